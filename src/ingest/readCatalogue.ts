import type { Issue } from "../base/issue";
import type { Catalogue } from "../dataset/types";
import {
  BREAKS,
  CATEGORIES,
  EVENTS,
  MERGERS,
  PLACES,
  SHIPPED_INDICATORS,
  SOURCES,
  type CatalogueTable,
} from "./catalogueTables";
import { fileError, inFile } from "./issues";
import { readDescription } from "./readDescription";
import { joinMergers } from "./joinMergers";
import { readEntries } from "./rowReader";

/** Everything about the figures, from the small tables of the data package. A file that is missing reads as empty. */
export function readCatalogue(files: ReadonlyMap<string, Uint8Array>): { catalogue: Catalogue; issues: Issue[] } {
  const issues: Issue[] = [];
  const bytesOf = (file: string): Uint8Array | null => {
    const bytes = files.get(file);
    if (!bytes) issues.push(inFile(fileError("file-missing", { file }), file));
    return bytes ?? null;
  };
  const read = <Entry>(table: CatalogueTable<Entry>): Map<string, Entry> => {
    const bytes = bytesOf(table.file);
    if (!bytes) return new Map();
    const { entries, issues: found } = readEntries(bytes, table.columns, table);
    issues.push(...found.map((issue) => inFile(issue, table.file)));
    return entries;
  };
  const description = bytesOf("datapackage.json");
  const {
    version,
    tables,
    issues: ofDescription,
  } = description ? readDescription(description) : { version: "", tables: [], issues: [] };
  issues.push(...ofDescription.map((issue) => inFile(issue, "datapackage.json")));
  const before = issues.length;
  const rows = [...read(MERGERS).values()];
  // Without one of its parts a merger would be followed wrongly, so one bad row is the end of them all.
  const { mergers, issues: ofMergers } = joinMergers(issues.length === before ? rows : []);
  issues.push(...ofMergers.map((issue) => inFile(issue, MERGERS.file)));
  const catalogue: Catalogue = {
    version,
    places: read(PLACES),
    indicators: read(SHIPPED_INDICATORS),
    categories: [...read(CATEGORIES).values()],
    sources: read(SOURCES),
    events: [...read(EVENTS).values()],
    breaks: [...read(BREAKS).values()],
    mergers,
    tables,
  };
  return { catalogue, issues };
}
