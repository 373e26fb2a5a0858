import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/ingest/readTable";
import { writeTable } from "./bytes";
import { runImport } from "./trapRun";

const SEED = { seed: 20263, numRuns: 150 };

/** Names a portal uses: letters of many scripts, marks that are delimiters elsewhere, quotes, breaks. */
const name = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{2,9}$/),
  fc.constantFrom("Sint-Niklaas", "Liège", "Łódź", "Αθήνα", "Київ", "서울", "东京", "’s-Hertogenbosch", "P.ta Venezia"),
  fc.constantFrom("a, b; c", 'the "fine" one', "two\nlines", "up | down", "50 % club", "tab\there"),
);
const number = fc.oneof(fc.integer({ min: -90, max: 9_999_999 }), fc.double({ min: 0, max: 1000, noNaN: true }));
const MISSING = ["", "..", ":", "n/a"] as const;

/** District, year and a number or a mark, at least five rows, no key twice. */
const table = fc
  .uniqueArray(name, { minLength: 2, maxLength: 6 })
  .chain((names) =>
    fc.tuple(
      fc.constant(names),
      fc.array(fc.oneof({ weight: 5, arbitrary: number }, { weight: 1, arbitrary: fc.constantFrom(...MISSING) }), {
        minLength: names.length * 3,
        maxLength: names.length * 3,
      }),
    ),
  )
  .map(([names, values]) => ({
    names,
    cells: values.map((value, i) => ({
      district: names[Math.floor(i / 3)]!,
      year: String(2018 + (i % 3)),
      value,
    })),
  }));

const dialect = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  quoteAll: fc.boolean(),
  endBreak: fc.boolean(),
  comma: fc.boolean(),
  encoding: fc.constantFrom("utf-8", "utf-8 with BOM", "utf-16le", "utf-16be"),
  title: fc.boolean(),
  footer: fc.boolean(),
});
type Style = typeof dialect extends fc.Arbitrary<infer T> ? T : never;

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8 with BOM") return new TextEncoder().encode(`\ufeff${text}`);
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  const marked = `\ufeff${text}`;
  for (let i = 0; i < marked.length; i++) view.setUint16(2 * i, marked.charCodeAt(i), encoding === "utf-16le");
  return bytes;
}

/** `comma`: decimal comma, which a comma-separated file has to quote. */
const written = (value: number | string, comma: boolean) =>
  typeof value === "string" ? value : value.toFixed(2).replace(".", comma ? "," : ".");

interface Cell {
  readonly district: string;
  readonly year: string;
  readonly value: number | string;
}

function writeFile({ cells }: { readonly cells: readonly Cell[] }, style: Style) {
  const records = [
    ["district", "year", "burglaries"],
    ...cells.map(({ district, year, value }) => [district, year, written(value, style.comma)]),
  ];
  const title = style.title ? `Burglaries by district${style.newline}${style.newline}` : "";
  const footer = style.footer ? `${style.newline}${style.newline}Source: Police${style.newline}` : "";
  const text = title + writeTable(records, style) + footer;
  return { bytes: encode(text, style.encoding), records };
}

describe("any file of a portal's making", () => {
  it("gives back the cells that were written, whatever the dialect", () => {
    fc.assert(
      fc.property(table, dialect, (given, style) => {
        const { bytes, records } = writeFile(given, style);
        const { header, rows, lines, reading } = readTable(bytes);
        expect(reading.delimiter).toBe(style.delimiter);
        expect(header).toEqual(records[0]);
        expect(rows).toEqual(records.slice(1));
        // Every record is somewhere: above the header, the header, a row or a note.
        const [preambleRows, footerRows] = [style.title ? 2 : 0, style.footer ? 1 : 0];
        expect(reading).toMatchObject({ preambleRows, headerRows: 1, footerRows });
        expect(lines.every((line, i) => line > (lines[i - 1] ?? reading.preambleRows + 1))).toBe(true);
      }),
      SEED,
    );
  });

  it("gives every value cell an observation, a gap or a report, and every number as it was", () => {
    fc.assert(
      fc.property(table, dialect, (given, style) => {
        const { bytes } = writeFile(given, style);
        const { built, mapping, observations } = runImport(bytes, "burglaries.csv");
        expect(mapping.columns.map(({ role }) => role)).toEqual(["district", "period", "value"]);
        const { records, cells, observations: kept, gaps, reported } = built.account;
        expect(records).toBe(given.cells.length);
        expect(cells).toBe(given.cells.length);
        expect(kept + gaps + reported).toBe(cells);
        expect(kept).toBe(given.cells.filter(({ value }) => typeof value === "number").length);
        const numbers = given.cells.filter(({ value }) => typeof value === "number");
        expect(observations.filter(({ gap }) => gap === null).map(({ value }) => value)).toEqual(
          numbers.map(({ value }) => Number((value as number).toFixed(2))),
        );
      }),
      SEED,
    );
  });

  it("never throws and always accounts for what it was given, on bytes of any kind", () => {
    const marks = [",", ";", "\t", "\n", "\r", '"', "'", "\\", "2020", "1.234", "12,5", "a", "é", "-", "%", " ", "\0"];
    const text = fc.array(fc.constantFrom(...marks), { maxLength: 120 });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      text.map((parts) => new TextEncoder().encode(parts.join(""))),
    );
    fc.assert(
      fc.property(bytes, (given) => {
        const { table: read, built } = runImport(given, "noise-2021.csv");
        expect(read.rows).toHaveLength(read.lines.length);
        expect(new Set(read.header).size).toBe(read.header.length);
        const { cells, observations, gaps, reported } = built.account;
        expect(observations + gaps + reported).toBe(cells);
        const { value, gap } = built.dataset;
        expect(value.every((one, row) => Number.isFinite(one) === (gap[row] === 0))).toBe(true);
      }),
      { ...SEED, numRuns: 600 },
    );
  });
});
