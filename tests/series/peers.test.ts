import { describe, expect, it } from "vitest";
import type { PeerSet } from "../../src/selection/selection";
import { areasOf, countryOf, homeOf, isTown, peersOf } from "../../src/series/peers";
import { catalogueOf, placeOf } from "../support/catalogue";
import { derive, M } from "./world";

const catalogue = catalogueOf({
  places: [
    placeOf("BE", { kind: "country", parent: null, population: 90_000 }),
    placeOf("FL", { kind: "region", population: 90_000 }),
    placeOf(M, { kind: "centre-city", parent: "FL", population: 90_000 }),
    placeOf("twin", { kind: "centre-city", parent: "FL", population: 90_000 }),
    placeOf("just-small", { population: 60_000 }),
    placeOf("too-small", { population: 59_999 }),
    placeOf("just-large", { kind: "city", population: 135_000 }),
    placeOf("too-large", { kind: "centre-city", population: 135_001 }),
    placeOf("unknown"),
    placeOf("zone", { kind: "area", population: 90_000 }),
    placeOf("quarter", { kind: "district", parent: M, population: 90_000 }),
  ],
});

describe("peersOf", () => {
  it.each<[PeerSet, string[]]>([
    ["none", []],
    ["centre", ["too-large", "twin"]],
    ["similar", ["just-large", "just-small", "twin"]],
    ["all", ["just-large", "just-small", "too-large", "too-small", "twin", "unknown"]],
  ])("%s: towns only, without the home place, by code", (set, expected) => {
    expect(peersOf(set, M, catalogue)).toEqual(expected);
  });

  it.each([3, 9, 33_333, 99_999, 123_457])("similar holds at exactly two thirds and one and a half of %i", (third) => {
    const home = 2 * third;
    const sizes = { low: (home * 2) / 3, high: (home * 3) / 2, lower: (home * 2) / 3 - 1, higher: (home * 3) / 2 + 1 };
    const places = Object.entries({ home, ...sizes }).map(([code, population]) => placeOf(code, { population }));
    const wanted = Number.isInteger(sizes.low) ? ["high", "low"] : ["high"];
    expect(peersOf("similar", "home", catalogueOf({ places })).filter((code) => wanted.includes(code))).toEqual(wanted);
    expect(peersOf("similar", "home", catalogueOf({ places }))).not.toContain("lower");
    expect(peersOf("similar", "home", catalogueOf({ places }))).not.toContain("higher");
  });

  it("similar to a place of unknown size is nobody", () => {
    expect(peersOf("similar", "unknown", catalogue)).toEqual([]);
    expect(peersOf("similar", "nowhere", catalogue)).toEqual([]);
  });

  it("is similar both ways", () => {
    expect(peersOf("similar", "just-small", catalogue)).toContain(M);
    expect(peersOf("similar", "just-large", catalogue)).toContain(M);
  });
});

describe("places", () => {
  it.each([
    ["centre-city", true],
    ["municipality", true],
    ["city", true],
    ["region", false],
    ["country", false],
    ["district", false],
    ["area", false],
  ] as const)("a %s is a town: %s", (kind, expected) => expect(isTown(placeOf("x", { kind }))).toBe(expected));

  it("lie in their outermost area", () => {
    expect(countryOf("quarter", catalogue)).toBe("BE");
    expect(areasOf("quarter", catalogue)).toEqual(["quarter", M, "FL", "BE"]);
    expect(countryOf("BE", catalogue)).toBe("BE");
    expect(countryOf("nowhere", catalogue)).toBe("nowhere");
  });

  it("are compared with the first chosen one, or with Mechelen", () => {
    expect(homeOf(["44021", M])).toBe("44021");
    expect(homeOf([])).toBe(M);
  });
});

describe("the middle half of the peers", () => {
  const at = (value: number) => ({ 2000: value });
  const four = { A: at(1), B: at(2), C: at(3), D: at(4) };

  it("is worked by hand for four", () => {
    const { band } = derive({ numbers: { [M]: at(100), ...four } }, { places: [M], peers: "centre" });
    expect([band?.lower[0], band?.median[0], band?.upper[0], band?.count[0]]).toEqual([1.75, 2.5, 3.25, 4]);
  });

  it("is worked by hand for five, whoever of them is highlighted", () => {
    const numbers = { [M]: at(100), ...four, E: at(10) };
    for (const places of [[M], [M, "E"], [M, "A", "B", "C", "D", "E"]]) {
      const { band } = derive({ numbers }, { places, peers: "centre" });
      expect([band?.lower[0], band?.median[0], band?.upper[0], band?.count[0]]).toEqual([2, 3, 4, 5]);
    }
  });

  it("is none of fewer than four", () => {
    expect(derive({ numbers: { [M]: at(9), A: at(1), B: at(2), C: at(3) } }, { places: [M], peers: "centre" }).band).toBeNull();
  });

  it("does not count the home place, even a different one", () => {
    const numbers = { [M]: at(100), A: at(1), B: at(2), C: at(3) };
    const { band } = derive({ numbers }, { places: ["A", M], peers: "centre" });
    expect(band).toBeNull();
    const more = derive({ numbers: { ...numbers, D: at(4) } }, { places: ["A", M], peers: "centre" }).band;
    expect([more?.median[0], more?.count[0]]).toEqual([3.5, 4]); // 2 3 4 100
  });

  it("is missing in a year with too few, and only there", () => {
    const numbers = { [M]: { 2000: 1, 2001: 1 }, ...four, D: { 2000: 4, 2001: 4 } };
    const { band } = derive({ numbers }, { places: [M], peers: "centre" });
    expect([...band!.median]).toEqual([2.5, NaN]);
    expect([...band!.lower]).toEqual([1.75, NaN]);
    expect([...band!.upper]).toEqual([3.25, NaN]);
    expect(band!.count).toEqual([4, 1]);
  });

  it("holds no highlighted place that is no peer", () => {
    const world = { numbers: { [M]: at(100), ...four, FL: at(1000) }, places: [placeOf("FL", { kind: "region" })] };
    const { band } = derive(world, { places: [M, "FL"], peers: "centre" });
    expect([band?.median[0], band?.count[0]]).toEqual([2.5, 4]);
  });

  it("is none without peers", () => {
    expect(derive({ numbers: { [M]: at(100), ...four } }).band).toBeNull();
  });

  it("is of the shown values, not of the raw ones", () => {
    const doubling = (value: number) => ({ 2000: value, 2001: 2 * value });
    const numbers = { [M]: doubling(7), A: doubling(1), B: doubling(2), C: doubling(3), D: doubling(4) };
    const { band } = derive({ numbers }, { places: [M], peers: "centre", show: "index" });
    expect([...band!.median]).toEqual([100, 200]);
    expect([...band!.lower]).toEqual([100, 200]);
  });
});
