import type { Catalogue } from "../dataset/types";
import type { DownloadTranslator } from "../i18n/download";

/** What a file says beside the figure itself. */
export interface DataContext {
  readonly catalogue: Catalogue;
  readonly t: DownloadTranslator;
  /** Address that recreates the figure with the data at hand then. */
  readonly link: string;
  /** The same, with the data version it is cited from (`asof`). */
  readonly citedLink: string;
  readonly today: Date;
}

/** A file as it is handed to the reader; `type` is its media type. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
