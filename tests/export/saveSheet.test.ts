import { expect, it } from "vitest";
import { sheetToCsv, type Sheet } from "../../src/export/saveSheet";
import { createTranslator } from "../../src/i18n/translate";
import { catalogue } from "../series/shippedData";

const sheet: Sheet = {
  name: { indicator: "population", places: ["Berlin"], periods: [2015, 2024] },
  title: "Population, Berlin",
  notes: ["Unit: persons"],
  columns: ["code", "district", "2015", "note"],
  rows: [
    ["DEBER-01", "Mitte", 356506, ""],
    ["DEBER-02", '=HYPERLINK("x")', NaN, "2015: not published"],
    ["DEBER-03", "A, B", null, ""],
    ["DEBER-04", "-5", -5.25, ""],
  ],
  sources: ["berlin_pop_t1"],
};
const setting = { catalogue, t: createTranslator("en"), link: "https://example.org/?page=districts" };
const lines = sheetToCsv(sheet, setting, new Date("2026-11-23T12:00:00Z")).split("\r\n");

it("writes sources, notes and link first, then the rows with empty cells for missing numbers", () => {
  const table = lines.filter((line) => !line.startsWith("#"));
  expect(table).toEqual([
    "code,district,2015,note",
    "DEBER-01,Mitte,356506,",
    `DEBER-02,"'=HYPERLINK(""x"")",,2015: not published`,
    'DEBER-03,"A, B",,',
    "DEBER-04,-5,-5.25,",
    "",
  ]);
  expect(lines[0]).toBe("# Population, Berlin");
  expect(lines.filter((line) => line.startsWith("# Source: "))).toHaveLength(1);
  expect(lines).toContain("# Unit: persons");
  expect(lines).toContain("# An empty cell is a missing value, not zero.");
  expect(lines.find((line) => line.includes("https://example.org/"))).toMatch(/^# /);
});
