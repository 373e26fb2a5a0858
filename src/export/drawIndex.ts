import { areaOf } from "../chart/bandPath";
import type { BandStep, IndexLine, IndexModel } from "../chart/buildIndexModel";
import { round, type Scales } from "../chart/paths";
import { endLabelMarks } from "./endLabels";
import { drawKey, layOutYears, NO_FOOT, type Foot } from "./layOutYears";
import type { LegendItem } from "./legend";
import { dashOfSlot, lineMarks } from "./lineMarks";
import { markerMark } from "./markers";
import type { Drawn, Mark, Plot } from "./scene";
import { axesMarks, breakMarks, measuredMarks, type Frame, type YearAxes } from "./yearPlot";

export interface IndexDrawing {
  readonly model: IndexModel;
  /** What the bands are; empty where there are none. */
  readonly words: { readonly chance: string; readonly interval: string };
}

const LONE = 5;

/** An index over the years, a line a place, with how far it moves by chance and where chance alone would put it. */
export function drawIndex({ model, words }: IndexDrawing, plot: Plot): Drawn {
  const { px } = plot;
  const { years, x, y, tick, unit, breaks } = model;
  const axes: YearAxes = { years, x, y, tick, unit, breaks };
  const named = model.lines.filter(({ end }) => end !== null);
  const labels = named.map((line) => ({ text: endText(line) }));
  const legend = named.map((line) => legendItem(line, plot));
  const layout = layOutYears(axes, plot, { labels, legend, feet: feetOf(model, words, plot) });
  const { frame, atEnds, around, height } = layout;
  const ends = named.map((line) => {
    const { year, value } = line.end!.point;
    return { text: endText(line), x: frame.x(year), y: frame.y(value), colour: `place-${line.slot}` };
  });
  return {
    marks: [
      ...around,
      ...axesMarks({ axes, frame, plot }),
      ...measuredMarks({ axes, frame, plot }),
      ...model.lines.flatMap((line) => bandMarks(line, frame, px)),
      ...breakMarks({ axes, frame, plot }),
      ...model.lines.toReversed().flatMap((line) => placeMarks(line, frame, plot)),
      ...(atEnds ? endLabelMarks(ends, frame, plot) : []),
    ],
    height,
  };
}

const endText = ({ name, end }: IndexLine) => (end ? `${name} ${end.text}` : name);

function strokeOf({ slot }: IndexLine, { px, grayscale }: Plot) {
  const dash = grayscale ? dashOfSlot(slot)?.map((one) => one * px) : undefined;
  return { colour: `place-${slot}`, width: 2.5 * px, ...(dash ? { dash } : {}) };
}

function legendItem(line: IndexLine, plot: Plot): LegendItem {
  const marker = (x: number, y: number, r: number): Mark => markerMark(line.slot, { x, y }, { r, seam: plot.px });
  return { text: endText(line), mark: { kind: "line", stroke: strokeOf(line, plot), marker } };
}

function feetOf({ lines }: IndexModel, { chance, interval }: IndexDrawing["words"], plot: Plot): Foot[] {
  const has = (pick: (line: IndexLine) => readonly unknown[]) => lines.some((line) => pick(line).length > 0);
  const first = lines[0];
  const items: LegendItem[] = [
    ...(first && interval !== "" && has((line) => line.interval)
      ? [{ text: interval, mark: { kind: "swatch" as const, fill: "context", outline: "control" } }]
      : []),
    ...(chance !== "" && has((line) => line.expected)
      ? [{ text: chance, mark: { kind: "line" as const, stroke: dashedMean(plot.px) } }]
      : []),
  ];
  return [...(items.length > 0 ? [{ drawn: drawKey(items, plot), below: 0 }] : []), NO_FOOT];
}

const dashedMean = (px: number) => ({ colour: "control", width: 1.5 * px, dash: [5 * px, 3 * px] });

function bandMarks(line: IndexLine, frame: Frame, px: number): Mark[] {
  const [interval, expected] = [areaOf(line.interval, frame, LONE * px), areaOf(line.expected, frame, LONE * px)];
  const mean = meansPath(line.expected, frame, px);
  return [
    ...(expected === "" ? [] : [{ kind: "path" as const, d: expected, fill: "band" }]),
    ...(mean === "" ? [] : [{ kind: "path" as const, d: mean, stroke: dashedMean(px) }]),
    ...(interval === "" ? [] : [{ kind: "path" as const, d: interval, fill: `place-${line.slot}`, fillOpacity: 0.2 }]),
  ];
}

function meansPath(runs: readonly (readonly BandStep[])[], { x, y }: Scales, px: number): string {
  return runs
    .map((run) => {
      const [only] = run;
      const lone = LONE * px;
      if (only && run.length === 1) return `M${round(x(only.year) - lone)},${round(y(only.mean))}h${round(2 * lone)}`;
      return run.map((step, i) => `${i === 0 ? "M" : "L"}${round(x(step.year))},${round(y(step.mean))}`).join("");
    })
    .join("");
}

function placeMarks(line: IndexLine, frame: Frame, plot: Plot): Mark[] {
  const { px, grayscale } = plot;
  const dash = grayscale ? dashOfSlot(line.slot) : undefined;
  const look = { r: 4 * px, seam: 1.5 * px };
  return [
    ...lineMarks(line, frame, { colour: `place-${line.slot}`, width: 2.5, dash, px }),
    ...line.points.map(({ year, value }) => markerMark(line.slot, { x: frame.x(year), y: frame.y(value) }, look)),
  ];
}
