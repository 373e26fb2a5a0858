import { breakName, LABEL_PX, LINE_PX } from "./mapNames";
import type { Box, Point, Polygon } from "./outlinePoints";
import { anchorOf, type Geometry, type Shape, type Size } from "./projectOutlines";
import { estimateTextWidth } from "./textWidth";

export interface LabelWish {
  readonly code: string;
  readonly name: string;
  /** The longest number of all periods, so that a label stays where it is while the periods pass. */
  readonly widest: string;
}

/** A label that fits into its unit; the number itself is the period's. */
export interface MapLabel {
  readonly code: string;
  /** Middle of the text block in px of the unmagnified map. */
  readonly at: Point;
  /** The name in one or two lines; none where only the number fits. */
  readonly lines: readonly string[];
  readonly withValue: boolean;
}

const PADDING_PX = 2;

/** Width by height of the boxes that anchors are sought for: a name with its number, three short lines, a long line. */
const ASPECTS = [2, 1, 4] as const;
/** Numbers without names say little; on a map full of units they are noise. */
const MOST_BARE = 80;

/**
 * Labels for all units with room for one at a magnification: name and number, or the number alone; the name alone only
 * where there is no number in any period. Each stands within its own outline, so no two can overlap.
 */
export function placeMapLabels(geometry: Geometry, wishes: readonly LabelWish[], magnified: number): MapLabel[] {
  const inset = new Set(magnified === 1 ? geometry.insets.map(({ code }) => code) : []);
  const isBareNoise = wishes.length > MOST_BARE && magnified === 1;
  return wishes.flatMap((wish) => {
    const shape = geometry.shapeOf.get(wish.code);
    if (!shape || inset.has(wish.code)) return [];
    const withValue = wish.widest !== "";
    const named = namesOf(wish).map((lines) => ({ lines, withValue }));
    const bare = withValue && !isBareNoise ? [{ lines: [], withValue }] : [];
    return labelIn(shape, wish, { magnified, tries: [...named, ...bare] }) ?? [];
  });
}

type Wording = Pick<MapLabel, "lines" | "withValue">;

function namesOf({ name }: LabelWish): string[][] {
  const broken = breakName(name);
  return broken.length > 1 ? [[name], broken] : [[name]];
}

interface Room {
  readonly magnified: number;
  /** What to write, the best first. */
  readonly tries: readonly Wording[];
}

function labelIn(shape: Shape, { code, widest }: LabelWish, { magnified, tries }: Room): MapLabel | null {
  const breadth = (shape.box.right - shape.box.left) * magnified;
  for (const { lines, withValue } of tries) {
    const all = withValue ? [...lines, widest] : lines;
    const width = Math.max(...all.map((line) => estimateTextWidth(line, LABEL_PX, line !== widest)));
    if (width > breadth) continue;
    const box = { width: (width + 2 * PADDING_PX) / magnified, height: (all.length * LINE_PX) / magnified };
    const at = ASPECTS.map((aspect) => anchorFor(shape, aspect)).find((anchor) => holds(shape.main, anchor, box));
    if (at) return { code, at, lines, withValue };
  }
  return null;
}

export interface Spot {
  readonly at: Point;
  readonly text: string;
  /** Has no mark that it must stand beside, and is left out where there is no room. */
  readonly optional?: boolean;
}

/** Middle of a text. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const BESIDE_PX = 10;

/** What a label covers that stands around a point, its number as written now. */
export function boxOfLabel({ lines, withValue }: MapLabel, [x, y]: Point, short: string): Box {
  const all = withValue && short !== "" ? [...lines, short] : lines;
  const half = Math.max(0, ...all.map((line) => estimateTextWidth(line, LABEL_PX, true))) / 2;
  const up = (all.length * LINE_PX) / 2;
  return { left: x - half, right: x + half, top: y - up, bottom: y + up };
}

/**
 * Where texts stand beside their marks, px: on the right, else on the left, below or above, wherever the frame, what is
 * taken and the texts before leave room. One without a mark stands right there if it can; null: nowhere.
 */
export function placeBeside(
  spots: readonly Spot[],
  { width, height }: Size,
  covered: readonly Box[] = [],
): (Place | null)[] {
  const marks = spots.filter(({ optional }) => !optional);
  const taken: Box[] = [
    ...covered,
    ...marks.map(({ at: [x, y] }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 })),
  ];
  return spots.map(({ at: [x, y], text, optional = false }) => {
    const half = estimateTextWidth(text, LABEL_PX, true) / 2;
    const places = [
      ...(optional ? [{ x, y }] : []),
      { x: x + BESIDE_PX + half, y },
      { x: x - BESIDE_PX - half, y },
      { x, y: y + LINE_PX + 2 },
      { x, y: y - LINE_PX - 2 },
    ];
    const boxAt = (place: Place): Box => ({
      left: place.x - half,
      right: place.x + half,
      top: place.y - LINE_PX / 2,
      bottom: place.y + LINE_PX / 2,
    });
    const isWithin = ({ left, right, top, bottom }: Box) => left >= 0 && right <= width && top >= 0 && bottom <= height;
    const isFree = (box: Box) => isWithin(box) && !taken.some((one) => meet(one, box));
    const place = places.find((one) => isFree(boxAt(one))) ?? (optional ? null : places[0]!);
    if (place) taken.push(boxAt(place));
    return place;
  });
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const anchors = new WeakMap<Shape, Map<number, Point>>();

function anchorFor(shape: Shape, aspect: (typeof ASPECTS)[number]): Point {
  if (aspect === ASPECTS[0]) return shape.anchor;
  const made = anchors.get(shape) ?? new Map<number, Point>();
  anchors.set(shape, made);
  const known = made.get(aspect) ?? anchorOf(shape.main, aspect);
  made.set(aspect, known);
  return known;
}

/** Whether a box around a point inside the polygon touches none of its edges. */
function holds(polygon: Polygon, [x, y]: Point, { width, height }: { width: number; height: number }): boolean {
  const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  return !polygon.some((ring) => ring.some((from, i) => crosses(from, ring[(i + 1) % ring.length]!, box)));
}

/** Liang and Barsky (1984): whether any part of the segment lies in the box. */
function crosses([x1, y1]: Point, [x2, y2]: Point, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [[-dx, x1 - left], [dx, right - x1], [-dy, y1 - top], [dy, bottom - y1]] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}
