import type { Catalogue } from "../dataset/types";
import type { Dataset } from "../dataset/dataset";
import { mean } from "./donorFacts";
import type { CovariateFacts } from "./panelTypes";
import { comparesPlaces } from "./passport";
import { figuresFinder } from "./placeFigures";

interface CovariatesAsked {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  /** Ids of indicators. */
  readonly ids: readonly string[];
  /** First year of the panel, and the first treated one: between them a covariate is averaged. */
  readonly before: readonly [number, number];
}

export interface Covariate extends CovariateFacts {
  /** Mean of the years before of which the place has it; NaN for none. */
  readonly meanOf: (place: string) => number;
  /** Sources of that mean. */
  readonly sourcesOf: (place: string) => readonly string[];
}

/** Indicators matched besides the outcome: each one number a place, the mean of its headline before the start. */
export function findCovariates(asked: CovariatesAsked, treated: string): Covariate[] {
  const { catalogue, dataset, ids } = asked;
  const [first, start] = asked.before;
  return ids.flatMap((id) => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) return [];
    const find = figuresFinder({ catalogue, dataset, indicator, category: indicator.headline, show: "value" });
    const known = (place: string) => [...find(place)].filter(([year]) => year >= first && year < start);
    const own = known(treated);
    return {
      indicator: id,
      used: own.length > 0 && comparesPlaces(indicator),
      periods: own.map(([year]) => year),
      meanOf: (place: string) => mean(known(place).map(([, { value }]) => value)),
      sourcesOf: (place: string) => known(place).flatMap(([, { sources }]) => sources),
    };
  });
}
