import { kindOf, looksLikePeriod } from "./cellKind";

/** What the cells of each column mostly are, over records far enough down to be data. */
export interface ColumnProfile {
  readonly width: number;
  /** Columns whose filled cells are numbers or dates, nearly all. */
  readonly typed: readonly boolean[];
  /** Typed columns whose cells read as years or months, so that such a cell says nothing of a header. */
  readonly periods: readonly boolean[];
}

const SAMPLED = 400;
const SKIPPED = 3;
const NEARLY_ALL = 0.8;
const MOST_COLUMNS = 2000;

/** `records` is what may be data. The first ones may be headers and those of another width notes: neither counts. */
export function profileColumns(records: readonly (readonly string[])[], width: number): ColumnProfile {
  const body = bodyOf(records, width);
  const step = Math.max(1, Math.floor(body.length / SAMPLED));
  const looked = Math.min(width, MOST_COLUMNS);
  const typed: boolean[] = [];
  const periods: boolean[] = [];
  for (let column = 0; column < looked; column++) {
    let [filled, numbers, dates] = [0, 0, 0];
    for (let i = 0; i < body.length; i += step) {
      const cell = body[i]![column] ?? "";
      const kind = kindOf(cell);
      if (kind === "empty" || kind === "missing") continue;
      filled++;
      if (kind !== "number" && kind !== "time") continue;
      numbers++;
      if (kind === "time" || looksLikePeriod(cell)) dates++;
    }
    typed.push(filled > 0 && numbers / filled >= NEARLY_ALL);
    periods.push(filled > 0 && dates / filled >= NEARLY_ALL);
  }
  return { width, typed, periods };
}

function bodyOf(records: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const full = records.filter((cells, i) => i >= SKIPPED && cells.length === width);
  if (full.length > 0) return full;
  const last = records.findLast((cells, i) => i > 0 && cells.length === width);
  return last ? [last] : records.slice(-1);
}

/** How a record looks beside the data below it. */
export interface RecordLook {
  /** Typed columns in which it has words, numbers, or a period where the data has none. */
  readonly words: number;
  readonly numbers: number;
  readonly periods: number;
  readonly filled: number;
  readonly firstFilled: number;
}

export function lookAt(cells: readonly string[], { typed, periods }: ColumnProfile): RecordLook {
  let [words, numbers, years, filled, firstFilled] = [0, 0, 0, 0, -1];
  cells.forEach((cell, column) => {
    const kind = kindOf(cell);
    if (kind === "empty") return;
    filled++;
    if (firstFilled === -1) firstFilled = column;
    if (!typed[column] || kind === "missing") return;
    if (kind === "text" || kind === "odd") words++;
    else if ((kind === "time" || looksLikePeriod(cell)) && !periods[column]) years++;
    else numbers++;
  });
  return { words, numbers, periods: years, filled, firstFilled };
}
