import { useXAxisScale, useYAxisScale } from "recharts";
import type { Scales } from "../chart/paths";

/** The chart's own scales, so that what we draw stands exactly where recharts draws. */
export function useScales(): Scales | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return { x: (year) => x(year) ?? NaN, y: (value) => y(value) ?? NaN };
}
