import type { Observation } from "../dataset/dataset";
import type { Catalogue, Indicator } from "../dataset/types";
import { SHOWS, type Show } from "../selection/selection";
import type { PopulationOf } from "./gather";
import { comparesPeriods, comparesPlaces } from "./passport";
import { isTown } from "./peers";
import type { PlaceSeries, Refusal } from "./types";

const MIN_RANKED = 3;

export interface Circumstances {
  readonly periods: readonly number[];
  readonly raw: readonly PlaceSeries[];
  readonly catalogue: Catalogue;
  readonly population: PopulationOf;
}

/** Which ways of showing cannot be had for what is chosen, and why. */
export function refuse(
  indicator: Indicator,
  { periods, raw, catalogue, population }: Circumstances,
): Record<Show, Refusal | null> {
  const overTime: Refusal | null = !comparesPeriods(indicator)
    ? "periods-not-comparable"
    : periods.length < 2
      ? "one-period"
      : null;
  const rankable = countRanked(raw, catalogue) < MIN_RANKED ? "too-few-places" : null;
  const reasons: Record<Show, () => Refusal | null> = {
    value: () => null,
    rate: () => {
      if (indicator.aggregation !== "sum") return "not-a-count";
      if (indicator.denominator === null) return "no-denominator";
      return raw.some((one) => hasAny(population(one.place), periods)) ? null : "no-population";
    },
    index: () => overTime,
    change: () => overTime,
    rank: () => (comparesPlaces(indicator) ? rankable : "places-not-comparable"),
  };
  return Object.fromEntries(SHOWS.map((show) => [show, reasons[show]()])) as Record<Show, Refusal | null>;
}

const hasAny = (years: ReadonlyMap<number, Observation>, periods: readonly number[]) =>
  periods.some((year) => years.has(year));

/** The fewest and the most towns that share a rank in one of the years. */
export function rankedPerYear(ranks: readonly PlaceSeries[], periods: readonly number[]): readonly [number, number] {
  const counts = periods.map((_, i) => ranks.filter((one) => one.gaps[i] === null).length).filter((count) => count > 0);
  return counts.length === 0 ? [0, 0] : [Math.min(...counts), Math.max(...counts)];
}

/** Towns with a number in the range. */
export function countRanked(raw: readonly PlaceSeries[], catalogue: Catalogue): number {
  return raw.filter((one) => isTown(catalogue.places.get(one.place)!) && one.gaps.includes(null)).length;
}
