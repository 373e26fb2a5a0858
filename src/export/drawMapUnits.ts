import type { MapModel, MapUnit } from "../chart/buildMapModel";
import type { Inset } from "../chart/mapInsets";
import { LABEL_PX, LINE_PX } from "../chart/mapNames";
import type { Geometry } from "../chart/projectOutlines";
import { stepColour } from "./mapColours";
import type { Colour, Mark, Paint } from "./scene";
import { circle, filled, hundredth, stroked } from "./screenUnits";

/** Colour of the class of a unit, or the pattern of one without a number. */
export function paintOf({ kind, step }: MapUnit, { scale }: MapModel): Paint {
  if (step !== null) return stepColour(scale, step);
  return { pattern: kind === "not-applicable" ? "dots" : "hatch" };
}

const SEAM = 0.8;

function region(unit: MapUnit, d: string, model: MapModel): Mark {
  const colour = unit.kind === "class" ? "map-line" : "map-hatch";
  return filled(d, paintOf(unit, model), { colour, width: SEAM });
}

/** Areas first, then the outlines of the chosen units and of home, cased so that they show on any class. */
export function drawUnits(geometry: Geometry, model: MapModel): Mark[] {
  const chosen = model.units.filter(({ code, slot }) => slot !== null || code === model.home);
  return [
    ...geometry.shapes
      .filter(({ code }) => !model.unitOf.has(code))
      .map(({ d }) => filled(d, "wash", { colour: "map-line", width: SEAM })),
    ...model.units.flatMap((unit) => {
      const shape = geometry.shapeOf.get(unit.code);
      return shape ? [region(unit, shape.d, model)] : [];
    }),
    ...chosen.flatMap(({ code, slot }) => {
      const d = geometry.shapeOf.get(code)?.d;
      if (!d) return [];
      const [casing, line] = slot === null ? [4.5, 2] : [6, 2.75];
      return [stroked(d, "paper", casing), stroked(d, `place-${slot ?? 1}`, line)];
    }),
    ...geometry.insets.flatMap((inset) => {
      const unit = model.unitOf.get(inset.code);
      return unit ? drawInset(inset, unit, model) : [];
    }),
  ];
}

/** A tiny unit once more, larger, tied to where it lies. */
function drawInset(inset: Inset, unit: MapUnit, model: MapModel): Mark[] {
  const { centre, radius, d, lines, textTop, leader } = inset;
  const [x, y] = centre;
  const [from, to] = leader;
  const tie = `M${from.join(",")}L${to.join(",")}`;
  const rim = unit.slot === null ? { colour: "control", width: 1 } : { colour: `place-${unit.slot}`, width: 2.75 };
  return [
    stroked(tie, "paper", 3),
    stroked(tie, "ink-2"),
    filled(circle(to[0], to[1], 2), "ink", { colour: "paper", width: 1 }),
    filled(circle(x, y, radius), "paper", rim),
    region(unit, d, model),
    ...textBlock([...lines, unit.short || unit.text], { x, top: textTop, names: lines.length, on: "paper" }),
  ];
}

interface Block {
  /** Middle. */
  readonly x: number;
  /** Baseline of the first line. */
  readonly top: number;
  /** How many of the lines are a name. */
  readonly names: number;
  /** What it stands on. */
  readonly on: Colour;
}

/** Lines of a label, its name in bold. */
export function textBlock(lines: readonly string[], { x, top, names, on }: Block): Mark[] {
  return lines.map((text, i) => ({
    kind: "text",
    x: hundredth(x),
    y: hundredth(top + i * LINE_PX),
    text,
    size: LABEL_PX,
    ...(i < names ? { weight: 600 as const } : {}),
    fill: on === "paper" ? "ink" : `on-${on}`,
    halo: on,
    anchor: "middle",
  }));
}
