import type { PeriodFormat } from "./mapping";
import { dayText, fullYear } from "./periodShape";
import type { PeriodShape } from "./periodShape";
import { scanPeriod } from "./scanPeriod";

export interface ColumnPeriods {
  readonly filled: number;
  /**
   * Cells that are periods under `format`. Bare numbers from 1 to 12 count as months (to 4 as quarters), two digits as
   * years and 20000 to 69999 as days of a spreadsheet only with `ambiguous`: such a column is one of periods only if
   * its name says so.
   */
  readonly periods: number;
  readonly format: PeriodFormat;
  /** Up to five texts that do not fit, in the order of the file. */
  readonly examples: string[];
}

type Scanned = { readonly text: string; readonly count: number; readonly shapes: readonly PeriodShape[] };

const MOST_EXAMPLES = 5;
// Day 1 of Excel is 1 January 1900, and it believes in 29 February 1900; all later days count from this one.
const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);

/** How one column writes its periods, decided over all its cells. Blank cells do not count. */
export function describePeriods(cells: readonly string[]): ColumnPeriods {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const text = cell.trim();
    if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const scanned = [...counts].map(([text, count]): Scanned => ({ text, count, shapes: scanPeriod(text) }));
  const filled = scanned.reduce((sum, { count }) => sum + count, 0);
  const format = chooseFormat(scanned);
  let periods = 0;
  const examples: string[] = [];
  for (const { text, count, shapes } of scanned) {
    if (resolve(shapes, format) !== null) periods += count;
    else if (examples.length < MOST_EXAMPLES) examples.push(text);
  }
  return { filled, periods, format, examples };
}

/**
 * A cell in the forms of `parsePeriod`, or null. Under a format of months or quarters alone it is `01` to `12` or `Q1`
 * to `Q4`, to be put behind the year of another column. Dates with a time keep the day that is written, whatever the
 * zone.
 */
export function readPeriod(text: string, format: PeriodFormat): string | null {
  return resolve(scanPeriod(text), format);
}

function resolve(shapes: readonly PeriodShape[], format: PeriodFormat): string | null {
  for (const shape of shapes) {
    const text = resolveOne(shape, format);
    if (text !== null) return format.part === "year" ? (/^\d{4}/.exec(text)?.[0] ?? null) : text;
  }
  return null;
}

function resolveOne(shape: PeriodShape, { part, order, digits }: PeriodFormat): string | null {
  if (part === "month" || part === "quarter") {
    if (shape.kind !== part) return null;
    return part === "month" ? String(shape.number).padStart(2, "0") : `Q${shape.number}`;
  }
  switch (shape.kind) {
    case "period":
      return shape.text;
    case "month-or-span":
      return digits === "school-years" ? shape.span : shape.month;
    case "date":
      return order === "mdy"
        ? dayText(shape.year, shape.first, shape.second)
        : dayText(shape.year, shape.second, shape.first);
    case "short-year":
      return digits === "short-years" ? String(fullYear(shape.number)) : null;
    case "serial":
      return digits === "serial-days"
        ? new Date(SERIAL_ZERO_MS + shape.days * 86_400_000).toISOString().slice(0, 10)
        : null;
    default:
      return null;
  }
}

function chooseFormat(scanned: readonly Scanned[]): PeriodFormat {
  const whole = weighKinds(scanned, (shape) => ["period", "month-or-span", "date"].includes(shape.kind));
  const named = weighKinds(scanned, (shape) => (shape.kind === "month" || shape.kind === "quarter") && !shape.bare);
  if (whole === 0 && named > 0) return { part: partOf(scanned, false), order: null, ambiguous: false };
  if (whole > 0) {
    const { order, ambiguous } = chooseOrder(scanned);
    const school = chooseSchoolYears(scanned);
    return {
      part: "whole",
      order,
      ...(school.is ? { digits: "school-years" as const } : {}),
      ambiguous: ambiguous || school.ambiguous,
    };
  }
  const all = scanned.length;
  const every = (kind: PeriodShape["kind"]) =>
    all > 0 && scanned.every(({ shapes }) => shapes.some((shape) => shape.kind === kind));
  if (every("quarter")) return { part: "quarter", order: null, ambiguous: true };
  if (every("month")) return { part: "month", order: null, ambiguous: true };
  if (every("short-year")) return { part: "whole", order: null, digits: "short-years", ambiguous: true };
  if (every("serial")) return { part: "whole", order: "ymd", digits: "serial-days", ambiguous: true };
  return { part: "whole", order: null, ambiguous: false };
}

function weighKinds(scanned: readonly Scanned[], is: (shape: PeriodShape) => boolean): number {
  return scanned.reduce((sum, { shapes, count }) => sum + (shapes.some(is) ? count : 0), 0);
}

function partOf(scanned: readonly Scanned[], bare: boolean): "month" | "quarter" {
  const months = weighKinds(scanned, (shape) => shape.kind === "month" && shape.bare === bare);
  return months >= weighKinds(scanned, (shape) => shape.kind === "quarter" && shape.bare === bare)
    ? "month"
    : "quarter";
}

/** Day first when a first number is beyond 12 or parted by points; month first when a second one is; else asked. */
function chooseOrder(scanned: readonly Scanned[]): { order: PeriodFormat["order"]; ambiguous: boolean } {
  const dates = scanned.flatMap(({ shapes }) => shapes.filter((shape) => shape.kind === "date"));
  if (dates.length === 0) return { order: null, ambiguous: false };
  const dayFirst = dates.filter(({ first }) => first > 12).length;
  const monthFirst = dates.filter(({ second }) => second > 12).length;
  if (dayFirst + monthFirst > 0) {
    return { order: dayFirst >= monthFirst ? "dmy" : "mdy", ambiguous: dayFirst > 0 && monthFirst > 0 };
  }
  if (dates.every(({ dots }) => dots)) return { order: "dmy", ambiguous: false };
  const firsts = new Set(dates.map(({ first }) => first));
  const seconds = new Set(dates.map(({ second }) => second));
  // The first of every month: the number that never changes is the day.
  if (seconds.size === 1 && seconds.has(1)) return { order: "mdy", ambiguous: firsts.size < 6 };
  return { order: "dmy", ambiguous: !(firsts.size === 1 && firsts.has(1) && seconds.size >= 6) };
}

/** `2003-04` beside `1999-00` or `2012-13` is a school year; beside `2003-05` it is April. */
function chooseSchoolYears(scanned: readonly Scanned[]): { is: boolean; ambiguous: boolean } {
  const open = weighKinds(scanned, (shape) => shape.kind === "month-or-span");
  if (open === 0) return { is: false, ambiguous: false };
  const spans = weighKinds(scanned, (shape) => shape.kind === "period" && /^\d{4}\/\d{4}$/.test(shape.text));
  const months = weighKinds(scanned, (shape) => shape.kind === "period" && /^\d{4}-\d{2}$/.test(shape.text));
  if (spans > 0 && months === 0) return { is: true, ambiguous: false };
  if (months > 0) return { is: false, ambiguous: spans > 0 };
  return { is: open > 1, ambiguous: true };
}
