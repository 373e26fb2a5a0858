import type { Issue } from "../base/issue";
import { errorAt } from "./issues";

/** Text, or the one reason why these bytes are none. */
export type Decoded = { readonly text: string; readonly issue: null } | { readonly text: null; readonly issue: Issue };

/**
 * UTF-8 with or without byte order mark. Anything else is an error that names the first byte that does not fit (counted
 * from 0, as hex editors do): a guess would put "SyriÃ«" into the tables.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const byte = firstBadByte(bytes);
    const hex = (bytes[byte] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return { text: null, issue: errorAt(lineOf(bytes, byte), "bad-bytes", { byte, hex }) };
  }
  // UTF-16 without a mark is valid UTF-8 wherever it holds ASCII; no text table contains NUL.
  const nul = text.includes("\0") ? bytes.indexOf(0) : -1;
  if (nul === -1) return { text, issue: null };
  return { text: null, issue: errorAt(lineOf(bytes, nul), "nul-byte", { byte: nul }) };
}

/** The browser's decoder does not say where it failed: how much of the start decodes is bisected, then measured. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodedLength(bytes.subarray(0, middle)) === null) bad = middle;
    else good = middle;
  }
  return decodedLength(bytes.subarray(0, good)) ?? 0;
}

/** Bytes of the whole characters at the start; a character cut off at the end counts for nothing. null = not UTF-8. */
function decodedLength(bytes: Uint8Array): number | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
    return new TextEncoder().encode(text).length;
  } catch {
    return null;
  }
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line++;
  return line;
}
