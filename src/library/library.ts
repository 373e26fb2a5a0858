import type { Issue } from "../base/issue";
import type { TableRef } from "../dataset/types";
import { CATALOGUE_FILES } from "../ingest/protocol";
import { fetchBytes, LoadError } from "./fetchBytes";
import { createExample, type Example } from "./example";
import {
  createIngestClient,
  type CatalogueRead,
  type ClaimsRead,
  type IngestClient,
  type ObservationsRead,
} from "./ingestClient";
import { createLinkedTable, withLinked, type LinkedTable } from "./linkedTable";
import { createOutlines, type Outlines } from "./outlines";
import { createRevisions, type Revisions } from "./revisions";
import { SHIPPED_FILES } from "./shippedFiles";
import type { Uploads } from "./uploads";
import { CATALOGUE, CLAIMS, createStateStore, type LibraryState, type Outcome, type StateStore } from "./state";

export { CATALOGUE, CLAIMS, type LibraryState, type TableStatus } from "./state";

export interface Library {
  /** The same object until something changes. */
  getState(): LibraryState;
  subscribe(listener: () => void): () => void;
  /** Loads the catalogue; a second call does nothing. */
  start(): void;
  /** Loads the tables that hold these indicators, each once; asked before the catalogue is there, as soon as it is. */
  request(indicatorIds: readonly string[]): void;
  /** Loads the claims; a second call does nothing. Apart from the catalogue, because few pages need them. */
  requestClaims(): void;
  /** Loads again whatever failed. */
  retry(): void;
  /** The visitor's own data: what is at hand stands in the state too, this is how it is changed. */
  readonly uploads: Uploads;
  /** What came with the link stands in the state beside them. */
  readonly linked: LinkedTable;
  /** Outlines of districts and municipalities, for maps. */
  readonly outlines: Outlines;
  /** The panel of the literature that the methods can be seen on. */
  readonly example: Example;
  /** What changed since earlier versions of the data. */
  readonly revisions: Revisions;
}

export interface LibraryDeps {
  /** Address of each file of the data package, by its path within it. */
  readonly files: ReadonlyMap<string, string>;
  readonly fetchBytes: typeof fetchBytes;
  readonly ingest: IngestClient;
  readonly uploads: Uploads;
}

/** Within the data package. */
const CLAIMS_PATH = "claims.csv";

/** `uploads`: where the visitor's own data are kept, if anywhere. */
export const shippedDeps = (uploads: Uploads): LibraryDeps => ({
  files: SHIPPED_FILES,
  fetchBytes,
  ingest: createIngestClient(),
  uploads,
});

export function createLibrary(deps: LibraryDeps): Library {
  const store = createStateStore();
  const wanted = new Set<string>();

  const loadCatalogue = async () => {
    const read = (files: ReadonlyMap<string, Uint8Array>) => deps.ingest.readCatalogue(files);
    const result = await load(deps, store, { name: CATALOGUE, paths: CATALOGUE_FILES, read });
    if (result) store.settle(CATALOGUE, catalogueOutcome(result));
    loadTables();
  };
  const loadClaims = async () => {
    const read = (files: ReadonlyMap<string, Uint8Array>) => deps.ingest.readClaims(CLAIMS_PATH, files.get(CLAIMS_PATH)!);
    const result = await load(deps, store, { name: CLAIMS, paths: [CLAIMS_PATH], read });
    if (result) store.settle(CLAIMS, claimsOutcome(result));
  };
  const loadTable = async ({ name, path }: TableRef) => {
    const read = (files: ReadonlyMap<string, Uint8Array>) => deps.ingest.readObservations(path, files.get(path)!);
    const result = await load(deps, store, { name, paths: [path], read });
    if (result) store.settle(name, tableOutcome(result, path));
  };
  const loadTables = () => {
    const { catalogue, tables } = store.get();
    const asked = catalogue?.tables.filter((table) => table.indicators.some((id) => wanted.has(id))) ?? [];
    asked.filter(({ name }) => !tables.has(name)).forEach((table) => void loadTable(table));
  };

  const { uploads } = deps;
  const outlines = createOutlines(deps);
  const example = createExample(deps);
  const revisions = createRevisions(deps);
  const linked = createLinkedTable();
  const takeOwn = () => {
    const { entries, status } = uploads.getState();
    const came = linked.getState();
    store.setUploads(withLinked(entries, came), status === "ready" && came.kind !== "loading");
  };
  uploads.subscribe(takeOwn);
  linked.subscribe(takeOwn);

  return {
    getState: store.get,
    subscribe: store.subscribe,
    uploads,
    linked,
    outlines,
    example,
    revisions,
    start: () => {
      if (store.get().tables.has(CATALOGUE)) return;
      void loadCatalogue();
      uploads.start();
    },
    request: (indicatorIds) => {
      indicatorIds.forEach((id) => wanted.add(id));
      loadTables();
    },
    requestClaims: () => {
      if (!store.get().tables.has(CLAIMS)) void loadClaims();
    },
    retry: () => {
      const { catalogue, tables } = store.get();
      const failed = (name: string) => tables.get(name)?.kind === "failed";
      if (failed(CATALOGUE)) void loadCatalogue();
      if (failed(CLAIMS)) void loadClaims();
      catalogue?.tables.filter(({ name }) => failed(name)).forEach((table) => void loadTable(table));
      outlines.retry();
      example.retry();
      revisions.retry();
    },
  };
}

