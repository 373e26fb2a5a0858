import type { Dataset } from "./dataset";

/** What a series is made of: place-level rows (district empty) of one indicator and category. */
export interface SeriesKey {
  readonly indicator: string;
  readonly category: string;
  readonly place: string;
}

const cache = new WeakMap<Dataset, Map<string, number[]>>();

const keyOf = (indicator: string, category: string, place: string) => `${indicator}\u0000${category}\u0000${place}`;

function indexOf(dataset: Dataset): Map<string, number[]> {
  const known = cache.get(dataset);
  if (known) return known;
  const index = new Map<string, number[]>();
  const { place, district, indicator, category } = dataset.text;
  const noDistrict = district.labels.indexOf("");
  for (let row = 0; row < dataset.rows; row++) {
    if (district.codes[row] !== noDistrict) continue;
    const key = keyOf(
      indicator.labels[indicator.codes[row]!]!,
      category.labels[category.codes[row]!]!,
      place.labels[place.codes[row]!]!,
    );
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  }
  cache.set(dataset, index);
  return index;
}

/** Rows of a series in file order; empty when the dataset has none. Indexed once per dataset. */
export function rowsOf(dataset: Dataset, key: SeriesKey): readonly number[] {
  return indexOf(dataset).get(keyOf(key.indicator, key.category, key.place)) ?? [];
}
