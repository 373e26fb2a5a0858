import { describePeriods, readPeriod } from "./columnPeriods";
import type { PeriodFormat } from "./mapping";
import { foldText, MONTH_PATTERN } from "./monthNames";
import { fullYear } from "./periodShape";

export { describePeriods, readPeriod } from "./columnPeriods";
export type { ColumnPeriods } from "./columnPeriods";

/** A period inside a name, and the name without it. */
export interface FoundPeriod {
  /** In the forms of `parsePeriod`. */
  readonly period: string;
  readonly rest: string;
}

const ANY: PeriodFormat = { part: "whole", order: "dmy", ambiguous: false };
const EARLIEST = 1800;
const LATEST = 2100;
const D = "(?<![\\d])";
const E = "(?![\\d])";

// Longest and most telling first. Each is tried in the folded name and what it finds is read as a cell would be.
const INSIDE: readonly RegExp[] = [
  `${D}\\d{4}-\\d{2}-\\d{2}${E}`,
  `${D}\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}${E}`,
  `${D}\\d{1,2}\\.? ?(?:${MONTH_PATTERN})\\.? ?\\d{4}${E}`,
  `${D}(?:19|20)\\d{6}${E}`,
  `(?<![a-z])(?:${MONTH_PATTERN})\\.?[ ./_-]?\\d{4}${E}`,
  `${D}\\d{4}[ ./_-]?(?:${MONTH_PATTERN})(?![a-z])`,
  `${D}\\d{4} ?[-/_] ?\\d{4}${E}`,
  `${D}\\d{4} (?:to|bis|tot|t/m|a|al|until|through) \\d{4}${E}`,
  `${D}\\d{4}[ _-]?(?:q|k|t)[1-4]${E}`,
  `(?<![a-z])[qkt][1-4][ /_-]?\\d{4}${E}`,
  `${D}\\d{4}[ _-]?[hs][12]${E}`,
  `${D}\\d{4}[/_-]\\d{2}${E}`,
  `${D}(?:19|20)\\d{4}${E}`,
  `${D}\\d{4}${E}`,
].map((pattern) => new RegExp(pattern, "g"));

const CONNECTOR =
  /[\s_.,:;/-]*(?:\b(?:am|im|in|op|at|on|au|en|per|as of|zum|vom|stand|jahr|year|jaar|del|de)\b)?[\s_.,:;/-]*$/i;

/** Whatever is looked for inside a name has a year of four digits. */
const YEAR_DIGITS = /\d{4}/;

/** The one period a name, a title or a file name holds; null when it holds none, or several that contradict. */
export function findPeriod(text: string): FoundPeriod | null {
  const whole = readPeriod(text, ANY);
  if (whole !== null) return { period: whole, rest: "" };
  if (!YEAR_DIGITS.test(text)) return null;
  const folded = foldKeepingLength(text);
  for (const pattern of INSIDE) {
    const found: { period: string; from: number; to: number }[] = [];
    for (const match of folded.matchAll(pattern)) {
      const period = readPeriod(match[0].replace(/_/g, "-"), ANY);
      const year = Number(period?.slice(0, 4));
      if (period === null || year < EARLIEST || year > LATEST) continue;
      if (isLongSpan(period)) continue;
      found.push({ period, from: match.index, to: match.index + match[0].length });
    }
    const [first] = found;
    if (first === undefined) continue;
    if (found.some(({ period }) => period !== first.period)) return null;
    return { period: first.period, rest: cutOut(text, first.from, first.to) };
  }
  return null;
}

/**
 * The period of each name, decided over all of them: `assaults90` to `assaults07` are years because they follow each
 * other, `HK_EU15` beside `HK_EU28` are none.
 */
export function findPeriods(names: readonly string[]): (FoundPeriod | null)[] {
  const { format } = describePeriods(names.filter((name) => /\d/.test(name)));
  const whole = format.part === "whole" && format.digits !== "short-years" && format.digits !== "serial-days";
  const found = names.map((name): FoundPeriod | null => {
    const period = whole ? readPeriod(name, format) : null;
    return period !== null ? { period, rest: "" } : findPeriod(name);
  });
  const short = findShortYears(names.map((name, i) => (found[i] ? "" : name)));
  return found.map((one, i) => one ?? short[i] ?? null);
}

const SHORT = /^(.*?)[\s_.'’-]*(\d{2})$/s;
const COUNTED = /^(.*?)[\s_.'’-]*(?<!\d)\d$/s;

/** Two digits behind names that share their beginning are years when they run on, over a turn of the century too. */
function findShortYears(names: readonly string[]): (FoundPeriod | null)[] {
  const stems = new Map<string, Set<number>>();
  // Where q9 stands before q10 the names are counted.
  const counted = new Set(names.map((name) => COUNTED.exec(name)?.[1]));
  const split = names.map((name) => {
    const match = SHORT.exec(name);
    if (!match || /\d$/.test(match[1]!) || counted.has(match[1])) return null;
    const [, rest = "", digits = ""] = match;
    const year = fullYear(digits);
    stems.set(rest, (stems.get(rest) ?? new Set()).add(year));
    return { rest, year };
  });
  const running = new Map([...stems].filter(([, years]) => runsOn([...years])));
  const known = new Set([...running.values()].flatMap((years) => [...years]));
  return split.map((part) => {
    if (part === null || !known.has(part.year)) return null;
    const sure = running.has(part.rest) || running.size > 1;
    return sure ? { period: String(part.year), rest: part.rest } : null;
  });
}

/**
 * At least three years in a row of the file, up or down, and more of them there than left out; over a turn of the
 * century fewer will do, because no other count goes from 99 to 00.
 */
function runsOn(years: readonly number[]): boolean {
  if (years.length < 3) return false;
  const steps = years.slice(1).map((year, i) => year - years[i]!);
  if (!steps.every((step) => step > 0) && !steps.every((step) => step < 0)) return false;
  const span = Math.abs(years.at(-1)! - years[0]!) + 1;
  const overTurn = Math.min(...years) < 2000 && Math.max(...years) >= 2000;
  return span <= (overTurn ? 4 : 2) * years.length;
}

function isLongSpan(period: string): boolean {
  const span = /^(\d{4})\/(\d{4})$/.exec(period);
  return span !== null && Number(span[2]) - Number(span[1]) > 12;
}

/** Folding must not move what follows: a letter that folds to two is left as it is. */
function foldKeepingLength(text: string): string {
  return [...text]
    .map((character) => {
      const folded = foldText(character);
      return folded.length === character.length ? folded : character.toLowerCase().slice(0, character.length);
    })
    .join("");
}

function cutOut(text: string, from: number, to: number): string {
  const before = text
    .slice(0, from)
    .replace(/[([{]\s*$/, "")
    .replace(CONNECTOR, "");
  const after = text
    .slice(to)
    .replace(/^\s*[)\]}]/, "")
    .replace(/^[\s_.,:;/-]+/, "");
  return [before.trim(), after.trim()].filter((part) => part !== "").join(before.endsWith("_") ? "_" : " ");
}
