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
const MONTHS = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const WEEK = /^(\d{4})-W(\d{2})$/;

const DAY_MS = 86_400_000;

/**
 * Reads `2015`, `2007/2008` (a school or budget year), `2017/2021` (all of five years), `2017-Q1`, `2018-H1`,
 * `2015-03`, `2019-01/2019-03` (January to March), `2015-01-31` and the ISO week `2020-W05`. Anything else is null,
 * never a guess.
 */
export function parsePeriod(text: string): Period | null {
  const year = YEAR.exec(text);
  if (year) return { text, start: Number(year[1]), years: 1 };
  const span = SPAN.exec(text);
  if (span) return spanOf(text, Number(span[1]), Number(span[2]));
  const part = PART.exec(text);
  if (part) {
    const years = part[2] === "Q" ? 0.25 : 0.5;
    const index = Number(part[3]) - 1;
    return index * years < 1 ? { text, start: Number(part[1]) + index * years, years } : null;
  }
  const month = MONTH.exec(text);
  if (month) return monthsOf(text, monthNumber(month[1], month[2]), monthNumber(month[1], month[2]));
  const months = MONTHS.exec(text);
  if (months) return monthsOf(text, monthNumber(months[1], months[2]), monthNumber(months[3], months[4]));
  const day = DAY.exec(text);
  if (day) return dayOf(text, Number(day[1]), [Number(day[2]), Number(day[3])]);
  const week = WEEK.exec(text);
  return week ? weekOf(text, Number(week[1]), Number(week[2])) : null;
}

/** Only whole years stand on the axis of a comparison; a quarter beside a year would look like a fall. */
export function isWholeYear(period: Period): boolean {
  return period.years === 1;
}

/** Two years in a row are one year that begins in the first; from three on all of them are meant. */
function spanOf(text: string, first: number, last: number): Period | null {
  if (last <= first || last - first > 200) return null;
  return { text, start: first, years: last === first + 1 ? 1 : last - first + 1 };
}

/** Months since the year 0; NaN for a month that does not exist. */
function monthNumber(year = "", month = ""): number {
  const index = Number(month) - 1;
  return index >= 0 && index < 12 ? Number(year) * 12 + index : Number.NaN;
}

function monthsOf(text: string, first: number, last: number): Period | null {
  if (!(last >= first) || (last === first && text.includes("/"))) return null;
  const year = Math.floor(first / 12);
  return { text, start: year + (first % 12) / 12, years: (last - first + 1) / 12 };
}

function dayOf(text: string, year: number, [month, day]: [number, number]): Period | null {
  const date = utc(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || day < 1) return null;
  const days = daysIn(year);
  return { text, start: year + dayOfYear(date, year) / days, years: 1 / days };
}

/** ISO 8601: week 1 holds the first Thursday of the year, so that its Monday may lie in the year before. */
function weekOf(text: string, year: number, week: number): Period | null {
  const fourth = utc(year, 0, 4);
  const monday = new Date(fourth.getTime() + ((week - 1) * 7 - ((fourth.getUTCDay() + 6) % 7)) * DAY_MS);
  const thursday = new Date(monday.getTime() + 3 * DAY_MS);
  if (week < 1 || thursday.getUTCFullYear() !== year) return null;
  const start = monday.getUTCFullYear();
  return { text, start: start + dayOfYear(monday, start) / daysIn(start), years: 7 / daysIn(year) };
}

/** `Date.UTC` takes years below 100 for those of the twentieth century; `setUTCFullYear` does not. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

function dayOfYear(date: Date, year: number): number {
  return (date.getTime() - utc(year, 0, 1).getTime()) / DAY_MS;
}

function daysIn(year: number): number {
  return (utc(year + 1, 0, 1).getTime() - utc(year, 0, 1).getTime()) / DAY_MS;
}
