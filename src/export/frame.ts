import type { Colour, Mark, TextStyle } from "./scene";
import type { PictureSize } from "./sizes";
import { graphemes, wrapLines, type Measure } from "./textLines";

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FrameWords {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  /** From the longest to the shortest; none may be empty. */
  readonly sources: readonly string[];
  readonly site: string;
  /** Where the live figure is, without protocol and query. */
  readonly address: string;
}

export interface Frame {
  readonly marks: readonly Mark[];
  /** Where the drawing stands. */
  readonly room: Rect;
  readonly logo: Rect | null;
  /** The words leave the drawing less than `ENOUGH` of the height. */
  readonly isTight: boolean;
}

interface Setting {
  readonly size: PictureSize;
  readonly words: FrameWords;
  /** Width by height. */
  readonly logoShape: number | null;
  readonly measure: Measure;
}

/** Share of the height that a drawing needs, and without which nobody could read it. */
const ENOUGH = 0.35;
const LEAST = 0.2;
/** Longer texts are no titles; cut so that every picture stays possible. */
const LONGEST = { title: 240, subtitle: 480, note: 900 };

interface Step {
  /** Sizes of the letters above and below the drawing, times this. */
  readonly head: number;
  readonly foot: number;
  readonly source: string;
}

/** Title and texts around the room for the drawing: shrunk, then with a shorter source line, until that is enough. */
export function layOutFrame(setting: Setting): Frame {
  const { size, words } = setting;
  const clipped = { ...words, ...clipWords(words) };
  const frames: Frame[] = [];
  for (const step of stepsOf(readable(setting))) {
    const frame = compose({ ...setting, words: clipped }, step);
    if (!frame.isTight) return frame;
    frames.push(frame);
  }
  return frames.find(({ room }) => room.height >= LEAST * size.heightPx) ?? frames.at(-1)!;
}

/** Nobody reads more lines of sources: then a shorter form, which says how many the file lists besides. */
const MOST_LINES = 4;

function readable({ size, words: { sources }, measure }: Setting): readonly string[] {
  const fit = { width: size.widthPx - 2 * size.margin, style: { size: 12 * size.px }, measure };
  const from = sources.findIndex((source) => wrapLines(source, fit).length <= MOST_LINES);
  return from < 0 ? sources.slice(-1) : sources.slice(from);
}

const SHRUNK = [0.92, 0.84, 0.76, 0.68, 0.6, 0.5, 0.4, 0.3, 0.22];

function stepsOf(sources: readonly string[]): Step[] {
  const longest = sources[0]!;
  const shortest = sources.at(-1)!;
  return [
    { head: 1, foot: 1, source: longest },
    { head: 0.84, foot: 1, source: longest },
    ...sources.slice(1).map((source) => ({ head: 0.84, foot: 1, source })),
    ...SHRUNK.map((foot) => ({ head: foot * 0.84, foot, source: shortest })),
  ];
}

function clipWords(words: FrameWords) {
  const clip = (text: string, most: number) => {
    const letters = graphemes(text);
    return letters.length > most ? `${letters.slice(0, most).join("")}…` : text;
  };
  return {
    title: clip(words.title, LONGEST.title),
    subtitle: clip(words.subtitle, LONGEST.subtitle),
    note: clip(words.note, LONGEST.note),
  };
}

/** A paragraph; lengths in px of the picture. */
interface Block {
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: Colour;
  readonly leading: number;
  readonly above: number;
}

interface Stack {
  readonly marks: readonly Mark[];
  readonly height: number;
  /** Baseline and width of the last line. */
  readonly baseline: number;
  readonly lastWidth: number;
}

/** Room above the letters of a line and below its baseline, in their size. */
const ASCENT = 0.78;
const DESCENT = 0.24;

/** Paragraphs below each other from y = 0. */
function stack(blocks: readonly Block[], width: number, measure: Measure): Stack {
  const marks: Mark[] = [];
  let [y, baseline, lastWidth] = [0, 0, 0];
  for (const { text, style, fill, leading, above } of blocks) {
    const lines = wrapLines(text, { width, style, measure });
    if (lines.length === 0) continue;
    if (y > 0) y += above;
    for (const [i, line] of lines.entries()) {
      baseline = y + i * leading * style.size + ASCENT * style.size;
      lastWidth = measure(line, style);
      marks.push({ kind: "text", x: 0, y: baseline, text: line, fill, ...style });
    }
    y = baseline + DESCENT * style.size;
  }
  return { marks, height: y, baseline, lastWidth };
}

