import { isOwnCode } from "../dataset/upload";
import type { RestWords } from "../export/drawingsOfPlaces";
import { drawingMessages, type DrawingTranslator } from "../i18n/drawing";
import { extendTranslator, type Translator } from "../i18n/translate";

/** Words within drawings and the beginnings of their alt texts. */
export const drawingTranslator = (t: Translator): DrawingTranslator => extendTranslator(t, drawingMessages);

/** What stands below a drawing that has no room for all rows or columns. */
export function restWords(t: Translator): RestWords {
  const words = drawingTranslator(t);
  return {
    rows: (count) => words.plural("drawing.rows", count),
    columns: (count) => words.plural("drawing.columns", count),
  };
}

type Kind =
  | "map"
  | "bars"
  | "heat"
  | "lines"
  | "scatter"
  | "dots"
  | "table"
  | "stacks"
  | "slope"
  | "ranks"
  | "triangle"
  | "card";

/** An alt text begins with what it is that cannot be seen. */
export const altText = (kind: Kind, sentences: readonly string[], t: Translator): string =>
  drawingTranslator(t)(`drawing.alt.${kind}`, { text: sentences.filter(Boolean).join(" ") });

/** Sentences that stand below a figure, each once. */
export const joinNotes = (sentences: readonly (string | undefined)[]): string =>
  [...new Set(sentences.filter(Boolean))].join(" ");

/** Whether any of these, codes of sources, indicators or places, are a visitor's own. */
export const anyOwn = (ids: readonly (string | null | undefined)[]): boolean =>
  ids.some((id) => typeof id === "string" && isOwnCode(id));
