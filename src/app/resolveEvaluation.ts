import type { Issue } from "../base/issue";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import { resolveSelection } from "../selection/resolve";
import { DEFAULT_SELECTION, type Selection } from "../selection/selection";

type Resolved = ReturnType<typeof resolveSelection>;

/** As resolved for every page; and a treated place, donors and covariates that there are. What falls out is told. */
export function resolveEvaluation(wanted: Selection, catalogue: Catalogue): Resolved {
  const { selection, issues } = resolveSelection(wanted, catalogue);
  const isPlace = (code: string) => (catalogue.places.get(code)?.kind ?? "district") !== "district";
  const isMatched = (id: string) => catalogue.indicators.has(id) && id !== selection.indicator;
  const treated = isPlace(wanted.treated) ? wanted.treated : DEFAULT_SELECTION.treated;
  const donors = wanted.donors?.filter((code) => isPlace(code) && code !== treated) ?? null;
  const unknown = [wanted.treated, ...(wanted.donors ?? [])].filter((code) => !isPlace(code));
  const unmatched = wanted.covariates.filter((id) => !catalogue.indicators.has(id));
  const isOwnTold = issues.some(({ code }) => code === "link-own");
  return {
    selection: { ...selection, treated, donors, covariates: wanted.covariates.filter(isMatched) },
    issues: [
      ...issues,
      ...told("link-places", unknown.filter((code) => !isOwnCode(code))),
      ...told("evaluate.issue.covariates", unmatched.filter((id) => !isOwnCode(id))),
      ...(isOwnTold ? [] : told("link-own", [...unknown, ...unmatched].filter(isOwnCode))),
      ...told("evaluate.issue.self", wanted.donors?.filter((code) => code === treated) ?? []),
      ...told("evaluate.issue.outcome", wanted.covariates.filter((id) => id === selection.indicator)),
    ],
  };
}

/** One notice for all that fall out for a reason. */
function told(code: string, values: readonly string[]): Issue[] {
  const value = [...new Set(values)].join(", ");
  return value === "" ? [] : [{ code, severity: "notice", where: "link", detail: { name: "link", value } }];
}
