import type { CellValue, MergeRange, Sheet } from "hucre/xlsx";

/**
 * The records of a sheet as a text table would write them, all of one width, without the empty ones at the end. Numbers
 * have a decimal point and the 15 digits that spreadsheets hold; percentages, codes with leading zeros and dates are
 * written as the cell shows them, dates in ISO order.
 */
export function recordsOf(sheet: Sheet): string[][] {
  const { rows, cells } = sheet;
  const formatAt = (r: number, c: number) => cells?.get(`${r},${c}`)?.style?.numFmt;
  const records = rows.map((row, r) =>
    row.map((value, c) => valueText(value, needsFormat(value) ? formatAt(r, c) : "")),
  );
  for (const merge of sheet.merges ?? []) spread(records, merge);
  while (records.length > 0 && records.at(-1)!.every((cell) => cell.trim() === "")) records.pop();
  const width = records.reduce((most, record) => Math.max(most, lastFilled(record) + 1), 0);
  return records.map((record) =>
    record.length === width ? record : Array.from({ length: width }, (_, c) => record[c] ?? ""),
  );
}

const needsFormat = (value: CellValue) => typeof value === "number" || value instanceof Date;

/** One cell; without its format a share comes as a fraction and a date as a day. */
export function valueText(value: CellValue, format = ""): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberText(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof Date ? dateText(value, format) : value;
}

const DIGITS = 15;
const withoutExponent = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: DIGITS });

/** `0.1 + 0.2` is 0.3 in every spreadsheet: what binary arithmetic adds beyond the 15th digit is not written. */
function numberText(value: number, format: string): string {
  if (!Number.isFinite(value)) return "";
  const [shown = ""] = format.replace(/"[^"]*"|\\./g, "").split(";");
  if (shown.includes("%")) return `${plain(value * 100)}%`;
  const text = plain(value);
  return /^0{2,}$/.test(shown) && /^\d+$/.test(text) ? text.padStart(shown.length, "0") : text;
}

function plain(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  return text.includes("e") ? withoutExponent.format(value) : text;
}

/** As fine as the cell shows it: a date that is shown as "2015" or "mei 2015" stands for the year or the month. */
function dateText(date: Date, format: string): string {
  if (Number.isNaN(date.getTime())) return "";
  const iso = date.toISOString();
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  // Times without a day are counted from the day before the first.
  if (date.getUTCFullYear() < 1900) return iso.slice(11, 19);
  if (/y/.test(shown) && !/[dhs]/.test(shown)) return iso.slice(0, /m/.test(shown) ? 7 : 4);
  return iso.slice(11, 19) === "00:00:00" ? iso.slice(0, 10) : iso.slice(0, 19);
}

/**
 * A name that is merged over several cells stands in each of them. Titles alone on their row are left, and numbers too:
 * they would count several times.
 */
function spread(records: string[][], { startRow, startCol, endRow, endCol }: MergeRange): void {
  const text = records[startRow]?.[startCol] ?? "";
  if (text === "" || /^[-\d.,\s%]+$/.test(text)) return;
  const alone = records[startRow]?.every((cell, c) => cell === "" || (c >= startCol && c <= endCol));
  if (alone && startRow === endRow && !nextRowIsHeader(records, startRow, endCol)) return;
  for (let r = startRow; r <= Math.min(endRow, records.length - 1); r++) {
    const record = records[r]!;
    for (let c = startCol; c <= endCol; c++) if ((record[c] ?? "") === "") record[c] = text;
  }
}

/** "Crime" alone above "2019 | 2020" is a header in two rows when columns to its left are named below. */
function nextRowIsHeader(records: readonly string[][], row: number, endCol: number): boolean {
  const above = records[row] ?? [];
  const below = records[row + 1] ?? [];
  const first = above.findIndex((cell) => cell !== "");
  return first > 0 && below.slice(0, first).some((cell) => cell !== "") && (below[endCol] ?? "") !== "";
}

function lastFilled(record: readonly string[]): number {
  return record.findLastIndex((cell) => cell !== "");
}
