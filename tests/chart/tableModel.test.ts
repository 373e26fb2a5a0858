import { describe, expect, it } from "vitest";
import type { TableCell } from "../../src/chart/buildTableModel";
import { breakOf, observationsFor, placeOf } from "../support/catalogue";
import { M } from "../series/world";
import { draw, TOWNS, type Drawing } from "./model";

const numbers = { [M]: { 2000: 200, 2001: 150.25, 2002: 50 }, "44021": { 2000: 10, 2002: "suppressed" as const }, FL: { 2001: 7 } };
const table = (drawing: Partial<Drawing> = {}) => draw({ numbers, ...drawing }).table;
const said = (cell: TableCell) => [cell.text, cell.note, cell.gap];

describe("the table", () => {
  it("holds every number of the chart, as number and as text", () => {
    const [mechelen] = table().rows;
    expect(table().periods).toEqual([2000, 2001, 2002]);
    expect(mechelen!.cells.map((cell) => cell.value)).toEqual([200, 150.25, 50]);
    expect(mechelen!.cells.map((cell) => cell.text)).toEqual(["200.0", "150.3", "50.0"]);
  });

  it("has a dash and a reason where a number is missing, and counts them", () => {
    const { rows, missing, cells } = table();
    expect(rows[1]!.cells.map(said)).toEqual([
      ["10.0", "", null],
      ["–", "no figure at hand", "no-observation"],
      ["–", "suppressed", "suppressed"],
    ]);
    expect(rows[1]!.cells.map((cell) => cell.value)).toEqual([10, NaN, NaN]);
    expect([missing, cells]).toEqual([4, 9]);
  });

  it("names rows, marks chosen ones with their colour, and says what is no town", () => {
    const { rows } = table({ selection: { places: [M, "FL"], peers: "centre" } });
    expect(rows.map((row) => [row.name, row.highlighted, row.slot, row.kind])).toEqual([
      ["Mechelen", true, 1, ""],
      ["Flanders", true, 2, "region"],
      ["Ghent", false, null, ""],
    ]);
  });

  it("has first, last, absolute and relative change", () => {
    const [row] = table().rows;
    expect([row!.firstPeriod, row!.first.text, row!.lastPeriod, row!.last.text]).toEqual([2000, "200.0", 2002, "50.0"]);
    expect([row!.change.value, row!.change.text]).toEqual([-150, "-150.0"]);
    expect([row!.relative.value, row!.relative.text]).toEqual([-75, "-75%"]);
    expect([table().unit, table().changeUnit]).toEqual(["per 10,000 dwellings", "per 10,000 dwellings"]);
  });

  it.each<[string, Partial<Drawing>, number, string]>([
    ["a single number", {}, 1, "no figure in the base year"],
    ["no number at all", { numbers: { [M]: { 2000: 1 }, "44021": {} } }, 1, "no figure at hand"],
    ["years that do not compare", { indicator: { comparable: "places" } }, 0, "withheld: not comparable between years"],
    ["a break that withholds", { breaks: [breakOf("burglary", "2001")] }, 0, "2001: Changed in 2001"],
    [
      "years that do not compare, with a break besides",
      { indicator: { comparable: "places" }, breaks: [breakOf("burglary", "2001")] },
      0,
      "withheld: not comparable between years",
    ],
  ])("has no change of %s, and says why", (_, drawing, at, note) => {
    const row = table(drawing).rows[at]!;
    expect([row.change.text, row.change.note, row.change.value]).toEqual(["–", note, NaN]);
    expect(row.relative.text).toBe("–");
    expect(row.relative.note).not.toBe("");
  });

  it("stands nowhere without a number", () => {
    const row = table({ numbers: { [M]: { 2000: 1 }, "44021": {} } }).rows[1]!;
    expect([row.firstPeriod, row.lastPeriod, row.first.text, row.last.text]).toEqual([null, null, "–", "–"]);
  });

  it("footnotes a change across a break that allows it", () => {
    const breaks = [breakOf("burglary", "2001", { effect: "footnote" })];
    const [row] = table({ breaks }).rows;
    expect([row!.change.text, row!.change.note]).toEqual(["-150.0", "2001: Changed in 2001"]);
    expect([row!.relative.text, row!.relative.note]).toEqual(["-75%", "2001: Changed in 2001"]);
  });

  it("counts percentages in points and gives no percent of a percent", () => {
    const [row] = table({ indicator: { unit: "percent-respondents" } }).rows;
    expect([row!.change.text, table({ indicator: { unit: "percent-respondents" } }).changeUnit]).toEqual([
      "-150.0", "percentage points",
    ]);
    expect(said(row!.relative)).toEqual(["–", "not applicable", "not-applicable"]);
  });

  it("carries what the data say of a number", () => {
    const [row] = table({ more: observationsFor(M, { 2003: 5 }, { flag: "provisional" }) }).rows;
    expect([row!.cells[3]!.flag, row!.cells[3]!.note]).toEqual(["provisional", "provisional"]);
    expect(row!.last.note).toBe("provisional");
  });

  it("shows what the chart shows: an index, its base at 100", () => {
    const { rows, unit } = table({ selection: { show: "index" } });
    expect(rows[0]!.cells.map((cell) => cell.text)).toEqual(["100.0", "75.1", "25.0"]);
    expect(unit).toBe("index, 2000 = 100");
    expect(rows[2]!.cells.map((cell) => cell.note)).toEqual([
      "no figure at hand", "no figure in the base year", "no figure at hand",
    ]);
  });

  it("speaks Dutch", () => {
    const { rows, title, unit } = table({ lang: "nl" });
    expect([title, unit, rows[1]!.name, rows[2]!.kind]).toEqual(["Naam van burglary", "per 10.000 woningen", "Gent", "gewest"]);
    expect([rows[0]!.cells[1]!.text, rows[0]!.change.text]).toEqual(["150,3", "-150,0"]);
  });

  it("is empty without places", () => {
    expect(table({ selection: { places: [] } })).toMatchObject({ rows: [], periods: [], missing: 0, cells: 0 });
  });

  it("ends with the quartiles of the peers, by linear interpolation", () => {
    // Of 1 2 3 4: position 0.25 * 3 = 0.75 gives 1.75, and so on. One of them has no number in 2001: three have no band.
    const peers = { "44021": { 2000: 1, 2001: 5 }, "11002": { 2000: 2, 2001: 5 }, "24062": { 2000: 3, 2001: 5 }, P: { 2000: 4 } };
    const given = { [M]: { 2000: 10, 2001: 20 }, ...peers };
    const places = [...TOWNS, placeOf("P", { kind: "centre-city" })];
    const { summary } = draw({ numbers: given, places, selection: { places: [M], peers: "centre" } }).table;
    expect(summary.map((row) => [row.place, row.name, row.cells.map((cell) => cell.text)])).toEqual([
      ["peers-lower", "Peers, lower quartile", ["1.8", "–"]],
      ["peers-median", "Peers, median", ["2.5", "–"]],
      ["peers-upper", "Peers, upper quartile", ["3.3", "–"]],
    ]);
  });

  it("gives the median no change when it is of other places at the end", () => {
    const five = (year: number, ...values: number[]) => Object.fromEntries(values.map((value, i) => [`P${i}`, { [year]: value }]));
    const start = five(2000, 1, 2, 3, 4);
    const given = { [M]: { 2000: 1, 2001: 1 }, ...start, P4: { 2001: 9 } };
    const all = Object.fromEntries(Object.entries(given).map(([code, one]) => [code, { ...one, 2001: 7 }]));
    const median = (years: typeof all) => draw({ numbers: years, selection: { places: [M], peers: "centre" } }).table.summary[1]!;
    expect(median(all).change.gap).toBe("not-comparable");
    expect(median({ ...all, P4: { 2000: 5, 2001: 7 } }).change.value).toBe(4);
  });

  it("has no quartiles without a band", () => {
    expect(table().summary).toEqual([]);
  });
});
