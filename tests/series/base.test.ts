import { describe, expect, it } from "vitest";
import { breakOf, placeOf } from "../support/catalogue";
import { cellsOf, derive, M } from "./world";
import { deriveShipped } from "./shippedData";

describe("the base nobody chose", () => {
  const years = { 2006: 67, 2008: 64, 2011: 69, 2014: 76 };

  it("is the first year that compares with most of the others", () => {
    const world = { numbers: { [M]: years }, breaks: [breakOf("burglary", "2008")] };
    const found = derive(world, { show: "index" });
    expect(found.base).toBe(2008);
    expect(cellsOf(found, M)).toEqual(["break", 100, 107.8125, 118.75]);
  });

  it("stays before a break that only the last year lies behind", () => {
    const found = derive({ numbers: { [M]: years }, breaks: [breakOf("burglary", "2014")] }, { show: "index" });
    expect([found.base, cellsOf(found, M).at(-1)]).toEqual([2006, "break"]);
  });

  it("gives Mechelen's pride a change since 2008 and not since the telephone survey of 2006", () => {
    const found = deriveShipped({ indicator: "pride_city", show: "change" });
    expect(found.base).toBe(2008);
    // 64 percent agreed in 2008 and 70 in 2023.
    expect(cellsOf(found, M)).toEqual(["break", 0, 5, 12, 17, 12, 6]);
  });
});

describe("who is shown beside whom", () => {
  const numbers = { [M]: { 2000: 1 }, A: { 2000: 2 }, B: { 2000: 3 } };
  const shown = (found: ReturnType<typeof derive>) => found.series.map((one) => one.place);

  it("counts the home place among the set when nobody is highlighted", () => {
    expect(shown(derive({ numbers }, { places: [], peers: "centre" }))).toEqual([M, "A", "B"]);
    expect(shown(derive({ numbers }, { places: [], peers: "none" }))).toEqual([]);
  });

  it("leaves out the merged municipality where the one it came from has figures", () => {
    const places = [placeOf("old", { kind: "centre-city", successor: "new" }), placeOf("new", { kind: "municipality" })];
    const found = derive({ numbers: { ...numbers, old: { 2000: 4 }, new: { 2000: 5 } }, places }, { places: [M], peers: "all" });
    expect(shown(found)).toEqual([M, "A", "B", "old"]);
  });

  it("keeps the set of all municipalities within the country", () => {
    const places = [placeOf("CH", { kind: "country", parent: null }), placeOf("basel", { kind: "city", parent: "CH" })];
    const found = derive({ numbers: { ...numbers, basel: { 2000: 4 } }, places }, { places: [M], peers: "all" });
    expect(shown(found)).toEqual([M, "A", "B"]);
  });

  it("says which region a rank leaves out, and how many are ranked from year to year", () => {
    const places = [placeOf("FL", { kind: "region" })];
    const world = { numbers: { ...numbers, A: { 2000: 2, 2001: 2 }, FL: { 2000: 9 } }, places };
    const found = derive(world, { show: "rank", places: [M, "A", "B", "FL"] });
    expect(found.unranked).toEqual(["FL"]);
    expect(found.rankedPerYear).toEqual([1, 3]);
    expect(derive(world).rankedPerYear).toBeNull();
  });
});

describe("counts", () => {
  const world = {
    numbers: { [M]: { 2000: 100 }, A: { 2000: 500 } },
    population: { [M]: { 2000: 1000 }, A: { 2000: 50_000 } },
    indicator: { aggregation: "sum", denominator: "population" } as const,
  };

  it("compare between places with care, rates without", () => {
    expect(derive(world).passport.betweenPlaces).toBe("care");
    expect(derive(world).passport.reasons).toContainEqual({ kind: "counts" });
    expect(derive(world, { show: "rate" }).passport.reasons).not.toContainEqual({ kind: "counts" });
    expect(derive(world, { places: [M] }).passport.betweenPlaces).toBe("yes");
    const years = { ...world, numbers: { [M]: { 2000: 100, 2001: 110 }, A: { 2000: 500, 2001: 550 } } };
    expect(derive(years, { show: "change" }).passport.reasons).not.toContainEqual({ kind: "counts" });
  });

  it("as rates name the source of the inhabitants too", () => {
    expect(derive(world).sources).toEqual(["police"]);
    expect(derive(world, { show: "rate" }).sources).toEqual(["police", "register"]);
  });
});
