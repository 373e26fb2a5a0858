import type { Dataset } from "./dataset";
import { pairLookup } from "./pairs";

interface DistrictKey {
  readonly indicator: string;
  readonly category: string;
  readonly place: string;
}

/** Rows by code of the district, in file order. */
export type RowsByDistrict = ReadonlyMap<string, readonly number[]>;

const NONE: RowsByDistrict = new Map();
const cache = new WeakMap<Dataset, ReadonlyMap<string, RowsByDistrict>>();

const keyOf = ({ indicator, category, place }: DistrictKey) => `${indicator}\u0000${category}\u0000${place}`;

/** Rows of the districts of a place. Indexed once per dataset. */
export function districtRowsOf(dataset: Dataset, key: DistrictKey): RowsByDistrict {
  let index = cache.get(dataset);
  if (!index) {
    index = indexDistricts(dataset);
    cache.set(dataset, index);
  }
  return index.get(keyOf(key)) ?? NONE;
}

function indexDistricts({ rows, text }: Dataset): ReadonlyMap<string, RowsByDistrict> {
  const index = new Map<string, Map<string, number[]>>();
  const none = text.district.labels.indexOf("");
  const figures = pairLookup(text.indicator, text.category, (indicator, category) => ({
    indicator,
    category,
    places: new Map<number, Map<string, number[]>>(),
  }));
  for (let row = 0; row < rows; row++) {
    const district = text.district.codes[row]!;
    if (district === none) continue;
    const { indicator, category, places } = figures(row);
    const code = text.place.codes[row]!;
    let districts = places.get(code);
    if (!districts) {
      districts = new Map();
      places.set(code, districts);
      index.set(keyOf({ indicator, category, place: text.place.labels[code]! }), districts);
    }
    const label = text.district.labels[district]!;
    const known = districts.get(label);
    if (known) known.push(row);
    else districts.set(label, [row]);
  }
  return index;
}
