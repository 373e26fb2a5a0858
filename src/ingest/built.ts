import type { Issue } from "../base/issue";
import type { Dataset } from "../dataset/dataset";

/** Every value cell of every row ends up in one of the last three: they add up to `cells`. */
export interface Account {
  /** Rows of the table. */
  readonly records: number;
  /** Value cells looked at; for events the rows. */
  readonly cells: number;
  readonly observations: number;
  readonly gaps: number;
  /** Cells left out, each in a row that an issue names. */
  readonly reported: number;
}

/**
 * What a table became. Texts of the dataset (place, district, indicator, category) are those of the file, tidied (NFC,
 * outer blanks and runs of blanks); nobody has matched them with known places yet. Periods are in the forms of
 * `parsePeriod`. `category` is `total` where the file has no breakdown.
 */
export interface Built {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
  readonly account: Account;
  /** Code that stands beside a place or district, by its text; only where the file has codes. */
  readonly codes: ReadonlyMap<string, string>;
  /** Texts of places, districts and categories whose numbers are the sum of others or that are called a total. */
  readonly totals: { readonly areas: readonly string[]; readonly categories: readonly string[] };
}
