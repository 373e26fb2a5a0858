import { drawLegend, type LegendItem } from "./legend";
import { endLabelRoom, type EndLabel } from "./endLabels";
import type { Drawn, Mark, Plot } from "./scene";
import { frameYears, type Frame, type YearAxes } from "./yearPlot";

/** What stands below the years, and the room it takes between the axis and them, px. */
export interface Foot {
  readonly drawn: Drawn;
  readonly below: number;
}

interface Asked {
  /** Names at the line ends, where there is room. */
  readonly labels: readonly Pick<EndLabel, "text" | "strong">[];
  /** The same names above the plot, where there is none. */
  readonly legend: readonly LegendItem[];
  /** From the one that says most to the one that needs least room; at least one. */
  readonly feet: readonly Foot[];
}

export interface YearLayout {
  readonly frame: Frame;
  /** Whether the names stand at the line ends. */
  readonly atEnds: boolean;
  readonly below: number;
  /** Legend and foot, where they stand. */
  readonly around: readonly Mark[];
  readonly height: number;
}

/** Of the height, what the lines themselves shall have. */
const LEAST = 0.37;
const GAP = 8;
/** About what the axis and its words take. */
const AXIS = 64;

export const NO_FOOT: Foot = { drawn: { marks: [], height: 0 }, below: 0 };

/** The plot with its names and what explains it: the least important goes where the lines would have too little room. */
export function layOutYears(axes: YearAxes, plot: Plot, { labels, legend, feet }: Asked): YearLayout {
  const { px, height } = plot;
  const layOut = ({ drawn, below }: Foot): YearLayout => {
    const footTop = drawn.height > 0 ? height - drawn.height : height;
    const bottom = drawn.height > 0 ? footTop - GAP * px : height;
    const right = endLabelRoom(labels, plot, bottom - AXIS * px);
    const above = right === null ? drawLegend(legend, plot) : NO_FOOT.drawn;
    const top = above.height > 0 ? above.height + GAP * px : 0;
    const frame = frameYears(axes, plot, { top, right: right ?? 8 * px, bottom, below });
    const around: Mark[] = [
      ...above.marks,
      ...(drawn.height > 0 ? [{ kind: "group" as const, y: footTop, marks: drawn.marks }] : []),
    ];
    return { frame, atEnds: right !== null, below, around, height };
  };
  const all = feet.map(layOut);
  return all.find(({ frame }) => frame.bottom - frame.top >= LEAST * height) ?? all.at(-1)!;
}

/** What explains marks, in letters smaller than those of names. */
export const drawKey = (items: readonly LegendItem[], plot: Plot): Drawn =>
  drawLegend(items, { ...plot, px: plot.px * 0.86 });

/** Drawings below each other. */
export function stackDrawn(parts: readonly Drawn[], gap: number): Drawn {
  let y = 0;
  const marks: Mark[] = [];
  for (const part of parts.filter(({ height }) => height > 0)) {
    if (y > 0) y += gap;
    marks.push({ kind: "group", y, marks: part.marks });
    y += part.height;
  }
  return { marks, height: y };
}
