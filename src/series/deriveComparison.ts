import type { Dataset, Observation } from "../dataset/dataset";
import type { ValueFlag } from "../dataset/gap";
import type { Catalogue, Indicator } from "../dataset/types";
import { SHOWS, type Selection, type Show } from "../selection/selection";
import { quartiles } from "../statistics/quartiles";
import { breakYear } from "./breaks";
import { alignSeries, isStatistic, yearsOf, type Found } from "./collect";
import { measureChange } from "./measureChange";
import { assessComparability, comparesPeriods, comparesPlaces } from "./passport";
import { homeOf, isTown, peersOf } from "./peers";
import { isPercentage, toChange, toIndex, toRanks, toRate } from "./transform";
import type { Band, Comparison, PlaceSeries, Refusal } from "./types";

/** Fewer peers than this have no middle half. */
const MIN_BAND = 4;
const MIN_RANKED = 3;

interface Asked {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  /** Resolved: indicator, category and places exist in the catalogue. */
  readonly selection: Selection;
}

/** The numbers behind a figure: what was asked, aligned by period, with gaps and their reasons. */
export function deriveComparison({ catalogue, dataset, selection }: Asked): Comparison {
  const indicator = catalogue.indicators.get(selection.indicator)!;
  const category = selection.category ?? indicator.headline;
  const found = gather({ catalogue, dataset, selection }, indicator, category);
  const { allPeriods, shown, withheld, peers } = found;
  const periods = allPeriods.filter((year) => year >= (selection.from ?? -Infinity) && year <= (selection.to ?? Infinity));
  const raw = shown.map((one) => alignSeries(one, periods));
  const breaks = breaksInRange(catalogue, indicator, { periods, places: shown.map((one) => one.place) });
  const population = findPopulation({ catalogue, dataset }, indicator);
  const refusals = refuse(indicator, { periods, raw, catalogue, population });
  const show = refusals[selection.show] === null ? selection.show : "value";
  const home = raw[0];
  const base = baseOf(home, periods, show === "index" ? selection.base : null);
  const transformed = transform(raw, show, { indicator, periods, base, breaks, population, catalogue });
  const allComputed = everyFlagIs("computed", transformed);
  const series = allComputed ? transformed.map((one) => ({ ...one, flags: one.flags.map(() => null) })) : transformed;
  const relative = (show === "value" || show === "rate") && !isPercentage(indicator);
  return {
    indicator,
    category,
    show,
    allPeriods,
    periods,
    base: show === "index" || show === "change" ? base : null,
    series,
    band: show === "rank" ? null : bandOf(series, peers, periods.length),
    breaks,
    refusals,
    passport: assessComparability({ catalogue, indicator, periods, series, breaks, allComputed }),
    changes: series.map((one) => measureChange(one, { periods, breaks, relative, allowed: comparesPeriods(indicator) })),
    missing: series.reduce((sum, one) => sum + one.gaps.filter((gap) => gap !== null).length, 0),
    withheld,
    empty: [...found.without, ...emptyOf(series)],
    sources: [...new Set([...sourcesOf(series), ...(show === "rate" ? sourcesOfPopulation(series, periods, population) : [])])],
    unranked: show === "rank" ? shown.filter((one) => one.role === "highlight" && !isTown(catalogue.places.get(one.place)!)).map((one) => one.place) : [],
    rankedPlaces: countRanked(raw, catalogue),
  };
}

