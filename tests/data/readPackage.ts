import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

export type Row = Readonly<Record<string, string>>;

export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "year";
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

export interface ForeignKey {
  readonly fields: string | readonly string[];
  readonly reference: { readonly resource: string; readonly fields: string | readonly string[] };
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly profile: string;
  readonly licenses: readonly { readonly title: string }[];
  readonly sources: readonly { readonly title: string; readonly path: string; readonly "x-id": string }[];
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: string | readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
    readonly missingValues: readonly string[];
  };
  readonly "x-vintage": string;
  readonly "x-indicators"?: readonly string[];
  readonly "x-parent"?: string;
}

export interface Description {
  readonly name: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly title: string }[];
  readonly resources: readonly Resource[];
}

const root = new URL("../../", import.meta.url);

/** The figures the tables were written from stand beside the project, on some machines only. */
const figures = new URL("../shared/figures/", root);
export const figuresAreHere = existsSync(figures);

const bytesOf = (path: string) => readFileSync(new URL(`data/${path}`, root));
export const readBytes = bytesOf;
export const readText = (path: string) => bytesOf(path).toString("utf8");

export function parseCsv(text: string): { header: string[]; rows: Row[] } {
  const lines = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const header = lines[0] ?? [];
  return {
    header,
    rows: lines.slice(1).map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""]))),
  };
}

/** Cells of a file, header included, so that a row of the wrong length shows. */
export const readCells = (path: string) => Papa.parse<string[]>(readText(path), { skipEmptyLines: true }).data;
export const readRows = (path: string): Row[] => parseCsv(readText(path)).rows;
export const readFigures = (path: string): Row[] => parseCsv(readFileSync(new URL(path, figures), "utf8")).rows;

export const description = JSON.parse(readText("datapackage.json")) as Description;
export const tables = description.resources.filter((one) => one.profile === "tabular-data-resource");
export const observationTables = tables.filter((one) => one["x-indicators"] !== undefined);
export const places = readRows("places.csv");
export const mergers = readRows("mergers.csv");
export const indicators = readRows("indicators.csv");
export const categories = readRows("categories.csv");
export const sources = readRows("sources.csv");
export const events = readRows("events.csv");
export const breaks = readRows("breaks.csv");
export const claims = readRows("claims.csv");
export const observations: Row[] = observationTables.flatMap((one) => readRows(one.path));

/** Every file below `data/`, as a path from there. */
export function filesInData(): string[] {
  const below = fileURLToPath(new URL("data/", root));
  return readdirSync(below, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.\w+$/.test(path))
    .sort();
}

export const at = (row: Row, field: string): string => {
  const value = row[field];
  if (value === undefined) throw new Error(`no field ${field}`);
  return value;
};
export const keyOf = (row: Row, fields: readonly string[]) => fields.map((field) => at(row, field)).join(" | ");
export const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === "string" ? [value] : value;
export const isGap = (row: Row) => at(row, "value") === "";
export const numberOf = (row: Row) => (isGap(row) ? Number.NaN : Number(at(row, "value")));

const byIndicator = new Map<string, Row[]>();
for (const row of observations) {
  const rows = byIndicator.get(at(row, "indicator"));
  if (rows) rows.push(row);
  else byIndicator.set(at(row, "indicator"), [row]);
}
export const observationsOf = (indicator: string): Row[] => byIndicator.get(indicator) ?? [];

/** The one row with these values; throws when there is none or there are more. */
export function theRow(indicator: string, wanted: Partial<Record<string, string>>): Row {
  const rows = observationsOf(indicator).filter((row) =>
    Object.entries(wanted).every(([field, value]) => row[field] === value),
  );
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`${rows.length} rows of ${indicator} with ${JSON.stringify(wanted)}`);
  return row;
}

/** Codes of the municipalities of Flanders on a day, ISO 8601. */
export function municipalitiesOn(day: string): string[] {
  const happened = (row: Row) => at(row, "date") <= day;
  const gone = new Set(mergers.filter(happened).map((row) => at(row, "predecessor")));
  const toCome = new Set(mergers.filter((row) => !happened(row)).map((row) => at(row, "successor")));
  return places
    .filter((row) => at(row, "parent") === "02000" && ["centre-city", "municipality"].includes(at(row, "kind")))
    .map((row) => at(row, "code"))
    .filter((code) => !gone.has(code) && !toCome.has(code));
}
