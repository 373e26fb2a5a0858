import type { ValueFlag } from "../dataset/gap";
import type { Catalogue, Indicator } from "../dataset/types";
import type { Show } from "../selection/selection";
import { quartiles } from "../statistics/quartiles";
import { breaksBetween, effectOf } from "./breaks";
import { alignSeries } from "./collect";
import { breaksInRange, emptyOf, findPopulation, gather, insteadOf, type Asked } from "./gather";
import { changeRules, measureChange } from "./measureChange";
import { assessComparability } from "./passport";
import { isTown } from "./peers";
import { countRanked, rankedPerYear, refuse, type Circumstances } from "./refuse";
import { isPercentage, toChange, toIndex, toRanks, toRate } from "./transform";
import type { Band, Comparison, PlaceSeries } from "./types";

/** Fewer places than this have no middle half, and no median worth the name. */
export const MIN_BAND = 4;

/** The numbers behind a figure: what was asked, aligned by period, with gaps and their reasons. */
export function deriveComparison({ catalogue, dataset, selection }: Asked): Comparison {
  const indicator = catalogue.indicators.get(selection.indicator)!;
  const category = selection.category ?? indicator.headline;
  const found = gather({ catalogue, dataset, selection }, indicator, category);
  const { allPeriods, shown, withheld, peers } = found;
  const periods = allPeriods.filter(
    (year) => year >= (selection.from ?? -Infinity) && year <= (selection.to ?? Infinity),
  );
  const raw = shown.map((one) => alignSeries(one, periods));
  const breaks = breaksInRange(catalogue, indicator, { periods, places: shown.map((one) => one.place) });
  const population = findPopulation({ catalogue, dataset }, indicator);
  const refusals = refuse(indicator, { periods, raw, catalogue, population });
  const show = refusals[selection.show] === null ? selection.show : "value";
  const home = raw[0];
  const base = baseOf(home, { periods, breaks, asked: show === "index" ? selection.base : null });
  const transformed = transform(raw, show, { indicator, periods, base, breaks, population, catalogue });
  const allComputed = everyFlagIs("computed", transformed);
  const series = allComputed ? transformed.map((one) => ({ ...one, flags: one.flags.map(() => null) })) : transformed;
  const rules = { periods, breaks, ...changeRules(indicator, show) };
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
    passport: assessComparability({ catalogue, indicator, periods, series, breaks, allComputed, show }),
    changes: series.map((one) => measureChange(one, rules)),
    missing: series.reduce((sum, one) => sum + one.gaps.filter((gap) => gap !== null).length, 0),
    withheld,
    empty: [...found.without, ...emptyOf(series)].map((place) => ({
      place,
      ...insteadOf(place, { catalogue, dataset }, { indicator, category }),
    })),
    sources: sourcesOf(series, show === "rate" ? { periods, population } : null),
    unranked: show === "rank" ? notTowns(raw, catalogue) : [],
    rankedPlaces: countRanked(raw, catalogue),
    rankedPerYear: show === "rank" ? rankedPerYear(series, periods) : null,
  };
}

/** A mark on every number tells nothing; said once beside the figure it does. */
function everyFlagIs(flag: ValueFlag, series: readonly PlaceSeries[]): boolean {
  const known = series.flatMap((one) => one.flags.filter((_, i) => one.gaps[i] === null));
  return known.length > 0 && known.every((one) => one === flag);
}

interface BaseQuestion {
  readonly periods: readonly number[];
  readonly breaks: Comparison["breaks"];
  readonly asked: number | null;
}

/**
 * The year all others are compared with: the one asked for, else the first year of the home place that compares with most
 * of its others. Without a break that forbids comparing that is its first year.
 */
function baseOf(home: PlaceSeries | undefined, { periods, breaks, asked }: BaseQuestion): number | null {
  if (asked !== null && periods.includes(asked)) return asked;
  const known = home ? periods.filter((_, i) => home.gaps[i] === null) : [];
  if (!home || known.length === 0) return periods[0] ?? null;
  const compares = (one: number, other: number) =>
    effectOf(breaksBetween(breaks, home.place, [one, other])) !== "withhold";
  const reach = known.map((year) => known.filter((other) => compares(year, other)).length);
  return known[reach.indexOf(Math.max(...reach))]!;
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

/** Sources of the numbers; of a rate also those of its denominators, on which it rests as much. */
function sourcesOf(
  series: readonly PlaceSeries[],
  divided: Pick<Circumstances, "periods" | "population"> | null,
): string[] {
  const ids = series.flatMap((one) => {
    const inhabitants = divided?.population(one.place);
    return one.sources.flatMap((source, i) => {
      if (one.gaps[i] !== null) return [];
      const denominator = divided ? inhabitants?.get(divided.periods[i]!)?.source : undefined;
      return denominator === undefined ? [source] : [source, denominator];
    });
  });
  return [...new Set(ids)];
}

const notTowns = (series: readonly PlaceSeries[], catalogue: Catalogue): string[] =>
  series.filter((one) => one.role === "highlight" && !isTown(catalogue.places.get(one.place)!)).map((one) => one.place);