function gather({ catalogue, dataset, selection }: Asked, indicator: Indicator, category: string) {
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
  const context = everyone
    .filter((place) => !selection.places.includes(place))
    .map((place) => find(place, "peer"))
    .filter(hasNumber);
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

function breaksInRange(
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

function emptyOf(series: readonly PlaceSeries[]): string[] {
  return series
    .filter((one) => one.role === "highlight" && one.gaps.every((gap) => gap !== null))
    .map((one) => one.place);
}

/** A mark on every number tells nothing; said once beside the figure it does. */
function everyFlagIs(flag: ValueFlag, series: readonly PlaceSeries[]): boolean {
  const known = series.flatMap((one) => one.flags.filter((_, i) => one.gaps[i] === null));
  return known.length > 0 && known.every((one) => one === flag);
}

type PopulationOf = (place: string) => ReadonlyMap<number, Observation>;

function findPopulation({ catalogue, dataset }: Omit<Asked, "selection">, indicator: Indicator): PopulationOf {
  const denominator = indicator.denominator === null ? undefined : catalogue.indicators.get(indicator.denominator);
  if (!denominator) return () => new Map<number, Observation>();
  return (place) => {
    const years = yearsOf(dataset, { indicator: denominator.id, category: denominator.headline, place });
    return new Map([...years].filter(([, observation]) => isStatistic(observation)));
  };
}

interface Circumstances {
  readonly periods: readonly number[];
  readonly raw: readonly PlaceSeries[];
  readonly catalogue: Catalogue;
  readonly population: PopulationOf;
}

function refuse(indicator: Indicator, { periods, raw, catalogue, population }: Circumstances): Record<Show, Refusal | null> {
  const overTime: Refusal | null = !comparesPeriods(indicator)
    ? "periods-not-comparable"
    : periods.length < 2
      ? "one-period"
      : null;
  const rankable = countRanked(raw, catalogue) < MIN_RANKED ? "too-few-places" : null;
  const reasons: Record<Show, () => Refusal | null> = {
    value: () => null,
    rate: () => {
      if (indicator.aggregation !== "sum" || indicator.denominator === null) return "not-a-count";
      return raw.some((one) => hasAny(population(one.place), periods)) ? null : "no-population";
    },
    index: () => overTime,
    change: () => overTime,
    rank: () => (comparesPlaces(indicator) ? rankable : "places-not-comparable"),
  };
  return Object.fromEntries(SHOWS.map((show) => [show, reasons[show]()])) as Record<Show, Refusal | null>;
}

const hasAny = (years: ReadonlyMap<number, Observation>, periods: readonly number[]) => periods.some((year) => years.has(year));

/** Towns with a number in the range. */
function countRanked(raw: readonly PlaceSeries[], catalogue: Catalogue): number {
  return raw.filter((one) => isTown(catalogue.places.get(one.place)!) && one.gaps.includes(null)).length;
}

function baseOf(home: PlaceSeries | undefined, periods: readonly number[], asked: number | null): number | null {
  if (asked !== null && periods.includes(asked)) return asked;
  const first = home?.gaps.findIndex((gap) => gap === null) ?? -1;
  return periods[Math.max(first, 0)] ?? null;
}

interface Means extends Omit<Circumstances, "raw"> {
  readonly indicator: Indicator;
  readonly base: number | null;
  readonly breaks: Comparison["breaks"];
}

function transform(raw: readonly PlaceSeries[], show: Show, means: Means): PlaceSeries[] {
  const { periods, base, breaks, indicator } = means;
  if (show === "rate") return raw.map((one) => toRate(one, periods, means.population(one.place)));
  if (show === "rank") {
    return toRanks(
      raw.filter((one) => isTown(means.catalogue.places.get(one.place)!)),
      indicator.direction,
    );
  }
  if (show === "value" || base === null) return [...raw];
  const reference = { periods, base, breaks };
  return raw.map((one) =>
    show === "index" ? toIndex(one, reference) : toChange(one, { ...reference, points: isPercentage(indicator) }),
  );
}

function bandOf(series: readonly PlaceSeries[], peers: ReadonlySet<string>, length: number): Band | null {
  const members = series.filter((one) => peers.has(one.place));
  const columns = Array.from({ length }, (_, i) =>
    members.map((one) => one.values[i]!).filter((value) => !Number.isNaN(value)),
  );
  if (columns.every((column) => column.length < MIN_BAND)) return null;
  const middles = columns.map((column) => quartiles(column.length < MIN_BAND ? [] : column));
  return {
    lower: Float64Array.from(middles, (middle) => middle.lower),
    median: Float64Array.from(middles, (middle) => middle.median),
    upper: Float64Array.from(middles, (middle) => middle.upper),
    count: columns.map((column) => column.length),
  };
}

/** A rate rests on its denominators as much as on its counts. */
function sourcesOfPopulation(series: readonly PlaceSeries[], periods: readonly number[], population: PopulationOf): string[] {
  return series.flatMap((one) => {
    const inhabitants = population(one.place);
    return periods.flatMap((year, i) => (one.gaps[i] === null ? (inhabitants.get(year)?.source ?? []) : []));
  });
}

function sourcesOf(series: readonly PlaceSeries[]): string[] {
  return [...new Set(series.flatMap((one) => one.sources.filter((_, i) => one.gaps[i] === null)))];
}
