import type { GapReason, ValueFlag } from "../dataset/gap";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import type { OwnEvent } from "../selection/ownEvents";
import { HOME_PLACE, type PeerSet, type Show } from "../selection/selection";
import { breaksToTell, breakYear } from "../series/breaks";
import { comparesPeriods } from "../series/passport";
import { isAggregate } from "../series/peers";
import type { Band, Comparison, PlaceSeries } from "../series/types";
import { rankAxis, valueAxis, type Axis } from "./axes";
import { createStyle, nameOf, slotsOf, subtitleOf, titleOf, type Style } from "./describe";
import { buildEvents, type EventMark } from "./events";
import { splitSegments, type LinePoint, type Segments } from "./segments";
import { summarise } from "./summarise";

export interface ModelPoint extends LinePoint {
  readonly flag: ValueFlag | null;
}

export interface ModelLine extends Segments {
  readonly place: string;
  readonly name: string;
  readonly points: readonly ModelPoint[];
}

export interface HighlightLine extends ModelLine {
  readonly slot: number;
  /** The colour is used for the second time: hollow marker. */
  readonly second: boolean;
  /** Dashed: a region or an average beside towns, or a colour used for the second time. */
  readonly dashed: boolean;
  /** Mechelen. */
  readonly strong: boolean;
  /** Name and last value, at the line's end; null for a place without a number. */
  readonly end: { readonly point: ModelPoint; readonly text: string } | null;
}

