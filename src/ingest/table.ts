import type { Issue } from "../base/issue";

export type LineEnding = "\n" | "\r\n" | "\r" | "mixed";

/** How the bytes were read. A field given as a hint wins over what the bytes suggest. */
export interface Reading {
  /** Label of the WHATWG Encoding Standard in lower case: `utf-8`, `windows-1252`, `utf-16le`, `euc-kr`, `macintosh` ... */
  readonly encoding: string;
  /** One character; `" "` also stands for runs of spaces; empty where every record is one cell. */
  readonly delimiter: string;
  /** Empty where quotes have no meaning. */
  readonly quote: string;
  readonly lineEnding: LineEnding;
  /** Records above the header, blank ones included. */
  readonly preambleRows: number;
  /** 0 where the first record is data already; the columns are then called `column_1` and so on. */
  readonly headerRows: number;
  /** Records after the data that are notes and not data, blank ones left out. */
  readonly footerRows: number;
  /** Of the numbers in the table; null where none has a decimal part. Columns that differ say so in the mapping. */
  readonly decimalMark: "." | "," | null;
  readonly thousandsMark: string | null;
  /** Texts in number columns that stand for a missing number, as they are in the file; `""` is an empty cell. */
  readonly missingTokens: readonly string[];
  /** Whether rows and columns were swapped, so that `rows[i]` is a column of the file. */
  readonly transposed: boolean;
}

/** One of several tables that stand below each other in one file. */
export interface TablePart {
  /** The title above it, else its first column names. */
  readonly name: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly rows: number;
}

/**
 * What may be said in advance. `part` chooses among stacked tables, from 0; `projection` is that of outlines, by id;
 * `verbatim`: the cells were never text, so that nothing guards them against spreadsheets.
 */
export type Hints = Partial<Reading> & {
  readonly part?: number;
  readonly projection?: string;
  readonly verbatim?: true;
};

/**
 * Cells exactly as decoded, without preamble, header rows and footnotes. `lines[i]` is the line of the file (from 1) on
 * which `rows[i]` starts; in a transposed table the line of its header. An issue's `where` is `:line`, or empty for the
 * file as a whole, so that whoever knows the file's name can put it in front.
 */
export interface Table {
  readonly header: string[];
  readonly rows: string[][];
  readonly reading: Reading;
  readonly issues: Issue[];
  readonly lines: number[];
  /** Text of each record above the header that is not blank; may name the place, the period or the unit. */
  readonly preamble: readonly string[];
  /** Text of each record after the data. */
  readonly footer: readonly string[];
  /** Empty where the file holds one table; else all of them, and `reading` tells of the chosen one. */
  readonly parts: readonly TablePart[];
}
