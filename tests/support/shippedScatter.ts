import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildScatterModel } from "../../src/chart/buildScatterModel";
import { slotsOf } from "../../src/chart/describe";
import { findGeographies } from "../../src/dataset/findGeographies";
import { mergeDatasets } from "../../src/dataset/merge";
import type { Catalogue } from "../../src/dataset/types";
import { relateMessages } from "../../src/i18n/relate";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { buildObservations } from "../../src/ingest/buildObservations";
import { CATALOGUE_FILES } from "../../src/ingest/protocol";
import { readCatalogue } from "../../src/ingest/readCatalogue";
import { readOwnTable } from "../../src/ingest/readOwnTable";
import { parseSelection } from "../../src/selection/url";
import { deriveRelation, deriveRelationPanels, relationYear } from "../../src/series/deriveRelation";
import { townUnits, TOWN_SETS, unitsIdOf } from "../../src/series/townUnits";

const DATA = resolve(import.meta.dirname, "../../data");
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(DATA, path)));

let shared: Catalogue | undefined;

function shippedCatalogue(): Catalogue {
  shared ??= readCatalogue(new Map(CATALOGUE_FILES.map((path) => [path, bytesOf(path)]))).catalogue;
  return shared;
}

function datasetFor(catalogue: Catalogue, ids: readonly (string | null)[]) {
  const needed = new Set([...ids, "population"]);
  const tables = catalogue.tables.filter((table) => table.indicators.some((id) => needed.has(id)));
  return mergeDatasets(tables.map(({ path }) => buildObservations(readOwnTable(bytesOf(path)), path).dataset));
}

const drawn = new Map<string, ReturnType<typeof build>>();

/** The model that the Relate page draws for a link that names both axes, from the real data and without a browser. */
export function shippedScatter(link: string) {
  const known = drawn.get(link) ?? build(link);
  drawn.set(link, known);
  return known;
}

function build(link: string) {
  const { selection } = parseSelection(link);
  const catalogue = shippedCatalogue();
  const dataset = datasetFor(catalogue, [selection.x, selection.y, selection.z]);
  const geographies = findGeographies({ catalogue, uploads: [], boundaries: [] });
  const id = unitsIdOf(selection);
  const set = TOWN_SETS.find((one) => one === id);
  const geography = set
    ? townUnits(set, { catalogue, places: selection.places, geographies })
    : geographies.find((one) => one.id === id)!;
  const t = extendTranslator(createTranslator(selection.lang, ["en-GB", "nl-BE"]), relateMessages);
  const panels = deriveRelationPanels({
    catalogue,
    sources: { dataset, uploads: [] },
    geography,
    x: named(catalogue, selection.x),
    y: named(catalogue, selection.y),
    z: selection.z === null ? null : named(catalogue, selection.z),
    show: selection.show === "rate" ? "rate" : "value",
  });
  const year = relationYear(panels, selection.year);
  const relation = deriveRelation(panels, { catalogue, year, log: selection.log });
  const chosen = set ? selection.places : selection.districts;
  const all = set ? slotsOf(chosen) : new Map(chosen.map((code, i) => [code, { slot: 2 + (i % 5), second: false }]));
  const slots = new Map(chosen.map((code) => [code, all.get(code)!]));
  return { relation, model: buildScatterModel(relation, { catalogue, t, slots, trails: selection.trails }) };
}

function named({ indicators }: Catalogue, id: string | null) {
  const indicator = indicators.get(id ?? "");
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}
