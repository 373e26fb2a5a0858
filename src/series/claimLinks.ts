import { isWholeYear, parsePeriod } from "../base/period";
import type { Catalogue, ClaimTest, Indicator } from "../dataset/types";
import { HOME_PLACE, type Selection } from "../selection/selection";
import { PEERS_MEDIAN } from "../selection/statement";
import { breakdownsOf } from "./breakdowns";
import type { Figure } from "./claimTypes";
import { comparesPeriods } from "./passport";

/** Its mayor has been in office since: the first year under the policy that the claims praise. */
const FIRST_YEAR_OF_POLICY = 2001;

interface Ends {
  readonly from: Figure | null;
  readonly to: Figure | null;
}

const yearOf = (figure: Figure | null): number | null => {
  const period = figure && parsePeriod(figure.period);
  return period && isWholeYear(period) ? period.start : null;
};

/** The selection of Compare, or of Mix for groups of inhabitants, that shows the numbers of a test. */
export function linkOf(test: ClaimTest, catalogue: Catalogue, { from, to }: Ends): Partial<Selection> {
  const { indicator, place, against, quantity } = test;
  const category = categoryOf(test, catalogue);
  const places = against === null || against === PEERS_MEDIAN || against === place ? [place] : [place, against];
  const period = { from: yearOf(from), to: yearOf(to) };
  const groups = groupsOf(catalogue.indicators.get(indicator), catalogue);
  if (groups !== null && against === null) return { page: "mix", indicator: groups, category: null, places, ...period };
  const shared = { indicator, category, places, peers: "centre", base: null, tab: "chart", layout: "chart" } as const;
  return { page: "compare", ...shared, ...period, show: quantity === "rank" ? "rank" : "value" };
}

/** A link leaves the headline out. */
function categoryOf({ indicator, category }: ClaimTest, { indicators }: Catalogue): string | null {
  return category === indicators.get(indicator)?.headline ? null : category;
}

/** The breakdown that holds the groups of an indicator: its own, or that whose sum a share is the share of. */
function groupsOf(indicator: Indicator | undefined, catalogue: Catalogue): string | null {
  if (indicator?.theme !== "nationality") return null;
  const prefix = `${indicator.numerator ?? indicator.id}_by_`;
  const ids = breakdownsOf(catalogue).map((one) => one.indicator.id);
  return ids.find((id) => id === indicator.id || id.startsWith(prefix)) ?? null;
}

/** Evaluate on the series of a test: what would have become of it without the policy. */
export function evaluateLinkOf(test: ClaimTest, catalogue: Catalogue): Partial<Selection> | null {
  const indicator = catalogue.indicators.get(test.indicator);
  if (test.quantity !== "change" || !indicator || !comparesPeriods(indicator)) return null;
  const { place } = test;
  const category = categoryOf(test, catalogue);
  const start = place === HOME_PLACE ? FIRST_YEAR_OF_POLICY : null;
  return { page: "evaluate", indicator: indicator.id, category, treated: place, start, example: "none" };
}
