import type { Revision } from "../dataset/revisions";
import type { IngestClient } from "./ingestClient";
import { createLateTable, type LateSource, type LateTable } from "./lateTable";

/** Numbers that changed from one data version to the next, for links that were cited. */
export type Revisions = LateTable<readonly Revision[]>;

interface RevisionsDeps extends Pick<LateSource<readonly Revision[]>, "files" | "fetchBytes"> {
  readonly ingest: Pick<IngestClient, "readRevisions">;
}

const PATH = "revisions.csv";

/** A register with a row that cannot be read would call a changed number unchanged: it is not used at all. */
export const createRevisions = ({ files, fetchBytes, ingest }: RevisionsDeps): Revisions =>
  createLateTable({
    files,
    fetchBytes,
    path: PATH,
    read: async (bytes) => {
      const { revisions, issues } = await ingest.readRevisions(PATH, bytes);
      return { table: issues.length > 0 ? null : revisions, issues };
    },
  });
