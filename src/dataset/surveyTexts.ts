import { formatExact } from "../base/formatNumber";
import { parsePeriod } from "../base/period";
import type { Dataset } from "./dataset";
import { pairLookup } from "./pairs";

/** What of a read file matters here: its rows under their own texts. `Built` is one. */
export interface FileTexts {
  readonly dataset: Dataset;
  /** Code that stands beside a place or district, by its text. */
  readonly codes: ReadonlyMap<string, string>;
  readonly totals: { readonly areas: readonly string[]; readonly categories: readonly string[] };
}

/** One place of the file (`district` empty), or one district of one of its places. */
export interface AreaText {
  readonly key: string;
  readonly place: string;
  readonly district: string;
  /** What the visitor recognises it by: the district's text, else the place's. May be empty. */
  readonly text: string;
  /** Empty where the file has none. */
  readonly code: string;
  /** 0 for a place that has rows of its districts only. */
  readonly rows: number;
  /** Its numbers are the sum of others, or it is called a total. */
  readonly total: boolean;
}

export interface CategoryText {
  readonly key: string;
  readonly text: string;
  readonly rows: number;
  readonly total: boolean;
}

export interface IndicatorText {
  /** Empty where the file names none. */
  readonly text: string;
  readonly rows: number;
  /** As the file states them, the most frequent first; empty where it states none. */
  readonly units: readonly string[];
  readonly categories: readonly CategoryText[];
  /** Smallest and largest number; NaN where there is none. */
  readonly least: number;
  readonly most: number;
  /** Whether every number is whole. */
  readonly whole: boolean;
  /** The most digits that a number has behind the point. */
  readonly decimals: number;
  /** Lengths of its periods that occur. */
  readonly periods: ReadonlySet<PeriodLength>;
}

export type PeriodLength = "year" | "part" | "day" | "years";

export interface FileSurvey {
  /** In the order of the file. */
  readonly areas: readonly AreaText[];
  readonly indicators: readonly IndicatorText[];
  /** Whether there are rows of districts. */
  readonly districts: boolean;
  /** First and last period, as text sorted; empty without rows. */
  readonly from: string;
  readonly to: string;
}

export const areaKey = (place: string, district: string) => `${place}\u0000${district}`;
export const categoryKey = (indicator: string, category: string) => `${indicator}\u0000${category}`;

/** What there is to decide about a file, in the order of the file. */
export function surveyTexts({ dataset, codes, totals }: FileTexts): FileSurvey {
  const { place, district, indicator, category, unit } = dataset.text;
  const periods = dataset.text.period.labels.toSorted();
  const lengths = dataset.text.period.labels.map(lengthOf);
  const areas = new Map<string, Pick<AreaText, "place" | "district"> & { rows: number }>();
  const areaAt = pairLookup(place, district, (placeText, districtText) => {
    // A place stands before its districts, also where it has no row of its own.
    for (const one of districtText === "" ? [""] : ["", districtText]) {
      const key = areaKey(placeText, one);
      if (!areas.has(key)) areas.set(key, { place: placeText, district: one, rows: 0 });
    }
    return areas.get(areaKey(placeText, districtText))!;
  });
  const found = new Map<number, Tally>();
  for (let row = 0; row < dataset.rows; row++) {
    areaAt(row).rows++;
    const code = indicator.codes[row]!;
    const tally = found.get(code) ?? newTally();
    found.set(code, tally);
    tallyTexts(tally, unit.codes[row]!, category.codes[row]!);
    tally.periods.add(lengths[dataset.text.period.codes[row]!]!);
    measure(tally, dataset.value[row]!);
  }
  return {
    areas: [...areas].map(([key, area]) => ({ key, ...area, ...describeArea(area, { codes, totals }) })),
    indicators: [...found].map(([code, tally]) =>
      describeIndicator(indicator.labels[code]!, tally, { dataset, totals }),
    ),
    districts: dataset.text.district.labels.some((label) => label !== ""),
    from: periods[0] ?? "",
    to: periods.at(-1) ?? "",
  };
}

function describeIndicator(text: string, tally: Tally, { dataset, totals }: Omit<FileTexts, "codes">): IndicatorText {
  const { rows, least, most, decimals, periods } = tally;
  const { category, unit } = dataset.text;
  return {
    text,
    rows,
    units: byCount(tally.units)
      .map((one) => unit.labels[one]!)
      .filter(Boolean),
    categories: [...tally.categories].map(([one, count]) => {
      const label = category.labels[one]!;
      const total = label === "total" || totals.categories.includes(label);
      return { key: categoryKey(text, label), text: label, rows: count, total };
    }),
    ...(least <= most ? { least, most } : { least: NaN, most: NaN }),
    whole: decimals === 0,
    decimals,
    periods,
  };
}

function describeArea(area: Pick<AreaText, "place" | "district">, { codes, totals }: Omit<FileTexts, "dataset">) {
  const text = area.district || area.place;
  return { text, code: codes.get(text) ?? "", total: totals.areas.includes(text) };
}

const byCount = (counts: ReadonlyMap<number, number>) =>
  [...counts].sort(([, one], [, other]) => other - one).map(([code]) => code);

interface Tally {
  rows: number;
  readonly units: Map<number, number>;
  readonly categories: Map<number, number>;
  readonly periods: Set<PeriodLength>;
  least: number;
  most: number;
  decimals: number;
}

const newTally = (): Tally => ({
  rows: 0,
  units: new Map(),
  categories: new Map(),
  periods: new Set(),
  least: Infinity,
  most: -Infinity,
  decimals: 0,
});

function tallyTexts(tally: Tally, unit: number, category: number): void {
  tally.rows++;
  tally.units.set(unit, (tally.units.get(unit) ?? 0) + 1);
  tally.categories.set(category, (tally.categories.get(category) ?? 0) + 1);
}

function measure(tally: Tally, value: number): void {
  if (Number.isNaN(value)) return;
  tally.least = Math.min(tally.least, value);
  tally.most = Math.max(tally.most, value);
  if (Number.isInteger(value)) return;
  tally.decimals = Math.max(tally.decimals, formatExact(value).split(".")[1]?.length ?? 0);
}

function lengthOf(text: string): PeriodLength {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return "day";
  const years = parsePeriod(text)?.years ?? 1;
  if (years === 1) return "year";
  return years < 1 ? "part" : "years";
}
