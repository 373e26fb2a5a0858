import type { LinePoint } from "./segments";

export interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** A tenth of a pixel is enough for a screen and keeps golden figures readable. */
export const round = (px: number) => Math.round(px * 10) / 10;

export function pathOf(points: readonly Omit<LinePoint, "index">[], { x, y }: Scales): string {
  return points.map((point, i) => `${i === 0 ? "M" : "L"}${round(x(point.year))},${round(y(point.value))}`).join("");
}
