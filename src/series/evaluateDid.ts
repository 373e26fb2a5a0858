import {
  differenceInDifferences,
  eventStudy,
  placeboIntervalOfDifference,
} from "../statistics/differenceInDifferences";
import type { Panel } from "../statistics/panel";
import { assessFit, driftOf } from "./assessFit";
import type { DidEvaluation } from "./evaluationTypes";

/** Difference-in-differences with its event study, and how unusual it is among the donors' own. */
export function evaluateDid(panel: Panel): DidEvaluation {
  const { effect, weights, path, gap, preRmspe, postRmspe } = differenceInDifferences(panel);
  const placebos = donorsOwnPanels(panel).map((one) => differenceInDifferences(one).effect);
  const atLeast = placebos.filter((one) => Math.abs(one) >= Math.abs(effect)).length;
  return {
    effect,
    interval: placeboIntervalOfDifference(panel),
    noInterval: null,
    fit: assessFit("did", panel, { gap, effect, drift: driftOf(panel, gap) }),
    path: Float64Array.from(path),
    gap: Float64Array.from(gap),
    weights: Float64Array.from(weights),
    preRmspe,
    postRmspe,
    eventStudy: eventStudy(panel).map(({ period, effect: at, lower, upper }) => ({ period, effect: at, lower, upper })),
    p: (atLeast + 1) / (placebos.length + 1),
  };
}

/** Each donor as if it were treated, among the others. */
function donorsOwnPanels(panel: Panel): Panel[] {
  const { units, periods, outcomes, treated, firstTreatedPeriod } = panel;
  const rows = [...units.keys()].filter((row) => row !== treated);
  const others = rows.map((row) => units[row]!);
  const values = Float64Array.from(
    rows.flatMap((row) => [...outcomes.subarray(row * periods.length, (row + 1) * periods.length)]),
  );
  return rows.map((_, row) => ({ units: others, periods, outcomes: values, treated: row, firstTreatedPeriod }));
}
