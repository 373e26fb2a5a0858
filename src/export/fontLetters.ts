import { Path, type Font, type Glyph, type PathCommand } from "opentype.js";

/** Of a letter as readers see it: how wide it is and where its outlines stand, in units of the em, y up. */
export interface Letter {
  readonly advance: number;
  readonly parts: readonly { readonly x: number; readonly commands: readonly PathCommand[] }[];
}

/** Marks that steer how neighbours are set and show nothing themselves. */
const INVISIBLE = /^[\p{Cf}\p{Cc}\p{Surrogate}\u034f\ufe00-\ufe0f]+$/u;
const THIN_SPACE = 0.2;
/** The fonts have arrows up and down only. */
const TURNED: Readonly<Record<string, { readonly from: string; readonly sign: 1 | -1 }>> = {
  "→": { from: "↑", sign: 1 },
  "←": { from: "↑", sign: -1 },
};

/** The letter, composed where Unicode knows one character for it; null where a part of it is in none of the fonts. */
export function composeLetter(letter: string, fonts: readonly Font[]): Letter | null {
  const parts: { x: number; commands: readonly PathCommand[] }[] = [];
  let advance = 0;
  for (const point of letter.normalize("NFC")) {
    const glyph = glyphOf(point, fonts);
    if (!glyph) return null;
    if (glyph.path.commands.length > 0) parts.push({ x: advance, commands: glyph.path.commands });
    advance += glyph.advanceWidth ?? 0;
  }
  return { advance, parts };
}

/** Unseen marks and narrow spaces get a glyph without outlines where the font has none. */
export function glyphOf(point: string, fonts: readonly Font[]): Pick<Glyph, "advanceWidth" | "path"> | null {
  if (INVISIBLE.test(point)) return { advanceWidth: 0, path: new Path() };
  const font = fonts.find((one) => one.charToGlyphIndex(point) > 0);
  if (font) return font.charToGlyph(point);
  if (/[\u2007-\u200a\u202f]/.test(point))
    return { advanceWidth: THIN_SPACE * fonts[0]!.unitsPerEm, path: new Path() };
  const turned = TURNED[point];
  return turned ? turn(fonts[0]!.charToGlyph(turned.from), turned.sign) : joinParts(point, fonts);
}

/** Two letters that Unicode knows as one, such as the Dutch ĳ, from their halves. */
function joinParts(point: string, fonts: readonly Font[]): Pick<Glyph, "advanceWidth" | "path"> | null {
  const halves = point.normalize("NFKC");
  if (halves === point || !/^\p{L}+$/u.test(halves)) return null;
  const letter = composeLetter(halves, fonts);
  if (!letter) return null;
  const commands = letter.parts.flatMap(({ x, commands: some }) =>
    some.map((one) => (one.type === "Z" ? one : { ...one, x: one.x + x, x1: one.x1 + x, x2: one.x2 + x })),
  );
  return { advanceWidth: letter.advance, path: Object.assign(new Path(), { commands }) };
}

/** An arrow that points up, laid on its side in the middle of the same height. */
function turn({ path, advanceWidth = 0 }: Glyph, sign: 1 | -1): Pick<Glyph, "advanceWidth" | "path"> {
  const ys = path.commands.flatMap((one) => (one.type === "Z" ? [] : [one.y]));
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const side = 40;
  const place = (x: number, y: number) => ({
    x: side + (sign > 0 ? y - low : high - y),
    y: (low + high) / 2 + sign * (advanceWidth / 2 - x),
  });
  const turned = Object.assign(new Path(), {
    commands: path.commands.map((one) => {
      const [end, a, b] = [place(one.x, one.y), place(one.x1, one.y1), place(one.x2, one.y2)];
      return one.type === "Z" ? one : { type: one.type, ...end, x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    }),
  });
  return { path: turned, advanceWidth: high - low + 2 * side };
}
