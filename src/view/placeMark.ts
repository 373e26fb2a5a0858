import { SHAPES, type MarkerShape } from "./markerPath";

/** Colour slots and marker shapes go together, so that a place can be told by either. */
export const shapeOf = (slot: number): MarkerShape => SHAPES[Math.max(0, slot - 1) % SHAPES.length]!;
