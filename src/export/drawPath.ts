import { areaOf } from "../chart/bandPath";
import type { PathLine, PathModel } from "../chart/buildPathModel";
import type { DrawingsOfPlaces } from "./drawingsOfPlaces";
import { drawEffect, EXPECTED, runsOf, STRONG_SAMPLE, strongMarks, WHISPER, type NamedLine } from "./effectPlot";
import type { LegendItem } from "./legend";
import type { Mark, TextStyle } from "./scene";
import { filled, hundredth, inScreenUnits, rectangle, stroked } from "./screenUnits";
import { word, type Frame } from "./yearPlot";

const SMALL: TextStyle = { size: 12 };

/** What happened to a place, drawn through, against what would have happened without, dashed. */
export const drawPath = inScreenUnits<DrawingsOfPlaces["path"]>(({ model }, plot) =>
  drawEffect({ model, names: namesOf(model), legend: legendOf(model), marks: (frame) => marksOf(model, frame) }, plot),
);

function namesOf({ actual, counterfactual }: PathModel): NamedLine[] {
  const nameOf = ({ end }: PathLine, look: Pick<NamedLine, "colour" | "strong" | "sample">): NamedLine[] =>
    end ? [{ ...end, ...look }] : [];
  return [
    ...nameOf(actual, { colour: "accent", strong: true, sample: STRONG_SAMPLE }),
    ...nameOf(counterfactual, { colour: "ink", strong: false, sample: { kind: "line", stroke: EXPECTED } }),
  ];
}

function legendOf({ intervalWord, alternativesWord, donorsWord }: PathModel): LegendItem[] {
  const items: LegendItem[] = [
    { text: intervalWord, mark: { kind: "swatch", fill: "context", outline: "context" } },
    { text: alternativesWord, mark: { kind: "line", stroke: WHISPER } },
    { text: donorsWord, mark: { kind: "swatch", fill: "wash", outline: "context" } },
  ];
  return items.filter(({ text }) => text !== "");
}

function marksOf(model: PathModel, frame: Frame): Mark[] {
  const { fitted, interval, alternatives, counterfactual } = model;
  return [
    ...(fitted ? fittedMarks(fitted, frame, model) : []),
    donorsMark(model, frame),
    { ...filled(areaOf(interval, frame), "ink"), fillOpacity: 0.16 },
    stroked(runsOf(alternatives, frame), WHISPER.colour, WHISPER),
    stroked(runsOf(counterfactual.runs, frame), EXPECTED.colour, EXPECTED),
    ...strongMarks(model.actual, frame),
  ].filter((mark) => mark.kind !== "path" || mark.d !== "");
}

/** Range of the donors, which may leave the plot: what lies beyond it is cut off. */
function donorsMark({ donors }: PathModel, frame: Frame): Mark {
  const { left, right, top, bottom } = frame;
  const d = areaOf(donors, frame);
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const area = { ...filled(d, "ink", { colour: "context", width: 1 }), fillOpacity: 0.035 };
  return { kind: "group", marks: d === "" ? [] : [area], clip };
}

/** A fit on all years before the start reaches to the mark of the start. */
function fittedMarks(fitted: NonNullable<PathModel["fitted"]>, frame: Frame, { start, years }: PathModel): Mark[] {
  const before = years.findLast((year) => year < start.year);
  const until = before !== undefined && fitted.to >= before ? (before + start.year) / 2 : fitted.to;
  const [from, to] = [frame.x(fitted.from), frame.x(until)];
  const ground = filled(rectangle([from, frame.top], to - from, frame.bottom - frame.top), "ink");
  return [
    { ...ground, fillOpacity: 0.05 },
    stroked(`M${hundredth(from)},${hundredth(frame.bottom - 1.5)}H${hundredth(to)}`, "control", 3),
    word(fitted.word, { x: from + 4, y: frame.bottom - 8 }, SMALL),
  ];
}
