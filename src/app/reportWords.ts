import type { ReportTranslator } from "../i18n/report";
import { shownWords } from "../selection/ownEvents";
import type { DraftBlock } from "./reportDraft";

const START = 32;

/** How a part of a report is called in names of buttons and in what is said. */
export function blockName(block: DraftBlock, t: ReportTranslator): string {
  if (block.kind === "figure") return block.title || t("report.missing.name");
  const text = shownWords(block.text).trim().replaceAll(/\s+/g, " ");
  if (block.kind === "heading") return text || t("report.field.heading");
  if (text === "") return t("report.field.text");
  return t("report.block.text", { start: text.length > START ? `${text.slice(0, START).trimEnd()}…` : text });
}

/** A paragraph and where it begins in its text. */
interface Paragraph {
  readonly at: number;
  readonly text: string;
}

/** Paragraphs of a text, apart by an empty line; without what would turn the reading direction of the page. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const parts = shownWords(text).matchAll(/(?:(?!\n\s*\n)[^])+/g);
  return [...parts].map(({ index, 0: part }) => ({ at: index, text: part.trim() })).filter((one) => one.text !== "");
}
