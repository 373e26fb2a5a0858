import { readFileSync } from "node:fs";
import { mergeDatasets } from "../../src/dataset/merge";
import { buildObservations } from "../../src/ingest/buildObservations";
import { CATALOGUE_FILES } from "../../src/ingest/protocol";
import { readCatalogue } from "../../src/ingest/readCatalogue";
import { readClaims } from "../../src/ingest/readClaims";
import { readOwnTable } from "../../src/ingest/readOwnTable";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { deriveComparison } from "../../src/series/deriveComparison";

const data = new URL("../../data/", import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, data)));

/** The shipped package as the page reads it. */
export const { catalogue } = readCatalogue(new Map(CATALOGUE_FILES.map((path) => [path, bytesOf(path)])));
export const { claims } = readClaims(bytesOf("claims.csv"), "claims.csv");
export const dataset = mergeDatasets(
  catalogue.tables.map(({ path }) => buildObservations(readOwnTable(bytesOf(path)), path).dataset),
);

export const deriveShipped = (selection: Partial<Selection>) =>
  deriveComparison({ catalogue, dataset, selection: { ...DEFAULT_SELECTION, ...selection } });

/** Rows as plain text, by a split that knows nothing of the reader under test; for tables without quoted cells. */
export function plainRows(path: string): string[][] {
  const text = readFileSync(new URL(path, data), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.includes('"')).map((line) => line.split(","));
}
