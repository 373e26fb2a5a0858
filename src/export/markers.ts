import { markerPath, shapeOf } from "../chart/markerPath";
import type { Colour, PathMark } from "./scene";

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface MarkerLook {
  /** Radius of the circle it weighs as much as, px of the picture. */
  readonly r: number;
  /** The place's own unless told. */
  readonly colour?: Colour;
  readonly hollow?: boolean;
  /** Width of the paper around it, where it stands on lines. */
  readonly seam?: number;
}

/** The shape that goes with a colour slot, so that a place can be told by either. */
export function markerMark(slot: number, { x, y }: Spot, look: MarkerLook): PathMark {
  const { r, colour = `place-${slot}`, hollow, seam } = look;
  const d = markerPath(shapeOf(slot), r, [x, y]);
  if (hollow) return { kind: "path", d, fill: "paper", stroke: { colour, width: r / 3 } };
  return { kind: "path", d, fill: colour, ...(seam ? { stroke: { colour: "paper", width: seam } } : {}) };
}

/** A filled disc. */
export function dotMark({ x, y }: Spot, r: number, colour: Colour): PathMark {
  return { kind: "path", d: markerPath("circle", r, [x, y]), fill: colour };
}
