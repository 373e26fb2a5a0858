import { normalDeviate } from "../statistics/normal";
import type { Panel } from "../statistics/panel";
import {
  estimateSyntheticDid,
  placeboStandardError,
  syntheticDidPlacebo,
} from "../statistics/syntheticDifferenceInDifferences";
import { assessFit, driftOf } from "./assessFit";
import type { SdidEvaluation } from "./evaluationTypes";

const LEVEL = 0.95;

/** The estimate and its fit alone; `completeSdid` adds how sure it is. */
export function beginSdid(panel: Panel): SdidEvaluation {
  const { effect, unitWeights, timeWeights, path, gap, preRmspe } = estimateSyntheticDid(panel);
  const count = timeWeights.length;
  // The level is taken at the weighted years: what is asked of the years before is that the two run parallel.
  const apart = gap.subarray(0, count).reduce((sum, one) => sum + one, 0) / count;
  const parallel = gap.map((one) => one - apart);
  const after = gap.subarray(count);
  return {
    effect,
    interval: null,
    noInterval: null,
    fit: assessFit("sdid", panel, { gap: parallel, effect, drift: driftOf(panel, gap, timeWeights) }),
    path,
    gap,
    weights: unitWeights,
    preRmspe,
    postRmspe: Math.sqrt(after.reduce((sum, one) => sum + one ** 2, 0) / after.length),
    standardError: NaN,
    timeWeights,
  };
}

/** Runs of `completeSdid`, as many as it yields. */
export const runsOfSdid = (panel: Panel) => panel.units.length - 1;

/** The placebo standard error and the normal interval of it, one donor at a time; yields after each. */
export function* completeSdid(panel: Panel, begun: SdidEvaluation): Generator<void, SdidEvaluation> {
  const effects: number[] = [];
  for (const row of panel.units.keys()) {
    if (row === panel.treated) continue;
    effects.push(syntheticDidPlacebo(panel, row));
    yield;
  }
  const standardError = placeboStandardError(effects);
  const half = normalDeviate(LEVEL) * standardError;
  const { effect } = begun;
  return { ...begun, standardError, interval: { lower: effect - half, upper: effect + half, level: LEVEL } };
}
