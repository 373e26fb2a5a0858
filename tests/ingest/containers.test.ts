import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileOf, openAll, openFile, refusalOf } from "./jobHarness";
import { xlsxOf } from "./workbooks";

const CSV = "wijk,jaar,inbraken\nCentrum,2019,12\nNoord,2019,7\nCentrum,2020,9\n";
const zip = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
const codesOf = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);

describe("archives", () => {
  it("opens the only table in a zip", async () => {
    const preview = await openFile(
      fileOf(zip({ "data/a.csv": CSV, "readme.txt": "about", "__MACOSX/._a.csv": "x" }), "a.zip"),
    );
    expect([preview.fileName, preview.rowCount, preview.sheets]).toEqual(["a.zip", 3, []]);
  });

  it("opens the largest of several tables, and any other", async () => {
    const file = fileOf(zip({ "meta.csv": "a,b\n1,2\n", "data.csv": CSV }), "a.zip");
    const largest = await openFile(file);
    expect([largest.sheets, largest.sheet, largest.rowCount]).toEqual([["meta.csv", "data.csv"], 1, 3]);
    expect(codesOf(largest)).toContain("several-sheets");
    expect((await openFile(file, { sheet: 0 })).header).toEqual(["a", "b"]);
  });

  it("opens a table that is stored without packing", async () => {
    const bytes = zipSync({ "a.csv": strToU8(CSV) }, { level: 0 });
    expect((await openFile(fileOf(bytes, "a.zip"))).rowCount).toBe(3);
  });

  it("opens a workbook in a zip", async () => {
    const workbook = await xlsxOf({
      name: "A",
      rows: [
        ["wijk", "n"],
        ["Centrum", 1],
        ["Noord", 2],
      ],
    });
    expect((await openFile(fileOf(zip({ "a.xlsx": workbook }), "a.zip"))).rows).toEqual([
      ["Centrum", "1"],
      ["Noord", "2"],
    ]);
  });

  it("opens a packed csv", async () => {
    expect((await openFile(fileOf(gzipSync(strToU8(CSV)), "a.csv.gz"))).rowCount).toBe(3);
  });

  it("opens a large csv in a zip in pieces", { timeout: 30_000 }, async () => {
    const note = "x".repeat(2000);
    const rows = Array.from({ length: 9000 }, (_, i) => `wijk ${i},2019,${note},${i}`).join("\n");
    const preview = await openFile(fileOf(zip({ "a.csv": `wijk,jaar,noot,n\n${rows}\n` }), "a.zip"));
    expect([preview.rowCount, preview.rows.length]).toEqual([9000, 200]);
  });

  it.each([
    ["without tables", zip({ "a.png": "x", "b.docx": "y" }), "archive-without-table"],
    ["cut off", zip({ "a.csv": CSV }).slice(0, 60), "archive-broken"],
    ["of a text document", zip({ "[Content_Types].xml": "<x/>", "word/document.xml": "<x/>" }), "not-a-table-document"],
  ])("refuses an archive %s", async (_, bytes, code) => {
    expect(await refusalOf(fileOf(bytes, "a.zip"))).toEqual([code]);
  });

  it.each([0, 6] as const)("refuses a member with a changed digit, packed at level %i", async (level) => {
    const bytes = zipSync({ "a.csv": strToU8(CSV) }, { level });
    const sum = bytes.findLastIndex((byte, i) => byte === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1) + 16;
    if (level === 0) bytes[30 + "a.csv".length + CSV.indexOf("12")] = 0x39;
    else bytes[sum]! ^= 1;
    expect(await refusalOf(fileOf(bytes, "a.zip"))).toEqual(["archive-broken"]);
  });

  it("refuses a locked archive", async () => {
    const bytes = zip({ "a.csv": CSV });
    const central = bytes.findLastIndex((byte, i) => byte === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1);
    bytes[central + 8]! |= 1;
    expect(await refusalOf(fileOf(bytes, "a.zip"))).toEqual(["archive-locked"]);
  });

  it("refuses what blows up", { timeout: 30_000 }, async () => {
    const line = strToU8(`${"x".repeat(8190)},\n`);
    const plain = new Uint8Array(220 * 1024 ** 2);
    for (let at = 0; at < plain.length; at += line.length) plain.set(line, at);
    const bomb = gzipSync(plain);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusalOf(fileOf(bomb, "a.csv.gz"))).toEqual(["archive-too-large"]);
    const lying = zip({ "a.csv": CSV });
    const central = lying.findLastIndex((byte, i) => byte === 0x50 && lying[i + 1] === 0x4b && lying[i + 2] === 1);
    lying.set([0xff, 0xff, 0xff, 0x7f], central + 24);
    expect(await refusalOf(fileOf(lying, "a.zip"))).toEqual(["archive-too-large"]);
  });

  it("knows a Data Package of its own", async () => {
    const own = zip({ "datapackage.json": '{"name":"x","x-urban-indicators":{"format":1}}', "data.csv": CSV });
    await expect(openAll(fileOf(own, "a.zip"))).rejects.toThrow('"package"');
    const foreign = zip({ "datapackage.json": '{"name":"x"}', "data.csv": CSV });
    expect((await openFile(fileOf(foreign, "a.zip"))).rowCount).toBe(3);
  });
});

describe("files that hold no table", () => {
  const bytes = (...head: number[]) =>
    Uint8Array.from([...head, ...Array.from({ length: 600 }, (_, i) => (i * 37) & 255)]);
  it.each([
    ["PDF", bytes(0x25, 0x50, 0x44, 0x46, 0x2d)],
    ["PNG", bytes(0x89, 0x50, 0x4e, 0x47)],
    ["JPEG", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["HTML", "<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table></body></html>"],
    ["XML", '<?xml version="1.0"?><rows><row a="1"/></rows>'],
    ["Parquet", bytes(0x50, 0x41, 0x52, 0x31)],
    ["an executable", bytes(0x7f, 0x45, 0x4c, 0x46)],
    ["7z", bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ])("%s is refused by its content, whatever its name", async (_, content) => {
    const codes = await refusalOf(fileOf(content, "data.csv"));
    expect(codes.at(-1)).toMatch(/^not-a-table-/);
  });
});
