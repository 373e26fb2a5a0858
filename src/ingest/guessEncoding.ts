import { decodeAs } from "./encodings";
import { fitLanguage, SCRIPTS, scriptOf, weighSign } from "./letterWeights";
import type { Script } from "./letterWeights";
import { DOUBLE_BYTE, scoreDoubleByte } from "./doubleByte";
import { sampleStretches } from "./sampleStretches";

export interface Guess {
  readonly encoding: string;
  readonly certainty: "likely" | "guess";
  /** The best of those that would give another text; empty when there is none. */
  readonly runnerUp: string;
}

// How usual each is among the files of cities: what decides between readings that are equally plausible.
const SINGLE_BYTE: Readonly<Record<string, number>> = {
  "windows-1252": 3,
  "windows-1250": 1.5,
  "windows-1251": 1.5,
  "windows-1254": 1,
  "windows-1253": 1,
  "windows-1257": 0.5,
  macintosh: 0.5,
  "koi8-r": 0.5,
  "iso-8859-2": 0.4,
  "iso-8859-15": 0,
  ibm850: 0,
  "iso-8859-5": 0,
  "iso-8859-7": 0,
  ibm866: 0,
  "koi8-u": 0,
  "x-mac-cyrillic": 0,
  "windows-1255": 0,
  "windows-1256": 0,
  "windows-874": 0,
};

// Vowels and tones of Thai stand above and below letters and count as such.
const LETTER = /[\p{L}\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/u;
const SURE_MARGIN = 4;

/**
 * The encoding under which bytes that are no UTF-8 read most like the language of a table: letters a language has, no
 * capital inside a lower-case word, no sign inside a word, no unassigned byte. `pieces` are parts of the file, cut at
 * line ends.
 */
export function guessEncoding(pieces: readonly Uint8Array[]): Guess {
  const sample = sampleStretches(pieces);
  const readings = [
    ...Object.entries(SINGLE_BYTE).map(([encoding, prior]) => {
      const text = decodeAs(sample, encoding);
      return { encoding, text, score: prior + scoreText(text) - (encoding === "windows-1252" ? rareIn1252(text) : 0) };
    }),
    ...DOUBLE_BYTE.map((encoding) => {
      const text = decodeAs(sample, encoding);
      return { encoding, text, score: 0.5 + scoreDoubleByte(sample, text, encoding) };
    }),
  ].sort((a, b) => b.score - a.score);
  const best = readings[0]!;
  const rival = readings.find(({ text }) => text !== best.text);
  const sure = rival === undefined || best.score - rival.score >= SURE_MARGIN;
  const certainty = sure && best.score > 0 ? "likely" : "guess";
  return { encoding: best.encoding, certainty, runnerUp: rival?.encoding ?? "" };
}

/** Sum over the characters beyond ASCII: about 3 for each that fits, down to -12 for one that no text contains. */
function scoreText(text: string): number {
  const counts: Record<Script, Map<string, number>> = {
    latin: new Map(),
    cyrillic: new Map(),
    greek: new Map(),
    hebrew: new Map(),
    arabic: new Map(),
    thai: new Map(),
    other: new Map(),
  };
  let score = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const character = text[i]!;
    if (code < 0xa0 || code === 0xfffd || (code >= 0xe000 && code < 0xf900)) score -= 12;
    else if (!LETTER.test(character)) score += scoreSign(text, i);
    else {
      const counted = counts[scriptOf(code)];
      const lower = character.toLowerCase();
      counted.set(lower, (counted.get(lower) ?? 0) + 1);
      score += scoreNeighbours(text, i);
    }
  }
  for (const script of SCRIPTS) score += fitLanguage(counts[script], script);
  return score - 4 * sum(counts.other.values());
}

function scoreSign(text: string, at: number): number {
  const sign = text[at]!;
  const inWord = isLetter(text[at - 1]) && isLetter(text[at + 1]);
  if (!inWord) return "‘“„‚".includes(sign) && isLetter(text[at - 1]) ? -3 : weighSign(sign);
  return sign === "’" || sign === "\u00A0" || sign === "–" || sign === "·" ? 0.5 : -5;
}

