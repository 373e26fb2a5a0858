import { strToU8, zipSync } from "fflate";
import { licenceEntry, pathEntry } from "../dataset/describedSource";
import type { Upload } from "../dataset/upload";
import { tablesOf } from "./packageTables";

export const DESCRIPTION = "datapackage.json";
/** Of what `x-urban-indicators` holds. */
export const FORMAT = 1;

const NUMBERS = new Set([
  "value",
  "population",
  "population_year",
  "decimals",
  "every_years",
  "coverage_places",
  "coverage_districts",
]);
const KEYS: Readonly<Record<string, readonly string[]>> = {
  "observations.csv": ["place", "district", "period", "indicator", "category"],
  "places.csv": ["code"],
  "indicators.csv": ["id"],
  "categories.csv": ["indicator", "category"],
  "sources.csv": ["id"],
};

/** A zip that other tools read as a Frictionless Data Package and that `unpackUpload` reads back without loss. */
export function packUpload(upload: Upload): Uint8Array {
  const tables = tablesOf(upload);
  const files = [[DESCRIPTION, describe(upload, tables)] as const, ...tables];
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])), { mtime: upload.changed });
}

function describe(upload: Upload, tables: ReadonlyMap<string, string>): string {
  const { id, name, fileNames, added, changed, fileRows, rules, wins, source } = upload;
  const description = {
    profile: "data-package",
    name: id,
    title: name,
    created: changed,
    licenses: [licenceEntry(source.licence.en)],
    sources: [{ title: `${source.publisher}: ${source.title}`, ...pathEntry(source.address) }],
    resources: [...tables].map(([path, text]) => ({
      name: path.replace(".csv", ""),
      path,
      profile: "tabular-data-resource",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: schemaOf(path, text),
    })),
    // A text that a spreadsheet would run as a formula has a quote in front; who reads the tables by hand should know.
    "x-quoted": "A text that begins with = + - or @ has ' in front, and one more where it has some already.",
    "x-urban-indicators": { format: FORMAT, id, name, fileNames, added, changed, fileRows, rules, wins },
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

function schemaOf(path: string, text: string) {
  const columns = text.slice(0, text.indexOf("\n")).split(",");
  return {
    fields: columns.map((column) => ({ name: column, type: NUMBERS.has(column) ? "number" : "string" })),
    primaryKey: KEYS[path],
    missingValues: [""],
  };
}
