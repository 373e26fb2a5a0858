import type { MiniBars, MiniLine, MiniTrend } from "../chart/buildMiniTrend";
import { pathOf, round } from "../chart/paths";
import type { LinePoint } from "../chart/segments";
import { endLabelMarks } from "./endLabels";
import { layOutYears, NO_FOOT } from "./layOutYears";
import type { LegendItem } from "./legend";
import { dashOfSlot, lineMarks } from "./lineMarks";
import { dotMark } from "./markers";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { fitText, wrapLines } from "./textLines";
import { axesMarks, word, type Frame, type YearAxes } from "./yearPlot";

/** The chart of a card, with its title. */
export function drawTrend(model: MiniTrend, plot: Plot): Drawn {
  const { px } = plot;
  const title = titleMarks(model.title, plot);
  const axes: YearAxes = { ...model, y: model.y };
  // Two or three short names find room beside the lines even of a narrow chart.
  const explained = notesOf(model, plot, (plot.height - title.height) * MOST_NOTES);
  const room = { ...plot, height: plot.height - title.height - explained.height, narrow: false };
  const named = model.lines.filter(({ points }) => points.length > 0);
  const labels = named.map((line) => ({ text: endText(line, model), strong: line.kind !== "median" }));
  const legend = named.map((line): LegendItem => {
    const stroke = { colour: `place-${line.slot}`, width: 2.5 * px };
    return { text: endText(line, model), mark: { kind: "line", stroke } };
  });
  const { frame, atEnds, around } = layOutYears(axes, room, { labels, legend, feet: [NO_FOOT] });
  const ends = named.map((line, i) => {
    const { year, value } = line.points.at(-1)!;
    return { ...labels[i]!, x: frame.x(year), y: frame.y(value), colour: `place-${line.slot}` };
  });
  const context = model.context.map((run) => pathOf(run, frame)).join("");
  const marks: Mark[] = [
    ...around,
    ...axesMarks({ axes, frame, plot: room }),
    ...(context === "" ? [] : [{ kind: "path" as const, d: context, stroke: { colour: "context", width: px } }]),
    ...model.lines.flatMap((line) => trendMarks(line, frame, plot)),
    ...(atEnds ? endLabelMarks(ends, frame, room) : []),
    ...pointLabels(model, frame, plot),
  ];
  const below: Mark = { kind: "group", y: plot.height - explained.height, marks: explained.marks };
  return { marks: [...title.marks, { kind: "group", y: title.height, marks }, below], height: plot.height };
}

/** Of the height, what may explain signs. */
const MOST_NOTES = 0.25;

/** What signs mean, where there is room. */
function notesOf({ notes }: MiniTrend, { px, width, measure }: Plot, most: number): Drawn {
  const style: TextStyle = { size: 12 * px };
  const lines = wrapLines(notes.join(" "), { width, style, measure });
  const height = (lines.length * 16 + 6) * px;
  if (lines.length === 0 || height > most) return { marks: [], height: 0 };
  return { marks: lines.map((text, i) => word(text, { x: 0, y: (6 + 13 + i * 16) * px }, style)), height };
}

const endText = ({ name, points }: MiniLine, { label }: MiniTrend) => `${name} ${label(points.at(-1)!.value)}`;

function titleMarks(title: string, { px, width, measure }: Plot): Drawn {
  const style: TextStyle = { size: 14 * px, weight: 600 };
  const lines = wrapLines(title, { width, style, measure });
  const marks = lines.map((text, i): Mark => ({ ...word(text, { x: 0, y: (14 + i * 18) * px }, style), fill: "ink" }));
  return { marks, height: (lines.length * 18 + 6) * px };
}

function trendMarks(line: MiniLine, frame: Frame, { px, grayscale }: Plot): Mark[] {
  const colour = `place-${line.slot}`;
  const width = line.kind === "median" ? 1.75 : 2.5;
  const dash = grayscale && line.kind === "other" ? dashOfSlot(line.slot) : undefined;
  const alone = line.runs.flatMap((run) => (run.length === 1 ? run : []));
  const last = line.points.slice(-1);
  const dots = new Map([...alone, ...line.named, ...last].map((point) => [point.year, point]));
  return [
    ...lineMarks(line, frame, { colour, width, dash, px }),
    ...[...dots.values()].map(({ year, value }): Mark => {
      const dot = dotMark({ x: frame.x(year), y: frame.y(value) }, 4 * px, colour);
      if (!line.hollow.includes(year)) return { ...dot, stroke: { colour: "paper", width: 1.5 * px } };
      return { ...dot, fill: "paper", stroke: { colour, width: 2 * px } };
    }),
  ];
}