export interface BandPoint {
  readonly year: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

export interface TooltipRow {
  readonly place: string;
  readonly name: string;
  readonly text: string;
  /** Difference to the home place, signed; empty for the home place and where there is none. */
  readonly difference: string;
  readonly note: string;
  readonly missing: boolean;
}

export interface Mark {
  readonly year: number;
  readonly word: string;
  readonly text: string;
}

/** Everything a line figure says, in words and numbers; where it stands in pixels is the view's business. */
export interface LineModel {
  readonly title: string;
  readonly subtitle: string;
  /** Alt text: the figure in sentences. */
  readonly summary: string;
  readonly years: readonly number[];
  readonly x: readonly [number, number];
  readonly y: Axis & { readonly reversed: boolean; readonly fromZero: boolean };
  readonly style: Style;
  readonly lines: readonly HighlightLine[];
  readonly context: readonly ModelLine[];
  readonly band: readonly (readonly BandPoint[])[];
  readonly breaks: readonly Mark[];
  readonly events: readonly EventMark[];
  /** Highlighted places of a year, sorted by value; missing ones last, with the reason. */
  readonly tooltip: (index: number) => readonly TooltipRow[];
  /** A year read out as one sentence. */
  readonly readOut: (index: number) => string;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  readonly peers: PeerSet;
  readonly ownEvents?: readonly OwnEvent[];
}

export function buildLineModel(comparison: Comparison, setting: Setting): LineModel {
  const { catalogue, t } = setting;
  const { periods, series, show, indicator } = comparison;
  const style = createStyle(comparison, t);
  const highlighted = series.filter((one) => one.role === "highlight");
  const lines = buildHighlights(highlighted, comparison, { ...setting, style });
  const context = series
    .filter((one) => one.role === "peer")
    .map((one) => buildLine(one, comparison, nameOf(one.place, catalogue, t)));
  const first = periods[0] ?? 0;
  const last = periods.at(-1) ?? 0;
  const tooltip = (index: number) =>
    tooltipOf(index, inOrder(highlighted, index, show), { ...setting, style, home: highlighted[0] });
  const model = {
    title: titleOf(comparison, catalogue, t),
    subtitle: subtitleOf(comparison, setting),
    years: periods,
    x: (first === last ? [first - 1, last] : [first, last]) as readonly [number, number],
    y: axisOf(comparison),
    style,
    lines,
    context,
    band: comparison.band ? bandRuns(comparison.band, periods, indicator.everyYears) : [],
    breaks: breaksToTell(
      comparison.breaks,
      highlighted.map((one) => one.place),
    ).map((one) => ({
      year: breakYear(one),
      word: t(`break.${one.kind}`),
      text: t.text(one.label),
    })),
    events: show === "rank" ? [] : buildEvents(comparison, setting),
    tooltip,
    readOut: (index: number) => readOut(periods[index] ?? first, tooltip(index), style),
  };
  const withheld = new Set(series.filter((_, i) => WITHHELD.has(comparison.changes[i]!.gap)).map((one) => one.place));
  return { ...model, summary: summarise(model, t, withheld) };
}

const WITHHELD: ReadonlySet<GapReason | null> = new Set(["break", "not-comparable"] as const);

interface Styled extends Setting {
  readonly style: Style;
}

function buildHighlights(series: readonly PlaceSeries[], comparison: Comparison, { catalogue, t, style }: Styled) {
  const slots = slotsOf(series.map((one) => one.place));
  return series.map((one): HighlightLine => {
    const line = buildLine(one, comparison, nameOf(one.place, catalogue, t));
    const { slot, second } = slots.get(one.place)!;
    const point = line.points.at(-1);
    const place = catalogue.places.get(one.place);
    return {
      ...line,
      slot,
      second,
      dashed: second || (place !== undefined && isAggregate(place)),
      strong: one.place === HOME_PLACE,
      end: point ? { point, text: style.label(point.value) } : null,
    };
  });
}

function buildLine(series: PlaceSeries, { periods, indicator }: Comparison, name: string): ModelLine {
  const points = periods.flatMap((year, index): ModelPoint[] =>
    series.gaps[index] === null ? [{ index, year, value: series.values[index]!, flag: series.flags[index]! }] : [],
  );
  const segments = comparesPeriods(indicator)
    ? splitSegments(points, indicator.everyYears)
    : { runs: points.map((point) => [point]), bridges: [] };
  return { place: series.place, name, points, ...segments };
}

function axisOf({ series, show, indicator, rankedPlaces }: Comparison): LineModel["y"] {
  if (show === "rank") return { ...rankAxis(rankedPlaces), reversed: true, fromZero: false };
  const values = series.flatMap((one) => [...one.values].filter((value) => !Number.isNaN(value)));
  const fromZero = (show === "value" && indicator.zeroBaseline) || show === "rate";
  const include = show === "index" ? [100] : show === "change" ? [0] : [];
  return { ...valueAxis(values, { fromZero, include }), reversed: false, fromZero };
}

function bandRuns(band: Band, periods: readonly number[], everyYears: number): BandPoint[][] {
  const known = periods.flatMap((year, index) =>
    Number.isNaN(band.median[index]!) ? [] : [{ index, year, value: band.median[index]! }],
  );
  return splitSegments(known, everyYears).runs.map((run) =>
    run.map(({ index, year }) => ({
      year,
      lower: band.lower[index]!,
      median: band.median[index]!,
      upper: band.upper[index]!,
    })),
  );
}

/** From the top of the figure to its bottom, where rank 1 stands above rank 2; without a number last. */
function inOrder(series: readonly PlaceSeries[], index: number, show: Show): PlaceSeries[] {
  const height = (one: PlaceSeries) => {
    const value = one.values[index]!;
    return Number.isNaN(value) ? -Infinity : show === "rank" ? -value : value;
  };
  return [...series].sort((a, b) => height(b) - height(a));
}

interface Told extends Styled {
  readonly home: PlaceSeries | undefined;
}

function tooltipOf(index: number, series: readonly PlaceSeries[], { catalogue, t, style, home }: Told): TooltipRow[] {
  const homeValue = home?.values[index] ?? NaN;
  return series.map((one) => {
    const value = one.values[index]!;
    const gap = one.gaps[index] ?? null;
    const flag = one.flags[index] ?? null;
    const comparesWithHome = one !== home && gap === null && !Number.isNaN(homeValue);
    const notes = [flag ? t(`flag.${flag}`) : "", one.acrossBreak[index] ? t("flag.acrossBreak") : ""].filter(Boolean);
    return {
      place: one.place,
      name: nameOf(one.place, catalogue, t),
      text: gap === null ? style.full(value) : "–",
      difference: comparesWithHome ? style.change(value - homeValue) : "",
      note: gap === null ? notes.join(", ") : t(`gap.${gap}`),
      missing: gap !== null,
    };
  });
}

function readOut(year: number, rows: readonly TooltipRow[], style: Style): string {
  const parts = rows.map(
    (row) => `${row.name} ${row.missing ? row.note : `${row.text}${row.note ? ` (${row.note})` : ""}`}`,
  );
  return `${year}: ${parts.join("; ")}. ${style.unit}`;
}
