import type { Dataset, Observation } from "../dataset/dataset";
import { isMergerGap } from "../dataset/gap";
import { rowsOf } from "../dataset/query";
import type { Catalogue, Indicator } from "../dataset/types";
import type { Selection } from "../selection/selection";
import { breakYear } from "./breaks";
import { isStatistic, yearsOf, type Found } from "./collect";
import { comparesPlaces } from "./passport";
import { onceEach } from "./onceEach";
import { homeOf, peersOf } from "./peers";
import type { EmptyPlace, PlaceSeries } from "./types";

export interface Asked {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  /** Resolved: indicator, category and places exist in the catalogue. */
  readonly selection: Selection;
}

/** The places to show, highlighted ones first, and what had to be left out. */
export function gather({ catalogue, dataset, selection }: Asked, indicator: Indicator, category: string) {
  const find = (place: string, role: PlaceSeries["role"]): Found => ({
    place,
    role,
    observations: yearsOf(dataset, { indicator: indicator.id, category, place }),
  });
  const hasNumber = (one: Found) => [...one.observations.values()].some(isStatistic);
  const chosen = selection.places.map((place) => find(place, "highlight"));
  const sideBySide = comparesPlaces(indicator);
  const only = chosen.find(hasNumber) ?? chosen[0];
  const highlights = sideBySide ? chosen : chosen.filter((one) => one === only);
  const peers = sideBySide ? peersOf(selection.peers, homeOf(selection.places), catalogue) : [];
  // With nobody highlighted the home place is one of the set like the others.
  const everyone = chosen.length === 0 && peers.length > 0 ? [homeOf([]), ...peers] : peers;
  const candidates = everyone
    .filter((place) => !selection.places.includes(place))
    .map((place) => find(place, "peer"))
    .filter(hasNumber);
  const context = onceEach(candidates, selection.places, catalogue);
  const shown = [...highlights, ...context];
  const years = shown.flatMap((one) => [...one.observations].flatMap(([year, at]) => (isStatistic(at) ? [year] : [])));
  return {
    shown,
    peers: new Set(peers),
    withheld: chosen.filter((one) => !highlights.includes(one) && hasNumber(one)).map((one) => one.place),
    without: chosen.filter((one) => !highlights.includes(one) && !hasNumber(one)).map((one) => one.place),
    allPeriods: [...new Set(years)].sort((a, b) => a - b),
  };
}

/** Breaks of the indicator that lie within the period and concern one of the places. */
export function breaksInRange(
  catalogue: Catalogue,
  indicator: Indicator,
  { periods, places }: { readonly periods: readonly number[]; readonly places: readonly string[] },
) {
  return catalogue.breaks.filter(
    (one) =>
      one.indicator === indicator.id &&
      (one.place === null || places.includes(one.place)) &&
      breakYear(one) > (periods[0] ?? Infinity) &&
      breakYear(one) <= (periods.at(-1) ?? -Infinity),
  );
}

export function emptyOf(series: readonly PlaceSeries[]): string[] {
  return series
    .filter((one) => one.role === "highlight" && one.gaps.every((gap) => gap !== null))
    .map((one) => one.place);
}

interface Figures {
  readonly indicator: Indicator;
  readonly category: string;
}

/** What there is of a place that has no number to show. */
export function insteadOf(
  place: string,
  { catalogue, dataset }: Omit<Asked, "selection">,
  { indicator, category }: Figures,
): Omit<EmptyPlace, "place"> {
  const observations = [...yearsOf(dataset, { indicator: indicator.id, category, place }).values()];
  if (observations.some(isStatistic)) return { instead: "other-years" };
  const reasons = [...new Set(observations.map(({ gap }) => gap).filter(isMergerGap))];
  if (reasons.length > 0) return { instead: "merger", reasons };
  const categories = catalogue.categories.filter((one) => one.indicator === indicator.id);
  const any = categories.some(
    (one) => rowsOf(dataset, { indicator: indicator.id, category: one.id, place }).length > 0,
  );
  return { instead: any ? "other-figures" : "nothing" };
}

/** Inhabitants of a place by year. */
export type PopulationOf = (place: string) => ReadonlyMap<number, Observation>;

export function findPopulation({ catalogue, dataset }: Omit<Asked, "selection">, indicator: Indicator): PopulationOf {
  const denominator = indicator.denominator === null ? undefined : catalogue.indicators.get(indicator.denominator);
  if (!denominator) return () => new Map<number, Observation>();
  return (place) => {
    const years = yearsOf(dataset, { indicator: denominator.id, category: denominator.headline, place });
    return new Map([...years].filter(([, observation]) => isStatistic(observation)));
  };
}
