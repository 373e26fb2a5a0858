import type { EvaluateFiguresTranslator } from "../i18n/evaluateFigures";
import { valueAxis } from "./axes";
import type { Mark } from "./buildLineModel";
import { rangeOf, readYear } from "./buildPathModel";
import type { EffectStyle } from "./effectStyle";
import { numberCell, yearCell, type FigureTable, type YearFigure } from "./figureTable";
import { inRuns, linePoints, splitSegments, type LinePoint, type Segments } from "./segments";

/** Gap between a place and its counterfactual; NaN where there is none. */
export interface PlaceGap {
  readonly id: string;
  readonly name: string;
  readonly gap: ArrayLike<number>;
  /** Root mean squared error before the start. */
  readonly preRmspe: number;
}

export interface GapInput {
  readonly periods: readonly number[];
  readonly firstTreated: number;
  readonly treated: PlaceGap;
  readonly donors: readonly PlaceGap[];
  /**
   * Donors whose mean squared error before the start is more than this many times that of the treated place are left
   * out, as Abadie, Diamond & Hainmueller (2010, figures 5 to 7) do; null shows all.
   */
  readonly limit: number | null;
}

/** The limits of Abadie, Diamond & Hainmueller (2010). */
export const GAP_LIMITS = [2, 5, 20] as const;

interface GapSetting {
  readonly t: EvaluateFiguresTranslator;
  readonly style: EffectStyle;
  readonly startWord: string;
  readonly everyYears?: number;
}

export interface GapRank {
  readonly rank: number;
  readonly of: number;
}

export interface GapRow {
  readonly id: "treated" | "placebos";
  readonly name: string;
  readonly text: string;
  readonly note: string;
}

export interface GapModel extends YearFigure {
  readonly treated: Segments & {
    readonly name: string;
    readonly points: readonly LinePoint[];
    readonly end: { readonly value: number; readonly text: string } | null;
  };
  /** Runs of all donors that are shown. */
  readonly placebos: readonly (readonly LinePoint[])[];
  readonly placebosText: string;
  readonly shown: number;
  readonly leftOut: readonly string[];
  /** Who is left out and why; mostly empty. */
  readonly leftOutText: string;
  readonly start: Mark;
  /** Among the treated place and the donors shown, by the size of the gap: 1 is the largest. */
  readonly rankAt: (index: number) => GapRank | null;
  readonly rows: (index: number) => readonly GapRow[];
}

export function buildGapModel(input: GapInput, setting: GapSetting): GapModel {
  const { periods: years, firstTreated, treated, limit } = input;
  const { t, style, startWord, everyYears = 1 } = setting;
  const isFar = ({ preRmspe }: PlaceGap) => limit !== null && preRmspe ** 2 > limit * treated.preRmspe ** 2;
  const donors = input.donors.filter((donor) => !isFar(donor));
  const leftOut = input.donors.filter(isFar).map(({ name }) => name);
  const placebos = donors.map(({ gap }) => linePoints(years, gap));
  const points = linePoints(years, treated.gap);
  const values = [points, ...placebos].flatMap((line) => line.map(({ value }) => value));
  const last = points.at(-1);
  const figures = { input, setting, donors, range: rangeOf(donors.map(({ gap }) => gap), years.length) };
  const rows = (index: number) => rowsOf(figures, index);
  const readOut = (index: number) => readYear(years[index], rows(index), t);
  const told = [...new Set([years.indexOf(firstTreated), years.length - 1])].filter((index) => index >= 0);
  return {
    years,
    x: [years[0] ?? firstTreated, years.at(-1) ?? firstTreated],
    y: valueAxis(values, { fromZero: false, include: [0] }),
    unit: style.changeUnit,
    tick: style.tick,
    treated: {
      name: treated.name,
      points,
      end: last ? { value: last.value, text: `${treated.name} ${style.change(last.value)}` } : null,
      ...splitSegments(points, everyYears),
    },
    placebos: placebos.flatMap((line) => inRuns(line, everyYears)),
    placebosText: donors.length === 0 ? "" : t.plural("evaluate.figure.gap.placebos", donors.length),
    shown: donors.length,
    leftOut,
    leftOutText: leftOutText(leftOut, input, t),
    start: { year: firstTreated, word: startWord, text: `${firstTreated}: ${startWord}` },
    rankAt: (index) => rankAt(figures, index),
    rows,
    readOut,
    summary: [summaryOf(input, setting), ...told.map(readOut)].filter(Boolean).join(" "),
    table: tableOf(figures),
  };
}

