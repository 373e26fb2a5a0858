import { meaningsOf } from "./columnWords";

type Rows = readonly (readonly string[])[];

const LEAST_ROWS = 4;
/** Where none of so many cells is blank, the column labels no groups. */
const LOOKED_AT = 200;
/** Groups of two rows leave half of the cells blank; some have one row only. */
const LEAST_BLANK = 0.4;

/**
 * Leading columns in which a label stands once and holds for the blank cells below it, as merged cells of a spreadsheet
 * are saved. Positions in the header.
 */
export function findGroupLabels(header: readonly string[], rows: Rows): number[] {
  const found: number[] = [];
  if (rows.length < LEAST_ROWS) return found;
  for (let column = 0; column < header.length - 1; column++) {
    if (meaningsOf(header[column]!).has("code") || !labelsGroups(rows, column, found)) break;
    found.push(column);
  }
  return found;
}

function labelsGroups(rows: Rows, column: number, outer: readonly number[]): boolean {
  if (isBlank(rows[0]!, column)) return false;
  const first = rows.slice(0, LOOKED_AT);
  if (first.length === LOOKED_AT && !first.some((row) => isBlank(row, column))) return false;
  const seen = new Set<string>();
  let [labels, blanks, all] = [0, 0, 0];
  for (const row of rows) {
    if (outer.some((other) => !isBlank(row, other))) seen.clear();
    if (isBlank(row, column)) {
      if (isBlank(row, column + 1)) return false;
      blanks++;
    } else {
      const label = row[column]!.trim();
      if (seen.has(label)) return false;
      seen.add(label);
      labels++;
    }
    all++;
  }
  return labels > 1 && blanks >= LEAST_BLANK * all;
}

const isBlank = (row: readonly string[], column: number): boolean => (row[column] ?? "").trim() === "";

/** Takes rows one after the other and gives them with the labels above in the blank cells of those columns. */
export function createFiller(columns: readonly number[]): (row: readonly string[]) => readonly string[] {
  const above = columns.map(() => "");
  return (row) => {
    if (columns.length === 0) return row;
    const filled = [...row];
    columns.forEach((column, i) => {
      if (isBlank(row, column)) filled[column] = above[i]!;
      else {
        above[i] = row[column]!;
        above.fill("", i + 1);
      }
    });
    return filled;
  };
}
