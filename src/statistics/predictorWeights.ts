import { type Comparison, outcomesOf } from "./counterfactual";
import { addTo, dot } from "./dualNewton";
import { nelderMead, type Vertex } from "./nelderMead";
import { createOrthogonalBase } from "./orthogonalBase";
import { simplexLeastSquares } from "./simplexLeastSquares";
import { createStretchedMix } from "./stretchedMix";

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

const MOST_STARTS = 4;
const MOST_SEARCHES = 2;
const LEAST_EVALUATIONS = 40;
const EVALUATIONS_EACH = 12;
const ROUNDS = 4;
/** A search ends where its corners' errors agree to this share, and is begun anew if it gained ten times as much. */
const SLACK = 1e-7;
/** Share of the largest squared distance below which a squared distance is none. */
const ROUNDING = 1e-18;

/**
 * Importance of the predictors, summing to one, for which the weights they give best fit the outcomes before treatment:
 * the nested problem of A. Abadie & J. Gardeazabal, "The economic costs of conflict", American Economic Review 93
 * (2003), appendix B. It has many low points and no method finds the lowest for sure. Here: the best four of the starts
 * equal importance, regression of the outcomes on the predictors (as R's Synth), and each predictor above all others;
 * from each Nelder and Mead's search over the logarithms, from the best two of its ends begun anew while it gains. No
 * chance: the same panel, the same answer. Where some mix of donors meets every predictor, their importance changes nothing and is equal.
 */
export function nestPredictors(comparison: Comparison, predictors: Predictors, ridge: number): number[] {
  const { count } = predictors;
  if (count === 1 || canBeMet(predictors, ridge)) return Array.from({ length: count }, () => 1 / count);
  const cost = createCost(comparison, predictors, ridge);
  const even = Array.from({ length: count }, () => 0);
  const single = even.map((_, k) => even.map((zero, i) => (i === k ? 4 : zero)));
  const starts = [even, logsOf(regressionImportance(comparison, predictors)), ...single]
    .map((at) => ({ at, value: cost(at) }))
    .sort((a, b) => a.value - b.value)
    .slice(0, MOST_STARTS);
  const most = LEAST_EVALUATIONS + EVALUATIONS_EACH * count;
  const search = (from: Vertex, round: number) =>
    nelderMead(cost, from.at, { step: 2 / (1 + 0.5 * round), most, slack: SLACK });
  const screened = starts.map((start) => search(start, 0)).sort((a, b) => a.value - b.value);
  const found = screened.slice(0, MOST_SEARCHES).map((first) => {
    let best = first;
    for (let round = 1; round < ROUNDS; round++) {
      const next = search(best, round);
      const gained = best.value - next.value;
      best = lower(best, next);
      if (gained <= 10 * SLACK * best.value) break;
    }
    return best;
  });
  return sharesOf(found.reduce(lower).at);
}

const lower = (a: Vertex, b: Vertex): Vertex => (b.value < a.value ? b : a);

/** Whether a mix of donors has the unit's very predictors; a ridge would weigh that against spread. */
function canBeMet(predictors: Predictors, ridge: number): boolean {
  if (ridge > 0) return false;
  const { count, target, donors } = predictors;
  const { weights, objective } = simplexLeastSquares({ columns: donors, target });
  const square = (at: number) => {
    const apart = target.map((value, k) => donors[at * count + k]! - value);
    return dot(apart, apart);
  };
  const farthest = Math.max(...Array.from(weights, (_, at) => square(at)));
  return objective <= ROUNDING * farthest;
}

/** The error before treatment under an importance, given by its logarithms. */
function createCost({ panel, before, unit, donors }: Comparison, predictors: Predictors, ridge: number) {
  const { count, target } = predictors;
  const points = predictors.donors.map((value, i) => value - target[i % count]!);
  const mixer = createStretchedMix({ points, rows: count, ridge });
  const own = outcomesOf(panel, unit);
  const apart = donors.map((row) => outcomesOf(panel, row).slice(0, before).map((value, t) => value - own[t]!));
  const gap = new Float64Array(before);
  const stretch = new Float64Array(count);
  return (logs: readonly number[]): number => {
    const shares = sharesOf(logs);
    for (let k = 0; k < count; k++) stretch[k] = Math.sqrt(shares[k]!);
    const mix = mixer.nearest(stretch);
    gap.fill(0);
    for (const member of mix.members) addTo(gap, apart[member]!, mix.shares[member]!);
    return Math.sqrt(dot(gap, gap) / before);
  };
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
