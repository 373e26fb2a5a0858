/** What is used of opentype.js, which ships no types. Lengths are units of the font's em; y points up. */
declare module "opentype.js" {
  export interface PathCommand {
    readonly type: "M" | "L" | "Q" | "C" | "Z";
    readonly x: number;
    readonly y: number;
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }

  export class Path {
    readonly commands: readonly PathCommand[];
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    close(): void;
  }

  interface GlyphOptions {
    readonly name: string;
    readonly unicode?: number;
    readonly advanceWidth: number;
    readonly path: Path;
  }

  export class Glyph {
    constructor(options: GlyphOptions);
    readonly advanceWidth?: number;
    readonly path: Path;
  }

  interface FontOptions {
    readonly familyName: string;
    readonly styleName: string;
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    readonly glyphs: readonly Glyph[];
  }

  export class Font {
    constructor(options: FontOptions);
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    /** 0 = the font has no such letter. */
    charToGlyphIndex(letter: string): number;
    charToGlyph(letter: string): Glyph;
    toArrayBuffer(): ArrayBuffer;
  }

  /** Throws Error where the bytes are no font. */
  export function parse(bytes: ArrayBuffer): Font;
}
