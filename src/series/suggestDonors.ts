import { mean, measureDonor, type TreatedBefore } from "./donorFacts";
import type { DonorFacts } from "./evaluationTypes";
import type { DonorIn, DonorNote, DonorOut } from "./panelTypes";
import { NEEDED_DONORS } from "./panelYears";
import type { Figures } from "./placeFigures";

/** A place that might be a donor, with what the catalogue says of it. */
export interface Candidate {
  readonly place: string;
  readonly figures: Figures;
  /** What rules it out, whatever its figures are like. */
  readonly barred: readonly DonorOut[];
  readonly notes: readonly DonorNote[];
}

/** Four times as much, or a quarter, is another kind of place: an average of such hides what either would do. */
const LEVEL_RATIO = 4;
/** What is called similar, as of inhabitants in `peersOf`: two thirds to one and a half of the treated place's mean. */
export const SIMILAR_RATIO = 1.5;
/** The ones whose path before is nearest. More donors than years fit anything (Abadie 2021, section 4). */
export const NEAREST_DONORS = 40;
const ROUNDING = 1e-9;

/**
 * Every candidate with its facts, and which of them are suggested: complete ones within LEVEL_RATIO before, of these at
 * most the NEAREST_DONORS nearest. Where fewer than NEEDED_DONORS are, all complete ones. With
 * `chosen` the reader's own ones are used, as far as nothing rules them out.
 *
 * Whether a place had a similar policy no register says; it is noted on each.
 */
export function suggestDonors(
  treated: TreatedBefore,
  candidates: readonly Candidate[],
  chosen: readonly string[] | null,
): DonorFacts[] {
  const measured = candidates.map((candidate) => measure(treated, candidate));
  const possible = measured.filter((one) => one.out.length === 0);
  const alike = possible.filter((one) => isWithin(LEVEL_RATIO, one.facts.levelRatio));
  const isFew = alike.length < NEEDED_DONORS;
  const pool = (isFew ? possible : alike).sort(byDistance);
  const suggested = new Set(pool.slice(0, NEAREST_DONORS));
  const finished = measured.map((one): DonorFacts => {
    const isSuggested = suggested.has(one);
    const named = chosen?.includes(one.place) ?? false;
    const used = chosen === null ? isSuggested : named && one.out.length === 0;
    const reasonsIn = [...reasonsFor(treated, one, { isFew, isNearest: isSuggested && pool.length > suggested.size })];
    return {
      place: one.place,
      ...one.facts,
      used,
      suggested: isSuggested,
      reasonsIn: one.out.length > 0 ? [] : [...reasonsIn, ...(named ? (["chosen"] as const) : [])],
      reasonsOut: used ? [] : reasonsAgainst(one, { isSuggested, isFew, isChosen: chosen !== null }),
      notes: one.notes,
    };
  });
  return finished.sort((one, other) => Number(other.used) - Number(one.used) || byDistanceOf(one, other));
}

interface Measured {
  readonly place: string;
  readonly notes: readonly DonorNote[];
  readonly facts: ReturnType<typeof measureDonor>;
  /** What rules it out. */
  readonly out: readonly DonorOut[];
}

function measure(treated: TreatedBefore, { place, figures, barred, notes }: Candidate): Measured {
  const facts = measureDonor(treated, figures);
  const none = treated.periods.length > 0 && facts.missing.length === treated.periods.length;
  const lacking: DonorOut[] = none ? ["no-figures"] : facts.complete ? [] : ["missing-years"];
  return { place, notes: [...notes, "policy-unknown"], facts, out: [...barred, ...lacking] };
}

function* reasonsFor(
  treated: TreatedBefore,
  { facts }: Measured,
  pool: { readonly isFew: boolean; readonly isNearest: boolean },
): Generator<DonorIn> {
  if (facts.complete) yield "complete";
  if (hasLevel(facts.levelRatio)) yield isWithin(SIMILAR_RATIO, facts.levelRatio) ? "similar-level" : "level-differs";
  if (pool.isFew && !isWithin(LEVEL_RATIO, facts.levelRatio)) yield "few-similar";
  const apart = Math.abs(facts.slopeDifference) * spanBefore(treated);
  if (!Number.isNaN(apart)) yield apart <= spreadBefore(treated) ? "similar-trend" : "trend-differs";
  if (pool.isNearest) yield "nearest";
}

/** Years from the first to the last one before the start. */
const spanBefore = ({ periods, before }: TreatedBefore) => (periods[before - 1] ?? NaN) - (periods[0] ?? NaN);

/** Standard deviation (n) of the years before: who drifts further apart over all of them does not move alike. */
function spreadBefore({ values, before }: TreatedBefore): number {
  const own = values.slice(0, before);
  const centre = mean(own);
  // Equal slopes differ by rounding alone.
  return Math.sqrt(mean(own.map((value) => (value - centre) ** 2))) + ROUNDING * Math.abs(centre);
}

function reasonsAgainst(
  { out, facts }: Measured,
  pool: { readonly isSuggested: boolean; readonly isFew: boolean; readonly isChosen: boolean },
): DonorOut[] {
  if (out.length > 0) return [...out];
  if (pool.isChosen) return ["not-chosen"];
  if (pool.isSuggested) return [];
  return [isWithin(LEVEL_RATIO, facts.levelRatio) || pool.isFew ? "beyond-nearest" : "level"];
}

/** Around zero a ratio says nothing, and without figures before there is none. */
const hasLevel = (ratio: number) => ratio > 0 && Number.isFinite(ratio);

const isWithin = (limit: number, ratio: number) => !hasLevel(ratio) || (ratio <= limit && ratio >= 1 / limit);

const byDistance = (one: Measured, other: Measured) =>
  byDistanceOf({ place: one.place, ...one.facts }, { place: other.place, ...other.facts });

function byDistanceOf(
  one: Pick<DonorFacts, "place" | "distance">,
  other: Pick<DonorFacts, "place" | "distance">,
): number {
  const mine = Number.isNaN(one.distance) ? Infinity : one.distance;
  const theirs = Number.isNaN(other.distance) ? Infinity : other.distance;
  return mine === theirs ? (one.place < other.place ? -1 : 1) : mine - theirs;
}
