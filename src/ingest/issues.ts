import type { Issue } from "../base/issue";

type Detail = Issue["detail"];

/**
 * Issues of a file whose name is not known yet: `where` is `:line`, or empty for the file as a whole, until `inFile`
 * puts the name in front.
 */
const at =
  (severity: Issue["severity"]) =>
  (line: number, code: string, detail: Detail = {}): Issue => ({
    code,
    severity,
    where: `:${line}`,
    detail: { line, ...detail },
  });

export const errorAt = at("error");
export const warningAt = at("warning");
export const noticeAt = at("notice");

export function fileError(code: string, detail: Detail = {}): Issue {
  return { code, severity: "error", where: "", detail };
}

export function fileNotice(code: string, detail: Detail = {}): Issue {
  return { code, severity: "notice", where: "", detail };
}

/** `line` stays in the detail, `where` becomes `file:line`. */
export function inFile(issue: Issue, file: string): Issue {
  return { ...issue, where: file + issue.where };
}

const RETOLD: ReadonlySet<string> = new Set(["ragged-row", "ragged-rows"]);

/** Issues of reading without those that building tells again, then with what became of the row. */
export function besideBuilding(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => !RETOLD.has(code));
}
