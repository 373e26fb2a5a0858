import type { MarkReading } from "./numberMarks";
import { readMarks, valueOf } from "./numberMarks";
import { losesDigits } from "./numberShape";
import type { NumberShape } from "./numberShape";

/**
 * Numbers of one column that are written alike, so that what holds for one holds for all. A million cells fall into a
 * handful of buckets; a map of their texts would take longer than reading them.
 */
export interface NumberBucket {
  readonly reading: MarkReading;
  readonly unit: string;
  /** The flag, where it stands right behind the digits and is a letter; else empty. */
  readonly glued: string;
  readonly oddMinus: boolean;
  /** Shortened by a spreadsheet: 5,58E+12. */
  readonly shortened: boolean;
  /** Leading zeros, or more digits than a number holds. */
  readonly code: "" | "padded" | "too-long";
  count: number;
  /** Whole numbers without marks that are beyond 999. */
  large: number;
  negative: number;
  /** Of those that cannot stand for a missing number; Infinity and -Infinity when there are none. */
  lowest: number;
  highest: number;
  /** The first few different texts. */
  readonly first: string[];
}

type Look = Pick<NumberBucket, "unit" | "glued" | "oddMinus" | "shortened" | "code">;

const NO_LOOK: Look = { unit: "", glued: "", oddMinus: false, shortened: false, code: "" };

export interface BucketedNumber {
  readonly bucket: NumberBucket;
  readonly value: number;
  readonly large: boolean;
}

const MOST_FIRST = 5;
const MINUS = 45;
const POINT = 46;
const COMMA = 44;
const ZERO = 48;

/** The buckets of one column, created as cells ask for them. */
export class NumberBuckets {
  readonly all: NumberBucket[] = [];
  private readonly known = new Map<string, NumberBucket>();
  private readonly plain = this.bucket({ kind: "plain" });
  private readonly decimal = {
    ".": this.bucket({ kind: "marked", decimal: ".", thousands: "" }),
    ",": this.bucket({ kind: "marked", decimal: ",", thousands: "" }),
  };
  private readonly either = {
    ".": this.bucket({ kind: "either", mark: "." }),
    ",": this.bucket({ kind: "either", mark: "," }),
  };

  /**
   * Digits with at most a minus before and one mark between, which is nearly all cells of large tables, are told
   * without a pattern. null for anything with more to it, leading zeros among it.
   */
  simple(text: string): BucketedNumber | null {
    const start = text.charCodeAt(0) === MINUS ? 1 : 0;
    const { length } = text;
    if (length === start || length > 17) return null;
    let mark = -1;
    for (let i = start; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code >= ZERO && code <= 57) continue;
      if ((code !== POINT && code !== COMMA) || mark !== -1) return null;
      mark = i;
    }
    const before = (mark === -1 ? length : mark) - start;
    if (before === 0 || before > 15 || (text.charCodeAt(start) === ZERO && before > 1)) return null;
    if (mark === -1) return { bucket: this.plain, value: Number(text) + 0, large: before > 3 };
    if (mark === length - 1) return null;
    const sign = text.charCodeAt(mark) === POINT ? "." : ",";
    const three = length - mark === 4 && before <= 3 && text.charCodeAt(start) !== ZERO;
    const value = Number(sign === "," ? text.replace(",", ".") : text) + 0;
    return { bucket: (three ? this.either : this.decimal)[sign], value, large: false };
  }

  /** null for digits whose marks allow no number: 1.2.3, 31.12.2015. */
  shaped(text: string, shape: NumberShape): BucketedNumber | null {
    const reading = readingOf(shape);
    if (reading.kind === "impossible") return null;
    const digits = shape.core.length;
    const value = valueOf(shape, marksOf(reading));
    const padded = reading.kind === "plain" && digits > 1 && shape.core.charCodeAt(0) === ZERO;
    const tooLong = value === null || (text.charCodeAt(0) === 43 && reading.kind === "plain" && digits > 8);
    const bucket = this.bucket(reading, {
      unit: shape.unit,
      glued: shape.glued ? shape.flag : "",
      oddMinus: shape.oddMinus,
      shortened: losesDigits(shape),
      code: tooLong ? "too-long" : padded ? "padded" : "",
    });
    return { bucket, value: value ?? 0, large: reading.kind === "plain" && digits > 3 };
  }

  private bucket(reading: MarkReading, look: Look = NO_LOOK): NumberBucket {
    const { unit, glued, oddMinus, shortened, code } = look;
    const key = `${marksKey(reading)}|${unit}|${glued}|${oddMinus}|${shortened}|${code}`;
    let bucket = this.known.get(key);
    if (bucket === undefined) {
      const range = { count: 0, large: 0, negative: 0, lowest: Infinity, highest: -Infinity, first: [] };
      bucket = { reading, unit, glued, oddMinus, shortened, code, ...range };
      this.known.set(key, bucket);
      this.all.push(bucket);
    }
    return bucket;
  }
}

function marksKey(reading: MarkReading): string {
  if (reading.kind === "marked") return `marked ${reading.decimal}/${reading.thousands}`;
  return reading.kind === "either" ? `either ${reading.mark}` : reading.kind;
}

/** `suspect`: the number may stand for a missing one, and says nothing of the range of the others. */
export function countNumber({ bucket, value, large }: BucketedNumber, text: string, suspect: boolean): void {
  bucket.count++;
  if (large) bucket.large++;
  if (value < 0) bucket.negative++;
  if (!suspect && value < bucket.lowest) bucket.lowest = value;
  if (!suspect && value > bucket.highest) bucket.highest = value;
  if (bucket.first.length < MOST_FIRST && !bucket.first.includes(text)) bucket.first.push(text);
}

/** In 1.234E+05 the mark is decimal: no one parts thousands before an exponent. */
function readingOf({ core, exponent }: NumberShape): MarkReading {
  const reading = readMarks(core);
  return exponent !== "" && reading.kind === "either"
    ? { kind: "marked", decimal: reading.mark, thousands: "" }
    : reading;
}

/** The marks a number has in its own reading, the open one read as decimal. */
function marksOf(reading: MarkReading) {
  if (reading.kind === "either") return { decimalMark: reading.mark, thousandsMark: null };
  if (reading.kind !== "marked") return { decimalMark: null, thousandsMark: null };
  const { decimal, thousands } = reading;
  return { decimalMark: decimal === "" ? null : decimal, thousandsMark: thousands === "" ? null : thousands };
}
