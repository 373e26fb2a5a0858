import type { RatioModel } from "../chart/buildRatioModel";
import { markerPath } from "../chart/markerPath";
import { placeNames } from "../chart/placeNames";
import type { DrawingsOfPlaces } from "./drawingsOfPlaces";
import { drawEffect } from "./effectPlot";
import { dotMark } from "./markers";
import type { Mark, Plot } from "./scene";
import { filled, hundredth, inScreenUnits, stroked } from "./screenUnits";
import type { Frame } from "./yearPlot";

const NAMED = 5;
const NAMED_NARROW = 3;
const LARGEST = 4.5;
const SMALLEST = 1.75;
/** Nearer to each other stems would be one grey field. */
const LEAST_STEP = 4;

/** Ratios of all places from the largest to the smallest; the first ones and the treated one have their names. */
export const drawRatios = inScreenUnits<DrawingsOfPlaces["ratios"]>(({ model }, plot) =>
  drawEffect({ model, marks: (frame) => [...dotMarks(model, frame), ...nameMarks(model, frame, plot)] }, plot),
);

function dotMarks(model: RatioModel, frame: Frame): Mark[] {
  const step = frame.x(2) - frame.x(1);
  const r = Math.max(SMALLEST, Math.min(LARGEST, step * 0.5));
  const bottom = hundredth(frame.bottom);
  const spots = model.dots.map(({ at, isTreated }, i) => ({
    x: hundredth(frame.x(i + 1)),
    y: hundredth(frame.y(at)),
    isTreated,
  }));
  const stems = spots.map(({ x, y }) => `M${x},${bottom}V${y}`).join("");
  return [
    ...(step < LEAST_STEP ? [] : [stroked(stems, "context")]),
    ...spots.flatMap(({ isTreated, ...spot }) => (isTreated ? [] : [dotMark(spot, r, "control")])),
    ...spots
      .filter(({ isTreated }) => isTreated)
      .flatMap(({ x, y }) => [
        stroked(`M${x},${bottom}V${y}`, "accent", 2),
        filled(markerPath("diamond", 5.5, [x, y]), "accent", { colour: "paper", width: 1 }),
      ]),
  ];
}

function nameMarks(model: RatioModel, frame: Frame, { narrow, measure }: Plot): Mark[] {
  const named = narrow ? NAMED_NARROW : NAMED;
  const dots = model.dots.filter(({ isTreated }, i) => i < named || isTreated);
  const widthOf = (text: string, size: number, bold = false) => measure(text, { size, weight: bold ? 600 : 400 });
  return placeNames(model, { ...frame, widthOf }, dots).flatMap(({ dot, from, to, text, isLeft }) => [
    stroked(`M${from.join(",")}L${to.join(",")}`, "control"),
    {
      kind: "text" as const,
      x: hundredth(to[0] + (isLeft ? -3 : 3)),
      y: hundredth(to[1] + 4),
      text,
      fill: dot.isTreated ? "accent" : "ink-2",
      halo: "paper",
      anchor: isLeft ? ("end" as const) : ("start" as const),
      size: 13,
      ...(dot.isTreated ? { weight: 600 as const } : {}),
    },
  ]);
}
