import type { Issue } from "../base/issue";
import { chooseDialect, DOUBTFUL, NONE } from "./chooseDialect";
import { decodeText } from "./decode";
import { describeReading } from "./describeReading";
import { saysItIsNote } from "./footers";
import { foreignKind, foreignText } from "./foreignFile";
import { joinHeader } from "./headerRows";
import { fitHeader, type HeaderOverData } from "./fitHeader";
import { fileError, noticeAt, warningAt } from "./issues";
import { reportOddRows } from "./oddRows";
import { readOwnText, unguardOwn } from "./ownExport";
import { type FileRecord, type FileRecords, readRecords } from "./readRecords";
import { choosePart } from "./choosePart";
import type { Structure } from "./structure";
import type { Hints, Reading, Table, TablePart } from "./table";
import { transpose } from "./transpose";
import { uniqueNames } from "./uniqueNames";

/**
 * A table from bytes of any origin. Whatever is not as plain as in RFC 4180 is decided over the whole file and said in
 * `issues`; a hint wins over what the bytes suggest. Never throws; what is no table has one error and no columns.
 */
export function readTable(bytes: Uint8Array, hints: Hints = {}): Table {
  const table = readWritten(bytes, hints);
  return hints.verbatim ? table : unguardOwn(table);
}

function readWritten(bytes: Uint8Array, given: Hints): Table {
  const kind = foreignKind(bytes);
  if (kind !== null) return nothing(given, [fileError(`not-a-table-${kind}`)]);
  const { text, encoding, issues: ofDecoding } = decodeText(bytes, given.encoding);
  const own = readOwnText(text);
  const hints = { ...own?.hints, ...given };
  const known = { ...hints, encoding };
  const foreign = foreignText(text);
  if (foreign !== null) return nothing(known, [...ofDecoding, fileError(`not-a-table-${foreign}`)]);
  if (text.trim() === "") return nothing(known, [...ofDecoding, fileError("empty-file")]);

  const { body, lines: said, delimiter: told } = own ? { ...own, lines: own.comments.length } : readSeparatorLine(text);
  const delimiter = hints.delimiter ?? told;
  const asked = { ...(delimiter !== undefined && { delimiter }), ...quoteOf(hints) };
  const choice = { ...chooseDialect(body, asked), ...newlineOf(hints) };
  const read = readRecords(body, said + 1, choice);
  const preambleRows = hints.preambleRows === undefined ? undefined : Math.max(0, hints.preambleRows - said);
  const issues = [...ofDecoding, ...read.issues];
  const { found, parts } = choosePart(read.records, { ...hints, preambleRows }, issues);
  if (found.filled.length === 0) return nothing(known, [...issues, fileError("empty-file")]);
  if (choice.score < DOUBTFUL && delimiter === undefined && found.filled.length > 1 && choice.delimiter !== NONE) {
    issues.push(warningAt(said + 1, "delimiter-unsure"));
  }
  if (choice.wrappedIn !== "") issues.push(noticeAt(said + 1, "table-unwrapped"));
  const table = assemble({ hints, encoding, choice, said, read, found, parts, issues });
  return own ? { ...table, preamble: [...own.comments, ...table.preamble] } : table;
}

const newlineOf = ({ lineEnding }: Hints) =>
  lineEnding === undefined || lineEnding === "mixed" ? {} : { newline: lineEnding };

const quoteOf = ({ quote }: Hints) => (quote === undefined ? {} : { quote });

/** Excel's own first line that names the delimiter. */
function readSeparatorLine(text: string): { body: string; lines: number; delimiter?: string } {
  const said = /^"?sep=(.)"?[ \t,;]*(?:\r\n|\r|\n)/i.exec(text.slice(0, 40));
  if (!said) return { body: text, lines: 0 };
  return { body: text.slice(said[0].length), lines: 1, delimiter: said[1]! };
}

