import { drawGamma, drawNormal } from "./drawDeviates";
import type { Random } from "./drawCounts";
import type { Interval } from "./interval";
import type { Resampling } from "./randomAllocation";
import { requireAligned, requireFinite, requireLevel, requireNonNegative, requirePositive } from "./requireInput";
import { createRandom } from "./seededRandom";

export interface RankOptions extends Resampling {
  /** Which end has rank 1. */
  readonly direction: "high-first" | "low-first";
}

export interface RankInterval extends Interval {
  /** Rank of the value as it stands; shared ranks are halved between (2.5 for two in second place). */
  readonly rank: number;
  /** The rank that half of the draws are at or before. */
  readonly median: number;
  /** Of each rank from 1 on; adds up to 1. Empty where the value is missing. */
  readonly probabilities: Float64Array;
  /** Whether nothing is known of its error, so that it was drawn as fixed. */
  readonly fixed: boolean;
}

/** One value as it might as well have come out. */
export type Draw = (random: Random) => number;

/**
 * How sure the ranks of places are: every value is drawn `draws` times from its error, each independently, and the
 * places are ranked anew each time. H. Goldstein & D. J. Spiegelhalter, "League tables and their limitations", Journal
 * of the Royal Statistical Society A 159 (1996); E. C. Marshall & D. J. Spiegelhalter, "Reliability of league tables of
 * in vitro fertilisation clinics", BMJ 316 (1998). `lower` and `upper` are the ranks between which at least the share
 * `level` (0.95 unless given) of the draws falls, as much left out on either side at most.
 *
 * `errors` are standard errors of values drawn as normal, in the units of the values, or draws made by `poissonDraws`.
 * A standard error of NaN is not known: the value is drawn as it stands and reported as `fixed`, so that only the
 * others' errors move its rank; one of 0 means that there is no error. Values that are drawn equal share their ranks,
 * each having its part of the probability. A missing value (NaN) takes no part: all of its numbers are NaN.
 *
 * Ranks of draws are spread further than the true ranks, because the error of each value is added to it once more.
 *
 * @throws RangeError for arrays that are not aligned, infinite values, negative errors, a level outside 0 to 1, and a
 *   number of draws that is no whole number above zero
 */
export function rankIntervals(
  values: ArrayLike<number>,
  errors: ArrayLike<number> | readonly Draw[],
  { draws, seed, level = 0.95, direction }: RankOptions,
): RankInterval[] {
  if (values.length !== errors.length) throw new RangeError(`${errors.length} errors for ${values.length} values`);
  if (!(Number.isInteger(draws) && draws > 0)) throw new RangeError(`no number of draws: ${draws}`);
  requireLevel(level);
  for (let i = 0; i < values.length; i++) requireFinite(values[i]!, "value");
  const part = Array.from(values, (_, i) => i).filter((i) => !Number.isNaN(values[i]!));
  const sign = direction === "high-first" ? -1 : 1;
  const makers = part.map((i) => drawOf(values[i]!, errors[i]!));
  const random = createRandom(seed);
  const chances = part.map(() => new Float64Array(part.length));
  for (let draw = 0; draw < draws; draw++) {
    countRanks(makers.map((make) => sign * make(random)), 1 / draws, chances);
  }
  const plain = part.map(() => new Float64Array(part.length));
  countRanks(part.map((i) => sign * values[i]!), 1, plain);
  const found = new Map(part.map((i, at) => [i, describe({ chances: chances[at]!, plain: plain[at]!, level })]));
  return Array.from(values, (_, i) => ({ ...(found.get(i) ?? NO_RANK), fixed: isUnknown(errors[i]!) }));
}

const NO_RANK = { rank: NaN, median: NaN, lower: NaN, upper: NaN, probabilities: new Float64Array(0) };

const isUnknown = (error: number | Draw) => typeof error === "number" && Number.isNaN(error);

function drawOf(value: number, error: number | Draw): Draw {
  if (typeof error === "function") return error;
  requireNonNegative(error, "standard error");
  return error > 0 ? (random) => value + error * drawNormal(random) : () => value;
}

/** Adds `weight` to the chance of the rank that each value has, spread over the ranks that equal values share. */
function countRanks(values: readonly number[], weight: number, chances: readonly Float64Array[]): void {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && values[order[end]!] === values[order[first]!]) end++;
    for (const place of order.slice(first, end)) {
      for (let rank = first; rank < end; rank++) chances[place]![rank]! += weight / (end - first);
    }
    first = end;
  }
}

interface Found {
  readonly chances: Float64Array;
  readonly plain: Float64Array;
  readonly level: number;
}

/** Sums of draws miss their whole by the last digits. */
const SLACK = 1e-9;

function describe({ chances, plain, level }: Found): Omit<RankInterval, "fixed"> {
  const reaching = (share: number) => {
    let sum = 0;
    const at = chances.findIndex((chance) => (sum += chance) > share);
    return (at === -1 ? chances.length - 1 : at) + 1;
  };
  return {
    rank: plain.reduce((sum, chance, i) => sum + chance * (i + 1), 0),
    median: reaching(0.5 - SLACK),
    lower: reaching((1 - level) / 2 + SLACK),
    upper: reaching((1 + level) / 2 - SLACK),
    probabilities: chances,
  };
}

/** How likely a place is among the first `k`; NaN where it has no rank. */
export function chanceOfTop({ probabilities }: Pick<RankInterval, "probabilities">, k: number): number {
  if (probabilities.length === 0) return NaN;
  return Math.min(1, probabilities.slice(0, Math.max(0, k)).reduce((sum, chance) => sum + chance, 0));
}

/**
 * Draws of rates of events, `per` of the exposure, from what a count says of the rate behind it: a gamma distribution
 * of shape count + 1/2, Jeffreys' prior, whose middle 95 percent is between the two exact limits of Garwood. The answer
 * is aligned with `counts`. A missing count or exposure, or an exposure of 0, draws NaN: leave its value NaN as well.
 * Throws RangeError on negative or infinite numbers and where `per` is not above zero.
 */
export function poissonDraws(counts: ArrayLike<number>, exposures: ArrayLike<number>, per: number): Draw[] {
  requireAligned(counts, exposures);
  requirePositive(per, "per");
  return Array.from(counts, (count, i) => {
    const exposure = exposures[i]!;
    requireNonNegative(count, "count");
    requireNonNegative(exposure, "exposure");
    if (Number.isNaN(count) || !(exposure > 0)) return () => NaN;
    return (random) => (per * drawGamma(count + 0.5, random)) / exposure;
  });
}
