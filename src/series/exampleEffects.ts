import type { LocalText } from "../base/language";
import type { Dataset } from "../dataset/dataset";
import type { Catalogue } from "../dataset/types";
import { HOME_PLACE } from "../selection/selection";
import { isStatistic, yearsOf } from "./collect";

export const EXAMPLE_POVERTY = "child_poverty_index";

/** A figure of the centre cities, by year: those that have it in every year in which any has. */
export interface EffectExample {
  /** The home place first, the others by their codes. */
  readonly places: readonly LocalText[];
  readonly years: readonly number[];
  /** `[place][year]`, none missing. */
  readonly values: readonly (readonly number[])[];
  readonly sources: readonly string[];
}

interface Means {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
}

/** Null where the home place or fewer than five others have the figure in every year. */
export function collectEffects({ catalogue, dataset }: Means): EffectExample | null {
  const category = catalogue.indicators.get(EXAMPLE_POVERTY)?.headline ?? "total";
  const cities = [...catalogue.places.values()].filter(({ kind }) => kind === "centre-city");
  const found = cities
    .sort((a, b) => Number(b.code === HOME_PLACE) - Number(a.code === HOME_PLACE) || (a.code < b.code ? -1 : 1))
    .map(({ code, name }) => {
      const observations = yearsOf(dataset, { indicator: EXAMPLE_POVERTY, category, place: code });
      return { code, name, known: new Map([...observations].filter(([, one]) => isStatistic(one))) };
    });
  const years = [...new Set(found.flatMap(({ known }) => [...known.keys()]))].sort((a, b) => a - b);
  const whole = found.filter(({ known }) => years.length > 0 && years.every((year) => known.has(year)));
  if (whole[0]?.code !== HOME_PLACE || whole.length < 6) return null;
  return {
    places: whole.map(({ name }) => name),
    years,
    values: whole.map(({ known }) => years.map((year) => known.get(year)!.value)),
    sources: [...new Set(whole.flatMap(({ known }) => [...known.values()].map(({ source }) => source)))],
  };
}
