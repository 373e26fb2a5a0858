import type { Sheet } from "./saveSheet";

export type ColumnType = "text" | "year" | "integer" | "number";

export interface SheetColumn {
  /** Unlike those of all other columns. */
  readonly name: string;
  readonly type: ColumnType;
  /** Empty = none, or several. */
  readonly unit: string;
}

/** What each column of a sheet holds, from its cells: a column in which a text stands holds texts. */
export function sheetColumns({ columns, rows, units }: Sheet): SheetColumn[] {
  const names = uniqueNames(columns);
  const unitOf = (at: number) => units?.[at] ?? (names[at] === "value" ? onlyText(rows, names.indexOf("unit")) : "");
  return columns.map((_, at) => {
    const cells = rows.map((row) => row[at] ?? NaN).filter((cell) => !Number.isNaN(cell));
    return { name: names[at]!, type: typeOf(names[at]!, cells), unit: unitOf(at) };
  });
}

/** The text of a column that says the same in every row; empty where there is none. */
function onlyText(rows: Sheet["rows"], at: number): string {
  const [first, ...others] = new Set(rows.map((row) => row[at] ?? ""));
  return others.length === 0 ? String(first ?? "") : "";
}

const PERIOD = /year|period|jaar|from|until|^to$|van|tot$/i;
const isYear = (value: number) => Number.isInteger(value) && value >= 1000 && value < 2200;

function typeOf(name: string, cells: readonly (string | number)[]): ColumnType {
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  if (numbers.length === 0 || numbers.length < cells.length) return "text";
  if (PERIOD.test(name) && numbers.every(isYear)) return "year";
  return numbers.every(Number.isSafeInteger) ? "integer" : "number";
}

function uniqueNames(columns: readonly string[]): string[] {
  const taken = new Set<string>();
  return columns.map((given, at) => {
    const plain = given.trim() || `column_${at + 1}`;
    let name = plain;
    for (let copy = 2; taken.has(name); copy++) name = `${plain}_${copy}`;
    taken.add(name);
    return name;
  });
}
