import { fitIndex, spreadRatio } from "../statistics/counterfactual";
import type { Panel } from "../statistics/panel";
import { mean, slopeOf } from "./donorFacts";
import type { EvaluationMethod, Fit } from "./evaluationTypes";

/**
 * RMSPE as part of the root mean square of the outcome before, the fit index of Adhikari & Alm (2016). Theirs has no
 * limits; these are ours: up to 5 percent is an error that a drawing hardly shows, above 10 percent one as large as the
 * effects that policies have.
 */
const INDEX_LIMITS = { good: 0.05, weak: 0.1 } as const;

/** Above the first index a counterfactual is weak, above the second it is refused. */
export const GOOD_INDEX = INDEX_LIMITS.good;
export const POOR_INDEX = INDEX_LIMITS.weak;

/**
 * RMSPE as part of the standard deviation of the treated place's own years before. The synthetic control has to meet
 * the level as well, which the index tests: it is weak where it follows the movement no better than a flat line (1).
 * The others are given the level, so that the index says little of them: they are weak where they leave more than a
 * quarter of the variance of the movement (0.5 squared) unexplained.
 */
const SPREAD_LIMITS: Readonly<Record<EvaluationMethod, number>> = { sc: 1, did: 0.5, sdid: 0.5, its: 0.5 };

/** Relative to the level, a distance as small as this is what computers round. */
const ROUNDING = 1e-9;

/**
 * How closely a counterfactual follows the treated unit before the start; `gap` is its distance, one a period. Poor
 * above the limit of the index. Of methods that assume parallel paths (`drift` given) weak where what the two drifted
 * apart before would, carried on, be the whole `effect` or more, and poor where besides the movement is followed loosely.
 */
export function assessFit(
  method: EvaluationMethod,
  panel: Panel,
  { gap, effect, drift = NaN }: { readonly gap: ArrayLike<number>; readonly effect: number; readonly drift?: number },
): Fit {
  const count = panel.periods.indexOf(panel.firstTreatedPeriod);
  const before = Array.from({ length: count }, (_, i) => gap[i]!);
  const rmspe = Math.sqrt(before.reduce((sum, one) => sum + one ** 2, 0) / count);
  const index = rmspe === 0 ? 0 : fitIndex(panel, { preRmspe: rmspe });
  const ofSpread = rmspe === 0 ? 0 : spreadRatio(panel, { preRmspe: rmspe });
  const isLoose = ofSpread > SPREAD_LIMITS[method];
  const isDrift = index > ROUNDING && drift * effect >= 0 && Math.abs(drift) >= Math.abs(effect);
  const reasons = [
    ...(index > INDEX_LIMITS.good ? (["index"] as const) : []),
    ...(isLoose ? (["spread"] as const) : []),
    ...(isDrift ? (["trend"] as const) : []),
  ];
  const isPoor = index > INDEX_LIMITS.weak || (isLoose && isDrift);
  const verdict = isPoor ? "poor" : reasons.length > 0 ? "weak" : "good";
  return { verdict, rmspe, index, ofSpread, drift, reasons };
}

/** What the gap would grow to on average after the start at its old slope, from the years before by their weights. */
export function driftOf(panel: Panel, gap: ArrayLike<number>, weights?: ArrayLike<number>): number {
  const { periods } = panel;
  const count = periods.indexOf(panel.firstTreatedPeriod);
  const before = periods.slice(0, count);
  const base = weights ? before.reduce((sum, period, i) => sum + weights[i]! * period, 0) : mean(before);
  const values = before.map((_, i) => gap[i]!);
  return slopeOf(before, values) * (mean(periods.slice(count)) - base);
}
