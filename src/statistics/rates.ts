import { gammaQuantile, incompleteGamma } from "./incompleteGamma";
import { NO_INTERVAL, type Interval } from "./interval";
import { normalDeviate } from "./normal";
import { requireLevel, requireNonNegative, requirePositive } from "./requireInput";

export const DEFAULT_LEVEL = 0.95;
/** Events from which on Byar's approximation is as good as the exact interval. */
export const BYAR_FROM = 10;
/** Of a funnel plot: about two and three standard deviations. */
export const FUNNEL_LEVELS: readonly number[] = [0.95, 0.998];

/**
 * Events per `per` of the population. NaN where either is missing or nobody lives there. Throws RangeError on a
 * negative or infinite count or population, or where `per` is not above zero.
 */
export function ratePer(count: number, population: number, per: number): number {
  requireNonNegative(count, "count");
  requireNonNegative(population, "population");
  requirePositive(per, "per");
  return population === 0 ? NaN : (count / population) * per;
}

/**
 * Exact interval of the expected number of events where `count` were seen, each independent of the others: F. Garwood,
 * "Fiducial limits for the Poisson distribution", Biometrika 28 (1936): quantiles of the gamma distribution, which also
 * answer for counts that are not whole. The lower limit of 0 events is 0, their upper one leaves (1 - level) / 2 as
 * everywhere (epitools' pois.exact; its pois.daly is one-sided there). Missing count: NaN. Throws RangeError on a
 * negative or infinite count or a level outside 0 to 1.
 */
export function poissonInterval(count: number, level: number = DEFAULT_LEVEL): Interval {
  requireNonNegative(count, "count");
  requireLevel(level);
  if (Number.isNaN(count)) return NO_INTERVAL;
  const tail = (1 - level) / 2;
  return {
    lower: count === 0 ? 0 : gammaQuantile(tail, count),
    upper: gammaQuantile(1 - tail, count + 1),
  };
}

/**
 * Byar's approximation to the exact interval: N. Breslow & N. Day, "Statistical methods in cancer research" II (1987),
 * as used in English public health (PHEindicatormethods; epitools and DescTools print another under his name, both
 * limits from count + 1/2). `lower` is NaN where its formula falls below zero (0 events; 1 event at 0.998): take the
 * exact interval there. Throws like `poissonInterval`.
 */
export function byarInterval(count: number, level: number = DEFAULT_LEVEL): Interval {
  requireNonNegative(count, "count");
  const z = normalDeviate(level);
  const cubed = (at: number, side: number) => 1 - 1 / (9 * at) + (side * z) / (3 * Math.sqrt(at));
  const lower = count > 0 ? cubed(count, -1) : NaN;
  return { lower: lower >= 0 ? count * lower ** 3 : NaN, upper: (count + 1) * cubed(count + 1, 1) ** 3 };
}

/** The interval shown with a count: exact below ten events, Byar's from ten on. Throws like `poissonInterval`. */
export function rateInterval(count: number, level: number = DEFAULT_LEVEL): Interval {
  return count >= BYAR_FROM ? byarInterval(count, level) : poissonInterval(count, level);
}

/**
 * Interval of a share, from `successes` among `n`: E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22 (1927), without continuity correction. NaN
 * where n is 0 or either is missing. Throws RangeError on negative or infinite numbers, on more successes than `n`, and
 * on a level outside 0 to 1.
 */
export function wilsonInterval(successes: number, n: number, level: number = DEFAULT_LEVEL): Interval {
  requireNonNegative(successes, "successes");
  requireNonNegative(n, "n");
  if (successes > n) throw new RangeError(`successes must not be more than n: ${successes} of ${n}`);
  const z = normalDeviate(level);
  const share = successes / n;
  const square = (z * z) / n;
  const centre = share + square / 2;
  const half = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n));
  const lower = (centre - half) / (1 + square);
  const upper = (centre + half) / (1 + square);
  // In exact arithmetic the limits of no and of only successes are 0 and 1.
  return { lower: successes === 0 && n > 0 ? 0 : lower, upper: successes === n && n > 0 ? 1 : upper };
}

/** Probability that a Poisson variable of mean `mean` is `count` or less. */
const poissonUpTo = (count: number, mean: number) => (count < 0 ? 0 : incompleteGamma(count + 1, mean).upper);

/**
 * The count that a Poisson variable stays below with probability `p`, between two whole numbers by their probabilities.
 */
function poissonQuantile(p: number, mean: number, z: number): number {
  if (mean === 0) return 0;
  let count = Math.max(0, Math.round(mean + z * Math.sqrt(mean) + (z * z - 1) / 6));
  while (count > 0 && poissonUpTo(count - 1, mean) >= p) count -= 1;
  while (poissonUpTo(count, mean) < p) count += 1;
  const reached = poissonUpTo(count, mean);
  const excess = (reached - p) / (reached - poissonUpTo(count - 1, mean));
  return Math.max(0, count - excess);
}

/**
 * Limits of a funnel plot: between which the rate of an area of each size falls with each probability if its true rate
 * is `target` and events are independent. `target` and limits are events per one of the denominator. Exact Poisson
 * limits, interpolated between whole counts: D. J. Spiegelhalter, "Funnel plots for comparing institutional
 * performance", Statistics in Medicine 24 (2005), appendix A.1. The answer is aligned with the denominators, each entry
 * with the levels, `limits[denominator][level]`; 95 and 99.8 percent unless given. NaN where target or denominator is
 * missing or the denominator 0. Throws RangeError on negative or infinite numbers and levels outside 0 to 1.
 */
export function funnelLimits(
  target: number,
  denominators: ArrayLike<number>,
  levels: ArrayLike<number> = FUNNEL_LEVELS,
): readonly (readonly Interval[])[] {
  requireNonNegative(target, "target");
  const asked = Array.from(levels, (level) => ({ tail: (1 - level) / 2, z: normalDeviate(level) }));
  return Array.from(denominators, (denominator) => {
    requireNonNegative(denominator, "denominator");
    const mean = target * denominator;
    if (!Number.isFinite(mean) || denominator === 0) return asked.map(() => NO_INTERVAL);
    return asked.map(({ tail, z }) => ({
      lower: poissonQuantile(tail, mean, -z) / denominator,
      upper: poissonQuantile(1 - tail, mean, z) / denominator,
    }));
  });
}
