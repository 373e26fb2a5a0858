import type { ByteSource } from "./byteSource";
import { openTable, refuse, type Opened, type OpenedTable, type Wanted } from "./openFile";
import { openLargeTable } from "./openLargeTable";
import { readTable } from "./readTable";

/** So much is decided over all rows at once; more is read in pieces, with signs of life between them. */
const HELD_BYTES = 12 * 1024 * 1024;
const PLAIN = { encoding: "utf-8", delimiter: ",", quote: '"', lineEnding: "\n", verbatim: true } as const;

type Records = readonly (readonly string[])[];

/**
 * Header, data, titles and notes are found in records that were never text in the same way as in those that were.
 * Line 1 is the first record. Breaks within cells become blanks, so that lines count records.
 */
export async function openRecords(
  records: Records,
  { hints: hinted, report }: Pick<Wanted, "hints" | "report">,
  more: Partial<Pick<OpenedTable, "sheets" | "sheet" | "boundaries" | "outlines" | "issues">>,
): Promise<Opened> {
  const hints = { ...hinted, ...PLAIN };
  const bytes = new TextEncoder().encode(textOf(records));
  report({ stage: "reading", done: 0, total: null });
  const opened =
    bytes.length > HELD_BYTES
      ? await openLargeTable({ source: heldSource(bytes), start: bytes, hints, report })
      : openWhole(bytes, hints);
  return "table" in opened ? { ...opened, ...more, issues: [...(more.issues ?? []), ...opened.issues] } : opened;
}

function openWhole(bytes: Uint8Array, hints: Wanted["hints"]): Opened {
  const table = readTable(bytes, hints);
  return table.header.length === 0 ? refuse(...table.issues) : openTable(table);
}

function textOf(records: Records): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""').replace(/\s*[\r\n]+\s*/g, " ")}"`;
  return records.map((record) => record.map(quoted).join(",")).join("\n");
}

const PIECE_BYTES = 4 * 1024 * 1024;

function heldSource(bytes: Uint8Array): ByteSource {
  async function* read(onStored: (done: number) => void) {
    for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
      onStored(from);
      yield bytes.subarray(from, from + PIECE_BYTES);
    }
  }
  return { storedBytes: bytes.length, slice: async (from, to) => bytes.subarray(Math.max(0, from), to), read };
}
