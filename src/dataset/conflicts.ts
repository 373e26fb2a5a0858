import type { Dataset } from "./dataset";
import { keyAt, type Conflict } from "./joinRows";

/** Rows of two datasets with the same key. */
export interface Meeting {
  readonly shippedRow: number;
  readonly ownRow: number;
}

const keyText = (dataset: Dataset, row: number) => Object.values(keyAt(dataset, row)).join("\u0000");

/** Where two datasets hold a row of the same key. Rows whose indicator or place only one of them has are passed over. */
export function findMeetings(shipped: Dataset, own: Dataset): Meeting[] {
  const isShared = (mine: Dataset, other: Dataset) => {
    const flags = (["place", "indicator", "period"] as const).map((name) => {
      const known = new Set(other.text[name].labels);
      return [mine.text[name].codes, mine.text[name].labels.map((label) => known.has(label))] as const;
    });
    return (row: number) => flags.every(([codes, shared]) => shared[codes[row]!]);
  };
  const ownShared = isShared(own, shipped);
  const rows = new Map<string, number>();
  for (let row = 0; row < own.rows; row++) if (ownShared(row)) rows.set(keyText(own, row), row);
  if (rows.size === 0) return [];
  const shippedShared = isShared(shipped, own);
  const meetings: Meeting[] = [];
  for (let row = 0; row < shipped.rows; row++) {
    if (!shippedShared(row)) continue;
    const ownRow = rows.get(keyText(shipped, row));
    if (ownRow !== undefined) meetings.push({ shippedRow: row, ownRow });
  }
  return meetings;
}

/** Whether the own row stands: a number goes before a gap, and of two numbers the one of the side that wins. */
export function ownStands(own: number, shipped: number, wins: "shipped" | "own"): boolean {
  if (Number.isNaN(own)) return false;
  return Number.isNaN(shipped) || (wins === "own" && own !== shipped);
}

/** Numbers of the upload that differ from shipped ones. */
export function findConflicts(shipped: Dataset, own: Dataset): Conflict[] {
  return findMeetings(shipped, own).flatMap(({ shippedRow, ownRow }) => {
    const [theirs, mine] = [shipped.value[shippedRow]!, own.value[ownRow]!];
    const differ = !Number.isNaN(theirs) && !Number.isNaN(mine) && theirs !== mine;
    return differ ? [{ ...keyAt(own, ownRow), theirs, own: mine, with: "shipped" as const }] : [];
  });
}
