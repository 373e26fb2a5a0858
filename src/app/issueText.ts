import type { Issue } from "../base/issue";
import type { MessageKey, Translator } from "../i18n/translate";

const LARGE = 10_000;

/** An issue as a sentence in the page's language. Large numbers are written as such; years are not. */
export function issueText(issue: Issue, t: Translator): string {
  const detail = Object.fromEntries(
    Object.entries(issue.detail).map(([name, value]) => [
      name,
      typeof value === "number" && Math.abs(value) >= LARGE ? formatCount(value, t) : value,
    ]),
  );
  const text = t(`issue.${issue.code}` as MessageKey, detail);
  const sentence = text.charAt(0).toLocaleUpperCase(t.locale) + text.slice(1);
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

export function formatCount(count: number, t: Translator): string {
  return new Intl.NumberFormat(t.locale).format(count);
}

/** A number of the file with the decimals it has; a missing one as a dash. */
export function formatFigure(value: number, t: Translator): string {
  return Number.isNaN(value) ? "–" : new Intl.NumberFormat(t.locale, { maximumFractionDigits: 6 }).format(value);
}
