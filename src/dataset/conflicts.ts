import type { Dataset } from "./dataset";
import { keyAt, type Conflict } from "./joinRows";
import { mergeDatasets } from "./merge";
import { keyCodes } from "./pairs";
import { pickRows } from "./selectRows";

/** Rows of two datasets with the same key. */
export interface Meeting {
  readonly shippedRow: number;
  readonly ownRow: number;
}

/** What a row must share to have a row of the same key; few files share all of them with anything. */
const SHARED = ["place", "indicator", "period"] as const;

/** Where two datasets hold a row of the same key. Rows whose indicator or place only one of them has are passed over. */
export function findMeetings(shipped: Dataset, own: Dataset): Meeting[] {
  const ownRows = sharedRows(own, shipped);
  if (ownRows.length === 0) return [];
  const shippedRows = sharedRows(shipped, own);
  const [theirs, mine] = [pickRows(shipped, shippedRows), pickRows(own, ownRows)];
  const { codes, size } = keyCodes(mergeDatasets([theirs, mine]));
  const rowOf = new Int32Array(size).fill(-1);
  for (let i = 0; i < ownRows.length; i++) rowOf[codes[shippedRows.length + i]!] = ownRows[i]!;
  const meetings: Meeting[] = [];
  for (let i = 0; i < shippedRows.length; i++) {
    const ownRow = rowOf[codes[i]!]!;
    if (ownRow >= 0) meetings.push({ shippedRow: shippedRows[i]!, ownRow });
  }
  return meetings;
}

/** Rows whose labels the other dataset has too. */
function sharedRows(mine: Dataset, other: Dataset): Uint32Array {
  const shared = SHARED.map((name) => {
    const known = new Set(other.text[name].labels);
    return Uint8Array.from(mine.text[name].labels, (label) => (known.has(label) ? 1 : 0));
  }) as [Uint8Array, Uint8Array, Uint8Array];
  if (shared.some((flags) => !flags.includes(1))) return new Uint32Array(0);
  const [place, indicator, period] = shared;
  const { text, rows } = mine;
  const found = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    if (place[text.place.codes[row]!] === 0 || indicator[text.indicator.codes[row]!] === 0) continue;
    if (period[text.period.codes[row]!] === 1) found[count++] = row;
  }
  return found.slice(0, count);
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
