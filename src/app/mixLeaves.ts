import type { StackModel } from "../chart/buildStackModel";
import type { Sheet } from "../export/saveSheet";
import type { Translator } from "../i18n/translate";
import type { PlainRow } from "../view/PlainTable";
import type { Leaves } from "./FigureFrame";
import { anyOwn, drawingTranslator, restWords } from "./drawingWords";
import type { MixFigures } from "./useMix";

/** Whether a visitor's own groups or places are in it. */
export const isOwnMix = ({ breakdown, places }: MixFigures): boolean =>
  anyOwn([breakdown.indicator.id, ...places.flatMap(({ place, composition }) => [place, ...composition.sources])]);

/** What the coloured band of an index is. */
export const intervalWord = (t: Translator): string => drawingTranslator(t)("drawing.interval");

interface Shown {
  readonly columns: readonly { readonly label: string }[];
  readonly rows: readonly PlainRow[];
}

/** A table as it stands on the page, of which `sheet` has the numbers. */
export function shownTable(sheet: Sheet, { columns, rows }: Shown, t: Translator): Leaves["drawing"] {
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  const shown = { ...sheet, columns: columns.map(({ label }) => label), rows: texts };
  return { kind: "table", sheet: shown, locale: t.locale, words: restWords(t) };
}

const MOST_TOLD = 6;

/** The rows of a table in sentences with their numbers; of a long table the last, a sum mostly, and the first. */
export function rowSentences({ columns, rows }: Shown): string[] {
  const told = rows.length <= MOST_TOLD ? rows : [rows.at(-1)!, ...rows.slice(0, MOST_TOLD - 1)];
  return told.map(({ cells }) => {
    const [name, ...numbers] = cells.map(({ text, note }) => (text === "–" ? (note ?? text) : text));
    return `${name}: ${numbers.map((text, i) => `${columns[i + 1]?.label} ${text}`).join(", ")}.`;
  });
}

export const stacksOf = (models: readonly StackModel[]): Leaves["drawing"] => ({ kind: "stacks", models });
