/**
 * A cell that looks like one number, before anybody knows which mark is the decimal one. `core` holds digits and marks
 * only; runs of blanks in it are one blank.
 */
export interface NumberShape {
  readonly core: string;
  readonly negative: boolean;
  /** `E+12` as written; empty for a number without exponent. */
  readonly exponent: string;
  /** `%`, `€`, `CHF` ...; empty when there is none. */
  readonly unit: string;
  /** The file's own mark behind the number: `p`, `*`, `(1)`; empty when there is none. */
  readonly flag: string;
  /** True for a letter that stands right behind the digits, as in `12p`, where it may as well be part of a code. */
  readonly glued: boolean;
  /** True for a minus that is a dash, or stands behind the number: kept, but worth a look. */
  readonly oddMinus: boolean;
}

const B = "[\\s\\u200B]";
const CURRENCY = "€|US\\$|R\\$|\\$|£|¥|₹|₩|CHF|EUR|USD|GBP|DKK|SEK|NOK|PLN|CZK|HUF|kr\\.?|Fr\\.|zł|Kč|Ft|euro|Euro";
// No word for a multiple (million, k): a column that has it in some cells only would be wrong by that factor.
const MEASURE = "km²|km2|m²|m2|ha|km|kg|kWh|MWh|GWh|pct\\.?|percent|procent|Prozent|years|jaar|Jahre|ans";
const SIGN = "[-+\\u2212\\u2013\\uFE63\\uFF0D]";
// Letters are the flags of Eurostat (b break, c confidential, e estimated, p provisional ...).
const LETTERS = "[bcdefinprsuz]{1,3}|[EPR]";
const FOOTNOTE = "\\*{1,3}|[†‡§#^]|\\(?[0-9a-z]{1,2}\\)|[\\u00B9\\u00B2\\u00B3\\u2070-\\u2079]+|\\[[a-z0-9]{1,3}\\]";
const FLAG = `${LETTERS}|${FOOTNOTE}`;

const PREFIX = new RegExp(`^(${SIGN}?)${B}*(?:(${CURRENCY})${B}*(${SIGN}?)${B}*)?(?=[.,]?\\d)`, "u");
const CORE = /(?:\d[\d.,'’\s]*|[.,]\d+)/y;
const EXPONENT = /[eE][-+\u2212]?\d+/y;
const SUFFIX = new RegExp(`^(?:([-\\u2212])|(${B}*)(%|‰|${CURRENCY}|${MEASURE})?(${B}*)(${FLAG})?)${B}*$`, "u");
const PARENTHESISED = new RegExp(`^\\(${B}*\\d[\\d.,'’\\s]*%?\\)$`, "u");
const CURRENCY_FIRST = /^(?:US\$|R\$|CHF|EUR|USD|GBP|DKK|SEK|NOK|PLN|CZK|HUF|kr|Fr|euro|Euro|Kč|Ft)/;
// A whole number with an exponent but no sign in it: codes of areas look like this, numbers of software do not.
const CODE_LIKE = /^\d+[eE]\d+$/;
const PLAIN = /^-?(?:0|[1-9]\d{0,14})$/;
const LONGEST = 80;

/** Without blanks around it, those of print (no-break, thin, zero-width) included. */
export function trimCell(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const tidy = first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80;
  return tidy ? text : text.replace(/^[\s\u200B]+|[\s\u200B]+$/g, "");
}

/** A whole number without any mark that JavaScript holds exactly: most cells of most tables. */
export function isPlainInteger(text: string): boolean {
  return PLAIN.test(text);
}

export function looksLikeCode(text: string): boolean {
  return CODE_LIKE.test(text);
}

/** null for what is no number, with or without its unit and flag. `text` has no blanks around it. */
export function scanNumber(text: string): NumberShape | null {
  const first = text.charCodeAt(0);
  if (text.length > LONGEST) return null;
  // Most texts begin with a letter, and need no closer look.
  if (first > 0x39 && first < 0x7b && !CURRENCY_FIRST.test(text)) return null;
  return scanTidy(/[\uFF0B-\uFF19]/.test(text) ? text.normalize("NFKC") : text);
}

function scanTidy(text: string): NumberShape | null {
  const digit = text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57;
  const prefix = digit ? NO_PREFIX : PREFIX.exec(text);
  if (!prefix) return null;
  const [all = "", sign = "", before = "", innerSign = ""] = prefix;
  const core = matchAt(CORE, text, all.length);
  const exponent = matchAt(EXPONENT, text, all.length + core.length);
  const suffix = readSuffix(text.slice(all.length + core.length + exponent.length));
  if (core === "" || suffix === null || (sign !== "" && innerSign !== "")) return null;
  if (before !== "" && suffix.unit !== "" && before !== suffix.unit) return null;
  if (suffix.minus !== "" && sign + innerSign !== "") return null;
  const minus = sign + innerSign + suffix.minus;
  const tight = core.trimEnd();
  return {
    core: /\s/.test(tight) ? tight.replace(/\s+/g, (blanks) => blanks[0]!) : tight,
    negative: minus !== "" && minus !== "+",
    exponent,
    unit: before || suffix.unit,
    flag: suffix.flag,
    glued: suffix.glued && tight === core,
    oddMinus: suffix.minus !== "" || minus === "\u2013",
  };
}

const NO_PREFIX: readonly string[] = ["", "", "", ""];

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

interface Suffix {
  readonly minus: string;
  readonly unit: string;
  readonly flag: string;
  readonly glued: boolean;
}

// What follows the digits repeats from cell to cell.
const suffixes = new Map<string, Suffix | null>([["", { minus: "", unit: "", flag: "", glued: false }]]);
const MOST_SUFFIXES = 5_000;

function readSuffix(text: string): Suffix | null {
  const known = suffixes.get(text);
  if (known !== undefined) return known;
  const match = SUFFIX.exec(text);
  const [, minus = "", lead = "", unit = "", gap = "", flag = ""] = match ?? [];
  const suffix = match && { minus, unit, flag, glued: /^[a-zA-Z]/.test(flag) && lead + gap + unit === "" };
  if (suffixes.size < MOST_SUFFIXES) suffixes.set(text, suffix);
  return suffix;
}

/** `(5)`: minus five to a bookkeeper, footnote five or "uncertain" to a statistician. */
export function isParenthesised(text: string): boolean {
  return PARENTHESISED.test(text);
}

/** A spreadsheet shows large numbers as 5,58E+12 and saves what it shows; R's shortest form 1e+05 is exact. */
export function losesDigits({ exponent, core }: NumberShape): boolean {
  if (exponent === "") return false;
  const digits = core.replace(/\D/g, "").length;
  const power = powerOf(exponent);
  return power > 0 && digits <= power + 1 && (exponent.startsWith("E") || /[.,]/.test(core));
}

export function powerOf(exponent: string): number {
  return exponent === "" ? 0 : Number(exponent.slice(1).replace("\u2212", "-"));
}
