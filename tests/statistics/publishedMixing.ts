import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";

/** Tables of the shared folder that other packages published numbers for; each reader wants the folder at hand. */
const SHARED = new URL("../../../shared/", import.meta.url);

/** A name for `it.each`, or none where the shared folder is not there. */
export const whereShared = (name: string): string[] =>
  existsSync(new URL("methods/cases.json", SHARED)) ? [name] : [];

export interface Table {
  readonly groups: readonly string[];
  readonly units: readonly string[];
  /** counts[group][unit] */
  readonly counts: readonly Float64Array[];
}

/** What was computed from the formulas, outside this project. */
export const sharedCases = () =>
  JSON.parse(readFileSync(new URL("methods/cases.json", SHARED), "utf8")) as {
    schools00: Record<"multigroupDissimilarity" | "informationIndexH" | "mutualInformationM", number> & {
      localSegregationByFirstUnits: Record<string, number>;
    };
    schools00_black_white: Record<string, number>;
    basel: Record<string, Record<string, number>>;
  };

type Row = Record<string, string>;

function rowsOf(path: string): Row[] {
  return Papa.parse<Row>(readFileSync(new URL(path, SHARED), "utf8"), { header: true, skipEmptyLines: true }).data;
}

interface Columns {
  readonly unit: string;
  readonly group: string;
  readonly count: string;
}

/** Cells that no row names hold zero. */
function tableOf(rows: readonly Row[], { unit, group, count }: Columns, allUnits?: readonly string[]): Table {
  const units = allUnits ?? [...new Set(rows.map((row) => row[unit]!))].sort();
  const groups = [...new Set(rows.map((row) => row[group]!))].sort();
  const counts = groups.map(() => new Float64Array(units.length));
  const position = new Map(units.map((name, i) => [name, i]));
  for (const row of rows) counts[groups.indexOf(row[group]!)]![position.get(row[unit]!)!]! += Number(row[count]);
  return { groups, units, counts };
}

const SCHOOLS: Columns = { unit: "school", group: "race", count: "n" };

export const readSchools = (): Table => tableOf(rowsOf("methods/schools00.csv"), SCHOOLS);

/** Both years with the schools of either. */
export function readSchoolsOfBothYears(): [before: Table, after: Table] {
  const years = [rowsOf("methods/schools00.csv"), rowsOf("methods/schools05.csv")] as const;
  const units = [...new Set(years.flat().map((row) => row["school"]!))].sort();
  return [tableOf(years[0], SCHOOLS, units), tableOf(years[1], SCHOOLS, units)];
}

/** Persons by nationality group and district of Basel. */
export function readBasel(year: string): Table {
  const rows = rowsOf("figures/world/basel.csv").filter(
    (row) =>
      row["indicator"] === "population_by_nationality" &&
      row["category"] !== "total" &&
      row["year"] === year &&
      row["district"] !== "Kanton Basel-Stadt",
  );
  return tableOf(rows, { unit: "district", group: "category", count: "value" });
}
