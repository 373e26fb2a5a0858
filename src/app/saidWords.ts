import type { StoryTranslator } from "../i18n/story";
import type { Figure, Said } from "../series/claimTypes";
import { numberOf, periodText, withUnit } from "./storyWords";

/** As the table of the claims in the press writes it. */
const OVER = "over ";
const UNDATED = "year of the interview not given";

const NOTES: Readonly<Record<string, "title" | "start" | "firstYear">> = {
  "title of the article": "title",
  "said of the start of the term": "start",
  "said of his first year": "firstYear",
};

/** What a politician named with its unit: "over 120 nationalities" where the source says so. */
export function saidText({ indicator, figure }: Pick<Said, "indicator" | "figure">, t: StoryTranslator): string {
  const value = withUnit(numberOf(figure.value, indicator, t), indicator, t);
  return figure.note.startsWith(OVER) ? t("story.politicians.over", { value }) : value;
}

/** When it was said, and what the table notes beside it: a year that the source does not give is none. */
export function saidNotes({ note, period }: Pick<Figure, "note" | "period">, t: StoryTranslator): string[] {
  if (note === UNDATED) return [t("story.politicians.undated")];
  const known = NOTES[note];
  if (note === "" || note.startsWith(OVER)) return [periodText(period)];
  return [periodText(period), known ? t(`story.politicians.${known}`) : note];
}
