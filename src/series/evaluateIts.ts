import { interruptedTimeSeries } from "../statistics/interruptedTimeSeries";
import type { Panel } from "../statistics/panel";
import { assessFit } from "./assessFit";
import type { ItsEvaluation } from "./evaluationTypes";

const LEVEL = 0.95;

/** The treated place against its own line before, carried on. */
export function evaluateIts(panel: Panel): ItsEvaluation {
  const { periods, outcomes, treated, firstTreatedPeriod } = panel;
  const own = outcomes.subarray(treated * periods.length, (treated + 1) * periods.length);
  const found = interruptedTimeSeries(periods, own, firstTreatedPeriod, { level: LEVEL });
  const { level, slope, effect, path, lower, upper, gap, lags, degreesOfFreedom } = found;
  return {
    level,
    slope,
    effect: effect.estimate,
    interval: { lower: effect.lower, upper: effect.upper, level: LEVEL },
    noInterval: null,
    lags,
    degreesOfFreedom,
    fit: assessFit("its", panel, { gap, effect: effect.estimate }),
    path,
    lower,
    upper,
    gap,
  };
}
