import { breakName, LABEL_PX, LINE_PX, shortName } from "./mapNames";
import { drawn, fitBox, pathOf, rounded } from "./outlinePaths";
import { boxOf, type FlatOutlines, type Point, type Polygon } from "./outlinePoints";
import { estimateTextWidth } from "./textWidth";
import type { Geometry, Shape, Size } from "./projectOutlines";

/** A unit too small to be seen or hit, drawn once more and larger in an empty part of the frame; px. */
export interface Inset {
  readonly code: string;
  readonly centre: Point;
  readonly radius: number;
  readonly d: string;
  /** Its name in one or two lines; its number follows. */
  readonly lines: readonly string[];
  /** Baseline of the first of them. */
  readonly textTop: number;
  /** From the rim of the circle to the unit on the map. */
  readonly leader: readonly [Point, Point];
}

/** Smaller than a fingertip, and small beside the others: where all are small, zooming helps and insets would not. */
const TINY_PX2 = 420;
const TINY_SHARE = 0.3;
const MOST_INSETS = 4;
const CELL_PX = 6;
const GAP_PX = 4;
const LONG_PX = 84;
const WIDE_PX = 560;
/** A leader across half a map ties nothing together, least of all over many units. */
const longestLeader = ({ width, shapes }: Geometry) => (shapes.length > 100 ? 40 + 0.15 * width : 60 + 0.3 * width);
/** Four buttons under or beside one another, each as large as a finger. */
const TOOLS: Size = { width: 48, height: 180 };

const CORNERS = ["top-right", "bottom-right", "top-left", "bottom-left"] as const;

/** Where the buttons of the view stand; `row`: beside one another. */
export interface ToolsSpot {
  readonly corner: (typeof CORNERS)[number];
  readonly row: boolean;
}

export const USUAL_SPOT: ToolsSpot = { corner: "top-right", row: false };

function boxOfTools({ corner, row }: ToolsSpot, { width, height }: Size) {
  const size = row ? { width: TOOLS.height, height: TOOLS.width } : TOOLS;
  const at: Point = [
    corner.endsWith("right") ? width - size.width : 0,
    corner.startsWith("bottom") ? height - size.height : 0,
  ];
  return { at, size };
}

/** The first place in a corner where they cover no unit. */
export function spotForTools(geometry: Geometry): ToolsSpot {
  const room = occupancyOf(geometry);
  const spots = CORNERS.flatMap((corner) => [false, true].map((row) => ({ corner, row })));
  const isFree = (spot: ToolsSpot) => {
    const { at, size } = boxOfTools(spot, geometry);
    return room.isFree(at, size);
  };
  return spots.find(isFree) ?? USUAL_SPOT;
}

/** The smallest ones, smallest first. */
export function tinyOf(shapes: readonly Shape[]): Shape[] {
  const areas = shapes.map(({ area }) => area).sort((a, b) => a - b);
  const median = areas[Math.floor(areas.length / 2)] ?? 0;
  return shapes
    .filter(({ area }) => area < TINY_PX2 && area < median * TINY_SHARE)
    .sort((a, b) => a.area - b.area)
    .slice(0, MOST_INSETS);
}

/** As many of the tiny units as find an empty place, each as near as can be to where it lies. */
export function placeInsets(geometry: Geometry, tiny: readonly string[], flat: FlatOutlines): Inset[] {
  const room = occupancyOf(geometry);
  const tools = boxOfTools(geometry.tools, geometry);
  room.take(tools.at, tools.size);
  return tiny.flatMap((code) => {
    const shape = geometry.shapeOf.get(code)!;
    const unit = flat.units.find((one) => one.code === code)!;
    const lines = linesOf(unit.name);
    const { radius, size } = sizeOfInset(geometry, lines);
    const corner = room.nearestFree(size, shape.anchor);
    if (!corner) return [];
    room.take(corner, size);
    // The leader does not cross the name.
    const above = shape.anchor[1] > corner[1] + size.height / 2;
    const edge = GAP_PX + radius;
    const centre: Point = [corner[0] + size.width / 2, above ? corner[1] + size.height - edge : corner[1] + edge];
    const text = above ? centre[1] - radius - (lines.length + 1) * LINE_PX + LINE_PX / 2 : centre[1] + radius + LINE_PX;
    return [{ lines, textTop: text, ...insetOf(shape, { centre, radius }, unit.polygons) }];
  });
}

