import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Papa from "papaparse";

const DATA = resolve(import.meta.dirname, "../../data");

export interface ShippedRow {
  readonly place: string;
  readonly district: string;
  readonly period: string;
  readonly indicator: string;
  readonly category: string;
  readonly value: string;
  readonly flag: string;
}

/** Rows of a shipped table, read without any of the app's own code, so that the two can be held against each other. */
export function shippedRows(file: string): ShippedRow[] {
  const text = readFileSync(join(DATA, "observations", file), "utf8");
  return Papa.parse<ShippedRow>(text, { header: true, skipEmptyLines: true }).data;
}

/** The one number of a place and a year; throws when the table has none or several. */
export function shippedNumber(rows: readonly ShippedRow[], place: string, period: string): number {
  const found = rows.filter((row) => row.place === place && row.period === period && row.district === "");
  if (found.length !== 1 || found[0]!.value === "") throw new Error(`${found.length} rows for ${place} in ${period}`);
  return Number(found[0]!.value);
}
