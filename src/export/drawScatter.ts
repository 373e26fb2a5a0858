import { markerPath, shapeOf } from "../chart/markerPath";
import { positionOn, type ScatterAxis } from "../chart/scatterAxis";
import { layoutScatter, type PlacedPoint, type ScatterLayout } from "../chart/scatterLayout";
import type { ScatterModel } from "../chart/buildScatterModel";
import { drawScatterLegend } from "./drawScatterLegend";
import type { ScatterDrawing } from "./drawingsOfPlaces";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { circle, filled, hundredth, inScreenUnits, stroked } from "./screenUnits";
import { wrapLines, type Measure } from "./textLines";

const TICK: TextStyle = { size: 13 };
const NAME: TextStyle = { size: 13 };
const AXIS: TextStyle = { size: 14, weight: 600 };
const UNIT: TextStyle = { size: 14 };
const SMALL: TextStyle = { size: 12 };
const LINE = 18;
const KEY_LINE = 15;
const ARROW = 14;
const BETWEEN = 7;

const SIDE = 190;
const SIDE_GAP = 24;
/** From here on a plot is so flat that its words stand beside it. */
const FLAT = 1.7;
const LEAST_HEIGHT = 130;
const LARGEST = 22;
const LARGEST_PART = 0.055;

/** Legend, points between their axes, and what line and trails are. */
export const drawScatter = inScreenUnits<ScatterDrawing>((drawing, plot): Drawn => {
  const isFlat = plot.width > FLAT * plot.height && plot.width > 3 * SIDE;
  const words = { ...plot, width: isFlat ? SIDE : plot.width };
  const mostWide = Math.min(LARGEST, LARGEST_PART * Math.min(plot.width, plot.height * 1.2));
  const radius = radiusOf(drawing, plot, mostWide);
  const legend = drawScatterLegend(drawing, words, radius);
  const room = plot.height - (isFlat ? 0 : LEAST_HEIGHT) - legend.height;
  const key = keyOf(drawing, { ...words, height: room });
  const width = isFlat ? plot.width - SIDE - SIDE_GAP : plot.width;
  const height = isFlat ? plot.height : Math.max(LEAST_HEIGHT, plot.height - legend.height - key.height);
  const marks = drawPlot(drawing, { ...plot, width, height }, mostWide);
  if (isFlat) {
    const left = width + SIDE_GAP;
    const side: Mark[] = [
      { kind: "group", x: left, y: 0, marks: legend.marks },
      { kind: "group", x: left, y: legend.height, marks: key.marks },
    ];
    return { marks: [...marks, ...side], height };
  }
  const bottom = legend.height + height;
  return {
    marks: [
      ...legend.marks,
      { kind: "group", x: 0, y: legend.height, marks },
      { kind: "group", x: 0, y: bottom, marks: key.marks },
    ],
    height: bottom + key.height,
  };
});

const widthBy =
  (measure: Measure) =>
  (text: string, size: number, bold = false): number =>
    measure(text, { size, weight: bold ? 600 : 400 });

const radiusOf = ({ model }: ScatterDrawing, { width, height, measure }: Plot, largest: number) =>
  layoutScatter(model, { width, height, largest }, widthBy(measure)).radius;

/** As many of the sentences as there is room for. */
function keyOf(drawing: ScatterDrawing, { width, height, measure }: Plot): Drawn {
  const lines: string[] = [];
  for (const text of drawing.key) {
    const more = wrapLines(text, { width, style: SMALL, measure });
    if ((lines.length + more.length) * KEY_LINE + 6 <= height) lines.push(...more);
  }
  return {
    marks: lines.map((text, i): Mark => ({ kind: "text", x: 0, y: 14 + i * KEY_LINE, text, fill: "ink-2", ...SMALL })),
    height: lines.length > 0 ? lines.length * KEY_LINE + 6 : 0,
  };
}

