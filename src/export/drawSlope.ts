import type { SlopeLine, SlopeModel } from "../chart/buildSlopeModel";
import { round } from "../chart/paths";
import { spreadLabels } from "../chart/spreadLabels";
import { dotMark } from "./markers";
import type { Colour, Drawn, Mark, Plot, TextStyle } from "./scene";

export interface SlopeDrawing {
  readonly model: SlopeModel;
}

const YEAR = 26;
const FOOT = 10;
const GAP = 18;
const [LARGEST, SMALLEST] = [14, 11];
/** Height of a line of text in letters. */
const LINE = 1.3;
/** Longer names would leave the lines too little room; then only the later year carries them. */
const WIDEST_LEFT = 0.3;

/** Two years as two poles, a line a city, named at the later year and where there is room at both. */
export function drawSlope({ model }: SlopeDrawing, plot: Plot): Drawn {
  const { px, height } = plot;
  const [top, bottom] = [YEAR * px, height - FOOT * px];
  const size = Math.max(SMALLEST * px, Math.min(LARGEST * px, (bottom - top) / (LINE * model.lines.length)));
  const named = namedLines(model.lines, Math.floor((bottom - top) / (LINE * size)));
  const frame = frameOf(model, plot, { size, top: top + (LINE * size) / 2, bottom: bottom - (LINE * size) / 2 });
  const drawn = [...model.lines].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  return {
    marks: [
      ...poleMarks(model, frame, px),
      ...drawn.flatMap((line) => lineMarksOf(line, frame, px)),
      ...labelMarks(named, frame, { px, side: "left" }),
      ...labelMarks(named, frame, { px, side: "right" }),
    ],
    height,
  };
}

/** What matters most is drawn last. */
const ORDER: readonly SlopeLine["role"][] = ["other", "median", "home"];

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: (value: number) => number;
  readonly size: number;
  readonly leftText: (line: SlopeLine) => string;
}

const styleOf = ({ role }: SlopeLine, size: number): TextStyle => ({ size, weight: role === "home" ? 600 : 400 });
const rightText = ({ name, toText }: SlopeLine) => `${toText} ${name}`;

function frameOf(
  { lines, domain: [low, high] }: SlopeModel,
  { px, width, measure }: Plot,
  { size, top, bottom }: Pick<Frame, "size" | "top" | "bottom">,
): Frame {
  const widest = (text: (line: SlopeLine) => string) =>
    Math.max(...lines.map((line) => measure(text(line), styleOf(line, size))));
  const whole = ({ name, fromText }: SlopeLine) => `${name} ${fromText}`;
  const leftText = widest(whole) <= WIDEST_LEFT * width ? whole : ({ fromText }: SlopeLine) => fromText;
  return {
    left: widest(leftText) + GAP * px,
    right: width - widest(rightText) - GAP * px,
    top,
    bottom,
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    size,
    leftText,
  };
}

/** Where not all find room: the home city, the median, and then those nearest to the ends of the list. */
function namedLines(lines: readonly SlopeLine[], most: number): readonly SlopeLine[] {
  if (lines.length <= most) return lines;
  const weight = (line: SlopeLine, at: number) =>
    line.role === "other" ? Math.min(at, lines.length - 1 - at) : ORDER.indexOf(line.role) - 10;
  const kept = new Set(
    lines
      .map((line, at) => ({ line, weight: weight(line, at) }))
      .sort((a, b) => a.weight - b.weight)
      .slice(0, most)
      .map(({ line }) => line),
  );
  return lines.filter((line) => kept.has(line));
}

function poleMarks({ years }: SlopeModel, { left, right, top, bottom, size }: Frame, px: number): Mark[] {
  const half = (LINE * size) / 2;
  const pole = (x: number) => `M${round(x)},${round(top - half)}V${round(bottom + half)}`;
  const year = (text: number, x: number, anchor: "start" | "end"): Mark => {
    const style: TextStyle = { size: 14 * px, weight: 600 };
    return { kind: "text", x: round(x), y: 14 * px, text: String(text), fill: "ink", anchor, ...style };
  };
  return [
    { kind: "path", d: pole(left) + pole(right), stroke: { colour: "hairline", width: px } },
    year(years[0], left, "end"),
    year(years[1], right, "start"),
  ];
}

const COLOURS: Readonly<Record<SlopeLine["role"], Colour>> = { home: "place-1", median: "ink-2", other: "context" };

function lineMarksOf(line: SlopeLine, { left, right, y }: Frame, px: number): Mark[] {
  const { role, from, to, fromText, toText, joined } = line;
  const colour = COLOURS[role];
  const width = (role === "home" ? 3 : 1.25) * px;
  const dash = role === "median" ? { dash: [5 * px, 3 * px] } : {};
  const d = `M${round(left)},${round(y(from))}L${round(right)},${round(y(to))}`;
  return [
    ...(joined ? [{ kind: "path" as const, d, stroke: { colour, width, ...dash } }] : []),
    ...(fromText === "" ? [] : [dotMark({ x: left, y: y(from) }, 3.5 * px, colour)]),
    ...(toText === "" ? [] : [dotMark({ x: right, y: y(to) }, 3.5 * px, colour)]),
  ];
}

function labelMarks(
  all: readonly SlopeLine[],
  frame: Frame,
  { px, side }: { readonly px: number; readonly side: "left" | "right" },
): Mark[] {
  const isLeft = side === "left";
  const { size, y, top, bottom } = frame;
  const lines = all.filter(({ fromText, toText }) => (isLeft ? fromText : toText) !== "");
  const valueOf = (line: SlopeLine) => y(isLeft ? line.from : line.to);
  const half = (LINE * size) / 2;
  const at = spreadLabels(
    lines.map((line) => ({ wanted: valueOf(line), size: LINE * size })),
    [top - half, bottom + half],
  );
  const pole = isLeft ? frame.left : frame.right;
  const out = isLeft ? -1 : 1;
  const [near, far] = [round(pole + out * 5 * px), round(pole + out * (GAP - 4) * px)];
  return lines.flatMap((line, i): Mark[] => [
    {
      kind: "path",
      d: `M${near},${round(valueOf(line))}L${far},${round(at[i]!)}`,
      stroke: { colour: "hairline", width: px },
    },
    {
      kind: "text",
      x: round(pole + out * GAP * px),
      y: round(at[i]! + size * 0.34),
      text: isLeft ? frame.leftText(line) : rightText(line),
      fill: line.role === "home" ? "place-1" : line.role === "median" ? "ink" : "ink-2",
      ...(isLeft ? { anchor: "end" as const } : {}),
      ...styleOf(line, size),
    },
  ]);
}
