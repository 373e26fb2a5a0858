import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { DataFile } from "../../src/export/dataContext";
import {
  csvDefaults,
  csvFile,
  dataPackageFile,
  everythingFile,
  jsonFile,
  xlsxFile,
} from "../../src/export/toDataFiles";
import { contentOf, contextOf } from "./figureContents";
import { FORMULAS, ODD_NAMES, SHEET } from "./sheets";

const textOf = ({ bytes }: DataFile) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const STEM = "population-berlin-2015-2024";

describe("the CSV", () => {
  const linesOf = (delimiter: "," | ";", bom = false) =>
    textOf(csvFile(contentOf(), contextOf(), { delimiter, bom })).split("\r\n");

  it("has its provenance above the table, and points beside commas", () => {
    const lines = linesOf(",");
    expect(lines.filter((line) => !line.startsWith("# "))).toEqual([
      "code,name,year,persons,share",
      "02000,Mitte,2015,356506,4.943",
      "02001,'=1+1,2016,,-5",
      "02002,-5,2017,,-0.25",
      "",
    ]);
    expect(lines.slice(0, 2)).toEqual(["# Population, Berlin", expect.stringMatching(/^# Source: Amt für Statistik/)]);
    expect(lines).toContain("# urban-indicators table 1, decimal point");
  });

  it("has decimal commas beside semicolons, and a mark of its encoding where asked", () => {
    const lines = linesOf(";", true);
    expect(lines[0]).toBe("\uFEFF# Population, Berlin");
    expect(lines).toContain("02000;Mitte;2015;356506;4,943");
    expect(lines).toContain("# urban-indicators table 1, decimal comma");
  });

  it("is written by default as spreadsheets of the language open it", () => {
    expect(["en", "en-GB", "nl", "nl-BE", "fr", "de", "de-CH"].map((locale) => csvDefaults(locale).delimiter)).toEqual([
      ",",
      ",",
      ";",
      ";",
      ";",
      ";",
      ",",
    ]);
  });

  it("runs nothing from within its comments, and keeps the address whole", () => {
    const link = "https://example.org/?own=a,-b;=c&x=1";
    const title = 'Plain, =1+1;@x, "=2"';
    const file = csvFile(contentOf(SHEET, { title }), { ...contextOf(), link }, { delimiter: ",", bom: false });
    const lines = textOf(file);
    expect(lines).toContain(`# Plain, '=1+1;'@x, '"=2"`);
    expect(lines).toContain("https://example.org/?own=a%2C-b%3B=c&x=1");
  });
});

describe("the workbook", () => {
  it("holds numbers as numbers, codes as text and gaps as empty cells, under a header that stays", async () => {
    const { name, bytes } = await xlsxFile(contentOf(), contextOf());
    expect(name).toBe(`${STEM}.xlsx`);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Data", "Sources", "Notes"]);
    expect(sheets[0]!.rows).toEqual([
      ["code", "name", "year", "persons", "share"],
      ["02000", "Mitte", 2015, 356506, 4.943],
      ["02001", "=1+1", 2016, null, -5],
      ["02002", "-5", 2017, null, -0.25],
    ]);
    expect(sheets[0]!.cells?.get("0,0")?.style?.font?.bold).toBe(true);
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).not.toContain("<f>");
  });

  it("names publisher, licence and vintage of each source, and the link", async () => {
    const { sheets } = await readXlsx((await xlsxFile(contentOf(), contextOf("nl"))).bytes);
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Cijfers", "Bronnen", "Toelichting"]);
    expect(sheets[1]!.rows.map((row) => row.slice(0, 2))).toEqual([
      ["id", "Uitgever"],
      ["berlin_pop_t1", "Amt für Statistik Berlin-Brandenburg"],
      ["gsm_integratie", "Gemeente-Stadsmonitor (Agentschap Binnenlands Bestuur, Statistiek Vlaanderen)"],
    ]);
    expect(sheets[2]!.rows.flat()).toContain(contextOf().link);
  });

  it.each([...FORMULAS, ...ODD_NAMES])("keeps %j", async (name) => {
    const content = contentOf({ ...SHEET, rows: [["1", name, 2015, 1, 2]] });
    const { sheets } = await readXlsx((await xlsxFile(content, contextOf())).bytes);
    expect(sheets[0]!.rows[1]![1]).toBe(name);
  });

  it("leaves out what no XML can hold", async () => {
    const rows = [["1", "a\u0001b\ud800c", 2015, 1, 2]];
    const { sheets } = await readXlsx((await xlsxFile(contentOf({ ...SHEET, rows }), contextOf())).bytes);
    expect(sheets[0]!.rows[1]![1]).toBe("a b\ufffdc");
  });
});

it("the JSON holds typed rows, and why a number is missing", () => {
  const { metadata, rows } = JSON.parse(textOf(jsonFile(contentOf(), contextOf()))) as {
    metadata: Record<string, unknown>;
    rows: unknown[];
  };
  expect(rows).toEqual([
    { code: "02000", name: "Mitte", year: 2015, persons: 356506, share: 4.943 },
    { code: "02001", name: "=1+1", year: 2016, persons: null, share: -5 },
    { code: "02002", name: "-5", year: 2017, persons: null, share: -0.25 },
  ]);
  expect(metadata).toMatchObject({
    figure: "compare.chart",
    gaps: [{ row: 1, column: "persons", reason: "not-published" }],
    columns: [
      { name: "code", type: "text" },
      { name: "name", type: "text" },
      { name: "year", type: "year" },
      { name: "persons", type: "integer", unit: "persons" },
      { name: "share", type: "number", unit: "percent" },
    ],
    exported: "2026-11-24",
    link: contextOf().link,
  });
  expect(metadata["sources"]).toHaveLength(2);
});

describe("the Data Package", () => {
  const files = unzipSync(dataPackageFile(contentOf(), contextOf()).bytes);
  const description = JSON.parse(strFromU8(files["datapackage.json"]!)) as {
    resources: { path: string; bytes: number; hash: string; schema: { fields: object[] } }[];
  } & Record<string, unknown>;

  it("describes exactly the file that it holds", () => {
    expect(Object.keys(files)).toEqual(["datapackage.json", "data.csv", "README.md"]);
    const [resource] = description.resources;
    expect(resource).toMatchObject({ path: "data.csv", bytes: files["data.csv"]!.length });
    expect(resource!.hash).toBe(`sha256:${createHash("sha256").update(files["data.csv"]!).digest("hex")}`);
    expect(strFromU8(files["data.csv"]!).split("\r\n")[2]).toBe("02001,'=1+1,2016,,-5");
    expect(resource!.schema).toEqual({
      fields: [
        { name: "code", type: "string" },
        { name: "name", type: "string" },
        { name: "year", type: "year" },
        { name: "persons", type: "integer", unit: "persons" },
        { name: "share", type: "number", unit: "percent" },
      ],
      missingValues: [""],
    });
  });

  it("keeps the rules of the specification", () => {
    expect(description).toMatchObject({ profile: "tabular-data-package", homepage: contextOf().link });
    expect(description["name"]).toMatch(/^[a-z0-9._-]+$/);
    expect(description["created"]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    const licences = description["licenses"] as { name: string }[];
    expect(licences.length).toBeGreaterThan(0);
    expect(licences.every(({ name }) => /^[\w.-]+$/.test(name))).toBe(true);
    const sources = description["sources"] as { title: string; path?: string }[];
    expect(sources.map(({ title }) => title)[0]).toMatch(/^Amt für Statistik Berlin-Brandenburg: /);
    expect(sources.every(({ path = "https://" }) => path.startsWith("https://"))).toBe(true);
    const roles = (description["contributors"] as { role: string }[]).map(({ role }) => role);
    expect(roles).toEqual(["author", "author", "wrangler"]);
  });
});

describe("everything", () => {
  const picture = (extension: string): DataFile => ({
    name: `${STEM}-web-light.${extension}`,
    type: "image/x",
    bytes: Uint8Array.from([1, 2, 3]),
  });
  const parts = { csv: { delimiter: ",", bom: true } as const, pictures: [picture("png"), picture("svg")] };

  it("holds pictures, data, words, citation and link, and says what each is", async () => {
    const { name, bytes } = await everythingFile(contentOf(), contextOf(), parts);
    expect(name).toBe(`${STEM}-everything.zip`);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      "README.md",
      `${STEM}-web-light.png`,
      `${STEM}-web-light.svg`,
      `${STEM}.csv`,
      `${STEM}.xlsx`,
      `${STEM}.json`,
      "data-package/datapackage.json",
      "data-package/data.csv",
      "alt-text.txt",
      "citation.txt",
      "citation.bib",
      "citation.json",
      "link.url",
      "link.txt",
    ]);
    expect(strFromU8(files["link.url"]!)).toBe(`[InternetShortcut]\r\nURL=${contextOf().link}\r\n`);
    const readme = strFromU8(files["README.md"]!);
    for (const file of Object.keys(files).slice(1)) expect(readme).toContain(`- ${file}: `);
    expect(readme).toContain("- data-package/data.csv: all numbers of the figure as text");
    expect(readme).toContain("Licence: ");
  });

  it("is the same bytes for the same figure on the same day, whatever the hour", async () => {
    const at = async (hour: number) =>
      (await everythingFile(contentOf(), contextOf("en", new Date(2026, 10, 24, hour)), parts)).bytes;
    const [morning, evening] = [await at(8), await at(20)];
    const before = unzipSync(morning);
    const after = unzipSync(evening);
    expect(Object.keys(before).filter((name) => Buffer.compare(before[name]!, after[name]!) !== 0)).toEqual([]);
    expect(Buffer.compare(morning, evening)).toBe(0);
  });

  it("says where figures are the reader's own", async () => {
    const own = contentOf(SHEET, { isOwn: true });
    const { bytes } = await everythingFile(own, contextOf(), parts);
    const files = unzipSync(bytes);
    for (const name of ["README.md", `${STEM}.csv`, `${STEM}.json`]) {
      expect(strFromU8(files[name]!)).toContain("figures that the reader added");
    }
  });
});
