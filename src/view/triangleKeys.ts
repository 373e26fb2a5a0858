/** A cell of a triangle: it leads from period `row` to the later period `column`. */
export interface TriangleSpot {
  readonly row: number;
  readonly column: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The cell that a key leads to among `periods` periods, the same one at an edge; null where it is no key of ours. */
export function stepInTriangle({ row, column }: TriangleSpot, { key, ctrlKey }: Pressed, periods: number) {
  const last = periods - 1;
  switch (key) {
    case "ArrowRight":
      return { row, column: Math.min(last, column + 1) };
    case "ArrowLeft":
      return { row, column: Math.max(row + 1, column - 1) };
    case "ArrowDown":
      return { row: Math.min(column - 1, row + 1), column };
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "Home":
      return ctrlKey ? { row: 0, column: 1 } : { row, column: row + 1 };
    case "End":
      return ctrlKey ? { row: last - 1, column: last } : { row, column: last };
    default:
      return null;
  }
}
