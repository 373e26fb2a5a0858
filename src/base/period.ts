/**
 * A period as the data writes it and where it stands on a time axis.
 *
 * `start` is in years (2017.25 = second quarter of 2017), `years` its length in years (0.25 for a quarter).
 */
export interface Period {
  readonly text: string;
  readonly start: number;
  readonly years: number;
}

const YEAR = /^(\d{4})$/;
const SPAN = /^(\d{4})\/(\d{4})$/;
const PART = /^(\d{4})-([QH])([1-4])$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** Reads `2015`, `2007/2008`, `2017-Q1`, `2018-H1` and `2015-03`. Anything else is null, never a guess. */
export function parsePeriod(text: string): Period | null {
  const year = YEAR.exec(text);
  if (year) return { text, start: Number(year[1]), years: 1 };
  const span = SPAN.exec(text);
  if (span && Number(span[2]) === Number(span[1]) + 1) return { text, start: Number(span[1]), years: 1 };
  const part = PART.exec(text);
  if (part) {
    const years = part[2] === "Q" ? 0.25 : 0.5;
    const index = Number(part[3]) - 1;
    return index * years < 1 ? { text, start: Number(part[1]) + index * years, years } : null;
  }
  const month = MONTH.exec(text);
  const index = month ? Number(month[2]) - 1 : -1;
  return index >= 0 && index < 12 ? { text, start: Number(month?.[1]) + index / 12, years: 1 / 12 } : null;
}

/** Only whole years stand on the axis of a comparison; a quarter beside a year would look like a fall. */
export function isWholeYear(period: Period): boolean {
  return period.years === 1;
}
