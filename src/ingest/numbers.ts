import type { GapReason } from "../dataset/gap";
import { areCodes, commonUnit, sortCells } from "./columnCells";
import type { ColumnCells, OtherTexts } from "./columnCells";
import { chooseMarks, factorUnder } from "./columnMarks";
import type { NumberFormat } from "./mapping";
import { gapOfSentinel, isBound, readMissing } from "./missing";
import type { NumberBucket } from "./numberBuckets";
import { valueOf } from "./numberMarks";
import type { Marks } from "./numberMarks";
import { isPlainInteger, looksLikeCode, scanNumber, trimCell } from "./numberShape";
import { findSentinels } from "./sentinels";

export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly flag: string }
  | { readonly kind: "gap"; readonly gap: GapReason; readonly token: string; readonly flag: string }
  | { readonly kind: "text" };

/** What is kept but worth a look, or left out and asked. */
export type DoubtCode =
  | "digits-lost" // 5,58E+12: a spreadsheet has shortened it
  | "odd-minus" // –3, 3-
  | "parenthesised" // (5): left out until the visitor says what it means
  | "not-finite" // Infinity, 1e400: a gap
  | "spreadsheet-error" // #REF!: a gap
  | "mixed-units" // 12 beside 12 %
  | "bound" // <5: a gap
  | "sentinel"; // -9999 taken as a gap

export interface NumberDoubt {
  readonly code: DoubtCode;
  /** Cells concerned, and the first of them as it stands in the file. */
  readonly count: number;
  readonly example: string;
}

/** `filled` = `numeric` + `missing` + `text`; blank cells are none of them. */
export interface ColumnNumbers {
  readonly filled: number;
  readonly numeric: number;
  /** Cells that say their number is missing, a sentinel that is unmistakable among them. */
  readonly missing: number;
  readonly text: number;
  readonly format: NumberFormat;
  /** Codes and not quantities: leading zeros, more digits than a number holds, 1E5. To be kept as text. */
  readonly code: boolean;
  /** Numbers that may stand for "missing", as written; those that do beyond doubt are in `format.missing` already. */
  readonly sentinels: string[];
  /** Up to five different texts that do not fit. */
  readonly examples: string[];
  readonly doubts: readonly NumberDoubt[];
}

const TEXT: NumberReading = { kind: "text" };
const MOST_EXAMPLES = 5;

/**
 * One cell under the format of its column. A text in `format.missing` is a gap whatever it looks like, a blank cell and
 * `<5` are gaps in every format; what fits none of it is text, which the caller reports. A number is finite, never -0.
 */
export function readNumber(text: string, format: NumberFormat): NumberReading {
  const token = trimCell(text);
  if (Object.hasOwn(format.missing, token)) {
    return { kind: "gap", gap: format.missing[token]!, token, flag: readMissing(token)?.flag ?? "" };
  }
  if (isPlainInteger(token)) return { kind: "number", value: Number(token) + 0, flag: "" };
  if (token === "") return { kind: "gap", gap: "unstated", token, flag: "" };
  const shape = looksLikeCode(token) ? null : scanNumber(token);
  if (shape === null) return isBound(token) ? { kind: "gap", gap: "suppressed", token, flag: "" } : TEXT;
  if (shape.unit !== "" && shape.unit !== format.unit) return TEXT;
  const value = valueOf(shape, format);
  return value === null ? TEXT : { kind: "number", value, flag: shape.flag };
}

/**
 * How one column writes its numbers, decided over all its cells. `hint` settles what the column leaves open ("1.234"
 * alone), not what its cells prove.
 */
export function describeNumbers(cells: readonly string[], hint: Partial<Marks> = {}): ColumnNumbers {
  const sorted = sortCells(cells);
  const { decimalMark, thousandsMark, ambiguous } = chooseMarks(sorted.buckets, hint);
  const code = areCodes(sorted);
  const tally = new Tally({ decimalMark, thousandsMark }, commonUnit(sorted.buckets));
  for (const bucket of sorted.buckets) tally.addNumbers(bucket);
  tally.addTexts(sorted.texts);
  tally.addMissing(sorted.missing);
  if (sorted.blanks > 0) tally.missing.set("", "unstated");
  const sentinels = code ? [] : tally.takeSentinels(sorted.suspects);
  const { numeric, missed, text, unit, examples } = tally;
  return {
    filled: numeric + missed + text,
    numeric,
    missing: missed,
    text,
    format: { decimalMark, thousandsMark, unit, missing: Object.fromEntries(tally.missing), ambiguous },
    code,
    sentinels,
    examples,
    doubts: [...tally.doubts.values()],
  };
}

/** Counts what fits and what does not under chosen marks. */
class Tally {
  numeric = 0;
  missed = 0;
  text = 0;
  readonly missing = new Map<string, GapReason>();
  readonly examples: string[] = [];
  readonly doubts = new Map<DoubtCode, NumberDoubt>();
  lowest = Infinity;
  highest = -Infinity;

  constructor(
    private readonly marks: Marks,
    readonly unit: string,
  ) {}

  addNumbers({ reading, unit, count, first, lowest, highest, ...look }: NumberBucket): void {
    const factor = factorUnder(reading, this.marks);
    const foreign = unit !== "" && unit !== this.unit;
    if (factor === null || foreign || look.code === "too-long") {
      this.addTextsAlike(first, count);
      return;
    }
    const [example = ""] = first;
    this.numeric += count;
    this.lowest = Math.min(this.lowest, lowest * factor);
    this.highest = Math.max(this.highest, highest * factor);
    if (look.oddMinus) this.doubt("odd-minus", example, count);
    if (look.shortened) this.doubt("digits-lost", example, count);
    if (this.unit !== "" && unit === "" && count > 0) this.doubt("mixed-units", example, count);
  }

  addTexts({ count, first, parenthesised, firstParenthesised }: OtherTexts): void {
    if (parenthesised > 0) this.doubt("parenthesised", firstParenthesised, parenthesised);
    this.addTextsAlike(first, count);
  }

  /** Words such as NA mean "missing" only among numbers: elsewhere NA is Namibia, and x a name. */
  addMissing(cells: ColumnCells["missing"]): void {
    const amongNumbers = this.numeric > 0 && this.numeric >= this.text;
    for (const [text, { missing, count }] of cells) {
      if (missing.word && !amongNumbers) {
        this.addTextsAlike([text], count);
        continue;
      }
      this.missing.set(text, missing.gap);
      this.missed += count;
      if (missing.doubt !== "") this.doubt(missing.doubt, text, count);
    }
  }

  /** Texts of all that may be sentinels; those that are beyond doubt become missing. */
  takeSentinels(suspects: ColumnCells["suspects"]): string[] {
    const found = findSentinels(suspects, this);
    for (const { text, value, count, sure } of found) {
      if (!sure) continue;
      this.missing.set(text, gapOfSentinel(value));
      this.numeric -= count;
      this.missed += count;
      this.doubt("sentinel", text, count);
    }
    return found.map(({ text }) => text);
  }

  private addTextsAlike(texts: readonly string[], count: number): void {
    this.text += count;
    for (const text of texts) if (this.examples.length < MOST_EXAMPLES) this.examples.push(text);
  }

  private doubt(code: DoubtCode, example: string, count: number): void {
    const known = this.doubts.get(code);
    this.doubts.set(code, { code, count: (known?.count ?? 0) + count, example: known?.example ?? example });
  }
}
