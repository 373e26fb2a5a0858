import type { Issue } from "../base/issue";
import type { Dataset, TextColumn } from "../dataset/dataset";
import type { Account, Built } from "./built";
import { findTotals } from "./findTotals";
import { Interner } from "./intern";
import type { Mapping } from "./mapping";
import type { ObservationStore } from "./observationStore";
import type { Area, RowKeys, SeriesKey } from "./rowKeys";

export interface Collected {
  readonly store: ObservationStore;
  readonly keys: RowKeys;
  readonly periods: readonly string[];
  readonly marks: { readonly flags: Interner; readonly notes: Interner };
  readonly issues: Issue[];
  readonly mapping: Mapping;
  readonly account: Account;
}

/** One row of the dataset to be, as numbers of the collected lists. */
export interface KeptRows {
  readonly area: Uint32Array;
  readonly period: Uint32Array;
  readonly series: Uint32Array;
  readonly value: Float64Array;
  readonly gap: Uint8Array;
  readonly flag: Uint32Array;
  readonly note: Uint32Array;
}

/** Called with the number of each row that is looked at, so that whoever waits can be told. */
export type Tick = (row: number) => void;

const ALIVE_EVERY = 100_000;

/** Names what the numbers stand for and writes the columns; calls `alive` again and again while it does. */
export function finishDataset(collected: Collected, alive: () => void): Built {
  const tick: Tick = (row) => {
    if (row % ALIVE_EVERY === 0) alive();
  };
  const { keys, periods, marks, issues, account, mapping } = collected;
  const { areas, codes } = labelAreas(keys.areas);
  const series = labelSeries(keys.series);
  const kept = keepRows(collected.store, tick);
  const rows = mapping.layout === "events" ? addEventTotals(kept, series, tick) : kept;
  const column = <T>(ids: Uint32Array, entries: readonly T[], textOf: (entry: T) => string) =>
    textColumn({ ids, entries, textOf, tick });
  const text: Dataset["text"] = {
    place: column(rows.area, areas, ({ place }) => place),
    district: column(rows.area, areas, ({ district }) => district),
    period: column(rows.period, periods, (period) => period),
    indicator: column(rows.series, series, ({ indicator }) => indicator),
    category: column(rows.series, series, ({ category }) => category),
    unit: column(rows.series, series, ({ unit }) => unit),
    source: column(rows.series, series, () => ""),
    flag: column(rows.flag, marks.flags.texts, (flag) => flag),
    note: column(rows.note, marks.notes.texts, (note) => note),
  };
  const dataset: Dataset = { rows: rows.value.length, text, value: rows.value, gap: rows.gap };
  const totals = findTotals(rows, { areas, series }, tick);
  const named = [...totals.areas, ...totals.categories];
  if (named.length > 0 && mapping.layout !== "events") {
    const names = named.slice(0, MOST_NAMED).join(", ") + (named.length > MOST_NAMED ? " …" : "");
    issues.push({ code: "totals-beside-parts", severity: "notice", where: "", detail: { names } });
  }
  return { dataset, issues, account, codes, totals };
}

const MOST_NAMED = 5;

interface Texts<T> {
  readonly ids: Uint32Array;
  readonly entries: readonly T[];
  readonly textOf: (entry: T) => string;
  readonly tick: Tick;
}

function textColumn<T>({ ids, entries, textOf, tick }: Texts<T>): TextColumn {
  const labels = new Interner();
  const codeOf = Uint32Array.from(entries, (entry) => labels.id(textOf(entry)));
  const codes = new Uint32Array(ids.length);
  for (let row = 0; row < ids.length; row++) {
    tick(row);
    codes[row] = codeOf[ids[row]!]!;
  }
  return { codes, labels: labels.texts };
}

function keepRows(store: ObservationStore, tick: Tick): KeptRows {
  const kept = new Uint32Array(store.value.length);
  let rows = 0;
  for (let row = 0; row < kept.length; row++) if (store.isKept(row)) kept[rows++] = row;
  const pick = <T extends Uint32Array | Uint8Array | Float64Array>(list: readonly number[], into: T): T => {
    for (let to = 0; to < rows; to++) {
      tick(to);
      into[to] = list[kept[to]!]!;
    }
    return into;
  };
  const numbers = (list: readonly number[]) => pick(list, new Uint32Array(rows));
  return {
    area: numbers(store.area),
    period: numbers(store.period),
    series: numbers(store.series),
    flag: numbers(store.flag),
    note: numbers(store.note),
    value: pick(store.value, new Float64Array(rows)),
    gap: pick(store.gap, new Uint8Array(rows)),
  };
}

