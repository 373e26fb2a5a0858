import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOwnTable, type OwnTable } from "../../src/ingest/readOwnTable";
import { utf8, writeTable } from "./bytes";

const read = (text: string, hints?: Partial<OwnTable["reading"]>) => readOwnTable(utf8(text), hints);
const codes = (table: ReturnType<typeof readOwnTable>) => table.issues.map(({ code, where }) => code + where);

describe("decoding", () => {
  it("reads UTF-8 with and without mark alike", () => {
    const plain = read("naam,waarde\nSyrië,1\n");
    const marked = readOwnTable(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("naam,waarde\nSyrië,1\n")]));
    expect(marked).toEqual(plain);
    expect(plain).toMatchObject({ header: ["naam", "waarde"], rows: [["Syrië", "1"]], lines: [2], issues: [] });
  });

  it.each([
    ["latin-1 in the middle", [0x61, 0x2c, 0x62, 0x0a, 0x53, 0xeb, 0x2c, 0x31], 5, "EB", 2],
    ["latin-1 as the last byte", [0x61, 0x0a, 0xe9], 2, "E9", 2],
    ["latin-1 after a mark", [0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xc3, 0xab, 0xe9, 0x20], 8, "E9", 2],
    ["UTF-16 with a mark", [0xff, 0xfe, 0x61, 0x00], 0, "FF", 1],
    ["a surrogate", [0x61, 0xed, 0xa0, 0x80], 1, "ED", 1],
  ])("names the byte: %s", (_, bytes, byte, hex, line) => {
    const table = readOwnTable(new Uint8Array(bytes));
    const issue = { code: "bad-bytes", severity: "error", where: `:${line}`, detail: { byte, hex, line } };
    expect(table).toMatchObject({ header: [], rows: [], lines: [], issues: [issue] });
  });

  it("does not take UTF-16 without a mark for text", () => {
    expect(codes(readOwnTable(new Uint8Array([0x61, 0, 0x0a, 0, 0x62, 0])))).toEqual(["nul-byte:1"]);
  });

  it("names the first byte that is wrong, wherever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (before, after) => {
        const start = utf8(before);
        const table = readOwnTable(new Uint8Array([...start, 0xff, ...utf8(after)]));
        expect(table.issues[0]).toMatchObject({ code: "bad-bytes", detail: { byte: start.length, hex: "FF" } });
      }),
      { seed: 11 },
    );
  });
});

