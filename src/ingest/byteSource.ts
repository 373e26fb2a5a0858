/** Bytes that need not be in memory at once: a file, or one member of an archive, plain or compressed. */
export interface ByteSource {
  /** As they are stored; progress is told in these. */
  readonly storedBytes: number;
  /** Bytes from `from` to before `to` without reading what is before; null where that cannot be. */
  readonly slice: ((from: number, to: number) => Promise<Uint8Array>) | null;
  /** Pieces of any size. `onStored` hears how many stored bytes have been read. */
  read(onStored: (done: number) => void): AsyncIterable<Uint8Array>;
}

/** Why bytes cannot be had; `code` is an issue's. Thrown by readers of bytes, caught where the file is opened. */
export class ReadError extends Error {
  constructor(
    readonly code: "file-unreadable" | "archive-broken" | "archive-too-large",
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

const PIECE_BYTES = 4 * 1024 * 1024;
/** So much may come out of an archive; above `SUSPECT_BYTES` only what is not blown up more than `SUSPECT_RATIO`. */
const MOST_BYTES = 8 * 1024 ** 3;
const SUSPECT_BYTES = 200 * 1024 ** 2;
const SUSPECT_RATIO = 300;

export function isBomb(packedBytes: number, bytes: number): boolean {
  return bytes > MOST_BYTES || (bytes > SUSPECT_BYTES && bytes > packedBytes * SUSPECT_RATIO);
}

/** Bytes of a file as it was when the visitor chose it: one that has changed or gone since cannot be read. */
export async function readSlice(blob: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new ReadError("file-unreadable", { cause });
  }
}

export function plainSource(blob: Blob): ByteSource {
  const slice = (from: number, to: number) => readSlice(blob, from, to);
  async function* read(onStored: (done: number) => void) {
    for (let from = 0; from < blob.size; from += PIECE_BYTES) {
      const piece = await slice(from, from + PIECE_BYTES);
      onStored(from + piece.length);
      yield piece;
    }
  }
  return { storedBytes: blob.size, slice, read };
}

/** Unpacked while it is read, by the browser's own decompressor. Reading rejects where the bytes are broken. */
export function packedSource(blob: Blob, format: "gzip" | "deflate-raw"): ByteSource {
  async function* read(onStored: (done: number) => void) {
    let done = 0;
    const count = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        done += chunk.length;
        onStored(done);
        controller.enqueue(chunk);
      },
    });
    const plain = blob
      .stream()
      .pipeThrough(count)
      .pipeThrough(new DecompressionStream(format) as ByteTransform);
    const reader = plain.getReader();
    const broken = (cause: unknown) => {
      throw new ReadError("archive-broken", { cause });
    };
    let bytes = 0;
    let waiting: Uint8Array[] = [];
    let length = 0;
    try {
      for (let next = await reader.read().catch(broken); !next.done; next = await reader.read().catch(broken)) {
        bytes += next.value.length;
        length += next.value.length;
        waiting.push(next.value);
        if (isBomb(done, bytes)) throw new ReadError("archive-too-large");
        // The decompressor gives a few kilobytes at a time; whoever joins such pieces copies all the time.
        if (length < PIECE_BYTES) continue;
        yield joinBytes(waiting, length);
        waiting = [];
        length = 0;
      }
      if (length > 0) yield joinBytes(waiting, length);
    } finally {
      // Whoever stops halfway must not leave the decompressor running.
      await reader.cancel().catch(() => {});
    }
  }
  return { storedBytes: blob.size, slice: null, read };
}

// The types of the platform allow buffers shared between threads, which blobs never give.
type ByteTransform = ReadableWritablePair<Uint8Array, Uint8Array>;

export interface Start {
  readonly bytes: Uint8Array;
  /** Whether `bytes` is all there is. */
  readonly whole: boolean;
}

/** The first bytes, `atMost` of them. Rejects when the file cannot be read. */
export async function readStart(source: ByteSource, atMost: number, onStored: (done: number) => void): Promise<Start> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.read(onStored)) {
    pieces.push(piece);
    length += piece.length;
    if (length > atMost) break;
  }
  const bytes = pieces.length === 1 ? pieces[0]! : joinBytes(pieces, length);
  return length > atMost ? { bytes: bytes.subarray(0, atMost), whole: false } : { bytes, whole: true };
}

export function joinBytes(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
