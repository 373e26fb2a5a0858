import { describe, expect, it } from "vitest";
import { observationOf, observationsFor } from "../support/catalogue";
import { cellsOf, derive, M, seriesAt } from "./world";

const COUNT = { aggregation: "sum", denominator: "population", unit: "offences" } as const;
const PERCENT = { unit: "percent-respondents" };

describe("per inhabitant", () => {
  const counts = { numbers: { [M]: { 2000: 250, 2001: 260, 2002: 300 } }, indicator: COUNT };

  it("is counts per 1,000 inhabitants of the same year", () => {
    const population = { [M]: { 2000: 50_000, 2001: 52_000, 2002: 75_000 } };
    const found = derive({ ...counts, population }, { show: "rate" });
    expect(found.show).toBe("rate");
    expect(cellsOf(found, M)).toEqual([5, 5, 4]);
  });

  it.each([
    ["is absent", {}],
    ["is not published", { 2001: "not-published" as const }],
    ["is zero", { 2001: 0 }],
  ])("is a gap where the population of the year %s, though neighbours have one", (_, middle) => {
    const population = { [M]: { 2000: 50_000, ...middle, 2002: 75_000 } };
    expect(cellsOf(derive({ ...counts, population }, { show: "rate" }), M)).toEqual([5, "no-denominator", 4]);
  });

  it("does not divide by a claim", () => {
    const claim = observationOf({ indicator: "population", period: "2001", value: 52_000, flag: "claim" });
    const world = { ...counts, population: { [M]: { 2000: 50_000, 2002: 75_000 } }, more: [claim] };
    expect(cellsOf(derive(world, { show: "rate" }), M)).toEqual([5, "no-denominator", 4]);
  });

  it("does not divide by the population of a part of a year", () => {
    const population = { [M]: { 2000: 50_000, "2001-H1": 52_000, 2002: 75_000 } };
    expect(cellsOf(derive({ ...counts, population }, { show: "rate" }), M)).toEqual([5, "no-denominator", 4]);
  });

  it("divides each place by its own inhabitants and keeps its own gaps", () => {
    const found = derive(
      {
        indicator: COUNT,
        numbers: { [M]: { 2000: 10, 2001: "suppressed" }, A: { 2000: 10, 2001: 20 } },
        population: { [M]: { 2000: 1000, 2001: 1000 }, A: { 2000: 2000, 2001: 2000 } },
      },
      { show: "rate" },
    );
    expect(cellsOf(found, M)).toEqual([10, "suppressed"]);
    expect(cellsOf(found, "A")).toEqual([5, 10]);
  });
});

describe("index", () => {
  const falling = { [M]: { 2000: 200, 2001: 100, 2002: 50 } };

  it.each([
    ["the first year unless asked", null, 2000, [100, 50, 25]],
    ["the year asked for", 2001, 2001, [200, 100, 50]],
    ["the last year", 2002, 2002, [400, 200, 100]],
    ["the first year where the one asked for has no figures", 1999, 2000, [100, 50, 25]],
  ])("is 100 in %s", (_, base, standsOn, expected) => {
    const found = derive({ numbers: falling }, { show: "index", base });
    expect(found.base).toBe(standsOn);
    expect(cellsOf(found, M)).toEqual(expected);
  });

  it("stands on the first year in which the first place has a number", () => {
    const found = derive({ numbers: { [M]: { 2001: 10, 2002: 20 }, A: { 2000: 1, 2001: 4, 2002: 2 } } }, { show: "index" });
    expect(found.base).toBe(2001);
    expect(cellsOf(found, M)).toEqual(["no-observation", 100, 200]);
    expect(cellsOf(found, "A")).toEqual([25, 100, 50]);
  });

  it("stands in the range", () => {
    const found = derive({ numbers: falling }, { show: "index", base: 2000, from: 2001 });
    expect(found.base).toBe(2001);
    expect(cellsOf(found, M)).toEqual([100, 50]);
  });

  it("has no number for a place without one in the base year", () => {
    const found = derive({ numbers: { ...falling, A: { 2001: 4, 2002: "merged" } } }, { show: "index" });
    expect(cellsOf(found, "A")).toEqual(["no-observation", "no-base", "merged"]);
  });

  it("has no number against zero", () => {
    const found = derive({ numbers: { ...falling, A: { 2000: 0, 2001: 4 } } }, { show: "index" });
    expect(cellsOf(found, "A")).toEqual(["zero-base", "zero-base", "no-observation"]);
  });

  it("reaches zero where the value does", () => {
    expect(cellsOf(derive({ numbers: { [M]: { 2000: 8, 2001: 0 } } }, { show: "index" }), M)).toEqual([100, 0]);
  });
});

describe("change since the first year", () => {
  it("is in percent for amounts", () => {
    const found = derive({ numbers: { [M]: { 2000: 200, 2001: 100, 2002: 250 } } }, { show: "change" });
    expect(found.base).toBe(2000);
    expect(cellsOf(found, M)).toEqual([0, -50, 25]);
  });

  it("is in percentage points for percentages", () => {
    const numbers = { [M]: { 2008: 58, 2020: 73, 2023: 61 } };
    expect(cellsOf(derive({ numbers, indicator: PERCENT }, { show: "change" }), M)).toEqual([0, 15, 3]);
  });

  it("has no percent of zero, but points from zero", () => {
    const numbers = { [M]: { 2000: 0, 2001: 5 } };
    expect(cellsOf(derive({ numbers }, { show: "change" }), M)).toEqual(["zero-base", "zero-base"]);
    expect(cellsOf(derive({ numbers, indicator: PERCENT }, { show: "change" }), M)).toEqual([0, 5]);
  });

  it("does not take the base year of an index", () => {
    expect(derive({ numbers: { [M]: { 2000: 2, 2001: 4 } } }, { show: "change", base: 2001 }).base).toBe(2000);
  });

  it("has no number for a place without one in the first year", () => {
    const found = derive({ numbers: { [M]: { 2000: 1, 2001: 2 }, A: { 2001: 3 } } }, { show: "change" });
    expect(cellsOf(found, "A")).toEqual(["no-observation", "no-base"]);
  });
});

describe("what stays", () => {
  it("flags stay with their number and go with it", () => {
    const flagged = observationsFor(M, { 2001: 6 }, { flag: "provisional" });
    const more = [...flagged, observationOf({ place: "A", period: "2002", flag: "estimated" })];
    const world = { numbers: { [M]: { 2000: 3 }, A: { 2001: 5 } }, more };
    const found = derive(world, { show: "index" });
    expect(seriesAt(found, M).flags).toEqual([null, "provisional", null]);
    expect(seriesAt(found, "A").flags).toEqual([null, null, null]);
  });

  it("a value view and a rank have no base", () => {
    const world = { numbers: { [M]: { 2000: 1, 2001: 2 }, A: { 2000: 2 }, B: { 2000: 3 } } };
    expect(derive(world, { base: 2001 }).base).toBeNull();
    expect(derive(world, { base: 2001, show: "rank" }).base).toBeNull();
  });
});
