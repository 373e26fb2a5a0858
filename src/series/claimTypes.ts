import type { GapReason, ValueFlag } from "../dataset/gap";
import type { Claim, ClaimTest, Indicator, Verdict } from "../dataset/types";
import type { PeerSet, Selection } from "../selection/selection";

/**
 * Why a test or a reading says nothing. `few-peers`: too few others have a number for a median, fewer than four or, of
 * a set of peers that a window is read against, fewer than half.
 */
export type CannotReason = GapReason | "few-peers";

export type Holds = "holds" | "fails" | "cannot";

/** One number that takes part in a test. */
export interface Figure {
  /** As the table writes it. */
  readonly period: string;
  readonly value: number;
  readonly flag: ValueFlag | null;
  /** Id of its source. */
  readonly source: string;
  readonly note: string;
  /** It comes from a visitor's file. */
  readonly own: boolean;
}

/** What a number is set against. */
export interface OtherSide {
  /** A place, or "peers": the median of the other centre cities. */
  readonly place: string;
  /** Places behind it: 1, or the peers that have the numbers. */
  readonly count: number;
  /** Counted as `alone` of the outcome is. */
  readonly value: number;
  /** The two numbers of a place; null for a median. `from` is null too where one period is looked at. */
  readonly from: Figure | null;
  readonly to: Figure | null;
}

/** What the figures at hand say about one test. */
export interface TestOutcome {
  readonly test: ClaimTest;
  /** null when no such indicator is at hand. */
  readonly indicator: Indicator | null;
  /** The category looked at: the test's, or the indicator's headline. */
  readonly category: string;
  /** Whether it takes part in the verdict when it can be computed. Never so for what somebody merely said. */
  readonly decides: boolean;
  readonly holds: Holds;
  /** What stands against the threshold: `alone`, or `alone` minus `other.value`. NaN where it cannot be had. */
  readonly value: number;
  /** The place's own number, change or rank; NaN where it cannot be had. */
  readonly alone: number;
  /** What `alone` counts: the indicator's unit, percent of change, percentage points of change, or a rank. */
  readonly counted: "unit" | "percent" | "points" | "rank";
  /** null unless a change is looked at. Where `holds` is "cannot" those of the two numbers that are there. */
  readonly from: Figure | null;
  readonly to: Figure | null;
  readonly other: OtherSide | null;
  /** Places that share the ranking, the place itself included; 0 where no rank is looked at. */
  readonly ranked: number;
  /** null unless `holds` is "cannot". */
  readonly reason: CannotReason | null;
  /** A break lies between the two numbers, and is footnoted rather than withheld. */
  readonly acrossBreak: boolean;
  /** Ids of the breaks between the two numbers. */
  readonly breaks: readonly string[];
  /** Reservations about any of the numbers, those of `other` included. */
  readonly flags: readonly ValueFlag[];
  /** One of the numbers, or of those behind a median or a rank, comes from a visitor's file. */
  readonly own: boolean;
  /** Opens the page that shows the same numbers. */
  readonly link: Partial<Selection>;
  /** Opens Evaluate on the same series; null where there is no change to explain. */
  readonly evaluate: Partial<Selection> | null;
}

/** What a politician said, a figure that is shown and never decides. */
export interface Said {
  readonly indicator: Indicator;
  readonly category: string;
  readonly place: string;
  readonly figure: Figure;
}

export interface ClaimOutcome {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** In the order of the table, context included. */
  readonly tests: readonly TestOutcome[];
  readonly said: readonly Said[];
}

/** Changes between every two periods of one series. */
export interface Windows {
  readonly indicator: string;
  readonly category: string;
  readonly place: string;
  readonly show: "value" | "rate";
  /** Peers whose median change the change is set against; null = none. */
  readonly against: PeerSet | null;
  /** A place whose change it is set against instead; null = none. */
  readonly other: string | null;
  /** Years in which the place has a number, rising. */
  readonly periods: readonly number[];
  /**
   * periods x periods, row `from`, column `to`, only where `to` is later: percent, or percentage points where `points`.
   * Against others it is (1 + c) / (1 + m) - 1, of points the difference. NaN = none.
   */
  readonly values: Float64Array;
  /** Why there is none; null where there is one, and where `to` is not later than `from`. */
  readonly gaps: readonly (CannotReason | null)[];
  readonly acrossBreak: readonly boolean[];
  /** Peers behind the median; 0 without. */
  readonly counts: readonly number[];
  /** Their codes, joined by spaces. */
  readonly towns: readonly string[];
  readonly points: boolean;
}

/** One way of reading a claim in the figures. */
export interface Reading {
  /** Id of the test it varies. */
  readonly test: string;
  readonly indicator: string;
  readonly category: string;
  readonly place: string;
  readonly quantity: ClaimTest["quantity"];
  readonly show: "value" | "rate";
  readonly against: PeerSet | null;
  /** Peers behind the median; 0 without. */
  readonly count: number;
  /** Their codes, joined by spaces: two sets that come down to the same towns are one reading. */
  readonly towns: string;
  readonly other: string | null;
  /** Periods as the tables write them; `from` is "" where one period is looked at. */
  readonly from: string;
  readonly to: string;
  readonly relation: ClaimTest["relation"];
  readonly threshold: number;
  /** The place must itself have moved so, whatever the others did. */
  readonly itself: ClaimTest["itself"] | null;
  /** NaN where it cannot be read. */
  readonly value: number;
  /** See TestOutcome. Differences against others: percent as windows have it, or points. */
  readonly counted: TestOutcome["counted"];
  readonly holds: Holds;
  readonly reason: CannotReason | null;
  readonly acrossBreak: boolean;
  /** Reservations about the place's own numbers. */
  readonly flags: readonly ValueFlag[];
}

/** "Holds in `holding` of `holding + failing` readings; `cannot` more cannot be read." */
export interface Readings {
  readonly all: readonly Reading[];
  readonly holding: number;
  readonly failing: number;
  readonly cannot: number;
}
