import type { Annotation } from "../selection/annotations";
import type { Box, Point, Size } from "./findRoom";
import { round } from "./paths";
import type { AnnotatedLine, AnnotationFrame, PlacedAnnotation } from "./placeAnnotations";

export type Shape = Pick<PlacedAnnotation, "band" | "path" | "head" | "dot">;

const NO_SHAPE: Shape = { band: null, path: null, head: null, dot: null };

interface Wishes {
  /** Top left corners, the best first; at least one. */
  readonly wishes: readonly Point[];
  /** What the words keep clear of beside the words of the chart. */
  readonly avoid: readonly Box[];
}

const NOTHING: readonly Box[] = [];

/** Where the words of an annotation want to stand. */
export function wishesOf(note: Annotation, size: Size, frame: AnnotationFrame): Wishes {
  const { x, y, plot, sizePx } = frame;
  switch (note.kind) {
    case "text": {
      const at = { x: x(note.at.year), y: y(note.at.value) - sizePx * 0.65 };
      return { wishes: [at, { x: at.x, y: at.y + sizePx * 1.5 }, { x: at.x, y: at.y - sizePx * 1.5 }], avoid: NOTHING };
    }
    case "arrow":
      return {
        wishes: [{ x: x(note.from.year) - size.width / 2, y: y(note.from.value) - size.height / 2 }],
        avoid: NOTHING,
      };
    case "range": {
      const { x: left, width } = bandOf(note, frame);
      const middle = left + width / 2 - size.width / 2;
      const step = sizePx * 1.4;
      return { wishes: [0, 1, 2, 3].map((i) => ({ x: middle, y: plot.y + 2 + i * step })), avoid: NOTHING };
    }
    case "line": {
      const above = y(note.value) - size.height - 2;
      const below = y(note.value) + 3;
      const right = plot.x + plot.width - size.width;
      const middle = plot.x + (plot.width - size.width) / 2;
      const lefts = [right, plot.x + 2 * sizePx, middle];
      const wishes = lefts.flatMap((left) => [above, below].map((top) => ({ x: left, y: top })));
      return { wishes, avoid: samplesOf(frame) };
    }
    case "label":
      return { wishes: around(pointOf(note, frame), size, sizePx), avoid: samplesOf(frame) };
  }
}

const bandOf = (note: Extract<Annotation, { kind: "range" }>, { x, plot }: AnnotationFrame): Box => {
  const half = note.from === note.to ? 0.5 : 0;
  const left = Math.max(plot.x, x(note.from - half));
  const right = Math.min(plot.x + plot.width, x(note.to + half));
  return { x: left, y: plot.y, width: Math.max(1, right - left), height: plot.height };
};

function pointOf(note: Extract<Annotation, { kind: "label" }>, { x, y, lines }: AnnotationFrame): Point {
  const line = lines.find((one) => one.place === note.place);
  const point = line?.points.find((one) => one.year === note.year);
  if (!point) throw new RangeError(`no point of ${note.place} in ${note.year}`);
  return { x: x(point.year), y: y(point.value) };
}

const DISTANCES = [0.9, 1.8, 3, 4.5];

function around(point: Point, { width, height }: Size, sizePx: number): Point[] {
  return DISTANCES.flatMap((em) => {
    const away = em * sizePx;
    const tops = [point.y - away - height, point.y + away];
    const lefts = [point.x + away * 0.6, point.x - away * 0.6 - width, point.x - width / 2];
    return lefts.flatMap((left) => tops.map((top) => ({ x: left, y: top })));
  });
}

const SAMPLE_PX = 10;

/** The highlighted lines as a row of small boxes. */
const samplesOf = ({ lines, x, y }: AnnotationFrame): Box[] => lines.flatMap((line) => samplesAlong(line, { x, y }));

function samplesAlong({ points }: AnnotatedLine, { x, y }: Pick<AnnotationFrame, "x" | "y">): Box[] {
  return points.flatMap((point, i) => {
    const from = { x: x(point.year), y: y(point.value) };
    const next = points[i + 1];
    const to = next ? { x: x(next.year), y: y(next.value) } : from;
    const count = Math.min(100, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / SAMPLE_PX)) || 1;
    return Array.from({ length: count }, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / count - 2,
      y: from.y + ((to.y - from.y) * k) / count - 2,
      width: 4,
      height: 4,
    }));
  });
}

/** What is drawn beside the words, which stand in `box`. */
export function shapeOf(note: Annotation, box: Box, frame: AnnotationFrame): Shape {
  const { x, y, plot } = frame;
  switch (note.kind) {
    case "text":
      return NO_SHAPE;
    case "arrow":
      return arrowOf(box, { x: x(note.to.year), y: y(note.to.value) }, frame);
    case "range": {
      const band = bandOf(note, frame);
      const edge = (at: number) => `M${round(at)},${round(band.y)}v${round(band.height)}`;
      return { ...NO_SHAPE, band, path: edge(band.x) + edge(band.x + band.width) };
    }
    case "line":
      return { ...NO_SHAPE, path: `M${round(plot.x)},${round(y(note.value))}h${round(plot.width)}` };
    case "label": {
      const dot = pointOf(note, frame);
      return { ...NO_SHAPE, dot, path: between(dot, nearestOn(box, dot)) };
    }
  }
}

const between = (a: Point, b: Point) => `M${round(a.x)},${round(a.y)}L${round(b.x)},${round(b.y)}`;
const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** The point of a box that is nearest to another point. */
const nearestOn = (box: Box, to: Point): Point => ({
  x: clamp(to.x, box.x, box.x + box.width),
  y: clamp(to.y, box.y, box.y + box.height),
});

/** A straight shaft from the words to the tip, and a head; nothing where the tip lies in the words. */
function arrowOf(box: Box, tip: Point, { plot, sizePx }: AnnotationFrame): Shape {
  const start = nearestOn(box, tip);
  const length = Math.hypot(tip.x - start.x, tip.y - start.y);
  if (length < 1) return NO_SHAPE;
  const along = { x: (tip.x - start.x) / length, y: (tip.y - start.y) / length };
  const headPx = Math.min(length, sizePx * 0.7);
  const neck = { x: tip.x - along.x * headPx, y: tip.y - along.y * headPx };
  const corner = (side: number): string => {
    const wide = side * headPx * 0.42;
    const at = { x: neck.x - along.y * wide, y: neck.y + along.x * wide };
    return `${round(clamp(at.x, plot.x, plot.x + plot.width))},${round(clamp(at.y, plot.y, plot.y + plot.height))}`;
  };
  return {
    ...NO_SHAPE,
    path: between(start, neck),
    head: `M${round(tip.x)},${round(tip.y)}L${corner(1)}L${corner(-1)}Z`,
  };
}
