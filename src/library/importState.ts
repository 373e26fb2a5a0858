import type { Issue } from "../base/issue";
import type { Built } from "../ingest/built";
import type { Mapping } from "../ingest/mapping";
import type { Hints, Reading, TablePart } from "../ingest/table";

/** What the page shows of a table: its head, and any stretch asked for, never all of a large one. */
export interface Preview {
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
  readonly rowCount: number;
  /** Rows from `firstRow` on, with the lines of the file they start on. */
  readonly firstRow: number;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** Of reading alone. A very long list is cut; `issueCount` tells how many there were. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
}

export type ImportState =
  | { readonly step: "idle" }
  /** `total` is null while it is not known. */
  | {
      readonly step: "working";
      readonly fileName: string;
      readonly stage: "reading" | "building";
      readonly done: number;
      readonly total: number | null;
    }
  /** Nothing could be read; the issues say why and how to mend it. */
  | { readonly step: "refused"; readonly fileName: string; readonly issues: readonly Issue[] }
  /** Read and matched: `mapping` is the proposal or what the visitor made of it. */
  | { readonly step: "open"; readonly preview: Preview; readonly mapping: Mapping; readonly built: Built | null }
  /** We are wrong: the worker stopped. */
  | { readonly step: "failed"; readonly fileName: string; readonly message: string };

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
  /** Replaces the mapping; what was built is forgotten. */
  setMapping(mapping: Mapping): void;
  /** Makes observations of the whole file under the mapping. */
  build(): void;
  /** Ends what is running and closes the file; the next of the queue opens. */
  cancel(): void;
}
