import { type Counts, alignCounts, sum } from "./alignCounts";
import { crossTable, informationOf, shareOfEntropy } from "./crossTable";

export type { Counts } from "./alignCounts";
export { type Change, type ChangeParts, type SegregationChange, decomposeChange } from "./decomposeChange";

/**
 * Index of dissimilarity (Duncan & Duncan 1955, "A methodological analysis of segregation indexes", American
 * Sociological Review 20): the share of either group that would have to move to another unit for both to be spread
 * alike, 1/2 sum |a_i/A - b_i/B|. 0 = identical spread, 1 = no shared unit.
 *
 * `a` and `b` are counts of two groups per unit, aligned by position. A unit where either is missing (NaN) is left out
 * of both totals; as zero it would read as segregation. NaN when a group has no members left. Small counts push it up:
 * see `expectedUnderRandomAllocation`.
 *
 * @throws RangeError for arrays of different lengths and for a negative or infinite count
 */
export function dissimilarity(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const spread = spreadOf(a, b);
  if (!spread) return NaN;
  return sum(spread.a.map((share, unit) => Math.abs(share - spread.b[unit]!))) / 2;
}

/**
 * Gini index of segregation (Duncan & Duncan 1955; Massey & Denton 1988, "The dimensions of residential segregation",
 * Social Forces 67): the mean difference between units in the share of group `a` among both groups, over its maximum,
 * sum_i sum_j t_i t_j |p_i - p_j| / (2 T^2 P (1 - P)) with t = a + b. 0 = identical spread, 1 = no shared unit; at
 * least D.
 *
 * `a` and `b` as in `dissimilarity`. NaN when a group has no members left.
 *
 * @throws RangeError for arrays of different lengths and for a negative or infinite count
 */
export function gini(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const spread = spreadOf(a, b);
  if (!spread) return NaN;
  const units = Array.from(spread.a, (share, unit) => ({ a: share, b: spread.b[unit]! }));
  const order = units.filter((unit) => unit.a + unit.b > 0).sort((x, y) => x.a / (x.a + x.b) - y.a / (y.a + y.b));
  let [belowA, belowB, between] = [0, 0, 0];
  for (const unit of order) {
    between += belowB * unit.a - belowA * unit.b;
    belowA += unit.a;
    belowB += unit.b;
  }
  return Math.max(between, 0);
}

/**
 * Atkinson's index of segregation (Atkinson 1970; Massey & Denton 1988, Social Forces 67): 1 - P/(1-P) |sum
 * (1-p_i)^(1-beta) p_i^beta t_i / (P T)|^(1/(1-beta)), where p_i is the share of group `a` among both groups in a unit
 * of t = a + b persons, P its share in all. 0 = identical spread, 1 = no shared unit.
 *
 * `a` and `b` as in `dissimilarity`. `beta` from 0 to 1 says which units count: below 0.5 those where `a` is rare,
 * above those where it is common, 0.5 both alike (only then may `a` and `b` change places). It is 0 at beta = 0, and at
 * beta = 1 it is the limit 1 - exp(-sum a_i/A ln((a_i/A)/(b_i/B))). NaN when a group has no members left.
 *
 * @throws RangeError for arrays of different lengths, a negative or infinite count, and a `beta` outside 0 to 1
 */
export function atkinson(a: ArrayLike<number>, b: ArrayLike<number>, beta: number): number {
  if (!(beta >= 0 && beta <= 1)) throw new RangeError(`beta ${beta} is outside 0 to 1`);
  const spread = spreadOf(a, b);
  if (!spread) return NaN;
  if (beta === 0) return 0;
  const common =
    beta === 1
      ? Math.exp(sum(spread.a.map((share, unit) => (share > 0 ? share * Math.log(spread.b[unit]! / share) : 0))))
      : sum(spread.a.map((share, unit) => share ** beta * spread.b[unit]! ** (1 - beta))) ** (1 / (1 - beta));
  return Math.max(1 - common, 0);
}

/**
 * Isolation, xPx (Bell 1954; Massey & Denton 1988, Social Forces 67): the share of their own group that members of `a`
 * meet in their unit on average, sum a_i/A a_i/t_i. From the group's share in all units to 1. It rises when the group
 * grows, even if it spreads evenly; so it stands beside an index that does not.
 *
 * `a` holds the group's persons per unit, `total` all persons of the same units. A unit where either is missing (NaN)
 * is left out. NaN when the group has no members left.
 *
 * @throws RangeError for arrays of different lengths, a negative or infinite count, and a group larger than its total
 */
export function isolation(a: ArrayLike<number>, total: ArrayLike<number>): number {
  return meeting(...alignWithTotal([a, a], total));
}

/**
 * Exposure or interaction, xPy (Bell 1954; Massey & Denton 1988, Social Forces 67): the share of group `b` that members
 * of `a` meet in their unit on average, sum a_i/A b_i/t_i. From 0 to 1; not the same as that of `b` to `a`. With two
 * groups that make up the total, exposure and isolation of `a` add up to 1.
 *
 * `a`, `b` and `total` are persons per unit, aligned by position. A unit where any is missing (NaN) is left out. NaN
 * when `a` has no members left.
 *
 * @throws RangeError for arrays of different lengths, a negative or infinite count, and a group larger than its total
 */
export function exposure(a: ArrayLike<number>, b: ArrayLike<number>, total: ArrayLike<number>): number {
  return meeting(...alignWithTotal([a, b], total));
}

/**
 * Correlation ratio, eta squared (Bell 1954; White 1986; Massey & Denton 1988, Social Forces 67): isolation with the
 * group's share P in all units taken off, (xPx - P) / (1 - P). 0 = the group has the same share everywhere, 1 = it
 * lives alone.
 *
 * `a` and `total` as in `isolation`. NaN when the group has no members left, or nobody is outside it.
 *
 * @throws RangeError for arrays of different lengths, a negative or infinite count, and a group larger than its total
 */
