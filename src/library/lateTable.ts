import type { Issue } from "../base/issue";
import { LoadError, type fetchBytes, type LoadFailure } from "./fetchBytes";

export type LateState<Table> =
  | { readonly kind: "idle" }
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly table: Table }
  | { readonly kind: "failed"; readonly failure: LoadFailure };

/** A table of the data package that few readers need, fetched once and only when it is asked for. */
export interface LateTable<Table> {
  /** The same object until something changes. */
  getState(): LateState<Table>;
  subscribe(listener: () => void): () => void;
  /** A second call does nothing, whatever became of the first. */
  request(): void;
  /** Loads again what failed. */
  retry(): void;
}

export interface LateSource<Table> {
  readonly files: ReadonlyMap<string, string>;
  readonly fetchBytes: typeof fetchBytes;
  /** Within the data package. */
  readonly path: string;
  /** null: not fit for use; the first issue says where. */
  readonly read: (bytes: Uint8Array) => Promise<{ readonly table: Table | null; readonly issues: readonly Issue[] }>;
}

export function createLateTable<Table>({ files, path, read, ...source }: LateSource<Table>): LateTable<Table> {
  let state: LateState<Table> = { kind: "idle" };
  const listeners = new Set<() => void>();
  const set = (next: LateState<Table>) => {
    state = next;
    [...listeners].forEach((listener) => listener());
  };
  const load = async () => {
    set({ kind: "loading" });
    try {
      const url = files.get(path);
      if (url === undefined) throw new LoadError({ kind: "read", where: path });
      const { table, issues } = await read(await source.fetchBytes(url, () => {}));
      const where = issues[0]?.where ?? path;
      set(table === null ? { kind: "failed", failure: { kind: "read", where } } : { kind: "ready", table });
    } catch (error) {
      // The built address carries a hash that means nothing to the reader.
      const failure: LoadFailure =
        error instanceof LoadError ? { ...error.failure, where: path } : { kind: "read", where: path };
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
