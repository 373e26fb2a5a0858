import { sampled, type ColumnProfile } from "./describeColumns";
import { determines } from "./describeColumns";
import { foldName } from "./foldName";
import type { PeriodFormat } from "./mapping";

type Rows = readonly (readonly string[])[];

/** How the periods of a column are written. Bare numbers under "month" are months, and nothing is to be asked. */
export function periodFormatOf({ meanings, periods: { format } }: ColumnProfile): PeriodFormat {
  if (format.part !== "month" && format.part !== "quarter") return format;
  if (meanings.has("month") && !meanings.has("quarter")) return { ...format, part: "month", ambiguous: false };
  return meanings.has("quarter") ? { ...format, part: "quarter", ambiguous: false } : format;
}

const partOf = (profile: ColumnProfile) => periodFormatOf(profile).part;

export interface PeriodChoice {
  readonly chosen: readonly number[];
  /** Columns that hold periods too and say the same or something else. */
  readonly others: readonly number[];
  readonly hasYear: boolean;
}

const MOSTLY = 0.8;

/** The column that says when, or the year and the month that say it together. */
export function choosePeriods(open: readonly ColumnProfile[], rows: Rows): PeriodChoice {
  const candidates = open.filter(isPeriodLike);
  const wholes = candidates.filter((profile) => partOf(profile) === "whole");
  const years = candidates.filter((profile) => partOf(profile) === "year");
  const within = candidates.filter((profile) => partOf(profile) === "month" || partOf(profile) === "quarter");
  const named = (list: readonly ColumnProfile[]) => [...list].sort((a, b) => weight(b) - weight(a))[0];
  const chosen: ColumnProfile[] = [];
  const whole = named(wholes);
  const year = named(years);
  const month = named(within);
  const years4 = (profile: ColumnProfile) => profile.distinct.every((text) => /^\s*\d{4}(\.0)?\s*$/.test(text));
  if (whole && !(years4(whole) && month)) chosen.push(whole);
  else if (year ?? whole) chosen.push((year ?? whole)!, ...(month ? [month] : []));
  const others = candidates.filter((profile) => !chosen.includes(profile) && saysPeriod(profile, chosen, rows));
  const [first] = chosen;
  const hasYear = chosen.length === 1 && first !== undefined && (partOf(first) === "year" || isYearColumn(first));
  return { chosen: chosen.map(({ index }) => index), others: others.map(({ index }) => index), hasYear };
}

const isYearColumn = ({ distinct }: ColumnProfile): boolean =>
  distinct.some((text) => /^\s*\d{4}(?!\d)/.test(text)) && distinct.every((text) => !/^\s*\d{4}[-/.]\d/.test(text));

function isPeriodLike({ meanings, periods, numericShare, distinct, whole }: ColumnProfile): boolean {
  const named = meanings.has("year") || meanings.has("month") || meanings.has("quarter") || meanings.has("period");
  if (distinct.length === 0 || periods.share < MOSTLY) {
    const some = distinct.filter((text) => /^\s*(19|20)\d\d\b/.test(text)).length;
    return named && distinct.length > 0 && some >= MOSTLY * distinct.length;
  }
  if (named) return !meanings.has("measure") || meanings.has("year");
  if (meanings.has("code") || meanings.has("value") || meanings.has("measure")) return false;
  if (periods.format.part !== "whole" && numericShare > 0.5) {
    return periods.format.part === "year" && areYears(distinct);
  }
  return numericShare < 0.5 || (whole && areYears(distinct));
}

function areYears(distinct: readonly string[]): boolean {
  const years = distinct.map(Number);
  return distinct.length <= 200 && years.every((year) => Number.isInteger(year) && year >= 1850 && year <= 2100);
}

const BEGINS = wordsOf(
  "anfang|begin|beginn|start|from|van|von|occurred|occurrence|occ|cmplnt fr|incident|offence|tatzeit|" +
    "debut|inicio|inizio|feit",
);
const ENDS = wordsOf(
  "ende|end|to|until|tot|bis|fin|fine|updated|report|reported|created|angelegt|recorded|closed|edited|" +
    "publication|published",
);

function wordsOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\b`);
}

/** When something happened says more than when it was written down. */
function weight({ name, meanings, periods, index }: ColumnProfile): number {
  const folded = foldName(name);
  const named = meanings.has("year") || meanings.has("period") || meanings.has("month") ? 4 : 0;
  return named + periods.share + (BEGINS.test(folded) ? 1 : 0) - (ENDS.test(folded) ? 1 : 0) - index / 10_000;
}

/** A second column of periods is left aside if the first one settles it, or if it is a date as well. */
function saysPeriod(profile: ColumnProfile, chosen: readonly ColumnProfile[], rows: Rows): boolean {
  if (profile.meanings.has("year") || profile.meanings.has("period") || profile.meanings.has("month")) return true;
  if (profile.meanings.has("quarter") || profile.periods.format.part === "whole") return true;
  return chosen.some(({ index }) => determines(rows, index, profile.index));
}

const NO_NAME = /^(column[_ ]?\d*|unnamed.*|)$/i;
const COUNTER =
  /^(index|row(number|id|_?nr)?|rownames|(lfd\.? ?)?nr\.?|nummer|n[º°]\.?|no\.|#|x1|\.\.\.1|_id|fid|objectid)$/i;

/** 1, 2, 3 ... down the rows under no name or one that says so; without a name in any order, since rows get sorted. */
export function isRowNumber({ name, index, distinct, meanings }: ColumnProfile, rows: Rows): boolean {
  const unnamed = NO_NAME.test(name.trim());
  if (!(unnamed || COUNTER.test(name.trim())) || rows.length < 2 || distinct.length < 2) return false;
  if (unnamed && distinct.length === rows.length) {
    const within = (text: string) => /^\s*\d+(\.0)?\s*$/.test(text) && Number(text) <= rows.length;
    if (distinct.every(within)) return true;
  }
  const start = Number(rows[0]?.[index]);
  if (start !== 0 && start !== 1) return false;
  if (meanings.has("district") || meanings.has("place")) return false;
  if (sampled(rows) === rows) return rows.every((row, i) => Number(row[index]) === start + i);
  return rows.slice(0, 5000).every((row, i) => Number(row[index]) === start + i);
}
