import { describe, expect, it } from "vitest";
import { breaksBetween, effectOf } from "../../src/series/breaks";
import { breakOf } from "../support/catalogue";
import { cellsOf, derive, M, seriesAt } from "./world";

const years = { 2000: 100, 2001: 110, 2002: 220, 2003: 330 };
const both = { [M]: years, A: years };
const withheld = breakOf("burglary", "2002");
const footnote = breakOf("burglary", "2002", { effect: "footnote" });

describe("a break that withholds", () => {
  it.each([
    ["before it", 2000, [100, 110, "break", "break"]],
    ["in the last year of the old regime", 2001, [90.909090909, 100, "break", "break"]],
    ["in the first year of the new regime", 2002, ["break", "break", 100, 150]],
    ["after it", 2003, ["break", "break", 66.666666667, 100]],
  ])("leaves only the index on the side of a base %s", (_, base, expected) => {
    const found = derive({ numbers: both, breaks: [withheld] }, { show: "index", base });
    expect(cellsOf(found, M)).toEqual(expected);
    expect(cellsOf(found, "A")).toEqual(expected);
    expect(seriesAt(found, M).acrossBreak).toEqual([false, false, false, false]);
  });

  it("withholds the change, in percent and in points", () => {
    const world = { numbers: { [M]: years }, breaks: [withheld] };
    expect(cellsOf(derive(world, { show: "change" }), M)).toEqual([0, 10, "break", "break"]);
    const percent = { ...world, indicator: { unit: "percent-inhabitants" } };
    expect(cellsOf(derive(percent, { show: "change" }), M)).toEqual([0, 10, "break", "break"]);
  });

  it("leaves values and ranks as they are", () => {
    const world = { numbers: { ...both, B: { 2003: 1 } }, breaks: [withheld] };
    expect(cellsOf(derive(world), M)).toEqual([100, 110, 220, 330]);
    expect(cellsOf(derive(world, { show: "rank" }), M)).toEqual([1, 1, 1, 1]);
  });

  it("concerns no other place when it names one", () => {
    const world = { numbers: both, breaks: [breakOf("burglary", "2002", { place: "A" })] };
    const found = derive(world, { show: "index" });
    expect(cellsOf(found, M)).toEqual([100, 110, 220, 330]);
    expect(cellsOf(found, "A")).toEqual([100, 110, "break", "break"]);
  });
});

describe("a break with a footnote", () => {
  it.each([
    [2000, [false, false, true, true]],
    [2001, [false, false, true, true]],
    [2002, [true, true, false, false]],
    [2003, [true, true, false, false]],
  ])("marks what lies across it from %i and withholds nothing", (base, across) => {
    const found = derive({ numbers: both, breaks: [footnote] }, { show: "index", base });
    expect(seriesAt(found, M).acrossBreak).toEqual(across);
    expect(seriesAt(found, M).gaps).toEqual([null, null, null, null]);
  });

  it("does not soften one that withholds", () => {
    const found = derive({ numbers: both, breaks: [footnote, { ...withheld, id: "second", period: "2003" }] }, { show: "index" });
    expect(cellsOf(found, M)).toEqual([100, 110, 220, "break"]);
  });

  it("marks no value", () => {
    expect(seriesAt(derive({ numbers: both, breaks: [footnote] }), M).acrossBreak).toEqual([false, false, false, false]);
  });
});

describe("which breaks belong to a figure", () => {
  it.each([
    ["of this indicator, in range", {}, {}, true],
    ["of another indicator", { indicator: "population" }, {}, false],
    ["of a place that is shown", { place: "A" }, {}, true],
    ["of a place that is not shown", { place: "44021" }, {}, false],
    ["in the first year: nothing is before it", {}, { from: 2002 }, false],
    ["in the last year", {}, { to: 2002 }, true],
    ["after the range", {}, { to: 2001 }, false],
  ])("%s", (_, change, selection, belongs) => {
    const found = derive({ numbers: both, breaks: [{ ...withheld, ...change }] }, selection);
    expect(found.breaks.map((one) => one.id)).toEqual(belongs ? [withheld.id] : []);
  });

  it("reads the year of a school year or a quarter", () => {
    const found = derive({ numbers: both, breaks: [breakOf("burglary", "2002/2003")] }, { show: "index" });
    expect(cellsOf(found, M)).toEqual([100, 110, "break", "break"]);
  });
});

describe("breaksBetween", () => {
  it.each<[string, [number, number], boolean]>([
    ["across", [2001, 2002], true],
    ["across, backwards", [2002, 2001], true],
    ["before", [1999, 2001], false],
    ["from it on", [2002, 2005], false],
    ["back to it", [2005, 2002], false],
    ["one year", [2002, 2002], false],
  ])("%s", (_, span, crossed) => {
    expect(breaksBetween([withheld], M, span)).toEqual(crossed ? [withheld] : []);
  });

  it("asks the place", () => {
    const one = breakOf("burglary", "2002", { place: "A" });
    expect(breaksBetween([one], "A", [2000, 2005])).toEqual([one]);
    expect(breaksBetween([one], M, [2000, 2005])).toEqual([]);
  });
});

describe("effectOf", () => {
  it.each([
    ["none", [], "none"],
    ["a footnote", [footnote], "footnote"],
    ["withheld", [withheld], "withhold"],
    ["the stronger of two", [footnote, withheld], "withhold"],
  ] as const)("%s", (_, breaks, expected) => expect(effectOf(breaks)).toBe(expected));
});
