import { LANGUAGES, type Language, type LocalText } from "../base/language";
import type { Issue } from "../base/issue";
import { parsePeriod } from "../base/period";
import { errorAt, fileError } from "./issues";
import { parseNumber } from "./parseNumber";
import { readOwnTable } from "./readOwnTable";

/** All words of an enumeration as keys, so that the compiler says when one is forgotten. */
export type Words<Word extends string> = Readonly<Record<Word, true>>;

/** Typed access to one row. What is wrong with a cell is collected in `issues`; the caller then leaves the row out. */
export class RowReader {
  readonly issues: Issue[] = [];

  constructor(
    readonly line: number,
    private readonly cells: ReadonlyMap<string, string>,
  ) {}

  text(column: string): string {
    const cell = this.cells.get(column);
    if (cell === undefined) throw new RangeError(`column ${column} is not among those the table was opened with`);
    return cell;
  }

  required(column: string): string {
    const cell = this.text(column);
    if (cell === "") this.issues.push(errorAt(this.line, "row-incomplete", { column }));
    return cell;
  }

  /** null when empty. */
  optional(column: string): string | null {
    return this.text(column) || null;
  }

  oneOf<Word extends string>(column: string, words: Words<Word>): Word {
    const cell = this.text(column);
    if (!Object.hasOwn(words, cell)) this.reject(column, cell);
    return cell as Word;
  }

  /** null when empty. */
  number(column: string, fits: (value: number) => boolean = () => true): number | null {
    const cell = this.text(column);
    if (cell === "") return null;
    const value = parseNumber(cell);
    if (value !== null && fits(value)) return value;
    this.reject(column, cell);
    return null;
  }

  requiredNumber(column: string, fits?: (value: number) => boolean): number {
    this.required(column);
    return this.number(column, fits) ?? NaN;
  }

  /** A period, or empty where that is allowed. */
  period(column: string, mayBeEmpty = false): string {
    const cell = this.text(column);
    if (!parsePeriod(cell) && !(mayBeEmpty && cell === "")) this.reject(column, cell);
    return cell;
  }

  /** `stem_en`, `stem_nl`, ...; a language without text takes `fallback`. */
  local(stem: string, fallback: string): LocalText {
    const texts = LANGUAGES.map((language) => [language, this.text(`${stem}_${language}`) || fallback]);
    return Object.fromEntries(texts) as Record<Language, string>;
  }

  reject(column: string, value: string): void {
    this.issues.push(errorAt(this.line, "row-value", { column, value }));
  }
}

export const localColumns = (stem: string) => LANGUAGES.map((language) => `${stem}_${language}`);

/**
 * Reads a table whose every row gives one entry. `keyOf` names it: a second row of the same key is an error and left
 * out, as is every row with a cell that cannot be read.
 */
export function readEntries<Entry>(
  bytes: Uint8Array,
  columns: readonly string[],
  read: { entry: (row: RowReader) => Entry; keyOf: (entry: Entry) => string },
): { entries: Map<string, Entry>; issues: Issue[] } {
  const { header, rows, lines, issues: ofTable } = readOwnTable(bytes);
  const issues = ofTable.filter(({ code }) => code !== "ragged-row");
  const entries = new Map<string, Entry>();
  const missing = header.length === 0 ? [] : columns.filter((column) => !header.includes(column));
  issues.push(...missing.map((column) => fileError("missing-column", { column })));
  if (missing.length > 0) return { entries, issues };
  rows.forEach((cells, i) => {
    const line = lines[i]!;
    if (cells.length !== header.length) {
      issues.push(errorAt(line, "row-ragged", { cells: cells.length, expected: header.length }));
      return;
    }
    const row = new RowReader(line, new Map(header.map((name, at) => [name, cells[at]!])));
    const entry = read.entry(row);
    const key = read.keyOf(entry);
    if (entries.has(key)) row.issues.push(errorAt(line, "entry-repeated", { key: key.replace("\u0000", " / ") }));
    if (row.issues.length === 0) entries.set(key, entry);
    issues.push(...row.issues);
  });
  return { entries, issues };
}
