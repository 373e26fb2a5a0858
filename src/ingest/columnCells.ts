import { readMissing } from "./missing";
import type { Missing } from "./missing";
import { countNumber, NumberBuckets } from "./numberBuckets";
import type { BucketedNumber, NumberBucket } from "./numberBuckets";
import { isParenthesised, looksLikeCode, scanNumber, trimCell } from "./numberShape";
import { maySentinel } from "./sentinels";

/** Texts that are neither numbers nor missing ones. */
export interface OtherTexts {
  count: number;
  /** `(5)`. */
  parenthesised: number;
  /** `1E5`. */
  codes: number;
  /** The first few different ones, and the first in parentheses. */
  readonly first: string[];
  firstParenthesised: string;
}

/** The cells of a column by what they look like. */
export interface ColumnCells {
  readonly buckets: readonly NumberBucket[];
  /** Numbers that may stand for a missing one, by their texts. */
  readonly suspects: ReadonlyMap<string, { value: number; count: number }>;
  /** Texts that stand for a missing number, with how many cells hold them. */
  readonly missing: ReadonlyMap<string, { missing: Missing; count: number }>;
  readonly texts: OtherTexts;
  readonly blanks: number;
}

type Known = BucketedNumber | Missing | "text";

const MOST_FIRST = 5;
const MOST_KNOWN = 20_000;

export function sortCells(cells: readonly string[]): ColumnCells {
  const buckets = new NumberBuckets();
  const suspects = new Map<string, { value: number; count: number }>();
  const missing = new Map<string, { missing: Missing; count: number }>();
  const texts: OtherTexts = { count: 0, parenthesised: 0, codes: 0, first: [], firstParenthesised: "" };
  // Texts repeat in most columns; where they do not, remembering them costs more than looking again.
  const known = new Map<string, Known>();
  let blanks = 0;
  for (const cell of cells) {
    const text = trimCell(cell);
    if (text === "") {
      blanks++;
      continue;
    }
    let what: Known | undefined = buckets.simple(text) ?? known.get(text);
    if (what === undefined) {
      what = lookAt(text, buckets);
      if (known.size < MOST_KNOWN) known.set(text, what);
    }
    if (what === "text") addText(texts, text);
    else if ("bucket" in what) {
      const suspect = maySentinel(what.value);
      countNumber(what, text, suspect);
      if (suspect) suspects.set(text, { value: what.value, count: (suspects.get(text)?.count ?? 0) + 1 });
    } else missing.set(text, { missing: what, count: (missing.get(text)?.count ?? 0) + 1 });
  }
  return { buckets: buckets.all, suspects, missing, texts, blanks };
}

function lookAt(text: string, buckets: NumberBuckets): Known {
  const missing = readMissing(text);
  if (missing) return missing;
  const shape = looksLikeCode(text) ? null : scanNumber(text);
  return (shape && buckets.shaped(text, shape)) ?? "text";
}

function addText(texts: OtherTexts, text: string): void {
  texts.count++;
  if (texts.first.length < MOST_FIRST && !texts.first.includes(text)) texts.first.push(text);
  if (looksLikeCode(text)) texts.codes++;
  if (text.charCodeAt(0) === 40 && isParenthesised(text)) {
    if (texts.parenthesised === 0) texts.firstParenthesised = text;
    texts.parenthesised++;
  }
}

/**
 * Whether the numbers of a column are codes: leading zeros, more digits than a number holds, 1E5, house numbers. A
 * column with decimals or signs measures something, whatever a few of its cells look like.
 */
export function areCodes({ buckets, texts }: ColumnCells): boolean {
  const all = sum(buckets, () => true);
  if (texts.codes > 0 && texts.codes * 10 >= all) return true;
  if (buckets.some(({ code, count }) => code === "too-long" && count > 0)) return true;
  const letters = new Set(buckets.filter(({ glued }) => glued !== "").map(({ glued }) => glued));
  if (letters.size > 1 && sum(buckets, ({ glued }) => glued !== "") * 2 > all) return true;
  const padded = sum(buckets, ({ code }) => code === "padded");
  const marked = sum(buckets, ({ reading }) => reading.kind !== "plain");
  const negative = buckets.reduce(
    (total, bucket) => total + (bucket.reading.kind === "plain" ? bucket.negative : 0),
    0,
  );
  return padded > marked + negative && padded * 200 >= all;
}

function sum(buckets: readonly NumberBucket[], counts: (bucket: NumberBucket) => boolean): number {
  return buckets.reduce((total, bucket) => total + (counts(bucket) ? bucket.count : 0), 0);
}

/** The unit most of the numbers carry; a number with another one does not fit. */
export function commonUnit(buckets: readonly NumberBucket[]): string {
  const units = new Map<string, number>();
  for (const { unit, count } of buckets) if (unit !== "") units.set(unit, (units.get(unit) ?? 0) + count);
  return [...units].reduce((best, unit) => (unit[1] > best[1] ? unit : best), ["", 0] as [string, number])[0];
}
