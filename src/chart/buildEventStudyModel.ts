import type { EvaluateFiguresTranslator } from "../i18n/evaluateFigures";
import { valueAxis } from "./axes";
import type { Mark } from "./buildLineModel";
import { readYear } from "./buildPathModel";
import type { EffectStyle } from "./effectStyle";
import { numberCell, yearCell, type FigureTable, type YearFigure } from "./figureTable";

/** Effect in a period against the mean of those before the start; bounds are NaN where unknown. */
export interface EventEffect {
  readonly period: number;
  readonly effect: number;
  readonly lower: number;
  readonly upper: number;
}

interface EventSetting {
  readonly t: EvaluateFiguresTranslator;
  readonly style: EffectStyle;
  readonly firstTreated: number;
  readonly startWord: string;
}

export interface EventPoint {
  readonly year: number;
  readonly value: number;
  /** Whisker; null where unknown. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  readonly isAfter: boolean;
}

export interface EventRow {
  readonly id: "effect";
  readonly name: string;
  readonly text: string;
  readonly note: string;
}

export interface EventStudyModel extends YearFigure {
  readonly points: readonly EventPoint[];
  readonly start: Mark;
  readonly words: { readonly before: string; readonly after: string };
  readonly rows: (index: number) => readonly EventRow[];
}

export function buildEventStudyModel(effects: readonly EventEffect[], setting: EventSetting): EventStudyModel {
  const { t, style, firstTreated, startWord } = setting;
  const known = effects.filter(({ effect }) => Number.isFinite(effect));
  const years = known.map(({ period }) => period);
  const points = known.map(({ period, effect, lower, upper }): EventPoint => {
    const interval = Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : null;
    return { year: period, value: effect, interval, isAfter: period >= firstTreated };
  });
  const ends = points.flatMap(({ interval }) => (interval ? [interval.lower, interval.upper] : []));
  const rows = (index: number) => rowsOf(points[index], setting);
  return {
    years,
    x: [(years[0] ?? firstTreated) - 0.5, (years.at(-1) ?? firstTreated) + 0.5],
    y: valueAxis([...points.map(({ value }) => value), ...ends], { fromZero: false, include: [0] }),
    unit: style.changeUnit,
    tick: style.tick,
    points,
    start: { year: firstTreated, word: startWord, text: `${firstTreated}: ${startWord}` },
    words: { before: t("evaluate.figure.event.before"), after: t("evaluate.figure.event.after") },
    rows,
    readOut: (index) => readYear(years[index], rows(index), t),
    summary: summaryOf(points, setting),
    table: tableOf(points, setting),
  };
}

const holdsZero = ({ interval }: EventPoint) => interval !== null && interval.lower <= 0 && interval.upper >= 0;

function rowsOf(point: EventPoint | undefined, { t, style }: EventSetting): EventRow[] {
  if (!point) return [];
  const { interval, isAfter } = point;
  const phase = t(isAfter ? "evaluate.figure.after" : "evaluate.figure.before");
  const bounds = interval && { lower: style.change(interval.lower), upper: style.change(interval.upper) };
  const verdict = t(holdsZero(point) ? "evaluate.figure.event.covers" : "evaluate.figure.event.apart");
  const note = bounds ? `${t("evaluate.figure.interval", bounds)}, ${verdict}` : "";
  return [{ id: "effect", name: `${t("evaluate.figure.event.effect")} (${phase})`, text: style.change(point.value), note }];
}

/** In how many years before and after the start the interval holds zero; nothing where no interval is known. */
function summaryOf(points: readonly EventPoint[], { t, firstTreated }: EventSetting): string {
  const judged = points.filter(({ interval }) => interval !== null);
  if (judged.length === 0) return "";
  const [before, after] = [false, true].map((isAfter) => judged.filter((point) => point.isAfter === isAfter));
  return t("evaluate.figure.event.summary", {
    first: firstTreated,
    before: before!.filter(holdsZero).length,
    beforeAll: before!.length,
    after: after!.filter(holdsZero).length,
    afterAll: after!.length,
  });
}

function tableOf(points: readonly EventPoint[], { t, style }: EventSetting): FigureTable {
  return {
    columns: [
      { id: "year", label: t("evaluate.figure.year") },
      { id: "phase", label: t("evaluate.figure.event.phase") },
      { id: "effect", label: t("evaluate.figure.event.effect"), numeric: true },
      { id: "lower", label: t("evaluate.figure.lower"), numeric: true },
      { id: "upper", label: t("evaluate.figure.upper"), numeric: true },
    ],
    rows: points.map(({ year, value, interval, isAfter }) => {
      const phase = t(isAfter ? "evaluate.figure.after" : "evaluate.figure.before");
      return {
        id: String(year),
        cells: [
          yearCell(year),
          { text: phase, value: phase },
          numberCell(value, style.change),
          numberCell(interval?.lower ?? NaN, style.change),
          numberCell(interval?.upper ?? NaN, style.change),
        ],
      };
    }),
  };
}
