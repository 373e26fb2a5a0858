import { isWholeYear, parsePeriod } from "../base/period";
import type { Dataset } from "./dataset";
import type { Indicator } from "./types";

interface Coverage {
  readonly coverage: Indicator["coverage"];
  readonly everyYears: number;
}

/** What the data hold of each indicator's headline: whole years with numbers, places and districts that have one. */
export function coverageOf(dataset: Dataset, indicators: readonly Indicator[]): ReadonlyMap<string, Coverage> {
  if (indicators.length === 0) return new Map();
  const { text } = dataset;
  const whole = text.period.labels.map((label) => {
    const period = parsePeriod(label);
    return period !== null && isWholeYear(period);
  });
  const claim = text.flag.labels.indexOf("claim");
  const noDistrict = text.district.labels.indexOf("");
  const counts = new Map(
    indicators.map(({ id, headline }) => [
      text.indicator.labels.indexOf(id),
      {
        id,
        category: text.category.labels.indexOf(headline),
        places: new Set<number>(),
        districts: new Set<number>(),
        years: new Set<string>(),
      },
    ]),
  );
  for (let row = 0; row < dataset.rows; row++) {
    const count = counts.get(text.indicator.codes[row]!);
    if (!count || count.category !== text.category.codes[row]) continue;
    if (dataset.gap[row] !== 0 || text.flag.codes[row] === claim || !whole[text.period.codes[row]!]) continue;
    if (text.district.codes[row] !== noDistrict) count.districts.add(text.district.codes[row]!);
    else {
      count.places.add(text.place.codes[row]!);
      count.years.add(text.period.labels[text.period.codes[row]!]!);
    }
  }
  return new Map(
    [...counts.values()].map(({ id, places, districts, years }) => {
      const sorted = [...years].sort();
      const coverage = {
        from: sorted[0] ?? "",
        to: sorted.at(-1) ?? "",
        places: places.size,
        districts: districts.size,
      };
      return [id, { coverage, everyYears: usualDistance(sorted.map((year) => Number(year.slice(0, 4)))) }];
    }),
  );
}

/** The most frequent distance between neighbouring years, the shorter of two as frequent ones; 1 where there is none. */
function usualDistance(years: readonly number[]): number {
  const counts = new Map<number, number>();
  years.slice(1).forEach((year, i) => {
    const distance = year - years[i]!;
    if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  return [...counts].sort(([a, one], [b, other]) => other - one || a - b)[0]?.[0] ?? 1;
}
