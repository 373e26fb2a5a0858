import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { citedSources, isoDay, type CitedSource } from "./citedSources";
import type { FigureContent } from "./figureContent";

/** What a picture was made from: enough to open it again, and to say what was revised since. */
export interface Recipe {
  readonly format: typeof RECIPE_FORMAT;
  /** Name of the figure, as in `FigureContent`. */
  readonly figure: string;
  /** Query of the address that shows the figure, "?page=…". */
  readonly query: string;
  readonly lang: string;
  /** Of the data. */
  readonly version: string;
  /** ISO 8601, a day. */
  readonly made: string;
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly alt: string;
  /** Whether figures of the reader's own are in the table. */
  readonly isOwn: boolean;
  readonly table: RecipeTable;
  readonly sources: readonly RecipeSource[];
}

/** A sheet; a missing number is null. */
export interface RecipeTable {
  readonly indicator: string;
  readonly places: readonly string[];
  readonly periods: readonly number[];
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export type RecipeSource = Omit<CitedSource, "caveat">;

export const RECIPE_FORMAT = 1;

interface Setting {
  readonly catalogue: Catalogue;
  readonly t: Translator;
  readonly query: string;
  readonly today: Date;
}

export function recipeOf(content: FigureContent, { catalogue, t, query, today }: Setting): Recipe {
  const { name, title, subtitle, note, alt, isOwn, sheet } = content;
  const { indicator, places, periods } = sheet.name;
  const plain = (cell: string | number | null) => (typeof cell === "number" && !Number.isFinite(cell) ? null : cell);
  const rows = sheet.rows.map((row) => row.map(plain));
  const table = { indicator, places, periods, title: sheet.title, notes: sheet.notes, columns: sheet.columns, rows };
  const sources = citedSources(sheet.sources, { catalogue, t }).map(withoutCaveat);
  const said = { lang: t.language, version: catalogue.version, made: isoDay(today), title, subtitle, note, alt, isOwn };
  return { format: RECIPE_FORMAT, figure: name, query, ...said, table, sources };
}

/** SHA-256 of the recipe in its one form as text, in hexadecimal digits. */
export const fingerprintOf = (recipe: Recipe): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(recipe))));

/** The recipe and its fingerprint, as pictures carry them. */
export const writeRecipe = (recipe: Recipe): string =>
  canonicalJson({ ...recipe, fingerprint: fingerprintOf(recipe) });

/** Letters that XML forbids, that editors change, or that end a line somewhere. JSON itself escapes what is below. */
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

/** Keys in the order of their letters, no blanks, so that equal recipes are equal texts (after RFC 8785). */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(",")}}`;
  }
  const text = JSON.stringify(value);
  return text.replace(UNSAFE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function withoutCaveat({ id, publisher, title, address, licence, retrieved, vintage }: CitedSource): RecipeSource {
  return { id, publisher, title, address, licence, retrieved, vintage };
}
