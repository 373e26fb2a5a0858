import { LEAST_AFTER } from "../statistics/interruptedTimeSeries";
import type { EvaluationPanel, PanelAssessment, PanelRefusal } from "./evaluationTypes";
import { NEEDED_BEFORE, NEEDED_DONORS } from "./panelYears";

/** Why this panel cannot be evaluated, before anything is computed; a poor fit only shows afterwards. */
export function assessPanel(panel: EvaluationPanel): PanelAssessment {
  const shared = refuseYears(panel);
  const uncompared = panel.notComparable.includes("places")
    ? [{ kind: "not-comparable", between: "places" } as const]
    : [];
  const hasFigures = panel.allPeriods.length > 0;
  return {
    counterfactual: [...uncompared, ...shared, ...(hasFigures ? refuseDonors(panel) : [])],
    series: [...shared, ...(hasFigures ? refuseAfter(panel) : [])],
  };
}

/** What stands against every method: the treated place's own years. */
function refuseYears(panel: EvaluationPanel): PanelRefusal[] {
  const { treated, allPeriods, start, missingBefore, missingNear } = panel;
  const uncompared: PanelRefusal[] = panel.notComparable.includes("periods")
    ? [{ kind: "not-comparable", between: "periods" }]
    : [];
  if (allPeriods.length === 0) return [...uncompared, { kind: "no-figures", place: treated }];
  const { before, after } = yearsOf(panel);
  const latest = before.at(-1) ?? allPeriods.at(-1)!;
  const isShort = before.length < NEEDED_BEFORE;
  const cuts = isShort || after.length === 0 ? panel.cutAt.map((id) => ({ kind: "break", id }) as const) : [];
  return [
    ...uncompared,
    ...cuts,
    ...(isShort
      ? [{ kind: "short-before", periods: before, missing: missingNear, needed: NEEDED_BEFORE } as const]
      : []),
    ...(missingBefore.length > 0 ? [{ kind: "missing", place: treated, periods: missingBefore } as const] : []),
    ...(after.length === 0 ? [{ kind: "nothing-after", start, latest } as const] : []),
  ];
}

function refuseDonors({ donors }: EvaluationPanel): PanelRefusal[] {
  const used = donors.filter((one) => one.used).map(({ place }) => place);
  return used.length < NEEDED_DONORS ? [{ kind: "few-donors", donors: used, needed: NEEDED_DONORS }] : [];
}

function refuseAfter(panel: EvaluationPanel): PanelRefusal[] {
  const { after } = yearsOf(panel);
  const isShort = after.length > 0 && after.length < LEAST_AFTER;
  return isShort ? [{ kind: "short-after", periods: after, needed: LEAST_AFTER }] : [];
}

function yearsOf({ allPeriods, leftOut, start }: EvaluationPanel) {
  const out = new Set(leftOut.map(({ period }) => period));
  const periods = allPeriods.filter((period) => !out.has(period));
  return {
    before: periods.filter((period) => period < start),
    after: periods.filter((period) => period >= start),
  };
}
