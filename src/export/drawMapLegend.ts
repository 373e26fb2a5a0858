import type { LegendGap, MapLegend } from "../chart/mapLegend";
import { spreadLabels } from "../chart/spreadLabels";
import { stepColour } from "./mapColours";
import { markerMark } from "./markers";
import type { Drawn, Mark, Plot } from "./scene";
import { filled, hundredth, paragraph, rectangle, stroked } from "./screenUnits";
import { wrapLines } from "./textLines";

const SIZE = 12;
const LINE = 15;
const MARKS = 30;
const BARS = 40;
const LINKS = 12;
const KEY = 12;
const LIMITS = 17;
const MOST_WIDTH = 460;

/** What stands above the key: unit and year. */
interface Heading {
  readonly legend: MapLegend;
  readonly title: string;
  /** The key alone: something else shows the distribution. */
  readonly isShort: boolean;
}

interface Axis {
  readonly left: number;
  readonly width: number;
  /** px of a position on the value axis. */
  readonly x: (at: number) => number;
}

/** Classes of a map below the distribution of its period; the distribution gives way where there is no room for it. */
export function drawMapLegend({ legend, title, isShort }: Heading, room: Plot): Drawn {
  const width = Math.min(room.width, MOST_WIDTH);
  const { measure } = room;
  const heading = wrapLines(title, { width: room.width, style: { size: 13, weight: 600 }, measure });
  const top = heading.length * 17;
  const gaps = legend.gaps.map((gap) => ({ gap, lines: linesOf(gap.text, room.width - 28, room) }));
  const gapsHeight = gaps.reduce((sum, { lines }) => sum + lines.length * LINE + 4, 0);
  const keyHeight = legend.classes.length > 0 ? KEY + LIMITS : 0;
  const above = MARKS + BARS + LINKS;
  const isTall = !isShort && legend.classes.length > 1 && top + above + keyHeight + gapsHeight <= room.height;
  const axis = axisOf(legend, width, room);
  const keyTop = top + (isTall ? above : 4);
  const marks: Mark[] = [
    ...paragraph(heading, { y: 13, line: 17 }, { size: 13, weight: 600 }),
    ...(isTall ? distribution(legend, axis, { top, width, measure }) : []),
    ...(isTall ? links(legend, axis, keyTop) : []),
    ...(keyHeight > 0 ? key(legend, axis, { top: keyTop, measure }) : []),
  ];
  let y = keyTop + keyHeight + 4;
  for (const { gap, lines } of gaps) {
    marks.push(...gapMarks(gap, lines, y));
    y += lines.length * LINE + 4;
  }
  const note = isShort ? [] : linesOf(legend.note, room.width, room);
  const hasNote = note.length > 0 && y + note.length * LINE <= room.height;
  if (hasNote) marks.push(...note.map((text, i) => small(text, { x: 0, y: y + 12 + i * LINE })));
  return { marks, height: hasNote ? y + note.length * LINE + 2 : y };
}

const linesOf = (text: string, width: number, { measure }: Plot) =>
  wrapLines(text, { width, style: { size: SIZE }, measure });

const small = (text: string, at: { readonly x: number; readonly y: number }): Mark => ({
  kind: "text",
  ...at,
  text,
  size: SIZE,
  fill: "ink-2",
});

function axisOf({ limits }: MapLegend, width: number, { measure }: Plot): Axis {
  const half = Math.max(0, ...limits.map(({ text }) => measure(text, { size: SIZE }))) / 2;
  const left = Math.ceil(half) + 1;
  const plot = Math.max(40, width - 2 * left);
  return { left, width: plot, x: (at) => hundredth(left + at * plot) };
}

interface Room {
  readonly top: number;
  readonly width: number;
  readonly measure: Plot["measure"];
}

