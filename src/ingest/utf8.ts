import { decodeAs } from "./encodings";

/** Where bytes are no UTF-8, and how often they are more than ASCII and well-formed. */
export interface Utf8Fit {
  /** Well-formed characters of two to four bytes. */
  readonly wellFormed: number;
  /** Those of them that are letters of Western or Central Europe, or signs of print. */
  readonly european: number;
  readonly bad: number;
  /** Positions of the bad bytes, the first `MOST_POSITIONS` of them. */
  readonly badAt: readonly number[];
}

const MOST_POSITIONS = 100_000;

/** Counts what fits and what does not, by the rules of RFC 3629: no overlong forms, no surrogates. */
export function fitUtf8(bytes: Uint8Array): Utf8Fit {
  let wellFormed = 0;
  let european = 0;
  let bad = 0;
  const badAt: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = bytes[at]! < 0x80 ? 1 : sequenceLength(bytes, at);
    if (length === 0) {
      bad++;
      if (badAt.length < MOST_POSITIONS) badAt.push(at);
      at++;
    } else {
      if (length > 1) {
        wellFormed++;
        if (isEuropean(bytes[at]!, bytes[at + 1]!)) european++;
      }
      at += length;
    }
  }
  return { wellFormed, european, bad, badAt };
}

/** Text in which each byte that is no UTF-8 is read as windows-1252, so that none is lost. */
export function decodeMostlyUtf8(bytes: Uint8Array, badAt: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const at of badAt) {
    if (at > from) parts.push(decodeWhole(bytes.subarray(from, at)));
    parts.push(decodeAs(bytes.subarray(at, at + 1), "windows-1252"));
    from = at + 1;
  }
  parts.push(decodeWhole(bytes.subarray(from)));
  const text = parts.join("");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** Bytes at the end that may be the beginning of a character whose rest is still to come: 0 to 3. */
export function cutOffBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return neededBytes(byte) > back ? back : 0;
  }
  return 0;
}

function decodeWhole(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** U+00A0 to U+017F, U+2010 to U+203F, U+20A0 to U+20BF and U+2100 to U+213F. */
function isEuropean(lead: number, second: number): boolean {
  if (lead === 0xe2) return second === 0x80 || second === 0x82 || second === 0x84;
  return lead >= 0xc2 && lead <= 0xc5;
}

function neededBytes(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const needed = neededBytes(lead);
  if (needed === 0 || at + needed > bytes.length) return 0;
  const second = bytes[at + 1]!;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let i = 2; i < needed; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0;
  return needed;
}
