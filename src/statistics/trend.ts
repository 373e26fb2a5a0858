import { median } from "d3-array";
import { lowess, type LoessStyle } from "./lowess";
import { normalTwoSided } from "./normal";
import { knownNumbers, requireAligned, requireFinite } from "./requireInput";

export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Where each point stands in the arrays as they were given. */
  readonly at: readonly number[];
}

/** The points of which both numbers are known, by x. */
function knownPoints(x: ArrayLike<number>, y: ArrayLike<number>): Points {
  requireAligned(x, y);
  const at = Array.from(x, (_, i) => i)
    .filter((i) => Number.isFinite(x[i]!) && Number.isFinite(y[i]!))
    .sort((a, b) => x[a]! - x[b]!);
  return { x: at.map((i) => x[i]!), y: at.map((i) => y[i]!), at };
}

/**
 * The median of the slopes of all pairs of points: H. Theil (1950); P. K. Sen, "Estimates of the regression coefficient
 * based on Kendall's tau", Journal of the American Statistical Association 63 (1968). `slope` is in units of y per unit
 * of x; `intercept` is the median of y less slope times the median of x, of the known pairs (Conover; SciPy's
 * "separate"). Pairs with a missing or infinite number leave; both are NaN below two different x. Throws RangeError
 * where the arrays are not aligned.
 */
export function theilSen(x: ArrayLike<number>, y: ArrayLike<number>): Line {
  const points = knownPoints(x, y);
  const slope = median(slopesBetween(points)) ?? NaN;
  const intercept = (median(points.y) ?? NaN) - slope * (median(points.x) ?? NaN);
  return { slope, intercept };
}

/** Slopes of all pairs of points that do not stand above each other. */
function slopesBetween({ x, y }: Points): Float64Array {
  const slopes = new Float64Array((x.length * (x.length - 1)) / 2);
  let count = 0;
  for (let i = 0; i < x.length; i++) {
    for (let later = i + 1; later < x.length; later++) {
      const run = x[later]! - x[i]!;
      if (run > 0) slopes[count++] = (y[later]! - y[i]!) / run;
    }
  }
  return slopes.subarray(0, count);
}

function countTies(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

/**
 * Test for a steady rise or fall: H. B. Mann, Econometrica 13 (1945); M. G. Kendall, "Rank correlation methods" (1975).
 * `s` is rising pairs less falling ones, `z` is s moved by one towards zero and divided by its standard deviation,
 * corrected for ties, and 0 where s is 0; `p` is two-sided, by the normal approximation, for years that are independent
 * of each other. Missing values leave. All are NaN below two values. Where all are equal s and z are 0 and p is 1, as
 * that definition says and pyMannKendall prints: any order of equal values gives the same s. Throws RangeError on an
 * infinite value.
 */
export function mannKendall(y: ArrayLike<number>): { s: number; z: number; p: number } {
  const values = knownNumbers(y);
  for (const value of values) requireFinite(value, "value");
  const n = values.length;
  if (n < 2) return { s: NaN, z: NaN, p: NaN };
  let s = 0;
  for (let i = 0; i < n; i++) {
    for (let later = i + 1; later < n; later++) s += Math.sign(values[later]! - values[i]!);
  }
  const spread = (m: number) => m * (m - 1) * (2 * m + 5);
  const tied = countTies(values).reduce((sum, size) => sum + spread(size), 0);
  const variance = (spread(n) - tied) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, z, p: normalTwoSided(z) };
}

/**
 * The yearly change that, compounded, leads from the first known value to the last: 0.02 is two percent a year. `x` are
 * years or fractions of them. NaN where fewer than two are known, both stand at the same x, the first is not above zero
 * or the last is below zero. Throws RangeError where the arrays are not aligned.
 */
export function averageAnnualChange(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const points = knownPoints(x, y);
  const first = points.y[0] ?? NaN;
  const last = points.y.at(-1) ?? NaN;
  const years = points.x.at(-1)! - points.x[0]!;
  if (!(first > 0 && last >= 0 && years > 0)) return NaN;
  return (last / first) ** (1 / years) - 1;
}

/**
 * A smooth curve through the points, by lines fitted to the nearest ones: W. S. Cleveland, "Robust locally weighted
 * regression and smoothing scatterplots", Journal of the American Statistical Association 74 (1979). `span` is the
 * share of the points that each line looks at, 2/3 unless given, with three rounds that play down outliers; as a
 * `LoessStyle` both can be set. Every point is fitted, as R's lowess does with delta = 0. Fitted values aligned with
 * `x`, NaN where either number is missing. Throws RangeError where the arrays are not aligned or the span is not above
 * 0 and at most 1.
 */
export function loess(x: ArrayLike<number>, y: ArrayLike<number>, span: number | LoessStyle = {}): number[] {
  const points = knownPoints(x, y);
  const fitted = lowess(points.x, points.y, typeof span === "number" ? { span } : span);
  const answer = Array.from(x, () => NaN);
  for (const [i, at] of points.at.entries()) answer[at] = fitted[i]!;
  return answer;
}
