import type { StackModel } from "../chart/buildStackModel";
import { round } from "../chart/paths";
import { spreadLabels } from "../chart/spreadLabels";
import { groupColour, halfWidth, type PlacedLayer } from "./stackLayers";
import type { Mark, Plot, TextStyle } from "./scene";
import type { Frame } from "./yearPlot";

const SIZE = 14;
const LINE = 18;
const GAP = 14;
const WIDEST = 0.4;

const styleOf = (px: number): TextStyle => ({ size: SIZE * px });

interface Asked {
  readonly model: StackModel;
  readonly plot: Plot;
  /** Room for names, px. */
  readonly height: number;
}

/** Layers whose names stand beside the last year; null where they would not find room there. */
export function outsideLabels(
  layers: readonly PlacedLayer[],
  { model, plot, height }: Asked,
): readonly PlacedLayer[] | null {
  const { px, width, measure } = plot;
  const shown = layers.filter(({ steps }) => steps.at(-1)!.size > 0);
  const inside = new Set(namedInside(layers, { model, width: width * 0.7, height, plot }).map(({ layer }) => layer));
  const outside = shown.filter(({ layer }) => !inside.has(layer));
  const widest = Math.max(0, ...outside.map(({ layer }) => measure(layer.name, styleOf(px))));
  return widest > WIDEST * width || outside.length * LINE * px > height ? null : outside;
}

export function outsideRoom(labels: readonly PlacedLayer[], model: StackModel, { px, measure }: Plot): number {
  if (labels.length === 0) return 10 * px;
  const widest = Math.max(...labels.map(({ layer }) => measure(layer.name, styleOf(px))));
  return Math.ceil(widest + (GAP + (model.isJoined ? 4 : 16)) * px);
}

interface Size {
  readonly model: StackModel;
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
}

interface Inside {
  readonly layer: PlacedLayer["layer"];
  /** Position of the year whose middle the name stands on. */
  readonly at: number;
}

/** Names that fit on their own area, amid the longest run of years. */
function namedInside(layers: readonly PlacedLayer[], { model, width, height, plot }: Size): Inside[] {
  const { px, measure } = plot;
  const run = [...model.runs].sort((a, b) => b.length - a.length)[0] ?? [];
  const [low, high] = model.y.domain;
  const [from, to] = model.x;
  const years = (model.years[run.at(-1) ?? 0] ?? 0) - (model.years[run[0] ?? 0] ?? 0);
  const wide = from === to ? 0 : (years / (to - from)) * width;
  const middle = run[Math.floor(run.length / 2)] ?? 0;
  // The middle of a run with few years may stand near its edge.
  const nearest = Math.min(middle - (run[0] ?? 0), (run.at(-1) ?? 0) - middle);
  const free = 2 * (nearest / Math.max(1, run.length - 1)) * wide;
  return layers.flatMap(({ layer, steps }) => {
    if (free < measure(layer.name, styleOf(px)) + 16 * px) return [];
    const thinnest = Math.min(...run.map((at) => (steps[at]!.size / (high - low)) * height));
    return thinnest >= (LINE + 6) * px ? [{ layer, at: middle }] : [];
  });
}

interface Drawing {
  readonly model: StackModel;
  readonly frame: Frame;
  readonly plot: Plot;
}

export function insideMarks(layers: readonly PlacedLayer[], { model, frame, plot }: Drawing): Mark[] {
  const { px, width } = plot;
  const height = plot.height - 60 * px;
  return namedInside(layers, { model, width: width * 0.7, height, plot }).map(({ layer, at }): Mark => {
    const step = layers.find((one) => one.layer === layer)!.steps[at]!;
    return {
      kind: "text",
      x: round(frame.x(step.year)),
      y: round(frame.y(step.low + step.size / 2) + SIZE * 0.35 * px),
      text: layer.name,
      fill: `on-${groupColour(layer.slot)}`,
      anchor: "middle",
      ...styleOf(px),
    };
  });
}

/** Names beside the last year, moved apart, each led back to its area. */
export function outsideMarks(placed: readonly PlacedLayer[], { model, frame, plot: { px } }: Drawing): Mark[] {
  const wanted = placed.map(({ steps }) => frame.y(steps.at(-1)!.low + steps.at(-1)!.size / 2));
  const half = (LINE / 2) * px;
  const at = spreadLabels(
    wanted.map((y) => ({ wanted: y, size: LINE * px })),
    [frame.top - half, frame.bottom + half],
  );
  const isBar = !model.isJoined || model.years.length === 1;
  return placed.flatMap(({ layer, steps }, i): Mark[] => {
    const x = frame.x(steps.at(-1)!.year) + (isBar ? halfWidth(model, frame, px) : 0) + 3 * px;
    const end = Math.max(frame.right, x) + (GAP - 4) * px;
    const colour = groupColour(layer.slot === "rest" ? "other" : layer.slot);
    return [
      {
        kind: "path",
        d: `M${round(x)},${round(wanted[i]!)}L${round(end)},${round(at[i]!)}`,
        stroke: { colour, width: 1.5 * px },
      },
      {
        kind: "text",
        x: round(end + 4 * px),
        y: round(at[i]! + SIZE * 0.35 * px),
        text: layer.name,
        fill: "ink",
        ...styleOf(px),
      },
    ];
  });
}
