import { describe, expect, it } from "vitest";
import { sheetColumns } from "../../src/export/sheetColumns";
import { SHEET } from "./sheets";

describe("sheetColumns", () => {
  it("gives each column a name of its own", () => {
    const columns = ["a", "a", "", "a_2", "a"];
    const names = sheetColumns({ ...SHEET, columns, rows: [], units: [] }).map(({ name }) => name);
    expect(names).toEqual(["a", "a_2", "column_3", "a_2_2", "a_3"]);
  });

  it.each([
    ["period", [2000, 2024], "year"],
    ["Year", [2000, null], "year"],
    ["persons", [2000, 2024], "integer"],
    ["year", [2000.5], "number"],
    ["year", ["2007/2008", 2009], "text"],
    ["a", [NaN, null], "text"],
    ["a", [], "text"],
    ["a", [0.1, NaN, 3], "number"],
    ["a", [1e300], "number"],
    ["a", [1, "–"], "text"],
  ])("reads the type of %s with %j as %s", (name, cells, type) => {
    const rows = cells.map((cell) => [cell]);
    expect(sheetColumns({ ...SHEET, columns: [name], rows, units: [] })[0]!.type).toBe(type);
  });

  it("takes the unit that all observations share", () => {
    const unitsOf = (...units: string[]) =>
      sheetColumns({
        name: SHEET.name,
        title: "",
        notes: [],
        sources: [],
        columns: ["value", "unit"],
        rows: units.map((unit) => [1, unit]),
      }).map(({ unit }) => unit);
    expect(unitsOf("persons", "persons")).toEqual(["persons", ""]);
    expect(unitsOf("persons", "percent")).toEqual(["", ""]);
    expect(unitsOf()).toEqual(["", ""]);
  });
});
