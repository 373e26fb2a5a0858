import type { Issue } from "../base/issue";
import { parsePeriod } from "../base/period";
import { addUp, flagOfParts } from "./cityLine";
import { observationAt, type Dataset, type Observation } from "./dataset";
import { joinCodes } from "./pairs";
import type { Indicator } from "./types";
import type { WithinYear } from "./upload";

interface Rules {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly withinYear: Readonly<Record<string, WithinYear>>;
}

/** How many figures of this kind make a year; 0 where they cannot be summed to one, since they lie across years. */
type PerYear = 12 | 4 | 2 | 0;

interface Part {
  readonly year: string;
  readonly perYear: PerYear;
  /** A day, of which one in a year is the year's figure. */
  readonly day: boolean;
}

/** null for whole years, and for spans of several years, which are not made into one. */
function partOf(period: string): Part | null {
  const year = period.slice(0, 4);
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return { year, perYear: 0, day: true };
  if (/^\d{4}-W\d{2}$/.test(period)) return { year, perYear: 0, day: false };
  const years = parsePeriod(period)?.years ?? 1;
  if (years >= 1) return null;
  return { year, perYear: Math.round(1 / years) as PerYear, day: false };
}

/**
 * Figures of whole years from those of days, months, quarters and half years, as the rules say for each indicator.
 * A sum needs every part of the year and an indicator that may be added. A year with a figure of its own stays as it is.
 */
export function makeYears(dataset: Dataset, rules: Rules): { rows: Observation[]; issues: Issue[] } {
  const { text } = dataset;
  const parts = text.period.labels.map(partOf);
  if (parts.every((part) => part === null)) return { rows: [], issues: [] };
  const years = parts.map((part, i) => part?.year ?? text.period.labels[i]!);
  const yearCodes = new Map([...new Set(years)].map((year, i) => [year, i]));
  const yearOfPeriod = Uint32Array.from(years, (year) => yearCodes.get(year)!);
  const area = joinCodes(text.place.codes, text.district.codes);
  const figure = joinCodes(text.indicator.codes, text.category.codes);
  const line = joinCodes(area.codes, figure.codes);
  const group = joinCodes(
    line.codes,
    text.period.codes.map((code) => yearOfPeriod[code]!),
  );
  const groups = new Map<number, number[]>();
  const whole = new Uint8Array(group.size);
  for (let row = 0; row < dataset.rows; row++) {
    const code = group.codes[row]!;
    if (parts[text.period.codes[row]!] === null) whole[code] = 1;
    else if (!groups.get(code)?.push(row)) groups.set(code, [row]);
  }
  const made: Observation[] = [];
  const notices = new Map<string, { why: string; indicator: string; year: string; count: number }>();
  for (const [code, rows] of groups) {
    if (whole[code] === 1) continue;
    const [row] = rows as [number];
    const indicator = text.indicator.labels[text.indicator.codes[row]!]!;
    const year = years[text.period.codes[row]!]!;
    const figures = rows.map((at) => figureAt(dataset, at));
    const { outcome, why } = yearOf(figures, ruleOf(indicator, rules));
    if (outcome) made.push({ ...observationAt(dataset, row), gap: null, period: year, ...outcome });
    if (why === null) continue;
    const key = `${why}\u0000${indicator}`;
    const entry = notices.get(key) ?? { why, indicator, year, count: 0 };
    entry.count++;
    notices.set(key, entry);
  }
  return { rows: made, issues: [...notices.values()].map((one) => issueOf(one, rules)) };
}

const ruleOf = (id: string, { indicators, withinYear }: Rules) => ({
  rule: Object.hasOwn(withinYear, id) ? withinYear[id]! : ("none" as const),
  summable: indicators.get(id)?.aggregation === "sum",
});

interface Rule {
  readonly rule: WithinYear;
  readonly summable: boolean;
}

/** What of a row matters here. */
type Figure = Pick<Observation, "period" | "value" | "flag" | "note">;

const figureAt = ({ text, value }: Dataset, row: number): Figure => ({
  period: text.period.labels[text.period.codes[row]!]!,
  value: value[row]!,
  flag: text.flag.labels[text.flag.codes[row]!]!,
  note: text.note.labels[text.note.codes[row]!]!,
});

interface Verdict {
  readonly outcome: Omit<Figure, "period"> | null;
  /** What to say about it; a row may be made and still want a word. */
  readonly why: string | null;
}

function yearOf(figures: readonly Figure[], { rule, summable }: Rule): Verdict {
  if (rule === "none") return { outcome: null, why: "adopt-year-none" };
  if (rule === "sum") {
    if (!summable) return { outcome: null, why: "adopt-year-rate" };
    const complete = completeYear(figures);
    if (!complete) return { outcome: null, why: "adopt-year-gaps" };
    return {
      outcome: { value: addUp(complete.map((one) => one.value)), flag: flagOfParts(complete), note: "" },
      why: null,
    };
  }
  const known = figures.filter(isNumber).sort((a, b) => (a.period < b.period ? -1 : 1));
  const chosen = rule === "first" ? known[0] : known.at(-1);
  if (!chosen) return { outcome: null, why: "adopt-year-gaps" };
  const only = figures.length === 1 && partOf(chosen.period)!.day;
  const flag = only ? chosen.flag : flagOfParts([chosen]);
  const note = [chosen.period, chosen.note].filter(Boolean).join("; ");
  return { outcome: { value: chosen.value, flag, note }, why: only ? null : `adopt-year-${rule}` };
}

const isNumber = ({ value }: Figure) => !Number.isNaN(value);

/** All months of the year, else all quarters, else both halves; each with a number. */
function completeYear(figures: readonly Figure[]): readonly Figure[] | null {
  for (const perYear of [12, 4, 2] as const) {
    const parts = figures.filter((one) => isNumber(one) && partOf(one.period)!.perYear === perYear);
    if (parts.length === perYear) return parts;
  }
  return null;
}

function issueOf(one: { why: string; indicator: string; year: string; count: number }, { indicators }: Rules): Issue {
  const label = indicators.get(one.indicator)?.label.en ?? one.indicator;
  const severity = one.why === "adopt-year-first" || one.why === "adopt-year-last" ? "notice" : "warning";
  return { code: one.why, severity, where: label, detail: { indicator: label, count: one.count, year: one.year } };
}
