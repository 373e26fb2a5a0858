import type { Upload } from "../dataset/upload";
import { sizeOf } from "../dataset/sizeOf";
import type { UploadEntry } from "./uploads";

export type LinkedState =
  | { readonly kind: "none" }
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly entry: UploadEntry }
  /** What the link holds is no table of ours, or not whole. */
  | { readonly kind: "unreadable" };

/** A small table that came with the link: shown as long as the page is open, and kept nowhere. */
export interface LinkedTable {
  /** The same object until something changes. */
  getState(): LinkedState;
  subscribe(listener: () => void): () => void;
  /** Reads the letters of `table=`; a second call does nothing. */
  start(text: string): void;
  /** Shows it no more. */
  forget(): void;
}

/** `load` gives `unpackTable`, which few links need. */
export function createLinkedTable(load = async () => (await import("./linkTable")).unpackTable): LinkedTable {
  let state: LinkedState = { kind: "none" };
  const listeners = new Set<() => void>();
  const set = (next: LinkedState) => {
    state = next;
    [...listeners].forEach((listener) => listener());
  };
  const read = async (text: string) => {
    const upload = await load().then(
      (unpack) => unpack(text),
      () => null,
    );
    if (state.kind === "loading") set(upload ? { kind: "ready", entry: entryOf(upload) } : { kind: "unreadable" });
  };
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start: (text) => {
      if (state.kind !== "none") return;
      set({ kind: "loading" });
      void read(text);
    },
    forget: () => set({ kind: "none" }),
  };
}

const entryOf = (upload: Upload): UploadEntry => ({ upload, bytes: sizeOf(upload), kept: false, version: 0 });

/** What the visitor has, then what came with the link; of two with the same id the visitor's own. */
export function withLinked(entries: readonly UploadEntry[], linked: LinkedState): readonly UploadEntry[] {
  if (linked.kind !== "ready" || isKnown(entries, linked.entry)) return entries;
  return [...entries, linked.entry];
}

export const isKnown = (entries: readonly UploadEntry[], { upload }: UploadEntry): boolean =>
  entries.some((one) => one.upload.id === upload.id);

/** As a file that the reader has decided to keep. */
export const asOwn = (upload: Upload): Upload => ({ ...upload, source: { ...upload.source, kind: "own" } });
