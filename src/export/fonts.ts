import { Font, Glyph, parse, Path } from "opentype.js";
import { fetchBytes } from "../library/fetchBytes";
import { letterWidth } from "./fontFallback";
import { FONT_FILES, type FontFile } from "./fontFiles";
import { composeLetter, glyphOf, type Letter } from "./fontLetters";
import { withoutTime } from "./fontTime";
import type { Plot, TextStyle } from "./scene";
import { graphemes } from "./textLines";

export type Face = "sans-400" | "sans-600" | "serif-600";
export const FACES: readonly Face[] = ["sans-400", "sans-600", "serif-600"];

/** The heading face comes in one weight. */
export const faceOf = ({ family, weight }: TextStyle): Face =>
  family === "serif" ? "serif-600" : weight === 600 ? "sans-600" : "sans-400";

export interface Fonts {
  /** Width in px. Letters that the fonts do not have are estimated. */
  readonly measure: Plot["measure"];
  readonly unitsPerEm: number;
  /** null where the face does not have it. */
  readonly letterOf: (letter: string, face: Face) => Letter | null;
  /** An OpenType font of its own with exactly those of the letters that the face has. */
  readonly subset: (letters: Iterable<string>, face: Face, family: string) => Uint8Array;
}

let loading: Promise<Fonts> | null = null;

/** The letters of every picture, fetched once. Rejects with LoadError; the next call then tries again. */
export function loadFonts(): Promise<Fonts> {
  loading ??= fetchFonts().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchFonts(): Promise<Fonts> {
  const files = Object.entries(FONT_FILES) as [FontFile, string][];
  const bytes = await Promise.all(
    files.map(async ([file, address]) => [file, await fetchBytes(address, () => {})] as const),
  );
  return parseFonts(Object.fromEntries(bytes) as Record<FontFile, Uint8Array>);
}

type Faces = Readonly<Record<Face, readonly Font[]>>;

/** `bytes` are the woff files. Throws Error where they are no fonts. */
export function parseFonts(bytes: Readonly<Record<FontFile, Uint8Array>>): Fonts {
  const read = (file: FontFile) => parse(new Uint8Array(bytes[file]).buffer);
  const faces: Faces = {
    "sans-400": [read("sans-400-latin"), read("sans-400-latin-ext")],
    "sans-600": [read("sans-600-latin"), read("sans-600-latin-ext")],
    "serif-600": [read("serif-600-latin"), read("serif-600-latin-ext")],
  };
  const { unitsPerEm } = faces["sans-400"][0]!;
  const letterOf = remember((letter, face) => composeLetter(letter, faces[face]));
  const widthOf = (letter: string, face: Face) => letterOf(letter, face)?.advance ?? letterWidth(letter) * unitsPerEm;
  const unitsOf = remember((text, face) =>
    graphemes(text).reduce((sum, letter) => sum + widthOf(letter, face), 0),
  );
  return {
    unitsPerEm,
    letterOf,
    measure: (text, style) => (unitsOf(text, faceOf(style)) / unitsPerEm) * style.size,
    subset: (letters, face, family) => subsetOf(letters, faces[face], { face, family }),
  };
}

/** Words are measured again for every size of letters that a picture is tried with. */
const MOST_REMEMBERED = 20_000;

function remember<Answer>(ask: (text: string, face: Face) => Answer): (text: string, face: Face) => Answer {
  const known = Object.fromEntries(FACES.map((face) => [face, new Map<string, Answer>()])) as Record<
    Face,
    Map<string, Answer>
  >;
  return (text, face) => {
    const answers = known[face];
    const before = answers.get(text);
    if (before !== undefined) return before;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const answer = ask(text, face);
    answers.set(text, answer);
    return answer;
  };
}

function subsetOf(letters: Iterable<string>, fonts: readonly Font[], { face, family }: { face: Face; family: string }) {
  const points = new Set([...letters].flatMap((letter) => [...letter, ...letter.normalize("NFC")]));
  const glyphs = [...points].sort().flatMap((point) => {
    const glyph = glyphOf(point, fonts);
    const unicode = point.codePointAt(0)!;
    if (!glyph) return [];
    const { advanceWidth = 0, path } = glyph;
    return [new Glyph({ name: `u${unicode.toString(16)}`, unicode, advanceWidth, path })];
  });
  const { unitsPerEm, ascender, descender } = fonts[0]!;
  const missing = new Glyph({ name: ".notdef", advanceWidth: unitsPerEm / 2, path: emptyBox(unitsPerEm) });
  const styleName = face.endsWith("600") ? "SemiBold" : "Regular";
  const options = { familyName: family, styleName, unitsPerEm, ascender, descender };
  return withoutTime(new Uint8Array(new Font({ ...options, glyphs: [missing, ...glyphs] }).toArrayBuffer()));
}

/** What stands for a letter that a viewer finds nowhere: that one is missing must be seen. */
function emptyBox(em: number): Path {
  const box = new Path();
  const [left, right, low, high] = [0.06 * em, 0.44 * em, 0, 0.66 * em];
  const edge = 0.04 * em;
  const outside = [left, low, left, high, right, high, right, low];
  const [from, to, foot, head] = [left + edge, right - edge, low + edge, high - edge];
  const inside = [from, foot, to, foot, to, head, from, head];
  for (const points of [outside, inside]) {
    box.moveTo(points[0]!, points[1]!);
    for (let i = 2; i < points.length; i += 2) box.lineTo(points[i]!, points[i + 1]!);
    box.close();
  }
  return box;
}
