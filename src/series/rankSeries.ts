import { poissonDraws, rankIntervals } from "../statistics/rankUncertainty";
import { errorKindOf, inhabitantsNear, type Standings } from "./standings";
import { respondentsOf } from "./surveySamples";

/** What nobody publishes and the reader may set. */
export interface Assumptions {
  /** People behind each figure of the survey in a year of which it is not published. */
  readonly respondents: number;
  readonly personsPerDwelling: number;
}

export const DEFAULT_ASSUMPTIONS: Assumptions = { respondents: 500, personsPerDwelling: 2.1 };

/** Beyond these the question makes no sense. */
export const ASSUMPTION_LIMITS = { respondents: [50, 20_000], personsPerDwelling: [1, 5] } as const;

/**
 * How much of the interval is known. `assumed`: it rests on an assumption. `none`: there is no sampling error.
 * `unknown`: there is one, and nothing to work it out from.
 */
export type Certainty = "known" | "assumed" | "none" | "unknown";

/** The place of the home city among the cities of a year. */
export interface RankAt {
  readonly year: number;
  /** 1 = best, or the highest value where neither end is good; equal cities share the better rank. */
  readonly rank: number;
  /** Cities with a number. */
  readonly count: number;
  /** Interval of the ranks that sampling error leaves; the rank itself where there is none. */
  readonly lower: number;
  readonly upper: number;
  readonly certainty: Certainty;
}

const DRAWS = 1000;
/** Fixed, so that a reader who comes back finds the same numbers. */
const SEED = 20_011;
const LEVEL = 0.95;
const PER_DWELLINGS = 10_000;
const PER_INHABITANTS = 1000;

/** Rank of the home city, the first of the series, by year, with the interval that 95 percent of the draws keep to. */
export function deriveRanks(standings: Standings, assumptions: Assumptions): RankAt[] {
  return standings.periods.map((year, at) => {
    const members = standings.series.filter(({ gaps }) => gaps[at] === null);
    const values = members.map((one) => one.values[at]!);
    const places = members.map(({ place }) => place);
    const { errors, certainty } = errorsOf(standings, { year, places, values }, assumptions);
    const direction = standings.indicator.direction === "worse" ? "low-first" : "high-first";
    const rank = 1 + values.filter((value) => comesBefore(value, values[0]!, direction)).length;
    if (certainty === "none" || certainty === "unknown") {
      return { year, rank, count: members.length, lower: rank, upper: rank, certainty };
    }
    const [home] = rankIntervals(values, errors, { draws: DRAWS, seed: SEED, level: LEVEL, direction });
    return { year, rank, count: members.length, lower: home!.lower, upper: home!.upper, certainty };
  });
}

const comesBefore = (one: number, other: number, direction: "low-first" | "high-first") =>
  direction === "low-first" ? one < other : one > other;

interface YearOf {
  readonly year: number;
  readonly places: readonly string[];
  readonly values: readonly number[];
}

function errorsOf(standings: Standings, { year, places, values }: YearOf, assumptions: Assumptions) {
  const kind = errorKindOf(standings.indicator);
  if (kind === "none") return { errors: values.map(() => 0), certainty: "none" as const };
  if (kind === "survey") {
    const published = places.map((place) => respondentsOf(place, year));
    const errors = values.map((value, i) => shareError(value, published[i] ?? assumptions.respondents));
    return { errors, certainty: published.includes(null) ? ("assumed" as const) : ("known" as const) };
  }
  const inhabitants = places.map((place) => inhabitantsNear(standings, place, year));
  if (inhabitants.some(Number.isNaN)) return { errors: values.map(() => NaN), certainty: "unknown" as const };
  const isRate = kind === "events";
  const exposures = isRate ? inhabitants : inhabitants.map((one) => one / assumptions.personsPerDwelling);
  const per = isRate ? PER_INHABITANTS : PER_DWELLINGS;
  const counts = values.map((value, i) => (value * exposures[i]!) / per);
  const certainty = isRate ? ("known" as const) : ("assumed" as const);
  return { errors: poissonDraws(counts, exposures, per), certainty };
}

/** Standard error of a percentage of `n` people drawn at random, in points. */
function shareError(percent: number, n: number): number {
  const share = percent / 100;
  return 100 * Math.sqrt((share * (1 - share)) / n);
}
