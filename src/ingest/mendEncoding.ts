import { decodeAs } from "./encodings";

/** Places where UTF-8 was read as windows-1252 or Mac Roman and written as UTF-8 again. */
export interface TwiceEncoded {
  /** The word as it stands, for example `SyriÃ«`. */
  readonly example: string;
  /** The same word mended: `Syrië`. */
  readonly mended: string;
  readonly count: number;
  /** Line of the first one, from 1. */
  readonly line: number;
}

const HIGH = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);
const WINDOWS_1252 = decodeAs(HIGH, "windows-1252");
const MAC_ROMAN = decodeAs(HIGH, "macintosh");
const C1_NAMED = [...WINDOWS_1252].filter((c) => c.charCodeAt(0) > 0xff).join("");
const TAIL = `[\\u0080-\\u00BF${C1_NAMED}]`;
// `√®` for è: of what Mac Roman makes of the first bytes only signs are taken, since its letters stand in real words.
const MAC_TAIL = `[${MAC_ROMAN.slice(0, 64)}]`;
const SEQUENCE = new RegExp(
  `[\\u00C2-\\u00DF]${TAIL}|[\\u00E0-\\u00EF]${TAIL}{2}|[\\u00F0-\\u00F4]${TAIL}{3}|[¬√ƒ≈]${MAC_TAIL}|‚${MAC_TAIL}{2}`,
  "g",
);
const HINT = new RegExp(`[\\u00C2-\\u00F4]${TAIL}|[¬√ƒ≈‚]${MAC_TAIL}`);
// What such a sequence may stand for: letters of Europe, punctuation, currency, Kana, Han, Hangul, pictures.
const PLAUSIBLE =
  /^[\u00A0-\u024F\u0370-\u03FF\u0400-\u052F\u1E00-\u1EFF\u2010-\u2044\u20A0-\u20BF\u2100-\u2122\u2212]$/;
const PLAUSIBLE_WIDE = /^[\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3\uFF00-\uFFEF\u{1F300}-\u{1FAFF}]$/u;
const MOST_ROUNDS = 3;

/** The text decoded once more, as often as it was encoded too often; null when there is nothing to mend. */
export function mendDoubleEncoding(text: string): string | null {
  let mended = text;
  for (let round = 0; round < MOST_ROUNDS && HINT.test(mended); round++) {
    // A mended text may itself look like ideographs encoded twice ("è€–"), so those are looked for once.
    const next = mended.replace(SEQUENCE, round === 0 ? mendSequence : mendLetter);
    if (next === mended) break;
    mended = next;
  }
  return mended === text ? null : mended;
}

/** What `mendDoubleEncoding` would mend, with the first word as an example; null when nothing. */
export function findDoubleEncoding(text: string): TwiceEncoded | null {
  if (!HINT.test(text)) return null;
  let count = 0;
  let first = -1;
  for (const match of text.matchAll(SEQUENCE)) {
    if (mendSequence(match[0]) === match[0]) continue;
    count++;
    if (first === -1) first = match.index;
  }
  if (first === -1) return null;
  const example = wordAround(text, first);
  return { example, mended: mendDoubleEncoding(example) ?? example, count, line: lineAt(text, first) };
}

function mendSequence(sequence: string): string {
  const decoded = decodeSequence(sequence);
  return PLAUSIBLE.test(decoded) || PLAUSIBLE_WIDE.test(decoded) ? decoded : sequence;
}

function mendLetter(sequence: string): string {
  const decoded = decodeSequence(sequence);
  return PLAUSIBLE.test(decoded) ? decoded : sequence;
}

function decodeSequence(sequence: string): string {
  const characters = /^[¬√ƒ≈‚]/.test(sequence) ? MAC_ROMAN : WINDOWS_1252;
  const bytes = Uint8Array.from(sequence, (character) => {
    const index = characters.indexOf(character);
    return index === -1 ? character.charCodeAt(0) : 0x80 + index;
  });
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** From the last to the next separator of cells or words, at most 40 characters to either side. */
function wordAround(text: string, at: number): string {
  let from = at;
  let to = at;
  while (from > 0 && at - from < 40 && !/[\s,;|"]/.test(text[from - 1]!)) from--;
  while (to < text.length && to - at < 40 && !/[\s,;|"]/.test(text[to]!)) to++;
  return text.slice(from, to);
}

/** Line of a position, from 1; CR, LF and CRLF each end a line. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let i = 0; i < position; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) line++;
  }
  return line;
}