interface Naming {
  readonly text: string;
  readonly code: string;
  /** What the text is unique in, unless it comes with several codes. */
  readonly within: string;
}

const NAMINGS: readonly ((area: Area) => Naming)[] = [
  ({ place, placeCode }) => ({ text: place, code: placeCode, within: "place" }),
  ({ place, district, districtCode }) => ({ text: district, code: districtCode, within: `district of ${place}` }),
];

const nameOf = ({ within, text }: Naming): string => `${within}\u0000${text}`;

/** Two districts of one name stay two: the code beside the name tells them apart. */
function labelAreas(areas: readonly Area[]) {
  const codes = new Map<string, string>();
  if (areas.every(({ placeCode, districtCode }) => placeCode === "" && districtCode === "")) return { areas, codes };
  const several = withSeveralCodes(areas);
  const labelOf = (naming: Naming): string => {
    const { text, code } = naming;
    const shared = several.size > 0 && several.has(nameOf(naming));
    const label = shared && code !== "" && code !== text ? `${text} (${code})` : text;
    if (code !== "" && label !== "") codes.set(label, code);
    return label;
  };
  const [ofPlace, ofDistrict] = [NAMINGS[0]!, NAMINGS[1]!];
  const labelled = areas.map((area) => ({
    ...area,
    place: labelOf(ofPlace(area)),
    district: labelOf(ofDistrict(area)),
  }));
  return { areas: labelled, codes };
}

function withSeveralCodes(areas: readonly Area[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (const area of areas) {
    for (const namingOf of NAMINGS) {
      const naming = namingOf(area);
      const name = nameOf(naming);
      const before = first.get(name);
      if (before === undefined) first.set(name, naming.code);
      else if (before !== naming.code) several.add(name);
    }
  }
  return several;
}

/** One indicator in two units would be two numbers for one key: the unit then stands in its name. */
function labelSeries(series: readonly SeriesKey[]): SeriesKey[] {
  const unitsOf = new Map<string, Set<string>>();
  for (const { indicator, category, unit } of series) {
    const key = `${indicator}\u0000${category}`;
    unitsOf.set(key, (unitsOf.get(key) ?? new Set()).add(unit));
  }
  const several = new Set([...unitsOf].filter(([, units]) => units.size > 1).map(([key]) => key.split("\u0000")[0]!));
  return series.map((key) =>
    several.has(key.indicator) && key.unit !== "" ? { ...key, indicator: `${key.indicator} (${key.unit})` } : key,
  );
}

/** Where events are counted by category, all of them together too. */
function addEventTotals(rows: KeptRows, series: SeriesKey[], tick: Tick): KeptRows {
  const broken = series.some(({ category }) => category !== "total");
  if (!broken || rows.value.length === 0) return rows;
  const sums = new Map<string, { area: number; period: number; series: number; value: number }>();
  const totals = new Map<string, number>();
  rows.value.forEach((value, row) => {
    tick(row);
    const { indicator, unit } = series[rows.series[row]!]!;
    const name = `${indicator}\u0000${unit}`;
    let total = totals.get(name);
    if (total === undefined) {
      total = series.push({ indicator, unit, category: "total" }) - 1;
      totals.set(name, total);
    }
    const [area, period] = [rows.area[row]!, rows.period[row]!];
    const key = `${area} ${period} ${total}`;
    const sum = sums.get(key);
    if (sum) sum.value += value;
    else sums.set(key, { area, period, series: total, value });
  });
  const added = [...sums.values()];
  const longer = (list: Uint32Array, more: (one: (typeof added)[number]) => number) =>
    appended(new Uint32Array(list.length + added.length), list, added.map(more));
  return {
    area: longer(rows.area, ({ area }) => area),
    period: longer(rows.period, ({ period }) => period),
    series: longer(rows.series, (one) => one.series),
    flag: longer(rows.flag, () => 0),
    note: longer(rows.note, () => 0),
    value: appended(new Float64Array(rows.value.length + added.length), rows.value, added.map(({ value }) => value)),
    gap: appended(new Uint8Array(rows.gap.length + added.length), rows.gap, []),
  };
}

function appended<T extends Uint32Array | Uint8Array | Float64Array>(into: T, list: T, more: readonly number[]): T {
  into.set(list);
  into.set(more, list.length);
  return into;
}
