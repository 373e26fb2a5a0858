import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffTables, type Table } from "../../src/export/diffTables";

const table = (columns: string, ...rows: (string | number | null)[][]): Table => ({ columns: columns.split(" "), rows });

const THEN = table("place period value", ["Mechelen", 2000, 229.03], ["Mechelen", 2017, null], ["Ghent", 2000, 5]);

describe("two states of a table", () => {
  it("that are the same differ in nothing", () => {
    const reordered = { ...THEN, rows: [...THEN.rows].reverse() };
    expect(diffTables(THEN, reordered)).toEqual({ changed: [], added: [], removed: [], columns: { added: [], removed: [] } });
  });

  it("differ by cells, found again by their rows", () => {
    const now = table("place period value", ["Ghent", 2000, 5.5], ["Mechelen", 2000, 229.03], ["Mechelen", 2017, 60]);
    expect(diffTables(THEN, now).changed).toEqual([
      { row: ["Ghent", "2000"], column: "value", before: 5, after: 5.5 },
      { row: ["Mechelen", "2017"], column: "value", before: null, after: 60 },
    ]);
  });

  it("differ by rows and columns that only one has", () => {
    const now = table("place period value note", ["Mechelen", 2000, 229.03, "x"], ["Mechelen", 2018, 1, ""]);
    const { changed, added, removed, columns } = diffTables(THEN, now);
    expect([changed, added]).toEqual([[], [["Mechelen", "2018"]]]);
    expect(removed).toEqual([["Mechelen", "2017"], ["Ghent", "2000"]]);
    expect(columns).toEqual({ added: ["note"], removed: [] });
  });

  it("do not differ by how a number is written or lost its last digit", () => {
    const now = table("place period value", ["Mechelen", "2000", 229.03000000000003], ["Mechelen", 2017, NaN], ["Ghent", 2000, "5"]);
    expect(diffTables(THEN, now).changed).toEqual([]);
  });

  it("tell every planted change, and nothing else", () => {
    const rows = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([name]) => name, minLength: 1 });
    fc.assert(
      fc.property(rows, fc.nat(), (all, pick) => {
        const at = pick % all.length;
        const before = { columns: ["name", "value"], rows: all };
        const after = { columns: ["name", "value"], rows: all.map((row, i) => (i === at ? [row[0], row[1] + 1] : row)) };
        expect(diffTables(before, after).changed).toEqual([
          { row: [all[at]![0]], column: "value", before: all[at]![1], after: all[at]![1] + 1 },
        ]);
      }),
      { seed: 20261124 },
    );
  });
});
