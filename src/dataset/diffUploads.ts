import type { Dataset } from "./dataset";
import { keyAt } from "./joinRows";
import { mergeDatasets } from "./merge";
import { keyCodes } from "./pairs";

/** A key that both have with different numbers; NaN where one has a gap. */
export interface Change {
  readonly place: string;
  readonly district: string;
  readonly period: string;
  readonly indicator: string;
  readonly category: string;
  readonly before: number;
  readonly after: number;
}

export interface Difference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly same: number;
  /** The first of the changed ones. */
  readonly changes: readonly Change[];
}

const MOST_CHANGES = 500;

/**
 * What replacing one dataset by another does. Keys are codes: the two must have been adopted under one id (see `into` of
 * `adopt`), else everything is new.
 */
export function diffDatasets(before: Dataset, after: Dataset): Difference {
  const { codes, size } = keyCodes(mergeDatasets([before, after]));
  const rows = new Int32Array(size).fill(-1);
  for (let row = 0; row < before.rows; row++) rows[codes[row]!] = row;
  const changes: Change[] = [];
  let [added, changed, same] = [0, 0, 0];
  for (let row = 0; row < after.rows; row++) {
    const old = rows[codes[before.rows + row]!]!;
    if (old < 0) {
      added++;
      continue;
    }
    const [was, is] = [before.value[old]!, after.value[row]!];
    if (Object.is(was, is) && before.gap[old] === after.gap[row]) {
      same++;
      continue;
    }
    changed++;
    if (changes.length < MOST_CHANGES) changes.push({ ...keyAt(after, row), before: was, after: is });
  }
  return { added, removed: before.rows - changed - same, changed, same, changes };
}
