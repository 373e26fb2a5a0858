import type { EvaluateFiguresTranslator } from "../i18n/evaluateFigures";
import { valueAxis } from "./axes";
import type { Mark } from "./buildLineModel";
import type { EffectStyle } from "./effectStyle";
import { numberCell, yearCell, type FigureTable, type YearFigure } from "./figureTable";
import { bandSteps, inRuns, linePoints, splitSegments, type Band, type LinePoint, type Segments } from "./segments";

type Numbers = ArrayLike<number>;

/** What happened to a place and what would have happened without; one number a period, NaN where there is none. */
export interface PathInput {
  readonly periods: readonly number[];
  readonly firstTreated: number;
  readonly actual: Numbers;
  readonly counterfactual: Numbers;
  /** Of the counterfactual. */
  readonly interval?: { readonly lower: Numbers; readonly upper: Numbers } | null;
  /** Outcomes of each donor. */
  readonly donors?: readonly Numbers[];
  /** Other counterfactuals, as those without one donor each. */
  readonly alternatives?: readonly { readonly id: string; readonly name: string; readonly path: Numbers }[];
}

interface PathSetting {
  readonly t: EvaluateFiguresTranslator;
  readonly style: EffectStyle;
  /** Of the place. */
  readonly name: string;
  readonly counterfactualName: string;
  /** At the mark between the last year before and the first one after. */
  readonly startWord: string;
  /** First and last year the counterfactual was fitted on. */
  readonly fitted?: { readonly from: number; readonly to: number } | null;
  readonly everyYears?: number;
  readonly fromZero?: boolean;
  /** What the alternatives are. */
  readonly alternativesWord?: string;
  /** What the interval is, "95% interval" unless told. */
  readonly intervalWord?: string;
}

export interface PathLine extends Segments {
  readonly name: string;
  readonly points: readonly LinePoint[];
  readonly end: { readonly value: number; readonly text: string } | null;
}

export interface PathRow {
  readonly id: "actual" | "counterfactual" | "difference" | "alternatives" | "donors";
  readonly name: string;
  readonly text: string;
  readonly note: string;
}

export interface PathModel extends YearFigure {
  readonly actual: PathLine;
  readonly counterfactual: PathLine;
  readonly interval: readonly (readonly Band[])[];
  readonly intervalWord: string;
  /** Lowest to highest donor of a year; may lie beyond the axis. */
  readonly donors: readonly (readonly Band[])[];
  readonly donorsWord: string;
  readonly alternatives: readonly (readonly LinePoint[])[];
  readonly alternativesWord: string;
  readonly start: Mark;
  readonly fitted: { readonly from: number; readonly to: number; readonly word: string } | null;
  readonly rows: (index: number) => readonly PathRow[];
}

export function buildPathModel(input: PathInput, setting: PathSetting): PathModel {
  const { periods: years, firstTreated } = input;
  const { t, style, everyYears = 1, fitted = null, alternativesWord = "" } = setting;
  const interval = input.interval ? bandSteps(years, input.interval) : [];
  const donors = bandSteps(years, rangeOf(input.donors ?? [], years.length));
  const alternatives = (input.alternatives ?? []).map(({ path }) => linePoints(years, path));
  const actual = lineOf(input.actual, { ...setting, years, name: setting.name });
  const counterfactual = lineOf(input.counterfactual, { ...setting, years, name: setting.counterfactualName });
  const lines = [actual.points, counterfactual.points, ...alternatives];
  const values = [
    ...lines.flatMap((points) => points.map(({ value }) => value)),
    ...interval.flatMap(({ lower, upper }) => [lower, upper]),
  ];
  const y = valueAxis(values, { fromZero: setting.fromZero ?? false, include: [] });
  // A band of which in most years no edge is in sight, be it beyond the plot or all over it, shows nothing.
  const isInside = (value: number) => value > y.domain[0] && value < y.domain[1];
  const seen = donors.filter(({ lower, upper }) => isInside(lower) || isInside(upper));
  const isUnseen = seen.length <= donors.length / 2;
  const rows = (index: number) => rowsOf(input, setting, index);
  const readOut = (index: number) => readYear(years[index], rows(index), t);
  return {
    years,
    // Where only the years before are shown, the mark of the start still has its place.
    x: [years[0] ?? firstTreated, Math.max(years.at(-1) ?? firstTreated, firstTreated)],
    y,
    unit: style.unit,
    tick: style.tick,
    actual,
    counterfactual,
    interval: inRuns(interval, everyYears),
    intervalWord: interval.length === 0 ? "" : (setting.intervalWord ?? t("evaluate.figure.interval.word")),
    donors: isUnseen ? [] : inRuns(donors, everyYears),
    donorsWord: isUnseen ? "" : t("evaluate.figure.donors.range"),
    alternatives: alternatives.flatMap((points) => inRuns(points, everyYears)),
    alternativesWord: alternatives.length === 0 ? "" : alternativesWord,
    start: { year: firstTreated, word: setting.startWord, text: `${firstTreated}: ${setting.startWord}` },
    fitted: fitted && { ...fitted, word: t("evaluate.figure.fitted") },
    rows,
    readOut,
    summary: summaryOf(input, setting, readOut),
    table: tableOf(input, setting),
  };
}

