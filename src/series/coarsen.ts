import type { Chance } from "./measureChance";

/** Counts that an index is worked out from and that are hidden. */
export interface Behind {
  readonly hidden: number;
  /** The index sets one group against all others. */
  readonly twoGroups: boolean;
}

/** Fewer hidden counts than this leave so few tables possible that the index tells them apart sooner. */
const MANY = 10;

/**
 * An index as exactly as it may be told. Whoever tries all tables of whole numbers that fit what is shown finds hidden
 * counts by an index in full: of Basel in 2024 four tables of three million give the same H. Rounded to four decimals
 * nearly all do; where few counts are hidden it takes two digits, and two decimals for an index of two groups.
 */
export function coarsen(value: number, { hidden, twoGroups }: Behind): number {
  if (hidden === 0 || Number.isNaN(value)) return value;
  if (twoGroups) return Number(value.toFixed(2));
  return Number(hidden < MANY ? value.toPrecision(2) : value.toFixed(4));
}

/** The same for what chance gives: it is drawn with a fixed seed, so that in full it would tell as much. */
export function coarsenChance({ interval, expected }: Chance, behind: Behind): Chance {
  return {
    interval: { lower: coarsen(interval.lower, behind), upper: coarsen(interval.upper, behind) },
    expected: {
      mean: coarsen(expected.mean, behind),
      lower: coarsen(expected.lower, behind),
      upper: coarsen(expected.upper, behind),
    },
  };
}

/** In a town of fewer persons two hidden groups can be told from two decimals. */
const LARGE_TOWN = 10_000;

/**
 * An index of diversity as exactly as it may be told where groups of the town are hidden: two decimals, and none at all
 * (NaN) where fewer than three are hidden among few persons. `counts` holds NaN for groups that are not listed.
 */
export function coarsenDiversity(
  value: number,
  { groups, counts }: { readonly groups: number; readonly counts: readonly number[] },
): number {
  if (groups === 0 || Number.isNaN(value)) return value;
  const persons = counts.reduce((sum, one) => sum + (Number.isNaN(one) ? 0 : one), 0);
  return groups < 3 && persons < LARGE_TOWN ? NaN : Number(value.toFixed(2));
}
