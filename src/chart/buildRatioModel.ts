import { ticks as roundTicks } from "d3-array";
import { formatFull, formatShort } from "../base/formatNumber";
import type { EvaluateFiguresTranslator } from "../i18n/evaluateFigures";
import { valueAxis, type Axis } from "./axes";
import { numberCell, type FigureTable, type FigureTableCell, type YearFigure } from "./figureTable";

/** Error after the start over the error before it (RMSPE ratio) of a place. */
export interface PlaceRatio {
  readonly id: string;
  readonly name: string;
  /** Infinity where the fit before is exact, NaN where there is none. */
  readonly ratio: number;
}

interface RatioSetting {
  readonly t: EvaluateFiguresTranslator;
  /** Id of the treated place. */
  readonly treated: string;
  /** Share of the places with a ratio at least as large. */
  readonly p: number;
}

export interface RatioDot {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** 1 is the largest; equal ones share the better rank. */
  readonly rank: number;
  /** On the axis: the ratio, or its logarithm to base ten. */
  readonly at: number;
  readonly isTreated: boolean;
}

/** Over positions along the figure, 1 to the number of places. */
export interface RatioModel extends YearFigure {
  readonly isLog: boolean;
  /** The largest first. */
  readonly dots: readonly RatioDot[];
  readonly rank: number | null;
  readonly of: number;
  readonly rankText: string;
  readonly titleOf: (index: number) => string;
}

/** From here on the small ones of a linear axis lie on top of each other. */
const LOG_FROM = 20;

export function buildRatioModel(ratios: readonly PlaceRatio[], setting: RatioSetting): RatioModel {
  const { t } = setting;
  const sorted = ratios.filter(({ ratio }) => !Number.isNaN(ratio)).sort((a, b) => b.ratio - a.ratio);
  const finite = sorted.map(({ ratio }) => ratio).filter((ratio) => Number.isFinite(ratio));
  const middle = finite[Math.floor(finite.length / 2)] ?? 1;
  const isLog = (finite[0] ?? 1) > LOG_FROM * middle && finite.every((ratio) => ratio > 0);
  const place = (ratio: number) => (isLog ? Math.log10(ratio) : ratio);
  const y = isLog ? logAxis(finite) : valueAxis(finite, { fromZero: true, include: [1] });
  const write = (ratio: number) => (Number.isFinite(ratio) ? formatFull(ratio, { locale: t.locale, decimals: 2 }) : "∞");
  const dots = sorted.map((one): RatioDot => ({
    id: one.id,
    name: one.name,
    text: write(one.ratio),
    rank: sorted.findIndex(({ ratio }) => ratio === one.ratio) + 1,
    // An exact fit stands at the top.
    at: Number.isFinite(one.ratio) ? place(one.ratio) : y.domain[1],
    isTreated: one.id === setting.treated,
  }));
  const rankText = rankTextOf(dots, ratios, setting);
  return {
    years: dots.map((_, i) => i + 1),
    x: [0.5, dots.length + 0.5],
    y,
    isLog,
    unit: t(isLog ? "evaluate.figure.ratio.unit.log" : "evaluate.figure.ratio.unit"),
    tick: (value) => formatShort(isLog ? 10 ** value : value, { locale: t.locale, decimals: tickDecimals(y, isLog, value) }),
    dots,
    rank: dots.find(({ isTreated }) => isTreated)?.rank ?? null,
    of: dots.length,
    rankText,
    titleOf: (index) => t("evaluate.figure.ratio.title", { rank: dots[index]?.rank ?? "" }),
    readOut: (index) => {
      const dot = dots[index];
      if (!dot) return t("evaluate.figure.none");
      return t("evaluate.figure.ratio.row", { rank: dot.rank, of: dots.length, name: dot.name, ratio: dot.text });
    },
    summary: rankText,
    table: tableOf(sorted, dots, { t, write }),
  };
}

function tickDecimals({ ticks }: Axis, isLog: boolean, value: number): number {
  if (isLog) return Math.max(0, Math.ceil(-value - 1e-9));
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  return Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
}

/** Powers of ten and, where they are few, round steps between them; all as logarithms. */
function logAxis(values: readonly number[]): Axis {
  const [low, high] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  const domain = [Math.floor(low), high + 0.05 * (high - Math.floor(low))] as const;
  const powers = roundTicks(domain[0], domain[1], Math.ceil(domain[1] - domain[0])).filter(Number.isInteger);
  return { domain, ticks: powers };
}

function rankTextOf(dots: readonly RatioDot[], all: readonly PlaceRatio[], { t, treated, p }: RatioSetting): string {
  const dot = dots.find(({ isTreated }) => isTreated);
  if (!dot) return t("evaluate.figure.ratio.none", { name: all.find(({ id }) => id === treated)?.name ?? treated });
  return t(dot.rank === 1 ? "evaluate.figure.ratio.first" : "evaluate.figure.ratio.later", {
    name: dot.name,
    ratio: dot.text,
    rank: dot.rank,
    of: dots.length,
    p: formatFull(p, { locale: t.locale, decimals: 3 }),
  });
}

interface TableSetting extends Pick<RatioSetting, "t"> {
  readonly write: (ratio: number) => string;
}

/** A file has no number for what is infinite: it says so, and why. */
function ratioCell(ratio: number, { t, write }: TableSetting): FigureTableCell {
  if (Number.isFinite(ratio)) return numberCell(ratio, write);
  return { text: write(ratio), value: t("evaluate.figure.ratio.infinite") };
}

function tableOf(sorted: readonly PlaceRatio[], dots: readonly RatioDot[], { t, write }: TableSetting): FigureTable {
  return {
    columns: [
      { id: "place", label: t("evaluate.figure.ratio.place") },
      { id: "rank", label: t("evaluate.figure.ratio.rank"), numeric: true },
      { id: "ratio", label: t("evaluate.figure.ratio.ratio"), numeric: true },
    ],
    rows: dots.map(({ id, name, rank }, i) => ({
      id,
      cells: [
        { text: name, value: name },
        numberCell(rank, String),
        ratioCell(sorted[i]!.ratio, { t, write }),
      ],
    })),
  };
}
