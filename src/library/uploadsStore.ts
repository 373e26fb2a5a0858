import type { Boundaries, BoundaryEntry } from "./boundaries";
import { STORES, type Database, type StoreName } from "./database";
import { readStored, readStoredOne } from "./readStored";
import { troubleOf } from "./storageTrouble";
import type { UploadEntry, UploadsState } from "./uploads";

const LOADING: UploadsState = {
  status: "loading",
  entries: [],
  damaged: [],
  boundaries: [],
  recipes: [],
  trouble: null,
  usage: null,
};

type Estimate = () => Promise<UploadsState["usage"]>;
export type UploadsStore = ReturnType<typeof createUploadsStore>;

/** The state of the uploads, and how it is read from the database: at the start and when another tab wrote. */
export function createUploadsStore(database: Database, estimate: Estimate) {
  let state = LOADING;
  const listeners = new Set<() => void>();
  const set = (change: Partial<UploadsState>) => {
    state = { ...state, ...change };
    [...listeners].forEach((listener) => listener());
  };
  const measure = async () => set({ usage: await estimate().catch(() => null) });
  const reload = async (stores: readonly StoreName[]) => {
    try {
      const changes = await Promise.all(stores.map((store) => READERS[store](database)));
      // What was read is laid over the state as it is by then, not as it was before.
      for (const change of changes) state = { ...state, ...change(state) };
      set({ status: "ready", trouble: null });
      await measure();
    } catch (error) {
      set({ status: "ready", trouble: troubleOf(error) });
    }
  };
  return {
    get: () => state,
    set,
    measure,
    /** One upload alone: the others may be large. */
    reloadUpload: async (id: string) => {
      try {
        const { records, damaged } = await readStoredOne(database, "uploads", id);
        const others = state.entries.filter((one) => one.upload.id !== id || (!one.kept && records.length === 0));
        const entries = records.map(({ bytes, version, content }) => ({ upload: content, bytes, kept: true, version }));
        set({
          entries: sortEntries([...others, ...entries]),
          damaged: [...state.damaged.filter((one) => one.store !== "uploads" || one.id !== id), ...damaged],
        });
        await measure();
      } catch (error) {
        set({ trouble: troubleOf(error) });
      }
    },
    reload: (stores: readonly StoreName[] = STORES) => reload(stores),
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

type Change = (state: UploadsState) => Partial<UploadsState>;

const READERS: { readonly [Name in StoreName]: (database: Database) => Promise<Change> } = {
  uploads: async (database) => {
    const { records, damaged } = await readStored(database, "uploads");
    return (state) => {
      const stored = records.map(({ bytes, version, content }): UploadEntry => ({
        upload: content,
        bytes,
        kept: true,
        version,
      }));
      const ids = new Set(stored.map(({ upload }) => upload.id));
      const visiting = state.entries.filter((one) => !one.kept && !ids.has(one.upload.id));
      return { entries: sortEntries([...stored, ...visiting]), damaged: [...damagedBut(state, "uploads"), ...damaged] };
    };
  },
  recipes: async (database) => {
    const { records, damaged } = await readStored(database, "recipes");
    const recipes = records.map(({ content }) => content).sort((a, b) => (a.saved < b.saved ? 1 : -1));
    return (state) => ({ recipes, damaged: [...damagedBut(state, "recipes"), ...damaged] });
  },
  boundaries: async (database) => {
    const { records, damaged } = await readStored(database, "boundaries");
    const stored = records.map(({ bytes, version, content }) => boundaryEntry(content, { bytes, kept: true, version }));
    return (state) => ({
      boundaries: [...stored, ...state.boundaries.filter((one) => !one.kept)],
      damaged: [...damagedBut(state, "boundaries"), ...damaged],
    });
  },
};

const damagedBut = (state: UploadsState, store: StoreName) => state.damaged.filter((one) => one.store !== store);

export const sortEntries = (entries: readonly UploadEntry[]) =>
  entries.toSorted((a, b) => (a.upload.added < b.upload.added ? -1 : 1));

export function boundaryEntry(
  boundaries: Boundaries,
  stored: Pick<BoundaryEntry, "bytes" | "kept" | "version">,
): BoundaryEntry {
  const { id, name, fileName, added, format, nameProperty, codeProperty, features } = boundaries;
  return { id, name, fileName, added, format, nameProperty, codeProperty, features, ...stored };
}
