import { isWholeYear, parsePeriod } from "../base/period";
import { observationAt, type Dataset, type Observation } from "../dataset/dataset";
import { VALUE_FLAGS, type GapReason, type ValueFlag } from "../dataset/gap";
import { rowsOf, type SeriesKey } from "../dataset/query";
import type { PlaceSeries } from "./types";

/** Observations of whole years by year. Quarters and half years stay out: beside a year they would look like a fall. */
export function yearsOf(dataset: Dataset, key: SeriesKey): Map<number, Observation> {
  const found = new Map<number, Observation>();
  for (const row of rowsOf(dataset, key)) {
    const observation = observationAt(dataset, row);
    const period = parsePeriod(observation.period);
    if (period && isWholeYear(period)) found.set(period.start, observation);
  }
  return found;
}

/** What a claim says is kept in the data but is no statistic: it never becomes a number of a series. */
export function isStatistic(observation: Observation): boolean {
  return observation.gap === null && observation.flag !== "claim";
}

function gapOf(observation: Observation | undefined): GapReason | null {
  if (!observation) return "no-observation";
  return observation.gap ?? (observation.flag === "claim" ? "claim" : null);
}

const flagOf = (flag: string | undefined): ValueFlag | null => VALUE_FLAGS.find((known) => known === flag) ?? null;

/** A place, how it is shown, and its observations by year. */
export interface Found {
  readonly place: string;
  readonly role: PlaceSeries["role"];
  readonly observations: ReadonlyMap<number, Observation>;
}

/** Aligns a place's observations with `periods`. */
export function alignSeries({ place, role, observations }: Found, periods: readonly number[]): PlaceSeries {
  const at = periods.map((period) => observations.get(period));
  const gaps = at.map(gapOf);
  return {
    place,
    role,
    values: Float64Array.from(at, (observation, i) => (gaps[i] === null ? observation!.value : NaN)),
    gaps,
    flags: at.map((observation, i) => (gaps[i] === null ? flagOf(observation?.flag) : null)),
    notes: at.map((observation) => observation?.note ?? ""),
    sources: at.map((observation) => observation?.source ?? ""),
    acrossBreak: periods.map(() => false),
  };
}
