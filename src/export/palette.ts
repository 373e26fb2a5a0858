import type { Colour } from "./scene";

/** `transparent`: the light one without a ground. `grayscale`: told apart on any printer, with dashes and markers. */
export type Theme = "light" | "dark" | "transparent" | "grayscale";
export const THEMES: readonly Theme[] = ["light", "dark", "transparent", "grayscale"];

/** As in view/tokens.css and, of groups, view/GroupColours.module.css; a test holds them equal. */
const LIGHT = {
  "page-paper": "#fafaf7",
  paper: "#ffffff",
  ink: "#16191d",
  "ink-2": "#555b63",
  hairline: "#ddddd6",
  control: "#8a8f94",
  wash: "#f2f2ed",
  context: "#c9cbc8",
  band: "#ecece6",
  accent: "#c0111c",
  "on-accent": "#ffffff",
  focus: "#0f4c9c",
  "place-0": "#555b63",
  "place-1": "#c0111c",
  "place-2": "#0f4c9c",
  "place-3": "#18907a",
  "place-4": "#c77b12",
  "place-5": "#9457c9",
  "place-6": "#2b2b2b",
  "map-1": "#d0edec",
  "map-2": "#9ed9da",
  "map-3": "#6bc3c9",
  "map-4": "#3babb7",
  "map-5": "#097f8c",
  "map-6": "#015f6c",
  "map-7": "#00414d",
  "map-neutral-1": "#e5e3fa",
  "map-neutral-2": "#cac6f2",
  "map-neutral-3": "#b0aae9",
  "map-neutral-4": "#968edd",
  "map-neutral-5": "#6c5ec2",
  "map-neutral-6": "#5041a1",
  "map-neutral-7": "#362878",
  "map-low-3": "#035798",
  "map-low-2": "#5b97d3",
  "map-low-1": "#a5c8ed",
  "map-mid": "#eeede8",
  "map-high-1": "#edc197",
  "map-high-2": "#d68541",
  "map-high-3": "#88461c",
  "map-ink-near": "#16191d",
  "map-ink-turn": "#16191d",
  "map-ink-far": "#ffffff",
  "map-line": "#ffffff",
  "map-hatch": "#a9aca9",
  "group-1": "#6192e4",
  "group-2": "#a88d3a",
  "group-3": "#7b2e4f",
  "group-4": "#097186",
  "group-5": "#bf7b63",
  "group-6": "#5f3c8a",
  "group-7": "#4b5e00",
  "group-8": "#60432c",
  "group-other": "#8f959b",
  "group-rest": "#ecece6",
};

type Palette = Readonly<Record<keyof typeof LIGHT, string>>;

const DARK: Palette = {
  "page-paper": "#0e1114",
  paper: "#14181c",
  ink: "#edeff1",
  "ink-2": "#a9b0b8",
  hairline: "#2b3138",
  control: "#79818a",
  wash: "#1b2026",
  context: "#3a4149",
  band: "#262d35",
  accent: "#ff6b5e",
  "on-accent": "#14181c",
  focus: "#8db4ff",
  "place-0": "#a9b0b8",
  "place-1": "#ff6b5e",
  "place-2": "#3f7dff",
  "place-3": "#2fbfa0",
  "place-4": "#ffc24b",
  "place-5": "#ddb8ff",
  "place-6": "#ffffff",
  "map-1": "#153b44",
  "map-2": "#1d5660",
  "map-3": "#206f79",
  "map-4": "#30a4ad",
  "map-5": "#53c1c5",
  "map-6": "#84dcdb",
  "map-7": "#c3f3ef",
  "map-neutral-1": "#322f58",
  "map-neutral-2": "#4a4380",
  "map-neutral-3": "#6254a8",
  "map-neutral-4": "#9284d9",
  "map-neutral-5": "#afa1ee",
  "map-neutral-6": "#ccc2f8",
  "map-neutral-7": "#e9e4fe",
  "map-low-3": "#7fbef3",
  "map-low-2": "#418ad1",
  "map-low-1": "#2f5d8e",
  "map-mid": "#393833",
  "map-high-1": "#7a502d",
  "map-high-2": "#c27a39",
  "map-high-3": "#f4a859",
  "map-ink-near": "#ffffff",
  "map-ink-turn": "#16191d",
  "map-ink-far": "#16191d",
  "map-line": "#14181c",
  "map-hatch": "#5b636c",
  "group-1": "#6382bd",
  "group-2": "#d1b559",
  "group-3": "#945e58",
  "group-4": "#82bbaf",
  "group-5": "#d47455",
  "group-6": "#79d4ff",
  "group-7": "#757012",
  "group-8": "#b0d28a",
  "group-other": "#79818a",
  "group-rest": "#262d35",
};

