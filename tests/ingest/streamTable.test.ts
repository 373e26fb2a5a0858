import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ByteSource } from "../../src/ingest/byteSource";
import { openLargeTable } from "../../src/ingest/openLargeTable";
import type { OpenedTable } from "../../src/ingest/openFile";
import { proposeMapping } from "../../src/ingest/readDataset";
import { readTable } from "../../src/ingest/readTable";
import { planFromSample } from "../../src/ingest/samplePlan";
import { streamRows, type Plan } from "../../src/ingest/streamTable";
import type { Hints } from "../../src/ingest/table";
import { utf8, writeTable } from "./bytes";

/** Bytes that come in pieces of these sizes, over and over. */
function inPieces(bytes: Uint8Array, sizes: readonly number[]): ByteSource {
  async function* read(onStored: (done: number) => void) {
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const piece = bytes.slice(at, at + Math.max(1, sizes[i % sizes.length] ?? bytes.length));
      at += piece.length;
      onStored(at);
      yield piece;
    }
  }
  return { storedBytes: bytes.length, slice: async (from, to) => bytes.slice(Math.max(0, from), to), read };
}

const SMALL_SAMPLE = { startBytes: 40_000, furtherBytes: 8_000 };

async function openLarge(bytes: Uint8Array, hints: Hints = {}, sizes = [1 << 20]): Promise<OpenedTable> {
  const source = inPieces(bytes, sizes);
  const start = bytes.subarray(0, 1 << 21);
  const opened = await openLargeTable({ source, start, hints, report: () => {}, sample: SMALL_SAMPLE });
  if (!("table" in opened)) throw new Error(JSON.stringify(opened));
  return opened;
}

async function allRows(bytes: Uint8Array, plan: Plan, sizes: readonly number[], stretch: number) {
  const rows: string[][] = [];
  const lines: number[] = [];
  for await (const batch of streamRows(inPieces(bytes, sizes), { ...plan, stretch }, { onStored: () => {} })) {
    rows.push(...batch.rows);
    lines.push(...batch.lines);
  }
  return { rows, lines };
}

const LATIN: Readonly<Record<string, number>> = { é: 0xe9, è: 0xe8, ü: 0xfc };
const latin1 = (text: string) => Uint8Array.from(text, (character) => LATIN[character] ?? character.charCodeAt(0));
const codesOf = (opened: OpenedTable) => opened.issues.map(({ code }) => code);

const cell = fc.oneof(
  fc.constantFrom(
    "Mechelen",
    "Liège",
    "12",
    "1.5",
    "",
    "München",
    "北京",
    "🏙",
    'a "b" c',
    "x,y",
    "x;y",
    "two\nlines",
    "two\r\nlines",
  ),
  fc.string({ maxLength: 8, unit: fc.constantFrom("a", "é", ",", ";", '"', " ", "0", "-", "€") }),
);

