import { strFromU8, unzipSync } from "fflate";
import type { Issue } from "../base/issue";
import { isUpload } from "../dataset/checkUpload";
import type { Dataset } from "../dataset/dataset";
import type { Upload } from "../dataset/upload";
import { buildObservations } from "../ingest/buildObservations";
import { CATEGORIES, INDICATORS, PLACES, SOURCES, type CatalogueTable } from "../ingest/catalogueTables";
import { fileError, inFile } from "../ingest/issues";
import { readOwnTable } from "../ingest/readOwnTable";
import { readEntries } from "../ingest/rowReader";
import { unguardText } from "./packageTables";
import { DESCRIPTION, FORMAT } from "./packUpload";
import { crc32, readZipDirectory } from "./zipSums";

/** What a zip may unpack to: more would not fit into the page's memory beside what is there. */
const MOST_BYTES = 1_000_000_000;
const FILES = [DESCRIPTION, "observations.csv", PLACES.file, INDICATORS.file, CATEGORIES.file, SOURCES.file];

export type Unpacked =
  | { readonly upload: Upload; readonly issues: readonly Issue[] }
  | { readonly upload: null; readonly issues: readonly Issue[] };

const refused = (code: string, detail: Issue["detail"] = {}): Unpacked => ({
  upload: null,
  issues: [fileError(code, detail)],
});

/** Reads what `packUpload` wrote. A zip that is damaged, or was never ours, is refused with the reason. Never throws. */
export function unpackUpload(bytes: Uint8Array): Unpacked {
  const files = unzip(bytes);
  if ("code" in files) return refused(files.code, files.detail);
  const about = readAbout(files.get(DESCRIPTION)!);
  if (!about) return refused("zip-foreign");
  if (about["format"] !== FORMAT) return refused("zip-newer");
  const { format: _, ...rest } = about;
  return readTables(rest, files);
}

/** The tables of `tablesOf`, by file name, and what else an upload is made of, checked as anything of a visitor's is. */
export function readTables(about: Record<string, unknown>, files: ReadonlyMap<string, Uint8Array>): Unpacked {
  const issues: Issue[] = [];
  const read = <Entry>(table: CatalogueTable<Entry>): Entry[] => {
    const { entries, issues: found } = readEntries(files.get(table.file)!, table.columns, table);
    issues.push(...found.map((issue) => inFile(issue, table.file)));
    return [...entries.values()].map(unguard);
  };
  const observations = buildObservations(readOwnTable(files.get("observations.csv")!), "observations.csv");
  // The names of columns that hold none of our words are told where they arise; a gap without a reason is one of ours.
  issues.push(...observations.issues.filter(({ code }) => code !== "gap-unstated"));
  const upload: unknown = {
    ...about,
    source: read(SOURCES)[0],
    places: read(PLACES),
    indicators: read(INDICATORS),
    categories: read(CATEGORIES),
    dataset: unguardDataset(observations.dataset),
  };
  if (issues.some(({ severity }) => severity === "error"))
    return { upload: null, issues: [fileError("zip-damaged"), ...issues] };
  return isUpload(upload) ? { upload, issues } : refused("zip-damaged");
}

interface Refusal {
  readonly code: string;
  readonly detail: Issue["detail"];
}

function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | Refusal {
  const directory = readZipDirectory(bytes);
  if (!directory) return { code: "zip-damaged", detail: {} };
  const wanted = directory.filter(({ name }) => FILES.includes(name));
  if (new Set(wanted.map(({ name }) => name)).size !== FILES.length) return { code: "zip-foreign", detail: {} };
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES) return { code: "zip-large", detail: { megabytes: Math.round(size / 1e6) } };
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => FILES.includes(name) && originalSize <= MOST_BYTES,
    });
    const whole = wanted.every(({ name, crc }) => files[name] && crc32(files[name]) === crc);
    return whole ? new Map(Object.entries(files)) : { code: "zip-damaged", detail: {} };
  } catch {
    return { code: "zip-damaged", detail: {} };
  }
}

function readAbout(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const about = (JSON.parse(strFromU8(bytes)) as Record<string, unknown> | null)?.["x-urban-indicators"];
    return typeof about === "object" && about !== null ? (about as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Takes the quotes that guard against spreadsheets off every text of an entry. */
function unguard<Value>(value: Value): Value {
  if (typeof value === "string") return unguardText(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, unguard<unknown>(part)])) as Value;
}

function unguardDataset(dataset: Dataset): Dataset {
  const text = Object.entries(dataset.text).map(([name, column]) => [
    name,
    { ...column, labels: column.labels.map(unguardText) },
  ]);
  return { ...dataset, text: Object.fromEntries(text) as Dataset["text"] };
}
