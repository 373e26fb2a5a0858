import { zlibSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPngChunks, writePngChunks, type PngWords } from "../../src/export/pngChunks";
import { chunkOf, END, HEADER, joinBytes, PIXELS, PNG, SIGNATURE } from "./pngs";

const WORDS: PngWords = {
  dpi: 300,
  title: "Woninginbraken “in” القدس 🏙️",
  description: "Line chart: …",
  source: "Federal Police & others",
  copyright: "<CC BY 4.0>",
  recipe: '{"format":1}',
};

const typesIn = (png: Uint8Array): string[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  const types: string[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    types.push(new TextDecoder().decode(png.subarray(at + 4, at + 8)));
  }
  return types;
};

describe("writePngChunks", () => {
  it("writes resolution and texts before the pixels, and they are read back", () => {
    const written = writePngChunks(PNG, WORDS);
    expect(typesIn(written)).toEqual(["IHDR", "pHYs", "iTXt", "iTXt", "iTXt", "iTXt", "iTXt", "IDAT", "IEND"]);
    const read = readPngChunks(written)!;
    expect(read).toMatchObject({ widthPx: 2, heightPx: 1, dpi: 300, isRecipeBroken: false });
    expect(Object.fromEntries(read.texts)).toEqual({
      Title: WORDS.title,
      Description: WORDS.description,
      Source: WORDS.source,
      Copyright: WORDS.copyright,
      "urban-indicators:recipe": WORDS.recipe,
    });
  });

  it("says 300 dpi as the specification counts: 11811 px a metre", () => {
    const written = writePngChunks(PNG, WORDS);
    const at = 8 + HEADER.length + 8;
    expect([...written.subarray(at, at + 9)]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  });

  it("replaces what it wrote before and keeps what others wrote", () => {
    const comment = chunkOf("tEXt", new TextEncoder().encode("Comment\0kept"));
    const title = chunkOf("tEXt", new TextEncoder().encode("Title\0old"));
    const given = joinBytes(SIGNATURE, HEADER, comment, title, PIXELS, END);
    const once = writePngChunks(given, WORDS);
    expect(writePngChunks(once, WORDS)).toEqual(once);
    expect(typesIn(once).filter((type) => type === "tEXt")).toHaveLength(1);
    const other = { ...WORDS, title: "", recipe: "", dpi: 96 };
    const changed = writePngChunks(once, other);
    expect(changed).toEqual(writePngChunks(given, other));
    expect([...readPngChunks(changed)!.texts.keys()]).toEqual(["Description", "Source", "Copyright"]);
  });

  it("refuses what is no PNG", () => {
    expect(() => writePngChunks(new Uint8Array(20), WORDS)).toThrow(RangeError);
  });

  it("keeps every text", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 36, max: 1200 }), (title, recipe, dpi) => {
        const read = readPngChunks(writePngChunks(PNG, { ...WORDS, title, recipe, dpi }))!;
        expect(read.texts.get("Title") ?? "").toBe(title.replaceAll("\0", ""));
        expect(read.texts.get("urban-indicators:recipe") ?? "").toBe(recipe.replaceAll("\0", ""));
        expect(read.dpi).toBe(dpi);
      }),
      { seed: 65, numRuns: 200 },
    );
  });
});

describe("readPngChunks", () => {
  const KEYWORD = new TextEncoder().encode("urban-indicators:recipe");
  const textWith = (...tail: Uint8Array[]) =>
    joinBytes(SIGNATURE, HEADER, chunkOf("iTXt", joinBytes(KEYWORD, ...tail)), PIXELS, END);
  const COMPRESSED = Uint8Array.from([0, 1, 0, 0, 0]);

  it("reads texts of others, with a language and uncompressed", () => {
    const png = textWith(Uint8Array.from([0, 0, 0]), new TextEncoder().encode("nl-BE\0recept\0{}"));
    expect(readPngChunks(png)!.texts.get("urban-indicators:recipe")).toBe("{}");
  });

  it.each([
    ["no end of the keyword", textWith()],
    ["a compression nobody knows", textWith(Uint8Array.from([0, 1, 7, 0, 0, 1, 2]))],
    ["compressed bytes that are none", textWith(Uint8Array.from([0, 1, 0, 0, 0, 1, 2, 3]))],
    ["compressed bytes that end early", textWith(COMPRESSED, zlibSync(new Uint8Array(500)).subarray(0, 6))],
    ["letters that are none", textWith(Uint8Array.from([0, 0, 0, 0, 0, 0xff, 0xfe]))],
  ])("gives no text of %s", (_, png) => {
    expect([...readPngChunks(png)!.texts]).toEqual([]);
  });

  it("unpacks one text of each of our names, and none of anybody else's", () => {
    const text = (words: string) => joinBytes(KEYWORD, Uint8Array.from([0, 0, 0, 0, 0]), new TextEncoder().encode(words));
    const other = new TextEncoder().encode("Comment\0\0\0\0\0hello");
    const chunks = [text("first"), other, text("second")].map((data) => chunkOf("iTXt", data));
    const read = readPngChunks(joinBytes(SIGNATURE, HEADER, ...chunks, PIXELS, END))!;
    expect([...read.texts]).toEqual([["urban-indicators:recipe", "first"]]);
  });

  it("stops unpacking what becomes larger than any of ours", () => {
    const bomb = textWith(COMPRESSED, zlibSync(new Uint8Array(33 * 1024 * 1024)));
    expect(readPngChunks(bomb)).toMatchObject({ isRecipeBroken: true });
  });

  it("refuses a file with a wrong sum, cut anywhere, or of another kind", () => {
    const wrong = Uint8Array.from(PNG, (byte, i) => (i === 20 ? byte ^ 1 : byte));
    expect(readPngChunks(wrong)).toBeNull();
    for (let end = 0; end < PNG.length; end++) expect(readPngChunks(PNG.subarray(0, end))).toBeNull();
    expect(readPngChunks(new TextEncoder().encode("<svg/>"))).toBeNull();
  });

  it("never throws on random bytes behind a signature", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 60 }), (bytes, data) => {
        expect(() => readPngChunks(joinBytes(SIGNATURE, bytes))).not.toThrow();
        expect(readPngChunks(joinBytes(SIGNATURE, HEADER, chunkOf("iTXt", data), END))?.widthPx).toBe(2);
      }),
      { seed: 66, numRuns: 300 },
    );
  });
});
