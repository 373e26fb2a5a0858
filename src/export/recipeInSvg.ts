/** Namespace of what is ours within the metadata of an SVG. */
export const RECIPE_NAMESPACE = "urn:urban-indicators:recipe";

/** The element for `<metadata>` that holds a recipe, written as by `writeRecipe`. */
export const recipeElement = (written: string): string =>
  `<urban:recipe xmlns:urban="${RECIPE_NAMESPACE}">${escapeXml(written)}</urban:recipe>`;

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Text of the recipe element; null where there is none, and "damaged" where it is not whole. Only the element itself is
 * looked at, by text: neither declarations nor entities of the file's own mean anything.
 */
export function findRecipeElement(svg: string): string | null | "damaged" {
  if (!svg.includes(RECIPE_NAMESPACE)) return null;
  // Programs that write the file again may choose another prefix, or declare it elsewhere.
  const opening = /<(?:[A-Za-z_][\w.-]{0,60}:)?recipe(?=[\s>])[^<>]{0,1000}>/g.exec(svg);
  if (!opening) return null;
  const from = opening.index + opening[0].length;
  const inner = svg.startsWith("<![CDATA[", from) ? cdata(svg, from) : plain(svg, from);
  return inner ?? "damaged";
}

function cdata(svg: string, from: number): string | null {
  const end = svg.indexOf("]]>", from);
  return end < 0 ? null : svg.slice(from + "<![CDATA[".length, end);
}

function plain(svg: string, from: number): string | null {
  const end = svg.indexOf("<", from);
  if (end < 0 || svg[end + 1] !== "/") return null;
  const text = svg.slice(from, end).replace(ENTITY, (whole, name: string) => decoded(name) ?? whole);
  return text.trim();
}

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,4});/gi;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(name: string): string | null {
  if (!name.startsWith("#")) return NAMED[name] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
