import type { Composition } from "./deriveComposition";
import { REST, type Mixing, type MixingYear } from "./deriveMixing";
import { suppressSmall, type Hidden } from "./suppressSmall";

/** What of a year is not to be shown. */
export interface HiddenYear {
  /** By group of the composition. */
  readonly groups: readonly boolean[];
  /** The persons in all groups together. */
  readonly total: boolean;
  /** By group and district; null where there are no districts. */
  readonly table: Hidden | null;
}

/**
 * Small counts and what protects them, by year: in the composition of the city and, where there are districts, in both
 * at once, since the city is the sum of its districts.
 */
export function hideSmall(
  composition: Composition,
  mixing: Mixing | null,
  threshold: number,
): ReadonlyMap<number, HiddenYear> {
  const tables = new Map(mixing?.years.map((one) => [one.year, one]));
  return new Map(
    composition.periods.map((year, at) => {
      const table = tables.get(year);
      const city = composition.values.map((values) => values[at]!);
      if (table && mixing && addsUp(table, city)) return [year, hideTogether(table, mixing, threshold)];
      const unitHidden = table
        ? suppressSmall({ cells: table.counts, shows: { groupTotals: false, unitTotals: true } }, threshold)
        : null;
      return [year, { ...hideAlone(city, threshold), table: unitHidden }];
    }),
  );
}

const addsUp = ({ counts, missing }: MixingYear, city: readonly number[]) =>
  missing.length === 0 &&
  city.every((value, group) => Math.abs(counts[group]!.reduce((sum, one) => sum + one, 0) - value) < 0.5);

function hideTogether({ counts }: MixingYear, { groups }: Mixing, threshold: number): HiddenYear {
  const table = suppressSmall({ cells: counts, shows: { groupTotals: true, unitTotals: true } }, threshold);
  const rest = groups.findIndex(({ id }) => id === REST);
  return {
    groups: table.groupTotals.filter((_, group) => group !== rest),
    // The sum of the groups is all inhabitants less the others.
    total: table.total || (rest >= 0 && table.groupTotals[rest]!),
    table,
  };
}

/** Groups that are not listed are no zeros and protect nobody. */
function hideAlone(city: readonly number[], threshold: number): Omit<HiddenYear, "table"> {
  const listed = city.flatMap((value, group) => (Number.isNaN(value) ? [] : [group]));
  const cells = listed.map((group) => [city[group]!]);
  const found = suppressSmall({ cells, shows: { groupTotals: false, unitTotals: true } }, threshold);
  return {
    groups: city.map((_, group) => listed.includes(group) && found.cells[listed.indexOf(group)]![0]!),
    total: found.total,
  };
}

/** Numbers of the composition that are hidden, over all years. */
export function countHidden(hidden: ReadonlyMap<number, HiddenYear>): number {
  return [...hidden.values()].reduce((sum, { groups }) => sum + groups.filter(Boolean).length, 0);
}