describe("cells", () => {
  it("stay text exactly as decoded", () => {
    const table = read('code,value\n02000,1.50\n01234, x \nTRUE,1e3\n"a ""b"", c",\n');
    expect(table.rows).toEqual([
      ["02000", "1.50"],
      ["01234", " x "],
      ["TRUE", "1e3"],
      ['a "b", c', ""],
    ]);
  });

  it("can stand under any heading", () => {
    const table = read("__proto__,constructor,toString\n1,2,3\n");
    expect(table.header).toEqual(["__proto__", "constructor", "toString"]);
    expect(table.rows).toEqual([["1", "2", "3"]]);
    expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
  });

  it("keep a quote in their middle", () => {
    expect(read('a,b\n5" pipe,2\n')).toMatchObject({ rows: [['5" pipe', "2"]], issues: [] });
  });

  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.constantFrom(
      "02000",
      "1,5",
      "1;5",
      "a\tb",
      "x|y",
      '"',
      '""',
      "a\nb",
      "a\r\nb",
      "a\rb",
      "#",
      "# no comment",
      " ",
      "",
    ),
  );
  const safe = cell.filter((text) => !/[\0\ufeff]/.test(text) && text.isWellFormed());
  const records = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(safe, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }).filter((rows) =>
      // An empty line cannot be told from an empty cell in a table of one column.
      rows.every((cells) => cells.length > 1 || cells[0] !== ""),
    ),
  );
  const dialect = fc.record({
    delimiter: fc.constantFrom(",", ";", "\t", "|"),
    newline: fc.constantFrom("\n", "\r\n", "\r"),
    quoteAll: fc.boolean(),
    endBreak: fc.boolean(),
  });

  it("come back the same from every dialect", () => {
    fc.assert(
      fc.property(records, dialect, (rows, written) => {
        const width = rows[0]!.length;
        const header = Array.from({ length: width }, (_, i) => `column ${i}`);
        const text = writeTable([header, ...rows], written);
        const table = read(text, { delimiter: written.delimiter });
        expect(table.issues).toEqual([]);
        expect(table.header).toEqual(header);
        expect(table.rows).toEqual(rows);
        expect(table.reading.lineEnding).toBe(written.newline);
        table.lines.forEach((line, i) => {
          const before = writeTable([header, ...rows.slice(0, i)], { ...written, endBreak: true });
          expect(line).toBe(1 + (before.match(/\r\n|\r|\n/g) ?? []).length);
        });
      }),
      { seed: 12, numRuns: 400 },
    );
  });

  it("come back the same when the records end in different ways", () => {
    fc.assert(
      fc.property(records, fc.infiniteStream(fc.constantFrom("\n", "\r\n")), (rows, breaks) => {
        const header = rows[0]!.map((_, i) => `column ${i}`);
        const text = [header, ...rows]
          .map((cells) => writeTable([cells], { delimiter: ",", newline: breaks.next().value as string }))
          .join("");
        expect(read(text, { delimiter: "," })).toMatchObject({ header, rows, issues: [] });
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});

describe("dialect", () => {
  it.each([
    ["comma", "a,b,c\n1,2,3\n", ","],
    ["semicolon with decimal commas", "naam;waarde;jaar\nx;1,5;2,0\ny;2,5;3,0\n", ";"],
    ["semicolon with two columns and decimal commas", "a;b\n1,5;2\n2,5;3\n", ";"],
    ["tab", "a\tb\n1,5\t2\n", "\t"],
    ["pipe", "a|b|c\n1|2;3|4\n", "|"],
    ["pipe with commas in every row but not the header", "a|b\nx, y|1\nz, w|2\n", "|"],
    ["comma with ragged rows", "a,b,c\n1,2,3\n1,2\n4,5,6\n7,8,9\n", ","],
    ["quoted cells full of other delimiters", '"a";"b"\n"1,2,3";"x|y"\n"4,5,6";"z|w"\n', ";"],
    ["one column", "a\n1\n2\n", ","],
  ])("finds %s", (_, text, delimiter) => expect(read(text).reading.delimiter).toBe(delimiter));

  it("finds it in a file whose sample ends within a row", () => {
    const text = `a;b;c\n${"1;2;3,4,5\n".repeat(20_000)}`;
    const table = read(text);
    expect(table).toMatchObject({ reading: { delimiter: ";" }, issues: [] });
    expect(table.rows).toHaveLength(20_000);
    expect(table.lines.at(-1)).toBe(20_001);
  });

  it("follows a hint", () => {
    expect(read("a,b;c\n1,2;3\n", { delimiter: ";" }).header).toEqual(["a,b", "c"]);
    expect(read("a,b\n'x,y',2\n", { delimiter: ",", quote: "'" }).rows).toEqual([["x,y", "2"]]);
    expect(read("title\n#id,b\n1,2\n", { preambleRows: 1 })).toMatchObject({ header: ["#id", "b"], lines: [3] });
    expect(read("a,b\nx\ry,2\n", { lineEnding: "\n" }).rows).toEqual([["x\ry", "2"]]);
    expect(read("a,b\r\n1,2\r\n3,4\r\n", { lineEnding: "\n" }).lines).toEqual([2, 3]);
  });

  it.each([
    ["LF", "a,b\n1,2\n", "\n"],
    ["CRLF", "a,b\r\n1,2\r\n", "\r\n"],
    ["CR", "a,b\r1,2\r", "\r"],
    ["a mixture", "a,b\r\n1,2\n3,4\r", "mixed"],
    ["CRLF between records and LF within a cell", 'a,b\r\n"x\ny",2\r\n', "\r\n"],
    ["no break at all", "a,b", "\n"],
  ])("tells %s", (_, text, lineEnding) => {
    const table = read(text);
    expect(table.reading.lineEnding).toBe(lineEnding);
    expect(table.issues).toEqual([]);
  });
});

describe("structure", () => {
  it("skips comments and blank lines before the header only", () => {
    const table = read('# Source: Statbel\n#\n\na,b\n#1,2\n"#x",3\n');
    expect(table).toMatchObject({
      header: ["a", "b"],
      rows: [
        ["#1", "2"],
        ["#x", "3"],
      ],
      lines: [5, 6],
    });
    expect(table.reading.preambleRows).toBe(3);
  });

  it("takes a quoted # in the header for data", () => {
    expect(read('"#",b\n1,2\n').header).toEqual(["#", "b"]);
  });

  it("skips blank lines and still counts them", () => {
    expect(read("a,b\n\n1,2\n   \n\n3,4\n\n")).toMatchObject({
      rows: [
        ["1", "2"],
        ["3", "4"],
      ],
      lines: [3, 6],
      issues: [],
    });
  });

  it("keeps and reports ragged rows", () => {
    const table = read("a,b\n1\n1,2,3\n4,5\n");
    expect(table.rows).toEqual([["1"], ["1", "2", "3"], ["4", "5"]]);
    expect(table.issues).toEqual([
      { code: "ragged-row", severity: "warning", where: ":2", detail: { line: 2, cells: 1, expected: 2 } },
      { code: "ragged-row", severity: "warning", where: ":3", detail: { line: 3, cells: 3, expected: 2 } },
    ]);
  });

  it("makes names unique and says so", () => {
    const table = read("a,x,,x,x_2,x,column_3\n1,2,3,4,5,6,7\n");
    expect(table.header).toEqual(["a", "x", "column_4", "x_3", "x_2", "x_4", "column_3"]);
    expect(table.issues.map(({ code, detail }) => [code, detail["column"], detail["renamed"]])).toEqual([
      ["header-empty", 3, "column_4"],
      ["header-duplicate", 4, "x_3"],
      ["header-duplicate", 6, "x_4"],
    ]);
  });

  it("says on which line a quote was opened and never closed, and keeps what stands before", () => {
    const table = read('a,b\n1,2\n\n3,"x\n5,6\n7,8\n');
    expect(table.rows).toEqual([["1", "2"]]);
    expect(table.issues).toEqual([
      { code: "unclosed-quote", severity: "error", where: ":4", detail: { line: 4, last: 6 } },
    ]);
  });

  it("leaves out a record whose quotes do not match and goes on counting lines", () => {
    const table = read('a,b\n"x\ny" "z",2\n3,4\n5\n');
    expect(table.rows).toEqual([["3", "4"], ["5"]]);
    expect(codes(table)).toEqual(["stray-quote:2", "ragged-row:5"]);
  });

  it("does not let a row stand in for a header that cannot be read", () => {
    expect(read('a,"b" c\n1,2\n')).toMatchObject({ header: [], rows: [] });
    expect(codes(read('a,"b" c\n1,2\n'))).toEqual(["unclosed-quote:1"]);
    expect(read('a,"b" "c"\n1,2\n')).toMatchObject({ header: [], rows: [], issues: [{ code: "stray-quote" }] });
  });

  it.each([
    ["nothing", ""],
    ["blank lines", "\n \n\n"],
    ["comments", "# a\n# b"],
  ])("reports a file of %s", (_, text) => {
    expect(read(text)).toMatchObject({ header: [], rows: [], issues: [{ code: "empty-file", severity: "error" }] });
  });

  it("reads a header without rows", () => {
    expect(read("a,b")).toMatchObject({ header: ["a", "b"], rows: [], lines: [], issues: [] });
  });

  it("never throws, and gives each row its line", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: fc.constantFrom("a", ",", ";", '"', "\n", "\r", "#", " "), maxLength: 40 }).map(utf8),
    );
    fc.assert(
      fc.property(bytes, (input) => {
        const table = readOwnTable(input);
        expect(table.lines).toHaveLength(table.rows.length);
        expect(table.lines.every((line, i) => line > (table.lines[i - 1] ?? 1))).toBe(true);
        expect(new Set(table.header).size).toBe(table.header.length);
        expect(table.header.length > 0 || table.issues.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { seed: 14, numRuns: 1000 },
    );
  });
});
