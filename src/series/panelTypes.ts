/** What the numbers of a panel are. */
export type EvaluationSubject =
  | { readonly kind: "data"; readonly indicator: string; readonly category: string; readonly show: "value" | "rate" }
  | { readonly kind: "example"; readonly example: "california" };

/**
 * Why a place is no donor. `level`, `beyond-nearest`: it could be, others are more like the treated one before.
 * `merged`: it is a part of, or the same ground as, another one. `within`: it and the treated place lie one in the
 * other. `covariate`: one of the chosen covariates is not known of it. `not-chosen`: the reader names others.
 */
export type DonorOut =
  | "aggregate"
  | "within"
  | "merged"
  | "no-figures"
  | "missing-years"
  | "break"
  | "covariate"
  | "level"
  | "beyond-nearest"
  | "not-chosen";

/**
 * What is said of it. Of level and trend nothing where it has no figures before the start. `few-similar`: its level is
 * beyond what is suggested, but too few others are within. `chosen`: the reader names it.
 */
export type DonorIn =
  | "complete"
  | "similar-level"
  | "level-differs"
  | "similar-trend"
  | "trend-differs"
  | "nearest"
  | "few-similar"
  | "chosen";

/**
 * What to know of a donor. `policy-unknown`: no register says whether it had a similar policy (true of all of them).
 * `neighbour`: same arrondissement, so that effects may spill over. `merger`: its figures are added up from the
 * municipalities it was made of. `footnote-break`: a break that is footnoted lies within the years.
 */
export type DonorNote = "policy-unknown" | "neighbour" | "merger" | "footnote-break";

/** A year of the treated place that the panel leaves out. */
export interface LeftOutYear {
  readonly period: number;
  /** `few-donors`: fewer than five possible donors have a figure. `break`: beyond a break that nothing crosses. */
  readonly reason: "before-from" | "after-to" | "break" | "few-donors";
}

export interface CovariateFacts {
  readonly indicator: string;
  /** False where it is not known of the treated place before the start, or no number of places. */
  readonly used: boolean;
  /** Years of the time before of which the treated place has it. */
  readonly periods: readonly number[];
}
