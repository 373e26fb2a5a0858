import type { Dataset } from "../dataset/dataset";
import type { Catalogue, Indicator } from "../dataset/types";
import { isStatistic, yearsOf } from "./collect";

export interface Latest {
  readonly indicator: Indicator;
  readonly year: number;
  readonly value: number;
}

/** The last number of every indicator that has one of a place, in the order of the catalogue. */
export function latestOfPlace(place: string, { indicators }: Catalogue, dataset: Dataset): Latest[] {
  return [...indicators.values()].flatMap((indicator) => {
    const years = yearsOf(dataset, { indicator: indicator.id, category: indicator.headline, place });
    const known = [...years].filter(([, one]) => isStatistic(one)).sort(([a], [b]) => b - a);
    const [year, observation] = known[0] ?? [];
    return year === undefined || !observation ? [] : [{ indicator, year, value: observation.value }];
  });
}
