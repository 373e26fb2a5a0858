import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values: asked } = parseArgs({
  options: {
    requests: { type: "string" },
    files: { type: "string" },
    convert: { type: "string" },
    out: { type: "string" },
  },
});
const here = fileURLToPath(new URL(".", import.meta.url));
const shared = fileURLToPath(new URL("../../../shared/corpus/", import.meta.url));

/**
 * TypeScript as the build reads it, without a build.
 * @param {string} name
 */
async function load(name) {
  const { module } = await runnerImport(join(here, name), { configFile: false, logLevel: "error" });
  return /** @type {any} */ (module);
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/**
 * Writes one answer file for each request.
 * @param {{ id: string, file: string }[]} requests
 * @param {string} files
 * @param {string} out
 */
async function answerAll(requests, files, out) {
  const { answerRequest } = await load("answers.ts");
  mkdirSync(out, { recursive: true });
  for (const request of requests) {
    const begin = performance.now();
    const bytes = readFileSync(join(files, request.file));
    const answer = answerOrFail(() => answerRequest(request, new Uint8Array(bytes)));
    const seconds = (performance.now() - begin) / 1000;
    writeFileSync(join(out, `${request.id}.json`), JSON.stringify({ ...answer, seconds }, null, 1));
  }
}

/**
 * One file that breaks the reader must not take the answers to the others with it.
 * @param {() => object} answer
 */
function answerOrFail(answer) {
  try {
    return answer();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    return { issues: [{ code: "failed", severity: "error", detail: { message: String(error) } }] };
  }
}

/**
 * The same files through papaparse's own detection, as points for the grid alone.
 * @param {{ id: string, file: string, table: object }[]} entries
 * @param {string} files
 */
async function compareWithPapaparse(entries, files) {
  const { compareReaders, compareTraps, comparisonTable } = await load("compareWithPapaparse.ts");
  const portals = entries.map(({ id, file, table }) => compareReaders(id, readFileSync(join(files, file)), table));
  process.stdout.write(`\n${comparisonTable([...portals, ...compareTraps()])}\n`);
}

/** The open half of the benchmark, where it stands beside the project. */
async function scorePortals() {
  const scorer = join(shared, "score.mjs");
  const portals = join(shared, "portals");
  const truth = join(portals, "truth.json");
  if (!existsSync(scorer) || !existsSync(truth)) {
    fail("The corpus is not beside the project: give --requests FILE --files DIR --out DIR.");
  }
  const requests = JSON.parse(execFileSync(process.execPath, [scorer, "--requests", truth], { encoding: "utf8" }));
  const out = asked.out ?? mkdtempSync(join(tmpdir(), "import-answers-"));
  await answerAll(requests, portals, out);
  process.stdout.write(execFileSync(process.execPath, [scorer, truth, out], { encoding: "utf8" }));
  if (asked.out === undefined) rmSync(out, { recursive: true, force: true });
  await compareWithPapaparse(JSON.parse(readFileSync(truth, "utf8")).entries, portals);
}

if (asked.convert !== undefined && asked.out !== undefined) {
  const { convert } = await load("convert.ts");
  convert(asked.convert, asked.out);
} else if (asked.requests !== undefined && asked.files !== undefined && asked.out !== undefined) {
  await answerAll(JSON.parse(readFileSync(asked.requests, "utf8")), asked.files, asked.out);
} else if (asked.requests === undefined && asked.files === undefined && asked.convert === undefined) {
  await scorePortals();
} else {
  fail("Give nothing, or --requests FILE --files DIR --out DIR, or --convert DIR --out DIR.");
}
