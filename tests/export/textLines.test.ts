import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, graphemes, plainText, wrapLines } from "../../src/export/textLines";
import { testFonts } from "./testFonts";

fc.configureGlobal({ seed: 20261124 });

const { measure } = testFonts();
const style = { size: 14 };
const fitOf = (width: number) => ({ width, style, measure });
const FAMILY = "👩‍👩‍👧‍👦";

const words = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.lorem(),
  fc.constantFrom(FAMILY, "القدس", "Arbeiterunfallversicherungsgesetz".repeat(2), "🇧🇪", "e\u0301e\u0301"),
);
const text = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" "));
const width = fc.integer({ min: 40, max: 600 });

describe("wrapLines", () => {
  it("keeps every letter and their order, within the width", () => {
    fc.assert(
      fc.property(text, width, (whole, wide) => {
        const lines = wrapLines(whole, fitOf(wide));
        const squeeze = (some: string) => some.replace(/[ \u2000-\u2006\u2008-\u200a\u3000]+/g, "");
        expect(squeeze(lines.join(""))).toBe(squeeze(plainText(whole)));
        const tooWide = lines.filter((line) => measure(line, style) > wide + 0.001 && graphemes(line).length > 1);
        expect(tooWide).toEqual([]);
      }),
    );
  });

  it("breaks a long word after its hyphen, and an emoji of many parts nowhere", () => {
    expect(wrapLines("Sint-Katelijne-Waver", fitOf(measure("Sint-Katelijne-W", style)))).toEqual([
      "Sint-Katelijne-",
      "Waver",
    ]);
    expect(wrapLines(FAMILY.repeat(3), fitOf(measure(FAMILY, style)))).toEqual([FAMILY, FAMILY, FAMILY]);
  });

  it("keeps figures and their unit together and makes no line of nothing", () => {
    expect(wrapLines("about 12\u202f345\u00a0km", fitOf(measure("about 12\u202f345", style)))).toEqual([
      "about",
      "12\u202f345\u00a0km",
    ]);
    expect(wrapLines(" \n ", fitOf(100))).toEqual([]);
  });
});

describe("fitText", () => {
  it("gives the whole text or its beginning, never wider than asked", () => {
    fc.assert(
      fc.property(text, width, (whole, wide) => {
        const fitted = fitText(whole, fitOf(wide));
        expect(measure(fitted, style)).toBeLessThanOrEqual(wide + 0.001);
        const begun = fitted.endsWith("…") ? fitted.slice(0, -1) : fitted;
        expect(plainText(whole).startsWith(begun)).toBe(true);
        expect(graphemes(plainText(whole)).slice(0, graphemes(begun).length).join("").startsWith(begun)).toBe(true);
      }),
    );
  });
});

describe("plainText", () => {
  it("leaves out what XML forbids and nothing else", () => {
    expect(plainText("a\u0000b\u0008c\ud800d\ufffee\tf\r\ng🏙️")).toBe("abcde f g🏙️");
  });
});