interface LineSetting {
  readonly years: readonly number[];
  readonly name: string;
  readonly style: EffectStyle;
  readonly everyYears?: number;
}

function lineOf(values: Numbers, { years, name, style, everyYears = 1 }: LineSetting): PathLine {
  const points = linePoints(years, values);
  const last = points.at(-1);
  const end = last ? { value: last.value, text: `${name} ${style.full(last.value)}` } : null;
  return { name, points, end, ...splitSegments(points, everyYears) };
}

type Told = Pick<PathRow, "name" | "text" | "note">;

/** A year in a sentence, for a screen reader. */
export function readYear(year: number | undefined, rows: readonly Told[], t: EvaluateFiguresTranslator): string {
  const told = rows.map(({ name, text, note }) => [`${name} ${text}`.trim(), note].filter(Boolean).join(", "));
  return `${year ?? ""}: ${told.join("; ") || t("evaluate.figure.none")}.`;
}

/** Lowest and highest of several numbers a period. */
export function rangeOf(all: readonly Numbers[], count: number): { lower: number[]; upper: number[] } {
  const known = Array.from({ length: count }, (_, index) =>
    all.map((values) => values[index] ?? NaN).filter((value) => Number.isFinite(value)),
  );
  // The lowest of none is no number that a figure could show.
  return {
    lower: known.map((values) => (values.length === 0 ? NaN : Math.min(...values))),
    upper: known.map((values) => (values.length === 0 ? NaN : Math.max(...values))),
  };
}

function rowsOf(input: PathInput, setting: PathSetting, index: number): PathRow[] {
  const { t, style, name, counterfactualName } = setting;
  const [actual, expected] = [input.actual[index] ?? NaN, input.counterfactual[index] ?? NaN];
  const bounds = (id: PathRow["id"], label: string, all: readonly Numbers[]): PathRow[] => {
    const { lower, upper } = rangeOf(
      all.map((values) => [values[index] ?? NaN]),
      1,
    );
    if (Number.isNaN(lower[0]!)) return [];
    const text = t("evaluate.figure.interval", { lower: style.full(lower[0]!), upper: style.full(upper[0]!) });
    return [{ id, name: label, text, note: "" }];
  };
  const row = (id: PathRow["id"], value: number, rest: { readonly name: string; readonly note: string }): PathRow[] =>
    Number.isFinite(value) ? [{ id, text: (id === "difference" ? style.change : style.full)(value), ...rest }] : [];
  const [lower, upper] = [input.interval?.lower[index] ?? NaN, input.interval?.upper[index] ?? NaN];
  const note = Number.isFinite(lower + upper)
    ? t("evaluate.figure.interval", { lower: style.full(lower), upper: style.full(upper) })
    : "";
  const alternatives = (input.alternatives ?? []).map(({ path }) => path);
  return [
    ...row("actual", actual, { name, note: "" }),
    ...row("counterfactual", expected, { name: counterfactualName, note }),
    ...row("difference", actual - expected, { name: t("evaluate.figure.difference"), note: "" }),
    ...bounds("alternatives", setting.alternativesWord ?? "", alternatives),
    ...bounds("donors", t("evaluate.figure.donors"), input.donors ?? []),
  ];
}

function summaryOf(input: PathInput, setting: PathSetting, readOut: (index: number) => string): string {
  const { periods, firstTreated } = input;
  if (periods.length === 0) return "";
  const opening = setting.t("evaluate.figure.path.summary", {
    name: setting.name,
    counterfactual: setting.counterfactualName,
    unit: setting.style.unit,
    from: periods[0]!,
    to: periods.at(-1)!,
    start: setting.startWord,
    first: firstTreated,
  });
  const told = [0, periods.indexOf(firstTreated), periods.length - 1].filter((index) => index >= 0);
  return [opening, ...[...new Set(told)].map(readOut)].join(" ");
}

function tableOf(input: PathInput, { t, style, name, counterfactualName }: PathSetting): FigureTable {
  const { periods, actual, counterfactual, interval, donors = [], alternatives = [] } = input;
  const range = rangeOf(donors, periods.length);
  const columns = [
    { label: name, values: actual, write: style.full },
    { label: counterfactualName, values: counterfactual, write: style.full },
    ...(interval
      ? [
          { label: t("evaluate.figure.lower"), values: interval.lower, write: style.full },
          { label: t("evaluate.figure.upper"), values: interval.upper, write: style.full },
        ]
      : []),
    {
      label: t("evaluate.figure.difference"),
      values: periods.map((_, i) => (actual[i] ?? NaN) - (counterfactual[i] ?? NaN)),
      write: style.change,
    },
    ...alternatives.map((one) => ({ label: one.name, values: one.path, write: style.full })),
    ...(donors.length > 0
      ? [
          { label: t("evaluate.figure.donors.lowest"), values: range.lower, write: style.full },
          { label: t("evaluate.figure.donors.highest"), values: range.upper, write: style.full },
        ]
      : []),
  ];
  return {
    columns: [
      { id: "year", label: t("evaluate.figure.year") },
      ...columns.map(({ label }, i) => ({ id: String(i), label, numeric: true })),
    ],
    rows: periods.map((year, i) => ({
      id: String(year),
      cells: [yearCell(year), ...columns.map(({ values, write }) => numberCell(values[i] ?? NaN, write))],
    })),
  };
}
