import { profileColumns, type ColumnProfile } from "./columnProfile";
import { countFooterRows } from "./footers";
import { countHeaderRows } from "./headerRows";
import type { FileRecord } from "./readRecords";
import { usualWidth } from "./usualWidth";

const LONG_NAME = 40;

/** Which of the records are what; positions count the records that are not blank, from 0. */
export interface Structure {
  readonly filled: readonly FileRecord[];
  /** Lines of blank records. */
  readonly blankLines: readonly number[];
  readonly width: number;
  readonly headerAt: number;
  readonly headerRows: number;
  /** Position behind the last data record. */
  readonly dataEnd: number;
  readonly profile: ColumnProfile;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** Cells up to the last one that is not blank. */
export function filledCount(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.trim() === "" ? 0 : 1), 0);
}

export interface Wanted {
  readonly preambleRows?: number | undefined;
  readonly headerRows?: number | undefined;
  readonly footerRows?: number | undefined;
}

/** Finds title rows, header rows, data and notes among the records. What is wanted is not questioned. */
export function findStructure(records: readonly FileRecord[], wanted: Wanted): Structure {
  const filled: FileRecord[] = [];
  const blankLines: number[] = [];
  const gaps = new Set<number>();
  for (const record of records) {
    if (!isBlank(record.cells)) filled.push(record);
    else {
      blankLines.push(record.line);
      gaps.add(filled.length);
    }
  }
  const cells = filled.map((record) => record.cells);
  const width = usualWidth(cells);
  const told = wanted.preambleRows;
  const headerAt = told === undefined ? countPreamble(cells, width, gaps) : behindPreamble(records, told);
  const below = cells.slice(headerAt);
  const profile = profileColumns(below, width);
  const counted = wanted.headerRows ?? countHeaderRows(below.slice(0, 12), profile);
  if (wanted.headerRows === undefined && told === undefined && counted === 2 && isSentence(below[0]!, below[1]!)) {
    return findStructure(records, { ...wanted, preambleRows: records.indexOf(filled[headerAt]!) + 1 });
  }
  const headerRows = Math.min(counted, below.length);
  const body = below.slice(headerRows);
  const footerRows =
    wanted.footerRows ?? countFooterRows(body, profile, (record) => gaps.has(headerAt + headerRows + record));
  const dataEnd = filled.length - Math.min(footerRows, body.length);
  return { filled, blankLines, width, headerAt, headerRows, dataEnd, profile };
}

/** A remark that falls into as many cells as the table has columns because there are delimiters in it. */
function isSentence(cells: readonly string[], names: readonly string[]): boolean {
  const longest = (texts: readonly string[]) => texts.reduce((most, { length }) => Math.max(most, length), 0);
  if (cells.length > 3 || names.some((name) => name.trim() === "")) return false;
  return longest(cells) > LONG_NAME && longest(cells) > 3 * longest(names);
}

/** Records among the first `rows` of the file that are not blank. */
function behindPreamble(records: readonly FileRecord[], rows: number): number {
  return records.slice(0, rows).filter(({ cells }) => !isBlank(cells)).length;
}

/** Titles and remarks above the table: records with fewer cells, or with one or two filled where the table has more. */
function countPreamble(records: readonly (readonly string[])[], width: number, gaps: ReadonlySet<number>): number {
  if (width < 2) return 0;
  let at = 0;
  const edges = [...gaps].filter((gap) => gap > 0).sort((a, b) => a - b);
  for (const gap of edges) {
    if (!records.slice(at, gap).every((cells) => isRemark(cells, width))) break;
    at = gap;
  }
  while (at < records.length - 1 && isAbove(records[at]!, records[at + 1]!, width)) at++;
  return at >= records.length - 1 && records.length > 1 ? 0 : at;
}

/** A title, or a name with one word on it. */
function isRemark(cells: readonly string[], width: number): boolean {
  const filled = filledCount(cells);
  return filled < Math.min(3, width) && cells[0]!.trim() !== "";
}

function isAbove(cells: readonly string[], next: readonly string[], width: number): boolean {
  const filled = filledCount(cells);
  const starts = cells[0]!.trim() !== "";
  if (starts && cells[0]!.startsWith("#") && cells.length !== width) return true;
  if (filled === 1) return starts || cells.length === 1 || width > 4 && filledCount(next) <= 1;
  // A header row over merged cells is as wide as the table; a title with delimiters in it ends where its text does.
  if (starts && cells.length * 2 < width && next.length === width && filledCount(next) === width) return true;
  if (width < 4 || filled > 2 || !starts || namesGroups(cells, next)) return false;
  // A name over merged cells has the names of its parts below it, and none below the first.
  return filledCount(next) <= 2 || next[0]!.trim() !== "";
}

/** Two names or more, each over as many cells as the others, above the same names for each: `a,,b,` over `x,y,x,y`. */
function namesGroups(cells: readonly string[], next: readonly string[]): boolean {
  const starts = cells.flatMap((cell, i) => (cell.trim() === "" ? [] : [i]));
  const [first, second] = starts;
  if (first !== 0 || second === undefined || second < 2) return false;
  const below = next.slice(0, second).map((cell) => cell.trim());
  if (below.some((cell) => !/\p{L}/u.test(cell)) || new Set(below).size < second) return false;
  return starts.every((start, g) => start === g * second && below.every((name, i) => next[start + i]?.trim() === name));
}
