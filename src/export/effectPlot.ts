import type { YearFigure } from "../chart/figureTable";
import type { Mark as Moment } from "../chart/buildLineModel";
import { pathOf, type Scales } from "../chart/paths";
import type { LinePoint, Segments } from "../chart/segments";
import { endLabelMarks, endLabelRoom, type EndLabel } from "./endLabels";
import { drawLegend, type LegendItem } from "./legend";
import { dotMark } from "./markers";
import type { Colour, Drawn, Mark, Plot, TextStyle } from "./scene";
import { hundredth, stroked } from "./screenUnits";
import { axesMarks, frameYears, measuredMarks, word, type Frame, type YearAxes } from "./yearPlot";

const WORD: TextStyle = { size: 12 };

/** A line that is named at its end, or in the legend where there is no room. */
export interface NamedLine {
  readonly text: string;
  readonly value: number;
  readonly colour: Colour;
  readonly strong: boolean;
  readonly sample: LegendItem["mark"];
}

interface Parts {
  readonly model: YearFigure & { readonly start?: Moment };
  readonly names?: readonly NamedLine[];
  readonly legend?: readonly LegendItem[];
  /** Below the names and above the axes. */
  readonly marks: (frame: Frame) => readonly Mark[];
}

/** A plot over years as all figures of an effect have it: legend, axes, the start of the policy, names at the ends. */
export function drawEffect({ model, names = [], legend = [], marks }: Parts, plot: Plot): Drawn {
  const last = model.years.at(-1) ?? 0;
  const room = endLabelRoom(names, plot, plot.height * 0.6);
  const items = [...(room === null ? names.map(({ text, sample }) => ({ text, mark: sample })) : []), ...legend];
  const top = drawLegend(items, plot);
  const axes: YearAxes = {
    years: model.years,
    x: model.x,
    y: model.y,
    tick: model.tick,
    unit: model.unit,
    breaks: model.start ? [model.start] : [],
  };
  const frame = frameYears(axes, plot, { top: top.height, right: room ?? 10, bottom: plot.height });
  const labels: EndLabel[] = names.map(({ text, value, colour, strong }) => ({
    text,
    x: frame.x(last),
    y: frame.y(value),
    colour,
    strong,
  }));
  return {
    marks: [
      ...top.marks,
      ...axesMarks({ axes, frame, plot }),
      ...measuredMarks({ axes, frame, plot }),
      ...(model.start ? startMarks(model.start, { axes, frame, plot }) : []),
      ...marks(frame),
      ...(room === null ? [] : endLabelMarks(labels, frame, plot)),
    ],
    height: plot.height,
  };
}

interface Drawing {
  readonly axes: YearAxes;
  readonly frame: Frame;
  readonly plot: Plot;
}

/** A line between the last year before and the first one after, with its word above the plot. */
function startMarks({ year, word: text }: Moment, { axes, frame, plot }: Drawing): Mark[] {
  const before = axes.years.findLast((one) => one < year) ?? year;
  const x = hundredth(frame.x((before + year) / 2));
  const wide = plot.measure(text, WORD);
  const base = frame.top - 10;
  const isLeft = x + wide + 4 > plot.width;
  return [
    stroked(`M${x},${base - 9}V${hundredth(frame.bottom)}`, "ink", 1.25),
    word(text, { x: isLeft ? Math.max(0, x - wide - 4) : x + 4, y: base }, WORD),
  ];
}

/** Where two outcomes are alike. */
export const zeroMark = (frame: Frame): Mark =>
  stroked(`M${hundredth(frame.left - 8)},${hundredth(frame.y(0))}H${hundredth(frame.right)}`, "ink", 1.25);

/** The place that the figure is about: a line through its points, dotted where years are missing. */
export function strongMarks(line: Segments & { readonly points: readonly LinePoint[] }, frame: Scales): Mark[] {
  const bridges = line.bridges.map((bridge) => pathOf(bridge, frame)).join("");
  return [
    ...(bridges === "" ? [] : [stroked(bridges, "accent", { width: 1.75, dash: [2, 5] })]),
    stroked(runsOf(line.runs, frame), "accent", 2.5),
    ...line.points.map(({ year, value }) => ({
      ...dotMark({ x: frame.x(year), y: frame.y(value) }, 3.5, "accent"),
      stroke: { colour: "paper", width: 1 },
    })),
  ];
}

export const runsOf = (runs: readonly (readonly LinePoint[])[], frame: Scales): string =>
  runs.map((run) => pathOf(run, frame)).join("");

export const STRONG_SAMPLE: LegendItem["mark"] = {
  kind: "line",
  stroke: { colour: "accent", width: 2.5 },
  marker: (x, y) => dotMark({ x, y }, 3.5, "accent"),
};
export const EXPECTED = { colour: "ink", width: 2, dash: [7, 4] } as const;
export const WHISPER = { colour: "control", width: 1, opacity: 0.75 } as const;
