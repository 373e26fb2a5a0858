import type { Issue } from "../base/issue";
import type { ByteSource } from "./byteSource";
import { createDatasetBuilder } from "./createDatasetBuilder";
import { createTextStream, detectEncoding, sayHowSure } from "./decode";
import { errorAt, warningAt } from "./issues";
import { watchUtf8, type Utf8Watch } from "./lateBytes";
import { watchBlankColumns } from "./lateColumns";
import { lastAtOrBefore, refuse, type Opened, type OpenedTable, type Report } from "./openFile";
import { planFromSample, type Planned } from "./samplePlan";
import { createRowReader, EndlessLine, streamRows, streamText, type Plan, type StretchStart } from "./streamTable";
import type { Hints } from "./table";

const MOST_ISSUES = 20_000;

export interface LargeFile {
  readonly source: ByteSource;
  /** Its first bytes, a few megabytes of them. */
  readonly start: Uint8Array;
  readonly hints: Hints;
  readonly report: Report;
  /** How much decides; what is decided for all is checked against every row in any case. */
  readonly sample?: { readonly startBytes: number; readonly furtherBytes: number };
}

const SAMPLE = { startBytes: 2 * 1024 * 1024, furtherBytes: 256 * 1024 };

/**
 * A text table that is too large to be held. Its start, a stretch of its middle and its end decide how it is read; then
 * every row is read once, so that what does not fit is known before anything is built. Rows are read again when they
 * are shown or built.
 */
export async function openLargeTable(file: LargeFile): Promise<Opened> {
  const pieces = await samplePieces(file);
  const hinted = file.hints.encoding;
  const found = detectEncoding(pieces);
  const encoding = hinted ?? found.encoding;
  const watch = encoding === "utf-8" ? watchUtf8() : null;
  const opened = await readOnce(file, { pieces, encoding, watch });
  const late = watch?.late() ?? null;
  if (hinted === undefined && late !== null) {
    // The first byte that is no UTF-8 stands behind the sample: now it decides too.
    const again = detectEncoding([...pieces, late]);
    if (again.encoding !== "utf-8") {
      const reread = await readOnce(file, { pieces, encoding: again.encoding, watch: null });
      return withIssues(reread, sayHowSure(again));
    }
  }
  return withIssues(opened, [...(hinted === undefined ? sayHowSure(found) : []), ...(watch?.issues() ?? [])]);
}

function withIssues(opened: Opened, issues: readonly Issue[]): Opened {
  return "table" in opened ? { ...opened, issues: [...issues, ...opened.issues] } : opened;
}

async function samplePieces({ source, start, sample = SAMPLE }: LargeFile): Promise<Uint8Array[]> {
  const { startBytes, furtherBytes } = sample;
  const head = start.subarray(0, startBytes);
  if (!source.slice) return [head];
  // Multiples of four, so that no wide character is cut in half.
  const middle = Math.floor(source.storedBytes / 8) * 4;
  const tail = Math.floor((source.storedBytes - furtherBytes) / 4) * 4;
  return [head, await source.slice(middle, middle + furtherBytes), await source.slice(tail, source.storedBytes)];
}

interface Attempt {
  readonly pieces: readonly Uint8Array[];
  readonly encoding: string;
  readonly watch: Utf8Watch | null;
}

async function readOnce(file: LargeFile, { pieces, encoding, watch }: Attempt): Promise<Opened> {
  const { source, hints, report } = file;
  const planned = planFromSample(pieces, encoding, hints);
  if (!("plan" in planned)) return refuse(...planned);
  const starts: StretchStart[] = [];
  const ends: number[] = [];
  const issues: Issue[] = [];
  let left = 0;
  let rowCount = 0;
  const rows = createRowReader(planned.plan);
  const blank = watchBlankColumns(planned.table);
  const bytesOf = byteLengths(encoding);
  const onStored = (done: number) => report({ stage: "reading", done, total: source.storedBytes });
  const onPiece = (bytes: Uint8Array) => watch?.look(bytes);
  try {
    for await (const text of streamText(source, planned.plan, { onStored, onPiece })) {
      const batch = rows.take(text);
      starts.push(batch.start);
      ends.push((ends.at(-1) ?? 0) + bytesOf(text));
      rowCount += batch.rows.length;
      blank.look(batch);
      const room = Math.max(0, MOST_ISSUES - issues.length);
      issues.push(...batch.issues.slice(0, room));
      left += Math.max(0, batch.issues.length - room);
    }
  } catch (error) {
    if (!(error instanceof EndlessLine)) throw error;
    return refuse(errorAt(error.line, "line-too-long", { characters: error.characters }));
  }
  if (left > 0) issues.push({ ...warningAt(1, "more-issues", { count: left }), where: "" });
  return largeTable(source, { ...planned, table: blank.complete() }, { starts, ends, rowCount, issues });
}

