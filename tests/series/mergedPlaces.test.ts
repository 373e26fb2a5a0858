import { describe, expect, it } from "vitest";
import { followMergers } from "../../src/dataset/followMergers";
import { isMergerGap } from "../../src/dataset/gap";
import { rowsOf } from "../../src/dataset/query";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { deriveComparison } from "../../src/series/deriveComparison";
import { placeOf } from "../support/catalogue";
import { catalogue, dataset, plainRows } from "./shippedData";
import { cellsOf, derive, M, seriesAt } from "./world";

const followed = followMergers(dataset, catalogue);
const deriveFollowed = (selection: Partial<Selection>) =>
  deriveComparison({ catalogue, dataset: followed, selection: { ...DEFAULT_SELECTION, ...selection } });

describe("of a municipality and the merged one it became", () => {
  const places = [placeOf("a", { successor: "C" }), placeOf("b", { successor: "C" }), placeOf("C")];
  const home = { 2000: 1, 2001: 1 };
  const shown = (numbers: Parameters<typeof derive>[0]["numbers"], chosen = [M], more = places) =>
    derive({ numbers: { [M]: home, ...numbers }, places: more }, { places: chosen, peers: "all" }).series.map(
      (one) => one.place,
    );
  const one = { 2000: 1 };

  it("the parts stand where all are as long", () => {
    expect(shown({ a: one, b: one, C: one })).toEqual([M, "a", "b"]);
    expect(shown({ a: home, b: one, C: home })).toEqual([M, "a", "b"]);
  });

  it("the merged one stands where it has more years than each of the parts", () => {
    expect(shown({ a: one, b: one, C: home })).toEqual([M, "C"]);
    expect(shown({ C: one })).toEqual([M, "C"]);
  });

  it("the chosen one stands and the others do not", () => {
    expect(shown({ a: one, b: one, C: one }, [M, "C"])).toEqual([M, "C"]);
    expect(shown({ a: one, b: one, C: home }, [M, "a"])).toEqual([M, "a", "b"]);
    expect(shown({ a: one, b: one, C: home }, [M, "a", "C"])).toEqual([M, "a", "C"]);
  });

  it("the rule holds through two mergers", () => {
    const later = [placeOf("C", { successor: "D" }), placeOf("d", { successor: "D" }), placeOf("D")];
    const chain = [...places.slice(0, 2), ...later];
    expect(shown({ a: one, b: one, C: home, d: one, D: { ...home, 2002: 1 } }, [M], chain)).toEqual([M, "D"]);
    expect(shown({ a: one, b: one, C: home, d: home, D: home }, [M], chain)).toEqual([M, "C", "d"]);
    expect(shown({ a: one, b: one, d: one, D: one }, [M, "D"], chain)).toEqual([M, "D"]);
    expect(shown({ a: one, b: one, D: one }, [M, "a"], chain)).toEqual([M, "a", "b"]);
  });
});

describe("the shipped figures, followed", () => {
  const counts = plainRows("observations/foreign-nationals-stadsmonitor.csv");
  const count = (place: string, year: string) =>
    Number(counts.find((row) => row[0] === place && row[2] === year && row[3] === "foreign_nationals")?.[5]);

  it.each([
    ["71072", ["71022", "73040"]],
    ["23106", ["23023", "23024", "23032"]],
    ["46030", ["11056", "46003", "46013"]],
    ["11002-2025", ["11002", "11007"]],
  ])("%s has the foreign nationals of %j in every year", (successor, parts) => {
    const found = seriesAt(deriveFollowed({ indicator: "foreign_nationals", places: [successor] }), successor);
    const years = deriveFollowed({ indicator: "foreign_nationals", places: [successor] }).periods;
    expect(years.length).toBe(23);
    expect([...found.values]).toEqual(
      years.map((year) => parts.map((part) => count(part, String(year))).reduce((a, b) => a + b)),
    );
    expect(new Set(found.flags)).toEqual(new Set(["computed"]));
  });

  it("Hasselt with Kortessem has a published rate in 2024 and says why there is none before", () => {
    const comparison = deriveFollowed({ indicator: "recorded_crime_rate", places: ["71072", M] });
    const at = (year: number) => cellsOf(comparison, "71072")[comparison.periods.indexOf(year)];
    expect([at(2019), at(2024)]).toEqual(["merger-no-counts", 83.42]);
  });

  it("what is refused is told as refused and not as figures under another name", () => {
    const refusedOf = (indicator: string) => deriveFollowed({ indicator, places: [M, "71072"] }).empty;
    expect(refusedOf("net_taxable_income_per_inhabitant")).toEqual([
      { place: "71072", instead: "merger", reasons: ["merger-not-additive"] },
    ]);
    expect(refusedOf("foreign_nationals_share")).toEqual([
      { place: "71072", instead: "merger", reasons: ["merger-no-denominator"] },
    ]);
  });

  it("Antwerp on the new borders has its published population and no guess before", () => {
    const comparison = deriveFollowed({ indicator: "population", places: ["11002-2025", "11002"] });
    const at = (year: number) => cellsOf(comparison, "11002-2025")[comparison.periods.indexOf(year)];
    expect([at(2020), at(2025)]).toEqual(["merger-part-missing", 562_002]);
    expect(cellsOf(comparison, "11002")[comparison.periods.indexOf(2025)]).toBe(562_002);
  });

  it.each([...catalogue.indicators.keys()])("%s: all municipalities are as without the mergers", (indicator) => {
    const selection = { ...DEFAULT_SELECTION, indicator, peers: "all" as const, places: [M] };
    const placesIn = (data: typeof dataset) =>
      deriveComparison({ catalogue, dataset: data, selection }).series.map((one) => one.place);
    expect(placesIn(followed)).toEqual(placesIn(dataset));
  });

  it("every merged municipality gets a number or a reason for each figure of its parts", () => {
    for (const { successor, predecessors } of catalogue.mergers.filter(({ date }) => date === "2025-01-01")) {
      const figures = [...new Set(predecessors.flatMap((place) => figuresOf(place)))];
      expect(figures.length, successor).toBeGreaterThan(20);
      const missing = figures.filter((key) => {
        const [indicator, category] = key.split("|") as [string, string];
        return rowsOf(followed, { indicator, category, place: successor }).length === 0;
      });
      expect(missing, successor).toEqual([]);
    }
    const reasons = Array.from(followed.gap, (gap) => gap).filter((gap) => gap > 0).length;
    expect(reasons).toBeGreaterThan(Array.from(dataset.gap, (gap) => gap).filter((gap) => gap > 0).length);
  });
});

/** Indicators and categories with a number for a place. */
function figuresOf(place: string): string[] {
  return catalogue.categories.flatMap(({ indicator, id }) =>
    rowsOf(dataset, { indicator, category: id, place }).some((row) => dataset.gap[row] === 0)
      ? [`${indicator}|${id}`]
      : [],
  );
}

it("no reason of a merger stands at a place that is none", () => {
  expect(isMergerGap("merged")).toBe(false);
  const successors = new Set(catalogue.mergers.map(({ successor }) => successor));
  const { labels, codes } = followed.text.place;
  const added = Array.from({ length: followed.rows - dataset.rows }, (_, i) => labels[codes[dataset.rows + i]!]!);
  expect(added.length).toBeGreaterThan(1000);
  expect(added.filter((place) => !successors.has(place))).toEqual([]);
});
