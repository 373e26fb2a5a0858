import type { StackLayer, StackModel } from "../chart/buildStackModel";
import type { Colour } from "./scene";
import type { Frame } from "./yearPlot";

/** Half the width of a year that stands alone among others, and of the only one there is. */
const LONE = 4;
const ALONE = 60;

export const groupColour = (slot: StackLayer["slot"]): Colour => `group-${slot}`;

export interface PlacedLayer {
  readonly layer: StackLayer;
  /** By year of the model. */
  readonly steps: readonly { readonly year: number; readonly low: number; readonly size: number }[];
}

export function placeLayers({ layers, years }: StackModel): PlacedLayer[] {
  const base = years.map(() => 0);
  return layers.map((layer) => ({
    layer,
    steps: years.map((year, at) => {
      const low = base[at]!;
      base[at] = low + layer.values[at]!;
      return { year, low, size: layer.values[at]! };
    }),
  }));
}

/** Half the width of columns that stand apart. */
export const columnPx = ({ years }: StackModel, { left, right }: Frame, px: number) =>
  Math.max(px, Math.min(12 * px, ((right - left) / years.length) * 0.36));

/** How far a bar reaches beyond its year. */
export function halfWidth(model: StackModel, frame: Frame, px: number): number {
  if (model.years.length === 1) return Math.min(ALONE * px, (frame.right - frame.left) / 3);
  return model.isJoined ? LONE * px : columnPx(model, frame, px);
}
