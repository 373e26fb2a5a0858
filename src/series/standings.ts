import type { Dataset } from "../dataset/dataset";
import type { ValueFlag } from "../dataset/gap";
import type { Catalogue, Indicator, SeriesBreak } from "../dataset/types";
import { HOME_PLACE } from "../selection/selection";
import { quartiles } from "../statistics/quartiles";
import { breaksBetween, effectOf } from "./breaks";
import { alignSeries, isStatistic, yearsOf } from "./collect";
import { peersOf } from "./peers";
import type { PlaceSeries } from "./types";

/** On these the centre cities can be set side by side in at least two years. In the order in which they are offered. */
const OFFERED = [
  "house_burglaries_per_10000_dwellings",
  "recorded_crime_rate",
  "cleanliness_streets",
  "trust_police",
  "trust_municipal_government",
  "pride_city",
  "satisfaction_city",
  "feels_unsafe_city",
  "feels_unsafe_neighbourhood",
  "child_poverty_index",
  "foreign_nationals_share",
];

/** A year counts when so many of the cities have a number in it. */
const LEAST_SHARE = 2 / 3;

export function standingIndicators({ indicators }: Catalogue): readonly Indicator[] {
  return OFFERED.flatMap((id) => indicators.get(id) ?? []);
}

/**
 * What is known of the chance in a figure. `events`: counts that follow from the rate and the inhabitants. `dwellings`:
 * counts that follow once it is assumed how many dwellings there are. `survey`: a share of people who answered.
 * `register`: everybody in it is counted, so that figures of parts add up to those of the whole. `assessed`: no sample
 * was drawn either, but somebody judged, and how far that errs nobody says.
 */
export type ErrorKind = "events" | "dwellings" | "survey" | "register" | "assessed";

export function errorKindOf({ unit, aggregation }: Pick<Indicator, "unit" | "aggregation">): ErrorKind {
  if (unit === "per-1000-inhabitants") return "events";
  if (unit === "per-10000-dwellings") return "dwellings";
  if (unit === "percent-respondents") return "survey";
  return aggregation === "never" ? "assessed" : "register";
}

/** The centre cities side by side, aligned by position with `periods`. */
export interface Standings {
  readonly indicator: Indicator;
  /** The home place first. */
  readonly series: readonly PlaceSeries[];
  /** Years with a number of at least two thirds of the cities, the home place among them. */
  readonly periods: readonly number[];
  /** Of the other cities that have a number: the median that the cards speak of. */
  readonly median: Float64Array;
  readonly breaks: readonly SeriesBreak[];
  /** Inhabitants by city and year, for the counts behind rates. */
  readonly population: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Ids of the sources of these. */
  readonly populationSources: readonly string[];
}

interface Data {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
}

export function deriveStandings({ catalogue, dataset }: Data, indicator: Indicator): Standings {
  const cities = [HOME_PLACE, ...peersOf("centre", HOME_PLACE, catalogue)];
  const found = cities.map((place) => ({
    place,
    role: place === HOME_PLACE ? ("highlight" as const) : ("peer" as const),
    observations: yearsOf(dataset, { indicator: indicator.id, category: indicator.headline, place }),
  }));
  const known = (year: number) => found.filter(({ observations }) => hasNumber(observations.get(year)));
  const periods = [...(found[0]?.observations.keys() ?? [])]
    .filter((year) => hasNumber(found[0]!.observations.get(year)) && known(year).length >= LEAST_SHARE * cities.length)
    .sort((a, b) => a - b);
  const series = found
    .map((one) => alignSeries(one, periods))
    .filter(({ gaps, role }) => role === "highlight" || gaps.some((gap) => gap === null));
  const others = series.filter(({ role }) => role !== "highlight");
  return {
    indicator,
    series,
    periods,
    median: Float64Array.from(periods, (_, i) => quartiles(others.map(({ values }) => values[i]!)).median),
    breaks: catalogue.breaks.filter((one) => one.indicator === indicator.id),
    ...populationOf(cities, { catalogue, dataset }),
  };
}

const hasNumber = (one: Parameters<typeof isStatistic>[0] | undefined) => one !== undefined && isStatistic(one);

function populationOf(cities: readonly string[], { catalogue, dataset }: Data) {
  const category = catalogue.indicators.get("population")?.headline ?? "total";
  const found = cities.map((place) => {
    const years = [...yearsOf(dataset, { indicator: "population", category, place })];
    return { place, years: years.filter(([, one]) => isStatistic(one)) };
  });
  const numbers = found.map(
    ({ place, years }) => [place, new Map(years.map(([year, one]) => [year, one.value]))] as const,
  );
  const populationSources = found.flatMap(({ years }) => years.map(([, one]) => one.source));
  return { population: new Map(numbers), populationSources: [...new Set(populationSources)] };
}

/** Inhabitants of the year, or of the nearest year with a number; NaN without any. */
export function inhabitantsNear({ population }: Standings, place: string, year: number): number {
  const years = [...(population.get(place) ?? [])];
  const nearest = years.reduce<[number, number] | null>(
    (best, one) => (best === null || Math.abs(one[0] - year) < Math.abs(best[0] - year) ? one : best),
    null,
  );
  return nearest?.[1] ?? NaN;
}

/**
 * The years asked for where the cities can be set side by side in them, else the first and the last one in which as
 * many cities as ever have a number. null where there are no two years.
 */
export function standingYears({ periods, series }: Standings, asked: { from: number | null; to: number | null }) {
  const counts = periods.map((_, at) => series.filter(({ gaps }) => gaps[at] === null).length);
  const full = periods.filter((_, at) => counts[at] === Math.max(...counts));
  const [first, last] = full.length > 1 ? [full[0]!, full.at(-1)!] : [periods[0] ?? null, periods.at(-1) ?? null];
  const from = asked.from !== null && periods.includes(asked.from) ? asked.from : first;
  const to = asked.to !== null && periods.includes(asked.to) ? asked.to : last;
  if (from === null || to === null || from >= to) return first === last ? null : { from: first!, to: last! };
  return { from, to };
}

/** Whether a break forbids to lay the two years of a city beside each other. */
export const isWithheld = ({ breaks }: Standings, place: string, years: readonly [number, number]): boolean =>
  effectOf(breaksBetween(breaks, place, years)) === "withhold";

/** What is said of the numbers of a year, each reservation once. */
export function flagsOf({ series, periods }: Standings, year: number): ValueFlag[] {
  const at = periods.indexOf(year);
  return [...new Set(series.flatMap(({ flags }) => flags[at] ?? []))];
}

/** Ids of the sources of all numbers. */
export function sourcesOfStandings({ series }: Standings): string[] {
  return [...new Set(series.flatMap(({ sources, gaps }) => sources.filter((_, i) => gaps[i] === null)))];
}
