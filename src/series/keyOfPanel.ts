import type { Panel } from "../statistics/panel";
import type { EvaluationSubject } from "./panelTypes";

/** The same for the same numbers of the same units and years: what was computed for it once holds. */
export function keyOfPanel(subject: EvaluationSubject, treated: string, panel: Panel | null): string {
  const content = panel && [
    panel.units,
    panel.periods,
    panel.firstTreatedPeriod,
    panel.covariates?.names ?? [],
    [...panel.outcomes, ...(panel.covariates?.values ?? [])],
  ];
  return JSON.stringify([subject, treated, content]);
}
