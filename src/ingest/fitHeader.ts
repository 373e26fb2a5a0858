import type { Issue } from "../base/issue";
import { warningAt } from "./issues";
import type { FileRecord } from "./readRecords";

const SAMPLED = 500;

export interface HeaderOverData {
  /** One at least. */
  readonly named: readonly FileRecord[];
  readonly data: readonly FileRecord[];
  readonly width: number;
}

/**
 * Header rows as wide as the data. One name too few is R's way of leaving row names unnamed where the first column
 * tells the rows apart, else the last columns have no name; surplus names without any text are cut off.
 * The issue says which column is the one `unnamed`, where row names or a delimiter at the end of each row tell it.
 */
export function fitHeader({ named, data, width }: HeaderOverData, issues: Issue[]): string[][] {
  const rows = named.map(({ cells }) => [...cells]);
  const names = Math.max(...rows.map((cells) => cells.length));
  const sample = data.slice(0, SAMPLED);
  if (names < width && sample.length > 0) {
    const surplus = sample.every(({ cells }) => cells.slice(names).every((cell) => cell.trim() === ""));
    const rowNames = !surplus && names === width - 1 && distinctFirst(sample);
    const unnamed = surplus && names === width - 1 ? { unnamed: width } : rowNames ? { unnamed: 1 } : {};
    issues.push(warningAt(named[0]!.line, "header-shorter", { names, columns: width, ...unnamed }));
    return rows.map((cells) => widened(cells, width, rowNames));
  }
  if (names > width && sample.length > 0 && sample.every(({ cells }) => cells.length <= width)) {
    const filled = Math.max(...rows.map(lastFilled));
    if (filled > width) issues.push(warningAt(named[0]!.line, "header-longer", { names: filled, columns: width }));
    return rows.map((cells) => cells.slice(0, Math.max(filled, width)));
  }
  return rows;
}

function widened(cells: readonly string[], width: number, atStart: boolean): string[] {
  const missing = Array<string>(Math.max(0, width - cells.length)).fill("");
  return atStart ? [...missing, ...cells] : [...cells, ...missing];
}

function distinctFirst(sample: readonly FileRecord[]): boolean {
  return sample.length > 2 && new Set(sample.map(({ cells }) => cells[0])).size === sample.length;
}

function lastFilled(cells: readonly string[]): number {
  let last = cells.length;
  while (last > 0 && cells[last - 1]!.trim() === "") last--;
  return last;
}
