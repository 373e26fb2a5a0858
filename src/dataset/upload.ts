import type { Dataset } from "./dataset";
import type { Category, Indicator, Place, Source } from "./types";

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
  readonly categories: readonly Category[];
  /** Keys as everywhere: codes of places, ids of indicators; districts by code in `district`. */
  readonly dataset: Dataset;
}
