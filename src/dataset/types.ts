import type { LocalText } from "../base/language";

export type Theme = "crime" | "cleanliness" | "nationality" | "context";

export type PlaceKind = "country" | "region" | "centre-city" | "municipality" | "city" | "district" | "area";

/** A city or region with figures of its own, or (kind `district`) a part of one. `code` is text: "02000" keeps its zero. */
export interface Place {
  readonly code: string;
  readonly name: LocalText;
  readonly kind: PlaceKind;
  readonly parent: string | null;
  /** The municipality this one merged into. */
  readonly successor: string | null;
  /** Persons, in `populationYear`. For grouping by size only; figures on the page come from the observations. */
  readonly population: number | null;
  readonly populationYear: number | null;
}

/** What is measured, with one definition and one unit. */
export interface Indicator {
  readonly id: string;
  readonly theme: Theme;
  readonly label: LocalText;
  readonly definition: LocalText;
  readonly unit: string;
  readonly unitLabel: LocalText;
  readonly decimals: number;
  /** What a higher value means. Composition of a population is always `neither`. */
  readonly direction: "better" | "worse" | "neither";
  readonly aggregation: "sum" | "share-of" | "never";
  /** The indicator that counts what a share is a share of; it is divided by that one's denominator. */
  readonly numerator?: string;
  /** The indicator a count may be divided by, for "per inhabitant". */
  readonly denominator: string | null;
  readonly comparable: "both" | "places" | "periods" | "neither";
  readonly caveat: LocalText;
  /** Category shown when none is chosen. */
  readonly headline: string;
  /** Usual distance between periods in years; a longer one is a gap. */
  readonly everyYears: number;
  readonly zeroBaseline: boolean;
  readonly coverage: {
    readonly from: string;
    readonly to: string;
    readonly places: number;
    readonly districts: number;
  };
}

export type CategoryRole = "headline" | "part" | "total" | "listed" | "alternative";

export interface Category {
  readonly indicator: string;
  readonly id: string;
  readonly label: LocalText;
  readonly role: CategoryRole;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly address: string;
  readonly licence: LocalText;
  readonly retrieved: string;
  readonly vintage: string;
  readonly caveat: LocalText;
  /** `own`: a visitor's file; `linked`: figures that somebody put into the link, which nobody has checked. */
  readonly kind: "official" | "press" | "party" | "claim" | "secondary" | "own" | "linked";
}

export interface CityEvent {
  readonly id: string;
  /** ISO 8601; a year alone where the source gives no day. */
  readonly date: string;
  readonly place: string;
  /** Themes and indicators it bears on; empty = all. */
  readonly bearsOn: readonly string[];
  readonly label: LocalText;
  readonly source: string;
}

/** The series before `period` and from `period` on do not measure quite the same. */
export interface SeriesBreak {
  readonly id: string;
  readonly indicator: string;
  /** null = everywhere */
  readonly place: string | null;
  readonly period: string;
  readonly kind: "survey-mode" | "definition" | "borders" | "rounding" | "source" | "regrouping";
  readonly effect: "withhold" | "footnote";
  readonly label: LocalText;
  readonly source: string;
}

/** Municipalities that became one. */
export interface Merger {
  /** Code of the municipality they became, a code of ours where publishers keep that of a predecessor. */
  readonly successor: string;
  /** Codes, at least two, in the order of the table. */
  readonly predecessors: readonly string[];
  /** ISO 8601, the first day of the new municipality. */
  readonly date: string;
  /** The predecessor under whose code publishers go on: from `date` its code stands for the new municipality. */
  readonly keeps?: string;
  /** Id of a source. */
  readonly source: string;
}

/** What the tests of a claim decide together; `unchecked`: no figure at hand bears on it. */
export const VERDICTS = ["supported", "partly", "contradicted", "unchecked"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One thing the figures can say about a claim: a number, or its change, set against a limit. */
export interface ClaimTest {
  readonly id: string;
  /** What it looks at, as a short phrase. */
  readonly label: LocalText;
  /**
   * `decides` makes the verdict; `reading` is another reading of a claim's words, which counts among the readings only;
   * `context` is shown beside them. A figure that somebody merely said never decides, whatever stands here.
   */
  readonly role: "decides" | "reading" | "context";
  readonly indicator: string;
  /** null = the indicator's headline. */
  readonly category: string | null;
  readonly place: string;
  /** `value` looks at `to` alone. `rank`: among the 13 centre cities, 1 = best as the indicator's direction says. */
  readonly quantity: "value" | "change" | "rank";
  /**
   * A period as the tables write it; "first" and "latest" are those at hand, "latest-final" the latest that is not
   * provisional. Empty where it plays no part.
   */
  readonly from: string;
  readonly to: string;
  /** null = the number itself; a place, or "peers" for the median of the other centre cities: the number minus theirs. */
  readonly against: string | null;
  readonly relation: "at-most" | "at-least" | "below" | "above";
  /** Changes in percent, in percentage points where the unit is a percentage. */
  readonly threshold: number;
  /** What the number itself must have done besides: who rose has not "fallen more" than another, who rose further. */
  readonly itself?: "fell" | "rose";
}

/** Something said about a city, in our words, and how the figures at hand are asked whether it holds. */
export interface Claim {
  readonly id: string;
  /** Heading of the card, a few words. */
  readonly title: LocalText;
  /** The claim in our words. */
  readonly label: LocalText;
  /** Id of the source that says it; its address may lead there. */
  readonly source: string;
  /** The wording of each outcome. */
  readonly outcomes: Readonly<Record<Verdict, LocalText>>;
  /** The figure that would settle it, where the ones at hand do not. Empty where they do. */
  readonly settles: LocalText;
  /** What the figures cannot say about it. */
  readonly caveat: LocalText;
  /** Indicators of claims of politicians about it: shown, marked, never decisive. */
  readonly said: readonly string[];
  /** In the order of the table. */
  readonly tests: readonly ClaimTest[];
}

export interface TableRef {
  readonly name: string;
  readonly path: string;
  /** Indicators the table holds rows of. */
  readonly indicators: readonly string[];
  /** Ids of the sources of its rows. */
  readonly sources: readonly string[];
}

/** Everything about the figures but the figures. */
export interface Catalogue {
  readonly version: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly categories: readonly Category[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: readonly CityEvent[];
  readonly breaks: readonly SeriesBreak[];
  /** Oldest first. */
  readonly mergers: readonly Merger[];
  readonly tables: readonly TableRef[];
}
