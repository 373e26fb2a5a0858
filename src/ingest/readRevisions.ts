import type { Issue } from "../base/issue";
import type { Revision } from "../dataset/revisions";
import { inFile } from "./issues";
import { readEntries, type RowReader } from "./rowReader";

const VERSION = /^\d{4}-\d{2}-\d{2}(\.\d{1,3})?$/;

const KEY = ["version", "place", "district", "period", "indicator", "category"] as const;

const COLUMNS = ["since", ...KEY, "before", "after", "note"];

/** Reads `revisions.csv`, in the order of the table. A row that cannot be read is left out and reported. */
export function readRevisions(bytes: Uint8Array, fileName: string): { revisions: Revision[]; issues: Issue[] } {
  const { entries, issues } = readEntries(bytes, COLUMNS, {
    entry: readRevision,
    keyOf: (revision) => KEY.map((name) => revision[name]).join(" / "),
  });
  return { revisions: [...entries.values()], issues: issues.map((issue) => inFile(issue, fileName)) };
}

function readRevision(row: RowReader): Revision {
  const since = versionOf(row, "since");
  const version = versionOf(row, "version");
  if (row.issues.length === 0 && since >= version) row.reject("version", version);
  return {
    since,
    version,
    place: row.required("place"),
    district: row.text("district"),
    period: row.period("period"),
    indicator: row.required("indicator"),
    category: row.required("category"),
    before: row.number("before") ?? NaN,
    after: row.number("after") ?? NaN,
    note: row.required("note"),
  };
}

function versionOf(row: RowReader, column: string): string {
  const version = row.text(column);
  if (!VERSION.test(version)) row.reject(column, version);
  return version;
}
