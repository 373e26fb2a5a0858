import type { Plot, TextStyle } from "./scene";

export type Measure = Plot["measure"];

export interface Fit {
  /** px. */
  readonly width: number;
  readonly style: TextStyle;
  readonly measure: Measure;
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Letters of which each is one by itself; the segmenter takes long over them. */
const SIMPLE = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027\u202f]*$/;

/** What a reader sees as one letter each: an emoji of many code points, a letter with its accents. */
export function graphemes(text: string): string[] {
  return SIMPLE.test(text) ? text.split("") : Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

/** XML 1.0 knows no such characters, whichever way they are written. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const LINE_ENDS = /[\t\n\r\u0085\u2028\u2029]+/g;

export const withoutForbidden = (text: string): string => text.replace(FORBIDDEN, "");

/** One line that XML can hold, otherwise letter by letter what was given. */
export const plainText = (text: string): string => withoutForbidden(text).replace(LINE_ENDS, " ");

/** px; what sums of widths lose in rounding. */
const ROUNDING = 1e-6;

/** Lines no wider than `width`; a word that is wider by itself is broken between letters. Nothing gives no line. */
export function wrapLines(text: string, fit: Fit): string[] {
  const widthOf = (some: string) => fit.measure(some, fit.style);
  const most = fit.width + ROUNDING;
  const space = widthOf(" ");
  const lines: string[] = [];
  let [line, wide] = ["", 0];
  for (const word of wordsOf(text)) {
    const width = widthOf(word);
    if (line !== "" && wide + space + width <= most) {
      line = `${line} ${word}`;
      wide += space + width;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = width <= most ? [word] : breakWord(word, most, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    wide = pieces.length > 1 ? widthOf(line) : width;
  }
  return line === "" ? lines : [...lines, line];
}

/** Spaces that do not break (U+00A0, U+202F) keep numbers and units together. */
const wordsOf = (text: string): string[] =>
  plainText(text)
    .split(/[ \u2000-\u2006\u2008-\u200a\u3000]+/)
    .filter(Boolean);

const isWithin = (text: string, { width, style, measure }: Fit): boolean => measure(text, style) <= width + ROUNDING;

/** After a hyphen or a slash where there is one, else wherever the line is full. */
function breakWord(word: string, most: number, widthOf: (text: string) => number): string[] {
  const parts = word.split(/(?<=[-/–])/).flatMap((part) => (widthOf(part) <= most ? [part] : graphemes(part)));
  const pieces: string[] = [];
  let [piece, wide] = ["", 0];
  for (const part of parts) {
    const width = widthOf(part);
    if (piece !== "" && wide + width > most) {
      pieces.push(piece);
      [piece, wide] = ["", 0];
    }
    piece += part;
    wide += width;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/** The whole text, or its beginning with "…" where that alone fits; never for words that must not be lost. */
export function fitText(text: string, fit: Fit): string {
  const plain = plainText(text);
  if (isWithin(plain, fit)) return plain;
  const letters = graphemes(plain);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (isWithin(`${letters.slice(0, middle).join("").trimEnd()}…`, fit)) fits = middle;
    else tooLong = middle;
  }
  return fits === 0 ? "" : `${letters.slice(0, fits).join("").trimEnd()}…`;
}
