import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/dataset/types";
import { observationOf, placeOf } from "../support/catalogue";
import { cellsOf, derive, M, type World } from "./world";

const numbers = { [M]: { 2000: 10 }, A: { 2000: 20 }, B: { 2000: 20 }, C: { 2000: 30 } };

const ranks = (world: World, places = Object.keys(world.numbers)) => {
  const found = derive(world, { show: "rank" });
  expect(found.show).toBe("rank");
  return places.map((place) => cellsOf(found, place));
};

describe("rank", () => {
  it.each<[Indicator["direction"], string, number[]]>([
    ["better", "the highest value first", [4, 2, 2, 1]],
    ["neither", "the highest value first", [4, 2, 2, 1]],
    ["worse", "the lowest value first", [1, 2, 2, 4]],
  ])("%s: %s, ties share the better rank", (direction, _, expected) => {
    expect(ranks({ numbers, indicator: { direction } }).flat()).toEqual(expected);
  });

  it("skips as many ranks as there are ties", () => {
    const tied = { [M]: { 2000: 5 }, A: { 2000: 5 }, B: { 2000: 5 }, C: { 2000: 1 }, D: { 2000: 9 } };
    expect(ranks({ numbers: tied }).flat()).toEqual([2, 2, 2, 5, 1]);
  });

  it("gives no rank to a place without a number, and moves nobody", () => {
    const without = { ...numbers, B: { 2000: "suppressed" as const }, D: {} };
    expect(ranks({ numbers: without }).flat()).toEqual([3, 2, "suppressed", 1, "no-observation"]);
    const lowest = { ...without, [M]: { 2000: 10 } };
    expect(ranks({ numbers: lowest, indicator: { direction: "worse" } }).flat()).toEqual([
      1, 2, "suppressed", 3, "no-observation",
    ]);
  });

  it("counts each year anew", () => {
    const years = { [M]: { 2000: 1, 2001: 9 }, A: { 2000: 2, 2001: 2 }, B: { 2001: 5 } };
    expect(ranks({ numbers: years })).toEqual([
      [2, 1],
      [1, 3],
      ["no-observation", 2],
    ]);
  });

  it("ranks towns among towns: no region, area, country or district", () => {
    const world: World = {
      numbers: { ...numbers, FL: { 2000: 99 }, ZONE: { 2000: 98 }, BEL: { 2000: 97 }, D1: { 2000: 96 }, CITY: { 2000: 25 } },
      places: [
        placeOf("FL", { kind: "region" }),
        placeOf("ZONE", { kind: "area" }),
        placeOf("BEL", { kind: "country" }),
        placeOf("D1", { kind: "district" }),
        placeOf("CITY", { kind: "city" }),
      ],
    };
    const found = derive(world, { show: "rank" });
    expect(found.series.map((one) => one.place).sort()).toEqual([M, "A", "B", "C", "CITY"]);
    expect(cellsOf(found, M)).toEqual([5]);
    expect(found.rankedPlaces).toBe(5);
  });

  it("does not rank a claim", () => {
    const more = [observationOf({ place: "D", value: 99, flag: "claim" })];
    expect(ranks({ numbers: { ...numbers, D: {} }, more }).flat()).toEqual([4, 2, 2, 1, "claim"]);
  });

  it("ranks peers along with the chosen places", () => {
    const found = derive({ numbers }, { show: "rank", places: [M], peers: "centre" });
    expect([M, "A", "B", "C"].map((place) => cellsOf(found, place)[0])).toEqual([4, 2, 2, 1]);
  });

  it("has no band", () => {
    const many = { ...numbers, D: { 2000: 1 }, E: { 2000: 2 } };
    expect(derive({ numbers: many }, { places: [M], peers: "centre" }).band).not.toBeNull();
    expect(derive({ numbers: many }, { places: [M], peers: "centre", show: "rank" }).band).toBeNull();
  });

  it("counts only towns with figures in the range as ranked", () => {
    const years = { [M]: { 2000: 1, 2001: 1 }, A: { 2000: 2, 2001: 2 }, B: { 2000: 3, 2001: 3 }, C: { 2000: 4 }, D: {} };
    expect(derive({ numbers: years }, { show: "rank" }).rankedPlaces).toBe(4);
    expect(derive({ numbers: years }, { show: "rank", from: 2001 }).rankedPlaces).toBe(3);
  });
});
