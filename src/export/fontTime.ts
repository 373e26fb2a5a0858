/** OpenType 1.9, "head": what the sum of the whole file is subtracted from. */
const WHOLE = 0xb1b0afba;
/** Bytes from the start of the table: sum of the file, then when it was made and changed (8 bytes each). */
const ADJUSTMENT = 8;
const CREATED = 20;
const MODIFIED = 28;

/** The font without the time it was made at, so that the same letters are always the same bytes; changes `bytes`. */
export function withoutTime(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + 16 * i);
  const record = records.find((at) => view.getUint32(at) === HEAD);
  if (record === undefined) return bytes;
  const head = view.getUint32(record + 8);
  view.setUint32(head + ADJUSTMENT, 0);
  for (const at of [CREATED, MODIFIED]) view.setBigUint64(head + at, 0n);
  view.setUint32(record + 4, sumOf(view, head, view.getUint32(record + 12)));
  view.setUint32(head + ADJUSTMENT, (WHOLE - sumOf(view, 0, bytes.length)) >>> 0);
  return bytes;
}

/** "head" in ASCII. */
const HEAD = 0x68656164;

/** Sum of a table's 32-bit words, modulo 2^32; the last one is filled up with zeros. */
function sumOf(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 4)
    for (let i = 0; i < 4; i++) {
      const byte = at + i < length ? view.getUint8(from + at + i) : 0;
      sum = (sum + (byte << (24 - 8 * i))) >>> 0;
    }
  return sum;
}
