import type { ExampleTable } from "../ingest/readExample";
import { LoadError, type fetchBytes, type LoadFailure } from "./fetchBytes";
import type { IngestClient } from "./ingestClient";

export type ExampleState =
  | { readonly kind: "idle" }
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly table: ExampleTable }
  | { readonly kind: "failed"; readonly failure: LoadFailure };

/** A panel of the literature, fetched once and only when it is asked for. */
export interface Example {
  /** The same object until something changes. */
  getState(): ExampleState;
  subscribe(listener: () => void): () => void;
  /** A second call does nothing, whatever became of the first. */
  request(): void;
  /** Loads again what failed. */
  retry(): void;
}

export interface ExampleDeps {
  readonly files: ReadonlyMap<string, string>;
  readonly fetchBytes: typeof fetchBytes;
  readonly ingest: Pick<IngestClient, "readExample">;
}

/** Within the data package. */
const PATH = "examples/tobacco-california.csv";

export function createExample({ files, fetchBytes: fetchFile, ingest }: ExampleDeps): Example {
  let state: ExampleState = { kind: "idle" };
  const listeners = new Set<() => void>();
  const set = (next: ExampleState) => {
    state = next;
    [...listeners].forEach((listener) => listener());
  };
  const load = async () => {
    set({ kind: "loading" });
    try {
      const url = files.get(PATH);
      if (url === undefined) throw new LoadError({ kind: "read", where: PATH });
      const { table, issues } = await ingest.readExample(PATH, await fetchFile(url, () => {}));
      const where = issues[0]?.where ?? PATH;
      set(table ? { kind: "ready", table } : { kind: "failed", failure: { kind: "read", where } });
    } catch (error) {
      // The built address carries a hash that means nothing to the reader.
      const failure: LoadFailure =
        error instanceof LoadError ? { ...error.failure, where: PATH } : { kind: "read", where: PATH };
      set({ kind: "failed", failure });
    }
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    request: () => {
      if (state.kind === "idle") void load();
    },
    retry: () => {
      if (state.kind === "failed") void load();
    },
  };
}
