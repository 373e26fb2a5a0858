import { ridgeShares } from "./dualNewton";
import { nearestPoint, pointAt, type Points } from "./nearestPoint";
import { lengthOf } from "./orthogonalBase";
import { smallestWeights } from "./smallestWeights";

export interface SimplexProblem {
  /** The columns of A, one after another: column j stands from `j * target.length` on. */
  readonly columns: Float64Array;
  readonly target: Float64Array;
  /** Times the sum of the squared weights, in squared units of the target; 0 unless given. */
  readonly ridge?: number;
  /** Whether a constant, which costs nothing, is added to A w. */
  readonly intercept?: boolean;
}

export interface SimplexFit {
  /** One a column, none below zero, with the sum one. */
  readonly weights: Float64Array;
  /** In units of the target; 0 where none is asked for. */
  readonly intercept: number;
  /** |A w + intercept - b|^2 + ridge |w|^2. */
  readonly objective: number;
}

/**
 * Weights that minimise |A w + intercept - b|^2 + ridge |w|^2 over w >= 0 with sum one, exactly but for rounding, at
 * any scale. The points A_j - b span a polytope and A w - b is its point nearest to the origin, found by Wolfe's (1976)
 * active-set method. Without a ridge several weights can fit equally well, and do where columns outnumber rows: then
 * those of the smallest sum of squares are given, the limit of a vanishing ridge, which do not depend on the order of
 * the columns.
 *
 * @throws RangeError without rows or columns, where lengths do not fit, a number is not finite or the ridge is negative
 */
export function simplexLeastSquares(problem: SimplexProblem): SimplexFit {
  const { columns, target, intercept = false } = problem;
  requireProblem(problem);
  const weights = weigh(problem);
  const constant = intercept ? meanOf(target) - meanOf(mixColumns(columns, weights, target.length)) : 0;
  return { weights, intercept: constant, objective: objectiveAt(problem, weights) };
}

/** Smallest ridge, beside the squared length of the longest point, and largest gap left for which the dual is used. */
const LEAST_RIDGE = 1e-8;
const DUAL_GAP = 1e-15;

function weigh(problem: SimplexProblem): Float64Array {
  const { target, ridge = 0 } = problem;
  const points = pointsOf(problem);
  if (ridge === 0) return smallestWeights(points, nearestPoint(points));
  const count = points.values.length / points.rows;
  const all = Array.from({ length: count }, (_, at) => pointAt(points, at));
  const scale = Math.max(...all.map(lengthOf));
  if (scale === 0) return new Float64Array(count).fill(1 / count);
  if (count > target.length && ridge >= LEAST_RIDGE * scale ** 2) {
    const shares = ridgeShares(all.map((point) => point.map((value) => value / scale)), ridge / scale ** 2);
    if (optimalityGap(problem, shares) <= DUAL_GAP * (scale ** 2 + ridge)) return shares;
  }
  return nearestPoint(withRidge(points, ridge)).weights;
}

function pointsOf(problem: SimplexProblem): Points {
  const rows = problem.target.length;
  const values = new Float64Array(problem.columns.length);
  for (let at = 0; at * rows < values.length; at++) values.set(pointOf(problem, at), at * rows);
  return { values, rows };
}

/** A ridge is a further coordinate of each point, which the others do not share. */
function withRidge({ values, rows }: Points, ridge: number): Points {
  const count = values.length / rows;
  const higher = rows + count;
  const longer = new Float64Array(count * higher);
  for (let at = 0; at < count; at++) {
    longer.set(values.subarray(at * rows, (at + 1) * rows), at * higher);
    longer[at * higher + rows + at] = Math.sqrt(ridge);
  }
  return { values: longer, rows: higher };
}

/**
 * How far weights may at most lie above the minimum of the objective, in its units: the gap of the conditions of
 * Karush, Kuhn and Tucker (the dual gap of M. Frank & P. Wolfe, 1956), 0 but for rounding at the minimum. Infinity
 * where a weight is below zero or their sum is not one, give or take 1e-9.
 *
 * @throws RangeError as `simplexLeastSquares`, and where the weights are not aligned with the columns
 */
export function optimalityGap(problem: SimplexProblem, weights: ArrayLike<number>): number {
  const { target, ridge = 0 } = problem;
  const count = requireProblem(problem);
  if (weights.length !== count) throw new RangeError(`${weights.length} weights are not those of ${count} columns`);
  const w = Float64Array.from(weights);
  const sum = w.reduce((a, b) => a + b, 0);
  if (!(Math.abs(sum - 1) <= 1e-9 && w.every((weight) => weight >= -1e-9))) return Infinity;
  const points = pointsOf(problem).values;
  const rest = mixColumns(points, w, target.length);
  const norm = w.reduce((total, weight) => total + weight * weight, 0);
  let gap = 0;
  for (let at = 0; at < count; at++) {
    let product = ridge * (norm - w[at]!);
    for (let row = 0; row < rest.length; row++) product += rest[row]! * (rest[row]! - points[at * rest.length + row]!);
    gap = Math.max(gap, 2 * product);
  }
  return gap;
}

/** Number of columns. */
function requireProblem({ columns, target, ridge = 0 }: SimplexProblem): number {
  const count = columns.length / target.length;
  if (target.length === 0) throw new RangeError("least squares need at least one row: 0");
  if (!(count >= 1 && Number.isInteger(count))) {
    throw new RangeError(`${columns.length} numbers are not columns of ${target.length} rows`);
  }
  if (!(ridge >= 0 && ridge < Infinity)) throw new RangeError(`ridge must be finite and not negative: ${ridge}`);
  for (const value of [columns, target].map((all) => all.find((one) => !Number.isFinite(one)))) {
    if (value !== undefined) throw new RangeError(`least squares need numbers: ${value}`);
  }
  return count;
}

/** A column less the target; with an intercept each is taken from its mean. */
function pointOf({ columns, target, intercept = false }: SimplexProblem, at: number): Float64Array {
  const point = target.map((value, row) => columns[at * target.length + row]! - value);
  if (!intercept) return point;
  const mean = meanOf(point);
  return point.map((value) => value - mean);
}

function objectiveAt(problem: SimplexProblem, weights: Float64Array): number {
  const rest = new Float64Array(problem.target.length);
  let norm = 0;
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    for (const [row, value] of pointOf(problem, at).entries()) rest[row]! += weight * value;
    norm += weight * weight;
  }
  return rest.reduce((sum, value) => sum + value * value, (problem.ridge ?? 0) * norm);
}

/** A w, of columns that stand one after another. */
export function mixColumns(columns: Float64Array, weights: Float64Array, rows: number): Float64Array {
  const mix = new Float64Array(rows);
  for (const [at, weight] of weights.entries()) {
    if (weight === 0) continue;
    for (let row = 0; row < rows; row++) mix[row]! += weight * columns[at * rows + row]!;
  }
  return mix;
}

const meanOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length;
