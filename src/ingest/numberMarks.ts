import type { NumberFormat } from "./mapping";
import { powerOf } from "./numberShape";
import type { NumberShape } from "./numberShape";

export type Marks = Pick<NumberFormat, "decimalMark" | "thousandsMark">;

/** What the marks of one number allow. `either` is `1.234`: a thousand or one and a bit. */
export type MarkReading =
  | { readonly kind: "plain" | "impossible" }
  | { readonly kind: "marked"; readonly decimal: "" | "." | ","; readonly thousands: string }
  | { readonly kind: "either"; readonly mark: "." | "," };

const PLAIN: MarkReading = { kind: "plain" };
const IMPOSSIBLE: MarkReading = { kind: "impossible" };
const BLANK = /\s/;
const POINT = 46;
const COMMA = 44;
const ZERO = 48;
const NINE = 57;

/** Which mark of `core` (digits and marks) can only be decimal or only thousands, from the grouping of the digits. */
export function readMarks(core: string): MarkReading {
  let points = 0;
  let commas = 0;
  let blank = "";
  for (let i = 0; i < core.length; i++) {
    const code = core.charCodeAt(i);
    if (code === POINT) points++;
    else if (code === COMMA) commas++;
    else if (code < ZERO || code > NINE) blank ||= core[i]!;
  }
  if (points + commas === 0 && blank === "") return PLAIN;
  if (blank !== "")
    return points + commas > 1 ? IMPOSSIBLE : parted(core, blank, points === 1 ? "." : commas === 1 ? "," : "");
  if (points > 0 && commas > 0) {
    return core.lastIndexOf(".") > core.lastIndexOf(",") ? parted(core, ",", ".") : parted(core, ".", ",");
  }
  const mark = points > 0 ? "." : ",";
  const asThousands = ungroup(core, mark) !== null;
  if (points + commas > 1) return asThousands ? { kind: "marked", decimal: "", thousands: mark } : IMPOSSIBLE;
  return asThousands ? { kind: "either", mark } : { kind: "marked", decimal: mark, thousands: "" };
}

function parted(core: string, thousands: string, decimal: "" | "." | ","): MarkReading {
  const marks: Marks = { decimalMark: decimal === "" ? null : decimal, thousandsMark: thousands };
  return plainDigits(core, marks) === null ? IMPOSSIBLE : { kind: "marked", decimal, thousands };
}

/** null where the marks do not fit, and for what a number cannot hold: no infinity, no digit beyond 2^53. */
export function valueOf({ core, exponent, negative }: NumberShape, marks: Marks): number | null {
  const digits = plainDigits(core, marks);
  if (digits === null) return null;
  const value = exponent === "" ? Number(digits) : Number(`${digits}e${powerOf(exponent)}`);
  if (!Number.isFinite(value) || (exponent === "" && value > Number.MAX_SAFE_INTEGER)) return null;
  // Adding zero turns -0, which would print as "-0", into 0.
  return (negative ? -value : value) + 0;
}

/** The digits of `core` as JavaScript writes them, or null where they do not fit the marks. */
export function plainDigits(core: string, { decimalMark, thousandsMark }: Marks): string | null {
  const at = decimalMark === null ? -1 : core.indexOf(decimalMark);
  const whole = at === -1 ? core : core.slice(0, at);
  const decimals = at === -1 ? "" : core.slice(at + 1);
  if (decimals !== "" && !isDigits(decimals)) return null;
  const digits = whole === "" || isDigits(whole) ? whole : ungroup(whole, thousandsMark);
  if (digits === null || digits + decimals === "") return null;
  return decimals === "" ? digits : `${digits || "0"}.${decimals}`;
}

/** Groups of three, or of two before the last three, as in India: 12,34,567. No number begins with a lone zero. */
function ungroup(whole: string, mark: string | null): string | null {
  if (mark === null || whole.charCodeAt(0) === ZERO) return null;
  let digits = "";
  let from = 0;
  let first = 0;
  let twos = 0;
  for (let i = 0; i <= whole.length; i++) {
    if (i < whole.length && !isSameMark(whole[i]!, mark)) continue;
    const length = i - from;
    const last = i === whole.length;
    if (from === 0) first = length;
    else if (last ? length !== 3 : length !== 3 && length !== 2) return null;
    if (from > 0 && !last && length === 2) twos++;
    else if (from > 0 && !last && twos > 0) return null;
    digits += whole.slice(from, i);
    from = i + 1;
  }
  const indian = twos > 0;
  if (first < 1 || first > (indian ? 2 : 3) || !isDigits(digits)) return null;
  return indian && digits.length !== first + 2 * twos + 3 ? null : digits;
}

/** All blanks are one mark, and both apostrophes. */
export function isSameMark(character: string, mark: string | null): boolean {
  if (character === mark || mark === null) return character === mark;
  if (mark === "'" || mark === "’") return character === "'" || character === "’";
  return mark !== "." && mark !== "," && BLANK.test(character);
}

function isDigits(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < ZERO || code > NINE) return false;
  }
  return text !== "";
}
