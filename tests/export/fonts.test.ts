import { parse } from "opentype.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runsOf } from "../../src/export/fontFallback";
import { FACES, faceOf } from "../../src/export/fonts";
import { graphemes } from "../../src/export/textLines";
import { testFonts } from "./testFonts";

const fonts = testFonts();

/** Dutch, French, German and English, and what their texts are set with. */
const LETTERS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸÄÖẞàâæçéèêëîïôœùûüÿäößáíóúÁÍÓÚĳĲ" +
  "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~§°²³·×÷½€£«»‹›‘’‚“”„–—−…•†→←↑↓\u00a0\u202f\u2009";

describe("parseFonts", () => {
  it.each(FACES)("has every letter of the four languages in %s", (face) => {
    expect(graphemes(LETTERS).filter((letter) => fonts.letterOf(letter, face) === null)).toEqual([]);
  });

  it("measures composed and decomposed letters alike, and figures as wide as each other", () => {
    const width = (text: string) => fonts.measure(text, { size: 100 });
    expect(width("Ie\u0301per")).toBe(width("I\u00e9per"));
    expect(new Set([..."0123456789"].map(width)).size).toBe(1);
    expect(width("Mechelen")).toBeCloseTo([..."Mechelen"].reduce((sum, letter) => sum + width(letter), 0));
    expect(width("\u200b\ufeff\u2060")).toBe(0);
  });

  it("guesses what letters of other fonts will need", () => {
    const width = (text: string) => fonts.measure(text, { size: 10 });
    expect(width("👩‍👩‍👧‍👦")).toBe(13);
    expect(width("東京")).toBe(20);
    expect(width("القدس")).toBeCloseTo(35);
    expect(faceOf({ size: 1, family: "serif" })).toBe("serif-600");
  });

  it("embeds exactly the letters asked for, as wide as measured", () => {
    const letters = graphemes(LETTERS);
    for (const face of FACES) {
      const bytes = fonts.subset([...letters, "🏙️", "e\u0301"], face, "Test");
      const font = parse(new Uint8Array(bytes).buffer);
      const style = { size: font.unitsPerEm, weight: face.endsWith("600") ? 600 : 400 } as const;
      const family = face.startsWith("serif") ? "serif" : "sans";
      expect(letters.filter((letter) => font.charToGlyphIndex(letter) === 0)).toEqual([]);
      expect(letters.map((letter) => font.charToGlyph(letter).advanceWidth)).toEqual(
        letters.map((letter) => fonts.measure(letter, { ...style, family })),
      );
      expect(font.charToGlyphIndex("\u0161")).toBe(0);
    }
  });
});

describe("an embedded font", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is the same at any time, and whole", () => {
    const [one, other] = ["2001-01-01", "2031-12-31"].map((day) => {
      vi.useFakeTimers({ now: new Date(day), toFake: ["Date"] });
      return fonts.subset(graphemes("Mechelen 44"), "sans-400", "Test");
    }) as [Uint8Array, Uint8Array];
    expect(Buffer.compare(one, other)).toBe(0);
    const words = Array.from({ length: one.length / 4 }, (_, i) => Buffer.from(one).readUInt32BE(4 * i));
    // OpenType, "head": the words of a whole font add up to this.
    expect(words.reduce((sum, word) => (sum + word) >>> 0, 0)).toBe(0xb1b0afba);
  });
});

describe("runsOf", () => {
  const isOwn = (letter: string) => fonts.letterOf(letter, "sans-400") !== null;
  const runs = (line: string) => runsOf(graphemes(line), isOwn).map(({ text, own }) => (own ? text : `<${text}>`));

  it.each([
    ["Mechelen 44", ["Mechelen 44"]],
    ["Gent 🏙️🚲 88", ["Gent ", "<🏙️🚲>", " 88"]],
    ["a שלום, עולם 12 b", ["a ", "<שלום, עולם 12>", " b"]],
    ["القدس", ["<القدس>"]],
    ["東京 Tokyo", ["<東京>", " Tokyo"]],
  ])("sets %s in the order it is read", (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});