/** What the letters beside a letter beyond ASCII say: a capital after a small letter, or another script, is no word. */
function scoreNeighbours(text: string, at: number): number {
  const letter = text[at]!;
  const before = text[at - 1];
  const after = text[at + 1];
  const script = scriptOf(letter.charCodeAt(0));
  let score = 0;
  // £1,200 in windows-1252 would be Ł1,200 elsewhere.
  if (isDigit(after) && !isLetter(before) && !isOrdinal(letter)) score -= 4;
  if (isLetter(before)) {
    if (scriptOf(before!.charCodeAt(0)) !== script) score -= 6;
    if (isUpper(letter) && isLower(before!)) score -= 4;
    if (isLower(letter) && isUpper(before!) && isLetter(text[at - 2]) && isUpper(text[at - 2]!)) score -= 3;
  }
  if (isLetter(after)) {
    if (scriptOf(after!.charCodeAt(0)) !== script) score -= 6;
    if (script === "thai" && !canFollow(letter, after!)) score -= 5;
    if (script === "latin" && after!.charCodeAt(0) > 0x7f) score -= 1;
    if (isLower(letter) && isUpper(after!)) score -= 3;
  }
  if (script === "latin") score += scoreSound(letter, before, after);
  return score + scoreAlone(letter, before, after);
}

/** Where a currency sign may stand no single letter does: "(£)" is not "(Ł)", nor "Cost £" "Cost Ł". */
function scoreAlone(letter: string, before = "", after = ""): number {
  if (isLetter(before) || isLetter(after)) return 0;
  if (before === "(" && after === ")") return -5;
  return isUpper(letter) && after !== "." ? -3 : 0;
}

/** In Thai a vowel or tone above or below stands on a letter, and a vowel that is written first has one behind it. */
function canFollow(letter: string, after: string): boolean {
  const first = /[\u0E40-\u0E44]/.test(letter);
  const onLetter = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/.test(after);
  if (first) return /[\u0E01-\u0E2E]/.test(after);
  return !onLetter || /[\u0E01-\u0E2E\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/.test(letter);
}

/**
 * Š and ž are rare where windows-1252 is used, so that a few of them speak for another encoding. So does õ beside
 * letters of Hungarian, which has ő there: Portuguese writes it before e, and Estonian beside ä.
 */
function rareIn1252(text: string): number {
  const tilde = /[äÄãÃ]/.test(text) ? 0 : (text.match(/õ(?!e)/g)?.length ?? 0);
  return Math.min(3, 1.5 * (text.match(/[ŠšŽžŸ]/g)?.length ?? 0)) + Math.min(8, 4 * tilde);
}

/** A consonant among consonants and a vowel among vowels are rarer than one beside the other. */
function scoreSound(letter: string, before = "", after = ""): number {
  const vowel = isVowel(letter);
  const left = isLetter(before);
  const right = isLetter(after);
  let score = isMisplaced(letter, left, after) ? -2 : 0;
  if (!left && !right) return score;
  const alike = (!left || isVowel(before) === vowel) && (!right || isVowel(after) === vowel);
  if (alike) score -= vowel ? 0.7 : 1.5;
  return score;
}

/** In Icelandic þ begins a syllable and Ý hardly a word, ñ stands before vowels, and ã before o, e or the plural. */
function isMisplaced(letter: string, left: boolean, after: string): boolean {
  if (letter === "þ") return left;
  if (letter === "Ý") return !left && isLetter(after) && isLower(after);
  if (letter === "ñ") return !isLetter(after) || !isVowel(after);
  return letter === "ã" && !/[oes]/.test(after);
}

function isVowel(letter: string): boolean {
  return /^[aeiouyøæœı]/.test(letter.toLowerCase().normalize("NFD"));
}

function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122 && character < "\u0080") || (character >= "\u0080" && LETTER.test(character));
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /[0-9]/.test(character);

const isOrdinal = (letter: string): boolean => letter === "º" || letter === "ª";

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
