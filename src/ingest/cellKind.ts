export type CellKind = "empty" | "number" | "time" | "missing" | "text" | "odd";

const MARK = "[.,'’ \\u00a0\\u2009\\u202f]";
const NUMBER = new RegExp(
  `^[<>≤≥~]?\\s*[-+−–(]?\\s*[$€£¥]?\\s*-?(?:\\d{1,3}(?:${MARK}\\d{3})+|\\d+)?(?:[.,]?\\d+)(?:e[-+]?\\d+)?` +
    `\\s*(?:%|‰|€|\\$|kr\\.?)?\\)?\\s*[*a-z†]{0,2}$`,
  "i",
);
const TIME = new RegExp(
  "^(?:\\d{1,4}[-./]\\d{1,2}(?:[-./]\\d{1,4})?|\\d{8})?(?:[T ]?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?" +
    "(?:\\s?[ap]m)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?$|^\\d{4}[- ]?[QKTHSWM]-?\\d{1,2}$" +
    "|^[QKTHS]\\d[- /]?\\d{4}$|^\\d{4}[-/–]\\d{2,4}$",
  "i",
);
const MISSING = /^(?:[-–—.…:/*#x?]|\.\.|\.\.\.|--|n\.?\/?[ad]\.?|nan|null|none|#n\/[av]|\(null\)|-9999?)$/i;
const PERIOD = /^(?:(?:1[6-9]|20)\d\d)(?:[-/.–]?(?:0[1-9]|1[0-2]|\d\d|\d{4})|[- ]?[QKTHS]\d)?(?:\s*\*)?$/i;
const ODD = /[;|^~§]|[^ ],[^ ]|^["']|["']$|[^\P{Cc}\n\r]/u;
const LONG = 200;

/** What a cell looks like on its own, outer blanks aside. `odd`: as if it had not been cut where it should be. */
export function kindOf(cell: string): CellKind {
  const text = cell.length > LONG ? cell.slice(0, LONG).trim() : cell.trim();
  if (text === "") return "empty";
  const first = text.charCodeAt(0);
  if (first < 65 || first > 122 || text.length < 8) {
    if (MISSING.test(text)) return "missing";
    if (/\d/.test(text)) {
      if (NUMBER.test(text)) return "number";
      if (TIME.test(text)) return "time";
    }
  }
  return ODD.test(text) ? "odd" : "text";
}

/** A year, a month, a quarter or a span of years, as headers of wide tables hold them. */
export function looksLikePeriod(cell: string): boolean {
  return PERIOD.test(cell.trim());
}
