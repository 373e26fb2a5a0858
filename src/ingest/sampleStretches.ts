const STRETCHES = 4_000;
const MOST_BYTES = 128 * 1024;
const BLOCK = 64 * 1024;
const LONGEST = 240;

/**
 * The different stretches beyond ASCII of a file, one a line, with the ASCII around them up to the next cell or line:
 * taken evenly from the whole of it, because the first accent may stand in the last line. A stretch that repeats counts
 * once.
 */
export function sampleStretches(pieces: readonly Uint8Array[]): Uint8Array {
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const perBlock = Math.max(512, Math.floor(MOST_BYTES / Math.max(1, Math.ceil(total / BLOCK))));
  const seen = new Set<string>();
  const kept: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; from += BLOCK) {
      let taken = 0;
      let at = nextHigh(piece, from);
      while (at < Math.min(from + BLOCK, piece.length) && taken < perBlock && seen.size < STRETCHES) {
        const stretch = stretchAround(piece, at);
        const key = String.fromCharCode(...stretch.bytes);
        if (!seen.has(key)) {
          seen.add(key);
          kept.push(stretch.bytes);
          length += stretch.bytes.length + 1;
        }
        taken += stretch.bytes.length;
        at = nextHigh(piece, stretch.end);
      }
    }
  }
  return joinLines(kept, length);
}

function nextHigh(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at]! < 0x80) at++;
  return at;
}

function stretchAround(bytes: Uint8Array, at: number): { bytes: Uint8Array; end: number } {
  let from = at;
  let end = at;
  while (from > 0 && at - from < LONGEST && !isBreak(bytes[from - 1]!)) from--;
  while (end < bytes.length && end - at < LONGEST && !isBreak(bytes[end]!)) end++;
  return { bytes: bytes.subarray(from, end), end };
}

/** Tab, line ends, quote, comma and semicolon: never the second byte of a double-byte character. */
function isBreak(byte: number): boolean {
  return byte === 9 || byte === 10 || byte === 13 || byte === 34 || byte === 44 || byte === 59;
}

function joinLines(stretches: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length).fill(10);
  let at = 0;
  for (const stretch of stretches) {
    joined.set(stretch, at);
    at += stretch.length + 1;
  }
  return joined;
}
