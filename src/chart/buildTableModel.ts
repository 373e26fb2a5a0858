import type { Catalogue } from "../dataset/types";
import { dropBinaryDigits } from "../base/formatNumber";
import { changeRules, measureChange } from "../series/measureChange";
import type { GapReason, ValueFlag } from "../dataset/gap";
import type { Translator } from "../i18n/translate";
import { isTown } from "../series/peers";
import { breaksBetween } from "../series/breaks";
import type { Band, Change, Comparison, PlaceSeries } from "../series/types";
import { createStyle, nameOf, slotsOf, titleOf, type Style } from "./describe";

/** A number of the table, as number for sorting and export and as text for reading. */
export interface TableCell {
  /** NaN when missing. */
  readonly value: number;
  readonly text: string;
  /** Why it is missing, or what is said of it; empty for a plain number. */
  readonly note: string;
  readonly gap: GapReason | null;
  readonly flag: ValueFlag | null;
}

export interface TableRow {
  readonly place: string;
  readonly name: string;
  readonly highlighted: boolean;
  readonly slot: number | null;
  readonly kind: string;
  /** One cell a period, in the order of the table's periods. */
  readonly cells: readonly TableCell[];
  readonly first: TableCell;
  readonly last: TableCell;
  readonly firstPeriod: number | null;
  readonly lastPeriod: number | null;
  readonly change: TableCell;
  readonly relative: TableCell;
}

export interface TableModel {
  readonly title: string;
  readonly unit: string;
  readonly changeUnit: string;
  readonly periods: readonly number[];
  readonly rows: readonly TableRow[];
  /** The band of the chart: lower quartile, median and upper quartile of the peers. Empty where there is no band. */
  readonly summary: readonly TableRow[];
  /** Cells without a number. */
  readonly missing: number;
  readonly cells: number;
}

export function buildTableModel(
  comparison: Comparison,
  { catalogue, t }: { readonly catalogue: Catalogue; readonly t: Translator },
): TableModel {
  const style = createStyle(comparison, t);
  const slots = slotsOf(comparison.series.filter((one) => one.role === "highlight").map((one) => one.place));
  return {
    title: titleOf(comparison, catalogue, t),
    unit: style.unit,
    changeUnit: style.changeUnit,
    periods: comparison.periods,
    missing: comparison.missing,
    cells: comparison.series.length * comparison.periods.length,
    summary: summaryRows(comparison, { style, t }),
    rows: comparison.series.map((series, i) => {
      const highlighted = series.role === "highlight";
      const place = catalogue.places.get(series.place);
      return {
        place: series.place,
        name: nameOf(series.place, catalogue, t),
        highlighted,
        slot: highlighted ? (slots.get(series.place)?.slot ?? null) : null,
        kind: place && !isTown(place) ? t(`kind.${place.kind}`) : "",
        cells: comparison.periods.map((_, index) => cellAt(series, index, { style, t })),
        ...changeCells({ comparison, series, change: comparison.changes[i]! }, { style, t }),
      };
    }),
  };
}

const QUARTILES = ["lower", "median", "upper"] as const;

function summaryRows(comparison: Comparison, words: Words): TableRow[] {
  const { band, indicator, periods, show } = comparison;
  if (!band) return [];
  const rules = { periods, breaks: comparison.breaks, ...changeRules(indicator, show) };
  return QUARTILES.map((quartile) => {
    const series = bandSeries(band, quartile);
    const change = measureChange(series, rules);
    const same = band.count[change.firstIndex] === band.count[change.lastIndex];
    return {
      place: series.place,
      name: words.t(`table.peers.${quartile}`),
      highlighted: false,
      slot: null,
      kind: "",
      cells: periods.map((_, index) => cellAt(series, index, words)),
      // Of other places at the end than at the start, a change would say who was counted and not what they did.
      ...changeCells(
        { comparison, series, change: same ? change : { ...change, gap: "not-comparable", relativePercent: NaN } },
        words,
      ),
    };
  });
}

/** A quartile of the peers as if it were a place, so that it is written like one. */
function bandSeries(band: Band, quartile: (typeof QUARTILES)[number]): PlaceSeries {
  const values = band[quartile].map(dropBinaryDigits);
  const all = <Value>(value: Value) => Array.from(values, () => value);
  return {
    place: `peers-${quartile}`,
    role: "peer",
    values,
    gaps: Array.from(values, (value) => (Number.isNaN(value) ? "no-observation" : null)),
    flags: all(null),
    notes: all(""),
    sources: all(""),
    acrossBreak: all(false),
  };
}

interface Words {
  readonly style: Style;
  readonly t: Translator;
}

const EN_DASH = "–";

function cellAt(series: PlaceSeries, index: number, { style, t }: Words): TableCell {
  const gap = index < 0 ? "no-observation" : series.gaps[index]!;
  if (gap !== null) return { value: NaN, text: EN_DASH, note: t(`gap.${gap}`), gap, flag: null };
  const value = series.values[index]!;
  const flag = series.flags[index] ?? null;
  const notes = [flag ? t(`flag.${flag}`) : "", series.acrossBreak[index] ? t("flag.acrossBreak") : ""];
  return { value, text: style.full(value), note: notes.filter(Boolean).join(", "), gap: null, flag };
}

interface Changed {
  readonly comparison: Comparison;
  readonly series: PlaceSeries;
  readonly change: Change;
}

function changeCells({ comparison, series, change }: Changed, words: Words) {
  const { t, style } = words;
  const { periods } = comparison;
  const missing = (gap: GapReason): TableCell => ({
    value: NaN,
    text: EN_DASH,
    note: t(`gap.${gap}`),
    gap,
    flag: null,
  });
  const crossed =
    change.firstIndex < 0
      ? []
      : breaksBetween(comparison.breaks, series.place, [periods[change.firstIndex]!, periods[change.lastIndex]!]);
  const note = crossed.map((one) => `${one.period}: ${t.text(one.label)}`).join(" ");
  const number = (value: number, text: string): TableCell => ({ value, text, note, gap: null, flag: null });
  return {
    first: cellAt(series, change.firstIndex, words),
    last: cellAt(series, change.lastIndex, words),
    firstPeriod: periods[change.firstIndex] ?? null,
    lastPeriod: periods[change.lastIndex] ?? null,
    change:
      change.gap === null
        ? number(change.absolute, style.change(change.absolute))
        : { ...missing(change.gap), ...(change.gap === "break" ? { note } : {}) },
    relative: Number.isNaN(change.relativePercent)
      ? missing(change.gap ?? (change.first === 0 ? "zero-base" : "not-applicable"))
      : number(change.relativePercent, style.relative(change.relativePercent)),
  };
}
