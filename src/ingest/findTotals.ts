import { namesTotal } from "./columnWords";
import type { KeptRows, Tick } from "./finishDataset";
import { Interner } from "./intern";
import type { Area, SeriesKey } from "./rowKeys";

/** So many slices (one indicator, one period ...) are added up to learn what the sum of the others is. */
const SLICES = 300;
const LEAST_PARTS = 3;
const TOLERANCE = 0.001;

interface Keys {
  readonly areas: readonly Area[];
  readonly series: readonly SeriesKey[];
}

/** Areas and categories that are called a total, or whose numbers are the sum of all the others'. */
export function findTotals(rows: KeptRows, { areas, series }: Keys, tick: Tick) {
  const areaText = areas.map(({ place, district }) => district || place);
  const categoryText = series.map(({ category }) => category);
  const calledArea = new Set(areaText.filter(namesTotal));
  const parts = (text: string) => text.split(" / ");
  const calledCategory = new Set(categoryText.filter((text) => parts(text).some(namesTotal)));
  const kinds = new Interner();
  const kindOf = series.map(({ indicator, unit }) => kinds.id(`${indicator}\u0000${unit}`));
  const most = rows.period.reduce((max, period) => Math.max(max, period), 0) + 1;
  const seriesOfAreas = (row: number) => rows.series[row]! * most + rows.period[row]!;
  const seriesOfParts = (row: number) =>
    (rows.area[row]! * most + rows.period[row]!) * kindOf.length + kindOf[rows.series[row]!]!;
  const areaOf = (row: number) => areaText[rows.area[row]!]!;
  const categoryOf = (row: number) => categoryText[rows.series[row]!]!;
  for (const text of sumsOfOthers({ rows, sliceOf: seriesOfAreas, memberOf: areaOf, tick })) calledArea.add(text);
  for (const text of sumsOfOthers({ rows, sliceOf: seriesOfParts, memberOf: categoryOf, tick }))
    calledCategory.add(text);
  if (calledCategory.size > 0 && categoryText.every((text) => text === "total")) calledCategory.clear();
  return { areas: [...calledArea], categories: [...calledCategory] };
}

interface Slicing {
  readonly rows: KeptRows;
  /** A number for all that rows of one slice have in common. */
  readonly sliceOf: (row: number) => number;
  readonly memberOf: (row: number) => string;
  readonly tick: Tick;
}

function sumsOfOthers({ rows, sliceOf, memberOf, tick }: Slicing): Set<string> {
  const slices = new Map<number, Map<string, number>>();
  for (let row = 0; row < rows.value.length; row++) {
    tick(row);
    const value = rows.value[row]!;
    if (Number.isNaN(value)) continue;
    const key = sliceOf(row);
    let slice = slices.get(key);
    if (!slice && slices.size < SLICES) slices.set(key, (slice = new Map()));
    slice?.set(memberOf(row), value);
  }
  const held = new Map<string, { hits: number; misses: number }>();
  for (const slice of slices.values()) {
    // One person in one district is as much as in the whole city: a slice of few numbers names no total.
    if ([...slice.values()].filter((value) => value !== 0).length <= LEAST_PARTS) continue;
    const [name, greatest] = [...slice].reduce((a, b) => (b[1] > a[1] ? b : a));
    const others = [...slice.values()].reduce((a, b) => a + b, 0) - greatest;
    if (greatest <= 0) continue;
    const tally = held.get(name) ?? { hits: 0, misses: 0 };
    if (Math.abs(others - greatest) <= TOLERANCE * greatest) tally.hits++;
    else tally.misses++;
    held.set(name, tally);
  }
  return new Set([...held].filter(([, { hits, misses }]) => hits > 2 * misses && hits > 0).map(([name]) => name));
}
