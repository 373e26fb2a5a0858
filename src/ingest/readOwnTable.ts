import type { Issue } from "../base/issue";
import { decodeUtf8 } from "./decodeUtf8";
import { chooseDelimiter, splitRecords, unifyBreaks } from "./dialect";
import { errorAt, fileError, warningAt } from "./issues";
import type { LineEnding, Table } from "./table";

/** What the strict reader may be told. */
interface OwnReading {
  readonly encoding: "utf-8";
  readonly delimiter: string;
  readonly quote: string;
  readonly lineEnding: LineEnding;
  /** Lines before the header: blank ones and those that start with `#`, as our own exports carry them. */
  readonly preambleRows: number;
}

/** Cells exactly as decoded; `lines[i]` is the line of the file (from 1) on which `rows[i]` starts. */
export interface OwnTable extends Pick<Table, "header" | "rows" | "lines" | "issues"> {
  readonly reading: OwnReading;
}

/**
 * Our own tables: UTF-8, one header row, one of four delimiters. What deviates is an error and no guess; a visitor's
 * files go through `readTable`. Never throws on input.
 */
export function readOwnTable(bytes: Uint8Array, hints: Partial<OwnReading> = {}): OwnTable {
  const decoded = decodeUtf8(bytes);
  const quote = hints.quote ?? '"';
  const unread: OwnReading = { encoding: "utf-8", delimiter: ",", quote, lineEnding: "\n", preambleRows: 0, ...hints };
  if (decoded.text === null) return { header: [], rows: [], lines: [], reading: unread, issues: [decoded.issue] };

  const { body, preambleRows } = skipPreamble(decoded.text, hints.preambleRows);
  const delimiter = hints.delimiter ?? chooseDelimiter(body, quote);
  const dialect = { delimiter, quote, lineEnding: hints.lineEnding ?? "mixed" };
  const { records, lineEnding, issues } = readRecords(body, preambleRows + 1, dialect);
  const reading: OwnReading = { encoding: "utf-8", delimiter, quote, lineEnding, preambleRows };
  const [first, ...rest] = records;
  if (!first) {
    const trouble = issues.length > 0 ? issues : [fileError("empty-file")];
    return { header: [], rows: [], lines: [], reading, issues: trouble };
  }
  const header = uniqueNames(first, issues);
  const kept = rest.filter(({ cells }) => header.length === 1 || cells.length > 1 || cells[0]?.trim() !== "");
  for (const { cells, line } of kept) {
    if (cells.length === header.length) continue;
    issues.push(warningAt(line, "ragged-row", { cells: cells.length, expected: header.length }));
  }
  return { header, rows: kept.map(({ cells }) => cells), lines: kept.map(({ line }) => line), reading, issues };
}

interface SplitRecord {
  readonly cells: string[];
  readonly line: number;
}

function skipPreamble(text: string, wanted: number | undefined): { body: string; preambleRows: number } {
  const skipped = wanted === undefined ? /(?:#[^\r\n]*|[ \t]*)(?:\r\n|\r|\n|$)/y : /[^\r\n]*(?:\r\n|\r|\n|$)/y;
  let at = 0;
  let preambleRows = 0;
  while (at < text.length && preambleRows !== wanted && skipped.test(text)) {
    at = skipped.lastIndex;
    preambleRows++;
  }
  return { body: text.slice(at), preambleRows };
}

/**
 * Records with the line they start on; blank lines are left out. A record whose quotes do not match is an error and not
 * a row, since cells or whole lines may have run together in it. A header like that leaves no record at all: the first
 * row would stand in for it.
 */
function readRecords(body: string, firstLine: number, dialect: Pick<OwnReading, "delimiter" | "quote" | "lineEnding">) {
  const { delimiter, quote } = dialect;
  const { text, newline, lineEnding } =
    dialect.lineEnding === "mixed"
      ? unifyBreaks(body, delimiter, quote)
      : { text: body, newline: dialect.lineEnding, lineEnding: dialect.lineEnding };
  const { data, errors } = splitRecords(text, { delimiter, quote, newline });
  const broken = new Map(errors.map(({ code, row }) => [row, code]));
  const lastLine = firstLine + countBreaks(text.replace(/[\r\n]+$/, ""));
  const records: SplitRecord[] = [];
  const issues: Issue[] = [];
  let line = firstLine;
  let headerRead = true;
  data.forEach((cells, row) => {
    const trouble = broken.get(row);
    if (trouble !== undefined && records.length === 0) headerRead = false;
    if (trouble === "MissingQuotes") issues.push(errorAt(line, "unclosed-quote", { last: lastLine }));
    else if (trouble !== undefined) issues.push(errorAt(line, "stray-quote"));
    else if (cells.length > 1 || cells[0] !== "") records.push({ cells, line });
    const onOneLine = !cells.some((cell) => /[\r\n]/.test(cell));
    line += onOneLine ? 1 : countBreaks(cells.join(delimiter) + newline);
  });
  return { records: headerRead ? records : [], lineEnding, issues };
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function uniqueNames({ cells, line }: SplitRecord, issues: Issue[]): string[] {
  const taken = new Set(cells);
  const seen = new Set<string>();
  return cells.map((name, index) => {
    const column = index + 1;
    if (name.trim() !== "" && !seen.has(name)) {
      seen.add(name);
      return name;
    }
    const stem = name.trim() === "" ? "column" : name;
    let number = name.trim() === "" ? column : 2;
    while (taken.has(`${stem}_${number}`)) number++;
    const renamed = `${stem}_${number}`;
    taken.add(renamed);
    const code = name.trim() === "" ? "header-empty" : "header-duplicate";
    issues.push(warningAt(line, code, { column, name, renamed }));
    return renamed;
  });
}
