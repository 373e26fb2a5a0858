import { foldText, MONTH_PATTERN, monthOf } from "./monthNames";
import {
  dateShape,
  dayShape,
  fullYear,
  monthShape,
  monthSpan,
  partOfYear,
  partShape,
  spanShape,
  weekShape,
  yearAndTwo,
  yearShape,
} from "./periodShape";
import type { PeriodShape } from "./periodShape";

const LONGEST = 40;
const M = `(${MONTH_PATTERN})\\.?`;
const ZONE = "(?:am|pm|a\\.m\\.|p\\.m\\.|z|utc|gmt|[+-]\\d{2}(?::?\\d{2})?)?";
const TIME = `(?:[t ]\\s*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?\\s*${ZONE})?`;
const QUARTER_NAMES =
  "quartal|kwartaal|quarter|trimestre|trimestr|kvartal|kvartaal|kwartal|qtr|fjordungur|arsfjordungur|negyedev|trim";
const QUARTER_WORD = `(?:${QUARTER_NAMES}|kw)\\.?`;
const HALF_NAMES = "halbjahr|halfjaar|half|semestre|semester|semestr|polrocze";
const HALF_WORD = `(?:${HALF_NAMES}|hj)\\.?`;
const ORDINAL = "(\\d)\\s*(?:\\.|st|nd|rd|th|er|ere|e|eme|o|\\u00ba|\\u00aa|a|:a)?";
const FLAG = /\s*(?:\*{1,3}|[†‡§]|\((?:[a-z]|\d{1,2})\)|[¹²³⁴⁵⁶⁷⁸⁹]+|\s[bcdefinpruz]{1,2}|(?<=^\d{4})[bepr])$/;
const WEEK_NAMES = "week|sem|semaine|semana|settimana";
const YEAR_NAMES = "jahr|year|jaar|annee|ano|anno|any|rok|vuosi|aasta|schuljahr|schooljaar|calendar year|fiscal year";
const PREFIX = new RegExp(`^(?:fy|cy|ay|ar|${YEAR_NAMES})[\\s.:_-]*(?=\\d)`);

type Rule = readonly [RegExp, (m: RegExpExecArray) => PeriodShape | null];

const rule = (pattern: string, read: (m: RegExpExecArray) => PeriodShape | null): Rule => [
  new RegExp(`^(?:${pattern})$`),
  read,
];

/** Year before the first of a reign in Japan, or of the republic in Taiwan. */
const ERAS: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018, 民國: 1911, 民国: 1911 };
const yearOfEra = (text: string) => (text === "元" ? 1 : Number(text));

const num = (text: string | undefined) => Number(text);

/** What is written with digits and marks alone, dates with a time and their `T` and zone among it. */
const DIGIT_RULES: readonly Rule[] = [
  rule("(\\d{4})(?:[.,]0+)?", (m) => yearShape(num(m[1]))),
  rule("(\\d{4})\\s*[-/.]\\s*(\\d{2})", (m) => yearAndTwo(num(m[1]), num(m[2]))),
  // Korea's KOSIS writes the first quarter of 2014 as 2014.1/4.
  rule("(\\d{4})[.\\s]\\s*([1-4])/4", (m) => partShape(num(m[1]), "Q", num(m[2]))),
  rule("(\\d{4})\\s*[-/]\\s*(\\d)", (m) => monthShape(num(m[1]), num(m[2]))),
  rule("(\\d{4})\\s*(?:[-/_]|to|bis|tot|t/m|a|al|until|through|do|till)\\s*(\\d{4})", (m) =>
    spanShape(num(m[1]), num(m[2])),
  ),
  rule("(\\d{4})(\\d{2})", (m) => yearAndTwo(num(m[1]), num(m[2]))),
  rule(`(\\d{4})(\\d{2})(\\d{2})${TIME}`, (m) => dayShape(num(m[1]), num(m[2]), num(m[3]))),
  rule(`(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}`, (m) => dayShape(num(m[1]), num(m[2]), num(m[3]))),
  rule(`(\\d{1,2})([-/._]) ?(\\d{1,2})\\2 ?(\\d{4}|\\d{2})${TIME}`, (m) =>
    dateShape(fullYear(m[4]), [num(m[1]), num(m[3])], m[2]!),
  ),
  rule("m?(\\d{1,2})\\s?[-/._ ]\\s?(\\d{4})", (m) => monthShape(num(m[2]), num(m[1]))),
];

