import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildLineModel, type LineModel } from "../../src/chart/buildLineModel";
import { mergeDatasets } from "../../src/dataset/merge";
import type { Catalogue } from "../../src/dataset/types";
import { createTranslator } from "../../src/i18n/translate";
import { buildObservations } from "../../src/ingest/buildObservations";
import { CATALOGUE_FILES } from "../../src/ingest/protocol";
import { readCatalogue } from "../../src/ingest/readCatalogue";
import { readOwnTable } from "../../src/ingest/readOwnTable";
import { resolveSelection } from "../../src/selection/resolve";
import { parseSelection } from "../../src/selection/url";
import { deriveComparison } from "../../src/series/deriveComparison";

const DATA = resolve(import.meta.dirname, "../../data");
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(DATA, path)));

let shared: Catalogue | undefined;

function shippedCatalogue(): Catalogue {
  shared ??= readCatalogue(new Map(CATALOGUE_FILES.map((path) => [path, bytesOf(path)]))).catalogue;
  return shared;
}

/** The model that the page draws for a link, from the real data and without a browser. */
export function shippedLineModel(link: string): LineModel {
  const catalogue = shippedCatalogue();
  const { selection, issues } = resolveSelection(parseSelection(link).selection, catalogue);
  if (issues.length > 0) throw new Error(`the link ${link} is not valid: ${JSON.stringify(issues)}`);
  const needed = new Set([selection.indicator, catalogue.indicators.get(selection.indicator)?.denominator]);
  const tables = catalogue.tables.filter((table) => table.indicators.some((id) => needed.has(id)));
  const dataset = mergeDatasets(tables.map(({ path }) => buildObservations(readOwnTable(bytesOf(path)), path).dataset));
  const t = createTranslator(selection.lang, ["en-GB", "nl-BE"]);
  return buildLineModel(deriveComparison({ catalogue, dataset, selection }), { catalogue, t, peers: selection.peers });
}
