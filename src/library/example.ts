import type { ExampleTable } from "../ingest/readExample";
import type { IngestClient } from "./ingestClient";
import { createLateTable, type LateSource, type LateTable } from "./lateTable";

/** A panel of the literature. */
export type Example = LateTable<ExampleTable>;

interface ExampleDeps extends Pick<LateSource<ExampleTable>, "files" | "fetchBytes"> {
  readonly ingest: Pick<IngestClient, "readExample">;
}

const PATH = "examples/tobacco-california.csv";

export const createExample = ({ files, fetchBytes, ingest }: ExampleDeps): Example =>
  createLateTable({ files, fetchBytes, path: PATH, read: (bytes) => ingest.readExample(PATH, bytes) });
