import { spreadLabels } from "../chart/spreadLabels";
import { estimateTextWidth } from "../chart/textWidth";
import { round } from "../chart/paths";
import type { Frame } from "./YearPlot";
import styles from "./EndLabels.module.css";

export interface EndLabel {
  readonly id: string;
  readonly text: string;
  /** Where the line ends. */
  readonly value: number;
  readonly colour: string;
}

interface Props {
  readonly labels: readonly EndLabel[];
  readonly frame: Frame;
  /** Where the lines end, px; at the right of the plot unless told. */
  readonly x?: number | undefined;
}

const LINE_PX = 18;

/** Room that the labels want at the right, px. */
export const endLabelsPx = (texts: readonly string[]) =>
  Math.ceil(Math.max(0, ...texts.map((text) => estimateTextWidth(text, 14, true)))) + 24;

/** Names at the line ends, moved apart where they would meet. */
export function EndLabels({ labels, frame, x = frame.right }: Props) {
  const at = spreadLabels(
    labels.map(({ value }) => ({ wanted: frame.y(value), size: LINE_PX })),
    [frame.top - LINE_PX / 2, frame.bottom + LINE_PX / 2],
  );
  return (
    <g>
      {labels.map(({ id, text, colour }, i) => (
        <text key={id} x={round(x + 14)} y={round(at[i]! + 5)} fill={colour} className={styles.label}>
          {text}
        </text>
      ))}
    </g>
  );
}
