import type { RatioDot, RatioModel } from "./buildRatioModel";
import { spreadLabels } from "./spreadLabels";
import { estimateTextWidth } from "./textWidth";
import { round } from "./paths";
import type { TextWidth } from "./scatterLayout";

type Spot = readonly [x: number, y: number];

/** Scales and edges of a plot, px. */
export interface NamesFrame {
  readonly x: (position: number) => number;
  readonly y: (value: number) => number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Estimated unless told. */
  readonly widthOf?: TextWidth;
}

export interface PlacedName {
  readonly dot: RatioDot;
  readonly text: string;
  /** Ends of the leader, from the dot to the name. */
  readonly from: Spot;
  readonly to: Spot;
  /** Whether the name stands to the left of its leader. */
  readonly isLeft: boolean;
}

const LINE_PX = 17;
const SIZE_PX = 13;
const BESIDE_PX = 14;
const ABOVE_PX = 20;
/** From the middle of a name to the middle of the nearest dot below it. */
const CLEAR_PX = 11;

/**
 * Names of dots that fall from left to right, so that there is room at their upper right. A name that had to move down
 * begins where the curve has fallen below it; where that leaves the plot, it stands above all dots that it would cover.
 */
export function placeNames(model: RatioModel, frame: NamesFrame, dots: readonly RatioDot[]): PlacedName[] {
  const at = (index: number): Spot => [round(frame.x(index + 1)), round(frame.y(model.dots[index]!.at))];
  const curve = model.dots.map((_, index) => at(index));
  const named = dots.map((dot) => {
    const text = `${dot.name} ${dot.text}`;
    return { dot, text, from: at(model.dots.indexOf(dot)), width: (frame.widthOf ?? estimateTextWidth)(text, SIZE_PX, true) + 6 };
  });
  // From the lowest up, each above its dot and above the name before it, as far as the plot reaches.
  const wanted = named.map(({ from }) => from[1] - CLEAR_PX);
  for (let i = wanted.length - 2; i >= 0; i -= 1) wanted[i] = Math.min(wanted[i]!, wanted[i + 1]! - LINE_PX);
  const heights = spreadLabels(
    wanted.map((height) => ({ wanted: height, size: LINE_PX })),
    [frame.top - 4, frame.bottom],
  );
  return named.map(({ dot, text, from, width }, i): PlacedName => {
    const y = round(heights[i]!);
    const free = curve.find(([x, height]) => x > from[0] && height >= y + CLEAR_PX)?.[0] ?? Infinity;
    const x = Math.max(from[0] + BESIDE_PX, free - 2);
    if (x + width <= frame.right) return { dot, text, from, to: [x, y], isLeft: false };
    const isLeft = from[0] + BESIDE_PX + width > frame.right;
    const reach = isLeft ? from[0] - BESIDE_PX - width : from[0];
    const highest = Math.min(from[1], ...curve.filter((one) => one[0] >= reach).map((one) => one[1]));
    const to: Spot = [from[0] + (isLeft ? -BESIDE_PX : BESIDE_PX), Math.max(frame.top + 4, highest - ABOVE_PX)];
    return { dot, text, from, to, isLeft };
  });
}
