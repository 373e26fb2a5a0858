import type { Rect } from "./frame";
import { colourOf } from "./palette";
import type { GroupMark, Mark, Paint, PathMark, Stroke } from "./scene";
import { lineOf, writeText, type Pen } from "./svgText";
import { element } from "./svgXml";

/** A line of text where it stands in the picture, px from its upper left corner. */
export interface TextBox extends Rect {
  readonly text: string;
  readonly mayTouch: boolean;
  /** The part of the picture that its group shows; null = all of it. */
  readonly clip: Rect | null;
}

export interface Sheet {
  readonly pen: Pen;
  readonly idOf: (name: string) => string;
  readonly boxes: TextBox[];
  readonly patterns: Set<"hatch" | "dots">;
  readonly clips: Rect[];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly clip: Rect | null;
}

/** Of a line of text above and below its baseline, in its size: capitals with accents, and descenders. */
const ABOVE = 0.74;
const BELOW = 0.21;

/** The marks as SVG elements; boxes, patterns and clips are noted on the sheet. */
export function writeMarks(marks: readonly Mark[], sheet: Sheet, place: Place = { x: 0, y: 0, clip: null }): string {
  return marks
    .map((mark) => {
      if (mark.kind === "group") return writeGroup(mark, sheet, place);
      if (mark.kind === "path") return writePath(mark, sheet);
      const { text, left, width } = lineOf(mark, sheet.pen.fonts);
      const { mayTouch = false, size } = mark;
      const top = place.y + mark.y - ABOVE * size;
      const box = { x: place.x + left, y: top, width, height: (ABOVE + BELOW) * size };
      if (text.trim() !== "") sheet.boxes.push({ ...box, text, mayTouch, clip: place.clip });
      return writeText(mark, sheet.pen);
    })
    .join("");
}

function writeGroup({ marks, x = 0, y = 0, clip }: GroupMark, sheet: Sheet, place: Place): string {
  const inside = { x: place.x + x, y: place.y + y };
  const shown = clip ? overlapOf({ ...clip, x: clip.x + inside.x, y: clip.y + inside.y }, place.clip) : place.clip;
  if (clip) sheet.clips.push(clip);
  const clipPath = clip ? `url(#${sheet.idOf(`clip${sheet.clips.length}`)})` : undefined;
  const content = writeMarks(marks, sheet, { ...inside, clip: shown });
  const transform = x === 0 && y === 0 ? undefined : `translate(${Number(x.toFixed(2))} ${Number(y.toFixed(2))})`;
  return element("g", { transform, "clip-path": clipPath }, content);
}

function overlapOf(one: Rect, other: Rect | null): Rect {
  if (!other) return one;
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

function writePath({ d, fill = null, fillOpacity, stroke }: PathMark, sheet: Sheet): string {
  return element("path", {
    d: d.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100)),
    fill: paintOf(fill, sheet),
    // Of outlines with holes; letters are drawn by the other rule.
    "fill-rule": fill !== null && /[Mm][^Mm]*[Mm]/.test(d) ? "evenodd" : undefined,
    "fill-opacity": fillOpacity,
    ...(stroke ? strokeOf(stroke, sheet) : {}),
  });
}

function paintOf(paint: Paint, { pen, idOf, patterns }: Sheet): string {
  if (paint === null) return "none";
  if (typeof paint === "string") return colourOf(paint, pen.theme);
  patterns.add(paint.pattern);
  return `url(#${idOf(paint.pattern)})`;
}

const strokeOf = ({ colour, width, dash, opacity }: Stroke, { pen }: Sheet) => ({
  stroke: colourOf(colour, pen.theme),
  "stroke-width": width,
  "stroke-dasharray": dash && dash.length > 0 ? dash.map((one) => Number(one.toFixed(2))).join(" ") : undefined,
  "stroke-opacity": opacity,
  "stroke-linejoin": "round",
});

/** The patterns and clips that the marks refer to. `px` as in `Plot`. */
export function definitionsOf({ patterns, clips, idOf, pen }: Sheet, px: number): string {
  const side = 6 * px;
  const ink = colourOf("map-hatch", pen.theme);
  const shapes = {
    hatch: element("path", { d: `M${side / 2} 0v${side}`, stroke: ink, "stroke-width": 1.6 * px }),
    dots: element("circle", { cx: side / 2, cy: side / 2, r: 1.1 * px, fill: ink }),
  };
  const pattern = (name: "hatch" | "dots") =>
    element(
      "pattern",
      {
        id: idOf(name),
        patternUnits: "userSpaceOnUse",
        width: side,
        height: side,
        patternTransform: name === "hatch" ? "rotate(45)" : undefined,
      },
      shapes[name],
    );
  const clip = ({ x, y, width, height }: Rect, i: number) =>
    element("clipPath", { id: idOf(`clip${i + 1}`) }, element("rect", { x, y, width, height }));
  return [...[...patterns].sort().map(pattern), ...clips.map(clip)].join("");
}
