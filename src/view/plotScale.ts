import type { LineModel, ModelLine } from "../chart/buildLineModel";
import type { LineLayout } from "./lineLayout";

/** Pixels of the plot, for what the pointer does outside recharts' own tree. Mirrors the margins and paddings given to it. */
export interface PlotScale {
  readonly x: (year: number) => number;
  readonly yearAt: (x: number) => number;
  readonly y: (value: number) => number;
  readonly valueAt: (y: number) => number;
}

interface Box {
  readonly layout: LineLayout;
  readonly width: number;
  readonly height: number;
  readonly xAxisPx: number;
}

export const X_PADDING = { narrowLeft: 26, left: 10, right: 6 } as const;

export function createPlotScale(model: LineModel, { layout, width, height, xAxisPx }: Box): PlotScale {
  const { margin } = layout;
  const left = margin.left + layout.yAxisPx + (layout.narrow ? X_PADDING.narrowLeft : X_PADDING.left);
  const right = width - margin.right - X_PADDING.right;
  const top = margin.top;
  const bottom = height - margin.bottom - xAxisPx;
  const [from, to] = model.x;
  const [low, high] = model.y.reversed ? [model.y.domain[1], model.y.domain[0]] : model.y.domain;
  return {
    x: (year) => left + ((year - from) / (to - from)) * (right - left),
    yearAt: (x) => from + ((x - left) / (right - left)) * (to - from),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    valueAt: (y) => low + ((bottom - y) / (bottom - top)) * (high - low),
  };
}

/** Position of the year nearest to a point on the time axis. */
export function nearestIndex(years: readonly number[], year: number): number {
  let best = 0;
  years.forEach((one, i) => {
    if (Math.abs(one - year) < Math.abs(years[best]! - year)) best = i;
  });
  return best;
}

const REACH_PX = 14;

/** The line within reach of the pointer at a year: a grey one can so be asked for its name, a coloured one stands out. */
export function nearestLine(
  lines: readonly ModelLine[],
  { index, y }: { readonly index: number; readonly y: number },
  scale: PlotScale,
): ModelLine | null {
  let best: ModelLine | null = null;
  let distance = REACH_PX;
  for (const line of lines) {
    const point = line.points.find((one) => one.index === index);
    const away = point ? Math.abs(scale.y(point.value) - y) : Infinity;
    if (away < distance) {
      best = line;
      distance = away;
    }
  }
  return best;
}
