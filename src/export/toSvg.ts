import type { Rect } from "./frame";
import { FACES, type Face, type Fonts } from "./fonts";
import { colourOf, type Theme } from "./palette";
import type { Mark } from "./scene";
import type { PictureSize } from "./sizes";
import { definitionsOf, writeMarks, type Sheet, type TextBox } from "./svgMarks";
import { writeMetadata, type Metadata } from "./svgMetadata";
import { element, escapeXml, shortHash, toBase64 } from "./svgXml";

export interface Picture {
  readonly size: PictureSize;
  readonly theme: Theme;
  readonly text: "font" | "paths";
  readonly marks: readonly Mark[];
  /** The bytes of a PNG, and where it stands. */
  readonly logo: { readonly png: Uint8Array; readonly box: Rect } | null;
  readonly title: string;
  readonly alt: string;
  readonly metadata: Metadata;
}

/**
 * One self-contained SVG 1.1 document: presentation attributes alone (of CSS only @font-face), no script, nothing from
 * elsewhere. Ids begin with a word made from the picture, so that several can stand in one document.
 */
export function toSvg(picture: Picture, fonts: Fonts): { readonly svg: string; readonly boxes: readonly TextBox[] } {
  const { size, theme, text, marks, title, alt } = picture;
  const prefix = `u${shortHash(JSON.stringify([size, theme, text, title, alt, marks]))}`;
  const idOf = (name: string) => `${prefix}-${name}`;
  const familyOf = (face: Face) => `UI ${face} ${prefix}`;
  const used = new Map<Face, Set<string>>();
  const pen = { fonts, theme, mode: text, familyOf, used };
  const sheet: Sheet = { pen, idOf, boxes: [], patterns: new Set(), clips: [] };
  const body = groundOf(picture) + writeMarks(marks, sheet) + logoOf(picture);
  const style = embed(used, fonts, familyOf);
  const letters = style === "" ? "" : element("style", { type: "text/css" }, style);
  const definitions = letters + definitionsOf(sheet, size.px);
  const { widthPx, heightPx, widthMm, heightMm } = size;
  const content = [
    element("title", { id: idOf("title") }, escapeXml(title)),
    element("desc", { id: idOf("desc") }, escapeXml(alt)),
    writeMetadata(picture.metadata),
    definitions === "" ? "" : element("defs", {}, definitions),
    body,
  ];
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      version: "1.1",
      width: widthMm === null ? widthPx : `${widthMm}mm`,
      height: heightMm === null ? heightPx : `${heightMm}mm`,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      role: "img",
      "aria-labelledby": `${idOf("title")} ${idOf("desc")}`,
      "xml:lang": picture.metadata.language,
    },
    content.join(""),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, boxes: sheet.boxes };
}

const groundOf = ({ size, theme }: Picture): string =>
  theme === "transparent"
    ? ""
    : element("rect", { width: size.widthPx, height: size.heightPx, fill: colourOf("paper", theme) });

/** Both spellings of the reference: SVG 1.1 programs know only the older one. */
function logoOf({ logo }: Picture): string {
  if (!logo) return "";
  const address = `data:image/png;base64,${toBase64(logo.png)}`;
  const link = { "xmlns:xlink": "http://www.w3.org/1999/xlink", "xlink:href": address };
  return element("image", { ...logo.box, preserveAspectRatio: "xMidYMid meet", ...link });
}

/** Letters under names of their own: the licence of the fonts keeps theirs for the whole of them. */
function embed(used: ReadonlyMap<Face, ReadonlySet<string>>, fonts: Fonts, familyOf: (face: Face) => string): string {
  return FACES.flatMap((face) => {
    const letters = used.get(face);
    if (!letters || letters.size === 0) return [];
    const family = familyOf(face);
    const data = toBase64(fonts.subset(letters, face, family));
    const weight = face.endsWith("600") ? 600 : 400;
    const source = `url(data:font/otf;base64,${data}) format('opentype')`;
    return [`@font-face{font-family:'${family}';font-weight:${weight};font-style:normal;src:${source}}`];
  }).join("");
}
