/** First bytes of files that are no text at all, and the end of the code that says so. */
const SIGNATURES: readonly (readonly [kind: string, ...bytes: number[]])[] = [
  ["zip", 0x50, 0x4b, 0x03, 0x04],
  ["zip", 0x50, 0x4b, 0x05, 0x06],
  ["zip", 0x1f, 0x8b],
  ["zip", 0x37, 0x7a, 0xbc, 0xaf],
  ["zip", 0x52, 0x61, 0x72, 0x21],
  ["xls", 0xd0, 0xcf, 0x11, 0xe0],
  ["pdf", 0x25, 0x50, 0x44, 0x46],
  ["image", 0x89, 0x50, 0x4e, 0x47],
  ["image", 0xff, 0xd8, 0xff],
  ["image", 0x47, 0x49, 0x46, 0x38],
  ["image", 0x52, 0x49, 0x46, 0x46],
  ["image", 0x49, 0x49, 0x2a, 0x00],
  ["binary", 0x50, 0x41, 0x52, 0x31],
  ["binary", 0x53, 0x51, 0x4c, 0x69],
  ["binary", 0x7f, 0x45, 0x4c, 0x46],
];

const LOOKED_AT = 4096;

/** What kind of file these bytes are if they are no text, else null. */
export function foreignKind(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, ...signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (found?.[0] !== "zip") return found?.[0] ?? null;
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  if (/\bxl\/|\[Content_Types\]\.xml/.test(start)) return "xlsx";
  return start.includes("opendocument.spreadsheet") ? "ods" : "zip";
}

/** The same for text: a web page or another notation that holds no records. */
export function foreignText(text: string): string | null {
  const start = text.slice(0, LOOKED_AT).trimStart();
  if (/^(?:<!doctype html|<html|<head|<body|<table|<script|<meta)\b/i.test(start)) return "html";
  if (/^<\?xml\b|^<[a-z][\w:.-]*(?:\s[^<>]*)?>\s*</i.test(start)) return "xml";
  if (/^(?:\{\s*(?:"|\})|\[\s*(?:\{|\[))/.test(start)) return "json";
  if (start.startsWith("{\\rtf")) return "binary";
  const control = start.match(/[^\P{Cc}\t\n\f\r\u0085]/gu)?.length ?? 0;
  return control > 20 && control > start.length / 20 ? "binary" : null;
}
