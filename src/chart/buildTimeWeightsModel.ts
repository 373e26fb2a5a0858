import type { EvaluateFiguresTranslator } from "../i18n/evaluateFigures";
import { valueAxis } from "./axes";
import { LEAST_NAMED, writeWeight } from "./buildWeightsModel";
import { numberCell, yearCell, type YearFigure } from "./figureTable";

export interface TimeWeightsModel extends YearFigure {
  readonly columns: readonly { readonly year: number; readonly weight: number }[];
  /** What each year weighs in difference-in-differences. */
  readonly even: { readonly weight: number; readonly word: string };
  readonly rows: (index: number) => readonly { readonly id: string; readonly name: string; readonly text: string }[];
}

const NAMED = 3;

/** Weights of the years before the start, against the even ones of difference-in-differences. */
export function buildTimeWeightsModel(
  years: readonly number[],
  weights: ArrayLike<number>,
  { t }: { readonly t: EvaluateFiguresTranslator },
): TimeWeightsModel {
  const write = (weight: number) => writeWeight(weight, t.locale);
  const columns = years.map((year, i) => ({ year, weight: weights[i] ?? NaN }));
  const even = years.length === 0 ? NaN : 1 / years.length;
  const evenWord = t("evaluate.figure.time.even", { weight: write(even) });
  const ticks = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 3 });
  return {
    years,
    x: [(years[0] ?? 0) - 0.5, (years.at(-1) ?? 0) + 0.5],
    y: valueAxis([...columns.map(({ weight }) => weight), even], { fromZero: true, include: [] }),
    unit: t("evaluate.figure.time.unit"),
    tick: (value) => ticks.format(value),
    columns,
    even: { weight: even, word: evenWord },
    rows: (index) => [
      { id: "own", name: t("evaluate.figure.time.own"), text: write(columns[index]?.weight ?? NaN) },
      { id: "even", name: t("evaluate.figure.time.evenColumn"), text: write(even) },
    ],
    readOut: (index) => {
      const column = columns[index];
      if (!column) return t("evaluate.figure.none");
      const { year, weight } = column;
      return t("evaluate.figure.time.row", { year, weight: write(weight), even: write(even) });
    },
    summary: years.length === 0 ? "" : t("evaluate.figure.time.summary", { list: largestOf(columns, t) }),
    table: {
      columns: [
        { id: "year", label: t("evaluate.figure.year") },
        { id: "weight", label: t("evaluate.figure.weights.weight"), numeric: true },
        { id: "even", label: t("evaluate.figure.time.evenColumn"), numeric: true },
      ],
      rows: columns.map(({ year, weight }) => ({
        id: String(year),
        cells: [yearCell(year), numberCell(weight, write), numberCell(even, write)],
      })),
    },
  };
}

function largestOf(columns: TimeWeightsModel["columns"], t: EvaluateFiguresTranslator): string {
  const largest = columns
    .filter(({ weight }) => weight >= LEAST_NAMED)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, NAMED);
  return new Intl.ListFormat(t.locale).format(
    largest.map(({ year, weight }) =>
      t("evaluate.figure.weights.row", { name: year, weight: writeWeight(weight, t.locale) }),
    ),
  );
}
