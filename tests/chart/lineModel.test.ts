import { describe, expect, it } from "vitest";
import { breakOf, eventOf, sourceOf } from "../support/catalogue";
import { M } from "../series/world";
import { draw } from "./model";

const years = (points: readonly { readonly year: number }[]) => points.map((point) => point.year);
const three = { [M]: { 2000: 10, 2001: 20, 2005: 5 }, "44021": { 2001: 40, 2005: 50 }, "11002": { 2000: 30 } };

describe("lines", () => {
  it("are solid between neighbours and dashed across a gap, and only there", () => {
    const [mechelen, ghent] = draw({ numbers: three }).model.lines;
    expect(mechelen!.runs.map(years)).toEqual([[2000, 2001], [2005]]);
    expect(mechelen!.bridges.map(years)).toEqual([[2001, 2005]]);
    expect(ghent!.runs.map(years)).toEqual([[2001], [2005]]);
    expect(years(mechelen!.points)).toEqual([2000, 2001, 2005]);
  });

  it("are dots alone where years do not compare", () => {
    const [mechelen] = draw({ numbers: three, indicator: { comparable: "places" } }).model.lines;
    expect(mechelen!.runs.map(years)).toEqual([[2000], [2001], [2005]]);
    expect(mechelen!.bridges).toEqual([]);
  });

  it("keep the usual distance of the indicator", () => {
    const waves = { [M]: { 2017: 1, 2020: 2, 2023: 3 } };
    const [line] = draw({ numbers: waves, indicator: { everyYears: 3 } }).model.lines;
    expect([line!.runs.map(years), line!.bridges]).toEqual([[[2017, 2020, 2023]], []]);
  });

  it("end with name and short number; without a number they have no end", () => {
    const { lines } = draw({ numbers: { [M]: { 2000: 123.45 }, "44021": {} } }).model;
    expect(lines.map((line) => [line.name, line.end?.text ?? null])).toEqual([["Mechelen", "123"], ["Ghent", null]]);
  });

  it("are strong for Mechelen and dashed for a region", () => {
    const { lines } = draw({ numbers: { ...three, FL: { 2000: 1 } } }).model;
    expect(lines.map((line) => [line.name, line.strong, line.dashed, line.slot])).toEqual([
      ["Mechelen", true, false, 1],
      ["Ghent", false, false, 2],
      ["Antwerp", false, false, 3],
      ["Flanders", false, true, 4],
    ]);
  });

  it("of peers are context", () => {
    const { model } = draw({ numbers: three, selection: { places: [M], peers: "centre" } });
    expect(model.lines.map((line) => line.place)).toEqual([M]);
    expect(model.context.map((line) => line.name)).toEqual(["Antwerp", "Ghent"]);
  });

  it("of nobody are none", () => {
    const { model } = draw({ numbers: three, selection: { places: [] } });
    expect([model.lines, model.context, model.years, model.band]).toEqual([[], [], [], []]);
    expect(model.tooltip(0)).toEqual([]);
  });
});

describe("axes", () => {
  it.each([
    ["counts stand on zero", {}, {}, true, 0],
    ["a score starts where it is", { zeroBaseline: false }, {}, false, 60],
    ["an index does not need zero", {}, { show: "index" as const }, false, 100],
  ])("%s", (_, indicator, selection, fromZero, low) => {
    const { y } = draw({ numbers: { [M]: { 2000: 60, 2001: 75 } }, indicator, selection }).model;
    expect([y.reversed, y.fromZero, y.domain[0]]).toEqual([false, fromZero, low]);
    expect(y.domain[1]).toBeGreaterThanOrEqual(75);
  });

  it("holds 100 in an index and zero in a change, though no value is near", () => {
    const numbers = { [M]: { 2000: 100, 2001: 900 } };
    const index = draw({ numbers, selection: { show: "index", base: 2000 } }).model.y;
    expect(index.domain[0]).toBeLessThanOrEqual(100);
    expect(draw({ numbers, selection: { show: "change" } }).model.y.domain[0]).toBe(0);
  });

  it("turns ranks upside down and ends at the last rank", () => {
    const numbers = { [M]: { 2000: 1 }, "44021": { 2000: 2 }, "11002": { 2000: 3 } };
    const { y } = draw({ numbers, selection: { show: "rank" } }).model;
    expect(y).toEqual({ domain: [1, 3], ticks: [1, 2, 3], reversed: true, fromZero: false });
  });

  it("reaches from the first to the last year, and around a single one", () => {
    expect(draw({ numbers: three }).model.x).toEqual([2000, 2005]);
    expect(draw({ numbers: three, selection: { to: 2000 } }).model.x).toEqual([1999, 2000]);
  });
});

