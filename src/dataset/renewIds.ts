import { TEXT_COLUMNS, type Dataset, type TextColumn, type TextColumnName } from "./dataset";
import type { Upload } from "./upload";

/** The same upload under another id, so that it can stand beside the first. */
export function renewIds(upload: Upload, id: string): Upload {
  const renew = (code: string) => (code.startsWith(`${upload.id}-`) ? id + code.slice(upload.id.length) : code);
  const orNull = (code: string | null) => (code === null ? null : renew(code));
  return {
    ...upload,
    id,
    source: { ...upload.source, id: renew(upload.source.id) },
    places: upload.places.map((place) => ({
      ...place,
      code: renew(place.code),
      parent: orNull(place.parent),
      successor: orNull(place.successor),
    })),
    indicators: upload.indicators.map((one) => ({
      ...one,
      id: renew(one.id),
      denominator: orNull(one.denominator),
      headline: renew(one.headline),
    })),
    categories: upload.categories.map((one) => ({ ...one, indicator: renew(one.indicator), id: renew(one.id) })),
    dataset: renewLabels(upload.dataset, renew),
    rules: {
      withinYear: Object.fromEntries(Object.entries(upload.rules.withinYear).map(([key, rule]) => [renew(key), rule])),
      summedCities: upload.rules.summedCities.map(renew),
    },
  };
}

const CODED: ReadonlySet<TextColumnName> = new Set(["place", "district", "indicator", "category", "source"]);

function renewLabels(dataset: Dataset, renew: (code: string) => string): Dataset {
  const text = Object.fromEntries<TextColumn>(
    TEXT_COLUMNS.map((name) => {
      const column = dataset.text[name];
      return [name, CODED.has(name) ? { ...column, labels: column.labels.map(renew) } : column];
    }),
  ) as Record<TextColumnName, TextColumn>;
  return { ...dataset, text };
}
