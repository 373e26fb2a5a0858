import type { Workbook } from "hucre/xlsx";
import type { Issue } from "../base/issue";
import { fileError, noticeAt, warningAt } from "./issues";
import { readLargeSheet, type LargeWorkbook } from "./largeSheet";
import { refuse, type Opened, type Wanted } from "./openFile";
import { openRecords } from "./openRecords";
import { recordsOf } from "./sheetCells";

export type WorkbookKind = "xlsx" | "xlsb" | "xls" | "ods";

export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly kind: WorkbookKind;
  /** Unpacked, as the archive says; 0 where that is not known. */
  readonly unpackedBytes: number;
}

/** Above this the fullest reading would be silent for seconds. */
const LARGE_BYTES = 32 * 1024 * 1024;

/** Reads a workbook of a spreadsheet program. What the reader cannot open is refused. */
export async function openWorkbook(file: WorkbookFile, wanted: Wanted): Promise<Opened> {
  const large = file.kind === "xlsx" && file.unpackedBytes > LARGE_BYTES;
  // A reader that cannot be loaded is our failure and says nothing against the file.
  await (file.kind === "ods" ? import("hucre/ods") : import("hucre/xlsx"));
  let read: LargeWorkbook;
  try {
    read = large ? await readLargeSheet(file.bytes, wanted.sheet, wanted.report) : await readSheet(file, wanted.sheet);
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return refuse(fileError(/^(EncryptedFile|Decryption)Error$/.test(name) ? "workbook-locked" : "workbook-broken"));
  }
  const { sheets, sheet, records } = read;
  if (records.length === 0) return refuse(fileError("empty-file"));
  // The reader gives no formats of these: 12 % comes as 0.12.
  const plain = large || file.kind === "xls" || file.kind === "xlsb";
  const issues = [...workbookIssues(read, plain), ...errorCells(records)];
  return openRecords(records, wanted, { sheets: sheets.length > 1 ? sheets : [], sheet, issues });
}

async function readSheet({ bytes, kind }: WorkbookFile, wanted: number | null): Promise<LargeWorkbook> {
  const workbook = await readWorkbook(bytes, kind);
  const sheets = workbook.sheets.map(({ name }) => name);
  const records = workbook.sheets.map(recordsOf);
  const shown = workbook.sheets.map(({ hidden = false, veryHidden = false }) => !hidden && !veryHidden);
  const sheet = wanted ?? likeliestSheet(records, shown);
  return { sheets, sheet, records: records[sheet] ?? [] };
}

async function readWorkbook(bytes: Uint8Array, kind: WorkbookKind): Promise<Workbook> {
  if (kind === "ods") return (await import("hucre/ods")).readOds(bytes, { readStyles: true });
  const { readXls, readXlsb, readXlsx } = await import("hucre/xlsx");
  const read = { xlsx: readXlsx, xlsb: readXlsb, xls: readXls }[kind];
  return read(bytes, { readStyles: true });
}

/** The first visible sheet that holds at least half as many numbers as the fullest one. */
function likeliestSheet(records: readonly (readonly string[][])[], shown: readonly boolean[]): number {
  const numbers = records.map((rows, i) => (shown[i] ? rows.flat().filter((cell) => /^-?\d/.test(cell)).length : -1));
  const most = Math.max(...numbers);
  const first = numbers.findIndex((count) => count >= 0 && count >= most / 2);
  return Math.max(0, first);
}

function workbookIssues({ sheets, sheet }: LargeWorkbook, plain: boolean): Issue[] {
  const issues: Issue[] = [];
  const detail = { count: sheets.length, sheet: sheets[sheet] ?? "" };
  if (sheets.length > 1) issues.push({ ...noticeAt(1, "several-sheets", detail), where: "" });
  if (plain) issues.push({ ...warningAt(1, "xls-formats"), where: "" });
  return issues;
}

const ERROR = /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

function errorCells(records: readonly (readonly string[])[]): Issue[] {
  return records.flatMap((record, r) =>
    record.flatMap((cell, c) => (ERROR.test(cell) ? [warningAt(r + 1, "sheet-error", { column: c + 1, cell })] : [])),
  );
}
