import { knownNumbers, requireAligned, requireFinite, requireNonNegative, requirePositive } from "./requireInput";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** Standard deviation of all there is (divided by n), not of a sample. */
function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

/** Known values, of which none may be negative or infinite. */
function amounts(values: ArrayLike<number>): readonly number[] {
  const found = knownNumbers(values);
  for (const value of found) requireNonNegative(value, "value");
  return found;
}

/**
 * Standard deviation (of all there is, divided by n) over mean, as `var.coeff` of R's package ineq and SciPy's
 * `variation`; REAT's `cv` divides by n - 1 unless told, as for a sample. Missing values leave. NaN below two values or
 * where the mean is not above zero. Throws RangeError on an infinite value.
 */
export function coefficientOfVariation(values: ArrayLike<number>): number {
  const found = knownNumbers(values);
  for (const value of found) requireFinite(value, "value");
  return found.length > 1 && mean(found) > 0 ? deviation(found) / mean(found) : NaN;
}

/**
 * Largest over smallest value. Missing values leave. NaN below two values or where the smallest is 0. Throws RangeError
 * on a negative value.
 */
export function maxMinRatio(values: ArrayLike<number>): number {
  const found = amounts(values);
  const least = Math.min(...found);
  return found.length > 1 && least > 0 ? Math.max(...found) / least : NaN;
}

/**
 * Half the mean difference of all pairs over the mean: C. Gini, "Variabilità e mutabilità" (1912); the form that is not
 * corrected for small numbers, so it stays below 1 - 1/n. Each value counts `weights` times (persons behind it), once
 * unless given. Missing values leave. NaN below two values or where all are 0. Throws RangeError on negative numbers
 * and on arrays that are not aligned.
 */
export function gini(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  if (weights) requireAligned(values, weights);
  const pairs = Array.from(values, (value, i) => ({ value: value ?? NaN, weight: weights ? (weights[i] ?? NaN) : 1 }))
    .filter(({ value, weight }) => !Number.isNaN(value) && !Number.isNaN(weight))
    .sort((a, b) => a.value - b.value);
  for (const { value, weight } of pairs) {
    requireNonNegative(value, "value");
    requireNonNegative(weight, "weight");
  }
  const persons = sum(pairs.map(({ weight }) => weight));
  const held = sum(pairs.map(({ value, weight }) => value * weight));
  if (pairs.filter(({ weight }) => weight > 0).length < 2 || held === 0) return NaN;
  let before = 0;
  let area = 0;
  for (const { value, weight } of pairs) {
    const after = before + value * weight;
    area += weight * (before + after);
    before = after;
  }
  return Math.max(0, 1 - area / (persons * held));
}

/**
 * Theil's T: the mean of (x / mean) ln(x / mean), from 0 to ln n: H. Theil, "Economics and information theory" (1967);
 * as PySAL's `Theil` and `Theil` of R's package ineq. REAT prints his L under the same name: `meanLogDeviation`.
 * Missing values leave; 0 adds nothing. NaN below two values or where all are 0. Throws RangeError on a negative value.
 */
export function theil(values: ArrayLike<number>): number {
  const found = amounts(values);
  const centre = mean(found);
  if (found.length < 2 || centre === 0) return NaN;
  const parts = found.map((value) => (value === 0 ? 0 : (value / centre) * Math.log(value / centre)));
  return Math.max(0, mean(parts));
}

/**
 * Theil's L, the mean of ln(mean / x), from 0 up; it weighs low values where `theil` weighs high ones: H. Theil (1967);
 * W. Stoermann, "Regionaloekonomik" (2009), as REAT's `theil`. Missing values leave. NaN below two values or where one
 * is 0. Throws RangeError on a negative value.
 */
export function meanLogDeviation(values: ArrayLike<number>): number {
  const found = amounts(values);
  if (found.length < 2 || found.includes(0)) return NaN;
  const centre = mean(found);
  return Math.max(0, mean(found.map((value) => Math.log(centre / value))));
}

/**
 * Spread between units in each period: the standard deviation (divided by n) of natural logarithms, after R. Barro & X.
 * Sala-i-Martin, "Convergence", Journal of Political Economy 100 (1992), and as REAT's `sigmaconv` unless told.
 * `panel[period][unit]`; the answer has one number a period. Missing values leave their period, so compare periods in
 * which the same units are known. NaN below two values or where one is 0. Throws RangeError on a negative value.
 */
export function sigmaConvergence(panel: readonly ArrayLike<number>[]): number[] {
  return panel.map((values) => {
    const found = amounts(values);
    return found.length > 1 && found.every((value) => value > 0) ? deviation(found.map(Math.log)) : NaN;
  });
}

export interface BetaConvergence {
  /** Of the line of yearly log growth on the log of the first value; below zero, the low ones catch up. */
  readonly slope: number;
  readonly intercept: number;
  /** Standard error of the slope. */
  readonly se: number;
  readonly r2: number;
  /** Share of the distance that closes in a year, -ln(1 + slope x years) / years. */
  readonly speed: number;
  /** Years until half of the distance is closed; NaN where it does not close. */
  readonly halfLife: number;
  readonly n: number;
}

/**
 * Whether units that began low grew faster: least squares of ln(last / first) / years on ln(first), after R. Barro & X.
 * Sala-i-Martin, "Convergence", Journal of Political Economy 100 (1992); the span counts as one year unless given.
 * `slope` is the beta of REAT's `betaconv.ols`, which takes its speed as -ln(1 + beta) / years: the same for one year
 * only. Arrays are aligned by unit; units with a missing number or a 0 leave. All but `n` are NaN below three units or
 * where all began alike. Throws RangeError on negative numbers, arrays that are not aligned, and years not above zero.
 */
export function betaConvergence(first: ArrayLike<number>, last: ArrayLike<number>, years = 1): BetaConvergence {
  requireAligned(first, last);
  requirePositive(years, "years");
  amounts(first);
  amounts(last);
  const at = Array.from(first, (_, i) => i).filter((i) => first[i]! > 0 && last[i]! > 0);
  const start = at.map((i) => Math.log(first[i]!));
  const growth = at.map((i) => Math.log(last[i]! / first[i]!) / years);
  const fit = fitLine(start, growth);
  const speed = fit.slope * years > -1 ? -Math.log(1 + fit.slope * years) / years : NaN;
  return { ...fit, speed, halfLife: speed > 0 ? Math.LN2 / speed : NaN, n: at.length };
}

function fitLine(x: readonly number[], y: readonly number[]) {
  const n = x.length;
  const spread = n < 3 ? 0 : deviation(x) ** 2 * n;
  if (spread === 0) return { slope: NaN, intercept: NaN, se: NaN, r2: NaN };
  const [left, low] = [mean(x), mean(y)];
  const slope = sum(x.map((value, i) => (value - left) * (y[i]! - low))) / spread;
  const intercept = low - slope * left;
  const missed = sum(y.map((value, i) => (value - intercept - slope * x[i]!) ** 2));
  const all = deviation(y) ** 2 * n;
  return { slope, intercept, se: Math.sqrt(missed / (n - 2) / spread), r2: all > 0 ? 1 - missed / all : NaN };
}
