import type { Issue } from "../base/issue";
import { isPng, readPngChunks, RECIPE_KEYWORD } from "./pngChunks";
import { fingerprintOf, RECIPE_FORMAT, type Recipe, type RecipeSource, type RecipeTable } from "./recipe";
import { findRecipeElement } from "./recipeInSvg";

export type ReadRecipe =
  | {
      readonly recipe: Recipe;
      /** Whether the fingerprint fits: nothing in the recipe was altered. */
      readonly holds: boolean;
      readonly issue: null;
    }
  | { readonly recipe: null; readonly holds: false; readonly issue: Issue };

type Trouble = "recipe-none" | "recipe-damaged" | "recipe-newer" | "recipe-large";

const MOST_FILE_BYTES = 64 * 1024 * 1024;
const MOST_RECIPE_LETTERS = 16 * 1024 * 1024;
const HEAD_LETTERS = 4096;
/** Of a table; no figure of ours comes near. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1000;

/** Reads what a picture of ours was made from, out of an SVG or a PNG. Never throws. */
export function readRecipe(bytes: Uint8Array): ReadRecipe {
  if (bytes.length > MOST_FILE_BYTES) return refused("recipe-large", bytes);
  const found = isPng(bytes) ? recipeInPng(bytes) : recipeInSvg(bytes);
  if (found === null) return refused("recipe-none", bytes);
  if (found === "damaged") return refused("recipe-damaged", bytes);
  if (found.length > MOST_RECIPE_LETTERS) return refused("recipe-large", bytes);
  const read = parseRecipe(found);
  return typeof read === "string" ? refused(read, bytes) : { ...read, issue: null };
}

function refused(code: Trouble, { length }: Uint8Array): ReadRecipe {
  const detail = code === "recipe-large" ? { megabytes: Math.round(length / 1e6) } : {};
  return { recipe: null, holds: false, issue: { code, severity: "error", where: "", detail } };
}

function recipeInPng(bytes: Uint8Array): string | null | "damaged" {
  const chunks = readPngChunks(bytes);
  if (chunks === null || chunks.isRecipeBroken) return "damaged";
  return chunks.texts.get(RECIPE_KEYWORD) ?? null;
}

function recipeInSvg(bytes: Uint8Array): string | null | "damaged" {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  return /<(?:[\w.-]{1,60}:)?svg[\s>]/.test(text.slice(0, HEAD_LETTERS)) ? findRecipeElement(text) : null;
}

function parseRecipe(text: string): { recipe: Recipe; holds: boolean } | Trouble {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "recipe-damaged";
  }
  if (!isRecord(value)) return "recipe-damaged";
  const { format, fingerprint } = value;
  if (typeof format === "number" && format > RECIPE_FORMAT) return "recipe-newer";
  const recipe = asRecipe(value);
  if (recipe && (recipe.table.rows.length > MOST_ROWS || recipe.table.columns.length > MOST_COLUMNS)) {
    return "recipe-large";
  }
  return recipe ? { recipe, holds: fingerprint === fingerprintOf(recipe) } : "recipe-damaged";
}

/** As `figure` and `asof` in a link: both come to stand in one. */
const FIGURE_NAME = /^[\w.:-]{1,80}$/;
const VERSION = /^\d{4}-\d{2}-\d{2}(\.\d{1,3})?$/;

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isListOf = <Item>(value: unknown, is: (item: unknown) => item is Item): value is Item[] =>
  Array.isArray(value) && value.every(is);

const TEXTS = ["figure", "query", "lang", "version", "made", "title", "subtitle", "note", "alt"] as const;
const SOURCE_TEXTS = ["id", "publisher", "title", "address", "licence", "retrieved", "vintage"] as const;

/** Exactly what a recipe has, so that whatever else stands there has no part in it; null where anything is missing. */
function asRecipe(value: Fields): Recipe | null {
  const { format, isOwn, sources } = value;
  const texts = textsOf(value, TEXTS);
  const table = asTable(value["table"]);
  if (format !== RECIPE_FORMAT || typeof isOwn !== "boolean" || !texts || !table) return null;
  if (!FIGURE_NAME.test(texts.figure) || !VERSION.test(texts.version)) return null;
  if (!Array.isArray(sources)) return null;
  const read = sources.map((source: unknown) => (isRecord(source) ? textsOf(source, SOURCE_TEXTS) : null));
  if (!read.every((source): source is RecipeSource => source !== null)) return null;
  return { format, isOwn, ...texts, table, sources: read };
}

function textsOf<Name extends string>(value: Fields, names: readonly Name[]): Readonly<Record<Name, string>> | null {
  const entries = names.map((name) => [name, Object.hasOwn(value, name) ? value[name] : undefined] as const);
  return entries.every(([, text]) => isText(text)) ? (Object.fromEntries(entries) as Record<Name, string>) : null;
}

const isCell = (value: unknown): value is string | number | null => isText(value) || isNumber(value) || value === null;
const isRow = (value: unknown): value is (string | number | null)[] => isListOf(value, isCell);

function asTable(value: unknown): RecipeTable | null {
  if (!isRecord(value)) return null;
  const { indicator, places, periods, title, notes, columns, rows } = value;
  if (!isText(indicator) || !isText(title) || !isListOf(places, isText) || !isListOf(periods, isNumber)) return null;
  if (!isListOf(notes, isText) || !isListOf(columns, isText) || !isListOf(rows, isRow)) return null;
  if (rows.some((row) => row.length !== columns.length)) return null;
  return { indicator, places, periods, title, notes, columns, rows };
}
