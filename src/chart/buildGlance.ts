import { formatShort } from "../base/formatNumber";
import type { Dataset } from "../dataset/dataset";
import type { Catalogue, Indicator, Theme } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { quartiles } from "../statistics/quartiles";
import { DEFAULT_SELECTION, HOME_PLACE } from "../selection/selection";
import { deriveComparison, MIN_BAND } from "../series/deriveComparison";
import type { Comparison } from "../series/types";
import { createStyle } from "./describe";
import { splitSegments, type LinePoint, type Segments } from "./segments";

/** One indicator a theme stands for it at a glance; the one with the longest official series that compares cities. */
export const GLANCE_INDICATORS = [
  "house_burglaries_per_10000_dwellings",
  "cleanliness_streets",
  "foreign_nationals_share",
] as const;

export interface GlanceNumber {
  readonly year: number;
  readonly text: string;
  /** "provisional" and the like, in the reader's language; mostly empty. */
  readonly note: string;
}

export interface GlanceCard {
  readonly theme: Theme;
  readonly unit: string;
  readonly first: GlanceNumber;
  readonly last: GlanceNumber;
  /** Median of the other centre cities that have a figure in both years; null where there are fewer than four. */
  readonly median: { readonly first: string; readonly last: string; readonly count: number } | null;
  /** Among the centre cities with a figure in the last year; counted as the indicator's direction says. */
  readonly rank: { readonly rank: number; readonly count: number } | null;
  readonly direction: Indicator["direction"];
  /** The series breaks between the two years: their difference is footnoted. */
  readonly acrossBreak: boolean;
  readonly line: Segments;
  readonly medianLine: Segments;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  readonly t: Translator;
}

/** Mechelen's first and last figure against the median of the other centre cities. null when there are fewer than two. */
export function buildGlanceCard(id: string, { catalogue, dataset, t }: Setting): GlanceCard | null {
  const indicator = catalogue.indicators.get(id);
  if (!indicator) return null;
  const selection = { ...DEFAULT_SELECTION, indicator: id, places: [HOME_PLACE] };
  const comparison = deriveComparison({ catalogue, dataset, selection });
  const ranks = deriveComparison({ catalogue, dataset, selection: { ...selection, show: "rank" } });
  const { periods, band } = comparison;
  const home = comparison.series[0]!;
  const { firstIndex, lastIndex, first, last, acrossBreak, gap } = comparison.changes[0]!;
  if (firstIndex < 0 || firstIndex === lastIndex) return null;
  const style = createStyle(comparison, t);
  const numberAt = (index: number, value: number): GlanceNumber => {
    const flag = home.flags[index] ?? null;
    return { year: periods[index]!, text: style.label(value), note: flag ? t(`flag.${flag}`) : "" };
  };
  const points = pointsOf(home.values, periods);
  const medians = band ? pointsOf(band.median, periods) : [];
  const values = [...points, ...medians].map((point) => point.value);
  const ranked = ranks.series.filter((one) => one.gaps[lastIndex] === null).length;
  return {
    theme: indicator.theme,
    unit: style.unit,
    first: numberAt(firstIndex, first),
    last: numberAt(lastIndex, last),
    median: medianOf(comparison, [firstIndex, lastIndex], t.locale),
    rank: ranks.show === "rank" ? { rank: ranks.series[0]!.values[lastIndex]!, count: ranked } : null,
    direction: indicator.direction,
    acrossBreak: acrossBreak || gap === "break",
    line: splitSegments(points, indicator.everyYears),
    medianLine: splitSegments(medians, indicator.everyYears),
    x: [periods[0]!, periods.at(-1)!],
    y: [indicator.zeroBaseline ? 0 : Math.min(...values), Math.max(...values)],
  };
}

/** The same cities in both years, or the median would move with who is counted and not with what they did. */
function medianOf({ series, indicator }: Comparison, [first, last]: readonly [number, number], locale: string) {
  const both = series.slice(1).filter((one) => one.gaps[first] === null && one.gaps[last] === null);
  if (both.length < MIN_BAND) return null;
  const at = (index: number) => quartiles(both.map((one) => one.values[index]!)).median;
  const medians = [at(first), at(last)] as const;
  // A median of whole numbers may fall half-way between two.
  const decimals = medians.every(Number.isInteger) ? indicator.decimals : Math.max(indicator.decimals, 1);
  const [firstText, lastText] = medians.map((value) => formatShort(value, { locale, decimals })) as [string, string];
  return { first: firstText, last: lastText, count: both.length };
}

function pointsOf(values: Float64Array, periods: readonly number[]): LinePoint[] {
  return periods.flatMap((year, index) =>
    Number.isNaN(values[index]!) ? [] : [{ index, year, value: values[index]! }],
  );
}
