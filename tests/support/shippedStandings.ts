import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { mergeDatasets } from "../../src/dataset/merge";
import { buildObservations } from "../../src/ingest/buildObservations";
import { CATALOGUE_FILES } from "../../src/ingest/protocol";
import { readCatalogue } from "../../src/ingest/readCatalogue";
import { readOwnTable } from "../../src/ingest/readOwnTable";
import { deriveStandings, standingIndicators, type Standings } from "../../src/series/standings";

const DATA = resolve(import.meta.dirname, "../../data");
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(DATA, path)));

export const { catalogue } = readCatalogue(new Map(CATALOGUE_FILES.map((path) => [path, bytesOf(path)])));

/** What the standings load; the rest of the package would only cost time. */
const needed = new Set(["population", ...standingIndicators(catalogue).map(({ id }) => id)]);
const tables = catalogue.tables.filter(({ indicators }) => indicators.some((id) => needed.has(id)));
const dataset = mergeDatasets(tables.map(({ path }) => buildObservations(readOwnTable(bytesOf(path)), path).dataset));

export const shippedStandings = (id: string): Standings =>
  deriveStandings({ catalogue, dataset }, catalogue.indicators.get(id)!);
