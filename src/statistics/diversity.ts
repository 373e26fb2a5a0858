import { checkCount, sum } from "./alignCounts";
import { knownNumbers } from "./requireInput";

/**
 * How many groups have at least one member; the Hill number of order 0. 0 or more, without unit.
 *
 * `counts` holds one count a group. A missing count (NaN) is left out; NaN when no count is known. Fractions of a
 * person count as present.
 *
 * @throws RangeError for a negative or infinite count
 */
export function richness(counts: ArrayLike<number>): number {
  const known = knownCounts(counts);
  return known.length === 0 ? NaN : known.filter((count) => count > 0).length;
}

/**
 * The chance that two persons drawn with replacement belong to different groups, 1 - sum p^2 (Gini 1912; Simpson 1949,
 * "Measurement of diversity", Nature 163). 0 = one group, below 1 - 1/k for k groups.
 *
 * `counts` holds one count a group. A missing count (NaN) is left out; NaN when nobody is counted.
 *
 * @throws RangeError for a negative or infinite count
 */
export function giniSimpson(counts: ArrayLike<number>): number {
  const shares = sharesOf(counts);
  return shares.length === 0 ? NaN : 1 - sum(shares.map((share) => share * share));
}

/**
 * Entropy of the composition in natural logarithms, -sum p ln p (Shannon 1948, "A mathematical theory of
 * communication", Bell System Technical Journal 27): how uncertain the group of a person drawn at random is. 0 = one
 * group, at most ln k for k groups.
 *
 * `counts` holds one count a group. A missing count (NaN) is left out; NaN when nobody is counted.
 *
 * @throws RangeError for a negative or infinite count
 */
export function shannon(counts: ArrayLike<number>): number {
  const shares = sharesOf(counts);
  return shares.length === 0 ? NaN : sum(shares.map((share) => -share * Math.log(share)));
}

/**
 * Effective number of groups of order `q`: the population is as diverse as one of that many equally large groups, where
 * small groups weigh less as `q` grows (Hill 1973, "Diversity and evenness", Ecology 54; Jost 2006, "Entropy and
 * diversity", Oikos 113). (sum p^q)^(1/(1-q)); the number of groups at q = 0, the exponential of Shannon's entropy at q
 * = 1 (limit), the inverse of Simpson's concentration at q = 2, 1 / the largest share at q = Infinity. From 1 to the
 * number of groups.
 *
 * `counts` holds one count a group. A missing count (NaN) is left out; NaN when nobody is counted.
 *
 * @throws RangeError for a negative or infinite count, and when `q` is not a number
 */
export function hillNumber(counts: ArrayLike<number>, q: number): number {
  if (Number.isNaN(q)) throw new RangeError(`no order of diversity: ${q}`);
  const shares = sharesOf(counts);
  if (shares.length === 0) return NaN;
  if (q === 0) return shares.length;
  if (q === Infinity) return 1 / shares.reduce((a, b) => Math.max(a, b));
  if (q === -Infinity) return 1 / shares.reduce((a, b) => Math.min(a, b));
  if (q === 1) return Math.exp(sum(shares.map((share) => -share * Math.log(share))));
  return Math.exp(logPowerSum(shares, q) / (1 - q));
}

/** ln sum p^q. Near q = 1 the sum is 1 but for its last digits, far from it p^q leaves the range of a double. */
function logPowerSum(shares: readonly number[], q: number): number {
  if (Math.abs(q - 1) < 0.5) {
    return Math.log1p(sum(shares.map((share) => share * Math.expm1((q - 1) * Math.log(share)))));
  }
  const powers = shares.map((share) => q * Math.log(share));
  const largest = powers.reduce((a, b) => Math.max(a, b));
  return largest + Math.log(sum(powers.map((power) => Math.exp(power - largest))));
}

/** Shares of the groups that have members; none when nobody is counted. */
function sharesOf(counts: ArrayLike<number>): number[] {
  const present = knownCounts(counts).filter((count) => count > 0);
  const total = sum(present);
  return present.map((count) => count / total);
}

function knownCounts(counts: ArrayLike<number>): number[] {
  const known = knownNumbers(counts);
  for (const count of known) checkCount(count, "a group");
  return known;
}
