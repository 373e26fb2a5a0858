import { isWholeYear, parsePeriod } from "../base/period";
import type { Upload } from "../dataset/upload";

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
  const { place, district, period, indicator } = dataset.text;
  const places = new Map<string, number>();
  const indicators = new Map<string, number>();
  const districts = new Set<string>();
  const lines = new Map<string, Map<string, number>>();
  const parsed = period.labels.map(parsePeriod);
  const isWhole = parsed.map((one) => one !== null && isWholeYear(one));
  const at = { first: -1, last: -1 };
  const startOf = (code: number) => parsed[code]?.start ?? Number.NaN;
  let figures = 0;
  for (let row = 0; row < dataset.rows; row++) {
    const when = period.codes[row]!;
    if (at.first < 0 || startOf(when) < startOf(at.first)) at.first = when;
    if (at.last < 0 || startOf(when) > startOf(at.last)) at.last = when;
    if (Number.isNaN(dataset.value[row])) continue;
    figures++;
    const where = place.labels[place.codes[row]!]!;
    const what = indicator.labels[indicator.codes[row]!]!;
    const part = district.labels[district.codes[row]!]!;
    count(places, where);
    count(indicators, what);
    if (part !== "") districts.add(`${where} ${part}`);
    else if (isWhole[when]) count(lines.get(what) ?? lines.set(what, new Map()).get(what)!, where);
  }
  const periods = at.first < 0 ? null : { first: period.labels[at.first]!, last: period.labels[at.last]! };
  const gaps = dataset.rows - figures;
  const drawn = byCount(indicators).find((id) => lines.has(id));
  return {
    places: byCount(places),
    districts: districts.size,
    indicators: byCount(indicators),
    periods,
    figures,
    gaps,
    compare: drawn === undefined ? null : { indicator: drawn, places: byCount(lines.get(drawn)!) },
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Keys by descending count; equal ones in the order in which they came. */
const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
