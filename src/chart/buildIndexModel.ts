import type { MixTranslator } from "../i18n/mix";
import { valueAxis, type Axis } from "./axes";
import type { Mark } from "./buildLineModel";
import { inRuns, splitSegments, type Band, type LinePoint, type Segments } from "./segments";

/** An index of one place over the years. */
export interface IndexSeries {
  readonly id: string;
  readonly name: string;
  /** Colour of the place, 1 to 6. */
  readonly slot: number;
  readonly years: readonly number[];
  /** NaN where undefined. */
  readonly values: readonly number[];
  /** Aligned with the years; null while it is being worked out, or where there is none. */
  readonly chance: readonly (IndexChance | null)[];
}

export interface IndexChance {
  readonly expected: { readonly mean: number; readonly lower: number; readonly upper: number };
  readonly interval: { readonly lower: number; readonly upper: number };
}

export interface BandStep extends Band {
  readonly mean: number;
}

export interface IndexLine extends Segments {
  readonly id: string;
  readonly name: string;
  readonly slot: number;
  readonly points: readonly LinePoint[];
  readonly end: { readonly point: LinePoint; readonly text: string } | null;
  /** How far the index itself moves by chance, in runs of years that follow each other. */
  readonly interval: readonly (readonly BandStep[])[];
  /** Where it would lie had chance alone placed people. */
  readonly expected: readonly (readonly BandStep[])[];
}

export interface IndexRow {
  readonly id: string;
  readonly name: string;
  readonly slot: number;
  readonly text: string;
  readonly note: string;
}

export interface IndexModel {
  readonly years: readonly number[];
  readonly x: readonly [number, number];
  readonly y: Axis;
  readonly unit: string;
  readonly tick: (value: number) => string;
  readonly lines: readonly IndexLine[];
  readonly breaks: readonly Mark[];
  readonly rows: (index: number) => readonly IndexRow[];
  readonly readOut: (index: number) => string;
  readonly summary: string;
}

interface IndexSetting {
  readonly t: MixTranslator;
  readonly title: string;
  readonly unit: string;
  /** Writes a value of the index. */
  readonly write: (value: number) => string;
  readonly everyYears: number;
  readonly breaks: readonly Mark[];
  /** Bounds of the index, for bands that resampling carries beyond them. */
  readonly range: readonly [number, number];
}

export function buildIndexModel(series: readonly IndexSeries[], setting: IndexSetting): IndexModel {
  const { t, title, unit, write, breaks } = setting;
  const years = [...new Set(series.flatMap((one) => one.years))].sort((a, b) => a - b);
  const lines = series.map((one) => lineOf(one, years, setting));
  const tops = lines.flatMap((line) => [
    ...line.points.map(({ value }) => value),
    ...[...line.interval, ...line.expected].flatMap((run) => run.map(({ upper }) => upper)),
  ]);
  const rows = (index: number) =>
    series.flatMap((one): IndexRow[] => {
      const at = one.years.indexOf(years[index]!);
      const value = one.values[at] ?? NaN;
      if (Number.isNaN(value)) return [];
      const chance = one.chance[at];
      const { id, name, slot } = one;
      return [{ id, name, slot, text: write(value), note: chance ? noteOf(chance, write, t) : "" }];
    });
  const readOut = (index: number) => {
    const told = rows(index).map(({ name, text, note }) => [name, text, note].filter(Boolean).join(", "));
    return `${title}, ${years[index] ?? ""}: ${told.join("; ") || t("gap.no-observation")}.`;
  };
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const between = breaks.filter(({ year }) => year > first && year <= last);
  return {
    years,
    x: [first, last],
    y: valueAxis(tops, { fromZero: true, include: [] }),
    unit,
    tick: (value) => new Intl.NumberFormat(t.locale, { maximumFractionDigits: 4 }).format(value),
    lines,
    breaks: between,
    rows,
    readOut,
    summary: years.length === 0 ? "" : [...new Set([readOut(0), readOut(years.length - 1)])].join(" "),
  };
}

function noteOf({ expected, interval }: IndexChance, write: (value: number) => string, t: MixTranslator): string {
  return t("mix.read.chance", {
    lower: write(interval.lower),
    upper: write(interval.upper),
    expected: write(expected.mean),
  });
}

function lineOf(one: IndexSeries, years: readonly number[], setting: IndexSetting): IndexLine {
  const { write, everyYears, range } = setting;
  const points = one.years.flatMap((year, at) => {
    const value = one.values[at]!;
    return Number.isNaN(value) ? [] : [{ index: years.indexOf(year), year, value }];
  });
  const clip = (value: number) => Math.max(range[0], Math.min(range[1], value));
  const steps = (pick: (chance: IndexChance) => Omit<BandStep, "year">) =>
    one.years.flatMap((year, at) => {
      const chance = one.chance[at];
      const band = chance ? pick(chance) : null;
      if (!band || Number.isNaN(band.lower) || Number.isNaN(band.upper)) return [];
      return [{ year, mean: band.mean, lower: clip(band.lower), upper: clip(band.upper) }];
    });
  const point = points.at(-1);
  const segments = splitSegments(points, everyYears);
  return {
    id: one.id,
    name: one.name,
    slot: one.slot,
    points,
    ...segments,
    end: point ? { point, text: write(point.value) } : null,
    interval: inRuns(
      steps(({ interval }) => ({ ...interval, mean: (interval.lower + interval.upper) / 2 })),
      everyYears,
    ),
    expected: inRuns(
      steps(({ expected }) => expected),
      everyYears,
    ),
  };
}