const WORD_RULES: readonly Rule[] = [
  rule("(\\d{4})[\\s_-]*[qkt](\\d)", (m) => partShape(num(m[1]), "Q", num(m[2]))),
  rule("[qkt]\\.?\\s?(\\d)[\\s/_'-]*(\\d{4}|\\d{2})", (m) => partShape(fullYear(m[2]), "Q", num(m[1]))),
  rule(`${ORDINAL}\\s*${QUARTER_WORD}[\\s/_-]*(?:de |del )?(\\d{4})`, (m) => partShape(num(m[2]), "Q", num(m[1]))),
  rule(`(\\d{4})[\\s/_:,-]*${ORDINAL}\\s*${QUARTER_WORD}`, (m) => partShape(num(m[1]), "Q", num(m[2]))),
  rule(`${QUARTER_WORD}\\s*(\\d)[\\s/_,-]*(\\d{4})`, (m) => partShape(num(m[2]), "Q", num(m[1]))),
  rule("(\\d{4})[\\s_-]*[hs]([12])", (m) => partShape(num(m[1]), "H", num(m[2]))),
  rule("[hs]([12])[\\s/_-]*(\\d{4})", (m) => partShape(num(m[2]), "H", num(m[1]))),
  rule(`${ORDINAL}\\s*${HALF_WORD}[\\s/_-]*(?:de |del )?(\\d{4})`, (m) => partShape(num(m[2]), "H", num(m[1]))),
  rule(`(\\d{4})[\\s/_:,-]*${ORDINAL}\\s*${HALF_WORD}`, (m) => partShape(num(m[1]), "H", num(m[2]))),
  rule("(\\d{4})[\\s_-]*m(\\d{1,2})", (m) => monthShape(num(m[1]), num(m[2]))),
  rule(`${M}[\\s./_'-]*(?:de |del |of )?(\\d{4}|\\d{2})`, (m) => monthShape(fullYear(m[2]), monthOf(m[1]!)!)),
  rule(`(\\d{4})[\\s./_-]*${M}`, (m) => monthShape(num(m[1]), monthOf(m[2]!)!)),
  rule(`(\\d{4})[\\s._-]*${M}\\s*[-/]\\s*${M}`, (m) => monthSpan(num(m[1]), monthOf(m[2]!)!, monthOf(m[3]!)!)),
  rule(`${M}\\s*[-/]\\s*${M}[\\s._-]*(\\d{4})`, (m) => monthSpan(num(m[3]), monthOf(m[1]!)!, monthOf(m[2]!)!)),
  rule(
    `(\\d{1,2})(?:\\.|st|nd|rd|th|er|o|\\u00ba)?[\\s/_-]*(?:de |of )?${M}[\\s,./_-]*(?:del? )?(\\d{4}|\\d{2})${TIME}`,
    (m) => dayShape(fullYear(m[3]), monthOf(m[2]!)!, num(m[1])),
  ),
  rule(`${M}\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${TIME}`, (m) =>
    dayShape(num(m[3]), monthOf(m[1]!)!, num(m[2])),
  ),
  rule(`(\\d{4})[\\s_-]*(?:w|wk|kw|${WEEK_NAMES})\\.?\\s*(\\d{1,2})`, (m) => weekShape(num(m[1]), num(m[2]))),
  rule(`(?:w|wk|kw|${WEEK_NAMES})\\.?\\s*(\\d{1,2})[\\s/_-]*(\\d{4})`, (m) => weekShape(num(m[2]), num(m[1]))),
  // Statistics Netherlands: 2015JJ00 is the year, 2015MM03 March.
  rule("(\\d{4})jj00", (m) => yearShape(num(m[1]))),
  rule("(\\d{4})mm(\\d{2})", (m) => monthShape(num(m[1]), num(m[2]))),
  rule("(\\d{4})\\s*(?:[年년]|年度|년도)", (m) => yearShape(num(m[1]))),
  // Years of the republic, as Taiwan counts them.
  rule("(1\\d\\d|[89]\\d)\\s*年(?:度|底)?", (m) => yearShape(1911 + num(m[1]))),
  rule(`(${Object.keys(ERAS).join("|")})\\s*(\\d{1,3}|元)\\s*年?(?:度|末)?`, (m) =>
    yearShape(ERAS[m[1]!]! + yearOfEra(m[2]!)),
  ),
  rule("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]", (m) => monthShape(num(m[1]), num(m[2]))),
  rule("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]", (m) =>
    dayShape(num(m[1]), num(m[2]), num(m[3])),
  ),
  rule(M, (m) => partOfYear("month", monthOf(m[1]!)!)),
  rule(`[qk](\\d)|${ORDINAL}\\s*${QUARTER_WORD}|${QUARTER_WORD}\\s*(\\d)`, (m) =>
    partOfYear("quarter", num(m[1] ?? m[2] ?? m[3])),
  ),
  rule("m(\\d{2})|(\\d{1,2})\\s*[月월]", (m) => partOfYear("month", num(m[1] ?? m[2]))),
  rule("'(\\d{2})", (m) => ({ kind: "short-year", number: num(m[1]) })),
];

