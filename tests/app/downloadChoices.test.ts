import { describe, expect, it } from "vitest";
import { chooseSize, FIRST_CHOICES, settingsOf, sizeName, sizeOf, wordsOf } from "../../src/app/downloadChoices";
import { logoType } from "../../src/app/downloadLogo";
import { measureOf } from "../../src/app/downloadWording";
import type { FigureContent } from "../../src/export/figureContent";
import { SIZES } from "../../src/export/sizes";
import { downloadMessages } from "../../src/i18n/download";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";

const typed = (width: string, height: string, dpi = "96") => ({ width, height, dpi });

describe("the size of a picture", () => {
  it.each([
    ["as typed", typed("1000", " 800 "), "1000x800"],
    ["no number", typed("a", "800"), "whole"],
    ["a fraction", typed("1000.5", "800"), "whole"],
    ["nothing", typed("", "800"), "whole"],
    ["signs", typed("1e3", "800"), "whole"],
    ["too small", typed("10", "800"), "width"],
    ["too high", typed("1000", "9000"), "height"],
    ["too fine", typed("1000", "800", "9999"), "dpi"],
    ["a strip", typed("3000", "400"), "shape"],
    ["too many px", typed("8000", "8000"), "area"],
  ])("%s", (_, own, expected) => {
    const size = sizeOf({ size: "custom", typed: own });
    expect(typeof size === "string" ? size : `${size.widthPx}x${size.heightPx}`).toBe(expected);
  });

  it("stays as it was while another is being typed, and follows once that is right", () => {
    const square = chooseSize(FIRST_CHOICES, { size: "square" });
    expect([square.drawn, sizeName(square)]).toEqual([SIZES.square, "square"]);
    const half = chooseSize(square, { size: "custom", typed: typed("10", "800") });
    expect(half.drawn).toBe(SIZES.square);
    const whole = chooseSize(half, { typed: typed("1000", "800") });
    expect([whole.drawn.widthPx, whole.drawn.heightPx, sizeName(whole)]).toEqual([1000, 800, "1000x800"]);
  });

  it.each([
    ["en", SIZES.web, "1200 × 675 px"],
    ["en", SIZES.column, "85 × 100 mm at 300 dpi"],
    ["nl", SIZES.columns, "175 × 110 mm, 300 dpi"],
  ] as const)("is said in px, on paper in mm: %s", (language, size, said) => {
    expect(measureOf(size, extendTranslator(createTranslator(language), downloadMessages))).toBe(said);
  });
});

it("settings are the choices with the words of the figure", () => {
  const content = { title: "T", subtitle: "S", note: "N", alt: "A", name: "compare.chart" } as FigureContent;
  const words = { ...wordsOf(content), note: "changed" };
  const choices = { ...chooseSize(FIRST_CHOICES, { size: "slide" }), theme: "grayscale" as const, shortSource: true };
  expect(settingsOf(choices, words)).toEqual({
    size: SIZES.slide,
    theme: "grayscale",
    text: "paths",
    shortSource: true,
    logo: null,
    title: "T",
    subtitle: "S",
    note: "changed",
    alt: "A",
  });
});

describe("a logo is known by its content", () => {
  const text = (written: string) => new TextEncoder().encode(written);
  it.each([
    ["PNG", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13), "image/png"],
    ["JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "image/jpeg"],
    ["SVG", text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), "image/svg+xml"],
    ["a page", text("<html><body>svg</body></html>"), null],
    ["GIF", text("GIF89a"), null],
    ["nothing", new Uint8Array(), null],
  ])("%s", (_, bytes, type) => {
    expect(logoType(bytes)).toBe(type);
  });
});
