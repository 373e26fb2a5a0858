import type { Issue } from "../base/issue";
import type { Upload } from "../dataset/upload";
import type { Boundaries, BoundaryEntry } from "./boundaries";
import type { StoreName } from "./database";
import type { Recipe } from "./recipes";
import type { Outcome, StorageTrouble } from "./storageTrouble";

/** An upload as this page has it. */
export interface UploadEntry {
  readonly upload: Upload;
  /** Room it takes, as far as it can be told. */
  readonly bytes: number;
  /** Kept in this browser; else gone when the page is left. */
  readonly kept: boolean;
  /** Of the stored record; 0 where it is not kept. */
  readonly version: number;
}

/** A stored record that does not hold what it should. It stays where it is until the visitor deletes it. */
export interface Damaged {
  readonly store: StoreName;
  readonly id: string;
  /** As far as it can still be read; else the id. */
  readonly name: string;
}

export interface UploadsState {
  readonly status: "loading" | "ready";
  /** Oldest first. */
  readonly entries: readonly UploadEntry[];
  readonly damaged: readonly Damaged[];
  readonly boundaries: readonly BoundaryEntry[];
  /** Newest first. */
  readonly recipes: readonly Recipe[];
  /** Why nothing can be kept at all; null while nothing is known against it. */
  readonly trouble: StorageTrouble | null;
  /** Bytes that this site uses and may use; null where the browser does not say. */
  readonly usage: { readonly used: number; readonly quota: number } | null;
}

/** `known`: an upload of the same id is here already; the visitor says whether it is replaced or both are kept. */
export type ZipImport =
  | { readonly ok: true; readonly upload: Upload; readonly known: UploadEntry | null }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The visitor's own data in this browser, shared with other tabs. Nothing is kept unless `keep` says so. */
export interface Uploads {
  /** The same object until something changes. */
  getState(): UploadsState;
  subscribe(listener: () => void): () => void;
  /** Reads what is kept; a second call does nothing. */
  start(): void;
  /** Adds the upload, or puts it in the place of the one with its id. */
  save(upload: Upload, options: { readonly keep: boolean }): Promise<Outcome>;
  /** A name of blanks leaves the name as it is. */
  rename(id: string, name: string): Promise<Outcome>;
  /** Keeps one that was for this visit only. */
  keep(id: string): Promise<Outcome>;
  remove(id: string): Promise<Outcome>;
  /** A Frictionless Data Package. Throws for an id that is not in the state. */
  exportZip(id: string): Promise<Uint8Array>;
  importZip(bytes: Uint8Array): Promise<ZipImport>;
  removeDamaged(one: Damaged): Promise<Outcome>;
  /** What is left of it, as JSON; null when it is gone. */
  exportDamaged(one: Damaged): Promise<Uint8Array | null>;
  saveRecipe(recipe: Recipe): Promise<Outcome>;
  removeRecipe(id: string): Promise<Outcome>;
  /** The newest recipe for a file of this shape. */
  findRecipe(header: readonly string[]): Recipe | null;
  saveBoundaries(boundaries: Boundaries, options: { readonly keep: boolean }): Promise<Outcome>;
  loadBoundaries(id: string): Promise<Boundaries | null>;
  removeBoundaries(id: string): Promise<Outcome>;
}

const ID_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Random, so that it says nothing of what it names. */
export function newUploadId(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint32Array(8)), (one) => ID_LETTERS[one % ID_LETTERS.length]!);
  return `own-${letters.join("")}`;
}
