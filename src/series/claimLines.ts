import { parsePeriod } from "../base/period";
import { observationAt, type Dataset, type Observation } from "../dataset/dataset";
import { VALUE_FLAGS, type GapReason, type ValueFlag } from "../dataset/gap";
import { rowsOf, type SeriesKey } from "../dataset/query";
import type { Catalogue, Claim, ClaimTest, Indicator } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { PeerSet } from "../selection/selection";
import type { Figure } from "./claimTypes";
import { isStatistic, yearsOf } from "./collect";
import { findPopulation } from "./gather";
import { onceEach } from "./onceEach";
import { peersOf } from "./peers";
import { RATE_PER } from "./transform";

export interface ClaimData {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  /** Indicators that hold what politicians said, besides those a claim names itself. */
  readonly said?: readonly string[];
}

export interface SeriesAsked {
  readonly indicator: Indicator;
  readonly category: string;
  readonly show: "value" | "rate";
}

/** What is at hand of one place, by year. */
export interface Line {
  readonly place: string;
  /** Numbers as shown; a year without one is not in it. */
  readonly values: ReadonlyMap<number, number>;
  readonly observations: ReadonlyMap<number, Observation>;
}

/** Whether an observation may be reckoned with: a number, and no politician's. */
function isFigure(observation: Observation, { sources }: Catalogue): boolean {
  return isStatistic(observation) && sources.get(observation.source)?.kind !== "claim";
}

/** Why an observation is no figure; null where it is one. */
export function gapOfFigure(observation: Observation | undefined, catalogue: Catalogue): GapReason | null {
  if (!observation) return "no-observation";
  return isFigure(observation, catalogue) ? null : (observation.gap ?? "claim");
}

/** Whether an indicator holds what politicians said. */
export function isSaid(indicator: string, { said = [] }: ClaimData): boolean {
  return said.includes(indicator);
}

/** What a claim lists as said is no figure for any of its tests. */
export const withSaid = ({ said }: Claim, data: ClaimData): ClaimData => ({
  ...data,
  said: [...(data.said ?? []), ...said],
});

/** The numbers of one place after another, as shown. */
export function lineFinder(data: ClaimData, { indicator, category, show }: SeriesAsked): (place: string) => Line {
  const { catalogue, dataset } = data;
  const populationOf = show === "rate" ? findPopulation(data, indicator) : null;
  return (place) => {
    const observations = yearsOf(dataset, { indicator: indicator.id, category, place });
    const population = populationOf?.(place) ?? null;
    const values = new Map<number, number>();
    for (const [year, observation] of observations) {
      if (!isFigure(observation, catalogue)) continue;
      const inhabitants = population?.get(year)?.value ?? NaN;
      if (!population) values.set(year, observation.value);
      else if (inhabitants > 0) values.set(year, (observation.value / inhabitants) * RATE_PER);
    }
    return { place, values, observations };
  };
}

/** Lines of the peers of a place that have a number, each town once. */
export function peerLines(data: ClaimData, asked: SeriesAsked, [set, home]: readonly [PeerSet, string]): Line[] {
  const lines = peersOf(set, home, data.catalogue)
    .map(lineFinder(data, asked))
    .filter(({ values }) => values.size > 0);
  const found = lines.map(({ place, observations }) => ({ place, role: "peer" as const, observations }));
  const standing = new Set(onceEach(found, [home], data.catalogue).map(({ place }) => place));
  return lines.filter(({ place }) => standing.has(place));
}

/** The observation of a period as the tables write it: of that whole year, or of exactly that part of one. */
export function observationOf(
  period: string,
  line: Line,
  { dataset, key }: { readonly dataset: Dataset; readonly key: Omit<SeriesKey, "place"> },
): Observation | undefined {
  const parsed = parsePeriod(period);
  if (parsed?.years === 1 && Number.isInteger(parsed.start)) return line.observations.get(parsed.start);
  const rows = rowsOf(dataset, { ...key, place: line.place });
  return rows.map((row) => observationAt(dataset, row)).find((one) => one.period === period);
}

export function figureOf(observation: Observation, { sources }: Catalogue): Figure {
  const { period, value, source, note, indicator } = observation;
  const flag = VALUE_FLAGS.find((known) => known === observation.flag) ?? null;
  const own = sources.get(source)?.kind === "own" || [source, indicator, observation.place].some(isOwnCode);
  return { period, value, flag, source, note, own };
}

/** Finds the reservations about the numbers of a place in some years, each once. */
export function flagFinder(
  { dataset, catalogue }: ClaimData,
  key: SeriesKey,
): (years: readonly number[]) => ValueFlag[] {
  const found = new Map(
    [...yearsOf(dataset, key)].map(([year, one]) => [year, figureOf(one, catalogue).flag] as const),
  );
  return (years) => [...new Set(years.flatMap((year) => found.get(year) ?? []))];
}

/** The middle number, of an even count the mean of the middle two; NaN of none. Sorts what it is given. */
export function medianOf(values: Float64Array): number {
  const half = values.length >> 1;
  values.sort();
  if (values.length === 0) return NaN;
  return values.length % 2 === 1 ? values[half]! : (values[half - 1]! + values[half]!) / 2;
}

/**
 * Percent of a first value, or points where the values are percentages. NaN where it starts at zero or below: of zero
 * there is no percent, and of less a rise would carry a minus.
 */
export function changeOf(from: number, to: number, points: boolean): number {
  if (points) return to - from;
  return from > 0 ? (to / from - 1) * 100 : NaN;
}

const COMPARED = 1e9;

/** Numbers to nine decimals: what binary fractions leave over must not turn a verdict. */
export function stands(value: number, relation: ClaimTest["relation"], threshold: number): boolean {
  const difference = Math.round((value - threshold) * COMPARED);
  if (relation === "at-most") return difference <= 0;
  if (relation === "at-least") return difference >= 0;
  return relation === "below" ? difference < 0 : difference > 0;
}
