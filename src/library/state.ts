import type { Issue } from "../base/issue";
import { EMPTY_DATASET, type Dataset } from "../dataset/dataset";
import { mergeDatasets } from "../dataset/merge";
import type { Catalogue } from "../dataset/types";
import type { LoadFailure } from "./fetchBytes";

export type TableStatus =
  | { readonly kind: "loading"; readonly loaded: number; readonly total: number | null }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly failure: LoadFailure };

/** Name of the catalogue among the tables of `LibraryState`. */
export const CATALOGUE = "catalogue";

export interface LibraryState {
  readonly catalogue: Catalogue | null;
  /** All tables that are ready; another object only when one was added. */
  readonly dataset: Dataset;
  /** By the table's name in the data package. A table nobody asked for is not in it. */
  readonly tables: ReadonlyMap<string, TableStatus>;
  readonly issues: readonly Issue[];
}

export type StateStore = ReturnType<typeof createStateStore>;

/** What became of a table: its data, or why there are none; and what was noticed in either case. */
export interface Outcome {
  readonly issues: readonly Issue[];
  readonly catalogue?: Catalogue;
  readonly dataset?: Dataset;
  readonly failure?: LoadFailure;
}

/** Status, data and issues of a table change together, so that no listener sees one without the other. */
export function createStateStore() {
  let state: LibraryState = { catalogue: null, dataset: EMPTY_DATASET, tables: new Map(), issues: [] };
  const listeners = new Set<() => void>();
  const outcomes = new Map<string, Outcome>();
  const set = (change: Partial<LibraryState>) => {
    state = { ...state, ...change };
    [...listeners].forEach((listener) => listener());
  };
  const withStatus = (name: string, status: TableStatus) => new Map(state.tables).set(name, status);
  const inOrder = () => {
    // The order of the data package and not of arrival, so that the same tables always give the same dataset.
    const names = [CATALOGUE, ...(state.catalogue?.tables.map(({ name }) => name) ?? [])];
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
      const { catalogue = state.catalogue, failure } = outcome;
      const status: TableStatus = failure ? { kind: "failed", failure } : { kind: "ready" };
      const parts = inOrder().flatMap(({ dataset }) => dataset ?? []);
      set({
        catalogue,
        dataset: outcome.dataset ? mergeDatasets(parts) : state.dataset,
        tables: withStatus(name, status),
        issues: inOrder().flatMap(({ issues }) => issues),
      });
    },
  };
}
