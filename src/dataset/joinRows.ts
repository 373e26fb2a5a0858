import type { Dataset } from "./dataset";
import { mergeDatasets } from "./merge";
import { keyCodes } from "./pairs";
import { selectRows } from "./selectRows";

/** Two numbers for one key. NaN where there is a gap instead. */
export interface Conflict {
  readonly place: string;
  readonly district: string;
  readonly period: string;
  readonly indicator: string;
  readonly category: string;
  /** What stood there: in the shipped data, or from an earlier file of the same upload. */
  readonly theirs: number;
  readonly own: number;
  readonly with: "shipped" | "earlier";
}

/** The key of a row as texts. */
export function keyAt({ text }: Dataset, row: number) {
  const label = (name: "place" | "district" | "period" | "indicator" | "category") =>
    text[name].labels[text[name].codes[row]!]!;
  return {
    place: label("place"),
    district: label("district"),
    period: label("period"),
    indicator: label("indicator"),
    category: label("category"),
  };
}

export interface Joined {
  readonly dataset: Dataset;
  /** Rows of the second that say what the first says. */
  readonly repeated: number;
  /** Rows of the second that gave way to one of the first. */
  readonly overruled: number;
  /** Keys with two numbers; the row that stayed is `earlier` or `later` as asked. */
  readonly conflicts: readonly Conflict[];
}

/** `later` below `earlier` with each key once, as it is in either of them. A number goes before a gap; of two numbers the preferred one stays. */
export function joinRows(earlier: Dataset, later: Dataset, prefer: "earlier" | "later"): Joined {
  if (earlier.rows === 0) return { dataset: later, repeated: 0, overruled: 0, conflicts: [] };
  const dataset = mergeDatasets([earlier, later]);
  const { codes, size } = keyCodes(dataset);
  const first = new Int32Array(size).fill(-1);
  const dropped = new Uint8Array(dataset.rows);
  const conflicts: Conflict[] = [];
  let repeated = 0;
  let overruled = 0;
  for (let row = 0; row < dataset.rows; row++) {
    const known = first[codes[row]!]!;
    if (known < 0) {
      first[codes[row]!] = row;
      continue;
    }
    const [theirs, own] = [dataset.value[known]!, dataset.value[row]!];
    const same = saysTheSame(dataset, known, row);
    if (!same) conflicts.push({ ...keyAt(dataset, row), theirs, own, with: "earlier" });
    const keepLater = !same && (Number.isNaN(own) !== Number.isNaN(theirs) ? !Number.isNaN(own) : prefer === "later");
    dropped[keepLater ? known : row] = 1;
    if (keepLater) first[codes[row]!] = row;
    else if (same) repeated++;
    else overruled++;
  }
  return { dataset: selectRows(dataset, (row) => dropped[row] === 0), repeated, overruled, conflicts };
}

export interface Unique {
  readonly dataset: Dataset;
  readonly repeated: number;
  /** Keys with different statements in one file; none of their rows is kept. */
  readonly disputed: readonly { readonly row: number; readonly values: readonly number[] }[];
}

/** Each key once. Rows that say the same are one; of rows that differ nobody can tell which holds. */
export function leaveOutDisputed(dataset: Dataset): Unique {
  const { codes, size } = keyCodes(dataset);
  if (size === dataset.rows) return { dataset, repeated: 0, disputed: [] };
  const first = new Int32Array(size).fill(-1);
  const dropped = new Uint8Array(dataset.rows);
  const values = new Map<number, number[]>();
  let repeated = 0;
  for (let row = 0; row < dataset.rows; row++) {
    const known = first[codes[row]!]!;
    if (known < 0) {
      first[codes[row]!] = row;
      continue;
    }
    dropped[row] = 1;
    if (saysTheSame(dataset, known, row)) repeated++;
    else values.set(known, [...(values.get(known) ?? [dataset.value[known]!]), dataset.value[row]!]);
  }
  for (const row of values.keys()) dropped[row] = 1;
  return {
    dataset: selectRows(dataset, (row) => dropped[row] === 0),
    repeated,
    disputed: [...values].map(([row, found]) => ({ row, values: found })),
  };
}

function saysTheSame({ value, gap }: Dataset, one: number, other: number): boolean {
  return gap[one] === gap[other] && (gap[one] !== 0 || value[one] === value[other]);
}
