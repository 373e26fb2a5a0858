import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { colourOf, contrast, THEMES, type Theme } from "../../src/export/palette";

const read = (file: string) => readFileSync(new URL(`../../src/view/${file}`, import.meta.url), "utf8");

/** Colours of the first rule that begins with those words at the start of a line. */
function tokensOf(css: string, selector: string): Map<string, string> {
  const from = `\n${css}`.indexOf(`\n${selector} {`);
  const rule = css.slice(from, css.indexOf("\n}", from));
  return new Map(Array.from(rule.matchAll(/--([\w-]+): (#[\da-f]{6});/g), ([, name, hex]) => [name!, hex!]));
}

const tokens = read("tokens.css");
const groups = read("GroupColours.module.css");
const fillsOf = (selector: string) => [...tokensOf(groups, selector)].filter(([name]) => !name.startsWith("on-"));
const rootTokens = tokensOf(tokens, ":root");
const light = new Map([...rootTokens, ...fillsOf(".colours")]);
const dark = new Map([
  ...light,
  ...tokensOf(tokens, ':root[data-theme="dark"]'),
  ...fillsOf(':root[data-theme="dark"] .colours'),
]);
const names = [...light.keys()];
const steps = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);
const lightness = (name: string) => contrast(colourOf(name, "grayscale"), "#000000");

describe("colourOf", () => {
  it("has every colour of the page, in light and in dark", () => {
    expect(names.length).toBeGreaterThan(50);
    expect(Object.fromEntries(names.map((name) => [name, colourOf(name, "light")]))).toEqual(
      Object.fromEntries(light),
    );
    expect(Object.fromEntries(names.map((name) => [name, colourOf(name, "dark")]))).toEqual(Object.fromEntries(dark));
    expect(names.map((name) => colourOf(name, "transparent"))).toEqual([...light.values()]);
  });

  it("has nothing but greys in grayscale", () => {
    for (const name of names) expect(colourOf(name, "grayscale")).toMatch(/^#([\da-f]{2})\1\1$/);
  });

  it.each([
    ["places", steps("place", 6).toReversed()],
    ["a map", steps("map", 7)],
    ["a map of what is neither good nor bad", steps("map-neutral", 7)],
    [
      "a diverging map",
      ["map-low-3", "map-low-2", "map-low-1", "map-mid", "map-high-1", "map-high-2", "map-high-3"],
    ],
  ])("orders %s by lightness, in steps that can be seen", (_, ordered) => {
    const ratios = ordered.slice(1).map((name, i) => lightness(ordered[i]!) / lightness(name));
    expect(Math.min(...ratios)).toBeGreaterThan(1.2);
  });

  it.each(THEMES)("keeps places apart from the paper in %s", (theme) => {
    const paper = colourOf("paper", theme);
    const ratios = steps("place", 6).map((name) => contrast(colourOf(name, theme), paper));
    expect(Math.min(...ratios)).toBeGreaterThan(3);
  });

  it.each(THEMES)("finds letters that can be read on every step of a map in %s", (theme: Theme) => {
    const grounds = names.filter((name) => /^map-(neutral-|low-|high-)?\d|^map-mid/.test(name));
    const ratios = grounds.map((name) => contrast(colourOf(`on-${name}`, theme), colourOf(name, theme)));
    expect(grounds).toHaveLength(21);
    expect(Math.min(...ratios)).toBeGreaterThan(4.2);
  });

  it("takes the remaining groups for the ground behind a band, and greys for neighbours that differ", () => {
    for (const theme of THEMES) expect(colourOf("group-rest", theme)).toBe(colourOf("band", theme));
    const ratios = [1, 2, 3, 4, 5, 6, 7].map((i) => {
      return contrast(colourOf(`group-${i}`, "grayscale"), colourOf(`group-${i + 1}`, "grayscale"));
    });
    expect(Math.min(...ratios)).toBeGreaterThan(1.8);
  });

  it.each(["", "on-", "on-nothing", "red", "toString"])("refuses %j", (name) => {
    expect(() => colourOf(name, "light")).toThrow(RangeError);
  });
});
