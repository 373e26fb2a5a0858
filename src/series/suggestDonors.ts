import { measureDonor, type TreatedBefore } from "./donorFacts";
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
/** Drifting apart by less than this part of the level over the years before counts as the same trend. */
const TREND_SHARE = 0.1;
/** The ones whose path before is nearest. More donors than years fit anything (Abadie 2021, section 4). */
export const NEAREST_DONORS = 40;

/**
 * Every candidate with its facts, and which of them are suggested: complete ones of a similar level before, of these at
 * most the NEAREST_DONORS nearest. Where fewer than NEEDED_DONORS are of a similar level, all complete ones. With
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
  const alike = possible.filter((one) => isLevelAlike(one.facts.levelRatio));
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
  if (isLevelAlike(facts.levelRatio)) yield "similar-level";
  else if (pool.isFew) yield "few-similar";
  const level = Math.abs(facts.meanBefore / facts.levelRatio);
  if (Math.abs(facts.slopeDifference) * treated.before <= TREND_SHARE * level) yield "similar-trend";
  if (pool.isNearest) yield "nearest";
}

function reasonsAgainst(
  { out, facts }: Measured,
  pool: { readonly isSuggested: boolean; readonly isFew: boolean; readonly isChosen: boolean },
): DonorOut[] {
  if (out.length > 0) return [...out];
  if (pool.isChosen) return ["not-chosen"];
  if (pool.isSuggested) return [];
  return [isLevelAlike(facts.levelRatio) || pool.isFew ? "beyond-nearest" : "level"];
}

/** Around zero a ratio says nothing: there every level is alike. */
const isLevelAlike = (ratio: number) =>
  !(ratio > 0) || !Number.isFinite(ratio) || (ratio <= LEVEL_RATIO && ratio >= 1 / LEVEL_RATIO);

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