interface Taken {
  readonly left: number;
  readonly right: number;
  readonly base: number;
}

/** Where a line began and how high it came; a number that would stand on another one is left out. */
function pointLabels({ lines, label, x }: MiniTrend, frame: Frame, { px, measure }: Plot): Mark[] {
  const style: TextStyle = { size: 13 * px, weight: 600 };
  const taken: Taken[] = [];
  const named = lines.toReversed().flatMap((line) => line.named.map((point) => ({ line, point })));
  return named.flatMap(({ line, point }): Mark[] => {
    const text = label(point.value);
    const wide = measure(text, style);
    const isFirst = point.year === x[0];
    const left = frame.x(point.year) - (isFirst ? 0 : wide / 2);
    const base = baseOf(point, frame, { size: style.size, px });
    const isFree = taken.every(
      (one) => left > one.right || left + wide < one.left || Math.abs(base - one.base) > 1.3 * style.size,
    );
    if (!isFree || left + wide > frame.right || base > frame.bottom - 4 * px) return [];
    taken.push({ left, right: left + wide, base });
    return [{ ...word(text, { x: left, y: base }, style), fill: `place-${line.slot}`, halo: "paper" }];
  });
}

/** Above the point, below it where the unit stands. */
function baseOf({ value }: LinePoint, frame: Frame, { size, px }: Pick<TextStyle, "size"> & Pick<Plot, "px">): number {
  const above = frame.y(value) - 9 * px;
  return above - size < frame.top - 6 * px ? frame.y(value) + 8 * px + size : above;
}

const ROW = { least: 20, most: 34 };
const NAME = 0.38;

/** A few figures as bars from zero, with what they are counted in below. */
export function drawMiniBars(model: MiniBars, note: string, plot: Plot): Drawn {
  const { px, width, measure } = plot;
  const style: TextStyle = { size: 14 * px };
  const small: TextStyle = { size: 12 * px };
  const title = titleMarks(model.title, plot);
  const notes = wrapLines(note, { width, style: small, measure });
  const room = plot.height - title.height - (notes.length * 16 + 6) * px;
  const shown = model.rows.slice(0, Math.max(1, Math.floor(room / (ROW.least * px))));
  const step = Math.min(ROW.most * px, room / shown.length);
  const bold: TextStyle = { ...style, weight: 600 };
  const nameWide = Math.min(NAME * width, Math.max(...shown.map(({ name }) => measure(name, bold))));
  const textWide = Math.max(...shown.map(({ text }) => measure(text, style)));
  const left = nameWide + 12 * px;
  const longest = Math.max(10 * px, width - left - textWide - 8 * px);
  const rows = shown.flatMap(({ name, text, share, slot }, i): Mark[] => {
    const y = title.height + (i + 0.5) * step;
    const [wide, high] = [Math.max(2 * px, share * longest), Math.min(16 * px, step * 0.62)];
    const strong: TextStyle = { ...style, weight: slot > 0 ? 600 : 400 };
    const [base, end] = [y + 5 * px, left + wide + 8 * px];
    return [
      { ...word(fitText(name, { width: nameWide, style: strong, measure }), { x: 0, y: base }, strong), fill: "ink" },
      {
        kind: "path",
        d: `M${round(left)},${round(y - high / 2)}h${round(wide)}v${round(high)}h${round(-wide)}Z`,
        fill: slot > 0 ? `place-${slot}` : "control",
      },
      { ...word(fitText(text, { width: width - end, style, measure }), { x: end, y: base }, style), fill: "ink" },
    ];
  });
  const bottom = title.height + shown.length * step;
  const below = notes.map((text, i) => word(text, { x: 0, y: bottom + (16 + i * 16) * px }, small));
  return {
    marks: [...title.marks, ...rows, ...below],
    height: bottom + (notes.length * 16 + 6) * px,
  };
}