const RULES = [...DIGIT_RULES, ...WORD_RULES];
// Words of more than two letters that stand in periods, months apart.
const OTHER_WORDS = new Set(
  [QUARTER_NAMES, HALF_NAMES, YEAR_NAMES, "eme|ere|utc|gmt|bis|tot|del|until|through|till", WEEK_NAMES]
    .join("|")
    .split(/[| ]/),
);

/** All readings of a cell, the likeliest first; none for what is no period. Case and diacritics do not matter. */
export function scanPeriod(cell: string): readonly PeriodShape[] {
  const text = cell.trim();
  if (text === "" || text.length > LONGEST) return [];
  if (/^\d+$/.test(text)) return scanDigits(text);
  if (/^[\d/.:_ -]+$/.test(text)) return scanFolded(text, DIGIT_RULES) ?? [];
  const folded = foldText(text)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s\u200B]+/g, " ");
  if (!hasKnownWords(folded)) return [];
  return scanFolded(folded, RULES) ?? scanFolded(folded.replace(FLAG, "").replace(PREFIX, ""), RULES) ?? [];
}

function scanDigits(text: string): PeriodShape[] {
  if (text.length <= 2) return bareNumber(text);
  if (text.length === 5 && text >= "20000" && text < "70000") return [{ kind: "serial", days: Number(text) }];
  return text.length === 4 || text.length === 6 || text.length === 8 ? (scanFolded(text, DIGIT_RULES) ?? []) : [];
}

/** Most cells that are no periods have a word that occurs in none; without a word only some marks remain. */
function hasKnownWords(folded: string): boolean {
  for (const [word] of folded.matchAll(/[a-z]+/g)) if (!isPeriodWord(word)) return false;
  return /[\d元]/.test(folded) || /^[a-z]{3,}\.?$/.test(folded);
}

function scanFolded(text: string, rules: readonly Rule[]): PeriodShape[] | null {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(text);
    const shape = match && read(match);
    if (shape) return [shape];
  }
  return null;
}

function isPeriodWord(word: string): boolean {
  return word.length <= 2 || OTHER_WORDS.has(word) || monthOf(word) !== null;
}

function bareNumber(text: string): PeriodShape[] {
  const number = Number(text);
  const shapes: PeriodShape[] = [];
  if (number >= 1 && number <= 4) shapes.push({ kind: "quarter", number, bare: true });
  if (number >= 1 && number <= 12) shapes.push({ kind: "month", number, bare: true });
  if (text.length === 2) shapes.push({ kind: "short-year", number });
  return shapes;
}