function drawPlot({ model }: ScatterDrawing, plot: Plot, largest: number): Mark[] {
  const { width, height, measure } = plot;
  const names = { x: axisLines(model.x, plot), y: axisLines(model.y, plot) };
  const room = { width, height, largest, top: names.y.length * LINE + 14, bottom: 30 + names.x.length * LINE };
  const layout = layoutScatter(model, room, widthBy(measure));
  return [
    ...axisMarks(model, layout, { names, measure, width }),
    ...trailMarks(model, layout),
    ...lineMarks(model, layout),
    ...layout.placed.map((one) => pointMark(one, model.colour !== null)),
    ...labelMarks(layout),
  ];
}

interface AxisLine {
  readonly name: string;
  readonly unit: string;
}

/** The name in bold with the unit behind it, or below it where they do not fit one line. */
function axisLines({ label, unit }: ScatterAxis, { width, measure }: Plot): AxisLine[] {
  const room = width - ARROW - 6;
  const linesOf = (text: string, style: TextStyle) => wrapLines(text, { width: room, style, measure });
  if (measure(label, AXIS) + BETWEEN + measure(unit, UNIT) <= room) return [{ name: label, unit }];
  return [
    ...linesOf(label, AXIS).map((name) => ({ name, unit: "" })),
    ...linesOf(unit, UNIT).map((text) => ({ name: "", unit: text })),
  ];
}

interface NameRoom {
  readonly measure: Measure;
  /** Left or right end of the line. */
  readonly x: number;
  readonly y: number;
  readonly isEnd: boolean;
}

function nameMarks({ name, unit }: AxisLine, { measure, x, y, isEnd }: NameRoom): Mark[] {
  const unitWide = unit ? measure(unit, UNIT) : 0;
  const nameWide = name ? measure(name, AXIS) + (unit ? BETWEEN : 0) : 0;
  const start = isEnd ? x - nameWide - unitWide : x;
  const marks: Mark[] = [
    { kind: "text", x: hundredth(start), y, text: name, fill: "ink", ...AXIS },
    { kind: "text", x: hundredth(start + nameWide), y, text: unit, fill: "ink-2", ...UNIT },
  ];
  return marks.filter((mark) => mark.kind === "text" && mark.text !== "");
}

interface AxisRoom {
  readonly names: { readonly x: readonly AxisLine[]; readonly y: readonly AxisLine[] };
  readonly measure: Measure;
  readonly width: number;
}

/** No letter is turned: the name of the upright axis stands above it, that of the other at its right end. */
function axisMarks(model: ScatterModel, layout: ScatterLayout, { names, measure, width }: AxisRoom): Mark[] {
  const { margin, plotWidth, plotHeight, toX, toY } = layout;
  const bottom = margin.top + plotHeight;
  const yOf = (value: number) => hundredth(toY(positionOn(model.y, value)));
  const xOf = (value: number) => hundredth(toX(positionOn(model.x, value)));
  const upright = spacedUp(model.y.ticks, yOf);
  const grid = upright.map(({ value }) => `M${margin.left},${yOf(value)}h${hundredth(plotWidth)}`).join("");
  const feet = model.x.ticks.map(({ value }) => `M${xOf(value)},${hundredth(bottom)}v5`).join("");
  return [
    stroked(grid, "hairline"),
    stroked(`M${margin.left},${hundredth(bottom)}h${hundredth(plotWidth)}${feet}`, "control"),
    ...upright.map(({ value, text }): Mark => ({
      kind: "text", x: margin.left - 8, y: yOf(value) + 4.5, text, fill: "ink-2", anchor: "end", ...TICK,
    })),
    ...spacedAcross(model.x.ticks, { xOf, measure, width }).map(({ value, text }): Mark => ({
      kind: "text", x: xOf(value), y: bottom + 19, text, fill: "ink-2", anchor: "middle", ...TICK,
    })),
    stroked("M4,14V4M0.5,7.5L4,4L7.5,7.5", "ink", 1.5),
    ...names.y.flatMap((line, i) => nameMarks(line, { measure, x: ARROW, y: 13 + i * LINE, isEnd: false })),
    stroked(`M${width - 11},${bottom + 37}h10M${width - 4.5},${bottom + 33.5}l3.5,3.5l-3.5,3.5`, "ink", 1.5),
    ...names.x.flatMap((line, i) =>
      nameMarks(line, { measure, x: width - ARROW - 3, y: hundredth(bottom + 41 + i * LINE), isEnd: true }),
    ),
  ];
}

