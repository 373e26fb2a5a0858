import type { Sheet } from "./saveSheet";

/** Cells of a sheet for reading: numbers with all digits, missing ones as a dash. "min2" leaves years as they are. */
export function cellFormat(locale: string): (value: string | number | null) => string {
  const { format } = new Intl.NumberFormat(locale, { maximumSignificantDigits: 12, useGrouping: "min2" });
  return (value) => {
    if (typeof value === "string") return value;
    return value === null || Number.isNaN(value) ? "–" : format(value);
  };
}

/** Columns and rows without the columns that say nothing in any row; files keep those, readers have no use for them. */
export function readableParts({ columns, rows }: Sheet): Pick<Sheet, "columns" | "rows"> {
  const kept = columns.map((_, i) => rows.some((row) => (row[i] ?? "") !== ""));
  if (!kept.includes(true)) return { columns, rows };
  const only = <Item,>(items: readonly Item[]) => items.filter((_, i) => kept[i]);
  return { columns: only(columns), rows: rows.map(only) };
}
