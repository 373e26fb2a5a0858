import type { WithinYear } from "./upload";
import type { CategoryRole, Indicator, PlaceKind } from "./types";

/** What a place or district of the file is. `city` only where rows are districts: the row holds the city as a whole. */
export type AreaDecision =
  | { readonly use: "known"; readonly code: string }
  | { readonly use: "new"; readonly name: string }
  | { readonly use: "city" }
  | { readonly use: "omit" };

/** The city whose districts the rows are. */
export type CityDecision =
  { readonly use: "known"; readonly code: string } | { readonly use: "new"; readonly name: string };

export interface KnownIndicator {
  readonly use: "known";
  readonly id: string;
  /**
   * The file's values times this are in the indicator's unit. null = not settled: the values count as they are where
   * the file states no unit or the same one, and are refused where it states another.
   */
  readonly factor: number | null;
  readonly withinYear: WithinYear;
}

export interface NewIndicator extends Pick<
  Indicator,
  "theme" | "direction" | "aggregation" | "decimals" | "denominator"
> {
  readonly use: "new";
  readonly label: string;
  /** May be empty. */
  readonly definition: string;
  /** As it is written after a number: "%", "offences", "per 1,000 inhabitants". */
  readonly unit: string;
  readonly withinYear: WithinYear;
}

export type IndicatorDecision = KnownIndicator | NewIndicator | { readonly use: "omit" };

/** `role` null = what follows from the file: the first or the total is the headline, the others are parts. */
export type CategoryDecision =
  | { readonly use: "known"; readonly id: string }
  | { readonly use: "new"; readonly label: string; readonly role: CategoryRole | null }
  | { readonly use: "omit" };

/** Where the file comes from, in the visitor's words. */
export interface Provenance {
  readonly publisher: string;
  readonly address: string;
  readonly licence: string;
  /** Of what time the figures are: a year or a date. */
  readonly vintage: string;
}

/** All that the file does not say by itself. Plain data that can be stored, and used again as part of a recipe. */
export interface Decisions {
  /** Of the upload as a whole. */
  readonly name: string;
  readonly rows: { readonly kind: "places" } | { readonly kind: "districts"; readonly city: CityDecision };
  /** Kind of the new places, where rows are places. */
  readonly placeKind: PlaceKind;
  /** By `AreaText.key`. */
  readonly areas: ReadonlyMap<string, AreaDecision>;
  /** By the indicator's text in the file; empty where it names none. */
  readonly indicators: ReadonlyMap<string, IndicatorDecision>;
  /** By `CategoryText.key`. */
  readonly categories: ReadonlyMap<string, CategoryDecision>;
  readonly source: Provenance;
  /** Which number stands where the shipped data have one too. */
  readonly wins: "shipped" | "own";
  /** When a file is appended: which number stands where an earlier file of the upload has one too. */
  readonly repeats: "earlier" | "later";
}
