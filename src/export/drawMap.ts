import type { MapModel } from "../chart/buildMapModel";
import { aspectOf, projectOutlines } from "../chart/projectOutlines";
import { drawRows, LEAST_ROWS_HEIGHT } from "./drawBars";
import { drawMapLegend } from "./drawMapLegend";
import { drawMapNames } from "./drawMapNames";
import { drawUnits } from "./drawMapUnits";
import type { BarsDrawing, MapDrawing } from "./drawingsOfPlaces";
import type { Drawn, Mark, Plot } from "./scene";
import { inScreenUnits } from "./screenUnits";

const GAP = 24;
const LEAST_SIDE = 215;
const TWO_COLUMNS = 430;
/** A map of which less is left beside its legend is none. */
const LEAST_MAP = 150;
const FEW = 8;
/** Of the height, for the map above its legend: where less is left, the legend is the key alone. */
const LEAST_PART = 0.68;

/** The map with its legend, and the ranks where there is room: beside it or below, wherever the map is larger. */
export const drawMap = inScreenUnits<MapDrawing>((drawing, plot) => {
  const { model, outlines, ranks } = drawing;
  const aspect = aspectOf(outlines);
  const heightOf = (isShort: boolean) => legendOf(model, { ...plot, height: Infinity }, isShort).height + 12;
  const beside = fit(plot.width - LEAST_SIDE - GAP, plot.height, aspect);
  const isShort = plot.height - heightOf(false) < Math.min(LEAST_PART * plot.height, plot.width / aspect);
  const below = fit(plot.width, plot.height - heightOf(isShort), aspect);
  // What the ranks need anyway is no loss.
  const part = ranks ? 0.75 : 0.9;
  const isBeside = beside.width >= LEAST_MAP && areaOf(beside) > part * areaOf(below);
  return isBeside ? drawBeside(drawing, plot, beside) : drawBelow(drawing, plot, { ...below, isShort });
});

interface Size {
  readonly width: number;
  readonly height: number;
}

const areaOf = ({ width, height }: Size): number => width * height;

/** The largest frame of a shape that fits. */
function fit(width: number, height: number, aspect: number): Size {
  const [w, h] = [Math.max(1, width), Math.max(1, height)];
  return { width: Math.floor(Math.min(w, h * aspect + 24)), height: Math.floor(Math.min(h, w / aspect + 12)) };
}

const titleOf = ({ legend, period }: MapModel): string => [legend.unit, period].filter(Boolean).join(", ");

const legendOf = (model: MapModel, room: Plot, isShort = false): Drawn =>
  drawMapLegend({ legend: model.legend, title: titleOf(model), isShort }, room);

/** Of a few rows, or of all where there are fewer. */
const heightOfRows = ({ bars }: BarsDrawing): number => LEAST_ROWS_HEIGHT + (Math.min(FEW, bars.rows.length) - 3) * 18;

const at = (x: number, y: number, marks: readonly Mark[]): Mark => ({ kind: "group", x, y, marks });

function drawGround({ model, outlines }: MapDrawing, size: Size, plot: Plot): Mark[] {
  const geometry = projectOutlines(outlines, size);
  const clip = { x: -3, y: -3, width: size.width + 6, height: size.height + 6 };
  return [
    { kind: "group", marks: drawUnits(geometry, model), clip },
    ...drawMapNames(geometry, model, plot),
  ];
}

function drawBeside(drawing: MapDrawing, plot: Plot, size: Size): Drawn {
  const { model, ranks } = drawing;
  const left = size.width + GAP;
  const side = plot.width - left;
  const isTwo = ranks !== null && side >= TWO_COLUMNS;
  const legendWidth = isTwo ? (side - GAP) / 2 : side;
  const whole = legendOf(model, { ...plot, width: legendWidth });
  // The ranks show how the numbers are spread, and name them.
  const isShort = ranks !== null && !isTwo && plot.height - whole.height - 14 < heightOfRows(ranks);
  const legend = isShort ? legendOf(model, { ...plot, width: legendWidth }, true) : whole;
  const marks = [at(0, 0, drawGround(drawing, size, plot)), at(left, 0, legend.marks)];
  const top = isTwo ? 0 : legend.height + 14;
  const room = { ...plot, width: legendWidth, height: plot.height - top };
  const rows = ranks && room.height >= LEAST_ROWS_HEIGHT ? drawRows(ranks, room) : null;
  if (rows) marks.push(at(isTwo ? left + legendWidth + GAP : left, top, rows.marks));
  return { marks, height: Math.max(size.height, legend.height, rows ? top + rows.height : 0) };
}

function drawBelow(drawing: MapDrawing, plot: Plot, size: Size & { readonly isShort: boolean }): Drawn {
  const { model, ranks } = drawing;
  const inset = Math.max(0, (plot.width - size.width) / 2);
  const top = size.height + 12;
  const left = plot.height - top;
  const isTwo = ranks !== null && plot.width >= 2 * 240 + GAP && left >= LEAST_ROWS_HEIGHT;
  const width = isTwo ? (plot.width - GAP) / 2 : plot.width;
  const legend = legendOf(model, { ...plot, width, height: left }, size.isShort);
  const marks = [at(inset, 0, drawGround(drawing, size, plot)), at(0, top, legend.marks)];
  const rowsTop = isTwo ? top : top + legend.height + 14;
  const room = { ...plot, width, height: plot.height - rowsTop };
  const rows = ranks && room.height >= LEAST_ROWS_HEIGHT ? drawRows(ranks, room) : null;
  if (rows) marks.push(at(isTwo ? width + GAP : 0, rowsTop, rows.marks));
  return { marks, height: Math.max(top + legend.height, rows ? rowsTop + rows.height : 0) };
}
