import { tidyText } from "../dataset/texts";
import { csvText, formatCell, textCell } from "../export/toCsv";
import type { Recipe } from "../export/recipe";
import type { Selection } from "../selection/selection";
import { parseSelection } from "../selection/url";

/** What became of a picture: the figure it was, or why it is none of ours. */
export type Picture =
  | { readonly kind: "figure"; readonly recipe: Recipe; readonly holds: boolean }
  | {
      readonly kind: "none";
      readonly why: "recipe-none" | "recipe-damaged" | "recipe-newer" | "recipe-large" | "unread";
    };

/** Reads the recipe of a picture. Never throws: a file that has gone since it was chosen is told. */
export async function readPicture(file: File): Promise<Picture> {
  try {
    const [{ readRecipe }, bytes] = await Promise.all([import("../export/readRecipe"), file.arrayBuffer()]);
    const { recipe, holds, issue } = readRecipe(new Uint8Array(bytes));
    if (recipe) return { kind: "figure", recipe, holds };
    return { kind: "none", why: issue.code as "recipe-none" };
  } catch {
    return { kind: "none", why: "unread" };
  }
}

/**
 * The selection that shows the figure; the language of the page stays the reader's, and so do figures that came with the
 * link where the picture brings none. Nothing in it leads elsewhere.
 */
export function selectionOfRecipe({ query, figure }: Recipe): Partial<Selection> {
  const { lang: _, table, ...selection } = parseSelection(query).selection;
  const shown = { ...selection, figure, embed: false, asof: null, data: null, report: null };
  return table === null ? shown : { ...shown, table };
}

/** Turns the writing of what follows: a name that looks like another one. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Words of a file that anybody may have made, as they can stand within a sentence of ours. */
export const plainWords = (words: string): string => tidyText(words.replace(TURNS, ""), 300);

/** The numbers of a picture as a file of their own, to be read in like any other. */
export function recipeFile({ table }: Recipe): File {
  const cellOf = (cell: string | number | null) => (typeof cell === "string" ? textCell(cell) : formatCell(cell ?? NaN));
  const text = csvText([], [table.columns.map((name) => textCell(name)), ...table.rows.map((row) => row.map(cellOf))]);
  return new File([text], `${table.title || "figure"}.csv`, { type: "text/csv" });
}
