import { sizeOf } from "../dataset/sizeOf";
import { tidyText } from "../dataset/texts";
import type { Upload } from "../dataset/upload";
import { isBoundaries, type Boundaries } from "./boundaries";
import { createDatabase, STORES, type Database, type StoreName } from "./database";
import type { PackageClient } from "./packageClient";
import { rawJson } from "./readStored";
import { findRecipeFor, type Recipe } from "./recipes";
import { outcomeOf, StorageError, type Outcome } from "./storageTrouble";
import { fromStored, toStored } from "./storedColumns";
import { createTabs, type Tabs } from "./tabs";
import type { Damaged, UploadEntry, Uploads, UploadsState, ZipImport } from "./uploads";
import { boundaryEntry, createUploadsStore, sortEntries, type UploadsStore } from "./uploadsStore";

export interface UploadsDeps {
  readonly database: Database;
  readonly tabs: Tabs;
  readonly estimate: () => Promise<UploadsState["usage"]>;
  /** Loaded at the first use: most visitors never pack anything. */
  readonly packages: () => Promise<PackageClient>;
  /** ISO 8601 with time. */
  readonly now: () => string;
}

async function estimateUsage(): Promise<UploadsState["usage"]> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  return usage === undefined || quota === undefined ? null : { used: usage, quota };
}

const browserDeps = (): UploadsDeps => ({
  database: createDatabase(),
  tabs: createTabs(),
  estimate: estimateUsage,
  packages: async () => (await import("./packageClient")).createPackageClient(),
  now: () => new Date().toISOString(),
});

/** Nothing is kept and nothing that is kept is read: for a page in a frame of another, where storage is not ours. */
export function createUploadsWithoutStorage(): Uploads {
  const refuse = () => Promise.reject(new StorageError("unavailable"));
  return createUploads({
    database: { readAll: refuse, read: refuse, write: refuse, remove: refuse },
    tabs: { post: () => undefined, onMessage: () => undefined },
    estimate: async () => null,
    packages: refuse,
    now: () => new Date().toISOString(),
  });
}

export function createUploads(deps: UploadsDeps = browserDeps()): Uploads {
  const { database, tabs } = deps;
  const store = createUploadsStore(database, deps.estimate);
  let started = false;
  tabs.onMessage((message) => {
    const [name, id = ""] = message.split(" ");
    const changed = STORES.find((one) => one === name);
    if (started && changed) void (changed === "uploads" ? store.reloadUpload(id) : store.reload([changed]));
  });
  const write = writerOf(store, deps);
  return {
    getState: store.get,
    subscribe: store.subscribe,
    start: () => {
      if (started) return;
      started = true;
      void store.reload();
    },
    ...uploadActions(store, deps, write),
    ...outlineActions(store, deps, write),
    ...packageActions(store, deps),
    ...recordActions(store, deps, write),
    findRecipe: (header) => findRecipeFor(store.get().recipes, header),
  };
}

function packageActions(store: UploadsStore, { packages }: UploadsDeps) {
  const find = (id: string) => store.get().entries.find((one) => one.upload.id === id) ?? null;
  return {
    exportZip: async (id: string): Promise<Uint8Array> => {
      const entry = find(id);
      if (!entry) throw new RangeError(`no upload ${id}`);
      return (await packages()).pack(entry.upload);
    },
    importZip: async (bytes: Uint8Array): Promise<ZipImport> => {
      const { upload, issues } = await (await packages()).unpack(bytes);
      return upload ? { ok: true, upload, known: find(upload.id) } : { ok: false, issues };
    },
  };
}

function recordActions(store: UploadsStore, { database }: UploadsDeps, write: Writer) {
  return {
    removeDamaged: ({ store: name, id }: Damaged) =>
      write(name, id, async () => {
        await database.remove(name, id);
        store.set({ damaged: store.get().damaged.filter((one) => one.store !== name || one.id !== id) });
      }),
    exportDamaged: async ({ store: name, id }: Damaged) => {
      const record = await database.read(name, id).catch(() => undefined);
      if (typeof record !== "object" || record === null) return record === undefined ? null : rawJson(record);
      const { content } = record as { readonly content?: unknown };
      return rawJson({ ...record, content: await fromStored(content).catch(() => content) });
    },
    saveRecipe: (recipe: Recipe) =>
      write("recipes", recipe.id, async () => {
        const bytes = rawJson(recipe).length;
        await database.write("recipes", { id: recipe.id, bytes, content: recipe }, 0);
        store.set({ recipes: [recipe, ...store.get().recipes] });
      }),
    removeRecipe: (id: string) =>
      write("recipes", id, async () => {
        await database.remove("recipes", id);
        store.set({ recipes: store.get().recipes.filter((one) => one.id !== id) });
      }),
  };
}

