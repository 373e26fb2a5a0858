import { tidyText } from "./foldName";
import { describePeriods, findPeriods, readPeriod, type FoundPeriod } from "./periods";

export const MOST = 0.6;

export interface Part {
  readonly name: string;
  readonly period: string;
  readonly labels: readonly string[];
}

/**
 * Names taken apart into a period and labels. Periods are looked for in each level of the header over all names, since
 * `98` alone is no year; a year in one level and a quarter or month in another make one period.
 */
export function takeApart(names: readonly string[]): Part[] {
  const split = names.filter((name) => name.includes(" / ")).length >= MOST * names.length;
  const levels = names.map((name) => (split ? name.split(" / ") : [name]));
  const depth = Math.max(...levels.map(({ length }) => length), 0);
  const coded = depth === 1 ? readYearPrefixes(names) : null;
  if (coded) return coded;
  const found = Array.from({ length: depth }, (_, level) => readLevel(levels.map((texts) => texts[level] ?? "")));
  return names.map((name, index) => {
    let period = "";
    let within = "";
    const labels: string[] = [];
    levels[index]!.forEach((text, level) => {
      const here = found[level]![index];
      if (here?.period.startsWith("--")) within = here.period.slice(2);
      else if (here && period === "") {
        period = here.period;
        const rest = trimLabel(here.rest);
        if (rest !== "") labels.push(rest);
      } else if (text.trim() !== "") labels.push(text.trim());
    });
    const whole = /^\d{4}$/.test(period) && within !== "" ? `${period}-${within}` : period;
    return { name, period: whole, labels };
  });
}

/** Periods of one level; `--Q1` and `--01` where it holds quarters or months whose year stands in another level. */
function readLevel(texts: readonly string[]): readonly (FoundPeriod | null)[] {
  const within = texts.every((text) => text.trim() !== "") ? readPartsOfYear(texts) : null;
  return within ? within.map((period) => (period === "" ? null : { period, rest: "" })) : findPeriods(texts);
}

/** INSEE writes the year of a census in front: `P19_POP`, `C13_MEN`. */
function readYearPrefixes(names: readonly string[]): Part[] | null {
  const read = names.map((name) => /^[A-Z](\d\d)_(\w+)$/.exec(name));
  const years = new Set(read.flatMap((match) => match?.[1] ?? []));
  if (years.size < 2 || read.filter(Boolean).length < MOST * names.length) return null;
  return names.map((name, i) => {
    const [, year, rest] = read[i] ?? [];
    if (year === undefined || rest === undefined) return { name, period: "", labels: [name] };
    return { name, period: `${Number(year) > 50 ? 19 : 20}${year}`, labels: [rest] };
  });
}

export function trimLabel(text: string): string {
  return tidyText(text.replace(/\(\s*\)|\[\s*\]/g, "")).replace(/^[\s_./:,|-]+|[\s_./:,|-]+$/g, "");
}

/** Months or quarters across, their year in the row; the column beside them that adds them up is the year itself. */
export function readPartsOfYear(names: readonly string[]): string[] | null {
  const described = describePeriods(names);
  const { part } = described.format;
  if (part !== "month" && part !== "quarter") return null;
  const read = names.map((name) => {
    const digits = /(\d{1,2})$/.exec(readPeriod(name, described.format) ?? "")?.[1];
    if (digits === undefined) return "";
    return part === "month" ? `--${digits.padStart(2, "0")}` : `--Q${Number(digits)}`;
  });
  const hits = read.filter((period) => period !== "").length;
  return hits >= (part === "month" ? 6 : 4) && hits >= MOST * names.length ? read : null;
}
