import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableRow } from "../../src/chart/buildTableModel";
import { csvText, toCsv } from "../../src/export/toCsv";
import { parseNumber } from "../../src/ingest/parseNumber";
import { readOwnTable } from "../../src/ingest/readOwnTable";
import { figure, missing, provisional, tableModel, tableRow } from "../support/tableModel";

const HEADER = "code,place,2000,2001,2002,first_period,first,last_period,last,change,change_percent,note";

const harmless = (text: string) =>
  /^'*(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) && !/^-\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;

function recordsOf(rows: readonly TableRow[], lines: readonly string[] = []) {
  const text = toCsv(tableModel(rows), rows, lines);
  return readOwnTable(new TextEncoder().encode(text));
}

describe("toCsv", () => {
  it("writes comments, a header and a row a place, in CRLF lines", () => {
    const rows = [
      tableRow("Mechelen", [figure(40), missing(), figure(30)], { place: "12025" }),
      tableRow("Gent", [missing(), missing(), provisional(87.1)], { place: "02000" }),
    ];
    expect(toCsv(tableModel(rows), rows, ["Source: X", "Two\r\nlines"]).split("\r\n")).toEqual([
      "# Source: X",
      "# Two lines",
      HEADER,
      "12025,Mechelen,40,,30,2000,40,2002,30,-10,-25,2001: not published",
      "02000,Gent,,,87.1,2002,87.1,2002,87.1,0,0,2000-2001: not published; 2002: provisional",
      "",
    ]);
  });

  it("keeps the order and the choice of the rows given", () => {
    const rows = ["A", "B", "C"].map((name) => tableRow(name, [figure(1)]));
    const text = toCsv(tableModel(rows), [rows[2]!, rows[0]!], []);
    expect(text.split("\r\n").slice(1, -1).map((line) => line[0])).toEqual(["c", "a"]);
  });

  it("says why a change is missing", () => {
    const withheld = { ...missing("2011: Asked online since."), gap: "break" as const };
    const row = tableRow("A", [figure(1), figure(2)], { change: withheld, relative: missing("not applicable") });
    expect(recordsOf([row]).rows[0]?.at(-1)).toBe("change: 2011: Asked online since.; change_percent: not applicable");
  });

  it.each([
    [0.1 + 0.2, "0.30000000000000004"],
    [1e-7, "0.0000001"],
    [-1.25e-9, "-0.00000000125"],
    [1.5e21, "1500000000000000000000"],
    [-0, "0"],
    [NaN, ""],
  ])("writes %d as %j", (value, expected) => {
    expect(recordsOf([tableRow("A", [figure(value, { text: "" })])]).rows[0]?.[2]).toBe(expected);
  });

  it.each(["=1+1", "+32", "-x", "@name", "\tx", "\rx"])("takes the sting out of the text %j", (name) => {
    expect(recordsOf([tableRow(name, [figure(-1)])]).rows[0]?.slice(1, 3)).toEqual([`'${name}`, "-1"]);
  });

  it.each(['a,"=1+1"', 'a;"@x"', 'a,"b\n"', 'a,\t"-x"', "a\t=1", "a, ＝1", 'Title ",=1'])(
    "begins no cell with a formula or a quotation mark within the comment %j",
    (line) => {
      expect(csvText([line], [])).not.toMatch(/[,;\t][ \t]*["=+\-@＝＋－＠]/);
    },
  );

  const name = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.constantFrom('Say "x"', "a,b;c\td|e", "two\nlines", "a\r\nb", " spaced ", "#x", "'", "=1"),
    fc.constantFrom("القدس", 'שלום, "עולם"', "🏙️,🚲"),
  );
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), { nil: NaN });

  it("reads back through our own ingest with the same texts and numbers", () => {
    const rowOf = fc.tuple(name, fc.array(value, { minLength: 3, maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(rowOf, { minLength: 1, maxLength: 8 }), fc.array(name, { maxLength: 3 }), (given, lines) => {
        const rows = given.map(([text, values]) =>
          tableRow(text, values.map((one) => (Number.isNaN(one) ? missing(text) : figure(one))), { place: "02000" }),
        );
        const { header, rows: records, issues, reading } = recordsOf(rows, lines);
        expect(issues).toEqual([]);
        expect(reading).toMatchObject({ delimiter: ",", preambleRows: lines.length });
        expect(header.join(",")).toBe(HEADER);
        expect(records.map((cells) => cells[0])).toEqual(given.map(() => "02000"));
        expect(records.map((cells) => cells[1])).toEqual(given.map(([text]) => harmless(text)));
        const numberIn = (cell: string) => (cell === "" ? NaN : parseNumber(cell));
        const numbers = records.map((cells) => cells.slice(2, 5).map(numberIn));
        expect(numbers).toEqual(given.map(([, values]) => values.map((one) => one + 0)));
      }),
      { seed: 20261, numRuns: 300 },
    );
  });
});