function distribution(legend: MapLegend, { x, width: plot }: Axis, { top, width, measure }: Room): Mark[] {
  const floor = top + MARKS + BARS;
  const unit = BARS / legend.tallest;
  const bars = legend.bars.flatMap(({ at, width: part, parts }) => {
    let below = 0;
    return parts.map(({ step, count }) => {
      below += count;
      const box = rectangle([x(at) + 0.5, floor - below * unit], Math.max(1, part * plot - 1), count * unit);
      return filled(box, stepColour(legend.scale, step), { colour: "control", width: 0.4 });
    });
  });
  const { mean, middle, marks } = legend;
  const meanWidth = mean ? measure(mean.text, { size: SIZE }) : 0;
  const [meanAt = 0] = mean ? spreadLabels([{ wanted: x(mean.at), size: meanWidth }], [0, width]) : [];
  return [
    ...bars,
    stroked(`M${x(0)},${floor}H${x(1)}`, "control"),
    ...(middle === null ? [] : [stroked(`M${x(middle)},${top + MARKS - 4}V${floor + 3}`, "ink")]),
    ...(mean
      ? [
          stroked(`M${x(mean.at)},${top + 16}V${floor}`, "ink-2", { width: 1, dash: [3, 3] }),
          { ...small(mean.text, { x: hundredth(meanAt), y: top + 13 }), anchor: "middle" } as Mark,
        ]
      : []),
    ...marks.flatMap(({ at, slot }): Mark[] => [
      stroked(`M${x(at)},${top + MARKS - 8}V${floor}`, `place-${slot}`, 1.5),
      markerMark(slot, { x: x(at), y: top + MARKS - 9 }, { r: 4.5, seam: 1 }),
    ]),
  ];
}

/** From where a class ends on the value axis to its place in the key. */
function links({ classes, limits }: MapLegend, { x, left, width }: Axis, keyTop: number): Mark[] {
  const each = width / classes.length;
  const from = keyTop - LINKS;
  const d = limits.map(({ at }, i) => `M${x(at)},${from + 2}L${hundredth(left + i * each)},${keyTop - 1}`).join("");
  return classes.length > 1 ? [stroked(d, "hairline")] : [];
}

type KeyRoom = Pick<Room, "top" | "measure">;

function key({ classes, limits, scale }: MapLegend, axis: Axis, { top, measure }: KeyRoom): Mark[] {
  const each = axis.width / classes.length;
  const places = limits.map(({ text }, i) => {
    const x = limits.length === 1 ? axis.left + axis.width / 2 : axis.left + i * each;
    return { text, x: hundredth(x), half: measure(text, { size: SIZE }) / 2 };
  });
  return [
    ...classes.map(({ step }, i) =>
      filled(rectangle([axis.left + i * each + 0.5, top], each - 1, KEY), stepColour(scale, step), {
        colour: "control",
        width: 0.4,
      }),
    ),
    ...withRoom(places).map(({ text, x }): Mark => ({
      kind: "text",
      x,
      y: top + KEY + 13,
      text,
      size: SIZE,
      fill: "ink",
      anchor: "middle",
    })),
  ];
}

interface Placed {
  readonly x: number;
  readonly half: number;
}

/** The ends always, those between where they stand clear of their neighbours. */
function withRoom<Text extends Placed>(places: readonly Text[]): Text[] {
  const last = places.at(-1);
  const isClear = (one: Placed, other: Placed) => Math.abs(one.x - other.x) >= one.half + other.half + 6;
  const shown: Text[] = [];
  for (const one of places) {
    const before = shown.at(-1);
    if (one === last || !before || (isClear(one, before) && isClear(one, last!))) shown.push(one);
  }
  return shown;
}

/** A sample of the pattern, then what it stands for. */
function gapMarks({ kind }: LegendGap, lines: readonly string[], top: number): Mark[] {
  const pattern = kind === "missing" ? "hatch" : "dots";
  return [
    filled(rectangle([0.5, top + 2.5], 20, 10), { pattern }, { colour: "map-hatch", width: 1 }),
    ...lines.map((text, i) => small(text, { x: 28, y: top + 12 + i * LINE })),
  ];
}
