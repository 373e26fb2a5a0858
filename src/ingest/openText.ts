import { readStart, type ByteSource } from "./byteSource";
import { foreignText } from "./foreignFile";
import { errorAt, fileError } from "./issues";
import { openTable, refuse, type Opened, type Wanted } from "./openFile";
import { openJson } from "./openJson";
import { openLargeTable } from "./openLargeTable";
import { openWorkbook, type WorkbookKind } from "./openWorkbook";
import { readTable } from "./readTable";

/** Text up to so many bytes is read at once, and decided over all of its rows. */
const HELD_BYTES = 16 * 1024 * 1024;
const MOST_JSON_BYTES = 256 * 1024 * 1024;
const MOST_WORKBOOK_BYTES = 128 * 1024 * 1024;
const HEAD_BYTES = 4096;
/** No table has so long a line of names: there are no line ends. */
const LONGEST_HEADER = 1_000_000;

/** Text, of which nothing is known yet. */
export async function openText(source: ByteSource, wanted: Wanted): Promise<Opened> {
  const { hints, report } = wanted;
  const onStored = (done: number) => report({ stage: "reading", done, total: source.storedBytes });
  const start = await readStart(source, HELD_BYTES, onStored);
  const head = new TextDecoder().decode(start.bytes.subarray(0, HEAD_BYTES));
  if (foreignText(head) === "json" || /^\s*\[\s*\]\s*$/.test(head)) {
    const { bytes, whole } = start.whole ? start : await readStart(source, MOST_JSON_BYTES, onStored);
    return whole
      ? openJson(bytes, wanted)
      : refuse(fileError("file-too-large", { megabytes: toMegabytes(MOST_JSON_BYTES) }));
  }
  if (!start.whole) return openLargeTable({ source, start: start.bytes, hints, report });
  const table = readTable(start.bytes, hints);
  const characters = table.header.reduce((sum, name) => sum + name.length, 0);
  if (characters > LONGEST_HEADER) return refuse(errorAt(1, "line-too-long", { characters: LONGEST_HEADER }));
  return table.header.length === 0 ? refuse(...table.issues) : openTable(table);
}

/** A workbook has to be in memory whole: its directory stands at its end. */
export async function openSpreadsheet(
  source: ByteSource,
  wanted: Wanted,
  { kind, unpackedBytes = 0 }: { kind: WorkbookKind; unpackedBytes?: number },
): Promise<Opened> {
  const { report } = wanted;
  const onStored = (done: number) => report({ stage: "reading", done, total: source.storedBytes });
  const { bytes, whole } = await readStart(source, MOST_WORKBOOK_BYTES, onStored);
  if (!whole) return refuse(fileError("file-too-large", { megabytes: toMegabytes(MOST_WORKBOOK_BYTES) }));
  return openWorkbook({ bytes, kind, unpackedBytes }, wanted);
}

const toMegabytes = (bytes: number) => bytes / 1024 ** 2;