describe("band", () => {
  it("stands in runs, with gaps where too few have figures", () => {
    const of = (value: number) => ({ 2000: value, 2001: value, 2005: value });
    const numbers = { [M]: of(9), A: of(1), B: of(2), C: of(3), D: of(4) };
    const { band } = draw({ numbers, selection: { places: [M], peers: "centre" } }).model;
    expect(band.map(years)).toEqual([[2000, 2001], [2005]]);
    expect(band[0]![0]).toEqual({ year: 2000, lower: 1.75, median: 2.5, upper: 3.25 });
  });
});

describe("marks", () => {
  it("name the kind of a break and what changed", () => {
    const { breaks } = draw({ numbers: three, breaks: [breakOf("burglary", "2001", { kind: "survey-mode" })] }).model;
    expect(breaks).toEqual([{ year: 2001, word: "survey mode", text: "Changed in 2001" }]);
  });

  const events = [
    eventOf("mid", "2001-07-02"),
    eventOf("early", "2000"),
    eventOf("region", "2001", { place: "FL" }),
    eventOf("country", "2002", { place: "BE" }),
    eventOf("elsewhere", "2001", { place: "44021" }),
    eventOf("before", "1999-12-31"),
    eventOf("last-day", "2005-12-31"),
    eventOf("after", "2006"),
    eventOf("theme", "2003", { bearsOn: ["crime", "context"] }),
    eventOf("other-theme", "2003", { bearsOn: ["cleanliness"] }),
  ];
  const drawn = (selection = {}) => draw({ numbers: three, events, selection: { places: [M], ...selection } }).model.events;

  it("are the events of the chosen places and the areas around them, in range and on the theme, numbered by date", () => {
    expect(drawn().map((event) => [event.number, event.text])).toEqual([
      [1, "Event early"],
      [2, "Event region"],
      [3, "Event mid"],
      [4, "Event country"],
      [5, "Event theme"],
      [6, "Event last-day"],
    ]);
  });

  it("stand at their date, but not beyond the last figure", () => {
    const at = new Map(drawn().map((event) => [event.text, event.year]));
    expect(at.get("Event early")).toBe(2000);
    expect(at.get("Event mid")).toBeCloseTo(2001.5, 2);
    expect(at.get("Event last-day")).toBe(2005);
  });

  it("name their source", () => {
    expect(drawn()[0]).toMatchObject({ source: "Publisher of police", address: "https://police.example/" });
    const unknown = draw({ numbers: three, events, sources: [sourceOf("register")] }).model.events[0];
    expect(unknown).toMatchObject({ source: "police", address: "" });
  });

  it("follow the range and the chosen places", () => {
    expect(drawn({ from: 2005 }).map((event) => event.text)).toEqual(["Event last-day"]);
    expect(drawn({ places: ["44021"], from: 2001, to: 2001 }).map((event) => event.text)).toEqual(["Event region", "Event elsewhere"]);
  });

  it("are left out of a rank", () => {
    expect(drawn({ peers: "centre" }).length).toBeGreaterThan(0);
    const model = draw({ numbers: three, events, selection: { show: "rank" } }).model;
    expect([model.y.reversed, model.events]).toEqual([true, []]);
  });
});
