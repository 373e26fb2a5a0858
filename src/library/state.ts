import type { Issue } from "../base/issue";
import { EMPTY_DATASET, type Dataset } from "../dataset/dataset";
import { followMergers } from "../dataset/followMergers";
import { mergeDatasets } from "../dataset/merge";
import type { Catalogue, Claim } from "../dataset/types";
import type { LoadFailure } from "./fetchBytes";
import { mergeCatalogue, mergeRows } from "./mergeUploads";
import type { UploadEntry } from "./uploads";

export type TableStatus =
  | { readonly kind: "loading"; readonly loaded: number; readonly total: number | null }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly failure: LoadFailure };

/** Names of the catalogue and of the claims among the tables of `LibraryState`. */
export const CATALOGUE = "catalogue";
export const CLAIMS = "claims";

export interface LibraryState {
  readonly catalogue: Catalogue | null;
  /** What ships with the page, without what the visitor brought. */
  readonly shippedCatalogue: Catalogue | null;
  /** In the order in which they are told; null until somebody asked for them and they came. */
  readonly claims: readonly Claim[] | null;
  /**
   * All tables that are ready and the visitor's own rows of whole places, each key once, with what follows from them
   * for merged municipalities; another object only when that changed. Own rows of districts stand in the uploads alone.
   */
  readonly dataset: Dataset;
  /** The rows of the tables alone. */
  readonly shipped: Dataset;
  /** What the visitor brought, oldest first; catalogue and dataset hold it already. */
  readonly uploads: readonly UploadEntry[];
  /** False while it is not known what of the visitor's own data is kept here. */
  readonly uploadsReady: boolean;
  /** Rows of an upload, by its id, that another number stands before. */
  readonly hiddenRows: ReadonlyMap<string, number>;
  /** By the table's name in the data package. A table nobody asked for is not in it. */
  readonly tables: ReadonlyMap<string, TableStatus>;
  readonly issues: readonly Issue[];
}

const NOTHING: LibraryState = {
  catalogue: null,
  shippedCatalogue: null,
  claims: null,
  dataset: EMPTY_DATASET,
  shipped: EMPTY_DATASET,
  uploads: [],
  uploadsReady: false,
  hiddenRows: new Map(),
  tables: new Map(),
  issues: [],
};

export type StateStore = ReturnType<typeof createStateStore>;

/** What became of a table: its data, or why there are none; and what was noticed in either case. */
export interface Outcome {
  readonly issues: readonly Issue[];
  readonly catalogue?: Catalogue;
  readonly dataset?: Dataset;
  readonly claims?: readonly Claim[];
  readonly failure?: LoadFailure;
}

/** Status, data and issues of a table change together, so that no listener sees one without the other. */
export function createStateStore() {
  let state = NOTHING;
  const listeners = new Set<() => void>();
  const outcomes = new Map<string, Outcome>();
  const set = (change: Partial<LibraryState>) => {
    state = { ...state, ...change };
    [...listeners].forEach((listener) => listener());
  };
  const withStatus = (name: string, status: TableStatus) => new Map(state.tables).set(name, status);
  const inOrder = () => {
    // The order of the data package and not of arrival, so that the same tables always give the same dataset.
    const names = [CATALOGUE, CLAIMS, ...(state.catalogue?.tables.map(({ name }) => name) ?? [])];
    return names.flatMap((name) => outcomes.get(name) ?? []);
  };
  return {
    get: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setStatus: (name: string, status: TableStatus) => set({ tables: withStatus(name, status) }),
    settle: (name: string, outcome: Outcome) => {
      outcomes.set(name, outcome);
      const { failure } = outcome;
      const status: TableStatus = failure ? { kind: "failed", failure } : { kind: "ready" };
      const { catalogue: read } = outcome;
      const catalogue = read ? mergeCatalogue(read, ownOf(state.uploads)) : state.catalogue;
      const shipped = outcome.dataset
        ? mergeDatasets(inOrder().flatMap(({ dataset }) => dataset ?? []))
        : state.shipped;
      set({
        ...(read ? { shippedCatalogue: read, catalogue } : {}),
        ...(outcome.claims ? { claims: outcome.claims } : {}),
        ...(outcome.dataset ? withRows(shipped, state.uploads, catalogue) : {}),
        tables: withStatus(name, status),
        issues: inOrder().flatMap(({ issues }) => issues),
      });
    },
    setUploads: (uploads: readonly UploadEntry[], uploadsReady: boolean) => {
      if (uploadsReady === state.uploadsReady && sameItems(uploads, state.uploads)) return;
      const own = ownOf(uploads);
      // A new size or version of an entry makes no new figures.
      if (sameItems(own, ownOf(state.uploads))) {
        set({ uploads, uploadsReady });
        return;
      }
      const { shippedCatalogue } = state;
      const catalogue = shippedCatalogue && mergeCatalogue(shippedCatalogue, own);
      set({ uploads, uploadsReady, catalogue, ...withRows(state.shipped, uploads, catalogue) });
    },
  };
}

const ownOf = (entries: readonly UploadEntry[]) => entries.map(({ upload }) => upload);

const sameItems = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((item, i) => item === others[i]);

/** Shipped and own rows as one dataset, with what follows from them for merged municipalities. */
export function withRows(shipped: Dataset, uploads: readonly UploadEntry[], catalogue: Catalogue | null) {
  const { dataset, hidden } = mergeRows(shipped, ownOf(uploads));
  return { shipped, dataset: catalogue ? followMergers(dataset, catalogue) : dataset, hiddenRows: hidden };
}
