import { describe, expect, it } from "vitest";
import { comparisonSheet } from "../../src/export/comparisonSheet";
import { createTranslator } from "../../src/i18n/translate";
import { catalogue, deriveShipped } from "../series/shippedData";

const setting = { catalogue, t: createTranslator("en") };
const sheetOf = (...asked: Parameters<typeof deriveShipped>) => comparisonSheet(deriveShipped(...asked), setting);
const cell = (row: readonly unknown[], sheet: { columns: readonly string[] }, column: string) =>
  row[sheet.columns.indexOf(column)];

describe("the numbers of a comparison as rows", () => {
  it("are observations in the columns of the data package, as published", () => {
    const sheet = sheetOf({ peers: "none" });
    const columns = "place place_name district period indicator category value unit source flag note";
    expect(sheet.columns).toEqual(columns.split(" "));
    const row = sheet.rows.find((one) => cell(one, sheet, "period") === 2000)!;
    expect(row.slice(0, 8)).toEqual([
      "12025",
      "Mechelen",
      "",
      2000,
      "house_burglaries_per_10000_dwellings",
      "total",
      229.03,
      "per-10000-dwellings",
    ]);
  });

  it("have no row where nobody has a figure, and a reason where one is withheld", () => {
    const comparison = deriveShipped({ peers: "none" });
    const [series] = comparison.series;
    const reasons = { 1: "suppressed", 2: "no-observation" } as const;
    const gaps = series!.gaps.map((gap, i) => (i === 1 || i === 2 ? reasons[i] : gap));
    const values = series!.values.map((value, i) => (i === 1 || i === 2 ? NaN : value));
    const sheet = comparisonSheet({ ...comparison, series: [{ ...series!, gaps, values }] }, setting);
    const periods = sheet.rows.map((row) => cell(row, sheet, "period"));
    expect(periods).toEqual(comparison.periods.filter((_, i) => i !== 2));
    const hidden = sheet.rows[1]!;
    expect([cell(hidden, sheet, "value"), cell(hidden, sheet, "flag")]).toEqual([null, "suppressed"]);
    expect(cell(hidden, sheet, "note")).not.toBe("");
  });

  it("are another indicator in another unit where they are worked out, and say so", () => {
    const sheet = sheetOf({ peers: "none", show: "index" });
    const [row] = sheet.rows;
    expect(cell(row!, sheet, "indicator")).toBe("house_burglaries_per_10000_dwellings (Index)");
    expect(cell(row!, sheet, "value")).toBe(100);
    expect(String(cell(row!, sheet, "unit"))).toContain("100");
    expect(sheet.notes).toContain("Show as: Index.");
  });

  it("tell the quartiles of the peers beside the rows, where no import takes them for places", () => {
    const sheet = sheetOf({});
    expect(sheet.notes.filter((note) => note.startsWith("Peers, "))).toHaveLength(3);
    expect(sheet.rows.filter((row) => String(row[0]).startsWith("peers"))).toEqual([]);
  });

  it("keep the flag that every number has, which the screen says only once", () => {
    const computed = sheetOf({ indicator: "foreign_nationals_share", peers: "none" });
    expect(computed.rows.length).toBeGreaterThan(20);
    expect(new Set(computed.rows.map((row) => cell(row, computed, "flag")))).toEqual(new Set(["computed"]));
    const mixed = sheetOf({ peers: "none" });
    expect(mixed.rows.map((row) => cell(row, mixed, "flag")).filter((flag) => flag !== "")).toEqual(["provisional"]);
  });
});
