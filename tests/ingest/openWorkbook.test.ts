import { describe, expect, it } from "vitest";
import { readLargeSheet } from "../../src/ingest/largeSheet";
import { fileOf, openAll, openFile, refusalOf } from "./jobHarness";
import { odsOf, xlsOf, xlsxOf } from "./workbooks";

const codesOf = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);

describe("workbooks", () => {
  const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const rows = [
    ["code", "wijk", "datum", "aandeel", "som", "ja"],
    [1, "Centrum", day("2019-01-31"), 0.125, 0.1 + 0.2, true],
    [12, "Noord", day("2020-12-01"), 0.07, 1234567.25, false],
  ];
  const cells = {
    "1,0": { style: { numFmt: "00000" } },
    "2,0": { style: { numFmt: "00000" } },
    "1,3": { style: { numFmt: "0.0%" } },
    "2,3": { style: { numFmt: "0%" } },
  };
  // What the reader makes of an OpenDocument file has no such format; texts keep their zeros there too.
  const codes = { xlsx: ["00001", "00012"], ods: ["1", "12"] };
  const expected = (kind: "xlsx" | "ods") => [
    [codes[kind][0], "Centrum", "2019-01-31", "12.5%", "0.3", "TRUE"],
    [codes[kind][1], "Noord", "2020-12-01", "7%", "1234567.25", "FALSE"],
  ];

  it.each([
    ["xlsx", xlsxOf],
    ["ods", odsOf],
  ] as const)("%s: values come as texts, exactly", async (ending, write) => {
    const preview = await openFile(fileOf(await write({ name: "Data", rows, cells }), `a.${ending}`));
    expect(preview.header).toEqual(rows[0]);
    expect(preview.rows).toEqual(expected(ending));
    expect(preview.lines).toEqual([2, 3]);
    expect(preview.sheets).toEqual([]);
  });

  it("xls: texts and numbers, with a warning that formats are not read", async () => {
    const bytes = xlsOf("Data", [
      ["wijk", "jaar", "n"],
      ["Liège", 2019, 12.5],
      ["Noord", 2020, -3],
    ]);
    const preview = await openFile(fileOf(bytes, "a.xls"));
    expect(preview.header).toEqual(["wijk", "jaar", "n"]);
    expect(preview.rows).toEqual([
      ["Liège", "2019", "12.5"],
      ["Noord", "2020", "-3"],
    ]);
    expect(codesOf(preview)).toContain("xls-formats");
  });

  it("writes very large and very small numbers in full", async () => {
    const sheet = {
      name: "A",
      rows: [
        ["wijk", "n"],
        ["A", 1e21],
        ["B", 1.5e-7],
        ["C", -(2 ** 60)],
      ],
    };
    const preview = await openFile(fileOf(await xlsxOf(sheet), "a.xlsx"));
    expect(preview.rows.map(([, n]) => n)).toEqual(["1000000000000000000000", "0.00000015", "-1152921504606850000"]);
  });

  it("a date that is shown as a year or a month is one", async () => {
    const dates = [
      ["jaar", "maand", "n"],
      [day("2019-01-01"), day("2019-03-01"), 1],
      [day("2020-01-01"), day("2020-04-01"), 2],
    ];
    const style = (numFmt: string) => ({ style: { numFmt } });
    const formats = { "1,0": style("yyyy"), "2,0": style("yyyy"), "1,1": style("mmm yyyy"), "2,1": style("mm/yyyy") };
    const preview = await openFile(fileOf(await xlsxOf({ name: "A", rows: dates, cells: formats }), "a.xlsx"));
    expect(preview.rows).toEqual([
      ["2019", "2019-03", "1"],
      ["2020", "2020-04", "2"],
    ]);
  });

  it("names every error cell", async () => {
    const broken = { "2,1": { value: "#REF!", type: "error" as const } };
    const sheet = {
      name: "A",
      rows: [
        ["wijk", "n"],
        ["Centrum", 1],
        ["Noord", null],
        ["Zuid", 3],
      ],
      cells: broken,
    };
    const preview = await openFile(fileOf(await xlsxOf(sheet), "a.xlsx"));
    expect(preview.issues.filter(({ code }) => code === "sheet-error")).toEqual([
      { code: "sheet-error", severity: "warning", where: ":3", detail: { line: 3, column: 2, cell: "#REF!" } },
    ]);
    expect(preview.rows[1]).toEqual(["Noord", "#REF!"]);
  });

  it("spreads names over the cells they are merged over, but no titles and no numbers", async () => {
    const merged = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
      startRow,
      startCol,
      endRow,
      endCol,
    });
    const sheet = {
      name: "A",
      rows: [
        ["Burglaries in Ghent", null, null, null, null],
        [null, "Burglaries", null, "Thefts", null],
        ["district", "2019", "2020", "2019", "2020"],
        ["Centre", 1, 2, 3, 4],
        ["North", 5, null, 7, 8],
        ["South", 9, 10, 11, 12],
      ],
      merges: [merged(0, 0, 0, 4), merged(1, 1, 1, 2), merged(1, 3, 1, 4), merged(4, 1, 4, 2)],
    };
    const preview = await openFile(fileOf(await xlsxOf(sheet), "a.xlsx"), {
      hints: { preambleRows: 1, headerRows: 2 },
    });
    expect(preview.preamble).toEqual(["Burglaries in Ghent"]);
    expect(preview.header).toEqual([
      "district",
      "Burglaries / 2019",
      "Burglaries / 2020",
      "Thefts / 2019",
      "Thefts / 2020",
    ]);
    expect(preview.rows[1]).toEqual(["North", "5", "", "7", "8"]);
  });

  it("opens the first visible sheet that is full of numbers, and any other", async () => {
    const numbers = (from: number) => [["wijk", "n"], ...Array.from({ length: 9 }, (_, i) => [`w${i}`, from + i])];
    const bytes = await xlsxOf(
      { name: "Read me", rows: [["About"], ["These figures are from 2020"]] },
      { name: "Old", rows: numbers(900), hidden: true },
      { name: "2019", rows: numbers(10) },
      { name: "2020", rows: [...numbers(20), ["extra", 99]] },
    );
    const file = fileOf(bytes, "a.xlsx");
    const first = await openFile(file);
    expect([first.sheets, first.sheet]).toEqual([["Read me", "Old", "2019", "2020"], 2]);
    expect(first.rows[0]).toEqual(["w0", "10"]);
    expect(codesOf(first)).toContain("several-sheets");
    const other = await openFile(file, { sheet: 3 });
    expect([other.sheet, other.rowCount, other.rows[0]]).toEqual([3, 10, ["w0", "20"]]);
  });

  it("takes the period from the name of the sheet", async () => {
    const counts = [
      ["wijk", "inbraken"],
      ["Centrum", 12],
      ["Noord", 7],
      ["Zuid", 3],
    ];
    const file = fileOf(await xlsxOf({ name: "2019", rows: counts }, { name: "2020", rows: counts }), "cijfers 2010-2020.xlsx");
    const { mapping } = await openAll(file, { sheet: 1 });
    expect(mapping.constants.period).toEqual({ text: "2020", from: "file-name" });
  });

  it("writes no cell as a formula, only its value", async () => {
    const formula = { "1,1": { formula: 'HYPERLINK("http://x")', formulaResult: 7, value: 7 } };
    const bytes = await xlsxOf({
      name: "A",
      rows: [
        ["wijk", "n"],
        ["A", null],
        ["B", 2],
      ],
      cells: formula,
    });
    expect((await openFile(fileOf(bytes, "a.xlsx"))).rows).toEqual([
      ["A", "7"],
      ["B", "2"],
    ]);
  });

  it("reads a large sheet row by row, with signs of life and without formats", async () => {
    const many = [
      ["wijk", "datum", "n"],
      ...Array.from({ length: 5000 }, (_, i) => [`w${i}`, day("2019-03-01"), i / 4]),
    ];
    const bytes = await xlsxOf(
      { name: "Notes", rows: [["About"]] },
      { name: "Old", rows: many, hidden: true },
      { name: "Data", rows: many },
    );
    let signs = 0;
    const { sheets, sheet, records } = await readLargeSheet(bytes, null, () => signs++);
    expect([sheets, sheet, records.length, signs]).toEqual([["Notes", "Old", "Data"], 2, 5001, 4]);
    expect(records[4000]).toEqual(["w3999", "2019-03-01", "999.75"]);
    expect((await readLargeSheet(bytes, 0, () => {})).records).toEqual([["About"]]);
  });

  it.each([
    ["cut off", (bytes: Uint8Array) => bytes.slice(0, bytes.length - 300), "archive-broken"],
    [
      "with a broken sheet",
      (bytes: Uint8Array) => bytes.map((byte, i) => (i > 300 && i < bytes.length - 1500 ? byte ^ 0x5a : byte)),
      "workbook-broken",
    ],
  ])("refuses a workbook that is %s", async (_, spoil, code) => {
    const bytes = await xlsxOf({
      name: "A",
      rows: [["wijk", "n"], ...Array.from({ length: 500 }, (_row, i) => [`w${i * 7}`, i * 13])],
    });
    expect(await refusalOf(fileOf(spoil(bytes), "a.xlsx"))).toEqual([code]);
  });
});
