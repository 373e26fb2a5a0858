import type { Decisions } from "../dataset/decisions";
import type { ColumnUse, Mapping } from "../ingest/mapping";
import type { Hints } from "../ingest/table";

/** How a file was read, matched and decided, for the next file of the same shape. */
export interface Recipe {
  /** Like the id of an upload. */
  readonly id: string;
  readonly name: string;
  /** ISO 8601 with time. */
  readonly saved: string;
  readonly header: readonly string[];
  /** `fingerprintOf(header)`. */
  readonly fingerprint: string;
  readonly hints: Hints;
  readonly mapping: Mapping;
  readonly decisions: Decisions;
}

/** A column's name without years, case and spacing: "Pop. 2019" and "pop. 2020" are columns of one kind. */
function kindOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(?<!\d)(?:1[89]|20)\d{2}(?:[/-]\d{2,4})?(?!\d)/g, "#")
    .replace(/[\s_]+/g, " ")
    .trim();
}

/** The same for files whose columns have the same names, however many years stand side by side. */
export function fingerprintOf(header: readonly string[]): string {
  const kinds = header.map(kindOf);
  return JSON.stringify(kinds.filter((kind, i) => !kind.includes("#") || kind !== kinds[i - 1]));
}

export function createRecipe(made: Omit<Recipe, "fingerprint">): Recipe {
  return { ...made, fingerprint: fingerprintOf(made.header) };
}

/** The newest recipe for a header of this shape. */
export function findRecipeFor(recipes: readonly Recipe[], header: readonly string[]): Recipe | null {
  const fingerprint = fingerprintOf(header);
  return (
    recipes.filter((one) => one.fingerprint === fingerprint).sort((a, b) => (a.saved < b.saved ? 1 : -1))[0] ?? null
  );
}

/**
 * The recipe's mapping for a file of the same shape. A column follows the one of its name, else the one of its kind, but
 * what its name says (its year) it says itself; a column the recipe does not know stays as proposed.
 */
export function applyRecipe(recipe: Recipe, header: readonly string[], proposed: Mapping): Mapping {
  const { header: known, mapping } = recipe;
  const kinds = known.map(kindOf);
  const columns = header.map((name, i): ColumnUse => {
    const own = proposed.columns[i]!;
    const same = known.indexOf(name);
    if (same >= 0) return mapping.columns[same] ?? own;
    const like = mapping.columns[kinds.indexOf(kindOf(name))];
    return like ? { ...like, says: { ...like.says, period: own.says.period } } : own;
  });
  const constants = { ...mapping.constants };
  // Years in the name of the file or above the table are those of the file at hand.
  if (constants.period.from !== "visitor") constants.period = proposed.constants.period;
  return { ...mapping, columns, constants, questions: [] };
}

/** Whether a stored value holds a recipe. Mapping and decisions are taken as they are: this page wrote them. */
export function isRecipe(value: unknown): value is Recipe {
  if (typeof value !== "object" || value === null) return false;
  const found = value as Partial<Recipe>;
  const texts = [found.id, found.name, found.saved, found.fingerprint].every((text) => typeof text === "string");
  if (typeof found.hints !== "object" || found.hints === null) return false;
  return texts && Array.isArray(found.header) && isMapping(found.mapping) && isDecisions(found.decisions);
}

const isMapping = (value: Partial<Mapping> | undefined) =>
  Array.isArray(value?.columns) && typeof value.constants === "object" && Array.isArray(value.questions);

const isDecisions = (value: Partial<Decisions> | undefined) =>
  [value?.areas, value?.indicators, value?.categories].every((one) => one instanceof Map) &&
  typeof value?.source === "object";