/** From light to dark; equal steps of CIE lightness (94 to 16). */
const RAMP = ["#eeeeee", "#cccccc", "#ababab", "#8b8b8b", "#6c6c6c", "#494949", "#282828"] as const;
const ramp = (name: "map" | "map-neutral") =>
  Object.fromEntries(RAMP.map((grey, i) => [`${name}-${i + 1}`, grey])) as Partial<Palette>;

/**
 * Places from black to the lightest grey with contrast 3:1 on white, again in equal steps of lightness. Of two greys
 * nobody sees which side of a middle they are on, so that what diverges in colour runs from light (low) to dark (high) here.
 */
const GRAYSCALE: Palette = {
  ...LIGHT,
  ...ramp("map"),
  ...ramp("map-neutral"),
  "page-paper": "#fafafa",
  ink: "#191919",
  "ink-2": "#5b5b5b",
  hairline: "#dcdcdc",
  control: "#8f8f8f",
  wash: "#f1f1f1",
  context: "#cacaca",
  band: "#ececec",
  accent: "#111111",
  focus: "#4d4d4d",
  "place-0": "#5b5b5b",
  "place-1": "#111111",
  "place-2": "#2b2b2b",
  "place-3": "#444444",
  "place-4": "#5d5d5d",
  "place-5": "#777777",
  "place-6": "#939393",
  "map-low-3": RAMP[0],
  "map-low-2": RAMP[1],
  "map-low-1": RAMP[2],
  "map-mid": RAMP[3],
  "map-high-1": RAMP[4],
  "map-high-2": RAMP[5],
  "map-high-3": RAMP[6],
  "map-ink-near": "#191919",
  "map-ink-turn": "#191919",
  "map-hatch": "#ababab",
  // Groups have no order: neighbours in a stack are what must differ.
  "group-1": "#444444",
  "group-2": "#a6a6a6",
  "group-3": "#6e6e6e",
  "group-4": "#c4c4c4",
  "group-5": "#595959",
  "group-6": "#919191",
  "group-7": "#2a2a2a",
  "group-8": "#b5b5b5",
  "group-other": "#808080",
  "group-rest": "#ececec",
};

const coloursIn = (palette: Palette): ReadonlyMap<string, string> => new Map(Object.entries(palette));

const PALETTES: Readonly<Record<Theme, ReadonlyMap<string, string>>> = {
  light: coloursIn(LIGHT),
  dark: coloursIn(DARK),
  transparent: coloursIn(LIGHT),
  grayscale: coloursIn(GRAYSCALE),
};

/** "#rrggbb". "on-<token>" is ink or white, whichever reads better there. Throws RangeError on unknown names. */
export function colourOf(colour: Colour, theme: Theme): string {
  const palette = PALETTES[theme];
  const own = palette.get(colour);
  if (own !== undefined) return own;
  const ground = colour.startsWith("on-") ? palette.get(colour.slice(3)) : undefined;
  if (ground === undefined) throw new RangeError(`no colour named ${colour}`);
  return contrast(ground, LIGHT.ink) >= contrast(ground, LIGHT.paper) ? LIGHT.ink : LIGHT.paper;
}

/** WCAG 2.2: relative luminance of "#rrggbb", 0 to 1. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
