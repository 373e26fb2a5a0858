/**
 * What the page and the document that reads an address for it say to each other. Types only: a value shared by both
 * would become a script file of its own, and a document without an origin can load nothing but one plain script.
 */

/** The document's first word, with the word it was opened with, which only the page and it know. */
export interface ReaderReady {
  readonly kind: "address-reader-ready";
  readonly nonce: string;
}

/** Comes with the port on which the reports go back. */
export interface AddressOrder {
  readonly kind: "read-address";
  readonly nonce: string;
  readonly address: string;
  readonly mostBytes: number;
}

/** `network` is all that a browser says when the host does not answer or forbids other sites to read. */
export type AddressTrouble = "network" | "http" | "too-large" | "broken-off";

export type AddressReport =
  /** `address` is where the bytes come from in the end; `total` is null where the host does not say. */
  | { readonly kind: "head"; readonly address: string; readonly type: string; readonly total: number | null }
  | { readonly kind: "chunk"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "end" }
  | { readonly kind: "failed"; readonly trouble: AddressTrouble; readonly status: number | null };
