import type { Issue } from "../base/issue";
import { observationAt, type Dataset, type Observation } from "./dataset";
import { joinCodes } from "./pairs";
import type { Indicator } from "./types";

interface Rules {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Codes of cities all of whose districts are in the data. */
  readonly cities: readonly string[];
}

/**
 * Rows of whole cities (district empty) as the sum of their districts: counts only, for periods in which every district
 * that the city has in this figure has a number, and only where the city has no row of its own. What could not be
 * summed is told, once for each figure.
 */
export function sumDistricts(dataset: Dataset, rules: Rules): { rows: Observation[]; issues: Issue[] } {
  const { text } = dataset;
  const cities = new Set(rules.cities);
  const noDistrict = text.district.labels.indexOf("");
  if (text.district.labels.length === (noDistrict < 0 ? 0 : 1)) return { rows: [], issues: [] };
  const line = joinCodes(joinCodes(text.place.codes, text.indicator.codes).codes, text.category.codes);
  const group = joinCodes(line.codes, text.period.codes);
  const districts = new Map<number, Set<number>>();
  const groups = new Map<number, Group>();
  // The city has a row of its own.
  const whole = new Uint8Array(group.size);
  for (let row = 0; row < dataset.rows; row++) {
    const at = group.codes[row]!;
    if (text.district.codes[row] === noDistrict) {
      whole[at] = 1;
      continue;
    }
    const one = groups.get(at) ?? { rows: [], at, line: line.codes[row]! };
    if (one.rows.length === 0) groups.set(at, one);
    one.rows.push(row);
    const known = districts.get(one.line);
    if (known) known.add(text.district.codes[row]!);
    else districts.set(one.line, new Set([text.district.codes[row]!]));
  }
  const sums: Observation[] = [];
  const unsummed = new Map<string, Unsummed>();
  for (const one of groups.values()) {
    if (whole[one.at] === 1) continue;
    const [sample] = one.rows as [number];
    const labelOf = (name: "place" | "indicator" | "period") => text[name].labels[text[name].codes[sample]!]!;
    const indicator = rules.indicators.get(labelOf("indicator"));
    const values = one.rows.map((at) => dataset.value[at]!);
    const complete = values.length === districts.get(one.line)!.size && !values.some(Number.isNaN);
    const why = whyNot(indicator, { complete, known: cities.has(labelOf("place")) });
    if (why === null) {
      const flags = one.rows.map((at) => ({ flag: text.flag.labels[text.flag.codes[at]!]! }));
      const first = observationAt(dataset, sample);
      sums.push({ ...first, district: "", value: addUp(values), flag: flagOfParts(flags), note: "" });
    } else tell(unsummed, why, { indicator: labelOf("indicator"), period: labelOf("period") });
  }
  return { rows: sums, issues: [...unsummed.values()].map((one) => issueOf(one, rules.indicators)) };
}

interface Group {
  readonly rows: number[];
  readonly at: number;
  readonly line: number;
}

interface Unsummed {
  readonly why: string;
  readonly indicator: string;
  readonly period: string;
  count: number;
}

function whyNot(indicator: Indicator | undefined, { complete, known }: { complete: boolean; known: boolean }) {
  if (indicator?.aggregation !== "sum") return "adopt-city-rate";
  if (!known) return "adopt-city-districts";
  return complete ? null : "adopt-city-gaps";
}

function tell(unsummed: Map<string, Unsummed>, why: string, one: Pick<Unsummed, "indicator" | "period">): void {
  const key = `${why}\u0000${one.indicator}`;
  const entry = unsummed.get(key) ?? { why, ...one, count: 0 };
  entry.count++;
  unsummed.set(key, entry);
}

function issueOf({ why, indicator, period, count }: Unsummed, indicators: Rules["indicators"]): Issue {
  const label = indicators.get(indicator)?.label.en ?? indicator;
  return { code: why, severity: "warning", where: label, detail: { indicator: label, count, period } };
}

/** Kahan's sum: thousands of decimals add up without a tail that no figure has. */
export function addUp(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = value - lost;
    const total = sum + next;
    lost = total - sum - next;
    sum = total;
  }
  return Number(sum.toPrecision(15));
}

/** What is reserved about a part is reserved about the whole; else the whole is simply computed. */
export function flagOfParts(parts: readonly Pick<Observation, "flag">[]): string {
  return (
    ["claim", "doubtful", "provisional", "estimated"].find((flag) => parts.some((one) => one.flag === flag)) ??
    "computed"
  );
}
