import type { TableRow } from "../chart/buildTableModel";
import type { NumberColumn } from "./tableColumns";

/** A cell of the table. */
export interface Spot {
  readonly place: string;
  readonly column: string;
}

interface Field {
  readonly rows: readonly TableRow[];
  readonly columns: readonly NumberColumn[];
  readonly spot: Spot;
}

/** The next cell with a note in the direction of a key; null when the key is no such key or nothing lies there. */
export function moveSpot({ rows, columns, spot }: Field, key: string): Spot | null {
  const y = rows.findIndex(({ place }) => place === spot.place);
  const x = columns.findIndex(({ id }) => id === spot.column);
  const row = rows[y];
  const column = columns[x];
  if (!row || !column) return null;
  const noted = (one: TableRow, other: NumberColumn) => other.cellOf(one).note !== "";
  const inRow = (from: number, to: number) => columns.slice(from, to).filter((other) => noted(row, other));
  const inColumn = (from: number, to: number) => rows.slice(from, to).filter((one) => noted(one, column));
  const at = (one: TableRow | undefined, other: NumberColumn | undefined) =>
    one && other ? { place: one.place, column: other.id } : null;
  switch (key) {
    case "ArrowLeft":
      return at(row, inRow(0, x).at(-1));
    case "ArrowRight":
      return at(row, inRow(x + 1, columns.length)[0]);
    case "Home":
      return at(row, inRow(0, columns.length)[0]);
    case "End":
      return at(row, inRow(0, columns.length).at(-1));
    case "ArrowUp":
      return at(inColumn(0, y).at(-1), column);
    case "ArrowDown":
      return at(inColumn(y + 1, rows.length)[0], column);
    default:
      return null;
  }
}
