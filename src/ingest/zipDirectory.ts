import { packedSource, plainSource, ReadError, readSlice, type ByteSource } from "./byteSource";

/** One file in a zip archive. */
export interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedBytes: number;
  /** As the archive says, which may be a lie. */
  readonly bytes: number;
  readonly offset: number;
  /** CRC-32 of the unpacked bytes. */
  readonly sum: number;
}

const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const END_MARK = 0x06054b50;
const MEMBER_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** What a zip archive holds, without folders. null where its directory cannot be read; archives above 4 GB cannot. */
export async function readZipDirectory(blob: Blob): Promise<ZipMember[] | null> {
  const tailFrom = Math.max(0, blob.size - END_BYTES - MOST_COMMENT);
  const tail = await viewOf(blob, tailFrom, blob.size);
  let end = tail.byteLength - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== END_MARK) end--;
  if (end < 0) return null;
  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const from = tail.getUint32(end + 16, true);
  if (from + length > blob.size) return null;
  const view = await viewOf(blob, from, from + length);
  const members: ZipMember[] = [];
  for (let at = 0, i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== MEMBER_MARK) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameBytes));
    if (!name.endsWith("/")) members.push(memberAt(view, at, name));
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

function memberAt(view: DataView, at: number, name: string): ZipMember {
  return {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    sum: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/**
 * The bytes of a member; reading them rejects where they are not what was packed. null where it is encrypted, packed in
 * a rare way or not where the directory says.
 */
export async function memberSource(blob: Blob, member: ZipMember): Promise<ByteSource | null> {
  if (member.encrypted || (member.method !== STORED && member.method !== DEFLATED)) return null;
  const head = await viewOf(blob, member.offset, member.offset + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL_MARK) return null;
  const from = member.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = blob.slice(from, from + member.packedBytes);
  return checked(member.method === STORED ? plainSource(packed) : packedSource(packed, "deflate-raw"), member);
}

/** A stretch from the middle cannot be checked, so there is none. */
function checked({ storedBytes, read }: ByteSource, { bytes, sum }: ZipMember): ByteSource {
  async function* readChecked(onStored: (done: number) => void) {
    let length = 0;
    let crc = -1;
    for await (const piece of read(onStored)) {
      length += piece.length;
      for (const byte of piece) crc = CRC_TABLE[(crc ^ byte) & 255]! ^ (crc >>> 8);
      yield piece;
    }
    if (length !== bytes || ~crc >>> 0 !== sum) throw new ReadError("archive-broken");
  }
  return { storedBytes, slice: null, read: readChecked };
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView> {
  const bytes = await readSlice(blob, from, to);
  return new DataView(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength);
}