export function correlationRatio(a: ArrayLike<number>, total: ArrayLike<number>): number {
  const [members, , persons] = alignWithTotal([a, a], total);
  const share = sum(members) / sum(persons);
  if (!(share < 1)) return NaN;
  return Math.max((meeting(members, members, persons) - share) / (1 - share), 0);
}

/**
 * Dissimilarity of many groups (Morgan 1975; Reardon & Firebaugh 2002, "Measures of multigroup segregation",
 * Sociological Methodology 32): the share of all persons who would have to move for every unit to have the composition
 * of the whole, over that share at full separation, sum_g sum_u t_u |p_gu - P_g| / (2 T sum_g P_g (1 - P_g)). 0 = each
 * unit mirrors the whole, 1 = each unit holds one group. With two groups it is `dissimilarity`.
 *
 * `counts[group][unit]`. A unit where any group is missing (NaN) is left out. NaN when fewer than two groups have
 * members.
 *
 * @throws RangeError for arrays of different lengths and for a negative or infinite count
 */
export function multigroupDissimilarity(counts: Counts): number {
  const { cells, groupTotals, unitTotals, total } = crossTable(counts);
  let [moved, interaction] = [0, 0];
  for (const [group, members] of cells.entries()) {
    const share = groupTotals[group]! / total;
    interaction += share * (1 - share);
    moved += sum(members.map((count, unit) => Math.abs(count - share * unitTotals[unit]!)));
  }
  return interaction > 0 ? moved / (2 * total * interaction) : NaN;
}

/**
 * Theil's information index H (Theil & Finizza 1971; Theil 1972; Reardon & Firebaugh 2002, Sociological Methodology
 * 32): by how much knowing a person's unit reduces the uncertainty about their group, as a share of that uncertainty, M
 * / E with E the entropy of the whole. 0 = each unit mirrors the whole, 1 = each unit holds one group.
 *
 * `counts[group][unit]`. A unit where any group is missing (NaN) is left out. NaN when fewer than two groups have
 * members.
 *
 * @throws RangeError for arrays of different lengths and for a negative or infinite count
 */
export function informationIndexH(counts: Counts): number {
  return shareOfEntropy(crossTable(counts));
}

/**
 * Mutual information M (Theil & Finizza 1971; Mora & Ruiz-Castillo 2011, "Entropy-based segregation indices",
 * Sociological Methodology 41): by how much, in natural logarithms, knowing a person's unit reduces the uncertainty
 * about their group, sum p_gu ln(p_gu / (p_g p_u)). 0 = each unit mirrors the whole; at most the entropy of the groups,
 * so it grows with diversity.
 *
 * `counts[group][unit]`. A unit where any group is missing (NaN) is left out. NaN when nobody is counted; 0 for one
 * group.
 *
 * @throws RangeError for arrays of different lengths and for a negative or infinite count
 */
export function mutualInformationM(counts: Counts): number {
  return informationOf(crossTable(counts));
}

/**
 * Local segregation (Alonso-Villar & Del Río 2010; Mora & Ruiz-Castillo 2011, Sociological Methodology 41): how far the
 * composition of each unit is from that of the whole, sum_g p_g|u ln(p_g|u / p_g) in natural logarithms. 0 = it mirrors
 * the whole; at most -ln of the smallest group's share. Weighted by the units' shares of persons the numbers add up to
 * M.
 *
 * `counts[group][unit]`; one number a unit, in the same order. NaN for a unit without persons or with a missing count
 * (NaN), which is also left out of the whole.
 *
 * @throws RangeError for arrays of different lengths and for a negative or infinite count
 */
export function localSegregation(counts: Counts): number[] {
  const { cells, groupTotals, unitTotals, total } = crossTable(counts);
  return Array.from(unitTotals, (persons, unit) => {
    if (persons === 0) return NaN;
    const parts = cells.map((members, group) => {
      const count = members[unit]!;
      return count > 0 ? (count / persons) * Math.log((count * total) / (persons * groupTotals[group]!)) : 0;
    });
    return Math.max(sum(parts), 0);
  });
}

/** How each of two groups is spread over the units, as shares of the group; undefined when one has no members. */
function spreadOf(a: ArrayLike<number>, b: ArrayLike<number>): { a: Float64Array; b: Float64Array } | undefined {
  const [countsA, countsB] = alignCounts([a, b]) as [Float64Array, Float64Array];
  const [totalA, totalB] = [sum(countsA), sum(countsB)];
  if (totalA === 0 || totalB === 0) return undefined;
  return { a: countsA.map((count) => count / totalA), b: countsB.map((count) => count / totalB) };
}

/** The share of `b` that a member of `a` meets; NaN without members. */
function meeting(a: Float64Array, b: Float64Array, total: Float64Array): number {
  const met = sum(a.map((count, unit) => (count > 0 ? (count * b[unit]!) / total[unit]! : 0)));
  return met / sum(a);
}

type Groups = readonly [ArrayLike<number>, ArrayLike<number>];

function alignWithTotal(groups: Groups, total: ArrayLike<number>): [Float64Array, Float64Array, Float64Array] {
  const [a, b, persons] = alignCounts([...groups, total]) as [Float64Array, Float64Array, Float64Array];
  for (const [unit, all] of persons.entries()) {
    const most = Math.max(a[unit]!, b[unit]!);
    // Totals that were added up from fractions may differ from them in the last digits.
    if (most > all * (1 + 1e-9)) throw new RangeError(`a group of ${most} in a total of ${all} in unit ${unit}`);
  }
  return [a, b, persons];
}
