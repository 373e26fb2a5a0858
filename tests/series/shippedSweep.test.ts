import { describe, expect, it } from "vitest";
import { splitSegments } from "../../src/chart/segments";
import type { Indicator } from "../../src/dataset/types";
import { GAP_REASONS } from "../../src/dataset/gap";
import { parseSelection, formatSelection } from "../../src/selection/url";
import { DEFAULT_SELECTION, PEER_SETS, SHOWS } from "../../src/selection/selection";
import type { Comparison } from "../../src/series/types";
import { catalogue, dataset, deriveShipped } from "./shippedData";

const offered = [...catalogue.indicators.values()].filter((one) => one.coverage.places > 0);

const { indicator: ids, place: codes, district: districts, category: categories, period: periods } = dataset.text;
const textAt = (column: typeof ids, row: number) => column.labels[column.codes[row]!]!;

/** Mechelen, and the first place that has a figure of a whole year. */
function placesFor({ id, headline }: Indicator): string[] {
  const row = Array.from({ length: dataset.rows }, (_, i) => i).find(
    (i) =>
      textAt(ids, i) === id &&
      textAt(categories, i) === headline &&
      textAt(districts, i) === "" &&
      /^\d{4}(\/\d{4})?$/.test(textAt(periods, i)) &&
      textAt(dataset.text.flag, i) !== "claim" &&
      dataset.gap[i] === 0,
  );
  return [...new Set(["12025", ...(row === undefined ? [] : [textAt(codes, row)])])];
}

const REFUSALS = ["not-a-count", "no-denominator", "no-population", "periods-not-comparable", "places-not-comparable", "one-period", "too-few-places"];

function faultsOf(found: Comparison): string[] {
  const faults: string[] = [];
  const known = new Set<string>(GAP_REASONS);
  for (const { place, values, gaps, flags, notes, sources, acrossBreak } of found.series) {
    const lengths = [values, gaps, flags, notes, sources, acrossBreak].map((one) => one.length);
    if (lengths.some((length) => length !== found.periods.length)) faults.push(`${place} is not aligned`);
    gaps.forEach((gap, i) => {
      if (gap === null && !Number.isFinite(values[i])) faults.push(`${place} ${found.periods[i]}: ${values[i]}`);
      if (gap !== null && !Number.isNaN(values[i])) faults.push(`${place} ${found.periods[i]}: ${values[i]} though ${gap}`);
      if (gap !== null && !known.has(gap)) faults.push(`${place} ${found.periods[i]}: ${gap} is no reason`);
    });
  }
  for (const change of found.changes) {
    if (change.gap === null && !Number.isFinite(change.absolute)) faults.push(`change of ${change.absolute}`);
    if (change.gap !== null && !Number.isNaN(change.absolute)) faults.push(`change though ${change.gap}`);
  }
  return faults;
}

describe.each(offered.map((indicator) => [indicator.id, indicator] as const))("%s", (id, indicator) => {
  const places = placesFor(indicator);

  it.each(PEER_SETS)("derives in every way against %s, with a number or a reason in every cell", (peers) => {
    for (const show of SHOWS) {
      const found = deriveShipped({ indicator: id, places, peers, show });
      expect(faultsOf(found)).toEqual([]);
      const refusal = found.refusals[show];
      expect(found.show).toBe(refusal === null ? show : "value");
      expect([null, ...REFUSALS]).toContain(refusal);
      expect(found.periods.length > 0).toBe(true);
      expect(found.periods).toEqual([...new Set(found.periods)].sort((a, b) => a - b));
    }
  });

  it("is solid between neighbouring periods and bridged nowhere else", () => {
    const found = deriveShipped({ indicator: id, places, peers: "none" });
    for (const { values } of found.series) {
      const points = found.periods.flatMap((year, index) =>
        Number.isNaN(values[index]!) ? [] : [{ index, year, value: values[index]! }],
      );
      const { runs, bridges } = splitSegments(points, indicator.everyYears);
      expect(runs.flat()).toEqual(points);
      expect(runs.every((run) => run.every((point, i) => i === 0 || point.year - run[i - 1]!.year <= indicator.everyYears))).toBe(true);
      expect(bridges.every(([from, to]) => to.year - from.year > indicator.everyYears)).toBe(true);
      expect(bridges).toHaveLength(Math.max(runs.length - 1, 0));
    }
  });
});

describe("links into the shipped catalogue", () => {
  const known = [...catalogue.places.keys()];

  it("hold every place", () => {
    const lost = known.filter((code) => parseSelection(`?places=${code}`).selection.places[0] !== code);
    expect(known.length).toBeGreaterThan(300);
    expect(lost).toEqual([]);
  });

  it("hold every indicator and category", () => {
    const lost = catalogue.categories.filter(({ indicator, id }) => {
      const selection = { ...DEFAULT_SELECTION, indicator, category: id };
      const read = parseSelection(formatSelection(selection));
      return read.issues.length > 0 || read.selection.indicator !== indicator || read.selection.category !== id;
    });
    expect(catalogue.categories.length).toBeGreaterThan(300);
    expect(lost).toEqual([]);
  });
});
