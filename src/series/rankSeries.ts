import { normalSpreads, poissonSpreads, rankBetween, rankChances, type Spread } from "../statistics/rankChances";
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

const LEVEL = 0.95;
const PER_DWELLINGS = 10_000;
const PER_INHABITANTS = 1000;

/**
 * Rank of the home city, the first of the series, by year, with the interval that it keeps to in 95 of 100 draws of all
 * figures from their errors. Worked out rather than drawn: of a thousand draws its ends would hang on the draw.
 */
export function deriveRanks(standings: Standings, assumptions: Assumptions): RankAt[] {
  return standings.periods.map((year, at) => {
    const members = standings.series.filter(({ gaps }) => gaps[at] === null);
    const values = members.map((one) => one.values[at]!);
    const places = members.map(({ place }) => place);
    const { spreads, certainty } = spreadsOf(standings, { year, places, values }, assumptions);
    const direction = standings.indicator.direction === "worse" ? "low-first" : "high-first";
    const rank = 1 + values.filter((value) => comesBefore(value, values[0]!, direction)).length;
    if (certainty === "none" || certainty === "unknown") {
      return { year, rank, count: members.length, lower: rank, upper: rank, certainty };
    }
    return { year, rank, count: members.length, ...rankBetween(rankChances(spreads, direction), LEVEL), certainty };
  });
}

const comesBefore = (one: number, other: number, direction: "low-first" | "high-first") =>
  direction === "low-first" ? one < other : one > other;

interface YearOf {
  readonly year: number;
  readonly places: readonly string[];
  readonly values: readonly number[];
}

interface SpreadsOf {
  readonly spreads: readonly Spread[];
  readonly certainty: Certainty;
}

function spreadsOf(standings: Standings, { year, places, values }: YearOf, assumptions: Assumptions): SpreadsOf {
  const kind = errorKindOf(standings.indicator);
  if (kind === "register" || kind === "assessed") return { spreads: [], certainty: "none" };
  if (kind === "survey") {
    const published = places.map((place) => respondentsOf(place, year));
    const errors = values.map((value, i) => shareError(value, published[i] ?? assumptions.respondents));
    return { spreads: normalSpreads(values, errors), certainty: published.includes(null) ? "assumed" : "known" };
  }
  const inhabitants = places.map((place) => inhabitantsNear(standings, place, year));
  if (inhabitants.some(Number.isNaN)) return { spreads: [], certainty: "unknown" };
  const isRate = kind === "events";
  const exposures = isRate ? inhabitants : inhabitants.map((one) => one / assumptions.personsPerDwelling);
  const per = isRate ? PER_INHABITANTS : PER_DWELLINGS;
  const counts = values.map((value, i) => (value * exposures[i]!) / per);
  return { spreads: poissonSpreads(counts, exposures, per), certainty: isRate ? "known" : "assumed" };
}

/** Standard error of a percentage of `n` people drawn at random, in points. */
function shareError(percent: number, n: number): number {
  const share = percent / 100;
  return 100 * Math.sqrt((share * (1 - share)) / n);
}
