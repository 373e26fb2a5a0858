import type { Colour, Draw, Drawn, Mark, Paint, PathMark, Plot, Stroke, TextMark, TextStyle } from "./scene";

/** How many numbers each command of SVG path data takes, and which of them are lengths. */
const ARC_LENGTHS: readonly boolean[] = [true, true, false, false, false, true, true];

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Path data with all lengths times `by`, to a tenth of a pixel. */
export function scalePath(d: string, by: number): string {
  return d.replaceAll(/([A-Za-z])([^A-Za-z]*)/g, (_, command: string, rest: string) => {
    const isArc = command === "a" || command === "A";
    let at = -1;
    const scaled = rest.replaceAll(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => {
      at += 1;
      return isArc && ARC_LENGTHS[at % ARC_LENGTHS.length] === false ? number : String(tenth(Number(number) * by));
    });
    return command + scaled;
  });
}

const scaleStroke = (stroke: Stroke, by: number): Stroke => ({
  ...stroke,
  width: stroke.width * by,
  ...(stroke.dash ? { dash: stroke.dash.map((length) => tenth(length * by)) } : {}),
});

function scaleMark(mark: Mark, by: number): Mark {
  if (mark.kind === "path") {
    return { ...mark, d: scalePath(mark.d, by), ...(mark.stroke ? { stroke: scaleStroke(mark.stroke, by) } : {}) };
  }
  if (mark.kind === "text") return { ...mark, x: tenth(mark.x * by), y: tenth(mark.y * by), size: mark.size * by };
  const { x, y, clip } = mark;
  return {
    ...mark,
    ...(x === undefined ? {} : { x: tenth(x * by) }),
    ...(y === undefined ? {} : { y: tenth(y * by) }),
    ...(clip
      ? { clip: { x: clip.x * by, y: clip.y * by, width: clip.width * by, height: clip.height * by } }
      : {}),
    marks: mark.marks.map((one) => scaleMark(one, by)),
  };
}

/** The room in lengths of the screen. */
export function toScreen(plot: Plot): Plot {
  const { px } = plot;
  return {
    ...plot,
    px: 1,
    width: plot.width / px,
    height: plot.height / px,
    measure: (text, style) => plot.measure(text, { ...style, size: style.size * px }) / px,
  };
}

/** A drawing that is written in lengths of the screen, as large as the picture wants it. */
export function inScreenUnits<Model>(draw: Draw<Model>): Draw<Model> {
  return (model, plot): Drawn => {
    const { marks, height } = draw(model, toScreen(plot));
    return { marks: marks.map((mark) => scaleMark(mark, plot.px)), height: height * plot.px };
  };
}

/** A line of a width, or of a look. */
export function stroked(d: string, colour: string, look: number | Partial<Stroke> = 1): PathMark {
  const style = typeof look === "number" ? { width: look } : { width: 1, ...look };
  return { kind: "path", d, fill: null, stroke: { colour, ...style } };
}

export const filled = (d: string, fill: Paint, stroke?: Stroke): PathMark => ({
  kind: "path",
  d,
  fill,
  ...(stroke ? { stroke } : {}),
});

interface Letters extends TextStyle, Pick<TextMark, "anchor" | "halo"> {
  readonly fill?: Colour;
}

/** Lines of text below one another, the first with its baseline at `y`. */
export function paragraph(
  lines: readonly string[],
  { x = 0, y, line }: { readonly x?: number; readonly y: number; readonly line: number },
  { fill = "ink", ...look }: Letters,
): TextMark[] {
  return lines.map((text, i) => ({ kind: "text", x: hundredth(x), y: hundredth(y + i * line), text, fill, ...look }));
}

export const hundredth = (value: number): number => Math.round(value * 100) / 100 + 0;

export function rectangle([x, y]: readonly [number, number], width: number, height: number): string {
  const [w, h] = [hundredth(width), hundredth(height)];
  return `M${hundredth(x)},${hundredth(y)}h${w}v${h}h${hundredth(-width)}Z`;
}

export function circle(x: number, y: number, r: number): string {
  const [left, radius, across] = [hundredth(x - r), hundredth(r), hundredth(2 * r)];
  return `M${left},${hundredth(y)}a${radius},${radius} 0 1,0 ${across},0a${radius},${radius} 0 1,0 ${-across},0Z`;
}
