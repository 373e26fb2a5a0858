import { expect, it } from "vitest";
import { issuesToCsv } from "../../src/export/downloadIssues";
import { readOwnTable } from "../../src/ingest/readOwnTable";

it("writes one row an issue, with its line, and runs nothing", () => {
  const base = { severity: "error", code: "row-number", where: ":12" } as const;
  const csv = issuesToCsv([
    { ...base, detail: { line: 12 }, text: 'The value "a, b" is no number.' },
    { ...base, where: "", detail: {}, text: "=HYPERLINK(1)" },
    { ...base, code: "adopt-undecided", where: "+Aville", detail: {}, text: "Two\nlines" },
  ]);
  const { header, rows, issues } = readOwnTable(new TextEncoder().encode(csv));
  expect(issues).toEqual([]);
  expect(header).toEqual(["line", "severity", "code", "message"]);
  expect(rows).toEqual([
    ["12", "error", "row-number", 'The value "a, b" is no number.'],
    ["", "error", "row-number", "'=HYPERLINK(1)"],
    ["'+Aville", "error", "adopt-undecided", "Two\nlines"],
  ]);
});
