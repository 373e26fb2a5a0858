import type { Issue } from "../base/issue";
import { createPlainStream, decodeAs, encodingLabel } from "./encodings";
import type { TextStream } from "./encodings";
import { guessEncoding } from "./guessEncoding";
import { warningAt } from "./issues";
import { findDoubleEncoding, lineAt, mendDoubleEncoding } from "./mendEncoding";
import { cutOffBytes, decodeMostlyUtf8, fitUtf8 } from "./utf8";
import type { Utf8Fit } from "./utf8";

export { mendDoubleEncoding } from "./mendEncoding";

export type Certainty = "certain" | "likely" | "guess";

export interface Detected {
  readonly encoding: string;
  readonly certainty: Certainty;
  readonly bom: boolean;
  /** Another encoding that would do; empty when there is none worth naming. */
  readonly runnerUp: string;
}

export interface DecodedText {
  /** Without byte order mark; NUL characters stay where they are. */
  readonly text: string;
  readonly encoding: string;
  readonly certainty: Certainty;
  readonly bom: boolean;
  readonly issues: Issue[];
}

const TWICE = "utf-8+utf-8";

/**
 * Bytes as text, all of it decoded at once. `encoding` wins over what the bytes suggest, except for a label that nobody
 * knows, which is an issue. Never throws. What is not certain, and what looks damaged, is said in `issues`.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const asked = encoding === undefined ? null : encodingLabel(encoding);
  const issues: Issue[] = [];
  if (encoding !== undefined && asked === null) issues.push(warning("unknown-encoding", { encoding }));
  if (asked === null) {
    const whole = decodeStrictUtf8(bytes);
    if (whole !== null) return { ...whole, issues: [...issues, ...inspectText(whole.text)] };
  }
  const found = asked === null ? detectEncoding([bytes], true) : null;
  const label = asked ?? found!.encoding;
  if (found) issues.push(...sayHowSure(found));
  const { text, mixed } = decodeWhole(bytes, label);
  issues.push(...mixed, ...inspectText(text));
  return {
    text,
    encoding: label,
    certainty: found?.certainty ?? "certain",
    bom: found?.bom ?? markOf(bytes) !== null,
    issues,
  };
}

/** UTF-8, with or without mark, is by far the commonest: it is tried first, and NULs leave UTF-16 possible. */
function decodeStrictUtf8(bytes: Uint8Array): Omit<DecodedText, "issues"> | null {
  const mark = markOf(bytes);
  if (mark !== null && mark !== "utf-8") return null;
  if (mark === null && nulPattern(bytes) !== null) return null;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (mark === null && isIso2022Jp(bytes)) return null;
    return { text, encoding: "utf-8", certainty: "certain", bom: mark !== null };
  } catch {
    return null;
  }
}

/**
 * The encoding of a file of which `pieces` are parts: the first from its start, others from further on. With `whole`
 * false they may be cut anywhere.
 */
export function detectEncoding(pieces: readonly Uint8Array[], whole = false): Detected {
  const first = pieces[0] ?? new Uint8Array(0);
  const mark = markOf(first);
  if (mark !== null) return { encoding: mark, certainty: "certain", bom: true, runnerUp: "" };
  const wide = nulPattern(first);
  if (wide !== null) return { encoding: wide, certainty: "likely", bom: false, runnerUp: "" };
  if (isIso2022Jp(first)) return { encoding: "iso-2022-jp", certainty: "likely", bom: false, runnerUp: "" };
  const parts = whole ? pieces : pieces.map((piece, i) => wholeLines(piece, i > 0));
  const fit = sumOf(parts.map(fitUtf8));
  if (fit.bad === 0) return { encoding: "utf-8", certainty: "certain", bom: false, runnerUp: "" };
  if (isMostlyUtf8(fit)) return { encoding: "utf-8", certainty: "likely", bom: false, runnerUp: "windows-1252" };
  return { ...guessEncoding(parts), bom: false };
}

/** Well-formed sequences hardly arise by chance: one in ten pairs of a Korean text, and not as letters of Europe. */
function isMostlyUtf8({ wellFormed, european, bad }: Omit<Utf8Fit, "badAt">): boolean {
  return wellFormed >= 8 * bad || (european === wellFormed && wellFormed >= bad);
}

function sumOf(fits: readonly Utf8Fit[]): Omit<Utf8Fit, "badAt"> {
  const sum = (of: (fit: Utf8Fit) => number) => fits.reduce((total, fit) => total + of(fit), 0);
  return { wellFormed: sum((fit) => fit.wellFormed), european: sum((fit) => fit.european), bad: sum((fit) => fit.bad) };
}

/**
 * Text of a stream of bytes, in pieces that need not end where characters do: pushed together they are the text that
 * `decodeText` gives for the same encoding.
 */
export function createTextStream(encoding: string): TextStream {
  const label = encodingLabel(encoding) ?? "utf-8";
  if (label === TWICE) return mendStream(createUtf8Stream());
  return label === "utf-8" ? createUtf8Stream() : createPlainStream(label);
}

