import type { MapScale } from "../chart/mapClasses";
import type { Colour } from "./scene";

const DIVERGING = ["low-3", "low-2", "low-1", "mid", "high-1", "high-2", "high-3"] as const;

/** Colour of a step, 1 to 7, of the ramp that a scale takes. */
export function stepColour(scale: MapScale, step: number): Colour {
  if (scale === "diverging") return `map-${DIVERGING[step - 1] ?? "mid"}`;
  return scale === "neutral" ? `map-neutral-${step}` : `map-${step}`;
}
