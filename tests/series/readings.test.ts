import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeDatasets } from "../../src/dataset/merge";
import type { ClaimTest } from "../../src/dataset/types";
import { readingsOf } from "../../src/series/readings";
import { breakOf, datasetOf, observationOf, placeOf } from "../support/catalogue";
import { claimOf, numbersOf, testOf, worldOf } from "./claimWorld";

const FOUR = {
  "11002": { "2000": 100, "2010": 80, "2020": 90 },
  "44021": { "2000": 100, "2010": 100, "2020": 120 },
  "24062": { "2000": 100, "2010": 70, "2020": 70 },
  "71016": { "2000": 100, "2010": 120, "2020": 130 },
};
const dataset = numbersOf("burglary", { "12025": { "2000": 200, "2010": 100, "2020": 50 }, ...FOUR });
const read = (tests: readonly ClaimTest[], data = { catalogue: worldOf(), dataset }) =>
  readingsOf(claimOf(tests), data);
const counts = ({ holding, failing, cannot }: ReturnType<typeof read>) => [holding, failing, cannot];

describe("readings", () => {
  it("of a change are every window, alone and against each set of peers", () => {
    const found = read([testOf()]);
    // All municipalities come down to the same four towns, and count once.
    expect(new Set(found.all.map(({ against }) => against))).toEqual(new Set([null, "centre"]));
    expect(new Set(found.all.map(({ against, count }) => [against, count].join(" ")))).toEqual(new Set([" 0", "centre 4"]));
    // Against the median, 5 percent up from 2000 to 2020, the fall by 75 percent is one by 1 - 0.25 / 1.05.
    expect(counts(found)).toEqual([2, 4, 0]);
    const holding = found.all.filter(({ holds }) => holds === "holds").map(({ from, to }) => `${from}-${to}`);
    expect(new Set(holding)).toEqual(new Set(["2000-2020"]));
  });

  it("leave out peers that no window can be read against", () => {
    const alone = numbersOf("burglary", { "12025": { "2000": 200, "2010": 100 } });
    const found = read([testOf()], { catalogue: worldOf(), dataset: alone });
    expect(found.all.map(({ against }) => against)).toEqual([null]);
  });

  it("against a set need half of its towns, and four of them", () => {
    const towns = ["a", "b", "c", "d"].map((code) => placeOf(code));
    const places = [...worldOf().places.values(), ...towns];
    // Five other centre cities and five other towns: four and five of ten have figures.
    const againstOf = (more: Parameters<typeof numbersOf>[1]) => {
      const home = { "12025": { "2000": 200, "2010": 100 } };
      const numbers = numbersOf("burglary", { ...home, ...FOUR, ...more });
      return read([testOf()], { catalogue: worldOf({ places }), dataset: numbers }).all.map(({ against, count }) => [against, count]);
    };
    expect(againstOf({})).toEqual([[null, 0], ["centre", 4]]);
    expect(againstOf({ a: { "2000": 10, "2010": 10 } })).toEqual([[null, 0], ["centre", 4], ["all", 5]]);
    expect(againstOf({ a: { "2000": 10 } })).toEqual([[null, 0], ["centre", 4]]);
  });

  it("carry the reservations about the place's own numbers", () => {
    const rows = [2000, 2010].map((year) =>
      observationOf({ period: String(year), value: year, ...(year === 2010 ? { flag: "doubtful" } : {}) }),
    );
    const found = read([testOf()], { catalogue: worldOf(), dataset: datasetOf(rows) });
    expect(found.all.map(({ flags }) => flags)).toEqual([["doubtful"]]);
  });

  it("of a count are read per inhabitant too", () => {
    const people = numbersOf("people", { "12025": { "2000": 10, "2010": 30 } });
    const population = numbersOf("population", { "12025": { "2000": 1000, "2010": 4000 } });
    const data = { catalogue: worldOf(), dataset: mergeDatasets([people, population]) };
    const found = read([testOf({ indicator: "people", relation: "above", threshold: 0 })], data);
    expect(found.all.map(({ show, holds }) => [show, holds])).toEqual([
      ["value", "holds"],
      ["rate", "fails"],
    ]);
  });

  it("of a number are every year; against peers their median of that year", () => {
    const own = read([testOf({ quantity: "value", from: "", relation: "at-least", threshold: 100 })]);
    expect(own.all.map(({ to, value, holds }) => [to, value, holds])).toEqual([
      ["2000", 200, "holds"],
      ["2010", 100, "holds"],
      ["2020", 50, "fails"],
    ]);
    const median = read([testOf({ quantity: "value", from: "", against: "peers", relation: "above", threshold: 0 })]);
    expect(median.all.filter(({ against }) => against === "centre").map(({ value }) => value)).toEqual([100, 10, -55]);
  });

  it("of a rank are every year with peers enough", () => {
    const found = read([testOf({ quantity: "rank", from: "", threshold: 1 })]);
    expect(found.all.map(({ to, value }) => [to, value])).toEqual([
      ["2000", 5],
      ["2010", 3],
      ["2020", 1],
    ]);
  });

  it("of a published figure on part of a year are that one", () => {
    const rows = [observationOf({ period: "2010-Q1", value: -80 })];
    const test = testOf({ quantity: "value", from: "", to: "2010-Q1" });
    expect(counts(read([test], { catalogue: worldOf(), dataset: datasetOf(rows) }))).toEqual([1, 0, 0]);
  });

  it("of several tests count each window once, and leave context and what was said out", () => {
    const later = testOf({ id: "later", role: "reading", to: "2010" });
    const beside = testOf({ id: "beside", role: "context", indicator: "pride" });
    expect(read([testOf(), later, beside]).all).toEqual(read([testOf()]).all);
    const data = { catalogue: worldOf(), dataset };
    expect(readingsOf(claimOf([testOf()], { said: ["burglary"] }), data).all).toEqual([]);
    expect(readingsOf(testOf(), { ...data, said: ["burglary"] }).all).toEqual([]);
  });

  it("of a single test are read whatever its role", () => {
    expect(readingsOf(testOf({ role: "context" }), { catalogue: worldOf(), dataset }).all.length).toBe(6);
  });

  it("of having fallen more hold only where it fell", () => {
    const test = testOf({ place: "44021", against: "71016", relation: "below", threshold: 0, itself: "fell" });
    const found = readingsOf(test, { catalogue: worldOf(), dataset });
    // From 2000 to 2020 it rose by 20 percent and the other by 30: less of a rise is no greater fall.
    expect(found.all.map(({ from, to, holds }) => [from, to, holds])).toEqual([
      ["2000", "2010", "fails"],
      ["2000", "2020", "fails"],
      ["2010", "2020", "fails"],
    ]);
    expect(found.all.map(({ other }) => other)).toEqual(["71016", "71016", "71016"]);
  });

  it("across a break that forbids comparing count as unreadable", () => {
    const catalogue = worldOf({ breaks: [breakOf("burglary", "2015")] });
    const found = read([testOf({ threshold: -50 })], { catalogue, dataset });
    const alone = found.all.filter(({ against }) => against === null);
    expect(alone.map(({ reason }) => reason)).toEqual([null, "break", "break"]);
    expect(found.cannot).toBe(4);
  });
});

