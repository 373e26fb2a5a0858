import type { Box, Point, Polygon } from "./outlinePoints";

/** How flat outlines come to stand in the frame. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const MARGIN_PX = 6;

export function fitBox(box: Box, frame: Box, margin = MARGIN_PX): Fit {
  const width = Math.max(1, frame.right - frame.left - 2 * margin);
  const height = Math.max(1, frame.bottom - frame.top - 2 * margin);
  const scale = Math.min(width / (box.right - box.left), height / (box.bottom - box.top));
  const finite = Number.isFinite(scale) ? scale : 1;
  return {
    scale: finite,
    x: (frame.left + frame.right - finite * (box.left + box.right)) / 2,
    y: (frame.top + frame.bottom - finite * (box.top + box.bottom)) / 2,
  };
}

const tenth = (value: number) => Math.round(value * 10) / 10;
export const rounded = ([x, y]: Point): Point => [tenth(x), tenth(y)];

/** Points in px to a tenth, repeated ones left out: neighbours share their border points, so no slivers arise. */
export function drawn(polygons: readonly Polygon[], { scale, x, y }: Fit): Polygon[] {
  return polygons.map((polygon) =>
    polygon.map((ring) => {
      const points: Point[] = [];
      for (const [px, py] of ring) {
        const point = rounded([px * scale + x, py * scale + y]);
        const before = points.at(-1);
        if (!before || before[0] !== point[0] || before[1] !== point[1]) points.push(point);
      }
      return points;
    }),
  );
}

export function pathOf(polygons: readonly Polygon[]): string {
  return polygons
    .flat()
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map(([x, y]) => `${x},${y}`).join("L")}Z`)
    .join("");
}
