import type { HighlightLine, LineModel } from "../chart/buildLineModel";
import { panelsOf } from "../chart/facetPanels";
import { round } from "../chart/paths";
import { keyItem, placeMarks, type LineKey } from "./drawLines";
import { drawKey } from "./layOutYears";
import { contextMarks } from "./lineMarks";
import { markerMark } from "./markers";
import { panelGrid } from "./panelGrid";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { fitText } from "./textLines";
import { word, type Frame } from "./yearPlot";

export interface FacetsDrawing {
  readonly model: LineModel;
  readonly keys: readonly LineKey[];
  /** How many more places there are than panels found room. */
  readonly more: (count: number) => string;
}

const GAP = { x: 20, y: 12 };
const LEAST = { width: 104, height: 74 };
const TITLE = 18;
const HEAD = 36;
const YEARS = 18;
const UNIT = 18;

/** One panel a place, all with the same axes; every other place stands behind it in grey. */
export function drawFacets({ model, keys, more }: FacetsDrawing, plot: Plot): Drawn {
  const { px, width, height } = plot;
  const panels = panelsOf(model);
  const grid = (foot: number) =>
    panelGrid({
      count: panels.length,
      width,
      height: height - UNIT * px - foot,
      least: { width: LEAST.width * px, height: LEAST.height * px },
      gap: { x: GAP.x * px, y: GAP.y * px },
    });
  const explain = (count: number) => {
    const rest = count > 0 ? [{ kind: "text" as const, text: more(count) }] : [];
    return drawKey([...keys, ...rest].map((key) => keyItem(key, px)), plot);
  };
  const spare = explain(panels.length).height + 8 * px;
  const found = grid(spare);
  const key = explain(panels.length - found.shown);
  const everyLine = [...model.lines, ...model.context];
  const style: TextStyle = { size: 12 * px };
  const size = { ...plot, width: found.width, height: found.height };
  const drawn = panels.slice(0, found.shown).map((line, i): Mark => {
    const isFirst = i % found.columns === 0;
    const { x, y } = found.at(i);
    const marks = panelMarks(line, { model, everyLine, isFirst }, size);
    return { kind: "group", x: round(x), y: round(y + UNIT * px), marks };
  });
  const bottom = UNIT * px + found.at(found.shown - 1).y + found.height;
  return {
    marks: [
      word(fitText(model.style.unit, { width, style, measure: plot.measure }), { x: 0, y: 12 * px }, style),
      ...drawn,
      { kind: "group", y: round(bottom + 8 * px), marks: key.marks },
    ],
    height: bottom + (key.height > 0 ? 8 * px + key.height : 0),
  };
}

interface Around {
  readonly model: LineModel;
  readonly everyLine: readonly LineModel["context"][number][];
  /** Only the first panel of a row carries the numbers of the axis. */
  readonly isFirst: boolean;
}

function panelMarks(line: HighlightLine, { model, everyLine, isFirst }: Around, plot: Plot): Mark[] {
  const { px, width } = plot;
  const frame = panelFrame(model, plot);
  const style: TextStyle = { size: 12 * px };
  const [low, high] = [model.y.ticks[0]!, model.y.ticks.at(-1)!];
  const ends = [...new Set([low, high])];
  const grid = ends.map((tick) => `M0,${round(frame.y(tick))}H${round(width)}`).join("");
  const years = [...new Set([model.years[0], model.years.at(-1)])].filter((year) => year !== undefined);
  return [
    ...titleMarks(line, model.years.at(-1), plot),
    { kind: "path", d: grid, stroke: { colour: "hairline", width: px } },
    ...contextMarks(everyLine, frame, plot),
    ...placeMarks(line, frame, { ...plot, grayscale: false }),
    ...(isFirst ? ends : []).map(
      (tick): Mark => ({ ...word(model.style.tick(tick), { x: 0, y: frame.y(tick) - 4 * px }, style), halo: "paper" }),
    ),
    ...years.map((year, i) => {
      const anchor = years.length === 1 ? "middle" : i === 0 ? "start" : "end";
      const x = years.length === 1 ? width / 2 : i === 0 ? 0 : width;
      return word(String(year), { x, y: frame.bottom + 14 * px, anchor }, style);
    }),
  ];
}

function panelFrame({ x: [from, to], y }: LineModel, { px, width, height }: Plot): Frame {
  const [left, right, top, bottom] = [14 * px, width - 8 * px, HEAD * px, height - YEARS * px];
  const [low, high] = y.reversed ? [y.domain[1], y.domain[0]] : y.domain;
  return {
    x: (year) => left + ((year - from) / (to - from)) * (right - left),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    left,
    right,
    top,
    bottom,
    head: 0,
  };
}

/** Name and last value, with its year where that is not the last one of all. */
function titleMarks(
  { slot, second, name, strong, end }: HighlightLine,
  last: number | undefined,
  { px, width, measure }: Plot,
): Mark[] {
  const style: TextStyle = { size: 13 * px, weight: strong ? 600 : 400 };
  const value: TextStyle = { size: 13 * px };
  const start = 14 * px;
  const free = width - start - 6 * px;
  const late = end?.point.year === last ? "" : ` (${end?.point.year})`;
  const long = end ? `${end.text}${late}` : "–";
  const nameWide = measure(name, style);
  const told = end && nameWide + measure(long, value) > free ? end.text : long;
  const shown = fitText(name, { width: free - measure(told, value), style, measure });
  const y = (TITLE - 5) * px;
  return [
    markerMark(slot, { x: 5 * px, y: y - 4 * px }, { r: 4 * px, hollow: second }),
    { ...word(shown, { x: start, y }, style), fill: "ink" },
    word(told, { x: width, y, anchor: "end" }, value),
  ];
}