describe("rows of a stream", () => {
  it("are those of the whole text, however its bytes came and wherever it is cut", { timeout: 60_000 }, async () => {
    const tables = fc.array(fc.tuple(cell, cell, fc.nat(9999).map(String)), { minLength: 3, maxLength: 25 });
    const dialect = fc.record({
      delimiter: fc.constantFrom(",", ";", "\t"),
      newline: fc.constantFrom("\n", "\r\n"),
      endBreak: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        ...([
          tables,
          dialect,
          fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
          fc.integer({ min: 1, max: 60 }),
        ] as const),
        async (body, written, sizes, stretch) => {
          const bytes = utf8(writeTable([["place", "note", "value"], ...body], written));
          const hints = { delimiter: written.delimiter, quote: '"', preambleRows: 0, headerRows: 1, footerRows: 0 };
          const planned = planFromSample([bytes], "utf-8", hints);
          if (!("plan" in planned)) throw new Error(JSON.stringify(planned));
          const whole = readTable(bytes, { ...hints, encoding: "utf-8" });
          const streamed = await allRows(bytes, planned.plan, sizes, stretch);
          expect(streamed.rows).toEqual(whole.rows);
          expect(streamed.lines).toEqual(whole.lines);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  it(
    "07-chunk-utf8: 24 MB of two-byte characters across the edges of 10 MiB pieces stay whole",
    { timeout: 60_000 },
    async () => {
      const row = `${"é".repeat(99)},2019,1\n`;
      const bytes = utf8(`place,year,value\nx,2019,10\n${row.repeat(Math.ceil((24 * 1024 ** 2) / utf8(row).length))}`);
      const edge = 10 * 1024 ** 2;
      expect([bytes[edge - 1], bytes[edge]]).toEqual([0xc3, 0xa9]);
      const opened = await openLarge(bytes, {}, [edge]);
      const { rows } = await opened.rowsFrom(0, opened.rowCount);
      expect(rows.length).toBe(opened.rowCount);
      expect(rows.slice(1).every(([place]) => place === "é".repeat(99))).toBe(true);
      expect(codesOf(opened)).toEqual([]);
    },
  );
});

const long = (rows: number, row: (i: number) => string) => Array.from({ length: rows }, (_, i) => row(i)).join("\n");

describe("a table too large to be held", () => {
  it("37-preview: what does not fit what the start decided is reported and never guessed", async () => {
    const row = (i: number) => `p${i % 1_000};${2000 + Math.floor(i / 1_000)};${i % 97}`;
    const late = "late;2019;much\nlater;2019;12 345,6";
    // Neither at the start nor in the middle nor at the end, where the sample is from.
    const bytes = utf8(`place;year;value\n${long(15_000, row)}\n${late}\n${long(5_000, (i) => row(i + 15_000))}\n`);
    const opened = await openLarge(bytes);
    const mapping = proposeMapping(opened.table, "a.csv");
    const { account, dataset, issues } = await opened.build(mapping, () => {});
    expect(account).toEqual({ records: 20_002, cells: 20_002, observations: 20_000, gaps: 0, reported: 2 });
    expect(dataset.value.reduce((a, b) => Math.max(a, b))).toBe(96);
    expect(issues.map(({ severity, detail }) => [severity, detail["line"]])).toEqual([
      ["error", 15_002],
      ["error", 15_003],
    ]);
  });

  it("knows every row by its line", async () => {
    const bytes = utf8(`title\n\nplace,year,value\n${long(60_000, (i) => `"p\n${i}",2019,${i}`)}\n`);
    const opened = await openLarge(bytes);
    expect(opened.rowCount).toBe(60_000);
    for (const row of [0, 1, 30_000, 59_999]) {
      expect(await opened.rowAt(4 + 2 * row)).toBe(row);
      const { rows, lines } = await opened.rowsFrom(row, 3);
      expect(rows[0]).toEqual([`p\n${row}`, "2019", String(row)]);
      expect(lines[0]).toBe(4 + 2 * row);
    }
    expect((await opened.rowsFrom(59_990, 200)).rows).toHaveLength(10);
  });

  it.each([
    ["utf-8", [], utf8],
    ["utf-8 with a mark", [0xef, 0xbb, 0xbf], utf8],
    ["windows-1252", [], latin1],
  ])("reads a stretch far down without reading what is before: %s", async (name, mark, encode) => {
    const bytes = Uint8Array.from([
      ...mark,
      ...encode(`place,year,value\n${long(60_000, (i) => `Liège ${i},2019,${i}`)}\n`),
    ]);
    let read = 0;
    const source = inPieces(bytes, [1 << 20]);
    const opened = await openLargeTable({
      source: { ...source, read: (onStored) => source.read((done) => onStored((read = done))) },
      start: bytes.subarray(0, 1 << 20),
      hints: { encoding: name.replace(/ .*/, "") },
      report: () => {},
      sample: SMALL_SAMPLE,
    });
    if (!("table" in opened)) throw new Error("refused");
    read = 0;
    expect((await opened.rowsFrom(59_998, 9)).rows.map(([place]) => place)).toEqual(["Liège 59998", "Liège 59999"]);
    expect(read).toBe(0);
  });

  it("leaves out the notes at the end", async () => {
    const bytes = utf8(`place,year,value\n${long(50_000, (i) => `p${i},2019,${i}`)}\n\nSource: city of Ghent\n`);
    const opened = await openLarge(bytes);
    expect(opened.table.footer).toEqual(["Source: city of Ghent"]);
    expect(opened.rowCount).toBe(50_000);
    expect((await opened.rowsFrom(49_999, 5)).rows).toEqual([["p49999", "2019", "49999"]]);
  });

  it("finds the first byte that is no UTF-8 far behind the start", async () => {
    const ascii = `place,year,value\n${long(15_000, (i) => `p${i},2019,${i}`)}\n`;
    const bytes = latin1(`${ascii}Liège,2019,1\nMünchen,2019,2\n${long(15_000, (i) => `q${i},2019,${i}`)}\n`);
    const opened = await openLarge(bytes);
    expect(opened.table.reading.encoding).toBe("windows-1252");
    expect((await opened.rowsFrom(15_000, 2)).rows.map(([place]) => place)).toEqual(["Liège", "München"]);
    expect(codesOf(opened)).toContain("encoding-detected");
  });

  it("keeps single bytes that are no UTF-8 in a file that is, and says where", async () => {
    const good = utf8(`place,year,value\n${long(15_000, (i) => `Liège ${i},2019,${i}`)}\n`);
    const bad = latin1("Liège,2019,1\n");
    const bytes = new Uint8Array(2 * good.length + bad.length);
    bytes.set(good);
    bytes.set(bad, good.length);
    bytes.set(good.subarray(good.indexOf(10) + 1), good.length + bad.length);
    const opened = await openLarge(bytes);
    expect(opened.table.reading.encoding).toBe("utf-8");
    expect((await opened.rowsFrom(15_000, 1)).rows[0]?.[0]).toBe("Liège");
    expect(opened.issues.find(({ code }) => code === "mixed-encoding")).toMatchObject({
      where: ":15002",
      detail: { count: 1 },
    });
  });

  it("reads UTF-16 in pieces", async () => {
    const text = `place;year;value\n${long(60_000, (i) => `Liège ${i};2019;${i}`)}\n`;
    const bytes = new Uint8Array(new Uint16Array([...`\uFEFF${text}`].map((c) => c.charCodeAt(0))).buffer);
    const opened = await openLarge(bytes, {}, [999_999]);
    expect(opened.table.reading.encoding).toBe("utf-16le");
    expect(opened.rowCount).toBe(60_000);
    expect((await opened.rowsFrom(59_999, 1)).rows).toEqual([["Liège 59999", "2019", "59999"]]);
  });

  it("finds what stands in a column that is blank in the whole sample", async () => {
    const row = (i: number) => `${i > 60_000 && i < 62_000 ? `district ${i}` : ""};Gent;${2000 + (i % 20)};${i}`;
    const opened = await openLarge(utf8(`wijk;gemeente;jaar;aantal\n${long(100_000, row)}\n`));
    const { columns } = proposeMapping(opened.table, "x.csv");
    expect(columns[0]?.role).toBe("district");
  });

  it("reports rows of another width, the first 20,000 of them", async () => {
    const bytes = utf8(`place,year,value\n${long(100_000, (i) => (i % 2 ? `p${i},2019,${i}` : `p${i},2019`))}\n`);
    const opened = await openLarge(bytes);
    const found = opened.issues.filter(({ code }) => code === "ragged-row");
    expect(found).toHaveLength(20_000);
    expect(found[0]?.detail).toEqual({ line: 2, cells: 2, expected: 3 });
    expect(opened.issues.find(({ code }) => code === "more-issues")?.detail["count"]).toBe(30_000);
  });

  it.each([
    ["from its start", (size: number) => utf8("x".repeat(size))],
    ["further on", (size: number) => utf8(`a,b,c\n${"1,2,3\n".repeat(50_000)}${"x".repeat(size)}`)],
  ])("refuses a line without end %s", { timeout: 30_000 }, async (_, make) => {
    const bytes = make(20_000_000);
    const source = inPieces(bytes, [1 << 22]);
    const opened = await openLargeTable({ source, start: bytes.subarray(0, 1 << 21), hints: {}, report: () => {} });
    expect("refused" in opened && opened.refused.map(({ code }) => code)).toEqual(["line-too-long"]);
  });
});
