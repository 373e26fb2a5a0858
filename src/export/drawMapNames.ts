import type { MapModel } from "../chart/buildMapModel";
import { placeMapLabels, type MapLabel } from "../chart/mapLabels";
import { LABEL_PX, LINE_PX } from "../chart/mapNames";
import type { Box, Point } from "../chart/outlinePoints";
import type { Geometry } from "../chart/projectOutlines";
import { placeLabels } from "../chart/scatterLabels";
import { textBlock } from "./drawMapUnits";
import { stepColour } from "./mapColours";
import { markerMark } from "./markers";
import type { Colour, Mark, Plot, TextStyle } from "./scene";
import { paragraph } from "./screenUnits";

/** On a smaller map the names of landmarks would hide it. */
const LEAST_FOR_LANDMARKS = 480;
const MARKER = 5;
const LOOK = { r: MARKER, seam: 1 };

interface Label {
  readonly code: string;
  readonly lines: readonly string[];
  readonly names: number;
  readonly x: number;
  /** Upper edge of the block. */
  readonly top: number;
  readonly box: Box;
  readonly slot: number | null;
  readonly on: Colour;
}

/** Names and numbers: within their outlines where they fit; of chosen units beside them else. None covers another. */
export function drawMapNames(geometry: Geometry, model: MapModel, { measure }: Plot): Mark[] {
  const isChosen = ({ code }: { readonly code: string }) =>
    model.unitOf.get(code)?.slot !== null || code === model.home;
  const known = new Set([...model.landmarks, model.home]);
  const placed = placeMapLabels(geometry, model.labels, 1).filter(
    // A chosen unit is named: a number alone would not do.
    (label) => (isChosen(label) ? label.lines.length > 0 : model.landmarks.length === 0 || known.has(label.code)),
  );
  const sorted = [...placed].sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)));
  const labels: Label[] = [];
  const taken = insetBoxes(geometry);
  for (const one of sorted) {
    const label = labelOf(one, model, measure);
    const isOutside = label.box.left < 0 || label.box.right > geometry.width;
    if (isOutside || taken.some((box) => meet(box, label.box))) continue;
    taken.push(label.box);
    labels.push(label);
  }
  return [
    ...labels.flatMap(({ lines, names, x, top, on, slot, code }) => [
      ...textBlock(lines, { x, top: top + LINE_PX * 0.76, names, on }),
      ...(slot === null || code === model.home ? [] : [markerMark(slot, { x, y: top - MARKER - 1 }, LOOK)]),
    ]),
    ...drawBeside(geometry, model, { labels, taken, measure }),
  ];
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const insetBoxes = ({ insets }: Geometry): Box[] =>
  insets.map(({ centre: [x, y], radius, lines, textTop }) => ({
    left: x - Math.max(radius, 44),
    right: x + Math.max(radius, 44),
    top: Math.min(y - radius, textTop - LINE_PX),
    bottom: Math.max(y + radius, textTop + (lines.length + 0.4) * LINE_PX),
  }));

function labelOf(label: MapLabel, model: MapModel, measure: Plot["measure"]): Label {
  const { code, lines: names, withValue } = label;
  const [x, y] = label.at;
  const { short, step, slot } = model.unitOf.get(code)!;
  const lines = withValue && short !== "" ? [...names, short] : names;
  const half =
    Math.max(0, ...lines.map((text, i) => measure(text, { size: LABEL_PX, weight: i < names.length ? 600 : 400 }))) / 2;
  // A marker stands above the lines.
  const top = y - (lines.length * LINE_PX) / 2 + (slot === null ? 0 : LINE_PX / 2);
  const marker = slot === null ? 0 : 2 * MARKER + 2;
  const box = { left: x - half, right: x + half, top: top - marker, bottom: top + lines.length * LINE_PX };
  const on = step === null ? "paper" : stepColour(model.scale, step);
  return { code, lines, names: names.length, x, top, box, slot, on };
}

interface Around {
  readonly labels: readonly Label[];
  readonly taken: readonly Box[];
  readonly measure: Plot["measure"];
}

/** A name that wants to stand beside its unit. */
interface Wish {
  readonly code: string;
  readonly text: string;
  readonly slot: number | null;
  /** A chosen unit is named in any case. */
  readonly isMust: boolean;
  readonly at: Point;
}

function wishesOf(geometry: Geometry, model: MapModel, labels: readonly Label[]): Wish[] {
  const done = new Set([...labels, ...geometry.insets].map(({ code }) => code));
  const names = new Map(model.labels.map(({ code, name }) => [code, name]));
  const must = model.units.filter(({ code, slot }) => (slot !== null || code === model.home) && !done.has(code));
  const hasRoom = geometry.width >= LEAST_FOR_LANDMARKS;
  const landmarks = (hasRoom ? model.landmarks : []).filter(
    (code) => !done.has(code) && !must.some((one) => one.code === code),
  );
  const textOf = (code: string, short = "") => `${names.get(code) ?? ""} ${short}`.trim();
  return [
    ...must.map(({ code, short, slot }) => ({ code, text: textOf(code, short), slot, isMust: true })),
    ...landmarks.map((code) => ({ code, text: textOf(code), slot: null, isMust: false })),
  ].flatMap((wish) => {
    const at = geometry.shapeOf.get(wish.code)?.anchor;
    return at ? [{ ...wish, at }] : [];
  });
}

const styleOf = ({ isMust }: Wish): TextStyle => ({ size: LABEL_PX, weight: isMust ? 600 : 400 });

/** Chosen units with their marker and name; landmarks where their name finds room. */
function drawBeside(geometry: Geometry, model: MapModel, { labels, taken, measure }: Around): Mark[] {
  const wishes = wishesOf(geometry, model, labels);
  const marked = wishes.flatMap(({ slot, at: [x, y] }) => (slot === null ? [] : [{ slot, x, y, r: MARKER }]));
  const asked = wishes.map((wish) => ({
    id: wish.code,
    x: wish.at[0],
    y: wish.at[1],
    r: wish.slot === null ? 1 : MARKER,
    width: measure(wish.text, styleOf(wish)) + 2,
    height: LINE_PX,
    must: wish.isMust,
  }));
  const { width, height } = geometry;
  const placed = placeLabels(asked, { left: 0, width, height, markers: marked, covered: taken });
  return [
    ...marked.map(({ slot, ...spot }) => markerMark(slot, spot, LOOK)),
    ...placed.flatMap(({ id, x, y }): Mark[] => {
      const wish = wishes.find(({ code }) => code === id);
      return wish ? paragraph([wish.text], { x: x + 1, y: y + 4, line: 0 }, { ...styleOf(wish), halo: "paper" }) : [];
    }),
  ];
}
