import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { ownMark } from "../ingest/ownMark";
import { saveFile } from "./download";
import { fileName } from "./fileName";
import { closingLines, sourceLines } from "./provenance";
import { csvText, formatCell, textCell, type Delimiter } from "./toCsv";

/** The numbers of a figure as a table of their own. */
export interface Sheet {
  /** Parts of the file's name; `periods` are years. */
  readonly name: {
    readonly indicator: string;
    readonly places: readonly string[];
    readonly periods: readonly number[];
  };
  readonly title: string;
  /** Unit, caveats and cautions, a sentence each. */
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  /** A missing number is NaN or null and becomes an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Ids. */
  readonly sources: readonly string[];
  /** Why a cell is empty, by `${row},${column}` from 0, where no column says it: a `GapReason` or words. */
  readonly gaps?: ReadonlyMap<string, string>;
  /** Of the numbers in each column; empty = none. */
  readonly units?: readonly string[];
}

/** How a table is written as text. */
export interface CsvSettings {
  readonly delimiter: Delimiter;
  /** A mark of the encoding in front, without which some spreadsheets take UTF-8 for something else. */
  readonly bom: boolean;
}

/** What spreadsheets of this language open without asking. */
export function csvDefaults(locale: string): CsvSettings {
  const hasComma = new Intl.NumberFormat(locale).format(0.5).includes(",");
  return { delimiter: hasComma ? ";" : ",", bom: true };
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  /** Address that recreates the figure. */
  readonly link: string;
}

/** The table with its provenance in lines behind `#`; the last of them tells our own import how it is written. */
export function sheetToCsv(sheet: Sheet, setting: Setting & Partial<CsvSettings>, today: Date): string {
  const { delimiter = ",", bom = false } = setting;
  const lines = [
    sheet.title,
    ...sourceLines(sheet.sources, setting),
    ...sheet.notes,
    ...closingLines({ ...setting, today }),
    ownMark(delimiter),
  ];
  return (bom ? "\uFEFF" : "") + csvText(lines, sheetRecords(sheet, delimiter), delimiter);
}

/** Header and rows as cells of a text table. */
export function sheetRecords(sheet: Sheet, delimiter: Delimiter): string[][] {
  const cellOf = (value: string | number | null) =>
    typeof value === "string" ? textCell(value, delimiter) : formatCell(value ?? NaN, delimiter);
  return [sheet.columns, ...sheet.rows].map((row) => row.map(cellOf));
}

/** Saves the sheet as CSV and returns the file's name. */
export function saveSheet(sheet: Sheet, setting: Setting): string {
  const name = fileName({ ...sheet.name, extension: "csv" });
  saveFile(name, sheetToCsv(sheet, setting, new Date()), "text/csv;charset=utf-8");
  return name;
}
