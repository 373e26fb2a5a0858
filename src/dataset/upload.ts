import type { Dataset } from "./dataset";
import type { Category, Indicator, Place, Source } from "./types";

/**
 * What becomes of several figures within one year, since only whole years stand side by side: their sum (counts of
 * events), that of the first or last of them (stocks), or nothing.
 */
export const WITHIN_YEAR = ["sum", "first", "last", "none"] as const;
export type WithinYear = (typeof WITHIN_YEAR)[number];

/** How the computed rows of an upload come about, so that they can be made again when a further file is appended. */
export interface UploadRules {
  /** By id of the indicator. */
  readonly withinYear: Readonly<Record<string, WithinYear>>;
  /** Codes of cities whose districts are all there, so that counts add up to the city. */
  readonly summedCities: readonly string[];
}

/**
 * A visitor's own data, whole: figures and everything about them. Codes of own places and indicators begin with the
 * upload's `id`, which is random, so that nothing of the file shows in a link.
 */
export interface Upload {
  /** `own-` and eight letters or digits. */
  readonly id: string;
  readonly name: string;
  readonly fileNames: readonly string[];
  /** ISO 8601 with time. */
  readonly added: string;
  readonly changed: string;
  readonly source: Source;
  /** Places that the shipped catalogue does not know, districts included. */
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  /** Also those that the visitor added to a shipped indicator. */
  readonly categories: readonly Category[];
  /** Keys as everywhere: codes of places, ids of indicators; districts by code in `district`. */
  readonly dataset: Dataset;
  /** Rows of the file; those after them are computed from these (flag `computed`, or a date made its year). */
  readonly fileRows: number;
  readonly rules: UploadRules;
  /** Which number stands where this upload and the shipped data both have one. */
  readonly wins: "shipped" | "own";
}

/** Length and letters of a random id; see `Upload.id`. */
export const UPLOAD_ID = /^own-[a-z0-9]{8}$/;

/** Whether a place, indicator or source is a visitor's and not shipped. */
export const isOwnCode = (code: string) => code.startsWith("own-");