/** UTF-8 in which bytes that are none are kept as windows-1252. */
function createUtf8Stream(): TextStream {
  let rest = new Uint8Array(0);
  let started = false;
  const decode = (bytes: Uint8Array): string => {
    if (bytes.length === 0) return "";
    const text = decodeLeniently(bytes).text;
    const first = !started;
    started = true;
    // decodeLeniently drops a mark from the start of any piece; only the first piece has one to drop.
    return !first && startsWithMark(bytes) ? `\uFEFF${text}` : text;
  };
  return {
    push(chunk) {
      const bytes = new Uint8Array(rest.length + chunk.length);
      bytes.set(rest);
      bytes.set(chunk, rest.length);
      const whole = bytes.length - cutOffBytes(bytes);
      rest = bytes.slice(whole);
      return decode(bytes.subarray(0, whole));
    },
    end: () => decode(rest),
  };
}

/** Holds back the non-ASCII end of each piece, where a sequence to mend may be cut. */
function mendStream(inner: TextStream): TextStream {
  let rest = "";
  const mend = (text: string) => mendDoubleEncoding(text) ?? text;
  return {
    push(chunk) {
      const text = rest + inner.push(chunk);
      let end = text.length;
      while (end > 0 && text.charCodeAt(end - 1) > 0x7f) end--;
      rest = text.slice(end);
      return mend(text.slice(0, end));
    },
    end: () => mend(rest + inner.end()),
  };
}

function decodeWhole(bytes: Uint8Array, label: string): { text: string; mixed: Issue[] } {
  if (label !== "utf-8" && label !== TWICE) return { text: decodeAs(bytes, label), mixed: [] };
  const { text, mixed } = decodeLeniently(bytes);
  return { text: label === TWICE ? (mendDoubleEncoding(text) ?? text) : text, mixed };
}

function decodeLeniently(bytes: Uint8Array): { text: string; mixed: Issue[] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), mixed: [] };
  } catch {
    const { badAt, bad } = fitUtf8(bytes);
    const lines = linesOf(bytes, badAt);
    const detail = { count: bad, lines: lines.slice(0, 5).join(", ") + (lines.length > 5 ? " …" : "") };
    return { text: decodeMostlyUtf8(bytes, badAt), mixed: [warningAt(lines[0] ?? 1, "mixed-encoding", detail)] };
  }
}

export function sayHowSure({ encoding, certainty, bom, runnerUp }: Detected): Issue[] {
  if (bom || encoding === "utf-8") return [];
  if (certainty === "guess") return [warning("encoding-guessed", { encoding, other: runnerUp || "windows-1252" })];
  return [{ code: "encoding-detected", severity: "notice", where: "", detail: { encoding } }];
}

/** What a text says of its own past: NULs, characters lost before it was written, text encoded twice. */
function inspectText(text: string): Issue[] {
  const issues: Issue[] = [];
  for (const [character, code] of [
    ["\0", "nul-character"],
    ["\uFFFD", "lost-character"],
  ] as const) {
    const at = text.indexOf(character);
    if (at !== -1) issues.push(warningAt(lineAt(text, at), code, { count: text.split(character).length - 1 }));
  }
  const twice = findDoubleEncoding(text);
  if (twice) {
    const { line, example, mended, count } = twice;
    issues.push(warningAt(line, "double-encoded", { example, mended, count }));
  }
  return issues;
}

function warning(code: string, detail: Issue["detail"]): Issue {
  return { code, severity: "warning", where: "", detail };
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (startsWithMark(bytes)) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "utf-32be" : null;
}

/** UTF-16 and UTF-32 without mark: digits, separators and line ends have NULs at fixed places. */
function nulPattern(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 65_536) & ~3;
  const nuls = [0, 0, 0, 0];
  const end = Math.max(length, Math.min(bytes.length, 2) & ~1);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) nuls[i & 3]!++;
  const [a, b, c, d] = nuls as [number, number, number, number];
  const quarter = end / 4;
  if (a + b + c + d < end / 10) return null;
  if (c > quarter * 0.9 && d > quarter * 0.9 && a === 0) return "utf-32le";
  if (a > quarter * 0.9 && b > quarter * 0.9 && d === 0) return "utf-32be";
  if ((b + d) / 10 > a + c) return "utf-16le";
  return (a + c) / 10 > b + d ? "utf-16be" : null;
}

/** Escape sequences that switch to JIS X 0208 and back; all bytes are ASCII. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at !== -1 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
}

function wholeLines(piece: Uint8Array, cutStart: boolean): Uint8Array {
  const first = cutStart ? piece.indexOf(10) + 1 : 0;
  const last = piece.lastIndexOf(10);
  return last < first ? piece.subarray(first) : piece.subarray(first, last + 1);
}

function linesOf(bytes: Uint8Array, positions: readonly number[]): number[] {
  const lines: number[] = [];
  let line = 1;
  let at = 0;
  for (const position of positions) {
    for (; at < position; at++) if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++;
    if (lines.at(-1) !== line) lines.push(line);
  }
  return lines;
}
