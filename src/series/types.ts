import type { GapReason, MergerGap, ValueFlag } from "../dataset/gap";
import type { Indicator, SeriesBreak } from "../dataset/types";
import type { Show } from "../selection/selection";

/** Numbers of one place, aligned by position with the periods of the comparison. A missing one is NaN and has a gap. */
export interface PlaceSeries {
  readonly place: string;
  /** `highlight` in colour, `peer` in grey. */
  readonly role: "highlight" | "peer";
  readonly values: Float64Array;
  readonly gaps: readonly (GapReason | null)[];
  readonly flags: readonly (ValueFlag | null)[];
  readonly notes: readonly string[];
  readonly sources: readonly string[];
  /** Per period: a break lies between it and what it is compared with, and is footnoted rather than withheld. */
  readonly acrossBreak: readonly boolean[];
}

/** The middle half of the peers, period by period (NaN where fewer than four have a number). */
export interface Band {
  readonly lower: Float64Array;
  readonly median: Float64Array;
  readonly upper: Float64Array;
  readonly count: readonly number[];
}

/** Why a way of showing cannot be had for what is chosen. */
export type Refusal =
  | "not-a-count"
  | "no-denominator"
  | "no-population"
  | "periods-not-comparable"
  | "places-not-comparable"
  | "one-period"
  | "too-few-places";

/** Change of one place between its first and last number in range. */
export interface Change {
  readonly first: number;
  readonly last: number;
  /** Positions in `periods`; -1 when the place has no number. */
  readonly firstIndex: number;
  readonly lastIndex: number;
  readonly absolute: number;
  /** In percent of the first value; NaN where that is zero, or where a percentage is counted in points. */
  readonly relativePercent: number;
  readonly gap: GapReason | null;
  readonly acrossBreak: boolean;
}

/**
 * `merger`: it is a merged municipality and the figures of its parts do not add up. `other-years`: the range leaves its
 * figures out. `other-figures`: only parts of years, other categories or claims. `nothing`: no figure on this indicator
 * at all.
 */
export interface EmptyPlace {
  readonly place: string;
  readonly instead: "merger" | "other-years" | "other-figures" | "nothing";
  /** Why not, where it is `merger`. */
  readonly reasons?: readonly MergerGap[];
}

export interface Comparison {
  readonly indicator: Indicator;
  readonly category: string;
  /** What is shown: the asked way, or `value` where that is refused. */
  readonly show: Show;
  /** Years with at least one number among all places at hand. */
  readonly allPeriods: readonly number[];
  /** Those of them in the chosen range. */
  readonly periods: readonly number[];
  readonly base: number | null;
  readonly series: readonly PlaceSeries[];
  readonly band: Band | null;
  readonly breaks: readonly SeriesBreak[];
  readonly refusals: Readonly<Record<Show, Refusal | null>>;
  readonly passport: Passport;
  /** Change of the shown values per series, in the order of `series`. */
  readonly changes: readonly Change[];
  readonly missing: number;
  /** Chosen places left out because they must not be laid beside the first one. */
  readonly withheld: readonly string[];
  /** Chosen places that take no part in a rank, because they are no towns. */
  readonly unranked: readonly string[];
  /** Chosen places without a single number in the range, and what there is of them instead. */
  readonly empty: readonly EmptyPlace[];
  readonly sources: readonly string[];
  readonly rankedPlaces: number;
  /** The fewest and the most of them in one year, when ranks are shown. */
  readonly rankedPerYear: readonly [number, number] | null;
}

export type Grade = "yes" | "care" | "no";

/** Whether the chosen numbers may be compared, and the rules that say so. */
export interface Passport {
  readonly betweenPlaces: Grade;
  readonly betweenPeriods: Grade;
  readonly reasons: readonly PassportReason[];
}

export type PassportReason =
  | { readonly kind: "caveat"; readonly indicator: string }
  | { readonly kind: "break"; readonly id: string }
  | { readonly kind: "flag"; readonly flag: ValueFlag; readonly periods: readonly number[] }
  | { readonly kind: "computed" }
  | { readonly kind: "counts" }
  | { readonly kind: "countries" }
  | { readonly kind: "sources"; readonly count: number }
  | { readonly kind: "own"; readonly places: readonly string[] }
  | { readonly kind: "aggregate"; readonly places: readonly string[] }
  | { readonly kind: "missing-years"; readonly after: number; readonly before: number };
