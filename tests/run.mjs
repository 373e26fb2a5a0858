import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BUDGET_BYTES, measureInitialScripts } from "./support/initialSize.mjs";
import { countTests } from "./support/countTests.mjs";

/**
 * @typedef {{ passed: number, failed: number, remark?: string }} Outcome
 * @typedef {() => Promise<Outcome>} Step
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const STEP_LIMIT_MS = 20 * 60_000;

/** @type {Record<string, Step>} */
const STEPS = {
  lint: () => once("oxlint/bin/oxlint", "--deny-warnings"),
  types: async () => {
    const source = await once("typescript/bin/tsc", "--noEmit");
    const tests = await once("typescript/bin/tsc", "--noEmit", "-p", "tests");
    return source.failed ? source : tests;
  },
  unit: () => vitest("unit", "widgets"),
  figures: () => vitest("figures"),
  build: () => {
    // A journey must never pass on what an earlier build left.
    rmSync(dist, { recursive: true, force: true });
    return once("vite/bin/vite.js", "build", "--manifest", "--logLevel", "warn");
  },
  size: async () => {
    if (!existsSync(dist)) throw new Error("there is no build to measure");
    const scripts = measureInitialScripts(dist);
    const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { file, bytes } of scripts) console.log(`${kilobytes(bytes).padStart(9)}  ${file}`);
    const remark = `${kilobytes(total)} of ${kilobytes(BUDGET_BYTES)} initial JavaScript, gzipped`;
    return total <= BUDGET_BYTES ? { passed: 1, failed: 0, remark } : { passed: 0, failed: 1, remark };
  },
  journeys: () => vitest("journeys"),
};

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/**
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number | null>}
 */
function run(script, ...args) {
  const command = [join(root, "node_modules", script), ...args];
  /** @type {import("node:child_process").SpawnOptions} */
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"], timeout: STEP_LIMIT_MS };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, options);
    child.on("error", reject);
    child.on("exit", resolve);
  });
}

/**
 * @param {string} script
 * @param {string[]} args
 */
async function once(script, ...args) {
  return (await run(script, ...args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string[]} projects */
async function vitest(...projects) {
  const folder = mkdtempSync(join(tmpdir(), "urban-indicators-"));
  const report = join(folder, `${projects[0]}.json`);
  const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const status = await run("vitest/vitest.mjs", "run", ...projects.flatMap((name) => ["--project", name]), ...output);
  const outcome = countTests(readReport(report), status === 0);
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {string[]} names */
async function runSteps(names) {
  /** @type {(Outcome & { name: string, seconds: number })[]} */
  const results = [];
  for (const name of names) {
    console.log(`\n== ${name}`);
    const begin = performance.now();
    const outcome = await STEPS[name]?.().catch(
      /** @param {Error} error */ (error) => ({ passed: 0, failed: 1, remark: error.message }),
    );
    if (outcome) results.push({ name, ...outcome, seconds: (performance.now() - begin) / 1000 });
  }
  return results;
}

/** @param {Awaited<ReturnType<typeof runSteps>>} results */
function summarise(results) {
  console.log("\nstep      result  passed  failed  seconds");
  for (const { name, passed, failed, seconds, remark = "" } of results) {
    const numbers = [passed, failed].map((count) => String(count).padStart(6)).join("  ");
    const result = (failed === 0 ? "ok" : "FAILED").padEnd(6);
    console.log(`${name.padEnd(8)}  ${result}  ${numbers}  ${seconds.toFixed(1).padStart(7)}  ${remark}`.trimEnd());
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\nTests: ${passed} passed, ${failed} failed`);
  return failed;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join('", "')}". The steps are: ${Object.keys(STEPS).join(", ")}.`);
  process.exit(2);
}
const failures = summarise(
  await runSteps(Object.keys(STEPS).filter((name) => asked.length === 0 || asked.includes(name))),
);
process.exitCode = failures === 0 ? 0 : 1;
