import type { KeyedTask } from "./chanceStore";
import type { Mixing, MixingYear } from "./deriveMixing";
import type { HiddenYear } from "./hideSmall";
import { againstOthers, isTwoGroup, segregationOf, withoutEmpty, type SegregationId } from "./measures";

/** An index of a city over the years, with the tables that chance is to be asked of. */
export interface MixingSeries {
  readonly place: string;
  readonly years: readonly number[];
  /** NaN where undefined or not to be shown; rounded in years in which counts behind it are hidden. */
  readonly values: readonly number[];
  /** Aligned with the years; null where there is no value. */
  readonly tasks: readonly (KeyedTask | null)[];
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
  const hiddenCells = shown.map(({ year }) => countConcerned(hidden.get(year), { measure, group }));
  const isUnsafe = shown.map((one, at) => givesAway(one, tables[at]!, { measure, cells: hiddenCells[at]! }));
  const values = tables.map((counts, at) => {
    if (isUnsafe[at] || counts.length < 2) return NaN;
    const value = segregationOf(measure, counts);
    return hiddenCells[at] === 0 ? value : Number(value.toFixed(isTwoGroup(measure) ? 2 : 4));
  });
  return {
    place: mixing.place,
    years: shown.map(({ year }) => year),
    values,
    tasks: tables.map((counts, at) =>
      Number.isNaN(values[at]!) ? null : { key: keyOf(shown[at]!, measure, group), measure, counts },
    ),
    unsafe: shown.flatMap(({ year }, at) => (isUnsafe[at] ? [year] : [])),
  };
}

/** Over fewer districts than this an index is an equation that can be solved for what is hidden. */
const LEAST_DISTRICTS = 4;

/** Hidden counts that an index is worked out from. */
function countConcerned(hidden: HiddenYear | undefined, { measure, group }: Pick<Asked, "measure" | "group">): number {
  const rows = hidden?.table?.cells ?? [];
  const concerned = isTwoGroup(measure) ? [rows[group] ?? []] : rows;
  return concerned.flat().filter(Boolean).length;
}

/**
 * Where counts are hidden, whoever tries all tables of whole numbers that fit what is shown would find them by an index
 * in full: of Basel in 2024 four tables of three million give the same H. Rounded to four decimals nearly all do, and
 * of two groups, whose row has few hidden counts, over a hundred at two decimals. With one or two hidden it is withheld.
 */
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
