import { describe, expect, it } from "vitest";
import { observationOf, observationsFor } from "../support/catalogue";
import { cellsOf, derive, M, seriesAt } from "./world";

describe("alignment by year", () => {
  const two = { numbers: { [M]: { 2003: 12, 2000: 10, 2002: "suppressed" as const }, A: { 2001: 5, 2002: 6 } } };

  it("puts every place on the same years, in order, and says why a number is missing", () => {
    const found = derive(two);
    expect(found.periods).toEqual([2000, 2001, 2002, 2003]);
    expect(cellsOf(found, M)).toEqual([10, "no-observation", "suppressed", 12]);
    expect(cellsOf(found, "A")).toEqual(["no-observation", 5, 6, "no-observation"]);
    expect(found.missing).toBe(4);
  });

  it.each(["not-collected", "not-published", "suppressed", "not-applicable", "merged", "unstated"] as const)(
    "hands on the reason %s",
    (reason) => {
      expect(cellsOf(derive({ numbers: { [M]: { 2000: reason }, A: { 2000: 1 } } }), M)).toEqual([reason]);
    },
  );

  it("has no place on the axis for a year without a number", () => {
    const found = derive({ numbers: { [M]: { 2000: 1, 2001: "not-collected", 2002: 3 } } });
    expect(found.periods).toEqual([2000, 2002]);
  });

  it("keeps a zero as a number", () => {
    expect(cellsOf(derive({ numbers: { [M]: { 2000: 0 } } }), M)).toEqual([0]);
  });

  it.each([
    ["from", { from: 2001 }, [2001, 2002, 2003]],
    ["to", { to: 2001 }, [2000, 2001]],
    ["both", { from: 2001, to: 2002 }, [2001, 2002]],
    ["one year", { from: 2002, to: 2002 }, [2002]],
    ["outside", { from: 2010 }, []],
  ])("cuts the range: %s", (_, range, periods) => {
    const found = derive(two, range);
    expect(found.periods).toEqual(periods);
    expect(found.allPeriods).toEqual([2000, 2001, 2002, 2003]);
    expect(seriesAt(found, M).values).toHaveLength(periods.length);
  });

  it("carries flag, note and source beside the number, and no flag beside a gap", () => {
    const flagged = [
      observationOf({ period: "2001", value: 4, flag: "provisional", note: "early", source: "register" }),
      observationOf({ period: "2002", value: NaN, gap: "suppressed", flag: "suppressed", source: "register" }),
    ];
    const found = seriesAt(derive({ numbers: { [M]: { 2000: 3 }, A: { 2002: 1 } }, more: flagged }), M);
    expect(found.flags).toEqual([null, "provisional", null]);
    expect(found.notes[1]).toBe("early");
    expect(found.sources).toEqual(["police", "register", "register"]);
  });

  it("names the sources of numbers only", () => {
    const more = [observationOf({ period: "2001", value: NaN, gap: "merged", source: "elsewhere" })];
    expect(derive({ numbers: { [M]: { 2000: 3 }, A: { 2001: 1 } }, more }).sources).toEqual(["police"]);
  });
});

describe("what is no number of this series", () => {
  const beside = { 2000: 1, 2001: 2 };

  it("a claim, even where others have numbers", () => {
    const claim = observationOf({ period: "2001", value: 99, flag: "claim" });
    const found = derive({ numbers: { [M]: { 2000: 10 }, A: beside }, more: [claim] });
    expect(cellsOf(found, M)).toEqual([10, "claim"]);
    expect(seriesAt(found, M).flags).toEqual([null, null]);
  });

  it("a claim has no year, no source and no rank", () => {
    const claim = (place: string) => observationOf({ place, period: "2005", value: 99, flag: "claim", source: "mayor" });
    const more = [claim(M), claim("A")];
    const found = derive({ numbers: { [M]: { 2000: 1 }, A: { 2000: 2 }, B: { 2000: 3 } }, more }, { show: "rank" });
    expect(found.periods).toEqual([2000]);
    expect(found.sources).toEqual(["police"]);
    expect(cellsOf(found, M)).toEqual([3]);
  });

  it.each(["2001-Q1", "2001-Q4", "2001-H1", "2001-06"])("%s, a part of a year", (period) => {
    const more = observationsFor(M, { [period]: 7 });
    const found = derive({ numbers: { [M]: { 2000: 10 }, A: beside }, more });
    expect(cellsOf(found, M)).toEqual([10, "no-observation"]);
  });

  it("parts of years do not make a year of their own", () => {
    expect(derive({ numbers: { [M]: { 2000: 10, "2005-Q1": 1, "2005-Q2": 1 } } }).periods).toEqual([2000]);
  });

  it("a school year is a whole year and stands where it begins", () => {
    const found = derive({ numbers: { [M]: { "2007/2008": 4 } } });
    expect(found.periods).toEqual([2007]);
  });

  it.each([
    ["a district", { district: "1202501" }],
    ["another category", { category: "attempts" }],
    ["another indicator", { indicator: "population" }],
    ["another place", { place: "44021" }],
  ])("%s", (_, other) => {
    const more = [observationOf({ period: "2001", value: 99, ...other })];
    expect(cellsOf(derive({ numbers: { [M]: { 2000: 10 }, A: beside }, more }), M)).toEqual([10, "no-observation"]);
  });
});

describe("which series", () => {
  it("shows the chosen category instead of the headline", () => {
    const more = observationsFor(M, { 2000: 3 }, { category: "attempts" });
    const world = { numbers: { [M]: { 2000: 10 } }, more };
    expect(derive(world).category).toBe("total");
    const chosen = derive(world, { category: "attempts" });
    expect(chosen.category).toBe("attempts");
    expect(cellsOf(chosen, M)).toEqual([3]);
  });

  it("shows chosen places in the order of choosing, then peers that have figures, by code", () => {
    const numbers = { C: { 2000: 3 }, A: { 2000: 1 }, B: { 2000: "suppressed" as const }, [M]: { 2000: 0 }, D: { 2000: 4 } };
    const found = derive({ numbers }, { places: [M, "D"], peers: "centre" });
    expect(found.series.map((one) => [one.place, one.role])).toEqual([
      [M, "highlight"],
      ["D", "highlight"],
      ["A", "peer"],
      ["C", "peer"],
    ]);
  });

  it("keeps a chosen place without figures and says so", () => {
    const found = derive({ numbers: { [M]: { 2000: 1 }, A: {} } });
    expect(cellsOf(found, "A")).toEqual(["no-observation"]);
    expect(found.empty).toEqual([{ place: "A", instead: "nothing" }]);
  });

  it("says so too when the figures lie outside the range", () => {
    const found = derive({ numbers: { [M]: { 2000: 1, 2001: 2 }, A: { 2000: 1 } } }, { from: 2001 });
    expect(found.empty).toEqual([{ place: "A", instead: "other-years" }]);
  });

  it("stands on no years without any figures", () => {
    const found = derive({ numbers: { [M]: {} } }, { show: "index" });
    expect([found.periods, found.band, found.base, found.missing]).toEqual([[], null, null, 0]);
    expect(found.show).toBe("value");
  });
});
