import { describe, expect, it } from "vitest";
import { SHOWS } from "../../src/selection/selection";
import type { Refusal } from "../../src/series/types";
import { placeOf } from "../support/catalogue";
import { cellsOf, derive, M, type World } from "./world";

const COUNT = { aggregation: "sum", denominator: "population" } as const;
const three = { [M]: { 2000: 1, 2001: 2 }, A: { 2000: 3, 2001: 4 }, B: { 2000: 5, 2001: 6 } };
const people = { [M]: { 2000: 1000 } };

type Refusals = Partial<Record<(typeof SHOWS)[number], Refusal>>;

describe("what cannot be shown, and why", () => {
  it.each<[string, World, Refusals]>([
    ["a count with population: nothing", { numbers: three, indicator: COUNT, population: people }, {}],
    ["a rate", { numbers: three }, { rate: "not-a-count" }],
    ["a count that may not be divided", { numbers: three, indicator: { aggregation: "sum" } }, { rate: "no-denominator" }],
    ["a median with a denominator", { numbers: three, indicator: { denominator: "population" } }, { rate: "not-a-count" }],
    [
      "a share with a denominator",
      { numbers: three, indicator: { aggregation: "share-of", denominator: "population" }, population: people },
      { rate: "not-a-count" },
    ],
    ["a count without any population", { numbers: three, indicator: COUNT }, { rate: "no-population" }],
    [
      "a count with population of other years",
      { numbers: three, indicator: COUNT, population: { [M]: { 1999: 1000 } } },
      { rate: "no-population" },
    ],
    [
      "a count with a population that was not published",
      { numbers: three, indicator: COUNT, population: { [M]: { 2000: "not-published" } } },
      { rate: "no-population" },
    ],
    [
      "a count by an unknown denominator",
      { numbers: three, indicator: { aggregation: "sum", denominator: "dwellings" } },
      { rate: "no-population" },
    ],
    [
      "one year",
      { numbers: { [M]: { 2000: 1 }, A: { 2000: 2 }, B: { 2000: 3 } } },
      { rate: "not-a-count", index: "one-period", change: "one-period" },
    ],
    [
      "two places",
      { numbers: { [M]: three[M]!, A: three.A } },
      { rate: "not-a-count", rank: "too-few-places" },
    ],
    [
      "two towns and a region",
      { numbers: { [M]: three[M]!, A: three.A, FL: three.B }, places: [placeOf("FL", { kind: "region" })] },
      { rate: "not-a-count", rank: "too-few-places" },
    ],
    [
      "two towns with figures and one without",
      { numbers: { [M]: three[M]!, A: three.A, B: {} } },
      { rate: "not-a-count", rank: "too-few-places" },
    ],
    [
      "comparable between places only",
      { numbers: three, indicator: { comparable: "places" } },
      { rate: "not-a-count", index: "periods-not-comparable", change: "periods-not-comparable" },
    ],
    [
      "comparable between periods only",
      { numbers: three, indicator: { comparable: "periods" } },
      { rate: "not-a-count", rank: "places-not-comparable" },
    ],
    [
      "comparable with nothing",
      { numbers: three, indicator: { comparable: "neither" } },
      {
        rate: "not-a-count",
        index: "periods-not-comparable",
        change: "periods-not-comparable",
        rank: "places-not-comparable",
      },
    ],
  ])("%s", (_, world, expected) => {
    const open = { value: null, rate: null, index: null, change: null, rank: null };
    expect(derive(world).refusals).toEqual({ ...open, ...expected });
  });

  it.each(SHOWS)("%s shows the values instead where it is refused", (show) => {
    const found = derive({ numbers: { [M]: { 2000: 7 } }, indicator: { comparable: "neither" } }, { show });
    expect(found.show).toBe("value");
    expect(cellsOf(found, M)).toEqual([7]);
    expect(found.base).toBeNull();
  });

  it("counts the years in the range, not those at hand", () => {
    const found = derive({ numbers: three }, { from: 2001, show: "index" });
    expect(found.refusals.index).toBe("one-period");
    expect(found.show).toBe("value");
  });
});

describe("not comparable between places", () => {
  const world: World = { numbers: { ...three, C: { 2000: 7 }, D: { 2000: 8 }, E: { 2000: 9 } }, indicator: { comparable: "periods" } };

  it("withholds the other chosen places and all peers", () => {
    const found = derive(world, { places: [M, "A", "B"], peers: "centre" });
    expect(found.series.map((one) => one.place)).toEqual([M]);
    expect(found.withheld).toEqual(["A", "B"]);
    expect(found.band).toBeNull();
  });

  it("shows the first chosen place that has figures", () => {
    const found = derive({ ...world, numbers: { ...world.numbers, Z: {} } }, { places: ["Z", "B", "A"], peers: "all" });
    expect(found.series.map((one) => one.place)).toEqual(["B"]);
    expect(found.withheld).toEqual(["A"]);
    expect(found.empty).toEqual([{ place: "Z", instead: "nothing" }]);
  });

  it("still compares its years", () => {
    expect(cellsOf(derive(world, { places: [M, "A"], show: "index" }), M)).toEqual([100, 200]);
  });
});

describe("not comparable between periods", () => {
  it("withholds every change, but no value and no place", () => {
    const found = derive({ numbers: three, indicator: { comparable: "places" } }, { show: "change" });
    expect(found.series.map((one) => one.place)).toEqual([M, "A", "B"]);
    expect(cellsOf(found, M)).toEqual([1, 2]);
    expect(found.changes.map((change) => change.gap)).toEqual(["not-comparable", "not-comparable", "not-comparable"]);
    expect(found.changes.map((change) => change.absolute)).toEqual([NaN, NaN, NaN]);
  });
});
