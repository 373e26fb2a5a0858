import type { BandPoint, HighlightLine, LineModel } from "../chart/buildLineModel";
import { areaOf } from "../chart/bandPath";
import { pathOf, round, type Scales } from "../chart/paths";
import { spreadLabels } from "../chart/spreadLabels";
import type { Annotation } from "../selection/annotations";
import { endLabelMarks, type EndLabel } from "./endLabels";
import { drawKey, layOutYears, NO_FOOT, stackDrawn, type Foot, type YearLayout } from "./layOutYears";
import type { LegendItem } from "./legend";
import { contextMarks, dashOfSlot, lineMarks } from "./lineMarks";
import { noteKey, noteMarks, placeNotes } from "./lineNotes";
import { drawList } from "./listMarks";
import { dotMark, markerMark } from "./markers";
import type { Drawn, Mark, Plot } from "./scene";
import { axesMarks, breakMarks, type Frame, type YearAxes } from "./yearPlot";

/** What carries no label of its own, in words. */
export interface LineKey {
  readonly kind: "band" | "context" | "bridge" | "text";
  readonly text: string;
}

export interface LinesDrawing {
  readonly model: LineModel;
  readonly notes: readonly Annotation[];
  readonly keys: readonly LineKey[];
  /** A text for every event of the model. */
  readonly events: readonly string[];
}

const EVENT_R = 9;

/** Highlighted places in colour with names at their ends or above, the others in one grey, and what is said of them. */
export function drawLines(drawing: LinesDrawing, plot: Plot): Drawn {
  const { model, notes } = drawing;
  const axes = axesOfLines(model);
  const feet = feetOf(drawing, plot);
  const asked = {
    labels: model.lines.flatMap(({ end, name, strong }) => (end ? [{ text: `${name} ${end.text}`, strong }] : [])),
    legend: legendOf(model, plot),
  };
  const first = layOutYears(axes, plot, { ...asked, feet });
  const key = noteKey(placeNotes(notes, { model, frame: first.frame, plot, taken: [] }), plot);
  const layout = key.height > 0 ? layOutYears(axes, plot, { ...asked, feet: feet.map(withKey(key, plot)) }) : first;
  const { frame, atEnds, below, around, height } = layout;
  const labels = atEnds ? endLabels(model, frame) : [];
  const placed = placeNotes(notes, { model, frame, plot, taken: [] });
  const drawnNotes = noteMarks(placed, model, plot);
  return {
    marks: [
      ...around,
      ...axesMarks({ axes, frame, plot }, below),
      ...bandMarks(model.band, frame, plot),
      ...drawnNotes.behind,
      ...breakMarks({ axes, frame, plot }),
      ...contextMarks(model.context, frame, plot),
      ...model.lines.toReversed().flatMap((line) => placeMarks(line, frame, plot)),
      ...eventMarks(model, layout, plot),
      ...endLabelMarks(labels, frame, plot),
      ...drawnNotes.above,
    ],
    height,
  };
}

export function axesOfLines({ years, x, y, style, breaks }: LineModel): YearAxes {
  return { years, x, y, tick: style.tick, unit: style.unit, reversed: y.reversed, breaks };
}

/** With everything that explains the figure, then without what happened, then without any word. */
function feetOf({ model, keys, events }: LinesDrawing, plot: Plot): Foot[] {
  const { px, width } = plot;
  const explained = drawKey(keys.map((key) => keyItem(key, px)), plot);
  const entries = model.events.map(({ number }, i) => ({ number: String(number), text: events[i] ?? "" }));
  const listed = drawList(entries, plot);
  const fits = model.events.length * (2 * EVENT_R + 2) * px <= width * 0.6;
  const withEvents = { drawn: stackDrawn([explained, listed], 8 * px), below: 7 * px };
  return [...(listed.height > 0 && fits ? [withEvents] : []), { drawn: explained, below: 0 }, NO_FOOT];
}

const withKey = (key: Drawn, { px }: Plot) => ({ drawn, below }: Foot): Foot => {
  return { drawn: stackDrawn([key, drawn], 8 * px), below };
};

export function keyItem({ kind, text }: LineKey, px: number): LegendItem {
  const line = (colour: string, width: number, dash: readonly number[]): LegendItem => {
    const stroke = { colour, width: width * px, ...(dash.length > 0 ? { dash: dash.map((one) => one * px) } : {}) };
    return { text, mark: { kind: "line", stroke } };
  };
  if (kind === "band") return { text, mark: { kind: "swatch", fill: "band", outline: "context" } };
  if (kind === "context") return line("context", 1.5, []);
  if (kind === "bridge") return line("ink-2", 1.75, [2, 4]);
  return { text, mark: { kind: "none" } };
}

