import type { Issue } from "../base/issue";
import { saveFile } from "./download";
import { textCell } from "./toCsv";

export interface IssueRow extends Issue {
  /** The issue as a sentence. */
  readonly text: string;
}

/** RFC 4180 as everywhere: line of the file, how bad, code, sentence. */
export function issuesToCsv(rows: readonly IssueRow[]): string {
  const records = rows.map(({ severity, code, detail, where, text }) => {
    const line = detail["line"];
    const at = typeof line === "number" ? String(line) : textCell(where.replace(/^:/, ""));
    return [at, severity, code, textCell(text)].join(",");
  });
  return ["line,severity,code,message", ...records, ""].join("\r\n");
}

/** Saves the list under a name made from that of the file, and returns it. */
export function saveIssues(fileName: string, rows: readonly IssueRow[]): string {
  const name = `${fileName.replace(/\.\w{1,5}$/, "")}_warnings.csv`;
  saveFile(name, issuesToCsv(rows), "text/csv;charset=utf-8");
  return name;
}
