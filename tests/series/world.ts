import type { Observation } from "../../src/dataset/dataset";
import type { Category, Indicator, Place, SeriesBreak, Source } from "../../src/dataset/types";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { deriveComparison } from "../../src/series/deriveComparison";
import type { Comparison, PlaceSeries } from "../../src/series/types";
import { catalogueOf, datasetOf, indicatorOf, observationsFor, placeOf, sourceOf, type Numbers } from "../support/catalogue";

/** Mechelen, the home place of every selection that names no other first. */
export const M = "12025";

export interface World {
  /** By place. A place not described under `places` is a centre city in Belgium. */
  readonly numbers: Readonly<Record<string, Numbers>>;
  readonly population?: Readonly<Record<string, Numbers>>;
  readonly places?: readonly Place[];
  readonly indicator?: Partial<Indicator>;
  readonly categories?: readonly Category[];
  readonly breaks?: readonly SeriesBreak[];
  readonly sources?: readonly Source[];
  /** Rows that `numbers` cannot say: claims, flags, districts, other categories. */
  readonly more?: readonly Observation[];
}

export function worldOf({ numbers, population = {}, places = [], ...rest }: World) {
  const described = new Set(places.map((place) => place.code));
  const codes = new Set([M, ...Object.keys(numbers)].filter((code) => !described.has(code)));
  const catalogue = catalogueOf({
    places: [placeOf("BE", { kind: "country", parent: null }), ...[...codes].map(centreCity), ...places],
    indicators: [
      indicatorOf("burglary", rest.indicator),
      indicatorOf("population", { theme: "context", unit: "persons", aggregation: "sum" }),
    ],
    categories: rest.categories ?? [],
    sources: rest.sources ?? [sourceOf("police"), sourceOf("register")],
    breaks: rest.breaks ?? [],
  });
  const dataset = datasetOf(
    ...Object.entries(numbers).map(([place, years]) => observationsFor(place, years)),
    ...Object.entries(population).map(([place, years]) =>
      observationsFor(place, years, { indicator: "population", source: "register" }),
    ),
    rest.more ?? [],
  );
  return { catalogue, dataset };
}

export const centreCity = (code: string): Place => placeOf(code, { kind: "centre-city" });

/** No peers unless the case asks for them, so that a case sees the places it names. */
export function derive(world: World, selection: Partial<Selection> = {}): Comparison {
  const asked = { ...DEFAULT_SELECTION, indicator: "burglary", places: Object.keys(world.numbers), peers: "none" as const };
  return deriveComparison({ ...worldOf(world), selection: { ...asked, ...selection } });
}

export function seriesAt(comparison: Comparison, place: string): PlaceSeries {
  const found = comparison.series.find((one) => one.place === place);
  if (!found) throw new Error(`${place} is not among ${comparison.series.map((one) => one.place).join()}`);
  return found;
}

/** Values, with the reason where there is none; a number beside a reason, or none without, would show. */
export function cellsOf(comparison: Comparison, place: string): (number | string)[] {
  const { values, gaps } = seriesAt(comparison, place);
  return gaps.map((gap, i) => {
    if ((gap !== null) !== Number.isNaN(values[i])) return `${values[i]} with ${gap}`;
    return gap ?? Math.round(values[i]! * 1e9) / 1e9;
  });
}

/** A series by hand; NaN is missing. */
export const seriesOf = (place: string, values: readonly number[], more: Partial<PlaceSeries> = {}): PlaceSeries => ({
  place,
  role: "highlight",
  values: Float64Array.from(values),
  gaps: values.map((value) => (Number.isNaN(value) ? "no-observation" : null)),
  flags: values.map(() => null),
  notes: values.map(() => ""),
  sources: values.map(() => "police"),
  acrossBreak: values.map(() => false),
  ...more,
});
