import { readFileSync } from "node:fs";
import type { FontFile } from "../../src/export/fontFiles";
import { parseFonts, type Fonts } from "../../src/export/fonts";
import type { Plot } from "../../src/export/scene";

const modules = new URL("../../node_modules/@fontsource/", import.meta.url);
const read = (family: "sans-3" | "serif-4", rest: string) =>
  new Uint8Array(readFileSync(new URL(`source-${family}/files/source-${family}-${rest}-normal.woff`, modules)));

let fonts: Fonts | null = null;

/** The fonts as the page loads them, from the installed packages. */
export function testFonts(): Fonts {
  const files: Record<FontFile, Uint8Array> = {
    "sans-400-latin": read("sans-3", "latin-400"),
    "sans-400-latin-ext": read("sans-3", "latin-ext-400"),
    "sans-600-latin": read("sans-3", "latin-600"),
    "sans-600-latin-ext": read("sans-3", "latin-ext-600"),
    "serif-600-latin": read("serif-4", "latin-600"),
    "serif-600-latin-ext": read("serif-4", "latin-ext-600"),
  };
  fonts ??= parseFonts(files);
  return fonts;
}

/** The room of a drawing; narrow as the frame has it. */
export function testPlot(width: number, height: number, { px = 1, grayscale = false } = {}): Plot {
  return { width, height, px, grayscale, narrow: width < NARROW * px, measure: testFonts().measure };
}

/** 40 labels' heights, as in the frame. */
const NARROW = 560;
