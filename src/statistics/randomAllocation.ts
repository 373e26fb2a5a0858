import { quantileSorted } from "d3-array";
import { type Counts, alignCounts, sum } from "./alignCounts";
import { type Random, drawBinomial, drawHypergeometric } from "./drawCounts";
import type { Interval } from "./interval";
import { requireLevel } from "./requireInput";
import { createRandom } from "./seededRandom";

export { createRandom } from "./seededRandom";

/**
 * Takes a drawn table `counts[group][unit]` of the same groups and units as the one given; each draw is a table of its
 * own.
 */
export type Statistic = (counts: readonly Float64Array[]) => number;

export interface Resampling {
  /** How many tables are drawn. */
  readonly draws: number;
  /** The same seed gives the same result. */
  readonly seed: number;
  /** The share of draws inside the interval; 0.95 unless given. */
  readonly level?: number;
}

/**
 * What an index comes to when persons of all groups are dealt to the units at random, with units and groups as large as
 * they are: the part of a value that small numbers alone explain (Winship 1977, "A revaluation of indexes of
 * residential segregation", Social Forces 55; Carrington & Troske 1997). `mean` of the draws, and the interval that
 * holds the share `level` of them (quantiles of type 7); in units of the index.
 *
 * `counts[group][unit]` are rounded to whole persons. Each draw is a random permutation of persons over places, drawn
 * unit by unit from the multivariate hypergeometric distribution. A unit where any group is missing (NaN) takes no part
 * and is missing in what `statistic` gets. Draws whose statistic is undefined (NaN) are left out; NaN when none is
 * left.
 *
 * @throws RangeError for arrays of different lengths, a negative or infinite count, a number of draws that is not a
 * whole number above zero, a seed that is not finite, and a level outside 0 to 1
 */
export function expectedUnderRandomAllocation(
  counts: Counts,
  statistic: Statistic,
  resampling: Resampling,
): { mean: number } & Interval {
  const cells = wholePersons(counts);
  const values = resample(resampling, (random) => statistic(markMissing(dealPersons(cells, random), counts)));
  return { mean: meanOf(values), ...middle(values, resampling.level) };
}

/**
 * How far chance alone may move an index: as many persons as were counted are drawn with replacement from those counted
 * (multinomial), and the interval holds the share `level` of the indices of `draws` such tables, quantiles of type 7
 * (Efron & Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13). Drawing twice adds the bias of small
 * numbers twice, so the mean shift of the draws is taken off: the interval stands around the value computed. That value
 * keeps its own bias, which `expectedUnderRandomAllocation` shows.
 *
 * It covers the chance by which one person more or less lives in a unit, each moving independently. It covers no error
 * of the register, no household that moves together, no other borders or grouping of units, and no change of the
 * definition. Near a bound of the index it may reach over it.
 *
 * `counts[group][unit]`, also fractions; their sum is rounded to whole persons. A unit where any group is missing (NaN)
 * takes no part and is missing in what `statistic` gets. NaN when the statistic is undefined for the counts or for all
 * draws.
 *
 * @throws RangeError as `expectedUnderRandomAllocation` does
 */
export function bootstrapInterval(counts: Counts, statistic: Statistic, resampling: Resampling): Interval {
  const cells = alignCounts(counts);
  const values = resample(resampling, (random) => statistic(markMissing(drawPersons(cells, random), counts)));
  const shift = meanOf(values) - statistic(markMissing(cells, counts));
  const { lower, upper } = middle(values, resampling.level);
  return { lower: lower - shift, upper: upper - shift };
}

/** The defined values of all draws, in ascending order. */
function resample({ draws, seed, level = 0.95 }: Resampling, draw: (random: Random) => number): Float64Array {
  if (!(Number.isInteger(draws) && draws > 0)) throw new RangeError(`no number of draws: ${draws}`);
  requireLevel(level);
  const random = createRandom(seed);
  return Float64Array.from({ length: draws }, () => draw(random))
    .filter((value) => !Number.isNaN(value))
    .sort();
}

function meanOf(values: Float64Array): number {
  return values.length === 0 ? NaN : sum(values) / values.length;
}

function middle(sorted: Float64Array, level = 0.95): Interval {
  const values = [...sorted];
  const at = (p: number): number => quantileSorted(values, p) ?? NaN;
  return { lower: at((1 - level) / 2), upper: at((1 + level) / 2) };
}

function wholePersons(counts: Counts): Float64Array[] {
  return alignCounts(counts).map((members) => members.map((count) => Math.round(count)));
}

/** The places of each unit are filled group by group from the persons not yet placed. */
function dealPersons(cells: readonly Float64Array[], random: Random): Float64Array[] {
  const waiting = cells.map(sum);
  const dealt = cells.map((members) => new Float64Array(members.length));
  let persons = sum(waiting);
  for (let unit = 0; unit < (cells[0]?.length ?? 0); unit++) {
    let places = 0;
    for (const members of cells) places += members[unit]!;
    let others = persons;
    persons -= places;
    for (let group = 0; group < cells.length && places > 0; group++) {
      const good = waiting[group]!;
      others -= good;
      const count = drawHypergeometric({ good, bad: others, sample: places }, random);
      dealt[group]![unit] = count;
      waiting[group] = good - count;
      places -= count;
    }
  }
  return dealt;
}

/** Cell by cell, from the persons not yet drawn and the chances of the cells still to come. */
function drawPersons(cells: readonly Float64Array[], random: Random): Float64Array[] {
  let chances = sum(cells.map(sum));
  let persons = Math.round(chances);
  return cells.map((members) =>
    members.map((count) => {
      const drawn = drawBinomial(persons, count / chances, random);
      chances -= count;
      persons -= drawn;
      return drawn;
    }),
  );
}

/** A missing unit stays missing in all its groups: zeros would read as persons who left. */
function markMissing(drawn: Float64Array[], counts: Counts): Float64Array[] {
  const marked = drawn.map((members) => members.slice());
  for (const members of counts) {
    for (let unit = 0; unit < members.length; unit++) {
      if (Number.isNaN(members[unit])) for (const group of marked) group[unit] = NaN;
    }
  }
  return marked;
}
