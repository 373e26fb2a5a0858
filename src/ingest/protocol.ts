import type { Issue } from "../base/issue";
import type { Dataset } from "../dataset/dataset";
import type { Revision } from "../dataset/revisions";
import type { Catalogue, Claim } from "../dataset/types";
import type { ExampleRead } from "./readExample";

/** What `readCatalogue` needs, as paths relative to the data package. */
export const CATALOGUE_FILES = [
  "datapackage.json",
  "places.csv",
  "indicators.csv",
  "categories.csv",
  "sources.csv",
  "events.csv",
  "breaks.csv",
  "mergers.csv",
] as const;

/** What the page asks of the worker. The bytes are handed over and gone for the page. */
export type IngestRequest = { readonly id: number } & (
  | { readonly kind: "catalogue"; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: "observations" | "claims" | "example" | "revisions"; readonly fileName: string; readonly bytes: Uint8Array }
);

/** What comes back under the same `id`. `failure` means that we are wrong; wrong data are issues. */
export type IngestResponse = { readonly id: number } & (
  | { readonly kind: "catalogue"; readonly catalogue: Catalogue; readonly issues: readonly Issue[] }
  | { readonly kind: "observations"; readonly dataset: Dataset; readonly issues: readonly Issue[] }
  | { readonly kind: "claims"; readonly claims: readonly Claim[]; readonly issues: readonly Issue[] }
  | ({ readonly kind: "example" } & ExampleRead)
  | { readonly kind: "revisions"; readonly revisions: readonly Revision[]; readonly issues: readonly Issue[] }
  | { readonly kind: "failure"; readonly message: string }
);