type Ticks = ScatterAxis["ticks"];

function spacedUp(ticks: Ticks, yOf: (value: number) => number): Ticks {
  let last = Infinity;
  return ticks.filter(({ value }) => {
    const isFree = last - yOf(value) >= 17;
    if (isFree) last = yOf(value);
    return isFree;
  });
}

interface Across {
  readonly xOf: (value: number) => number;
  readonly measure: Measure;
  readonly width: number;
}

/** Those that stand clear of the one before and of the edge. */
function spacedAcross(ticks: Ticks, { xOf, measure, width }: Across): Ticks {
  let free = 0;
  return ticks.filter(({ value, text }) => {
    const half = measure(text, TICK) / 2;
    const isFree = xOf(value) - half >= free && xOf(value) + half <= width;
    if (isFree) free = xOf(value) + half + 10;
    return isFree;
  });
}

function trailMarks({ trails }: ScatterModel, { toX, toY }: ScatterLayout): Mark[] {
  const spot = ([x, y]: readonly [number, number]) => [hundredth(toX(x)), hundredth(toY(y))] as const;
  return trails.flatMap(({ slot, runs }) => {
    const colour = slot > 0 ? `place-${slot}` : "context";
    const pathOf = (run: (typeof runs)[number]) => `M${run.map(({ at }) => spot(at).join(",")).join("L")}`;
    const d = runs.map(pathOf).join("");
    const line = slot > 0 ? stroked(d, colour, { width: 2, opacity: 0.75 }) : stroked(d, colour);
    const dots = slot > 0 ? runs.flat().map(({ at }) => filled(circle(...spot(at), 2.25), colour)) : [];
    return [line, ...dots];
  });
}

function lineMarks({ line }: ScatterModel, { toX, toY }: ScatterLayout): Mark[] {
  if (!line) return [];
  const d = line.map(([x, y], i) => `${i === 0 ? "M" : "L"}${hundredth(toX(x))},${hundredth(toY(y))}`).join("");
  return [stroked(d, "ink-2", { width: 1.5, dash: [7, 4] })];
}

/** A chosen place has its own shape in its own colour; where a third axis colours the points, as an outline of it. */
function pointMark({ point, x, y, r }: PlacedPoint, isColoured: boolean): Mark {
  const { slot, second, step } = point;
  const ramp = step > 0 ? `map-${step}` : "paper";
  if (slot === 0) {
    const d = circle(x, y, r);
    if (!isColoured) return { ...filled(d, "place-0", { colour: "paper", width: 1 }), fillOpacity: 0.5 };
    return filled(d, ramp, { colour: "control", width: 0.75, ...(step > 0 ? {} : { dash: [2, 2] }) });
  }
  const colour = `place-${slot}`;
  const isOutlined = isColoured || second;
  const fill = isColoured ? ramp : second ? "paper" : colour;
  const stroke = isOutlined ? { colour, width: 2.75 } : { colour: "paper", width: 1.25 };
  return filled(markerPath(shapeOf(slot), r, [x, y]), fill, stroke);
}

const labelMarks = ({ labels }: ScatterLayout): Mark[] =>
  labels.map(({ x, y, text, slot }) => ({
    kind: "text",
    x: hundredth(x),
    y: hundredth(y + 4.5),
    text,
    fill: slot > 0 ? `place-${slot}` : "ink-2",
    halo: "paper",
    ...NAME,
    ...(slot > 0 ? { weight: 600 as const } : {}),
  }));
