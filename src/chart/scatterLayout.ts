import type { ScatterModel, ScatterPoint } from "./buildScatterModel";
import { placeLabels, type Ground, type PlacedLabel } from "./scatterLabels";
import { estimateTextWidth } from "./textWidth";

export const TICK_PX = 13;
export const NAME_PX = 13;
const AXIS_PX = 14;
/** Below this width circles are smaller and fewer ticks stand on the axis. */
const NARROW_PX = 560;

export interface PlacedPoint {
  readonly point: ScatterPoint;
  /** Position in `model.points`, which the arrow keys follow. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface ScatterLayout {
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly plotWidth: number;
  readonly plotHeight: number;
  /** Units stand below the names of the axes. */
  readonly unitBelow: boolean;
  /** Pixels of a share of the way along an axis. */
  readonly toX: (share: number) => number;
  readonly toY: (share: number) => number;
  /** Radius of a circle that stands for so many persons. */
  readonly radius: (persons: number) => number;
  /** In drawing order: large ones below small ones, chosen ones on top. */
  readonly placed: readonly PlacedPoint[];
  readonly labels: readonly (PlacedLabel & { readonly text: string; readonly slot: number })[];
}

const LEAST_PX = 4;
const PLAIN_PX = 5.5;

export interface ScatterRoom {
  readonly width: number;
  readonly height: number;
  /** Room for the names of the axes, where they do not stand on a line each. */
  readonly top?: number;
  readonly bottom?: number;
  /** Radius of the largest circle. */
  readonly largest?: number;
}

/** Width of a text in px; estimated where there is no font to measure. */
export type TextWidth = (text: string, sizePx: number, bold?: boolean) => number;

/** Positions, sizes and labels of a scatter in the room it has. */
export function layoutScatter(
  model: ScatterModel,
  room: ScatterRoom,
  widthOf: TextWidth = estimateTextWidth,
): ScatterLayout {
  const { width, height } = room;
  const narrow = width < NARROW_PX;
  const ticks = Math.max(0, ...model.y.ticks.map(({ text }) => widthOf(text, TICK_PX)));
  const unitBelow = [model.x, model.y].some(
    ({ label, unit }) => widthOf(`↑ ${label}  ${unit}`, AXIS_PX, true) > width,
  );
  const more = unitBelow ? 17 : 0;
  const { top = 30 + more, bottom = 52 + more } = room;
  const margin = { top, right: 18, bottom, left: Math.ceil(ticks) + 14 };
  const plotWidth = Math.max(1, width - margin.left - margin.right);
  const plotHeight = Math.max(1, height - margin.top - margin.bottom);
  const most = room.largest ?? (narrow ? 15 : 23);
  const radius = (persons: number) =>
    persons > 0 && model.largest > 0 ? Math.max(LEAST_PX, most * Math.sqrt(persons / model.largest)) : PLAIN_PX;
  const toX = (share: number) => margin.left + share * plotWidth;
  const toY = (share: number) => margin.top + (1 - share) * plotHeight;
  const placed = model.points
    .map((point, index) => ({
      point,
      index,
      x: toX(point.at[0]),
      y: toY(point.at[1]),
      r: radius(point.size),
    }))
    .sort((a, b) => Number(a.point.slot > 0) - Number(b.point.slot > 0) || b.r - a.r);
  const layout = { margin, unitBelow, plotWidth, plotHeight, toX, toY, radius, placed };
  return { ...layout, labels: labelsOf(placed, { left: margin.left, width, height: height - margin.bottom + 8 }, widthOf) };
}

/** Up to so many points every one is named that finds room; of more only the chosen ones and the outermost. */
const FEW = 40;
const OUTERMOST = 10;

function labelsOf(placed: readonly PlacedPoint[], size: Omit<Ground, "markers">, widthOf: TextWidth) {
  const chosen = placed.filter(({ point }) => point.slot > 0).sort((a, b) => a.point.slot - b.point.slot);
  const farness = farnessOf(placed);
  const others = placed
    .filter(({ point }) => point.slot === 0)
    .sort((a, b) => farness.get(b.index)! - farness.get(a.index)!);
  const wanted = [...chosen, ...(placed.length <= FEW ? others : others.slice(0, OUTERMOST))];
  const byCode = new Map(wanted.map((one) => [one.point.code, one.point]));
  const labels = placeLabels(
    wanted.map(({ point, x, y, r }) => ({
      id: point.code,
      x,
      y,
      r,
      width: widthOf(point.name, NAME_PX, point.slot > 0) + 2,
      height: NAME_PX + 4,
      must: point.slot > 0,
    })),
    { ...size, markers: placed },
  );
  return labels.map((label) => {
    const { name, slot } = byCode.get(label.id)!;
    return { ...label, text: name, slot };
  });
}

/** How far each point lies from the middle one, in widths of the middle half of all points; by position. */
function farnessOf(all: readonly PlacedPoint[]): ReadonlyMap<number, number> {
  const middleOf = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const quantile = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!;
    return { middle: quantile(0.5), width: Math.max(1, quantile(0.75) - quantile(0.25)) };
  };
  const x = middleOf(all.map((one) => one.x));
  const y = middleOf(all.map((one) => one.y));
  return new Map(all.map((one) => [one.index, Math.hypot((one.x - x.middle) / x.width, (one.y - y.middle) / y.width)]));
}

/** Farther from a marker than this the pointer means none. */
const REACH_PX = 22;

/** The point whose marker is nearest to a place in the figure, or that lies under it. */
export function nearestPoint(placed: readonly PlacedPoint[], x: number, y: number): number | null {
  let best: number | null = null;
  let distance = REACH_PX;
  for (const one of placed) {
    const away = Math.hypot(one.x - x, one.y - y) - one.r;
    if (away <= distance) {
      best = one.index;
      distance = away;
    }
  }
  return best;
}
