/** What one cell may mean, before the column has decided. */
export type PeriodShape =
  | { readonly kind: "period"; readonly text: string }
  /** `2003-04`: April, or the year from 2003 to 2004. */
  | { readonly kind: "month-or-span"; readonly month: string; readonly span: string }
  /** `01/02/2023`; `dots` are always day first. */
  | {
      readonly kind: "date";
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly dots: boolean;
    }
  /** Part of a year whose year stands elsewhere; `bare` is a number without a word that says so. */
  | { readonly kind: "month" | "quarter"; readonly number: number; readonly bare: boolean }
  | { readonly kind: "short-year"; readonly number: number }
  | { readonly kind: "serial"; readonly days: number };

const EARLIEST = 1500;
const LATEST = 2100;

/** 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999. */
export function fullYear(text: string | number | undefined): number {
  const year = Number(text);
  return year >= 100 ? year : year + (year < 50 ? 2000 : 1900);
}

function isYear(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}

const two = (number: number) => String(number).padStart(2, "0");
const period = (text: string): PeriodShape => ({ kind: "period", text });

export function yearShape(year: number): PeriodShape | null {
  return isYear(year) ? period(String(year)) : null;
}

export function monthShape(year: number, month: number): PeriodShape | null {
  return isYear(year) && month >= 1 && month <= 12 ? period(`${year}-${two(month)}`) : null;
}

export function monthSpan(year: number, from: number, to: number): PeriodShape | null {
  return isYear(year) && from < to ? period(`${year}-${two(from)}/${year}-${two(to)}`) : null;
}

export function spanShape(first: number, last: number): PeriodShape | null {
  if (!isYear(first) || !isYear(last) || last < first || last - first > 100) return null;
  return period(first === last ? String(first) : `${first}/${last}`);
}

/** `2015-16`, `2015-01`, `201516`, `201501`. */
export function yearAndTwo(year: number, second: number): PeriodShape | null {
  if (!isYear(year)) return null;
  const month = second >= 1 && second <= 12 ? `${year}-${two(second)}` : null;
  const inRow = second === (year + 1) % 100;
  if (month !== null) return inRow ? { kind: "month-or-span", month, span: `${year}/${year + 1}` } : period(month);
  const last = Math.floor((year + 1) / 100) * 100 + second;
  return second > 12 || inRow ? (last > year && last - year <= 30 ? spanShape(year, last) : null) : null;
}

export function partShape(year: number, letter: "Q" | "H", number: number): PeriodShape | null {
  const most = letter === "Q" ? 4 : 2;
  return isYear(year) && number >= 1 && number <= most ? period(`${year}-${letter}${number}`) : null;
}

/** A month or quarter whose year stands elsewhere. */
export function partOfYear(kind: "month" | "quarter", number: number): PeriodShape | null {
  return number >= 1 && number <= (kind === "month" ? 12 : 4) ? { kind, number, bare: false } : null;
}

export function weekShape(year: number, week: number): PeriodShape | null {
  return isYear(year) && week >= 1 && week <= 53 ? period(`${year}-W${two(week)}`) : null;
}

export function dayText(year: number, month: number, day: number): string | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${two(month)}-${two(day)}` : null;
}

export function dayShape(year: number, month: number, day: number): PeriodShape | null {
  const text = dayText(year, month, day);
  return text === null ? null : period(text);
}

/** Day and month in an order that only the column can tell. */
export function dateShape(year: number, [first, second]: readonly [number, number], mark: string): PeriodShape | null {
  const possible = dayText(year, second, first) ?? dayText(year, first, second);
  return possible === null ? null : { kind: "date", first, second, year, dots: mark === "." };
}
