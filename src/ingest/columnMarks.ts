import type { NumberBucket } from "./numberBuckets";
import { isSameMark } from "./numberMarks";
import type { MarkReading, Marks } from "./numberMarks";

export interface MarkChoice extends Marks {
  readonly ambiguous: boolean;
}

interface Votes {
  /** Numbers in which the mark can only be the decimal one. */
  readonly decimal: { ".": number; ",": number };
  /** Numbers in which the mark can only part thousands. */
  readonly thousands: Map<string, number>;
  /** Numbers such as 1.234 that allow both. */
  readonly either: { ".": number; ",": number };
  /** Whole numbers without marks, of up to three digits and of more. */
  small: number;
  large: number;
}

// Among so many numbers that part three digits each, decimals of other lengths would have turned up.
const MANY = 20;

/**
 * Votes of the numbers that leave no choice; then the hint; then what the company of the others suggests; and where
 * nothing settles it, what is likelier, as `ambiguous`.
 */
export function chooseMarks(buckets: readonly NumberBucket[], hint: Partial<Marks>): MarkChoice {
  const votes = countVotes(buckets);
  const { either } = votes;
  const thousands = most(votes.thousands);
  const decimal = most(new Map(Object.entries(votes.decimal).filter(([, count]) => count > 0))) as "." | "," | null;
  if (decimal !== null) return settle(decimal, thousands, either);
  if (either["."] === 0 && either[","] === 0) return { decimalMark: null, thousandsMark: thousands, ambiguous: false };
  if (thousands !== null) return settle(decimalBeside(thousands, either), thousands, either);
  if (either["."] > 0 && either[","] > 0) return settleBoth(votes, hint);
  return settleOne(votes, either["."] > 0 ? "." : ",", hint);
}

function countVotes(buckets: readonly NumberBucket[]): Votes {
  const votes: Votes = {
    decimal: { ".": 0, ",": 0 },
    thousands: new Map(),
    either: { ".": 0, ",": 0 },
    small: 0,
    large: 0,
  };
  for (const { reading, count, large } of buckets) {
    if (reading.kind === "plain") {
      votes.large += large;
      votes.small += count - large;
    } else if (reading.kind === "either") votes.either[reading.mark] += count;
    else if (reading.kind === "marked") {
      const { decimal, thousands } = reading;
      if (decimal !== "") votes.decimal[decimal] += count;
      if (thousands !== "") votes.thousands.set(thousands, (votes.thousands.get(thousands) ?? 0) + count);
    }
  }
  return votes;
}

/** With the decimal mark known, the other of point and comma can only part thousands. */
function settle(decimalMark: "." | "," | null, thousands: string | null, either: Votes["either"]): MarkChoice {
  const other = decimalMark === "." ? "," : ".";
  const proven = thousands !== null && thousands !== decimalMark ? thousands : null;
  const thousandsMark = proven ?? (decimalMark !== null && either[other] > 0 ? other : null);
  return { decimalMark, thousandsMark, ambiguous: false };
}

/** `1.234.567` or `1 234` beside `1,234`: the comma must be decimal. */
function decimalBeside(thousands: string, either: Votes["either"]): "." | "," | null {
  if (thousands !== "," && either[","] > 0) return ",";
  return thousands !== "." && either["."] > 0 ? "." : null;
}

/** `1.234` and `1,234` in one column: one of them parts thousands, and only the hint can say which. */
function settleBoth({ either }: Votes, { decimalMark, thousandsMark }: Partial<Marks>): MarkChoice {
  const said = decimalMark ?? (thousandsMark === "." ? "," : thousandsMark === "," ? "." : null);
  const decimal = said ?? (either["."] >= either[","] ? "." : ",");
  return { decimalMark: decimal, thousandsMark: decimal === "." ? "," : ".", ambiguous: said === null };
}

function settleOne(votes: Votes, mark: "." | ",", hint: Partial<Marks>): MarkChoice {
  const proven = provenDecimal(votes, mark) ?? hinted(mark, hint);
  const asDecimal = proven ?? (mark === "." && votes.small === 0);
  const marks: Marks = asDecimal
    ? { decimalMark: mark, thousandsMark: null }
    : { decimalMark: null, thousandsMark: mark };
  return { ...marks, ambiguous: proven === null };
}

/**
 * True beside 4567, which a table with parted thousands would write 4.567. False beside 950 when many numbers part
 * three digits: decimals of equal length would stand behind 950 too, and decimals of any length would not always be
 * three.
 */
function provenDecimal({ small, large, either }: Votes, mark: "." | ","): boolean | null {
  if (large > 0) return true;
  return small > 0 && either[mark] >= MANY ? false : null;
}

/** True = the mark is decimal, false = thousands, null = the hint does not say. */
function hinted(mark: "." | ",", { decimalMark, thousandsMark }: Partial<Marks>): boolean | null {
  if (decimalMark === mark) return true;
  if (thousandsMark === mark) return false;
  return decimalMark === "." || decimalMark === "," ? false : null;
}

function most(votes: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [mark, count] of votes) if (best === null || count > votes.get(best)!) best = mark;
  return best;
}

/** By what a number in its own reading (the open mark read as decimal) is multiplied; null where it does not fit. */
export function factorUnder(reading: MarkReading, { decimalMark, thousandsMark }: Marks): 1 | 1000 | null {
  if (reading.kind === "plain") return 1;
  if (reading.kind === "either") return reading.mark === decimalMark ? 1 : reading.mark === thousandsMark ? 1000 : null;
  if (reading.kind !== "marked") return null;
  const { decimal, thousands } = reading;
  const fits =
    (decimal === "" || decimal === decimalMark) && (thousands === "" || isSameMark(thousands, thousandsMark));
  return fits ? 1 : null;
}
