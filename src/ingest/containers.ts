import { packedSource, plainSource, ReadError, readSlice } from "./byteSource";
import type { ImportSource } from "./importProtocol";
import { fileError } from "./issues";
import { refuse, type Opened, type Report } from "./openFile";
import { openSpreadsheet, openText } from "./openText";
import { openZip } from "./openZip";

const HEAD_BYTES = 16;

/** Reads a file of any kind. Whatever a visitor's file may hold is answered; only our own mistakes are thrown. */
export async function openFile({ file, hints, sheet }: ImportSource, report: Report): Promise<Opened> {
  const wanted = { hints, sheet, report };
  try {
    const head = await readSlice(file, 0, HEAD_BYTES);
    if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) return await openZip(file, wanted);
    if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0))
      return await openSpreadsheet(plainSource(file), wanted, { kind: "xls" });
    const packed = startsWith(head, 0x1f, 0x8b);
    return await openText(packed ? packedSource(file, "gzip") : plainSource(file), wanted);
  } catch (error) {
    if (error instanceof ReadError) return refuse(fileError(error.code));
    throw error;
  }
}

function startsWith(bytes: Uint8Array, ...wanted: readonly number[]): boolean {
  return wanted.every((byte, i) => bytes[i] === byte);
}
