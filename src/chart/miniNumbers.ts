import type { ValueFlag } from "../dataset/gap";
import { quartiles } from "../statistics/quartiles";

/** A number that a small chart draws. */
export interface DrawnNumber {
  /** Its code, or "median": of the other cities. */
  readonly place: string;
  readonly year: number;
  readonly value: number;
  readonly flag: ValueFlag | null;
  /** Ids; of a median those of all numbers behind it. */
  readonly sources: readonly string[];
}

interface Series {
  readonly code: string;
  readonly points: readonly Omit<DrawnNumber, "place" | "sources">[];
  /** Id of the source of a year's number. */
  readonly sourceOf: (year: number) => readonly string[];
}

/** A median of fewer cities says nothing of cities. */
export const LEAST_PEERS = 4;

/** In the order of the years; of a year that has too few others there is no median. */
export function medianNumbers(peers: readonly Series[]): DrawnNumber[] {
  const years = [...new Set(peers.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const known = peers.filter(({ points }) => points.some((one) => one.year === year));
    if (known.length < LEAST_PEERS) return [];
    const values = known.flatMap(({ points }) => points.filter((one) => one.year === year).map(({ value }) => value));
    const sources = [...new Set(known.flatMap(({ sourceOf }) => sourceOf(year)))];
    return [{ place: "median", year, value: quartiles(values).median, flag: null, sources }];
  });
}

/** Every number of these places. */
export const seriesNumbers = (all: readonly Series[]): DrawnNumber[] =>
  all.flatMap(({ code, points, sourceOf }) =>
    points.map(({ year, value, flag }) => ({ place: code, year, value, flag, sources: sourceOf(year) })),
  );
