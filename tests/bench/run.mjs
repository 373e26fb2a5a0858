import { readFileSync, writeFileSync } from "node:fs";
import { cpus, platform } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

/**
 * @typedef {{ what: string, against: string, target: number, ours: () => unknown, theirs: () => unknown,
 *   check: () => string }} Race `target` is the largest ratio of our time to theirs; `check` says how good both answers
 *   are, or throws
 * @typedef {{ what: string, against: string, ours: number, theirs: number, ratio: number, target: number,
 *   met: boolean }} Row times in milliseconds, medians
 */

const ROUNDS = 5;
const here = fileURLToPath(new URL(".", import.meta.url));

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * TypeScript as the build reads it, without a build.
 * @param {string} name
 */
async function load(name) {
  const { module } = await runnerImport(join(here, name), { configFile: false, logLevel: "error" });
  return /** @type {any} */ (module);
}

/** @returns {Promise<Race>} */
async function racePlacebos() {
  const { readTobacco, placeboProblems, solveExactly, enoughFor, solveByGradient, worstExcess } = await load("placebos.ts");
  const problems = placeboProblems(readTobacco());
  const enough = enoughFor(problems);
  return {
    what: `synthetic control, ${problems.length} placebo runs (tobacco panel)`,
    against: "projected gradient (Duchi et al. 2008), to 1e-6 of the objective or 20,000 steps a run",
    target: 0.1,
    ours: () => solveExactly(problems),
    theirs: () => solveByGradient(problems, enough),
    check: () => {
      const ours = worstExcess(problems, solveExactly(problems));
      const theirs = worstExcess(problems, solveByGradient(problems, enough));
      return `largest excess over the minimum: ours ${ours.toExponential(1)}, theirs ${theirs.toExponential(1)}`;
    },
  };
}

/** Further comparisons join here. */
const RACES = [racePlacebos];

/** @param {() => unknown} run */
function time(run) {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

/** @param {number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/**
 * Both sides in turn, so that what else the machine does falls on both; the check has warmed both up.
 * @param {Race} race
 * @returns {Row}
 */
function runRace({ what, against, target, ours, theirs }) {
  const times = Array.from({ length: ROUNDS }, () => ({ ours: time(ours), theirs: time(theirs) }));
  const own = median(times.map((one) => one.ours));
  const other = median(times.map((one) => one.theirs));
  const ratio = own / other;
  return { what, against, ours: own, theirs: other, ratio, target, met: ratio <= target };
}

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const processors = cpus();
say(`urban-indicators ${version}, Node.js ${process.versions.node}, V8 ${process.versions.v8}`);
say(`${platform()} on ${processors.length} x ${processors[0]?.model.trim() ?? "unknown"}`);
say(`medians of ${ROUNDS} runs in turn, in milliseconds\n`);

/** @type {Row[]} */
const rows = [];
for (const prepare of RACES) {
  const race = await prepare();
  const remark = race.check();
  const row = runRace(race);
  rows.push(row);
  say(`${row.what}\n  against ${row.against}`);
  const numbers = `ours ${row.ours.toFixed(1)}  theirs ${row.theirs.toFixed(1)}  ratio ${row.ratio.toFixed(4)}`;
  say(`  ${numbers}  target ${row.target}  ${row.met ? "met" : "MISSED"}\n  ${remark}`);
}
writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify(rows, null, 2)}\n`);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
