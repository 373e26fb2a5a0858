import type { NoteKind } from "../chart/moveAnnotation";
import type { AnnotateTranslator } from "../i18n/annotate";
import { MAX_NOTE_LETTERS } from "../selection/annotations";

/** A line and highlighted years speak for themselves. */
export const needsWords = (kind: NoteKind): boolean => kind !== "range" && kind !== "line";

/** As they can stand in a link: no spaces at the ends, no half characters. */
export const plainWords = (words: string): string => words.replaceAll(/\p{Surrogate}/gu, "").trim();

/** What is wrong with the words of a note, as a sentence; "" = nothing. */
export function troubleOf(kind: NoteKind, words: string, t: AnnotateTranslator): string {
  const count = plainWords(words).length;
  if (count > MAX_NOTE_LETTERS) return t("annotate.trouble.long", { most: MAX_NOTE_LETTERS, count });
  return count === 0 && needsWords(kind) ? t("annotate.trouble.empty") : "";
}
