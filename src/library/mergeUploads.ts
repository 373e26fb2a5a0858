import { findMeetings, ownStands } from "../dataset/conflicts";
import { coverageOf } from "../dataset/coverage";
import type { Dataset } from "../dataset/dataset";
import { mergeDatasets } from "../dataset/merge";
import { selectRows } from "../dataset/selectRows";
import type { Catalogue, Indicator } from "../dataset/types";
import { isOwnCode, type Upload } from "../dataset/upload";

/** The catalogue with everything the visitor brought. The shipped one itself where that is nothing. */
export function mergeCatalogue(shipped: Catalogue, uploads: readonly Upload[]): Catalogue {
  if (uploads.length === 0) return shipped;
  const places = [
    ...shipped.places,
    ...uploads.flatMap((one) => one.places.map((place) => [place.code, place] as const)),
  ];
  const indicators = new Map([
    ...shipped.indicators,
    ...uploads.flatMap((one) => one.indicators.map((indicator) => [indicator.id, indicator] as const)),
  ]);
  for (const { dataset } of uploads) extendCoverage(indicators, dataset);
  return {
    ...shipped,
    places: new Map(places),
    indicators,
    categories: [...shipped.categories, ...uploads.flatMap((one) => one.categories)],
    sources: new Map([...shipped.sources, ...uploads.map(({ source }) => [source.id, source] as const)]),
  };
}

/** A shipped indicator of which the visitor has figures reaches as far as both do. */
function extendCoverage(indicators: Map<string, Indicator>, own: Dataset): void {
  const shipped = own.text.indicator.labels.flatMap((id) => {
    const indicator = isOwnCode(id) ? undefined : indicators.get(id);
    return indicator ? [indicator] : [];
  });
  for (const [id, { coverage: added }] of coverageOf(own, shipped)) {
    const indicator = indicators.get(id)!;
    const { coverage: here } = indicator;
    const ends = [here.from, here.to, added.from, added.to].filter(Boolean).sort();
    const coverage = {
      from: ends[0] ?? "",
      to: ends.at(-1) ?? "",
      places: here.places + added.places,
      districts: here.districts + added.districts,
    };
    indicators.set(id, { ...indicator, coverage });
  }
}

export interface MergedRows {
  readonly dataset: Dataset;
  /** Rows of an upload, by its id, that do not show because another number stands there. */
  readonly hidden: ReadonlyMap<string, number>;
}

const drawn = new WeakMap<Dataset, Dataset>();

/** Rows of whole places, of which series are made. Files hold many times as many of districts, which none looks up. */
function drawnRows(dataset: Dataset): Dataset {
  const known = drawn.get(dataset);
  if (known) return known;
  const rows = selectRows(dataset, isWholePlace(dataset));
  drawn.set(dataset, rows);
  return rows;
}

function isWholePlace({ text }: Dataset): (row: number) => boolean {
  const { codes, labels } = text.district;
  const none = labels.indexOf("");
  return (row) => codes[row] === none;
}

/**
 * All shipped rows and the visitor's of whole places, with each key once: between shipped and own ones the upload says which number stands, between two uploads the
 * one that came later. A number goes before a gap.
 */
export function mergeRows(shipped: Dataset, uploads: readonly Upload[]): MergedRows {
  const parts = [
    { dataset: shipped, dropped: new Set<number>(), id: "" },
    ...uploads.map(({ dataset, id }) => ({ dataset, dropped: new Set<number>(), id })),
  ];
  parts.forEach((part, i) => {
    const wins = uploads[i - 1]?.wins ?? "shipped";
    for (const before of parts.slice(0, i)) {
      for (const { shippedRow, ownRow } of findMeetings(before.dataset, part.dataset)) {
        if (before.dropped.has(shippedRow) || part.dropped.has(ownRow)) continue;
        const [own, theirs] = [part.dataset.value[ownRow]!, before.dataset.value[shippedRow]!];
        if (ownStands(own, theirs, before.id === "" ? wins : "own")) before.dropped.add(shippedRow);
        else part.dropped.add(ownRow);
      }
    }
  });
  const standing = parts.map(({ dataset, dropped, id }) => {
    if (dropped.size === 0) return id === "" ? dataset : drawnRows(dataset);
    const isDrawn = id === "" ? () => true : isWholePlace(dataset);
    return selectRows(dataset, (row) => !dropped.has(row) && isDrawn(row));
  });
  return {
    dataset: mergeDatasets(standing.filter(({ rows }) => rows > 0)),
    hidden: new Map(parts.slice(1).map(({ id, dropped }) => [id, dropped.size])),
  };
}
