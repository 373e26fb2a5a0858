import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { saveFile } from "./download";
import { fileName } from "./fileName";
import { closingLines, sourceLines } from "./provenance";
import { csvText, formatCell, textCell } from "./toCsv";

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
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  /** Address that recreates the figure. */
  readonly link: string;
}

export function sheetToCsv(sheet: Sheet, setting: Setting, today: Date): string {
  const lines = [
    sheet.title,
    ...sourceLines(sheet.sources, setting),
    ...sheet.notes,
    ...closingLines({ ...setting, today }),
  ];
  const cellOf = (value: string | number | null) =>
    typeof value === "string" ? textCell(value) : formatCell(value ?? NaN);
  return csvText(lines, [sheet.columns.map(textCell), ...sheet.rows.map((row) => row.map(cellOf))]);
}

/** Saves the sheet as CSV and returns the file's name. */
export function saveSheet(sheet: Sheet, setting: Setting): string {
  const name = fileName({ ...sheet.name, extension: "csv" });
  saveFile(name, sheetToCsv(sheet, setting, new Date()), "text/csv;charset=utf-8");
  return name;
}
