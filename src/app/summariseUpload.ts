import { isWholeYear, parsePeriod } from "../base/period";
import type { TextColumn } from "../dataset/dataset";
import { pairLookup } from "../dataset/pairs";
import type { Upload } from "../dataset/upload";
import { HOME_PLACE } from "../selection/selection";

export interface UploadSummary {
  /** Codes of places with figures, their own or those of districts, most figures first. */
  readonly places: readonly string[];
  readonly districts: number;
  /** Ids, most figures first. */
  readonly indicators: readonly string[];
  /** As the data write them; null where there are no rows. */
  readonly periods: { readonly first: string; readonly last: string } | null;
  readonly figures: number;
  readonly gaps: number;
  /** What the Compare page can draw: places with figures of whole years. null = nothing. */
  readonly compare: { readonly indicator: string; readonly places: readonly string[] } | null;
}

/** What is in an upload, counted over its rows. */
export function summariseUpload({ dataset }: Upload): UploadSummary {
  const { text, rows, value } = dataset;
  const { place, district, period, indicator } = text;
  const parsed = period.labels.map(parsePeriod);
  const isWhole = Uint8Array.from(parsed, (one) => (one !== null && isWholeYear(one) ? 1 : 0));
  const periodUsed = new Uint8Array(period.labels.length);
  const areas = createCounter(place, district);
  const indicators = createCounter(indicator, indicator);
  const lines = createCounter(indicator, place);
  let figures = 0;
  for (let row = 0; row < rows; row++) {
    const when = period.codes[row]!;
    periodUsed[when] = 1;
    if (Number.isNaN(value[row]!)) continue;
    figures++;
    const isDistrict = areas.count(row).other !== "";
    indicators.count(row);
    if (!isDistrict && isWhole[when] === 1) lines.count(row);
  }
  const used = period.labels
    .map((label, i) => ({ label, start: parsed[i]?.start ?? NaN }))
    .filter((_, i) => periodUsed[i] === 1);
  const sorted = used.toSorted((a, b) => a.start - b.start || 0);
  const periods = sorted.length === 0 ? null : { first: sorted[0]!.label, last: sorted.at(-1)!.label };
  const drawn = byCount(totals(indicators.all, "one")).find((id) => lines.all.some((line) => line.one === id));
  const ofDrawn = lines.all.filter((line) => line.one === drawn);
  return {
    places: byCount(totals(areas.all, "one")),
    districts: areas.all.filter(({ other }) => other !== "").length,
    indicators: byCount(totals(indicators.all, "one")),
    periods,
    figures,
    gaps: rows - figures,
    compare: drawn === undefined ? null : { indicator: drawn, places: byCount(totals(ofDrawn, "other")) },
  };
}

const MOST_BESIDE = 5;

/**
 * The places of an upload to draw beside the home city, which comes first: its own ones before those that everybody
 * knows. Where there are many and none is its own, no one of them is meant more than another, and none is highlighted.
 */
export function placesBesideHome(upload: Upload, places: readonly string[]): string[] {
  const others = places.filter((code) => code !== HOME_PLACE);
  const own = others.filter((code) => upload.places.some((place) => place.code === code));
  const known = others.filter((code) => !own.includes(code));
  const shown = own.length === 0 && known.length > MOST_BESIDE ? [] : [...own, ...known].slice(0, MOST_BESIDE);
  return [HOME_PLACE, ...shown];
}

interface Counted {
  readonly one: string;
  readonly other: string;
  rows: number;
}

/** Counts rows by two of their texts; in the order in which these came. */
function createCounter(first: TextColumn, second: TextColumn) {
  const all: Counted[] = [];
  const entryAt = pairLookup(first, second, (one, other): Counted => {
    const entry = { one, other, rows: 0 };
    all.push(entry);
    return entry;
  });
  const count = (row: number): Counted => {
    const entry = entryAt(row);
    entry.rows++;
    return entry;
  };
  return { all, count };
}

function totals(counted: readonly Counted[], name: "one" | "other"): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of counted) counts.set(entry[name], (counts.get(entry[name]) ?? 0) + entry.rows);
  return counts;
}

/** Keys by descending count; equal ones in the order in which they came. */
const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
