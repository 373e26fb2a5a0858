import { dropBinaryDigits, formatExact } from "../base/formatNumber";
import { guardFormula } from "../base/guardFormula";
import type { TableCell, TableModel, TableRow } from "../chart/buildTableModel";

/** RFC 4180 asks for CRLF, and every reader of CSV takes it. */
const LINE_END = "\r\n";

/**
 * The rows as a table of their own: `lines` first, each behind `#`, then RFC 4180 with a point in numbers and their
 * full stored precision. An empty cell is a missing number; the last column says why, and what is said of the others.
 */
export function toCsv(table: TableModel, rows: readonly TableRow[], lines: readonly string[]): string {
  const summary = ["first_period", "first", "last_period", "last", "change", "change_percent"];
  const header = ["code", "place", ...table.periods.map(String), ...summary, "note"];
  const records = rows.map((row) => [
    textCell(row.place),
    textCell(row.name),
    ...row.cells.map(numberCell),
    String(row.firstPeriod ?? ""),
    numberCell(row.first),
    String(row.lastPeriod ?? ""),
    numberCell(row.last),
    numberCell(tidy(row.change)),
    numberCell(tidy(row.relative)),
    textCell(noteOf(table.periods, row)),
  ]);
  return csvText(lines, [header, ...records]);
}

/** Lines behind `#`, then the records, whose cells are written as they shall stand. */
export function csvText(
  lines: readonly string[],
  records: readonly (readonly string[])[],
  delimiter: Delimiter = ",",
): string {
  const comments = lines.map((line) => `# ${line.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, " ").trim()}`);
  return [...comments.map(guardWithin), ...records.map((cells) => cells.join(delimiter)), ""].join(LINE_END);
}

/** A spreadsheet knows no comments and parts them into cells; within quotation marks it runs a formula just as well. */
function guardWithin(comment: string): string {
  const guarded = comment.replace(/([,;\t]\s*)(?=["=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g, "$1'");
  // In an address a quote would be another address; there its separators are written in another way.
  return guarded.replace(/\bhttps?:\/\/\S+/g, (address) =>
    address.replace(/([,;])'/g, (_, separator: string) => encodeURIComponent(separator)),
  );
}

const tidy = (cell: TableCell): TableCell => ({ ...cell, value: dropBinaryDigits(cell.value) });

const numberCell = ({ value }: TableCell): string => formatCell(value);

/** Where semicolons part cells, spreadsheets expect a decimal comma. */
export type Delimiter = "," | ";";

/** A missing number is an empty cell. */
export function formatCell(value: number, delimiter: Delimiter = ","): string {
  if (!Number.isFinite(value)) return "";
  return delimiter === ";" ? formatExact(value).replace(".", ",") : formatExact(value);
}

export function textCell(text: string, delimiter: Delimiter = ","): string {
  const safe = guardFormula(text);
  const mustQuote = /["\r\n]|^\s|\s$|^#/.test(safe) || safe.includes(delimiter);
  return mustQuote ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** "2001-2016: no figure at hand; 2025: provisional". Neighbouring periods of which the same is said are one entry. */
function noteOf(periods: readonly number[], { cells, change, relative }: TableRow): string {
  const runs: { from: number; to: number; note: string }[] = [];
  let note = "";
  for (const [i, cell] of cells.entries()) {
    const period = periods[i]!;
    const run = runs.at(-1);
    if (cell.note !== "" && cell.note === note && run) run.to = period;
    else if (cell.note !== "") runs.push({ from: period, to: period, note: cell.note });
    note = cell.note;
  }
  const entries = runs.map(({ from, to, note: said }) => `${from === to ? from : `${from}-${to}`}: ${said}`);
  if (change.note !== "") entries.push(`change: ${change.note}`);
  if (relative.note !== "" && relative.note !== change.note) entries.push(`change_percent: ${relative.note}`);
  return entries.join("; ");
}