type Writer = ReturnType<typeof writerOf>;

/** Does what is to be done with a record; when it worked the other tabs hear of it, when another tab was first we look. */
function writerOf(store: UploadsStore, { tabs }: UploadsDeps) {
  return async (name: StoreName, id: string, work: () => Promise<void>): Promise<Outcome> => {
    const outcome = await outcomeOf(work);
    if (outcome.ok) {
      tabs.post(`${name} ${id}`);
      // What could not be read before may be read now.
      void (store.get().trouble === null ? store.measure() : store.reload());
    } else if (outcome.reason === "changed" || outcome.reason === "gone") {
      await (name === "uploads" ? store.reloadUpload(id) : store.reload([name]));
    }
    return outcome;
  };
}

function uploadActions(store: UploadsStore, { database, now }: UploadsDeps, write: Writer) {
  const find = (id: string) => store.get().entries.find((one) => one.upload.id === id);
  const put = (entry: UploadEntry) => {
    const others = store.get().entries.filter((one) => one.upload.id !== entry.upload.id);
    store.set({ entries: sortEntries([...others, entry]) });
  };
  const save = async (upload: Upload, { keep }: { readonly keep: boolean }): Promise<Outcome> => {
    const bytes = sizeOf(upload);
    const before = find(upload.id);
    if (!keep && !before?.kept) {
      put({ upload, bytes, kept: false, version: 0 });
      return { ok: true };
    }
    return write("uploads", upload.id, async () => {
      const { id } = upload;
      const content = keep ? await toStored(upload) : null;
      const version = keep ? await database.write("uploads", { id, bytes, content }, before?.version ?? 0) : 0;
      if (!keep) await database.remove("uploads", upload.id);
      put({ upload, bytes, kept: keep, version });
    });
  };
  const change = async (id: string, options: { name?: string; keep?: true }): Promise<Outcome> => {
    const entry = find(id);
    if (!entry) return { ok: false, reason: "gone" };
    const name = tidyText(options.name ?? "", 120) || entry.upload.name;
    const upload = name === entry.upload.name ? entry.upload : { ...entry.upload, name, changed: now() };
    return save(upload, { keep: options.keep ?? entry.kept });
  };
  return {
    save,
    rename: (id: string, name: string) => change(id, { name }),
    keep: (id: string) => change(id, { keep: true }),
    remove: async (id: string): Promise<Outcome> => {
      const drop = () => store.set({ entries: store.get().entries.filter((one) => one.upload.id !== id) });
      if (find(id)?.kept === false) {
        drop();
        return { ok: true };
      }
      return write("uploads", id, async () => {
        await database.remove("uploads", id);
        drop();
      });
    },
  };
}

function outlineActions(store: UploadsStore, { database }: UploadsDeps, write: Writer) {
  /** Outlines for this visit only; the state lists them without their text. */
  const visiting = new Map<string, Boundaries>();
  const drop = (id: string) => store.get().boundaries.filter((one) => one.id !== id);
  return {
    saveBoundaries: async (boundaries: Boundaries, { keep }: { readonly keep: boolean }): Promise<Outcome> => {
      const { id } = boundaries;
      const bytes = 2 * boundaries.text.length;
      if (!keep) {
        visiting.set(id, boundaries);
        store.set({ boundaries: [...drop(id), boundaryEntry(boundaries, { bytes, kept: false, version: 0 })] });
        return { ok: true };
      }
      return write("boundaries", id, async () => {
        const expected = store.get().boundaries.find((one) => one.id === id)?.version ?? 0;
        const version = await database.write("boundaries", { id, bytes, content: boundaries }, expected);
        visiting.delete(id);
        store.set({ boundaries: [...drop(id), boundaryEntry(boundaries, { bytes, kept: true, version })] });
      });
    },
    loadBoundaries: async (id: string): Promise<Boundaries | null> => {
      const here = visiting.get(id);
      if (here) return here;
      const record = await database.read("boundaries", id).catch(() => undefined);
      const content = (record as { readonly content?: unknown } | undefined)?.content;
      return isBoundaries(content) ? content : null;
    },
    removeBoundaries: async (id: string): Promise<Outcome> => {
      if (visiting.delete(id)) {
        store.set({ boundaries: drop(id) });
        return { ok: true };
      }
      return write("boundaries", id, async () => {
        await database.remove("boundaries", id);
        store.set({ boundaries: drop(id) });
      });
    },
  };
}
