import type { Axis } from "./axes";

/** What every figure over years of the Evaluate page has. */
export interface YearFigure {
  readonly years: readonly number[];
  /** May reach beyond the years. */
  readonly x: readonly [number, number];
  readonly y: Axis;
  /** At the top tick. */
  readonly unit: string;
  readonly tick: (value: number) => string;
  /** A year in a sentence, for a screen reader. */
  readonly readOut: (index: number) => string;
  /** The figure in sentences. */
  readonly summary: string;
  readonly table: FigureTable;
}

/** The numbers of a figure in rows; a missing one is NaN and written as an en dash. */
export interface FigureTable {
  /** The first one names the row. */
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly FigureTableRow[];
}

export interface FigureTableRow {
  readonly id: string;
  /** One a column. */
  readonly cells: readonly FigureTableCell[];
}

export interface FigureTableCell {
  readonly text: string;
  readonly value?: number | string;
}

export function numberCell(value: number, write: (value: number) => string): FigureTableCell {
  return { text: Number.isFinite(value) ? write(value) : "–", value };
}

export function yearCell(year: number): FigureTableCell {
  return { text: String(year), value: year };
}
