import { formatFull } from "../base/formatNumber";
import type { EvaluateFiguresTranslator } from "../i18n/evaluateFigures";
import { numberCell, type FigureTable } from "./figureTable";

/** Part of a donor in the counterfactual, 0 to 1. */
export interface DonorWeight {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
}

interface WeightsSetting {
  readonly t: EvaluateFiguresTranslator;
  /** Donors with less are summed. */
  readonly least?: number;
  /** So many donors have a bar of their own at the most. */
  readonly most?: number;
}

export interface WeightRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Length of the bar, as a part of the longest. */
  readonly part: number;
  /** Several donors, summed. */
  readonly isSum: boolean;
}

export interface WeightsModel {
  readonly rows: readonly WeightRow[];
  /** How many have no weight, or that all have the same; mostly one sentence. */
  readonly note: string;
  readonly summary: string;
  /** Every donor. */
  readonly table: FigureTable;
}

/** Least squares leave weights that are zero but for rounding. */
const NOTHING = 1e-6;
const EVEN = 1e-9;
const NAMED = 3;
/** Written with three decimals, less is none. */
export const LEAST_NAMED = 0.0005;

/** Decimals of weights in all figures, as in the literature. */
export const writeWeight = (weight: number, locale: string) => formatFull(weight, { locale, decimals: 3 });

/** Donors from the largest weight to the smallest; the small ones as one row. */
export function buildWeightsModel(weights: readonly DonorWeight[], setting: WeightsSetting): WeightsModel {
  const { t, least = 0.01, most = 12 } = setting;
  const write = (weight: number) => writeWeight(weight, t.locale);
  const sorted = [...weights].sort((a, b) => b.weight - a.weight);
  const used = sorted.filter(({ weight }) => weight > NOTHING);
  const isEven = used.length > most && used[0]!.weight - used.at(-1)!.weight < EVEN;
  const named = isEven ? [] : used.filter(({ weight }, i) => weight >= least && i < most);
  // A sum of one would hide a name for nothing.
  const bars = used.length - named.length === 1 ? used : named;
  const rest = used.slice(bars.length);
  const sum = rest.reduce((all, { weight }) => all + weight, 0);
  const longest = Math.max(NOTHING, sum, ...bars.map(({ weight }) => weight));
  return {
    rows: [
      ...bars.map(({ id, name, weight }) => ({ id, name, text: write(weight), part: weight / longest, isSum: false })),
      ...(rest.length > 0
        ? [
            {
              id: "others",
              name: t.plural(isEven ? "evaluate.figure.weights.even" : "evaluate.figure.weights.others", rest.length, {
                weight: write(used[0]!.weight),
              }),
              text: write(sum),
              part: sum / longest,
              isSum: true,
            },
          ]
        : []),
    ],
    note: noteOf(sorted.length - used.length, used.length, t),
    summary: summaryOf(bars, setting),
    table: tableOf(sorted, t),
  };
}

function tableOf(sorted: readonly DonorWeight[], t: EvaluateFiguresTranslator): FigureTable {
  return {
    columns: [
      { id: "donor", label: t("evaluate.figure.weights.donor") },
      { id: "weight", label: t("evaluate.figure.weights.weight"), numeric: true },
    ],
    rows: sorted.map(({ id, name, weight }) => ({
      id,
      cells: [
        { text: name, value: name },
        numberCell(weight <= NOTHING ? 0 : weight, (value) => writeWeight(value, t.locale)),
      ],
    })),
  };
}

function noteOf(unused: number, used: number, t: EvaluateFiguresTranslator): string {
  if (used === 0) return t("evaluate.figure.weights.none");
  return unused === 0 ? "" : t.plural("evaluate.figure.weights.zero", unused);
}

function summaryOf(bars: readonly DonorWeight[], { t }: WeightsSetting): string {
  if (bars.length === 0) return "";
  const list = new Intl.ListFormat(t.locale).format(
    bars
      .filter(({ weight }) => weight >= LEAST_NAMED)
      .slice(0, NAMED)
      .map(({ name, weight }) => t("evaluate.figure.weights.row", { name, weight: writeWeight(weight, t.locale) })),
  );
  return t("evaluate.figure.weights.summary", { list });
}
