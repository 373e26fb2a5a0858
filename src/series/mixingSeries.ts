import type { KeyedTask } from "./chanceStore";
import { coarsen } from "./coarsen";
import type { Mixing, MixingYear } from "./deriveMixing";
import type { HiddenYear } from "./hideSmall";
import { againstOthers, isTwoGroup, segregationOf, withoutEmpty, type SegregationId } from "./measures";

/** An index of a city over the years, with the tables that chance is to be asked of. */
export interface MixingSeries {
  readonly place: string;
  readonly measure: SegregationId;
  readonly years: readonly number[];
  /** NaN where undefined or not to be shown; rounded in years in which counts behind it are hidden. */
  readonly values: readonly number[];
  /** Aligned with the years; null where there is no value. */
  readonly tasks: readonly (KeyedTask | null)[];
  /** Hidden counts that the index of a year is worked out from. */
  readonly hiddenCells: readonly number[];
  /** Years in which the index would give away counts that are suppressed. */
  readonly unsafe: readonly number[];
}

interface Asked {
  readonly measure: SegregationId;
  /** Position in the groups of the mixing; used by two-group indices. */
  readonly group: number;
  readonly from: number;
  readonly to: number;
  readonly hidden: ReadonlyMap<number, HiddenYear>;
}

export function deriveMixingSeries(mixing: Mixing, asked: Asked): MixingSeries {
  const { measure, group, from, to, hidden } = asked;
  const shown = mixing.years.filter(({ year }) => year >= from && year <= to);
  const tables = shown.map((one) => (isTwoGroup(measure) ? againstOthers(one.counts, group) : withoutEmpty(one.counts)));
  const hiddenCells = shown.map(({ year }) => countConcerned(hidden.get(year), isTwoGroup(measure) ? group : null));
  const isUnsafe = shown.map((one, at) => givesAway(one, tables[at]!, { measure, cells: hiddenCells[at]! }));
  const values = tables.map((counts, at) => {
    if (isUnsafe[at] || counts.length < 2) return NaN;
    const value = segregationOf(measure, counts);
    return coarsen(value, { hidden: hiddenCells[at]!, twoGroups: isTwoGroup(measure) });
  });
  return {
    place: mixing.place,
    measure,
    years: shown.map(({ year }) => year),
    values,
    tasks: tables.map((counts, at) =>
      Number.isNaN(values[at]!) ? null : { key: keyOf(shown[at]!, measure, group), measure, counts },
    ),
    hiddenCells,
    unsafe: shown.flatMap(({ year }, at) => (isUnsafe[at] ? [year] : [])),
  };
}

/** Over fewer districts than this an index is an equation that can be solved for what is hidden. */
const LEAST_DISTRICTS = 4;

/** Hidden counts of a year, of one group or of all (null). */
export function countConcerned(hidden: HiddenYear | undefined, group: number | null): number {
  const rows = hidden?.table?.cells ?? [];
  const concerned = group === null ? rows : [rows[group] ?? []];
  return concerned.flat().filter(Boolean).length;
}

/** With one or two hidden counts in the row of a group even a rounded index would name them. */
function givesAway(
  { units }: MixingYear,
  counts: readonly Float64Array[],
  { measure, cells }: Pick<Asked, "measure"> & { readonly cells: number },
): boolean {
  return cells > 0 && (units.length < LEAST_DISTRICTS || counts.length < 2 || (isTwoGroup(measure) && cells < 3));
}

const ids = new WeakMap<MixingYear, number>();
let lastId = 0;

/** The same while the table is the same object: a visitor's figures may change behind the same names. */
function keyOf(table: MixingYear, measure: SegregationId, group: number): string {
  const id = ids.get(table) ?? ++lastId;
  ids.set(table, id);
  return [id, measure, isTwoGroup(measure) ? group : ""].join(" ");
}
