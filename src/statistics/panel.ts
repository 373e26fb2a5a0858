/**
 * Outcomes of several units over several periods, one unit treated from `firstTreatedPeriod` on, the others (donors) never.
 *
 * `outcomes` is units x periods, row-major. `treated` is the row of the treated unit; `firstTreatedPeriod` is one of
 * `periods`, which ascend. Covariates, where given, are units x names, row-major, one number for the time before.
 */
export interface Panel {
  readonly units: readonly string[];
  readonly periods: readonly number[];
  readonly outcomes: Float64Array;
  readonly treated: number;
  readonly firstTreatedPeriod: number;
  readonly covariates?: { readonly names: readonly string[]; readonly values: Float64Array };
}
