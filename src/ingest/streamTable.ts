import type { Issue } from "../base/issue";
import type { ByteSource } from "./byteSource";
import type { Choice } from "./chooseDialect";
import { createTextStream } from "./decode";
import { warningAt } from "./issues";
import { readRecords } from "./readRecords";
import { countBreaks, createRecordCutter } from "./recordCutter";
import { isBlank } from "./structure";
import type { LineEnding } from "./table";

/** All that must be known of a text table to read its rows from the first to the last without looking back. */
export interface Plan {
  readonly encoding: string;
  readonly choice: Choice;
  readonly lineEnding: LineEnding;
  /** Records above the header, blank ones included. */
  readonly preambleRows: number;
  readonly headerRows: number;
  /** Records at the very end that are notes. */
  readonly footerRows: number;
  /** Columns of the header. */
  readonly width: number;
  /** Characters that are read at once; rows do not depend on it. */
  readonly stretch: number;
}

/** Rows that stand together in the file; `issues` are about their form. */
export interface RowBatch {
  readonly rows: string[][];
  readonly lines: number[];
  readonly issues: readonly Issue[];
  /** Of the stretch that was taken; rows that were held back are from an earlier one. */
  readonly start: StretchStart;
}

/** A record is longer than anything that can be read in pieces. */
export class EndlessLine extends Error {
  constructor(
    readonly line: number,
    readonly characters: number,
  ) {
    super(`line ${line} has no end`);
  }
}

const LONGEST_RECORD = 16_000_000;

export interface Streaming {
  readonly onStored: (done: number) => void;
  /** Hears every piece of bytes before its rows come. */
  readonly onPiece?: (bytes: Uint8Array) => void;
}

/** Rows under a plan, batch by batch; only one stretch of the text is in memory. Throws `EndlessLine`, `ReadError`. */
export async function* streamRows(source: ByteSource, plan: Plan, streaming: Streaming): AsyncGenerator<RowBatch> {
  const rows = createRowReader(plan);
  for await (const stretch of streamText(source, plan, streaming)) yield rows.take(stretch);
}

/** The text in stretches of whole records: always the same ones, so that each can be found again by its number. */
export async function* streamText(source: ByteSource, plan: Plan, streaming: Streaming): AsyncGenerator<string> {
  const { onStored, onPiece } = streaming;
  const text = createTextStream(plan.encoding);
  const lineBreak = plan.lineEnding === "\r" ? "\r" : "\n";
  const cutter = createRecordCutter({ marks: plan.choice, lineBreak, stretch: plan.stretch });
  let line = 1;
  for await (const piece of source.read(onStored)) {
    onPiece?.(piece);
    for (const part of cutter.push(text.push(piece))) {
      yield part;
      line += countBreaks(part);
    }
    if (cutter.waiting() > LONGEST_RECORD) throw new EndlessLine(line, LONGEST_RECORD);
  }
  yield* cutter.push(text.end());
  yield cutter.end();
}

/** Where in the file a stretch begins: its line, and how many rows of data are before it. */
export interface StretchStart {
  readonly line: number;
  readonly row: number;
}

/** Takes stretches of whole records in order and leaves out what is no data. Begins at the file's start or later. */
export function createRowReader(plan: Plan, { line: firstLine, row: firstRow }: StretchStart = { line: 1, row: 0 }) {
  let line = firstLine;
  let seen = firstRow;
  let above = firstLine === 1 ? plan.preambleRows : 0;
  let headers = firstLine === 1 ? plan.headerRows : 0;
  let held: Pick<RowBatch, "rows" | "lines"> = { rows: [], lines: [] };

  /** Keeps back as many rows as may turn out to be notes. */
  const holdBack = (batch: RowBatch): RowBatch => {
    if (plan.footerRows === 0) return batch;
    const rows = [...held.rows, ...batch.rows];
    const lines = [...held.lines, ...batch.lines];
    const kept = Math.max(0, rows.length - plan.footerRows);
    held = { rows: rows.slice(kept), lines: lines.slice(kept) };
    return { ...batch, rows: rows.slice(0, kept), lines: lines.slice(0, kept) };
  };
  const isData = (cells: readonly string[]): boolean => {
    if (above > 0) above--;
    else if (isBlank(cells)) return false;
    else if (headers > 0) headers--;
    else return true;
    return false;
  };

  return {
    take(stretch: string): RowBatch {
      const start = { line, row: seen };
      const text = stretch.replace(/(\r\n|\r|\n)$/, "");
      const read = stretch === "" ? { records: [], issues: [] } : readRecords(text, line, plan.choice);
      const data = read.records.filter(({ cells }) => isData(cells));
      line += countBreaks(stretch);
      seen += data.length;
      const rows = data.map(({ cells }) => cells);
      const batch = holdBack({ rows, lines: data.map((record) => record.line), issues: read.issues, start });
      return { ...batch, issues: [...batch.issues, ...ragged(batch, plan.width)] };
    },
  };
}

function ragged({ rows, lines }: Pick<RowBatch, "rows" | "lines">, expected: number): Issue[] {
  return rows.flatMap(({ length }, i) =>
    length === expected ? [] : [warningAt(lines[i]!, "ragged-row", { cells: length, expected })],
  );
}
