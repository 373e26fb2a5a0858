import { recipeElement } from "./recipeInSvg";
import { element, escapeXml } from "./svgXml";
import { withoutForbidden } from "./textLines";

/** What a picture says of itself to programs; each text plain. */
export interface Metadata {
  readonly title: string;
  readonly description: string;
  readonly creator: string;
  /** A line each. */
  readonly sources: readonly string[];
  readonly rights: readonly string[];
  /** ISO 8601. */
  readonly date: string;
  readonly link: string;
  readonly language: string;
  /** What the figure is made of, so that the page opens it again; empty = nothing. */
  readonly recipe: string;
}

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

/** Dublin Core in RDF, where Inkscape and libraries of pictures look for it. */
export function writeMetadata({ recipe, ...said }: Metadata): string {
  const entries: [name: string, text: string][] = [
    ["title", said.title],
    ["description", said.description],
    ["creator", said.creator],
    ...said.sources.map((text): [string, string] => ["source", text]),
    ...said.rights.map((text): [string, string] => ["rights", text]),
    ["date", said.date],
    ["identifier", said.link],
    ["language", said.language],
    ["format", "image/svg+xml"],
  ];
  const known = entries.filter(([, text]) => text !== "");
  const lines = known.map(([name, text]) => element(`dc:${name}`, {}, escapeXml(text)));
  const about = element("rdf:Description", { "rdf:about": "" }, lines.join(""));
  const rdf = element("rdf:RDF", { "xmlns:rdf": RDF, "xmlns:dc": DUBLIN_CORE }, about);
  const own = recipe === "" ? "" : recipeElement(withoutForbidden(recipe));
  return element("metadata", {}, rdf + own);
}
