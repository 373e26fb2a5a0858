import { readFileSync } from "node:fs";
import { outcomesOf } from "../../src/statistics/counterfactual";
import type { Panel } from "../../src/statistics/panel";
import { mixColumns, simplexLeastSquares, type SimplexProblem } from "../../src/statistics/simplexLeastSquares";
import { projectedGradient } from "./projectedGradient";

const FILE = new URL("../../data/examples/tobacco-california.csv", import.meta.url);
const FIRST_TREATED = 1989;

/** Share of the smallest objective that the gradient may leave. */
const ACCURACY = 1e-6;

/** The tobacco panel of Abadie, Diamond & Hainmueller (2010), as the data package ships it. */
export function readTobacco(): Panel {
  const rows = readFileSync(FILE, "utf8").trim().split(/\r?\n/).slice(1);
  const cells = rows.map((row) => row.split(",")).map(([unit, period, value]) => ({ unit: unit!, period, value }));
  const units = [...new Set(cells.map(({ unit }) => unit))];
  const periods = [...new Set(cells.map(({ period }) => Number(period)))].sort((a, b) => a - b);
  const outcomes = new Float64Array(units.length * periods.length).fill(NaN);
  for (const { unit, period, value } of cells) {
    outcomes[units.indexOf(unit) * periods.length + periods.indexOf(Number(period))] = Number(value);
  }
  return { units, periods, outcomes, treated: units.indexOf("California"), firstTreatedPeriod: FIRST_TREATED };
}

/** Least squares of every unit on the donors but itself. */
export function placeboProblems(panel: Panel): SimplexProblem[] {
  const before = panel.periods.indexOf(panel.firstTreatedPeriod);
  return panel.units.map((_, unit) => {
    const donors = [...panel.units.keys()].filter((row) => row !== unit && row !== panel.treated);
    const columns = donors.flatMap((row) => [...outcomesOf(panel, row).subarray(0, before)]);
    return { columns: Float64Array.from(columns), target: outcomesOf(panel, unit).slice(0, before) };
  });
}

export const solveExactly = (problems: readonly SimplexProblem[]): Float64Array[] =>
  problems.map((problem) => simplexLeastSquares(problem).weights);

/** What the gradient is told to reach, found before any time is taken. */
export const enoughFor = (problems: readonly SimplexProblem[]): number[] =>
  problems.map((problem) => simplexLeastSquares(problem).objective * (1 + ACCURACY));

export const solveByGradient = (problems: readonly SimplexProblem[], enough: readonly number[]): Float64Array[] =>
  problems.map((problem, i) => projectedGradient(problem, enough[i]!));

/** The largest share of the smallest objective by which an answer lies above it. */
export function worstExcess(problems: readonly SimplexProblem[], answers: readonly Float64Array[]): number {
  return Math.max(...problems.map((problem, i) => excessOf(problem, answers[i]!)));
}

function excessOf(problem: SimplexProblem, weights: Float64Array): number {
  const { columns, target } = problem;
  const rest = mixColumns(columns, weights, target.length).map((value, row) => value - target[row]!);
  const least = simplexLeastSquares(problem).objective;
  return rest.reduce((sum, value) => sum + value * value, 0) / least - 1;
}
