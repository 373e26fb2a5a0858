import { valueAxis } from "./axes";
import type { GapReason } from "../dataset/gap";
import type { DistrictsTranslator } from "../i18n/districts";
import { intervalsOfUnits } from "../series/countsOfEvents";
import type { UnitPanel, UnitSeries } from "../series/deriveUnits";
import { LEAST_UNITS, meanOf } from "../series/spreadOfUnits";
import type { Style } from "./describe";
import { nameOfUnit, periodText, styleOfUnits } from "./describeUnits";

/** Class of a value on the map, 0 the lowest; null where there is none. */
export type ToneOf = (value: number) => number | null;

/** From and to as parts of the width of the scale, 0 to 1. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface RankedRow {
  readonly code: string;
  readonly name: string;
  /** 1 is the highest number; equal ones share the better rank. null where there is no number. */
  readonly rank: number | null;
  /** NaN where missing. */
  readonly value: number;
  /** The number as written, or the reason why there is none. */
  readonly text: string;
  /** "provisional" and the like; mostly empty. */
  readonly note: string;
  /** What it was put together from; mostly empty. */
  readonly origin: string;
  readonly gap: GapReason | null;
  readonly bar: Stretch | null;
  /** 95 % interval of a count of events. */
  readonly interval: (Stretch & { readonly text: string }) | null;
  readonly tone: number | null;
  /** The row in a sentence, for a screen reader. */
  readonly readOut: string;
}

export interface RankedBars {
  /** The period as the data write it. */
  readonly year: string;
  readonly unit: string;
  /** Highest first, those without a number last, by name. */
  readonly rows: readonly RankedRow[];
  /** Unweighted mean of the units that have a number; null for fewer than four. */
  readonly mean: { readonly at: number; readonly text: string } | null;
  /** Where zero stands on the scale. */
  readonly zero: number;
  /** What is said of every number alike, and therefore not at each; mostly empty. */
  readonly sharedNote: string;
  /** How the whiskers are made; empty where there are none. */
  readonly intervalNote: string;
  readonly missing: number;
}

interface Setting {
  /** Position in the panel's periods. */
  readonly index: number;
  /** The same figures as values: intervals are those of counts. */
  readonly counts: UnitPanel;
  readonly toneOf: ToneOf;
  /** What a data note says to the reader; empty for what need not be said. */
  readonly say?: ((note: string) => string) | undefined;
  readonly t: DistrictsTranslator;
}

/** Units of one period from the highest number to the lowest. */
export function buildRankedBars(panel: UnitPanel, setting: Setting): RankedBars {
  const { index, t } = setting;
  const style = styleOfUnits(panel, t);
  const intervals = intervalsOfUnits(panel, setting.counts, index);
  const known = panel.units.filter((unit) => unit.gaps[index] === null);
  const values = known.map((unit) => unit.values[index]!);
  const ends = intervals.flatMap((one) => (one ? [one.upper] : []));
  const [low, high] = valueAxis([...values, ...ends], { fromZero: true, include: [] }).domain;
  const at = (value: number) => (value - low) / (high - low);
  const collator = new Intl.Collator(t.locale);
  const byRank = (a: RankedRow, b: RankedRow) =>
    (a.rank ?? Infinity) - (b.rank ?? Infinity) || collator.compare(a.name, b.name);
  const sorted = [...values].sort((a, b) => b - a);
  const rows = panel.units.map((unit, i) => {
    const interval = intervals[i] ?? null;
    return rowOf(unit, {
      ...setting,
      style,
      at,
      rank: sorted.indexOf(unit.values[index]!) + 1,
      interval,
      of: known.length,
    });
  });
  const mean = meanOf(values);
  const notes = new Set(rows.flatMap(({ gap, note }) => (gap === null ? [note] : [])));
  const sharedNote = notes.size === 1 && known.length > 1 ? [...notes][0]! : "";
  return {
    year: periodText(panel, index),
    unit: style.unit,
    sharedNote,
    rows: rows
      .map((row) => (sharedNote === "" ? row : { ...row, note: "" }))
      .sort((a, b) => (a.rank === b.rank ? collator.compare(a.name, b.name) : byRank(a, b))),
    mean: known.length < LEAST_UNITS ? null : { at: at(mean), text: style.full(mean) },
    zero: at(0),
    intervalNote: ends.length === 0 ? "" : t(`districts.interval.${panel.show}`),
    missing: panel.units.length - known.length,
  };
}

interface RowSetting extends Setting {
  readonly style: Style;
  readonly at: (value: number) => number;
  readonly rank: number;
  readonly of: number;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

function rowOf(unit: UnitSeries, setting: RowSetting): RankedRow {
  const { index, style, t, at, toneOf, rank, interval, say } = setting;
  const gap = unit.gaps[index] ?? null;
  const value = unit.values[index] ?? NaN;
  const name = nameOfUnit(unit.unit, t);
  const base = { code: unit.place, name, value, gap };
  if (gap !== null || Number.isNaN(value)) {
    const reason = t(`gap.${gap ?? "no-observation"}`);
    const nothing = { rank: null, note: "", origin: "", bar: null, interval: null, tone: null };
    return { ...base, ...nothing, text: reason, readOut: t("districts.row.missing", { name, reason }) };
  }
  const flag = unit.flags[index] ?? null;
  const text = style.full(value);
  const range = interval
    ? t("districts.row.interval", { lower: style.full(interval.lower), upper: style.full(interval.upper) })
    : "";
  const note = flag ? t(`flag.${flag}`) : "";
  const origin = say?.(unit.notes[index] ?? "") ?? "";
  const said = [t("districts.row", { name, value: `${text} ${style.unit}`.trim(), rank, of: setting.of }), range, note, origin];
  return {
    ...base,
    rank,
    text,
    note,
    origin,
    bar: { from: Math.min(at(0), at(value)), to: Math.max(at(0), at(value)) },
    interval: interval && { from: at(interval.lower), to: at(interval.upper), text: range },
    tone: toneOf(value),
    readOut: said.filter(Boolean).join(", "),
  };
}
