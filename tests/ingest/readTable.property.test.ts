import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/ingest/readTable";
import { utf8, writeTable } from "./bytes";

const DELIMITERS = [",", ";", "\t", "|"];
const NEWLINES = ["\n", "\r\n", "\r"];

const word = fc.stringMatching(/^[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9 _-]{0,12}[A-Za-z0-9]$/);
/** Anything a cell may hold, delimiters, quotes and breaks among it. */
const anyText = fc.oneof(
  word,
  fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => `x${text.replaceAll("\0", "")}x`),
);
const number = fc.integer({ min: -99_999, max: 99_999 }).map(String);

/** A name, a text and two numbers a row: rows of a table as offices publish them. */
const grid = fc.record({
  names: fc.uniqueArray(word, { minLength: 4, maxLength: 4, selector: (name) => name.toLowerCase() }),
  rows: fc.array(fc.tuple(word, anyText, number, number), { minLength: 3, maxLength: 12 }),
});
const dialect = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  newline: fc.constantFrom(...NEWLINES),
  quoteAll: fc.boolean(),
  endBreak: fc.boolean(),
});

describe("what is written in any dialect", () => {
  it("is read back", () => {
    fc.assert(
      fc.property(grid, dialect, fc.boolean(), ({ names, rows }, written, bom) => {
        const text = writeTable([names, ...rows], written);
        const table = readTable(utf8((bom ? "\uFEFF" : "") + text));
        expect(table.header).toEqual(names);
        expect(table.rows).toEqual(rows);
        expect(table.reading.delimiter).toBe(written.delimiter);
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });

  it("is read back without a header, under the hint", () => {
    fc.assert(
      fc.property(grid, dialect, ({ rows }, written) => {
        const { delimiter } = written;
        const hints = { headerRows: 0, delimiter, preambleRows: 0, footerRows: 0 };
        const table = readTable(utf8(writeTable(rows, written)), hints);
        expect(table.rows).toEqual(rows);
        expect(table.header).toHaveLength(4);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});

describe("records of any kind", () => {
  const messy = fc
    .array(fc.array(fc.oneof(word, number, fc.constant("")), { maxLength: 5 }), { minLength: 1, maxLength: 14 })
    .map((records) => records.map((cells) => cells.join(";")));

  it("are rows, header, preamble, footer or blank: none is lost", () => {
    fc.assert(
      fc.property(messy, (records) => {
        const table = readTable(utf8(records.join("\n")), { delimiter: ";" });
        fc.pre(table.parts.length === 0 && table.issues.every(({ code }) => code !== "header-repeated"));
        const blank = records.filter((record) => record.replace(/[; ]/g, "") === "").length;
        const { preamble, footer, rows, reading } = table;
        expect(preamble.length + reading.headerRows + rows.length + footer.length + blank).toBe(records.length);
        for (const [i, cells] of rows.entries()) expect(cells).toEqual(records[table.lines[i]! - 1]!.split(";"));
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it("with quotes anywhere: every line starts a row or stands in one", () => {
    const piece = fc.constantFrom('"', '""', "a", "1", ",", "b c", '\\"');
    const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 10 }), (lines) => {
        const table = readTable(utf8(lines.join("\n")), { delimiter: ",", quote: '"' });
        fc.pre(table.parts.length === 0);
        const { rows, header, preamble, footer } = table;
        const kept = [...rows.flat(), ...header, ...preamble, ...footer].join(" ");
        const letters = (text: string) => text.replace(/[^a1b]/g, "").length;
        expect(letters(kept.replace(/column_\d+/g, ""))).toBeGreaterThanOrEqual(letters(lines.join("")));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it("of any bytes never throw", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.array(fc.constantFrom(..."\"',;\t|\r\n \0a1.-#é§:^~<{")).map((characters) => utf8(characters.join(""))),
    );
    fc.assert(
      fc.property(bytes, (input) => {
        const { header, rows, lines, issues } = readTable(input);
        expect(lines).toHaveLength(rows.length);
        expect(new Set(header).size).toBe(header.length);
        expect(header.length > 0 || issues.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { seed: 7, numRuns: 1500 },
    );
  });
});