/** What an inset with a label of two lines takes up; px. */
export function sizeOfInset({ width }: Size, lines: readonly string[] = ["", ""]) {
  const radius = width >= WIDE_PX ? 32 : 26;
  const label = Math.max(0, ...lines.map((line) => estimateTextWidth(line, LABEL_PX, true)));
  return {
    radius,
    size: {
      width: Math.max(2 * radius, label) + 2 * GAP_PX,
      height: 2 * radius + (lines.length + 1) * LINE_PX + 2 * GAP_PX,
    },
  };
}

const linesOf = (name: string) => {
  const short = shortName(name);
  return estimateTextWidth(short, LABEL_PX, true) > LONG_PX ? breakName(short) : [short];
};

function insetOf(
  { code, anchor }: Shape,
  { centre: [x, y], radius }: { readonly centre: Point; readonly radius: number },
  polygons: readonly Polygon[],
): Omit<Inset, "lines" | "textTop"> {
  const half = radius * 0.74;
  const frame = { left: x - half, top: y - half, right: x + half, bottom: y + half };
  const distance = Math.hypot(anchor[0] - x, anchor[1] - y) || 1;
  const rim = rounded([x + ((anchor[0] - x) * radius) / distance, y + ((anchor[1] - y) * radius) / distance]);
  const d = pathOf(drawn(polygons, fitBox(boxOf(polygons.flat(2)), frame, 0)));
  return { code, centre: [x, y], radius, d, leader: [rim, anchor] };
}

/** Which cells of the frame are covered by a unit. */
function occupancyOf(geometry: Geometry) {
  const { width, height, shapes } = geometry;
  const most = longestLeader(geometry);
  const columns = Math.floor(width / CELL_PX);
  const rows = Math.floor(height / CELL_PX);
  const taken = Array.from({ length: rows }, () => new Uint8Array(columns));
  for (const polygon of shapes.flatMap(({ polygons }) => polygons)) {
    for (let row = 0; row < rows; row++) fillRow(taken[row]!, polygon, (row + 0.5) * CELL_PX);
  }
  const cells = ({ width: w, height: h }: Size) => ({ w: Math.ceil(w / CELL_PX), h: Math.ceil(h / CELL_PX) });
  const cellAt = (px: number) => Math.max(0, Math.floor(px / CELL_PX));
  const isFree = (left: number, top: number, { w, h }: { w: number; h: number }) =>
    taken.slice(top, top + h).every((row) => !row.subarray(left, left + w).includes(1));
  return {
    isFree: ([x, y]: Point, size: Size) => isFree(cellAt(x), cellAt(y), cells(size)),
    nearestFree(size: Size, [x, y]: Point): Point | null {
      const box = cells(size);
      let best: { readonly corner: Point; readonly distance: number } = { corner: [0, 0], distance: Infinity };
      for (let top = 0; top + box.h <= rows; top++) {
        for (let left = 0; left + box.w <= columns; left++) {
          const corner: Point = [left * CELL_PX, top * CELL_PX];
          const distance = Math.hypot(corner[0] + size.width / 2 - x, corner[1] + size.height / 2 - y);
          if (distance < Math.min(best.distance, most) && isFree(left, top, box)) best = { corner, distance };
        }
      }
      return best.distance < Infinity ? best.corner : null;
    },
    take([x, y]: Point, size: Size) {
      const { w, h } = cells(size);
      for (const row of taken.slice(cellAt(y), cellAt(y) + h)) row.fill(1, cellAt(x), cellAt(x) + w + 1);
    },
  };
}

function fillRow(row: Uint8Array, polygon: Polygon, y: number): void {
  const crossings = polygon
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length]!;
        return y1 > y !== y2 > y ? [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)] : [];
      }),
    )
    .sort((a, b) => a - b);
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    row.fill(1, Math.floor(crossings[i]! / CELL_PX), Math.ceil(crossings[i + 1]! / CELL_PX));
  }
}
