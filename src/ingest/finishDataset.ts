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

/** Names what the numbers stand for and writes the columns. */
export function finishDataset(collected: Collected): Built {
  const { keys, periods, marks, issues, account, mapping } = collected;
  const { areas, codes } = labelAreas(keys.areas);
  const series = labelSeries(keys.series);
  const kept = keepRows(collected.store);
  const rows = mapping.layout === "events" ? addEventTotals(kept, series) : kept;
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
  const totals = findTotals(rows, areas, series);
  const named = [...totals.areas, ...totals.categories];
  if (named.length > 0 && mapping.layout !== "events") {
    const names = named.slice(0, MOST_NAMED).join(", ") + (named.length > MOST_NAMED ? " …" : "");
    issues.push({ code: "totals-beside-parts", severity: "notice", where: "", detail: { names } });
  }
  return { dataset, issues, account, codes, totals };
}

const MOST_NAMED = 5;

function column<T>(ids: Uint32Array, entries: readonly T[], textOf: (entry: T) => string): TextColumn {
  const labels = new Interner();
  const codeOf = Uint32Array.from(entries, (entry) => labels.id(textOf(entry)));
  const codes = new Uint32Array(ids.length);
  for (let row = 0; row < ids.length; row++) codes[row] = codeOf[ids[row]!]!;
  return { codes, labels: labels.texts };
}

function keepRows(store: ObservationStore): KeptRows {
  let rows = 0;
  for (let row = 0; row < store.value.length; row++) if (store.isKept(row)) rows++;
  const pick = <T extends Uint32Array | Uint8Array | Float64Array>(list: readonly number[], into: T): T => {
    for (let row = 0, to = 0; row < list.length; row++) if (store.isKept(row)) into[to++] = list[row]!;
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

/** Two districts of one name stay two: the code beside the name tells them apart. */
function labelAreas(areas: readonly Area[]) {
  const codesOf = new Map<string, Set<string>>();
  const keys = [
    (area: Area) => ({ text: area.place, code: area.placeCode, within: "place" }),
    (area: Area) => ({ text: area.district, code: area.districtCode, within: `district of ${area.place}` }),
  ];
  for (const area of areas) {
    for (const key of keys) {
      const { text, code, within } = key(area);
      const name = `${within}\u0000${text}`;
      codesOf.set(name, (codesOf.get(name) ?? new Set()).add(code));
    }
  }
  const codes = new Map<string, string>();
  const labelOf = (area: Area, which: 0 | 1): string => {
    const { text, code, within } = keys[which]!(area);
    const several = (codesOf.get(`${within}\u0000${text}`)?.size ?? 0) > 1;
    const label = several && code !== "" && code !== text ? `${text} (${code})` : text;
    if (code !== "" && label !== "") codes.set(label, code);
    return label;
  };
  const labelled = areas.map((area) => ({ ...area, place: labelOf(area, 0), district: labelOf(area, 1) }));
  return { areas: labelled, codes };
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
function addEventTotals(rows: KeptRows, series: SeriesKey[]): KeptRows {
  const broken = series.some(({ category }) => category !== "total");
  if (!broken || rows.value.length === 0) return rows;
  const sums = new Map<string, { area: number; period: number; series: number; value: number }>();
  const totals = new Map<string, number>();
  rows.value.forEach((value, row) => {
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
    Uint32Array.from([...list, ...added.map(more)]);
  return {
    area: longer(rows.area, ({ area }) => area),
    period: longer(rows.period, ({ period }) => period),
    series: longer(rows.series, (one) => one.series),
    flag: longer(rows.flag, () => 0),
    note: longer(rows.note, () => 0),
    value: Float64Array.from([...rows.value, ...added.map(({ value }) => value)]),
    gap: Uint8Array.from([...rows.gap, ...added.map(() => 0)]),
  };
}
