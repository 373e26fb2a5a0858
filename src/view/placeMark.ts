import { SHAPES, type MarkerShape } from "./markerPath";

/** The line under the pointer keeps its strength, the other coloured ones step back. `focus` null = all the same. */
export const opacityOf = (line: { readonly place: string }, focus: string | null): number =>
  focus === null || focus === line.place ? 1 : 0.25;

/** Colour slots and marker shapes go together, so that a place can be told by either. */
export const shapeOf = (slot: number): MarkerShape => SHAPES[Math.max(0, slot - 1) % SHAPES.length]!;
