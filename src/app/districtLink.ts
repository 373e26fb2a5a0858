import { isOwnCode } from "../dataset/upload";
import { cityTitle, yearIndex } from "./districtWords";
import type { DistrictsView } from "./useDistricts";

type Parts = "t" | "catalogue" | "selection" | "geography" | "cityUnknown" | "standsIn" | "selected" | "figures";

interface LinkView extends Pick<DistrictsView, Parts> {
  readonly state: Pick<DistrictsView["state"], "uploadsReady">;
}

const unknownDistricts = ({ selection, selected }: LinkView) =>
  selection.districts.filter((code) => !selected.includes(code));

/** What of a link this page cannot follow, a sentence each. */
export function unfollowed(view: LinkView): string[] {
  const { t, cityUnknown, selection, catalogue, figures, state } = view;
  const { indicator, city, year, category } = selection;
  const isKnown = catalogue.indicators.has(indicator) || !state.uploadsReady;
  const isOwnGone = (cityUnknown && isOwnCode(city)) || (!isKnown && isOwnCode(indicator));
  const shown = figures?.panel.periods[yearIndex(figures.panel, year)];
  // What belongs to a city or an indicator that is not here is not here either.
  const strangers = cityUnknown || !state.uploadsReady ? [] : unknownDistricts(view);
  const isStrange = figures !== null && !view.standsIn && category !== null && !figures.categories.includes(category);
  return [
    ...(isOwnGone ? [t("districts.issue.own")] : []),
    ...(cityUnknown && !isOwnCode(city) ? [t("issue.link-value", { name: "city", value: city })] : []),
    ...(isKnown || isOwnCode(indicator) ? [] : [t("issue.link-indicator", { value: indicator })]),
    ...(strangers.length > 0
      ? [t("districts.issue.districts", { city: cityTitle(view), value: strangers.join(", ") })]
      : []),
    ...(isStrange ? [t("issue.link-category", { value: category })] : []),
    ...(year !== null && shown !== undefined && shown !== year
      ? [t("districts.issue.year", { asked: year, shown })]
      : []),
  ];
}
