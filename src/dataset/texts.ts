import type { LocalText } from "../base/language";

/** A visitor's own words, which stand the same in every language of the page. */
export const inEveryLanguage = (text: string): LocalText => ({ en: text, nl: text, fr: text, de: text });

/** For proposing what may be the same: without case, accents and most punctuation. "65+" is not "65". */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+<>≤≥#&]+/gu, " ")
    .trim();
}

export const isPercentText = (unit: string) =>
  /%|percent|procent|prozent|pour ?cent|por ?ciento|per ?cento/i.test(unit);

/** Names the visitor gives twice mean one thing; anything else is two. */
export const nameKey = (name: string) => tidyText(name).toLowerCase();
export const isSameName = (one: string, other: string) => nameKey(one) === nameKey(other);

/** One line without control characters, outer blanks and halves of characters; `most` characters at the most. */
export function tidyText(text: string, most = 500): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\p{Surrogate}\s]+/gu, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).replace(/\p{Surrogate}$/u, "")}…` : line;
}

/** The number after the highest of the codes `stem1`, `stem2` ...: none is given twice. */
export function nextNumber(stem: string, codes: readonly string[]): number {
  const numbers = codes.flatMap((code) => (code.startsWith(stem) ? [Number(code.slice(stem.length))] : []));
  return numbers.filter(Number.isInteger).reduce((most, one) => Math.max(most, one), 0) + 1;
}
