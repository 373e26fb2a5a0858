import type { Panel } from "../statistics/panel";
import { POOR_INDEX } from "./assessFit";
import { assessPanel } from "./assessPanel";
import { evaluateDid } from "./evaluateDid";
import { evaluateIts } from "./evaluateIts";
import { beginSc, completeSc, runsOfSc } from "./evaluateSc";
import { beginSdid, completeSdid, runsOfSdid } from "./evaluateSdid";
import type {
  Evaluation,
  EvaluationMethod,
  EvaluationPanel,
  EvaluationProgress,
  Fit,
  MethodOutcome,
  PanelRefusal,
} from "./evaluationTypes";

export type Report = (progress: EvaluationProgress) => void;

/**
 * Every method that the panel allows, with its intervals, placebos and verdict on fit; the others with what refuses
 * them. A method whose fit is poor is not tested further: what it gave is no effect. `report` hears after each run.
 */
export function evaluate(asked: EvaluationPanel, report: Report = () => {}): Evaluation {
  const { counterfactual, series } = assessPanel(asked);
  const { panel } = asked;
  const compared = panel && counterfactual.length === 0 ? panel : null;
  const alone = panel && series.length === 0 ? panel : null;
  const did = outcomeOf("did", counterfactual, compared && evaluateDid(compared));
  const its = outcomeOf("its", series, alone && evaluateIts(alone));
  const sc = outcomeOf("sc", counterfactual, compared && beginSc(compared));
  const sdid = outcomeOf("sdid", counterfactual, compared && beginSdid(compared));
  const total = (sc.kind === "done" ? runsOfSc(panel!) : 0) + (sdid.kind === "done" ? runsOfSdid(panel!) : 0);
  const step = countSteps(total, report);
  return {
    key: asked.key,
    ...describe(asked, panel),
    did,
    its,
    sc: complete(sc, (begun) => completeSc(panel!, begun), step),
    sdid: complete(sdid, (begun) => completeSdid(panel!, begun), step),
  };
}

function describe({ treated, start }: EvaluationPanel, panel: Panel | null) {
  if (!panel) return { units: [treated], periods: [], firstTreatedPeriod: start, actual: new Float64Array() };
  const { units, periods, firstTreatedPeriod, outcomes } = panel;
  const row = panel.treated * periods.length;
  return { units, periods, firstTreatedPeriod, actual: outcomes.slice(row, row + periods.length) };
}

function outcomeOf<Result extends { readonly fit: Fit }>(
  method: EvaluationMethod,
  refusals: readonly PanelRefusal[],
  result: Result | null,
): MethodOutcome<Result> {
  if (!result) return { kind: "refused", refusals, attempt: null };
  const { fit } = result;
  if (fit.verdict !== "poor") return { kind: "done", result };
  return { kind: "refused", refusals: [{ kind: "poor-fit", method, fit, limit: POOR_INDEX }], attempt: result };
}

function countSteps(total: number, report: Report): () => void {
  let done = 0;
  report({ done, total });
  return () => report({ done: ++done, total });
}

function complete<Result>(
  begun: MethodOutcome<Result>,
  run: (result: Result) => Generator<void, Result>,
  step: () => void,
): MethodOutcome<Result> {
  if (begun.kind === "refused") return begun;
  const runs = run(begun.result);
  let next = runs.next();
  while (!next.done) {
    step();
    next = runs.next();
  }
  return { kind: "done", result: next.value };
}
