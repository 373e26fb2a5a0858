import type { GapReason } from "../dataset/gap";

export const LAYOUTS = [
  "long",
  "wide-periods",
  "wide-categories",
  "wide-indicators",
  "wide-mixed",
  "transposed",
  "events",
] as const;
export type TableLayout = (typeof LAYOUTS)[number];

/** What a column is for. Several `category` columns are joined by " / ", several `period` columns make one period. */
export const ROLES = [
  "place",
  "place-code",
  "district",
  "district-code",
  "period",
  "category",
  "indicator",
  "value",
  "unit",
  "flag",
  "note",
  "ignore",
] as const;
export type Role = (typeof ROLES)[number];

/** How the numbers of one column are written, decided over the whole column. Plain data. */
export interface NumberFormat {
  readonly decimalMark: "." | "," | null;
  readonly thousandsMark: string | null;
  /** `%`, `€` ... where the cells carry it; empty otherwise. */
  readonly unit: string;
  /** What each text that is no number stands for. A text that is not among them is reported. */
  readonly missing: Readonly<Record<string, GapReason>>;
  /** True where the cells allow two readings ("1.234" beside "12.345"): the visitor is asked. */
  readonly ambiguous: boolean;
}

/** How the periods of one column are written, decided over the whole column. Plain data. */
export interface PeriodFormat {
  /** Part of a period the column holds; `year` and `month` columns side by side make one period. */
  readonly part: "whole" | "year" | "month" | "quarter";
  /** Order of day, month and year in dates; null where it does not matter. */
  readonly order: "dmy" | "mdy" | "ymd" | null;
  /**
   * How digits with more than one reading are meant in this column: `98` as 1998, `2003-04` as the school year
   * 2003/2004 (else April), `42005` as the day a spreadsheet counts so. Absent where no cell needs it.
   */
  readonly digits?: "short-years" | "school-years" | "serial-days";
  readonly ambiguous: boolean;
}

/** Use of one column. For value columns `says` holds what the column's name says of its cells; empty = nothing. */
export interface ColumnUse {
  readonly role: Role;
  readonly says: Readonly<Record<Dimension, string>>;
  readonly number: NumberFormat | null;
  readonly periods: PeriodFormat | null;
  /** Whether a blank cell means the cell above it, as where labels stood in merged cells. */
  readonly fillsDown?: true;
}

export const DIMENSIONS = ["place", "district", "period", "category", "indicator", "unit"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What holds for every row because it stands in no column. */
export interface Constant {
  readonly text: string;
  readonly from: "file-name" | "preamble" | "header" | "visitor" | "nowhere";
}

/** Something the file does not settle. `column` is a position in the header, null for the table as a whole. */
export interface Question {
  readonly code: string;
  readonly column: number | null;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** How a table becomes observations: a proposal the visitor may change. Plain data, can be stored as a recipe. */
export interface Mapping {
  readonly layout: TableLayout;
  /** As many as the header has names. */
  readonly columns: readonly ColumnUse[];
  readonly constants: Readonly<Record<Dimension, Constant>>;
  /** Events only: how finely they are counted. */
  readonly countBy: "year" | "month";
  /** What becomes of rows that give different numbers for one key; `report` keeps none of them. */
  readonly onConflict: "report" | "first" | "last" | "sum";
  readonly questions: readonly Question[];
}
