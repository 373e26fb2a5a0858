import type { Dataset } from "./dataset";
import { pairLookup } from "./pairs";

/** What a series is made of: place-level rows (district empty) of one indicator and category. */
export interface SeriesKey {
  readonly indicator: string;
  readonly category: string;
  readonly place: string;
}

const cache = new WeakMap<Dataset, ReadonlyMap<string, number[]>>();

const keyOf = (indicator: string, category: string, place: string) => `${indicator}\u0000${category}\u0000${place}`;

function indexOf(dataset: Dataset): ReadonlyMap<string, number[]> {
  const known = cache.get(dataset);
  if (known) return known;
  const index = new Map<string, number[]>();
  const { place, district, indicator, category } = dataset.text;
  const noDistrict = district.labels.indexOf("");
  const figures = pairLookup(indicator, category, (one, other) => ({
    indicator: one,
    category: other,
    lines: new Map<number, number[]>(),
  }));
  for (let row = 0; row < dataset.rows; row++) {
    if (district.codes[row] !== noDistrict) continue;
    const figure = figures(row);
    const code = place.codes[row]!;
    const rows = figure.lines.get(code);
    if (rows) rows.push(row);
    else {
      const first = [row];
      figure.lines.set(code, first);
      index.set(keyOf(figure.indicator, figure.category, place.labels[code]!), first);
    }
  }
  cache.set(dataset, index);
  return index;
}

/** Rows of a series in file order; empty when the dataset has none. Indexed once per dataset. */
export function rowsOf(dataset: Dataset, key: SeriesKey): readonly number[] {
  return indexOf(dataset).get(keyOf(key.indicator, key.category, key.place)) ?? [];
}