interface Counted {
  readonly starts: readonly StretchStart[];
  /** Byte behind each stretch, if every character takes as many bytes as it should. */
  readonly ends: readonly number[];
  readonly rowCount: number;
  readonly issues: readonly Issue[];
}

function largeTable(source: ByteSource, { plan, table, issues: ofSample }: Planned, counted: Counted): OpenedTable {
  const { starts, rowCount, issues } = counted;
  const rowsOf = rowsOfStretches(source, { ...plan, footerRows: 0 }, counted);
  return {
    table,
    rowCount,
    sheets: [],
    sheet: 0,
    boundaries: null,
    outlines: null,
    issues: [...ofSample, ...issues],
    async rowsFrom(firstRow, count) {
      const rows: string[][] = [];
      const lines: number[] = [];
      const wanted = Math.min(count, rowCount - firstRow);
      let stretch = lastAtOrBefore(
        starts.map(({ row }) => row),
        firstRow,
      );
      while (rows.length < wanted && stretch < starts.length) {
        const from = Math.max(0, firstRow - starts[stretch]!.row);
        const more = await rowsOf(stretch);
        rows.push(...more.rows.slice(from, from + wanted - rows.length));
        lines.push(...more.lines.slice(from, from + wanted - lines.length));
        stretch++;
      }
      return { firstRow, rows, lines };
    },
    async rowAt(line) {
      const stretch = lastAtOrBefore(
        starts.map((start) => start.line),
        line,
      );
      const { lines } = await rowsOf(stretch);
      return (starts[stretch]?.row ?? 0) + lastAtOrBefore(lines, line);
    },
    async build(mapping, report) {
      const builder = createDatasetBuilder(table.header, mapping);
      const onStored = (done: number) => report({ stage: "building", done, total: source.storedBytes });
      for await (const { rows, lines } of streamRows(source, plan, { onStored })) builder.add(rows, lines);
      return builder.finish(() => onStored(source.storedBytes));
    },
  };
}

/** Reads one stretch anew by its number; the last one read is kept, because pages ask around one place. */
function rowsOfStretches(source: ByteSource, plan: Plan, { starts, ends }: Counted) {
  let last: { stretch: number; rows: string[][]; lines: number[] } | null = null;
  return async (stretch: number): Promise<{ rows: string[][]; lines: number[] }> => {
    if (last?.stretch !== stretch) {
      const text = await textOfStretch(source, plan, { stretch, ends });
      const { rows, lines } = createRowReader(plan, starts[stretch]).take(text);
      last = { stretch, rows, lines };
    }
    return last;
  };
}

const BYTE_ORDER_MARKS = new Set([0, 2, 3]);

async function textOfStretch(source: ByteSource, plan: Plan, wanted: { stretch: number; ends: readonly number[] }) {
  const { stretch, ends } = wanted;
  const mark = source.storedBytes - (ends.at(-1) ?? 0);
  if (source.slice && BYTE_ORDER_MARKS.has(mark)) {
    const from = stretch === 0 ? 0 : ends[stretch - 1]! + mark;
    const text = createTextStream(plan.encoding);
    return text.push(await source.slice(from, ends[stretch]! + mark)) + text.end();
  }
  let at = 0;
  for await (const text of streamText(source, plan, { onStored: () => {} })) if (at++ === stretch) return text;
  return "";
}

/** How many bytes a text takes. Where characters differ in that in other ways, the sum is not the size of the file. */
function byteLengths(encoding: string): (text: string) => number {
  if (encoding === "utf-8") {
    const encoder = new TextEncoder();
    return (text) => encoder.encode(text).length;
  }
  const bytes = encoding.startsWith("utf-16") ? 2 : 1;
  return (text) => text.length * bytes;
}