function compose(setting: Setting, step: Step): Frame {
  const { size, measure } = setting;
  const { widthPx, heightPx, px, margin } = size;
  const width = widthPx - 2 * margin;
  const head = stack(headBlocks(setting, step), width, measure);
  const foot = composeFoot(setting, step, width);
  const from = size.top + margin;
  const to = heightPx - size.bottom - margin;
  const line = to - foot.height - 12 * px;
  const top = from + head.height + (head.height > 0 ? 14 * px : 0);
  const room = { x: margin, y: top, width, height: Math.max(0, line - 12 * px - top) };
  const { logo } = foot;
  return {
    marks: [
      { kind: "group", x: margin, y: from, marks: head.marks },
      { kind: "path", d: `M${margin} ${line}h${width}`, stroke: { colour: "hairline", width: px } },
      { kind: "group", x: margin, y: to - foot.height, marks: foot.marks },
    ],
    room,
    logo: logo ? { ...logo, x: margin + logo.x, y: to - logo.height } : null,
    isTight: room.height < ENOUGH * heightPx,
  };
}

function headBlocks({ size: { px }, words }: Setting, { head }: Step): Block[] {
  const unit = px * head;
  const title: TextStyle = { size: 25 * unit, weight: 600, family: "serif" };
  return [
    { text: words.title, style: title, fill: "ink", leading: 1.16, above: 0 },
    { text: words.subtitle, style: { size: 16 * unit }, fill: "ink-2", leading: 1.28, above: 7 * unit },
  ];
}

interface Foot {
  readonly marks: readonly Mark[];
  readonly height: number;
  /** From the foot's left edge; it stands on the foot's lower edge. */
  readonly logo: Pick<Rect, "x" | "width" | "height"> | null;
}

/** Note and sources, then who made the figure: on the last line where it has room, else on its own. */
function composeFoot({ size, words, logoShape, measure }: Setting, { foot, source }: Step, whole: number): Foot {
  const unit = size.px * foot;
  const style: TextStyle = { size: 12 * unit };
  const logo = logoShape === null ? null : logoBox(logoShape, { whole, unit });
  const width = logo ? whole - logo.width - 14 * unit : whole;
  const text = stack(
    [
      { text: words.note, style: { size: 13 * unit }, fill: "ink", leading: 1.3, above: 0 },
      { text: source, style, fill: "ink-2", leading: 1.32, above: 6 * unit },
    ],
    width,
    measure,
  );
  const brand = brandOf(words, { unit, width, measure });
  const isBeside = text.lastWidth + 20 * unit + brand.width <= width;
  const baseline = isBeside ? text.baseline : text.height + (5 + 12 * ASCENT) * unit;
  const x = isBeside ? width - brand.width : 0;
  const height = Math.max(text.height, baseline + 12 * DESCENT * unit);
  const lift = Math.max(0, (logo?.height ?? 0) - height);
  return {
    marks: [
      { kind: "group", y: lift, marks: text.marks },
      { kind: "group", x, y: baseline + lift, marks: brand.marks },
    ],
    height: height + lift,
    logo,
  };
}

function logoBox(shape: number, { whole, unit }: { readonly whole: number; readonly unit: number }) {
  const height = Math.min(36 * unit, (0.26 * whole) / shape);
  return { x: whole - height * shape, width: height * shape, height };
}

interface Line {
  readonly unit: number;
  readonly width: number;
  readonly measure: Measure;
}

/** "Urban Indicators · address"; an address that is too long stays in the metadata. */
function brandOf({ site, address }: FrameWords, { unit, width, measure }: Line) {
  const name: TextStyle = { size: 12 * unit, weight: 600, family: "serif" };
  const rest: TextStyle = { size: 12 * unit };
  // Viewers leave spaces at the ends of a line out.
  const x = measure(site, name) + measure(" ", rest);
  const said = address === "" ? "" : `· ${address}`;
  const long = x + measure(said, rest);
  const marks: Mark[] = [{ kind: "text", x: 0, y: 0, text: site, fill: "ink", ...name }];
  if (said === "" || long > width) return { marks, width: measure(site, name) };
  return { marks: [...marks, { kind: "text", x, y: 0, text: said, fill: "ink-2", ...rest } as const], width: long };
}
