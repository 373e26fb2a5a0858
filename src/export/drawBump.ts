import type { BumpLine, BumpModel } from "../chart/buildBumpModel";
import { round } from "../chart/paths";
import { layOutYears, NO_FOOT } from "./layOutYears";
import type { LegendItem } from "./legend";
import { dashOfSlot, lineMarks } from "./lineMarks";
import { dotMark } from "./markers";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { axesMarks, insetYears, type Frame, type YearAxes } from "./yearPlot";

export interface BumpDrawing {
  readonly model: BumpModel;
  readonly unit: string;
}

const DOT = 9;
const SMALL_DOT = 3.5;

/** Ranks of groups over the years, 1 on top; a group that is gone keeps its name where it ends, where there is room. */
export function drawBump({ model, unit }: BumpDrawing, plot: Plot): Drawn {
  const { px } = plot;
  const axes: YearAxes = { ...model, unit, tick: String, reversed: true };
  const legend = model.lines.map(({ name, slot }): LegendItem => {
    const dash = plot.grayscale ? dashOfSlot(slot)?.map((one) => one * px) : undefined;
    const stroke = { colour: `group-${slot}`, width: 3 * px, ...(dash ? { dash } : {}) };
    return { text: name, mark: { kind: "line", stroke } };
  });
  // Two that end at the same rank in different years would be named on one line.
  const last = model.years.at(-1);
  const isNamed = model.lines.every(({ points }) => points.at(-1)!.year === last);
  const labels = model.lines.map(({ name }) => ({ text: name }));
  const asked = { ...plot, narrow: plot.narrow || !isNamed };
  const layout = layOutYears(axes, asked, { labels, legend, feet: [NO_FOOT] });
  const frame = insetYears(layout.frame, axes, DOT * px);
  const { left, right } = layout.frame;
  return {
    marks: [
      ...layout.around,
      ...axesMarks({ axes, frame, plot }),
      ...model.lines.flatMap((line) => [
        ...lineMarks(line, frame, { colour: `group-${line.slot}`, width: 3, px, ...dashed(line, plot) }),
        ...dotMarks(line, { ...frame, left, right }, px),
      ]),
      ...(layout.atEnds ? nameMarks(model, frame, plot) : []),
    ],
    height: layout.height,
  };
}

const dashed = ({ slot }: BumpLine, { grayscale }: Plot) => ({ dash: grayscale ? dashOfSlot(slot) : undefined });

function dotMarks({ points, slot }: BumpLine, frame: Frame, px: number): Mark[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  // Numbers of a line that begins and ends in neighbouring years would touch.
  const ends = frame.x(last.year) - frame.x(first.year) < 2 * DOT * px ? [last] : [first, last];
  const apart = (frame.y(2) - frame.y(1)) / 2;
  const r = Math.max(SMALL_DOT * px, Math.min(DOT * px, apart - px));
  const size = Math.min(12 * px, r * 1.3);
  const seam = { colour: "paper", width: 1.5 * px };
  return [
    ...points.map((point): Mark => {
      const at = { x: frame.x(point.year), y: frame.y(point.value) };
      return { ...dotMark(at, ends.includes(point) ? r : SMALL_DOT * px, `group-${slot}`), stroke: seam };
    }),
    ...(size < 8 * px ? [] : ends).map(
      (point): Mark => ({
        kind: "text",
        x: round(frame.x(point.year)),
        y: round(frame.y(point.value) + size * 0.35),
        text: String(point.value),
        fill: `on-group-${slot}`,
        anchor: "middle",
        size,
        weight: 600,
      }),
    ),
  ];
}

function nameMarks({ lines }: BumpModel, frame: Frame, { px }: Plot): Mark[] {
  const style: TextStyle = { size: 14 * px };
  return lines.map(({ name, points }): Mark => {
    const y = frame.y(points.at(-1)!.value);
    return { kind: "text", x: round(frame.right + 6 * px), y: round(y + 5 * px), text: name, fill: "ink", ...style };
  });
}