/** Whether every table that holds these indicators has arrived. False while the catalogue is not there to tell. */
export function isReady(state: LibraryState, indicatorIds: readonly string[]): boolean {
  const holds = (table: TableRef) => table.indicators.some((id) => indicatorIds.includes(id));
  return state.catalogue?.tables.filter(holds).every(({ name }) => state.tables.get(name)?.kind === "ready") ?? false;
}

/** Whether a table that holds one of these indicators could not be loaded. */
export function hasFailed(state: LibraryState, indicatorIds: readonly string[]): boolean {
  const holds = (table: TableRef) => table.indicators.some((id) => indicatorIds.includes(id));
  return state.catalogue?.tables.filter(holds).some(({ name }) => state.tables.get(name)?.kind === "failed") ?? false;
}

const isError = (issue: Issue) => issue.severity === "error";

/** Without places, indicators or tables there is nothing to show; single bad rows are no reason to show nothing. */
function catalogueOutcome({ catalogue, issues }: CatalogueRead): Outcome {
  const { places, indicators, tables } = catalogue;
  if (places.size > 0 && indicators.size > 0 && tables.length > 0) return { catalogue, issues };
  return { failure: { kind: "read", where: issues.find(isError)?.where ?? CATALOGUE }, issues };
}

function claimsOutcome({ claims, issues }: ClaimsRead): Outcome {
  if (claims.length > 0) return { claims, issues };
  return { failure: { kind: "read", where: issues.find(isError)?.where ?? CLAIMS_PATH }, issues };
}

function tableOutcome({ dataset, issues }: ObservationsRead, path: string): Outcome {
  if (dataset.rows > 0 || !issues.some(isError)) return { dataset, issues };
  return { failure: { kind: "read", where: path }, issues };
}

interface Load<Result> {
  readonly name: string;
  readonly paths: readonly string[];
  readonly read: (files: ReadonlyMap<string, Uint8Array>) => Promise<Result>;
}

/** Fetches in parallel and reads; progress and failure go to the store, which then is the only one to know (null). */
async function load<Result>(deps: LibraryDeps, store: StateStore, task: Load<Result>): Promise<Result | null> {
  const { name, paths, read } = task;
  const controller = new AbortController();
  const progress = paths.map(() => ({ loaded: 0, total: null as number | null }));
  const report = () => {
    if (controller.signal.aborted) return;
    const loaded = progress.reduce((sum, part) => sum + part.loaded, 0);
    const total = progress.reduce((sum, part) => sum + (part.total ?? NaN), 0);
    store.setStatus(name, { kind: "loading", loaded, total: Number.isNaN(total) ? null : total });
  };
  const fetchOne = async (path: string, i: number): Promise<readonly [string, Uint8Array]> => {
    const url = deps.files.get(path);
    if (url === undefined) throw new LoadError({ kind: "read", where: path });
    const onProgress = (loaded: number, total: number | null) => {
      progress[i] = { loaded, total };
      report();
    };
    const bytes = await deps.fetchBytes(url, onProgress, controller.signal).catch((error: unknown) => {
      // The built address carries a hash that means nothing to the reader.
      throw error instanceof LoadError ? new LoadError({ ...error.failure, where: path }, { cause: error }) : error;
    });
    return [path, bytes];
  };
  report();
  try {
    return await read(new Map(await Promise.all(paths.map(fetchOne))));
  } catch (error) {
    controller.abort();
    const [only = name, ...others] = paths;
    const where = others.length === 0 ? only : name;
    store.settle(name, { failure: error instanceof LoadError ? error.failure : { kind: "read", where }, issues: [] });
    return null;
  }
}
