import { isBomb, readSlice, readStart, type ByteSource } from "./byteSource";
import { fileError, noticeAt } from "./issues";
import { isObject, parseJson } from "./jsonText";
import { refuse, type Opened, type Wanted } from "./openFile";
import { openSpreadsheet, openText } from "./openText";
import type { WorkbookKind } from "./openWorkbook";
import { memberSource, readZipDirectory, type ZipMember } from "./zipDirectory";

const TABLE = /\.(csv|tsv|tab|txt|dat|asc|json|geojson|topojson|ndjson|jsonl)$/i;
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|ods)$/i;
/** What programs put beside the data. */
const ASIDE = /(^|\/)(__MACOSX\/|\.|~\$|readme|licen[cs]e|licentie|datapackage\.json$)/i;
const MOST_DESCRIPTION_BYTES = 4 * 1024 * 1024;

/** A workbook, a Data Package of our own, or an archive with tables in it. */
export async function openZip(file: File, wanted: Wanted): Promise<Opened> {
  const members = await readZipDirectory(file);
  if (members === null) return refuse(fileError("archive-broken"));
  const unpacked = members.reduce((sum, { bytes }) => sum + bytes, 0);
  const kind = workbookKind(members);
  if (kind !== null) {
    if (isBomb(file.size, unpacked)) return refuse(fileError("archive-too-large"));
    const whole: ByteSource = { storedBytes: file.size, slice: null, read: (onStored) => wholeFile(file, onStored) };
    return openSpreadsheet(whole, wanted, { kind, unpackedBytes: unpacked });
  }
  const document = members.find(({ name }) => /^(word|ppt)\/|^content\.xml$/.test(name));
  if (document) return refuse(fileError("not-a-table-document"));
  if (await isOurPackage(file, members)) return { package: true };
  return openMember(file, members, wanted);
}

async function* wholeFile(file: File, onStored: (done: number) => void) {
  const bytes = await readSlice(file, 0, file.size);
  onStored(bytes.length);
  yield bytes;
}

function workbookKind(members: readonly ZipMember[]): WorkbookKind | null {
  const holds = (wanted: string) => members.some(({ name }) => name === wanted);
  if (holds("xl/workbook.xml")) return "xlsx";
  if (holds("xl/workbook.bin")) return "xlsb";
  // Text documents of the same family have no such settings of a sheet; the reader refuses them.
  return holds("content.xml") && holds("META-INF/manifest.xml") ? "ods" : null;
}

async function isOurPackage(file: File, members: readonly ZipMember[]): Promise<boolean> {
  const description = members.find(({ name }) => name === "datapackage.json");
  const source = description && (await memberSource(file, description));
  if (!source) return false;
  const { bytes } = await readStart(source, MOST_DESCRIPTION_BYTES, () => {});
  const parsed = parseJson(new TextDecoder().decode(bytes));
  return "value" in parsed && isObject(parsed.value) && "x-urban-indicators" in parsed.value;
}

async function openMember(file: File, members: readonly ZipMember[], wanted: Wanted): Promise<Opened> {
  const own = members.filter(({ name }) => !ASIDE.test(name));
  const tables = own.filter(({ name }) => TABLE.test(name));
  const workbooks = own.filter(({ name }) => WORKBOOK.test(name));
  if (tables.length === 0 && workbooks.length !== 1) {
    const names = members.slice(0, 5).map(({ name }) => name);
    return refuse(fileError("archive-without-table", { files: names.join(", ") || "–" }));
  }
  const [workbook] = tables.length === 0 ? workbooks : [];
  const largest = tables.reduce((best, { bytes }, i) => (bytes > tables[best]!.bytes ? i : best), 0);
  const sheet = Math.min(wanted.sheet ?? largest, Math.max(0, tables.length - 1));
  const member = workbook ?? tables[sheet]!;
  if (member.encrypted) return refuse(fileError("archive-locked"));
  if (isBomb(member.packedBytes, member.bytes)) return refuse(fileError("archive-too-large"));
  const source = await memberSource(file, member);
  if (source === null) return refuse(fileError("archive-broken"));
  if (workbook) return openSpreadsheet(source, wanted, { kind: workbookKindOf(member) });
  const opened = await openText(source, { ...wanted, sheet: tables.length > 1 ? null : wanted.sheet });
  if (!("table" in opened) || tables.length === 1) return opened;
  const sheets = tables.map(({ name }) => name);
  const several = { ...noticeAt(1, "several-sheets", { count: sheets.length, sheet: member.name }), where: "" };
  return { ...opened, sheets, sheet, issues: [several, ...opened.issues] };
}

/** Of a workbook within an archive, whose own directory is not read: by its name. */
function workbookKindOf({ name }: ZipMember): WorkbookKind {
  const [, ending] = /\.(xls|ods|xlsb)$/i.exec(name) ?? [];
  return (ending?.toLowerCase() as WorkbookKind | undefined) ?? "xlsx";
}
