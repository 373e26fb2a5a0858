import type { Colour, Drawn, Mark, Paint, Plot, Stroke, TextStyle } from "./scene";
import { fitText } from "./textLines";

export interface LegendItem {
  readonly text: string;
  readonly mark:
    | {
        readonly kind: "line";
        readonly stroke: Stroke;
        /** Drawn in the middle of the line; `r` is half its height. */
        readonly marker?: (x: number, y: number, r: number) => Mark;
      }
    | { readonly kind: "swatch"; readonly fill: Paint; readonly outline?: Colour }
    | { readonly kind: "none" };
}

/** px of the screen. */
const ROW = 20;
const BASELINE = 14.5;
const LINE = 24;
const SWATCH = 12;
const GAP = 7;
const BETWEEN = 18;
const BELOW = 6;

/** The items in their order, in rows as wide as the plot, from y = 0; without items it has no height. */
export function drawLegend(items: readonly LegendItem[], plot: Plot): Drawn {
  const { px, width } = plot;
  const style: TextStyle = { size: 14 * px };
  const marks: Mark[] = [];
  let [x, row] = [0, 0];
  for (const { text, mark } of items) {
    const indent = indentOf(mark) * px;
    const shown = fitText(text, { width: width - indent, style, measure: plot.measure });
    const long = indent + plot.measure(shown, style);
    if (x > 0 && x + long > width) [x, row] = [0, row + 1];
    const y = row * ROW * px;
    marks.push(...signOf(mark, { x, y, px }));
    marks.push({ ...style, kind: "text", x: x + indent, y: y + BASELINE * px, text: shown, fill: "ink" });
    x += long + BETWEEN * px;
  }
  return { marks, height: items.length === 0 ? 0 : ((row + 1) * ROW + BELOW) * px };
}

const indentOf = (mark: LegendItem["mark"]): number =>
  mark.kind === "line" ? LINE + GAP : mark.kind === "swatch" ? SWATCH + GAP : 0;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly px: number;
}

function signOf(mark: LegendItem["mark"], { x, y, px }: Place): Mark[] {
  const middle = y + (ROW / 2) * px;
  if (mark.kind === "none") return [];
  if (mark.kind === "swatch") return [swatch(mark, { x, y: middle - (SWATCH / 2) * px, side: SWATCH * px, px })];
  const line: Mark = { kind: "path", d: `M${x} ${middle}h${LINE * px}`, stroke: mark.stroke };
  return mark.marker ? [line, mark.marker(x + (LINE / 2) * px, middle, 4.5 * px)] : [line];
}

interface Square extends Place {
  readonly side: number;
}

/** Patterns are hard to see without an edge. */
function swatch({ fill, outline }: { fill: Paint; outline?: Colour }, { x, y, side, px }: Square): Mark {
  const edge = outline ?? (fill !== null && typeof fill === "object" ? "map-hatch" : undefined);
  const d = `M${x} ${y}h${side}v${side}h${-side}z`;
  return { kind: "path", d, fill, ...(edge === undefined ? {} : { stroke: { colour: edge, width: px } }) };
}