interface Findings {
  readonly hints: Hints;
  readonly encoding: string;
  readonly choice: { readonly delimiter: string; readonly quote: string };
  readonly said: number;
  readonly read: FileRecords;
  readonly found: Structure;
  readonly parts: readonly TablePart[];
  readonly issues: Issue[];
}

function assemble({ hints, encoding, choice, said, read, found, parts, issues }: Findings): Table {
  const { filled, headerAt, headerRows, dataEnd, width, blankLines } = found;
  const named = filled.slice(headerAt, headerAt + headerRows);
  const data = filled.slice(headerAt + headerRows, dataEnd);
  const header = nameColumns({ named, data, width }, issues);
  const longer = issues.some(({ code }) => code === "header-longer");
  reportRagged(data, longer ? width : header.length, issues);
  reportOddRows(data, found.profile, issues);
  if (headerRows === 0 && data.length > 0) issues.push(warningAt(data[0]!.line, "no-header"));
  if (headerAt > 0) issues.push(noticeAt(filled[0]!.line, "preamble-rows", { rows: headerAt }));
  if (headerRows > 1) issues.push(noticeAt(named[0]!.line, "header-rows", { rows: headerRows }));
  const notes = filled[dataEnd];
  if (notes) {
    issues.push((saysItIsNote(notes.cells) ? noticeAt : warningAt)(notes.line, "footer-rows", { rows: filled.length - dataEnd }));
  }
  const between = blankLines.filter((line) => line > (data[0]?.line ?? 0) && line < (data.at(-1)?.line ?? 0));
  if (between.length > 0) issues.push(noticeAt(between[0]!, "blank-rows", { rows: between.length }));
  const grid = { header, rows: data.map(({ cells }) => cells), lines: data.map(({ line }) => line) };
  const turned = hints.transposed ? transpose(grid, named[0]?.line ?? 1, issues) : grid;
  const reading: Reading = {
    encoding,
    delimiter: hints.delimiter ?? (choice.delimiter === NONE ? "" : choice.delimiter.charAt(0)),
    quote: choice.quote,
    lineEnding: hints.lineEnding ?? read.lineEnding,
    preambleRows: hints.preambleRows ?? said + Math.max(0, read.records.indexOf(filled[headerAt]!)),
    headerRows,
    footerRows: filled.length - dataEnd,
    transposed: hints.transposed ?? false,
    ...describeReading(turned.rows, turned.header.length, hints),
  };
  const footer = filled.slice(dataEnd).map(textOf);
  const preamble = filled.slice(0, headerAt).map(textOf);
  return { ...turned, reading, issues, preamble, footer, parts };
}

function textOf({ cells }: FileRecord): string {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "").join(" ");
}

function nameColumns(over: HeaderOverData, issues: Issue[]): string[] {
  const [first] = over.named;
  if (!first) return Array.from({ length: over.width }, (_, i) => `column_${i + 1}`);
  const rows = fitHeader(over, issues);
  return uniqueNames(joinHeader(rows, Math.max(...rows.map((cells) => cells.length))), first.line, issues);
}

const MOST_REPORTED = 1000;

function reportRagged(data: readonly FileRecord[], width: number, issues: Issue[]): void {
  let reported = 0;
  for (const { cells, line } of data) {
    if (cells.length === width || ++reported > MOST_REPORTED) continue;
    issues.push(warningAt(line, "ragged-row", { cells: cells.length, expected: width }));
  }
  const rows = reported - MOST_REPORTED;
  if (rows > 0) issues.push(warningAt(data[0]!.line, "ragged-rows", { rows }));
}

function nothing(hints: Hints, issues: Issue[]): Table {
  const { part: _, ...known } = hints;
  const reading: Reading = {
    encoding: "utf-8",
    delimiter: "",
    quote: '"',
    lineEnding: "\n",
    preambleRows: 0,
    headerRows: 0,
    footerRows: 0,
    decimalMark: null,
    thousandsMark: null,
    missingTokens: [],
    transposed: false,
    ...known,
  };
  return { header: [], rows: [], reading, issues, lines: [], preamble: [], footer: [], parts: [] };
}
