import type { Issue } from "../base/issue";
import type { Built } from "./built";
import type { Boundaries, OutlinesReading, Progress, Stretch } from "./importProtocol";
import type { Mapping } from "./mapping";
import { createDatasetBuilder } from "./readDataset";
import type { Hints, Table } from "./table";

export type Report = (progress: Progress) => void;

/**
 * A table at hand. `table` holds all of its rows, or, where the file is too large for that, a sample of them from its
 * start, middle and end that proposals are made from.
 */
export interface OpenedTable {
  readonly table: Table;
  readonly rowCount: number;
  /** Sheets of a workbook or members of an archive. */
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly boundaries: Boundaries | null;
  readonly outlines: OutlinesReading | null;
  /** Of reading, uncut. */
  readonly issues: readonly Issue[];
  /** At most `count` rows from `firstRow` on. */
  rowsFrom(firstRow: number, count: number): Promise<Stretch>;
  /** Position of the row that stands on this line of the file, or of the last row before it. */
  rowAt(line: number): Promise<number>;
  build(mapping: Mapping, report: Report): Promise<Built>;
}

/** How a file is to be read. */
export interface Wanted {
  readonly hints: Hints;
  /** Sheet, layer or member; null = whichever is likeliest. */
  readonly sheet: number | null;
  readonly report: Report;
}

export type Opened = OpenedTable | { readonly refused: readonly Issue[] } | { readonly package: true };

export const refuse = (...refused: readonly Issue[]): Opened => ({ refused });

/** A table that is in memory whole. */
export function openTable(
  table: Table,
  more: Partial<Pick<OpenedTable, "sheets" | "sheet" | "boundaries" | "outlines">> = {},
) {
  const opened: OpenedTable = {
    table,
    rowCount: table.rows.length,
    sheets: [],
    sheet: 0,
    boundaries: null,
    outlines: null,
    issues: table.issues,
    rowsFrom: async (firstRow, count) => ({
      firstRow,
      rows: table.rows.slice(firstRow, firstRow + count),
      lines: table.lines.slice(firstRow, firstRow + count),
    }),
    rowAt: async (line) => lastAtOrBefore(table.lines, line),
    build: async (mapping, report) => buildInSteps(table, mapping, report),
    ...more,
  };
  return opened;
}

const ROWS_AT_ONCE = 20_000;

function buildInSteps({ header, rows, lines }: Table, mapping: Mapping, report: Report): Built {
  const builder = createDatasetBuilder(header, mapping);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, rows.length);
    builder.add(rows.slice(from, to), lines.slice(from, to));
    report({ stage: "building", done: to, total: rows.length });
  }
  return builder.finish(() => report({ stage: "building", done: rows.length, total: rows.length }));
}

/** Position of the last of these ascending numbers that is not above `wanted`; 0 where all are. */
export function lastAtOrBefore(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
