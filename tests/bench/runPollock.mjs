import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

// node tests/bench/runPollock.mjs          all polluted files through the reader, and the scores
// node tests/bench/runPollock.mjs DIR      writes the files to DIR, to be read with --convert or by another program

/** @param {string} name */
async function load(name) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: "error" });
  return /** @type {any} */ (module);
}

const { filePollutions, rowPollutions, scoreOutput, summarise } = await load("pollock.ts");
const files = [...filePollutions(), ...rowPollutions()];
const [dir] = process.argv.slice(2);
if (dir !== undefined) {
  mkdirSync(dir, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(dir, `${name}.csv`), text);
} else {
  const { convertBytes } = await load("convert.ts");
  const scored = files.map(({ name, text, clean }) => {
    const { csv, warnings } = convertBytes(new TextEncoder().encode(text));
    return { name, score: scoreOutput(clean, csv), told: warnings.length > 0 };
  });
  process.stdout.write(JSON.stringify(summarise(scored), null, 1).concat("\n"));
}
