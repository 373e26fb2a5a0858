import type { Issue } from "../base/issue";
import { errorAt, fileError, inFile } from "./issues";
import { readOwnTable } from "./readOwnTable";

/** A balanced panel of the literature: every unit in every period. `values` is units x periods, row-major. */
export interface ExampleTable {
  readonly units: readonly string[];
  /** Ascending. */
  readonly periods: readonly number[];
  readonly values: Float64Array;
}

export interface ExampleRead {
  /** null where anything is wrong: part of a published panel gives other numbers than the published ones. */
  readonly table: ExampleTable | null;
  readonly issues: readonly Issue[];
}

const COLUMNS = ["state", "year", "packs_per_head"] as const;
const YEAR = /^[1-9]\d{3}$/;
const NUMBER = /^\d+(\.\d+)?$/;

/** Reads `examples/tobacco-california.csv`, strictly. Never throws on input. */
export function readExample(bytes: Uint8Array, fileName: string): ExampleRead {
  const { header, rows, lines, issues } = readOwnTable(bytes);
  const at = COLUMNS.map((column) => header.indexOf(column));
  const absent = rows.length === 0 ? [] : COLUMNS.filter((_, i) => at[i]! < 0);
  if (issues.length > 0 || absent.length > 0 || rows.length === 0) {
    const found = [...issues, ...absent.map((column) => fileError("missing-column", { column }))];
    return refused(found.length > 0 ? found : [fileError("empty-file")], fileName);
  }
  const cells = new Map<string, Map<number, number>>();
  const faults: Issue[] = [];
  rows.forEach((row, i) => {
    const [unit, year, value] = at.map((column) => row[column]!) as [string, string, string];
    const line = lines[i]!;
    const periods = cells.get(unit) ?? new Map<number, number>();
    if (unit === "") faults.push(errorAt(line, "row-incomplete", { column: "state" }));
    else if (!YEAR.test(year)) faults.push(errorAt(line, "row-value", { column: "year", value: year }));
    else if (!NUMBER.test(value)) faults.push(errorAt(line, "row-number", { value }));
    else if (periods.has(Number(year))) faults.push(errorAt(line, "entry-repeated", { key: `${unit} ${year}` }));
    else cells.set(unit, periods.set(Number(year), Number(value)));
  });
  if (faults.length > 0) return refused(faults, fileName);
  return balance(cells, fileName);
}

function balance(cells: ReadonlyMap<string, ReadonlyMap<number, number>>, fileName: string): ExampleRead {
  const units = [...cells.keys()].sort();
  const periods = [...new Set([...cells.values()].flatMap((values) => [...values.keys()]))].sort((a, b) => a - b);
  const holes = units.flatMap((unit) =>
    periods.filter((period) => !cells.get(unit)!.has(period)).map((period) => `${unit} ${period}`),
  );
  if (holes.length > 0) {
    return refused(
      holes.map((hole) => fileError("row-incomplete", { column: hole })),
      fileName,
    );
  }
  const values = Float64Array.from(units.flatMap((unit) => periods.map((period) => cells.get(unit)!.get(period)!)));
  return { table: { units, periods, values }, issues: [] };
}

const refused = (issues: readonly Issue[], fileName: string): ExampleRead => ({
  table: null,
  issues: issues.map((issue) => inFile(issue, fileName)),
});