interface Figures {
  readonly input: GapInput;
  readonly setting: GapSetting;
  /** Those shown. */
  readonly donors: readonly PlaceGap[];
  readonly range: { readonly lower: readonly number[]; readonly upper: readonly number[] };
}

/** More names than these say less than their number. */
const MOST_NAMED = 8;

function leftOutText(names: readonly string[], { limit, treated }: GapInput, t: EvaluateFiguresTranslator): string {
  if (limit === null || names.length === 0) return "";
  const told = t.plural("evaluate.figure.gap.left", names.length, { limit, name: treated.name });
  if (names.length > MOST_NAMED) return `${told}.`;
  return `${told}: ${new Intl.ListFormat(t.locale).format(names)}.`;
}

function rankAt({ input, donors }: Figures, index: number): GapRank | null {
  const own = Math.abs(input.treated.gap[index] ?? NaN);
  const others = donors.map(({ gap }) => Math.abs(gap[index] ?? NaN)).filter((size) => !Number.isNaN(size));
  if (Number.isNaN(own) || others.length === 0) return null;
  return { rank: 1 + others.filter((size) => size > own).length, of: 1 + others.length };
}

function rowsOf(figures: Figures, index: number): GapRow[] {
  const { input, range } = figures;
  const { t, style } = figures.setting;
  const value = input.treated.gap[index] ?? NaN;
  if (!Number.isFinite(value)) return [];
  const rank = rankAt(figures, index);
  const text = style.change(value);
  const said = rank ? t("evaluate.figure.gap.rank", { ...rank }) : t("evaluate.figure.gap.unranked");
  const own: GapRow = { id: "treated", name: input.treated.name, text, note: said };
  if (!rank) return [own];
  const [low, high] = [range.lower[index]!, range.upper[index]!].map(style.change);
  const bounds = t("evaluate.figure.interval", { lower: low!, upper: high! });
  return [own, { id: "placebos", name: t("evaluate.figure.gap.placebos.word"), text: bounds, note: "" }];
}

function summaryOf({ periods, firstTreated, treated }: GapInput, { t, style, startWord }: GapSetting): string {
  if (periods.length === 0) return "";
  const span = { unit: style.changeUnit, from: periods[0]!, to: periods.at(-1)!, start: startWord, first: firstTreated };
  return t("evaluate.figure.gap.summary", { name: treated.name, ...span });
}

function tableOf(figures: Figures): FigureTable {
  const { input, range } = figures;
  const { t, style } = figures.setting;
  const columns = [
    { id: "gap", label: t("evaluate.figure.gap.treated", { name: input.treated.name }) },
    { id: "rank", label: t("evaluate.figure.gap.rank.column") },
    { id: "lowest", label: t("evaluate.figure.gap.lowest") },
    { id: "highest", label: t("evaluate.figure.gap.highest") },
  ];
  return {
    columns: [{ id: "year", label: t("evaluate.figure.year") }, ...columns.map((one) => ({ ...one, numeric: true }))],
    rows: input.periods.map((year, i) => {
      const rank = rankAt(figures, i);
      return {
        id: String(year),
        cells: [
          yearCell(year),
          numberCell(input.treated.gap[i] ?? NaN, style.change),
          numberCell(rank?.rank ?? NaN, (value) => t("evaluate.figure.gap.rank.cell", { rank: value, of: rank?.of ?? 0 })),
          numberCell(range.lower[i]!, style.change),
          numberCell(range.upper[i]!, style.change),
        ],
      };
    }),
  };
}
