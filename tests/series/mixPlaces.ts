import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findGeographies } from "../../src/dataset/findGeographies";
import { mergeDatasets } from "../../src/dataset/merge";
import { buildObservations } from "../../src/ingest/buildObservations";
import { CATALOGUE_FILES } from "../../src/ingest/protocol";
import { readCatalogue } from "../../src/ingest/readCatalogue";
import { readOwnTable } from "../../src/ingest/readOwnTable";
import { breakdownsOf, type Breakdown } from "../../src/series/breakdowns";
import { deriveComposition, type Composition } from "../../src/series/deriveComposition";
import { deriveMixing, type Mixing } from "../../src/series/deriveMixing";

const DATA = resolve(import.meta.dirname, "../../data");
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(DATA, path)));

export const { catalogue } = readCatalogue(new Map(CATALOGUE_FILES.map((path) => [path, bytesOf(path)])));
export const breakdowns = breakdownsOf(catalogue);

/** What the Mix page loads; the rest of the package would only cost time. */
const needed = new Set(["population", ...breakdowns.map(({ indicator }) => indicator.id)]);
const tables = catalogue.tables.filter(({ indicators }) => indicators.some((id) => needed.has(id)));
const dataset = mergeDatasets(tables.map(({ path }) => buildObservations(readOwnTable(bytesOf(path)), path).dataset));

export const sources = { dataset, uploads: [] };
const geographies = findGeographies({ catalogue, uploads: [], boundaries: [] });
export const geographyOf = (place: string) =>
  geographies.find(({ city, kind }) => city === place && kind !== "municipalities") ?? null;

export function breakdownOf(indicator: string): Breakdown {
  const found = breakdowns.find((one) => one.indicator.id === indicator);
  if (!found) throw new Error(`${indicator} is no breakdown`);
  return found;
}

/** A place of the shipped package in a breakdown. */
export function shippedComposition(place: string, indicator: string): Composition {
  const breakdown = breakdownOf(indicator);
  const found = deriveComposition({ catalogue, sources, breakdown, place, geography: geographyOf(place) });
  if (!found) throw new Error(`${place} has no figures on ${indicator}`);
  return found;
}

export function shippedMixing(place: string, indicator: string): Mixing {
  const geography = geographyOf(place);
  if (!geography) throw new Error(`${place} has no districts`);
  const composition = shippedComposition(place, indicator);
  const { breakdown } = composition;
  const found = deriveMixing({ catalogue, sources, breakdown, place, geography, composition });
  if (!found) throw new Error(`${place} has no figures on ${indicator} by district`);
  return found;
}
