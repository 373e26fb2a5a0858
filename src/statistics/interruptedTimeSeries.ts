import { errorOfSum, neweyWest, type NeweyWestOptions, type Regression } from "./neweyWest";
import { requireAligned, requireFinite, requireLevel } from "./requireInput";
import { studentDeviate, studentTwoSided } from "./studentT";

/** Known values that a line needs before the start, and after it. */
export const LEAST_BEFORE = 5;
export const LEAST_AFTER = 3;

export interface Estimate {
  readonly estimate: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  /** Of no effect at all, on either side. */
  readonly p: number;
}

export interface InterruptedTimeSeries {
  /** Where the line before would stand at the start. */
  readonly intercept: Estimate;
  /** Climb a year before the start. */
  readonly trend: Estimate;
  /** Jump at the start. */
  readonly level: Estimate;
  /** By how much the climb a year differs after the start. */
  readonly slope: Estimate;
  /** Values less counterfactual, on average over the known periods from the start on. */
  readonly effect: Estimate;
  /** One a period: the line before the start, carried on after it, and the interval of that line. */
  readonly path: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Values less path; NaN where the value is missing. */
  readonly gap: Float64Array;
  readonly lags: number;
  readonly degreesOfFreedom: number;
  /** How many known values stand before the start and from it on. */
  readonly before: number;
  readonly after: number;
}

export interface SeriesOptions extends Pick<NeweyWestOptions, "lags"> {
  readonly level?: number;
}

/**
 * Segmented regression of one place's own series on time, with a change of level and of slope at the start: y = a + b
 * (t - s) + c [t >= s] + d [t >= s] (t - s). A. K. Wagner, S. B. Soumerai, F. Zhang & D. Ross-Degnan, Journal of
 * Clinical Pharmacy and Therapeutics 27 (2002); J. Lopez Bernal, S. Cummins & A. Gasparrini, International Journal of
 * Epidemiology 46 (2017); A. Linden, Stata Journal 15 (2015), whose `itsa` has the same coefficients and errors.
 *
 * Standard errors are those of Newey & West (1987) with the small-sample factor n / (n - 4) and, unless `lags` is
 * given, the whole part of 4 (n / 100)^(2/9) lags; intervals and p are Student's with n - 4 degrees of freedom at
 * `level` (0.95 unless given). The interval of the path is that of the line, not of a single year's value around it,
 * and it knows nothing of whether the line would have gone on: that is assumed.
 *
 * `periods` are years and ascend; values in their own units; NaN is missing and left out. Years may be missing or
 * unevenly spaced: slopes are per year all the same, and a lag is the median distance between known periods, so that
 * values on both sides of a gap count as less related (see `neweyWest`). With a survey every third year a lag of 1
 * means that neighbouring surveys resemble each other, and nothing is known of the years between. With fewer than some
 * twenty values the errors are too small rather than too large.
 *
 * @throws RangeError for arrays that are not aligned, infinite values, periods that do not ascend, fewer than
 *   `LEAST_BEFORE` known values before the start or `LEAST_AFTER` from it on, a level outside 0 to 1, impossible lags
 */
export function interruptedTimeSeries(
  periods: ArrayLike<number>,
  values: ArrayLike<number>,
  ...[start, { lags, level = 0.95 } = {}]: [firstTreatedPeriod: number, options?: SeriesOptions]
): InterruptedTimeSeries {
  requireAligned(periods, values);
  requireLevel(level);
  const known = knownPlaces(values);
  const times = known.map((i) => periods[i]!);
  const after = times.filter((time) => time >= start);
  const before = times.length - after.length;
  requireEnough(before, after.length);
  const fit = neweyWest(
    { rows: times.map((time) => rowOf(time, start)), y: known.map((i) => values[i]!), times },
    lags === undefined ? {} : { lags },
  );
  const deviate = studentDeviate(level, fit.degreesOfFreedom);
  const estimate = (weights: readonly number[]) => estimateOf(fit, weights, deviate);
  const since = after.reduce((sum, time) => sum + (time - start), 0) / after.length;
  const line = Array.from(periods, (time) => estimate([1, time - start, 0, 0]));
  return {
    intercept: estimate([1, 0, 0, 0]),
    trend: estimate([0, 1, 0, 0]),
    level: estimate([0, 0, 1, 0]),
    slope: estimate([0, 0, 0, 1]),
    effect: estimate([0, 0, 1, since]),
    ...pathOf(line, values),
    lags: fit.lags,
    degreesOfFreedom: fit.degreesOfFreedom,
    before,
    after: after.length,
  };
}

function pathOf(line: readonly Estimate[], values: ArrayLike<number>) {
  return {
    path: Float64Array.from(line, (one) => one.estimate),
    lower: Float64Array.from(line, (one) => one.lower),
    upper: Float64Array.from(line, (one) => one.upper),
    gap: Float64Array.from(line, (one, i) => values[i]! - one.estimate),
  };
}

/** Where values are known. */
function knownPlaces(values: ArrayLike<number>): number[] {
  for (let i = 0; i < values.length; i++) requireFinite(values[i]!, "value");
  return Array.from(values, (_, i) => i).filter((i) => !Number.isNaN(values[i]!));
}

function requireEnough(before: number, after: number): void {
  if (before < LEAST_BEFORE) throw new RangeError(`${before} values before the start, ${LEAST_BEFORE} are needed`);
  if (after < LEAST_AFTER) throw new RangeError(`${after} values from the start on, ${LEAST_AFTER} are needed`);
}

function rowOf(time: number, start: number): number[] {
  const since = time - start;
  return since < 0 ? [1, since, 0, 0] : [1, since, 1, since];
}

/** Errors this far below the values are the last digits of values that lie on a line: there is no doubt to measure. */
const ROUNDING = 1e-12;

function estimateOf(fit: Regression, weights: readonly number[], deviate: number): Estimate {
  const { coefficients, covariance, degreesOfFreedom } = fit;
  const estimate = weights.reduce((sum, weight, i) => sum + weight * coefficients[i]!, 0);
  const standardError = errorOfSum(covariance, weights);
  const half = deviate * standardError;
  const scale = Math.max(...coefficients.map(Math.abs));
  const exact = standardError <= ROUNDING * scale;
  const certain = Math.abs(estimate) <= 1e3 * ROUNDING * scale ? 1 : 0;
  const p = exact ? certain : studentTwoSided(estimate / standardError, degreesOfFreedom);
  return { estimate, standardError, lower: estimate - half, upper: estimate + half, p };
}