const threshold = fc.integer({ min: -90, max: 90 });
const relation = fc.constantFrom("at-most", "at-least", "below", "above");
const numbers = fc.dictionary(
  fc.integer({ min: 1990, max: 2025 }).map(String),
  fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constant("suppressed" as const)),
  { maxKeys: 8 },
);

describe("whatever the numbers", () => {
  it("each reading holds, fails or cannot be read, and opposite claims share none", () => {
    fc.assert(
      fc.property(numbers, threshold, relation, (home, limit, how) => {
        const data = { catalogue: worldOf(), dataset: numbersOf("burglary", { "12025": home, ...FOUR }) };
        const found = read([testOf({ threshold: limit, relation: how })], data);
        expect(found.holding + found.failing + found.cannot).toBe(found.all.length);
        const opposite = { "at-most": "above", "at-least": "below", below: "at-least", above: "at-most" } as const;
        const turned = read([testOf({ threshold: limit, relation: opposite[how] })], data);
        expect(counts(turned)).toEqual([found.failing, found.holding, found.cannot]);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it("a harder limit never holds more often", () => {
    fc.assert(
      fc.property(numbers, threshold, threshold, (home, one, other) => {
        const data = { catalogue: worldOf(), dataset: numbersOf("burglary", { "12025": home, ...FOUR }) };
        const at = (limit: number) => read([testOf({ threshold: limit })], data).holding;
        expect(at(Math.min(one, other))).toBeLessThanOrEqual(at(Math.max(one, other)));
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});
