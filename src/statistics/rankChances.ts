import { incompleteGamma } from "./incompleteGamma";
import { requireAligned, requireFinite, requireNonNegative, requirePositive } from "./requireInput";

/** What the error of a value leaves of it: a distribution, and the range outside of which next to nothing lies. */
export interface Spread {
  /** Probability of a value below. */
  readonly below: (value: number) => number;
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on either side: beyond them lies less than one part in ten million. */
const REACH = 5.5;
/** Steps over the range: more of them move no probability by 0.0001. */
const STEPS = 400;

/** Normal around values with their standard errors, in the units of the values; of error 0 the value as it stands. */
export function normalSpreads(values: ArrayLike<number>, errors: ArrayLike<number>): Spread[] {
  requireAligned(values, errors);
  return Array.from(values, (value, i) => {
    const error = errors[i]!;
    requireFinite(value, "value");
    requireNonNegative(error, "standard error");
    const step = (at: number) => (at > value ? 1 : at === value ? 0.5 : 0);
    if (error === 0) return { below: step, low: value, high: value };
    const reach = REACH * error;
    return { below: (at) => normalBelow((at - value) / error), low: value - reach, high: value + reach };
  });
}

function normalBelow(z: number): number {
  const tail = incompleteGamma(0.5, (z * z) / 2).upper / 2;
  return z > 0 ? 1 - tail : tail;
}

/** Rates of events, `per` of the exposure, as `poissonDraws` draws them: gamma of shape count + 1/2. */
export function poissonSpreads(counts: ArrayLike<number>, exposures: ArrayLike<number>, per: number): Spread[] {
  requireAligned(counts, exposures);
  requirePositive(per, "per");
  return Array.from(counts, (count, i) => {
    const scale = per / exposures[i]!;
    requireNonNegative(count, "count");
    requirePositive(exposures[i]!, "exposure");
    const shape = count + 0.5;
    // A gamma of a small shape reaches further up than its standard deviations say.
    const reach = REACH * Math.sqrt(shape) + REACH * REACH;
    return {
      below: (at) => incompleteGamma(shape, at / scale).lower,
      low: Math.max(0, shape - REACH * Math.sqrt(shape)) * scale,
      high: (shape + reach) * scale,
    };
  });
}

/**
 * The chance of each rank, from 1 on, of the first of some values whose errors are independent: what `rankIntervals`
 * draws for all of them, worked out for one. Over the range of the first, the chance that so many others come before it
 * is a sum of independent unequal chances (Poisson binomial: Y. H. Wang, "On the number of successes in independent
 * trials", Statistica Sinica 3, 1993), built up one by one. Adds up to 1.
 *
 * @throws RangeError without a first value
 */
export function rankChances(spreads: readonly Spread[], direction: "high-first" | "low-first"): Float64Array {
  const [first, ...others] = spreads;
  if (!first) throw new RangeError("no value to rank");
  const chances = new Float64Array(spreads.length);
  const before = ({ below }: Spread, at: number) => (direction === "low-first" ? below(at) : 1 - below(at));
  const add = (weight: number, at: number) => {
    if (weight === 0) return;
    const chance = others.map((other) => before(other, at));
    countBefore(chance).forEach((share, rank) => (chances[rank]! += weight * share));
  };
  if (first.low === first.high) {
    add(1, first.low);
    return chances;
  }
  const step = (first.high - first.low) / STEPS;
  const sums = Array.from({ length: STEPS + 1 }, (_, i) => first.below(first.low + i * step));
  for (let i = 0; i < STEPS; i++) add(sums[i + 1]! - sums[i]!, first.low + (i + 0.5) * step);
  const whole = chances.reduce((sum, one) => sum + one, 0);
  return chances.map((one) => one / whole);
}

/** How likely none, one, two … of independent things happen. */
function countBefore(chance: readonly number[]): Float64Array {
  const counts = new Float64Array(chance.length + 1);
  counts[0] = 1;
  chance.forEach((one, known) => {
    for (let i = known + 1; i > 0; i--) counts[i] = counts[i]! * (1 - one) + counts[i - 1]! * one;
    counts[0] = counts[0]! * (1 - one);
  });
  return counts;
}

/** The ranks between which at least the share `level` of the chances lies, as much left out on either side at most. */
export function rankBetween(chances: Float64Array, level: number): { lower: number; upper: number } {
  const reaching = (share: number) => {
    let sum = 0;
    const at = chances.findIndex((chance) => (sum += chance) > share);
    return (at === -1 ? chances.length - 1 : at) + 1;
  };
  return { lower: reaching((1 - level) / 2), upper: reaching((1 + level) / 2) };
}
