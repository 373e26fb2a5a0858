import { median } from "d3-array";
import { requireAligned } from "./requireInput";

export interface Regression {
  readonly coefficients: Float64Array;
  /** Of the coefficients; symmetric. */
  readonly covariance: readonly Float64Array[];
  readonly residuals: Float64Array;
  readonly degreesOfFreedom: number;
  readonly lags: number;
}

export interface Design {
  /** One row an observation, as many numbers in each as there are coefficients. */
  readonly rows: readonly (readonly number[])[];
  readonly y: ArrayLike<number>;
  /** When each was observed, ascending. */
  readonly times: ArrayLike<number>;
}

export interface NeweyWestOptions {
  /** How many steps apart errors may still be related; by `usualLags` unless given, 0 for White's errors. */
  readonly lags?: number;
  /** Whether the covariance is multiplied by n / (n - k), as Stata does; so unless false. */
  readonly smallSample?: boolean;
}

/** The whole part of 4 (n / 100)^(2/9), after W. K. Newey & K. D. West, Review of Economic Studies 61 (1994). */
export const usualLags = (observations: number): number => Math.floor(4 * (observations / 100) ** (2 / 9));

/**
 * Least squares with errors that hold where neighbouring observations resemble each other and where some scatter more
 * than others: W. K. Newey & K. D. West, "A simple, positive semi-definite, heteroskedasticity and autocorrelation
 * consistent covariance matrix", Econometrica 55 (1987), Bartlett weights 1 - distance / (lags + 1).
 *
 * Distances are in steps, a step being the median distance between one observation and the next. Evenly spaced times
 * give the estimator as printed. Where times are missing, both sides of a gap count as the steps apart that they are,
 * not as neighbours (the "amplitude modulated" estimator of D. D. Datta & W. Du, 2012); Bartlett weights keep the
 * covariance positive semi-definite at any times.
 *
 * @throws RangeError for arrays that are not aligned, numbers that are missing or infinite, times that do not ascend,
 *   fewer observations than coefficients + 1, columns that depend on each other, and lags that are no whole number
 */
export function neweyWest({ rows, y, times }: Design, options: NeweyWestOptions = {}): Regression {
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const { lags = usualLags(n), smallSample = true } = options;
  requireDesign({ rows, y, times }, lags);
  const inverse = pseudoInverse(rows);
  const coefficients = Float64Array.from(inverse, (weights) => dot(weights, y));
  const residuals = Float64Array.from(rows, (row, i) => y[i]! - dot(row, coefficients));
  const scores = inverse.map((weights) => weights.map((weight, i) => weight * residuals[i]!));
  const kernel = bartlett(times, lags);
  const factor = smallSample ? n / (n - k) : 1;
  const covariance = scores.map((a) =>
    Float64Array.from(scores, (b) => factor * kernel.reduce((sum, row, i) => sum + a[i]! * dot(row, b), 0)),
  );
  return { coefficients, covariance, residuals, degreesOfFreedom: n - k, lags };
}

/** Standard error of a weighted sum of coefficients; 0 where rounding left a variance just below zero. */
export function errorOfSum(covariance: Regression["covariance"], weights: readonly number[]): number {
  const variance = weights.reduce((sum, weight, i) => sum + weight * dot(weights, covariance[i]!), 0);
  return Math.sqrt(Math.max(0, variance));
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

function requireDesign({ rows, y, times }: Design, lags: number): void {
  requireAligned(y, times);
  const width = rows[0]?.length ?? 0;
  if (rows.length !== y.length) throw new RangeError(`${rows.length} rows for ${y.length} values`);
  if (rows.length <= width || width === 0) throw new RangeError(`${rows.length} rows for ${width} coefficients`);
  if (!(Number.isInteger(lags) && lags >= 0)) throw new RangeError(`no number of lags: ${lags}`);
  const known = [...rows.flat(), ...Array.from(y), ...Array.from(times)].every(Number.isFinite);
  if (!known || rows.some((row) => row.length !== width)) throw new RangeError("rows of known numbers are needed");
  for (let i = 1; i < times.length; i++) if (!(times[i]! > times[i - 1]!)) throw new RangeError("times must ascend");
}

function bartlett(times: ArrayLike<number>, lags: number): Float64Array[] {
  const at = Array.from(times);
  const step = median(at.slice(1).map((time, i) => time - at[i]!)) ?? 1;
  return at.map((a) => Float64Array.from(at, (b) => Math.max(0, 1 - Math.abs(a - b) / step / (lags + 1))));
}

const DEPENDENT = 1e-10;

/** Row by coefficient the weights whose sum with y it is: R^-1 Q' by Gram and Schmidt, orthogonalised twice. */
function pseudoInverse(rows: Design["rows"]): Float64Array[] {
  const width = rows[0]!.length;
  const q: Float64Array[] = [];
  const r: number[][] = [];
  for (let column = 0; column < width; column++) {
    const vector = Float64Array.from(rows, (row) => row[column]!);
    const norm = Math.sqrt(dot(vector, vector));
    const above = q.map(() => 0);
    for (let pass = 0; pass < 2; pass++) takeOff(vector, { q, above });
    const left = Math.sqrt(dot(vector, vector));
    if (!(left > DEPENDENT * norm)) throw new RangeError(`column ${column} depends on those before it`);
    q.push(vector.map((one) => one / left));
    r.push([...above, left]);
  }
  return backSubstitute(q, r);
}

function takeOff(vector: Float64Array, { q, above }: { q: readonly Float64Array[]; above: number[] }): void {
  for (const [i, one] of q.entries()) {
    const share = dot(one, vector);
    above[i]! += share;
    for (let t = 0; t < vector.length; t++) vector[t]! -= share * one[t]!;
  }
}

/** R^-1 Q', where `r[column]` holds the column of R down to its diagonal. */
function backSubstitute(q: readonly Float64Array[], r: readonly (readonly number[])[]): Float64Array[] {
  const solved = q.map((one) => one.slice());
  for (let i = q.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < q.length; j++) {
      for (let t = 0; t < solved[i]!.length; t++) solved[i]![t]! -= r[j]![i]! * solved[j]![t]!;
    }
    const diagonal = r[i]![i]!;
    for (let t = 0; t < solved[i]!.length; t++) solved[i]![t]! /= diagonal;
  }
  return solved;
}
