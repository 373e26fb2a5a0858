import {
  betaConvergence,
  coefficientOfVariation,
  gini,
  maxMinRatio,
  sigmaConvergence,
  theil,
} from "../statistics/inequality";
import { effectOf } from "./breaks";
import type { UnitPanel } from "./deriveUnits";
import { comparesPlaces } from "./passport";
import { spreadOfUnits, type UnitSpread } from "./spreadOfUnits";

/** Ids of the registry of statistics, in the order they are offered. */
export const INEQUALITY_MEASURES = [
  "coefficient-of-variation",
  "max-min-ratio",
  "gini-inequality",
  "theil-inequality",
  "sigma-convergence",
] as const;
export type InequalityMeasure = (typeof INEQUALITY_MEASURES)[number];

/**
 * `counts`: the spread of counts is that of the size of the districts. `places`: the numbers must not be laid side by
 * side at all. `negative`: no share of a total can be made of them.
 */
export type InequalityRefusal = "counts" | "places" | "too-few" | "negative";

export interface BetaConvergence {
  /** Of average yearly growth (logs) on the logarithm of the first value; below 0 those behind grow faster. */
  readonly slope: number;
  /** NaN where `alike`: there is nothing to explain. */
  readonly r2: number;
  /** All grew at the same rate, so that neither end grew faster. */
  readonly alike: boolean;
  readonly n: number;
  readonly first: number;
  readonly last: number;
}

export interface Inequality {
  readonly spread: UnitSpread;
  /** By measure, aligned with the periods of the spread; NaN where it is not defined. */
  readonly values: Readonly<Record<InequalityMeasure, Float64Array>>;
  /** null: fewer than two years, a break that forbids comparing across them, or a zero. */
  readonly beta: BetaConvergence | null;
}

export function deriveInequality(panel: UnitPanel): Inequality | { readonly refusal: InequalityRefusal } {
  const { indicator, show } = panel;
  if (!comparesPlaces(indicator)) return { refusal: "places" };
  if (indicator.aggregation === "sum" && show === "value") return { refusal: "counts" };
  const spread = spreadOfUnits(panel);
  if (!spread) return { refusal: "too-few" };
  const columns = spread.at.map((i) => Float64Array.from(spread.units, (unit) => unit.values[i]!));
  if (columns.some((column) => column.some((value) => value < 0))) return { refusal: "negative" };
  const each = (measure: (values: Float64Array) => number) => Float64Array.from(columns, measure);
  return {
    spread,
    values: {
      "coefficient-of-variation": each((values) => coefficientOfVariation(values)),
      "max-min-ratio": each((values) => maxMinRatio(values)),
      "gini-inequality": each((values) => gini(values)),
      "theil-inequality": each((values) => theil(values)),
      "sigma-convergence": Float64Array.from(sigmaConvergence(columns)),
    },
    beta: betaOf(panel, { spread, columns }),
  };
}

/** Growth factors that differ by less differ by the rounding of binary fractions only. */
const SAME_GROWTH = 1e-9;

interface Columns {
  readonly spread: UnitSpread;
  readonly columns: readonly Float64Array[];
}

function betaOf({ breaks }: UnitPanel, { spread, columns }: Columns): BetaConvergence | null {
  const first = spread.periods[0]!;
  const last = spread.periods.at(-1)!;
  const shared = breaks.filter((one) => one.place === null || !spread.leftOut.some((unit) => unit.place === one.place));
  if (first === last || effectOf(shared) === "withhold") return null;
  const [start, end] = [columns[0]!, columns.at(-1)!];
  const { slope, r2, n } = betaConvergence(start, end, last - first);
  if (Number.isNaN(slope)) return null;
  const factors = [...start].flatMap((value, i) => (value > 0 && end[i]! > 0 ? [end[i]! / value] : []));
  const alike = Math.max(...factors) / Math.min(...factors) - 1 < SAME_GROWTH;
  return { slope: alike ? 0 : slope, r2: alike ? NaN : r2, alike, n, first, last };
}
