import { kindOf, looksLikePeriod } from "./cellKind";
import { type ColumnProfile, lookAt } from "./columnProfile";

const MOST_HEADER_ROWS = 3;

/**
 * How many of the first records name the columns. `records` begins with the first that is as wide as the table; none of
 * them is blank. 0 where the first looks like the data below it. Where no column holds numbers the first is taken.
 */
export function countHeaderRows(records: readonly (readonly string[])[], profile: ColumnProfile): number {
  const [first, second] = records;
  if (!first) return 0;
  if (!namesColumns(first, profile, second)) return 0;
  let count = 1;
  while (count < MOST_HEADER_ROWS && count < records.length - 1 && continues(records, count, profile)) count++;
  return count;
}

function namesColumns(given: readonly string[], profile: ColumnProfile, next: readonly string[] | undefined): boolean {
  const cells = given.map((cell, i) => (isCopy(cell, given.slice(0, i)) ? "" : cell));
  const look = lookAt(cells, profile);
  if (next === undefined) return cells.some((cell) => /\p{L}/u.test(cell));
  if (look.words > 0 && look.words >= look.numbers) return true;
  // Years over names: what is measured stands in the record below, each year over several of them.
  if (look.periods > 1 && lookAt(next, profile).words >= look.periods) return true;
  if (look.numbers > 0) return look.periods > look.numbers && risesOrFalls(cells);
  if (look.periods > 0) return look.periods > 1 ? risesOrFalls(cells) : look.filled > 1 || look.firstFilled > 0;
  return true;
}

/** pandas calls a second column of the name 2019 `2019.1`, which then is no number. */
function isCopy(cell: string, before: readonly string[]): boolean {
  const name = /^\s*((?:19|20)\d\d)\.\d\s*$/.exec(cell)?.[1];
  return name !== undefined && before.some((other) => other.trim() === name);
}

/** Whether the record below a header names the columns further, as merged cells above it leave room for. */
function continues(records: readonly (readonly string[])[], at: number, profile: ColumnProfile): boolean {
  const [above, cells, below] = records.slice(at - 1, at + 2) as [string[], string[], string[]];
  const look = lookAt(cells, profile);
  if (look.words > 0 && sameCells(cells, above)) return true;
  if (look.numbers > 0 || cells.length < profile.width - 1) return false;
  // Units and parts stand below the names of the value columns; the first row of data has a first cell.
  if (look.words > 0 && look.firstFilled > 0 && below[0]!.trim() !== "") return true;
  if (look.filled < 2) return false;
  const gaps = above.filter((cell) => cell.trim() === "").length;
  const votes = (look.words + look.periods) * 2 >= look.filled;
  if (gaps > 0 || hasRuns(above)) {
    return look.words > 0 ? votes || look.filled > above.length - gaps : look.periods > 1 && votes;
  }
  const typed = profile.typed.filter(Boolean).length;
  return typed > 1 && look.words * 4 >= typed * 3 && records.length > at + 3;
}

function sameCells(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === b[i]);
}

/** The same name in neighbouring cells: what is left of a merged cell once it has been filled. */
function hasRuns(cells: readonly string[]): boolean {
  return cells.some((cell, i) => i > 0 && cell.trim() !== "" && cell === cells[i - 1]);
}

function risesOrFalls(cells: readonly string[]): boolean {
  const periods = cells.map((cell) => cell.trim()).filter((cell) => looksLikePeriod(cell) || kindOf(cell) === "time");
  const rises = periods.every((period, i) => i === 0 || period > periods[i - 1]!);
  return periods.length > 1 && (rises || periods.every((period, i) => i === 0 || period < periods[i - 1]!));
}

/** One name a column: rows joined by " / ", the names of all but the last row filled to the right over merged cells. */
export function joinHeader(rows: readonly (readonly string[])[], width: number): string[] {
  if (rows.length === 1) return widen(rows[0]!, width);
  const last = rows.length - 1;
  // A cell that was merged over several header rows repeats its name in each of them.
  const merged = rows.slice(0, last).some(hasRuns);
  const filled = rows.map((row, i) => (i < last ? fillRight(widen(row, width), rows, i) : widen(row, width)));
  return Array.from({ length: width }, (_, column) => {
    const parts = filled.map((row) => row[column]!.trim()).filter((part) => part !== "");
    return (merged ? parts.filter((part, i) => part !== parts[i - 1]) : parts).join(" / ");
  });
}

function widen(cells: readonly string[], width: number): string[] {
  return cells.length >= width ? [...cells] : [...cells, ...Array<string>(width - cells.length).fill("")];
}

/** A name reaches as far as the row below it has names and its own row has none; a group above it ends it too. */
function fillRight(cells: string[], rows: readonly (readonly string[])[], row: number): string[] {
  const below = rows.slice(row + 1);
  let name = "";
  return cells.map((cell, column) => {
    if (cell.trim() !== "") name = cell;
    else if (row > 0 && rows.slice(0, row).some((above) => (above[column] ?? "").trim() !== "")) name = "";
    return cell.trim() === "" && below.some((under) => (under[column] ?? "").trim() !== "") ? name : cell;
  });
}
