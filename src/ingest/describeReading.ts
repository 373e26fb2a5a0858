import { describeNumbers } from "./numbers";
import type { Hints, Reading } from "./table";

type NumberMarks = Pick<Reading, "decimalMark" | "thousandsMark" | "missingTokens">;

const MOST_ROWS = 20_000;
const MOST_CELLS = 400_000;
const NEARLY_ALL = 0.8;

/**
 * Marks of the number columns, the commonest where they differ, and the texts in them that stand for a missing number.
 * Of long tables a sample spread over all rows: what each column says in full is for the mapping to find out.
 */
export function describeReading(rows: readonly (readonly string[])[], width: number, hints: Hints): NumberMarks {
  const wanted = Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_CELLS / Math.max(1, width))));
  const step = Math.max(1, Math.ceil(rows.length / wanted));
  const sample = rows.filter((_, i) => i % step === 0);
  const decimals = new Map<string, number>();
  const thousands = new Map<string, number>();
  const missing = new Set<string>();
  const known = marksOf(hints);
  for (let column = 0; column < width && column < MOST_CELLS; column++) {
    const cells = sample.map((row) => row[column] ?? "");
    const { numeric, text, code, format } = describeNumbers(cells, known);
    if (code || numeric === 0 || numeric < NEARLY_ALL * (numeric + text)) continue;
    if (format.decimalMark !== null) count(decimals, format.decimalMark);
    if (format.thousandsMark !== null) count(thousands, format.thousandsMark);
    for (const token of Object.keys(format.missing)) missing.add(token);
    if (cells.includes("")) missing.add("");
  }
  return {
    decimalMark: hints.decimalMark !== undefined ? hints.decimalMark : (commonest(decimals) as "." | "," | null),
    thousandsMark: hints.thousandsMark !== undefined ? hints.thousandsMark : commonest(thousands),
    missingTokens: hints.missingTokens ?? [...missing],
  };
}

function marksOf({ decimalMark, thousandsMark }: Hints) {
  return { ...(decimalMark !== undefined && { decimalMark }), ...(thousandsMark !== undefined && { thousandsMark }) };
}

function count(found: Map<string, number>, mark: string): void {
  found.set(mark, (found.get(mark) ?? 0) + 1);
}

function commonest(found: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [mark, times] of found) if (best === null || times > found.get(best)!) best = mark;
  return best;
}
