import { type Comparison, measureGap, outcomesOf } from "./counterfactual";
import { nelderMead } from "./nelderMead";
import { createOrthogonalBase } from "./orthogonalBase";
import { simplexLeastSquares } from "./simplexLeastSquares";

/** Predictors of a unit and of its donors, each divided by its standard deviation over all of them. */
export interface Predictors {
  readonly count: number;
  readonly target: Float64Array;
  /** One donor after another. */
  readonly donors: Float64Array;
}

/** Predictors that are the same everywhere tell nothing and are 0. */
export function scalePredictors({ panel, unit, donors }: Comparison): Predictors {
  const { names, values } = panel.covariates!;
  const count = names.length;
  const rows = [unit, ...donors];
  const scaled = new Float64Array(rows.length * count);
  for (let k = 0; k < count; k++) {
    const column = rows.map((row) => values[row * count + k]!);
    const centre = column.reduce((a, b) => a + b, 0) / column.length;
    const squares = column.reduce((sum, value) => sum + (value - centre) ** 2, 0);
    const spread = Math.sqrt(squares / (column.length - 1));
    const size = column.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (!(spread > 1e-12 * size)) continue;
    for (const [i, value] of column.entries()) scaled[i * count + k] = value / spread;
  }
  return { count, target: scaled.slice(0, count), donors: scaled.slice(count) };
}

/** Weights of the donors that come nearest to the unit's predictors, those weighed by `importance`. */
export function weighByPredictors(predictors: Predictors, importance: readonly number[], ridge: number): Float64Array {
  const roots = importance.map(Math.sqrt);
  const weigh = (values: Float64Array) => values.map((value, i) => value * roots[i % roots.length]!);
  return simplexLeastSquares({ columns: weigh(predictors.donors), target: weigh(predictors.target), ridge }).weights;
}

const MOST_STARTS = 2;
const EVALUATIONS = 200;
const ROUNDS = 3;

/**
 * Importance of the predictors, summing to one, for which the weights they give best fit the outcomes before treatment:
 * the nested problem of A. Abadie & J. Gardeazabal, "The economic costs of conflict", American Economic Review 93
 * (2003), appendix B. It has many low points and no method finds the lowest for sure. Here: the best two of the starts
 * equal importance, regression of the outcomes on the predictors (as R's Synth), and each predictor above all others;
 * from each Nelder and Mead's search over the logarithms, begun anew while it gains. No chance: the same panel, the
 * same answer.
 */
export function nestPredictors(comparison: Comparison, predictors: Predictors, ridge: number): number[] {
  const { count } = predictors;
  if (count === 1) return [1];
  const cost = (logs: readonly number[]) => {
    const weights = weighByPredictors(predictors, sharesOf(logs), ridge);
    return measureGap(comparison, weights).preRmspe;
  };
  const even = Array.from({ length: count }, () => 0);
  const single = even.map((_, k) => even.map((zero, i) => (i === k ? 4 : zero)));
  const starts = [even, logsOf(regressionImportance(comparison, predictors)), ...single]
    .map((at) => ({ at, value: cost(at) }))
    .sort((a, b) => a.value - b.value)
    .slice(0, MOST_STARTS);
  const found = starts.map((start) => {
    let best: { at: readonly number[]; value: number } = start;
    for (let round = 0; round < ROUNDS; round++) {
      const next = nelderMead(cost, best.at, { step: 2 - 0.5 * round, most: EVALUATIONS });
      const gained = best.value - next.value;
      if (gained > 0) best = next;
      if (gained <= 1e-6 * best.value) break;
    }
    return best;
  });
  return sharesOf(found.reduce((a, b) => (b.value < a.value ? b : a)).at);
}

/** Least share of the largest importance: what lies below it changes nothing but the rounding. */
const LEAST_LOG = -14;

/** Logarithms as shares of one. */
function sharesOf(logs: readonly number[]): number[] {
  const top = Math.max(...logs);
  const parts = logs.map((log) => Math.exp(Math.max(log - top, LEAST_LOG)));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}

const logsOf = (shares: readonly number[]): number[] => shares.map((share) => Math.log(share + 1e-6));

/** Squared coefficients of the outcomes before treatment on the predictors, over all units, summed over periods. */
function regressionImportance({ panel, before, unit, donors }: Comparison, predictors: Predictors): number[] {
  const { count } = predictors;
  const rows = [unit, ...donors];
  const all = [predictors.target, predictors.donors].flatMap((values) => [...values]);
  const base = createOrthogonalBase(rows.length, count + 1);
  base.append(new Float64Array(rows.length).fill(1), 0);
  const used = Array.from({ length: count }, (_, k) => k).filter((k) =>
    base.append(Float64Array.from(rows, (_, i) => all[i * count + k]!), 1e-8),
  );
  const importance = Array.from({ length: count }, () => 0);
  for (let t = 0; t < before; t++) {
    const parts = base.takeOut(Float64Array.from(rows, (row) => outcomesOf(panel, row)[t]!));
    for (const [i, k] of used.entries()) importance[k]! += parts[i + 1]! ** 2;
  }
  const sum = importance.reduce((a, b) => a + b, 0);
  return sum > 0 ? importance.map((value) => value / sum) : importance.map(() => 1 / count);
}
