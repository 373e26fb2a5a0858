import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../src/view/tokens.css", import.meta.url), "utf8");

type Rgb = readonly [number, number, number];
type Palette = Readonly<Record<string, string>>;

function paletteAfter(start: string): Palette {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`tokens.css has no ${start}`);
  const block = css.slice(from, css.indexOf("}", from));
  const found = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name, value]) => [name!, value!]));
}

const LIGHT = paletteAfter(":root {");
const DARK = paletteAfter(':root[data-theme="dark"] {');
const mapPart = (palette: Palette) =>
  Object.fromEntries(Object.entries(palette).filter(([name]) => name.startsWith("map-")));

const steps = (stem: string) => Array.from({ length: 7 }, (_, i) => `map-${stem}${i + 1}`);
const DIVERGING = ["low-3", "low-2", "low-1", "mid", "high-1", "high-2", "high-3"].map((end) => `map-${end}`);
const RAMPS = { amount: steps(""), neutral: steps("neutral-") } as const;
const THEMES = { light: LIGHT, dark: DARK } as const;

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const rgbOf = (hex: string): Rgb => {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return [r!, g!, b!];
};

/** Machado, Oliveira & Fernandes (2009), severity 1, on linear RGB. */
const VISION: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

const seen = ([r, g, b]: Rgb, vision: string): Rgb => {
  const [x, y, z] = VISION[vision]!.map(([p, q, s]) => Math.max(0, Math.min(1, p * r + q * g + s * b)));
  return [x!, y!, z!];
};

/** CIE L*a*b* under D65. */
function labOf([r, g, b]: Rgb): Rgb {
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

const difference = (a: string, b: string, vision: string) => {
  const [one, other] = [a, b].map((hex) => labOf(seen(rgbOf(hex), vision)));
  return Math.hypot(...one!.map((value, i) => value - other![i]!));
};

const lightness = (hex: string, vision = "normal") => labOf(seen(rgbOf(hex), vision))[0];
const luminance = (hex: string) => {
  const [r, g, b] = rgbOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

const cases = Object.keys(THEMES).flatMap((theme) => Object.keys(RAMPS).map((ramp) => [theme, ramp] as const));
const coloursOf = (theme: string, names: readonly string[]) => names.map((name) => THEMES[theme as "light"][name]!);

describe.each(cases)("the %s ramp for %s", (theme, ramp) => {
  const colours = coloursOf(theme, RAMPS[ramp as "amount"]);

  it.each(Object.keys(VISION))("goes one way in lightness, each step visibly, to %s eyes", (vision) => {
    const values = colours.map((hex) => lightness(hex, vision));
    const gaps = values.slice(1).map((value, i) => (theme === "light" ? values[i]! - value : value - values[i]!));
    expect(Math.min(...gaps)).toBeGreaterThan(6);
    const neighbours = colours.slice(1).map((hex, i) => difference(hex, colours[i]!, vision));
    expect(Math.min(...neighbours)).toBeGreaterThan(8);
  });

  it("has one hue", () => {
    const hues = colours.map((hex) => {
      const [, a, b] = labOf(rgbOf(hex));
      return (Math.atan2(b, a) * 180) / Math.PI;
    });
    expect(Math.max(...hues) - Math.min(...hues)).toBeLessThan(45);
  });

  it("begins apart from the paper", () => {
    expect(contrast(colours[0]!, THEMES[theme as "light"]["paper"]!)).toBeGreaterThan(1.2);
  });
});

describe.each(Object.keys(THEMES))("the diverging ramp in the %s", (theme) => {
  const colours = coloursOf(theme, DIVERGING);

  it.each(Object.keys(VISION))("tells all seven apart to %s eyes", (vision) => {
    const pairs = colours.flatMap((a, i) => colours.slice(i + 1).map((b) => difference(a, b, vision)));
    expect(Math.min(...pairs)).toBeGreaterThan(10);
  });

  it("is equally strong on both sides", () => {
    const values = colours.map((hex) => lightness(hex));
    for (const i of [0, 1, 2]) expect(Math.abs(values[i]! - values[6 - i]!)).toBeLessThan(8);
    const strengths = values.map((value) => Math.abs(value - values[3]!));
    for (const side of [strengths.slice(0, 4).reverse(), strengths.slice(3)]) {
      expect(side).toEqual([...side].sort((a, b) => a - b));
    }
  });
});

describe.each(Object.keys(THEMES))("texts on the map in the %s", (theme) => {
  const palette = THEMES[theme as "light"];
  const onAmount = ["near", "near", "near", "turn", "far", "far", "far"];
  const onDiverging = ["far", "turn", "near", "near", "near", "turn", "far"];
  it.each([
    ["amount", RAMPS.amount, onAmount],
    ["neutral", RAMPS.neutral, onAmount],
    ["diverging", DIVERGING, onDiverging],
  ] as const)("can be read on every step of %s", (_, names, inks) => {
    const ratios = names.map((name, i) => contrast(palette[name]!, palette[`map-ink-${inks[i]!}`]!));
    expect(Math.min(...ratios)).toBeGreaterThan(4.5);
  });
});

describe("the palettes", () => {
  it("are the same however the theme was chosen", () => {
    expect(mapPart(paletteAfter('  :root:not([data-theme="light"]) {'))).toEqual(mapPart(DARK));
    expect(paletteAfter("  :root:root:root {")).toEqual(mapPart(LIGHT));
    expect(Object.keys(mapPart(DARK))).toEqual(Object.keys(mapPart(LIGHT)));
    expect(Object.keys(mapPart(LIGHT))).toHaveLength(26);
  });

  it("are the ones that the map takes its inks from", () => {
    const rules = readFileSync(new URL("../../src/view/MapScale.module.css", import.meta.url), "utf8");
    const inksOf = (block: string) =>
      [...block.matchAll(/--on-(\d): var\(--map-ink-(\w+)\)/g)].map(([, i, ink]) => [i, ink]);
    const [amount, neutral, diverging] = rules.split("\n}\n").map(inksOf);
    expect(amount).toEqual(["near", "near", "near", "turn", "far", "far", "far"].map((ink, i) => [String(i + 1), ink]));
    expect(neutral).toEqual([]);
    expect(Object.fromEntries([...amount!, ...diverging!])).toEqual({
      1: "far", 2: "turn", 3: "near", 4: "near", 5: "near", 6: "turn", 7: "far",
    });
  });
});
