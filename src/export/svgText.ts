import type { PathCommand } from "opentype.js";
import { runsOf } from "./fontFallback";
import { faceOf, type Face, type Fonts } from "./fonts";
import { colourOf, type Theme } from "./palette";
import type { TextMark } from "./scene";
import { element, escapeXml, round } from "./svgXml";
import { graphemes, plainText } from "./textLines";

export interface Pen {
  readonly fonts: Fonts;
  readonly theme: Theme;
  readonly mode: "font" | "paths";
  /** Family of the embedded letters of a face. */
  readonly familyOf: (face: Face) => string;
  /** Letters to embed; filled while writing. */
  readonly used: Map<Face, Set<string>>;
}

/** What stands in where a viewer takes no embedded letters, or they lack one. */
const FALLBACKS = {
  sans: "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Noto Sans', Arial, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Noto Serif', serif",
};

/** Width of the seam around letters, in their size. */
const HALO = 0.24;

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly width: number;
}

/** Text, left end and width of a line as it is written. */
export function lineOf(mark: TextMark, fonts: Fonts): Line {
  const text = plainText(mark.text);
  const width = fonts.measure(text, mark);
  const left = mark.anchor === "end" ? mark.x - width : mark.anchor === "middle" ? mark.x - width / 2 : mark.x;
  return { text, left, width };
}

export function writeText(mark: TextMark, pen: Pen): string {
  const { text, left, width } = lineOf(mark, pen.fonts);
  if (text.trim() === "") return "";
  const face = faceOf(mark);
  const letters = graphemes(text);
  const isOwn = (letter: string) => pen.fonts.letterOf(letter, face) !== null;
  const halo = mark.halo === undefined || pen.theme === "transparent" ? null : mark.halo;
  if (pen.mode === "paths") {
    const drawn = drawRuns(mark, { pen, letters, left, face, isOwn });
    const seam = halo === null ? "" : seamOf(drawn.outlines, colourOf(halo, pen.theme));
    return element("g", { "aria-label": text }, seam + fillOf(drawn.outlines, mark, pen) + drawn.texts);
  }
  const used = pen.used.get(face) ?? new Set();
  for (const letter of letters) if (isOwn(letter)) used.add(letter);
  pen.used.set(face, used);
  const outlines = halo === null ? [] : drawRuns(mark, { pen, letters, left, face, isOwn }).outlines;
  const seam = halo === null ? "" : seamOf(outlines, colourOf(halo, pen.theme));
  const isGuess = !letters.every(isOwn);
  return seam + textElement(mark, { text, pen, face, ...(isGuess ? { width } : {}) });
}

interface TextRun {
  readonly text: string;
  readonly pen: Pen;
  readonly face: Face;
  /** Told where it is a guess, so that viewers set the letters into it. */
  readonly width?: number;
}

function textElement(mark: TextMark, { text, pen, face, width }: TextRun): string {
  const own = pen.mode === "font" ? `'${pen.familyOf(face)}', ` : "";
  return element(
    "text",
    {
      x: mark.x,
      y: mark.y,
      "font-family": own + FALLBACKS[mark.family ?? "sans"],
      "font-size": mark.size,
      "font-weight": face.endsWith("600") ? 600 : 400,
      "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
      fill: colourOf(mark.fill, pen.theme),
      textLength: width,
      lengthAdjust: width === undefined ? undefined : "spacingAndGlyphs",
      "xml:space": /^\s|\s$|\s\s/.test(text) ? "preserve" : undefined,
    },
    escapeXml(text),
  );
}

interface Outline {
  readonly d: string;
  readonly transform: string;
  /** px per unit of the em. */
  readonly scale: number;
  readonly size: number;
}

interface Runs {
  readonly pen: Pen;
  readonly letters: readonly string[];
  readonly left: number;
  readonly face: Face;
  readonly isOwn: (letter: string) => boolean;
}

/** From left to right: our letters as outlines, those of no font of ours as text of exactly the width kept for it. */
function drawRuns(mark: TextMark, { pen, letters, left, face, isOwn }: Runs) {
  const outlines: Outline[] = [];
  let texts = "";
  let x = left;
  for (const { text, own } of runsOf(letters, isOwn)) {
    const width = pen.fonts.measure(text, mark);
    if (own) outlines.push(outlineOf(text, { ...mark, x }, { pen, face }));
    else texts += textElement({ ...mark, x, anchor: "start" }, { text, pen, face, width });
    x += width;
  }
  return { outlines: outlines.filter(({ d }) => d !== ""), texts };
}

function outlineOf(text: string, { x, y, size }: TextMark, { pen, face }: { pen: Pen; face: Face }): Outline {
  const { fonts } = pen;
  let advance = 0;
  let d = "";
  let at: Point = { x: 0, y: 0 };
  for (const one of graphemes(text)) {
    const letter = fonts.letterOf(one, face);
    for (const part of letter?.parts ?? []) {
      const written = relativePath(part.commands, { from: at, shift: advance + part.x });
      d += written.d;
      at = written.at;
    }
    advance += letter?.advance ?? 0;
  }
  const scale = size / fonts.unitsPerEm;
  const exact = Number(scale.toPrecision(5));
  return { d, transform: `matrix(${exact} 0 0 ${-exact} ${round(x)} ${round(y)})`, scale, size };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Relative steps in whole and half units are less than half as long as px with decimals, and exact. */
function relativePath(commands: readonly PathCommand[], { from, shift }: { from: Point; shift: number }) {
  let at = from;
  let start = from;
  let d = "";
  const step = (x: number, y: number) => `${tenth(x + shift - at.x)} ${tenth(y - at.y)}`;
  for (const one of commands) {
    if (one.type === "Z") {
      d += "z";
      at = start;
      continue;
    }
    const [a, b] = [step(one.x1, one.y1), step(one.x2, one.y2)];
    const controls = one.type === "C" ? `${a} ${b} ` : one.type === "Q" ? `${a} ` : "";
    d += `${one.type.toLowerCase()}${controls}${step(one.x, one.y)}`;
    at = { x: one.x + shift, y: one.y };
    if (one.type === "M") start = at;
  }
  return { d, at };
}

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

const fillOf = (outlines: readonly Outline[], mark: TextMark, pen: Pen): string =>
  outlines.map(({ d, transform }) => element("path", { d, transform, fill: colourOf(mark.fill, pen.theme) })).join("");

const seamOf = (outlines: readonly Outline[], stroke: string): string =>
  outlines
    .map(({ d, transform, scale, size }) =>
      element("path", {
        d,
        transform,
        fill: "none",
        stroke,
        "stroke-width": (HALO * size) / scale,
        "stroke-linejoin": "round",
      }),
    )
    .join("");