const widthOf = ({ strong }: HighlightLine) => (strong ? 3.25 : 2.5);

function dashOf({ slot, dashed, second }: HighlightLine, grayscale: boolean): readonly number[] | undefined {
  if (grayscale && !second) return dashOfSlot(slot);
  return dashed ? [7, 3] : undefined;
}

/** In the order of their ends, where there is no room beside them. */
export function legendOf({ lines, y }: LineModel, { px, grayscale }: Plot): LegendItem[] {
  const direction = y.reversed ? -1 : 1;
  return lines
    .filter(({ end }) => end !== null)
    .sort((a, b) => direction * (b.end!.point.value - a.end!.point.value))
    .map((line): LegendItem => {
      const dash = dashOf(line, grayscale)?.map((one) => one * px);
      const stroke = { colour: `place-${line.slot}`, width: widthOf(line) * px, ...(dash ? { dash } : {}) };
      const marker = (x: number, at: number, r: number): Mark =>
        markerMark(line.slot, { x, y: at }, { r, hollow: line.second, seam: px });
      return { text: `${line.name} ${line.end!.text}`, mark: { kind: "line", stroke, marker } };
    });
}

function endLabels({ lines }: LineModel, frame: Frame): EndLabel[] {
  return lines.flatMap(({ end, name, slot, strong }) => {
    if (!end) return [];
    const { year, value } = end.point;
    return [{ text: `${name} ${end.text}`, x: frame.x(year), y: frame.y(value), colour: `place-${slot}`, strong }];
  });
}

/** Line, bridges and the shapes that tell it apart without colour. */
export function placeMarks(line: HighlightLine, frame: Frame, { px, grayscale }: Plot): Mark[] {
  const lonely = line.runs.flatMap((run) => (run.length === 1 ? run : []));
  const last = line.end ? [line.end.point] : [];
  const shapes = new Set([...lonely, ...(grayscale ? spaced(line, frame, 60 * px) : []), ...last]);
  const years = new Map([...shapes].map((point) => [point.year, point]));
  const look = { r: (line.strong ? 5.5 : 4.5) * px, hollow: line.second, seam: 1.5 * px };
  return [
    ...lineMarks(line, frame, {
      colour: `place-${line.slot}`,
      width: widthOf(line),
      dash: dashOf(line, grayscale),
      px,
    }),
    ...[...years.values()].map(({ year, value }) =>
      markerMark(line.slot, { x: frame.x(year), y: frame.y(value) }, look),
    ),
  ];
}

/** Points that are no nearer to each other than told. */
function spaced({ points }: HighlightLine, { x }: Scales, apart: number) {
  let from = -Infinity;
  return points.filter(({ year }) => {
    const isFar = x(year) - from >= apart;
    if (isFar) from = x(year);
    return isFar;
  });
}

/** The middle half of the peers and their median; a single year is as wide as a marker. */
function bandMarks(runs: readonly (readonly BandPoint[])[], frame: Frame, { px }: Plot): Mark[] {
  if (runs.length === 0) return [];
  const half = 5 * px;
  const medians = runs.map((run) => {
    const [only] = run;
    const [x, y] = [only ? frame.x(only.year) : NaN, only ? frame.y(only.median) : NaN];
    if (run.length === 1) return `M${round(x - half)},${round(y)}h${round(2 * half)}`;
    return pathOf(run.map(({ year, median }) => ({ year, value: median })), frame);
  });
  return [
    { kind: "path", d: areaOf(runs, frame, half), fill: "band" },
    { kind: "path", d: medians.join(""), stroke: { colour: "control", width: 1.5 * px, dash: [5 * px, 3 * px] } },
  ];
}

/** Numbers on the axis, moved apart; their texts stand below. */
function eventMarks({ events }: LineModel, { frame, below }: YearLayout, { px }: Plot): Mark[] {
  if (below === 0) return [];
  const at = spreadLabels(
    events.map(({ year }) => ({ wanted: frame.x(year), size: (2 * EVENT_R + 2) * px })),
    [frame.left - EVENT_R * px, frame.right + EVENT_R * px],
  );
  return events.flatMap(({ number }, i): Mark[] => [
    {
      ...dotMark({ x: at[i]!, y: frame.bottom }, EVENT_R * px, "paper"),
      stroke: { colour: "control", width: px },
    },
    {
      kind: "text",
      x: round(at[i]!),
      y: round(frame.bottom + 4 * px),
      text: String(number),
      fill: "ink",
      anchor: "middle",
      size: 12 * px,
    },
  ]);
}
