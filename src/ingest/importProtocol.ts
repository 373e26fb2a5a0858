import type { Issue } from "../base/issue";
import type { Upload } from "../dataset/upload";
import type { Adoption, AdoptMeans, AdoptWish, BuiltFile } from "./adoption";
import type { KnownPlaces } from "./knownPlaces";
import type { Mapping } from "./mapping";
import type { Hints, Reading, TablePart } from "./table";

/** What the page shows of a table: its head, and any stretch asked for, never all of a large one. */
export interface Preview extends Stretch {
  readonly fileName: string;
  readonly bytes: number;
  /** Sheets of a workbook or members of an archive; empty for a file that holds one table. */
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly parts: readonly TablePart[];
  readonly part: number;
  readonly reading: Reading;
  readonly header: readonly string[];
  readonly preamble: readonly string[];
  readonly footer: readonly string[];
  /** Only of GeoJSON and TopoJSON files with outlines. */
  readonly outlines: OutlinesReading | null;
  readonly rowCount: number;
  /** Of reading alone. A very long list is cut; `issueCount` tells how many there were. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
}

/** Rows from `firstRow` on, with the lines of the file they start on. */
export interface Stretch {
  readonly firstRow: number;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** How the coordinates of outlines were read, for the visitor to see and to change. */
export interface OutlinesReading {
  /** Id among PROJECTIONS; null while it is not known, and then the outlines are left out. */
  readonly projection: string | null;
  /** Ids of projections that have such numbers, the likeliest first. */
  readonly likely: readonly string[];
  /** Longitude and latitude around which they lie then. */
  readonly middle: readonly [lon: number, lat: number] | null;
  /** Whether they lie where what the file says of them cannot be quite right. */
  readonly doubtful: boolean;
}

/** Outlines of areas in degrees of WGS 84, to be stored beside the figures. */
export interface Boundaries {
  /** GeoJSON `FeatureCollection`, UTF-8; what was TopoJSON has been turned into it. */
  readonly bytes: Uint8Array;
  readonly features: number;
  /** Properties whose values tell the features apart, the likeliest names first. */
  readonly nameProperties: readonly string[];
}

/** Which table of which file, read how. Two sources of one `id` are the same table. */
export interface ImportSource {
  readonly id: number;
  readonly file: File;
  readonly hints: Hints;
  /** Sheet, layer or member; null = whichever is likeliest. */
  readonly sheet: number | null;
}

export type ImportTask =
  | { readonly kind: "open"; readonly known: KnownPlaces | null }
  | { readonly kind: "rows"; readonly line: number }
  /** `known`: what the places of the file are matched with. */
  | { readonly kind: "build"; readonly mapping: Mapping; readonly known?: KnownPlaces | null }
  /** Builds before, where the worker has not. `means` null = those of the request before. */
  | AdoptTask<"adopt">
  /** The same, and the upload is handed over. Adopts before, where that was not done or under another wish. */
  | AdoptTask<"take">
  /** Every issue of reading, and of building and adopting last, which the page gets cut. */
  | { readonly kind: "issues" };

export interface AdoptTask<Kind extends "adopt" | "take"> {
  readonly kind: Kind;
  readonly mapping: Mapping;
  readonly wish: AdoptWish;
  readonly means: AdoptMeans | null;
}

/** Every request names its source, so that a worker started anew can do it too. */
export interface ImportRequest {
  readonly id: number;
  readonly source: ImportSource;
  readonly task: ImportTask;
}

export interface Progress {
  readonly stage: "reading" | "building" | "adopting";
  /** Bytes of the file as it is stored; later of any unit: only the share of the whole is to be shown then. */
  readonly done: number;
  readonly total: number | null;
}

export type ImportAnswer =
  | {
      readonly kind: "opened";
      readonly preview: Preview;
      readonly mapping: Mapping;
      readonly boundaries: Boundaries | null;
    }
  /** Nothing in it can be read as a table. */
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  /** A Data Package of our own, which is taken up whole and not matched column by column. */
  | { readonly kind: "package" }
  | { readonly kind: "rows"; readonly stretch: Stretch }
  | { readonly kind: "built"; readonly built: BuiltFile; readonly issueCount: number }
  | { readonly kind: "adopted"; readonly adoption: Adoption }
  | { readonly kind: "taken"; readonly upload: Upload; readonly adoption: Adoption }
  /** Given up, because something else was asked for meanwhile. */
  | { readonly kind: "superseded" }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] }
  /** We are wrong; wrong data are issues. */
  | { readonly kind: "failure"; readonly message: string };

/** Any number of `progress` messages come before the answer. */
export type ImportResponse = { readonly id: number } & (ImportAnswer | ({ readonly kind: "progress" } & Progress));
