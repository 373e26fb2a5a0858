import { round } from "../chart/paths";
import { spreadLabels } from "../chart/spreadLabels";
import type { Colour, Mark, Plot, TextStyle } from "./scene";
import type { Frame } from "./yearPlot";

/** A name, with what stands behind it, at the end of a line. */
export interface EndLabel {
  readonly text: string;
  /** Where the line ends, px. */
  readonly x: number;
  readonly y: number;
  readonly colour: Colour;
  readonly strong?: boolean;
}

const SIZE = 14;
const LINE = 18;
/** From the plot to the label, with room for a leader. */
const GAP = 14;
/** Wider names would leave the lines no room. */
const WIDEST = 0.4;

const styleOf = (strong: boolean | undefined, px: number): TextStyle => ({
  size: SIZE * px,
  weight: strong ? 600 : 400,
});

/** Room at the right of the plot, px; null where names would take too much of the width or of `height`. */
export function endLabelRoom(
  labels: readonly Pick<EndLabel, "text" | "strong">[],
  { width, px, measure, narrow }: Plot,
  height: number,
): number | null {
  const widest = Math.max(0, ...labels.map(({ text, strong }) => measure(text, styleOf(strong, px))));
  const fits = widest <= WIDEST * width && labels.length * LINE * px <= height;
  return narrow || !fits ? null : Math.ceil(widest + (GAP + 2) * px);
}

/** Labels moved apart, each as near as can be to its line's end, with a leader where it had to move. */
export function endLabelMarks(labels: readonly EndLabel[], frame: Frame, { px }: Plot): Mark[] {
  const half = (LINE / 2) * px;
  const at = spreadLabels(
    labels.map(({ y }) => ({ wanted: y, size: LINE * px })),
    [frame.top - half, frame.bottom + half],
  );
  return labels.flatMap(({ text, x, y, colour, strong }, i): Mark[] => {
    const moved = Math.abs(at[i]! - y) > 4 * px || frame.right - x > 2 * px;
    const d = `M${round(x + 6 * px)},${round(y)}L${round(frame.right + (GAP - 3) * px)},${round(at[i]!)}`;
    return [
      ...(moved ? [{ kind: "path" as const, d, stroke: { colour, width: px, opacity: 0.55 } }] : []),
      {
        kind: "text",
        x: round(frame.right + GAP * px),
        y: round(at[i]! + SIZE * 0.35 * px),
        text,
        fill: colour,
        halo: "paper",
        ...styleOf(strong, px),
      },
    ];
  });
}
