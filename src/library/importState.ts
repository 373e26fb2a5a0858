import type { Issue } from "../base/issue";
import type { Upload } from "../dataset/upload";
import type { Adoption, AdoptMeans, AdoptWish, BuiltFile } from "../ingest/adoption";
import type { Boundaries, Preview } from "../ingest/importProtocol";
import type { Mapping } from "../ingest/mapping";
import type { Hints } from "../ingest/table";

export type { Adoption, AdoptMeans, AdoptWish, BuiltFile } from "../ingest/adoption";
export type { Boundaries, Preview } from "../ingest/importProtocol";

export type ImportState =
  | { readonly step: "idle" }
  /** `done` and `total` are bytes while reading, else of any unit; `total` is null while it is not known. */
  | {
      readonly step: "working";
      readonly fileName: string;
      readonly stage: "reading" | "building";
      readonly done: number;
      readonly total: number | null;
      /** What was last shown of this file; null before its first reading. */
      readonly preview: Preview | null;
    }
  /** Nothing could be read; the issues say why and how to mend it. */
  | { readonly step: "refused"; readonly fileName: string; readonly issues: readonly Issue[] }
  /** A Data Package zip of our own: to be taken up whole. */
  | { readonly step: "package"; readonly fileName: string; readonly file: File }
  /** Read and matched: `mapping` is the proposal or what the visitor made of it. */
  | {
      readonly step: "open";
      readonly preview: Preview;
      readonly mapping: Mapping;
      /** Its `issues` may be cut; `builtIssueCount` tells how many there were, `listIssues` gives all. */
      readonly built: BuiltFile | null;
      readonly builtIssueCount: number;
      /** What it becomes under the wish last answered, which stays while the next is worked on. */
      readonly adoption: Adoption | null;
      /** Share that is done of what is being adopted; null while nothing is. */
      readonly adopting: number | null;
      /** Only of GeoJSON and TopoJSON files. */
      readonly boundaries: Boundaries | null;
    }
  /** We are wrong: the worker stopped. `retry` does again what failed. */
  | { readonly step: "failed"; readonly fileName: string; readonly message: string };

/** The upload, and what is to be said of it. */
export interface Taken {
  readonly upload: Upload;
  readonly adoption: Adoption;
}

/** One file at a time from bytes to observations; further files wait in `queue`. All work happens in a worker. */
export interface ImportSession {
  getState(): ImportState;
  subscribe(listener: () => void): () => void;
  /** Names of the files that wait after the open one. */
  getQueue(): readonly string[];
  /** Several files queue up. A pasted text is a `File` named by the page. */
  open(files: readonly File[]): void;
  /** Reads again under these hints, at once; they replace earlier hints. */
  reread(hints: Hints, sheet?: number): void;
  /** Rows around a line of the file, for the preview. */
  showLine(line: number): void;
  /** Replaces the mapping; what was built is forgotten. While building, building ends. */
  setMapping(mapping: Mapping): void;
  /** Makes observations of the whole file under the mapping. */
  build(): void;
  /** Works out what the built file becomes: `adoption` of the state. Of several wishes the last is followed. */
  adopt(wish: AdoptWish, means: AdoptMeans): void;
  /** The upload itself, moved out of the worker. Rejects when the file was closed meanwhile or the worker failed. */
  take(wish: AdoptWish, means: AdoptMeans): Promise<Taken>;
  /** Every issue of the open file, of reading, building and adopting, uncut. Rejects when the file was closed meanwhile. */
  listIssues(): Promise<readonly Issue[]>;
  /** After `failed`: the same again, in a worker started anew. */
  retry(): void;
  /** Ends what is running and closes the file; the next of the queue opens. */
  cancel(): void;
}
