import type { MathNode } from "./mathNode";

export const FAMILIES = [
  "diversity",
  "segregation",
  "rates",
  "trend",
  "inequality",
  "relation",
  "maps",
  "effects",
] as const;
export type MethodFamily = (typeof FAMILIES)[number];

/** Names in formulas that readers are told the meaning of; each has its words in the messages of the page. */
export type SymbolId =
  | "n-g"
  | "p-g"
  | "a-i"
  | "b-i"
  | "a-all"
  | "t-i"
  | "t-all"
  | "p-i"
  | "p-all"
  | "beta-weight"
  | "x-p-x"
  | "p-gi"
  | "p-g-all"
  | "entropy"
  | "entropy-i"
  | "delta-c"
  | "delta-m"
  | "delta-u"
  | "draws"
  | "index-drawn"
  | "index-quantile"
  | "index-mean"
  | "index-found"
  | "count"
  | "population"
  | "per"
  | "deviate"
  | "chi-square"
  | "tail"
  | "successes"
  | "poisson-quantile"
  | "target"
  | "y-series"
  | "value-y"
  | "sign"
  | "weight"
  | "reach"
  | "value-i"
  | "value-mean"
  | "units"
  | "value-it"
  | "years"
  | "rank-r"
  | "rank-s"
  | "rho-xy"
  | "rho-third"
  | "ordered"
  | "classes"
  | "threshold"
  | "n-gi"
  | "mean-treated"
  | "mean-donors"
  | "treated-t"
  | "donors-t"
  | "periods-before"
  | "donor-weight"
  | "donor-t"
  | "rmspe-ratio"
  | "donor-count"
  | "false-start"
  | "control-t"
  | "without-donor"
  | "predictor-weight"
  | "predictor-treated"
  | "time-weight"
  | "unit-weight"
  | "mean-donor"
  | "start"
  | "jump"
  | "bend"
  | "lags"
  | "residual"
  | "regressors"
  | "effect-found"
  | "effect-donors"
  | "value-drawn"
  | "value-from"
  | "value-to"
  | "reading"
  | "claimed"

export interface Citation {
  readonly text: string;
  readonly address?: string;
}

export interface Method {
  /** In links, as `measure`. */
  readonly id: string;
  readonly family: MethodFamily;
  readonly formula: MathNode;
  /** What the names in the formula stand for, in the order of their appearance. */
  readonly symbols: readonly SymbolId[];
  /** Smallest and largest possible value; null where there is none. */
  readonly range: readonly [least: number | null, most: number | null];
  readonly citation: Citation;
}
