import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../../src/base/issue";
import { en } from "../../src/i18n/en";
import { createTranslator, type MessageKey } from "../../src/i18n/translate";
import type { Table } from "../../src/ingest/table";
import { readTable } from "../../src/ingest/readTable";

/** One remark as the visitor would see it. `line` is null for the file as a whole. */
export interface Warning {
  readonly severity: Issue["severity"];
  readonly code: string;
  readonly line: number | null;
  readonly message: string;
}

export interface Converted {
  /** UTF-8, RFC 4180, header first; starts with `Application Error` where nothing could be read. */
  readonly csv: string;
  readonly warnings: readonly Warning[];
}

/**
 * Reads every file of a folder without hints and writes `<file>_converted.csv` and `<file>_warnings.json`: the form in
 * which Pollock (Vitagliano et al., VLDB 2023) scores what a loader made of a file. Returns how many.
 */
export function convert(inDir: string, outDir: string): number {
  mkdirSync(outDir, { recursive: true });
  const files = readdirSync(inDir).filter((name) => statSync(join(inDir, name)).isFile());
  for (const name of files) {
    const { csv, warnings } = convertBytes(readFileSync(join(inDir, name)));
    writeFileSync(join(outDir, `${name}_converted.csv`), csv);
    writeFileSync(join(outDir, `${name}_warnings.json`), `${JSON.stringify(warnings, null, 1)}\n`);
  }
  return files.length;
}

export function convertBytes(bytes: Uint8Array): Converted {
  const table = readTable(bytes);
  const warnings = table.issues.filter(({ severity }) => severity !== "notice").map(warningOf);
  if (table.header.length > 0) return { csv: writeCsv(asPublished(table)), warnings };
  // An empty file has been read when nothing comes of it; any other file without a table has not.
  return { csv: hasContent(bytes) ? `Application Error\r\n${warnings[0]?.message ?? ""}\r\n` : "", warnings };
}

const translate = createTranslator("en");

const hasContent = (bytes: Uint8Array) => bytes.some((byte) => byte > 0x20);

function warningOf({ severity, code, detail }: Issue): Warning {
  const line = typeof detail["line"] === "number" ? detail["line"] : null;
  const key = `issue.${code}`;
  return { severity, code, line, message: key in en ? translate(key as MessageKey, detail) : code };
}

/**
 * The records as they stand in the file, header included: what the benchmark compares with. Header rows are joined by a
 * blank, and a file without a header gets none.
 */
function asPublished(table: Table): string[][] {
  const { headerRows } = table.reading;
  if (headerRows === 0) return table.rows;
  // Row names, and a delimiter at the end of each row, leave a column without a name.
  const unnamed = table.issues.find(({ code }) => code === "header-shorter")?.detail["unnamed"];
  const names = publishedNames(table).filter((_, i) => i + 1 !== unnamed);
  return [headerRows > 1 ? names.map((name) => name.replaceAll(" / ", " ")) : names, ...table.rows];
}

/** The header as it stands in the file: names that the reader made up or made unique are taken back. */
export function publishedNames({ header, issues }: Pick<Table, "header" | "issues">): string[] {
  const names = [...header];
  for (const { code, detail } of issues) {
    const { column, name, renamed } = detail;
    if (code !== "header-empty" && code !== "header-duplicate") continue;
    if (typeof column === "number" && header[column - 1] === renamed) names[column - 1] = String(name);
  }
  return names;
}

/** RFC 4180; a record that is one empty cell is written as `""`, or it would be a blank line. */
export function writeCsv(records: readonly (readonly string[])[]): string {
  const written = records.map((cells) => (cells.length === 1 && cells[0] === "" ? '""' : writeRecord(cells)));
  return written.map((record) => `${record}\r\n`).join("");
}

const writeRecord = (cells: readonly string[]) =>
  cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",");
