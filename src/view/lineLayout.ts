import type { HighlightLine, LineModel } from "../chart/buildLineModel";
import { estimateTextWidth } from "../chart/textWidth";

/** Below this width labels move from the line ends into a legend above the plot. */
export const NARROW_PX = 560;
export const LABEL_PX = 14;
export const LABEL_LINE_PX = 18;
const LABEL_GAP_PX = 14;

export interface LineLayout {
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly narrow: boolean;
  readonly yAxisPx: number;
  readonly maxYearTicks: number;
}

export const endLabel = (line: HighlightLine): string => (line.end ? `${line.name} ${line.end.text}` : "");

/** Room around the plot for the words that stand there. */
export function layoutLines(model: LineModel, widthPx: number, { labels }: { readonly labels: boolean }): LineLayout {
  const narrow = widthPx < NARROW_PX;
  const widest = Math.max(0, ...model.lines.map((line) => estimateTextWidth(endLabel(line), LABEL_PX, line.strong)));
  const ticks = Math.max(0, ...model.y.ticks.map((tick) => estimateTextWidth(model.style.tick(tick), 13)));
  const atLineEnds = labels && !narrow;
  return {
    narrow,
    margin: { top: 26, right: atLineEnds ? Math.ceil(widest) + LABEL_GAP_PX + 6 : 14, bottom: 6, left: 0 },
    yAxisPx: narrow ? 1 : Math.ceil(ticks) + 12,
    maxYearTicks: Math.max(2, Math.floor(widthPx / 84)),
  };
}

export { LABEL_GAP_PX };
