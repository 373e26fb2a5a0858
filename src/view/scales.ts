import { useXAxisScale, useYAxisScale } from "recharts";
import type { LinePoint } from "../chart/segments";

export interface Scales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** The chart's own scales, so that what we draw stands exactly where recharts draws. */
export function useScales(): Scales | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return { x: (year) => x(year) ?? NaN, y: (value) => y(value) ?? NaN };
}

/** A tenth of a pixel is enough for a screen and keeps golden figures readable. */
export const round = (px: number) => Math.round(px * 10) / 10;

export function pathOf(points: readonly LinePoint[], { x, y }: Scales): string {
  return points.map((point, i) => `${i === 0 ? "M" : "L"}${round(x(point.year))},${round(y(point.value))}`).join("");
}
