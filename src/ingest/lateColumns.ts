import type { Table } from "./table";

const ROWS_OF_EACH = 100;

/**
 * Columns that are blank in all rows of a sample may be filled further on. `look` hears the rows of the whole file in
 * order; `complete` gives the sample with some of the rows that fill such a column below the others.
 */
export function watchBlankColumns(sample: Table) {
  const blank = sample.header.map((_, column) => column).filter((column) => sample.rows.every(isEmptyAt(column)));
  const found = new Map(blank.map((column) => [column, 0]));
  const rows: string[][] = [];
  const lines: number[] = [];
  return {
    look(batch: Pick<Table, "rows" | "lines">): void {
      for (const [column, count] of found) {
        let seen = count;
        batch.rows.forEach((row, i) => {
          if (seen >= ROWS_OF_EACH || isEmptyAt(column)(row)) return;
          seen++;
          rows.push(row);
          lines.push(batch.lines[i]!);
        });
        if (seen < ROWS_OF_EACH) found.set(column, seen);
        else found.delete(column);
      }
    },
    complete(): Table {
      return rows.length === 0 ? sample : { ...sample, rows: [...sample.rows, ...rows], lines: [...sample.lines, ...lines] };
    },
  };
}

const isEmptyAt = (column: number) => (row: readonly string[]) => (row[column] ?? "").trim() === "";
