import type { StackLayer, StackModel } from "../chart/buildStackModel";
import { round } from "../chart/paths";
import { drawLegend, type LegendItem } from "./legend";
import { panelGrid } from "./panelGrid";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { columnPx, groupColour, halfWidth, placeLayers, type PlacedLayer } from "./stackLayers";
import { insideMarks, outsideLabels, outsideMarks, outsideRoom } from "./stackLabels";
import { fitText } from "./textLines";
import { axesMarks, breakMarks, frameYears, insetYears, measuredMarks, type Frame, type YearAxes } from "./yearPlot";

export interface StacksDrawing {
  /** A panel a place, on the same axes. */
  readonly models: readonly StackModel[];
}

const LEAST = { width: 150, height: 130 };
const GAP = { x: 24, y: 16 };
const TITLE = 20;

/** Groups on top of each other over the years: one place with names at the areas, or a panel each below one legend. */
export function drawStacks({ models }: StacksDrawing, plot: Plot): Drawn {
  const drawn = models.filter(({ years }) => years.length > 0);
  const [only, ...others] = drawn;
  if (!only) return { marks: [], height: 0 };
  return others.length === 0 ? drawOne(only, plot) : drawPanels(drawn, plot);
}

function drawOne(model: StackModel, plot: Plot): Drawn {
  const { px, height } = plot;
  const axes = axesOf(model);
  const layers = placeLayers(model);
  const labels = plot.narrow ? null : outsideLabels(layers, { model, plot, height: height - 60 * px });
  // A group that is gone by the last year has no place for its name there.
  const hasUnnamed = model.layers.some(({ values }) => values.at(-1) === 0);
  const legend = drawLegend(labels === null || hasUnnamed ? legendOf(model.layers) : [], plot);
  const top = legend.height > 0 ? legend.height + 6 * px : 0;
  const right = labels === null ? 10 * px : outsideRoom(labels, model, plot);
  const frame = insetAlone(frameYears(axes, plot, { top, right, bottom: height }), model, px);
  const inside = labels === null ? [] : insideMarks(layers, { model, frame, plot });
  return {
    marks: [
      ...legend.marks,
      ...axesMarks({ axes, frame, plot }),
      ...measuredMarks({ axes, frame, plot }),
      ...layers.flatMap((layer) => areaMarks(layer, { model, frame, px })),
      ...breakMarks({ axes, frame, plot }),
      ...inside,
      ...(labels === null ? [] : outsideMarks(labels, { model, frame, plot })),
    ],
    height,
  };
}

function drawPanels(models: readonly StackModel[], plot: Plot): Drawn {
  const { px, width, height, measure } = plot;
  const groups = [...new Map(models.flatMap(({ layers }) => layers).map((layer) => [layer.id, layer])).values()];
  const legend = drawLegend(legendOf(groups), plot);
  const top = legend.height + 8 * px;
  const grid = panelGrid({
    count: models.length,
    width,
    height: height - top,
    least: { width: LEAST.width * px, height: LEAST.height * px },
    gap: { x: GAP.x * px, y: GAP.y * px },
  });
  const size = { ...plot, width: grid.width, height: grid.height };
  const style: TextStyle = { size: 14 * px, weight: 600 };
  const panels = models.slice(0, grid.shown).map((model, i): Mark => {
    const { x, y } = grid.at(i);
    const name = fitText(model.name, { width: grid.width, style, measure });
    const title: Mark = { kind: "text", x: 0, y: 14 * px, text: name, fill: "ink", ...style };
    return { kind: "group", x: round(x), y: round(top + y), marks: [title, ...panelMarks(model, size)] };
  });
  return { marks: [...legend.marks, ...panels], height };
}

function panelMarks(model: StackModel, plot: Plot): Mark[] {
  const { px, height } = plot;
  const axes = axesOf(model);
  const frame = insetAlone(frameYears(axes, plot, { top: TITLE * px, right: 8 * px, bottom: height }), model, px);
  return [
    ...axesMarks({ axes, frame, plot }),
    ...placeLayers(model).flatMap((layer) => areaMarks(layer, { model, frame, px })),
    ...breakMarks({ axes, frame, plot }),
  ];
}

const axesOf = ({ years, x, y, tick, unit, breaks }: StackModel): YearAxes => ({ years, x, y, tick, unit, breaks });

/** Columns that stand apart need room on either side. */
function insetAlone(frame: Frame, model: StackModel, px: number): Frame {
  if (model.isJoined || model.years.length < 2) return frame;
  const by = columnPx(model, frame, px) + px;
  return insetYears(frame, axesOf(model), by);
}

function legendOf(layers: readonly StackLayer[]): LegendItem[] {
  return layers.map(({ name, slot }): LegendItem => {
    const outline = slot === "rest" ? { outline: "control" } : {};
    return { text: name, mark: { kind: "swatch", fill: groupColour(slot), ...outline } };
  });
}

interface Drawing {
  readonly model: StackModel;
  readonly frame: Frame;
  readonly px: number;
}

/** Years that follow each other are solid; what lies between is pale, because nobody counted then. */
function areaMarks({ layer, steps }: PlacedLayer, { model, frame, px }: Drawing): Mark[] {
  const half = halfWidth(model, frame, px);
  const solid = model.runs
    .map((run) => bandOf(run.map((at) => steps[at]!), frame, run.length === 1 ? half : 0))
    .join("");
  const pale = (model.isJoined ? model.runs.slice(1) : [])
    .map((run, i) => bandOf([steps[model.runs[i]!.at(-1)!]!, steps[run[0]!]!], frame, 0))
    .join("");
  const fill = groupColour(layer.slot);
  const seam = { colour: "paper", width: px };
  return [
    ...(pale === "" ? [] : [{ kind: "path" as const, d: pale, fill, fillOpacity: 0.32 }]),
    ...(solid === "" ? [] : [{ kind: "path" as const, d: solid, fill, stroke: seam }]),
  ];
}

function bandOf(steps: PlacedLayer["steps"], { x, y }: Frame, half: number): string {
  if (steps.every(({ size }) => size <= 0)) return "";
  const corners = steps.flatMap((step) => (half > 0 ? [-half, half] : [0]).map((shift) => ({ step, shift })));
  const at = (year: number, shift: number, value: number) => `${round(x(year) + shift)},${round(y(value))}`;
  const upper = corners.map(({ step, shift }) => at(step.year, shift, step.low + step.size));
  const lower = corners.map(({ step, shift }) => at(step.year, shift, step.low)).reverse();
  return `M${[...upper, ...lower].join("L")}Z`;
}
