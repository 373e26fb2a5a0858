import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findGeographies } from "../../src/dataset/findGeographies";
import type { Geography, Outline } from "../../src/dataset/geography";
import { mergeDatasets } from "../../src/dataset/merge";
import { mapMessages, type MapTranslator } from "../../src/i18n/map";
import { createTranslator, extendTranslator, type PageLanguage } from "../../src/i18n/translate";
import { buildObservations } from "../../src/ingest/buildObservations";
import { CATALOGUE_FILES } from "../../src/ingest/protocol";
import { readCatalogue } from "../../src/ingest/readCatalogue";
import { readOutlines } from "../../src/ingest/readOutlines";
import { readOwnTable } from "../../src/ingest/readOwnTable";
import { deriveUnits, type UnitPanel } from "../../src/series/deriveUnits";

const DATA = resolve(import.meta.dirname, "../../data");
const bytesOf = (path: string) => new Uint8Array(readFileSync(resolve(DATA, path)));

const { catalogue } = readCatalogue(new Map(CATALOGUE_FILES.map((path) => [path, bytesOf(path)])));

export const geographies: readonly Geography[] = findGeographies({ catalogue, uploads: [], boundaries: [] });

export function shippedGeography(id: string): Geography {
  const geography = geographies.find((one) => one.id === id);
  if (!geography) throw new Error(`no geography ${id}`);
  return geography;
}

export async function shippedOutlines(id: string): Promise<Outline[]> {
  const { outlines } = shippedGeography(id);
  if (outlines?.kind !== "shipped") throw new Error(`${id} ships without outlines`);
  const { features } = await readOutlines(new TextDecoder().decode(bytesOf(outlines.path)), outlines.unions);
  return features.map(({ texts, geometry }) => ({ code: texts["id"]!, name: texts["name"] ?? "", geometry }));
}

/** The numbers that the page draws, from the real data and without a browser. */
export function shippedPanel(id: string, indicatorId: string, asked: Partial<UnitPanel> = {}): UnitPanel {
  const indicator = catalogue.indicators.get(indicatorId);
  if (!indicator) throw new Error(`no indicator ${indicatorId}`);
  const tables = catalogue.tables.filter(({ indicators }) =>
    indicators.some((one) => one === indicatorId || one === indicator.denominator),
  );
  const dataset = mergeDatasets(tables.map(({ path }) => buildObservations(readOwnTable(bytesOf(path)), path).dataset));
  return deriveUnits({
    catalogue,
    sources: { dataset, uploads: [] },
    geography: shippedGeography(id),
    indicator,
    category: asked.category ?? indicator.headline,
    show: asked.show ?? "value",
  });
}

export const mapTranslator = (language: PageLanguage): MapTranslator =>
  extendTranslator(createTranslator(language, ["en-GB", "nl-BE"]), mapMessages);
