import { yearTicks } from "../chart/axes";
import type { Mark as BreakMark } from "../chart/buildLineModel";
import { round, type Scales } from "../chart/paths";
import type { Mark, Plot, TextMark, TextStyle } from "./scene";
import { wrapLines } from "./textLines";

/** What the axes of a figure over years say. */
export interface YearAxes {
  readonly years: readonly number[];
  /** May reach beyond the years. */
  readonly x: readonly [number, number];
  readonly y: { readonly domain: readonly [number, number]; readonly ticks: readonly number[] };
  readonly tick: (value: number) => string;
  readonly unit: string;
  /** The first value on top, as with ranks. */
  readonly reversed?: boolean;
  readonly breaks?: readonly BreakMark[];
}

/** Where things stand, px from the drawing's upper left corner. */
export interface Frame extends Scales {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the words of breaks and the unit begin. */
  readonly head: number;
}

/** What a plot must leave free around it, px of the picture. */
export interface Room {
  readonly top: number;
  /** Right of the last year. */
  readonly right: number;
  /** Lower edge of the words of the axis. */
  readonly bottom: number;
  /** Between the axis and its words, for numbers of events. */
  readonly below?: number;
}

const TICK: TextStyle = { size: 13 };
const WORD: TextStyle = { size: 12 };
const UNIT_LINE = 17;
const WORD_LINE = 17;
/** From the axis to the baseline of the years. */
const YEARS = 23;

const scaled = (style: TextStyle, px: number): TextStyle => ({ ...style, size: style.size * px });

/** Room for ticks, years, unit and breaks, and the scales within it. */
export function frameYears(axes: YearAxes, plot: Plot, room: Room): Frame {
  const { px, width, measure } = plot;
  const style = scaled(TICK, px);
  const ticksWide = Math.max(0, ...axes.y.ticks.map((value) => measure(axes.tick(value), style)));
  const yearWide = Math.max(0, ...axes.years.map((year) => measure(String(year), style)));
  const left = Math.max(ticksWide + 16 * px, yearWide / 2 + px);
  const right = width - Math.max(room.right, yearWide / 2 + px);
  const [from, to] = axes.x;
  const scale = { from, to, left, right };
  const head = unitLines(axes, plot).length * UNIT_LINE * px + (meetsUnit(axes, scale, plot) ? WORD_LINE * px : 0);
  const top = room.top + Math.max(head + (head > 0 ? 11 : 0) * px, 8 * px);
  const bottom = room.bottom - (YEARS + 5) * px - (room.below ?? 0);
  const [low, high] = axes.reversed ? [axes.y.domain[1], axes.y.domain[0]] : axes.y.domain;
  return {
    x: xOf(scale),
    y: (value) => (low === high ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top)),
    left,
    right,
    top,
    bottom,
    head: room.top,
  };
}

interface YearScale {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

const xOf =
  ({ from, to, left, right }: YearScale) =>
  (year: number): number =>
    from === to ? (left + right) / 2 : left + ((year - from) / (to - from)) * (right - left);

/** Years from `by` px within the plot on: a dot at the first and the last one stands on the axis, not beyond it. */
export function insetYears({ left, right, ...frame }: Frame, { x: [from, to] }: YearAxes, by: number): Frame {
  return { ...frame, left, right, x: xOf({ from, to, left: left + by, right: right - by }) };
}

/** Whether a word of a break would stand on the unit: then they take a line each. */
function meetsUnit(axes: YearAxes, scale: YearScale, plot: Plot): boolean {
  const { px, measure } = plot;
  const unit = Math.max(0, ...unitLines(axes, plot).map((line) => measure(line, scaled(TICK, px))));
  const places = breakWords(axes, xOf(scale), plot);
  return places.length > 0 && (unit === 0 || places.some(({ start }) => start < unit + 10 * px));
}

interface BreakWord {
  readonly text: string;
  readonly x: number;
  readonly start: number;
  readonly isFree: boolean;
}

/** Half-way to the year before each break, and where its word begins. */
function breakWords({ breaks = [], years }: YearAxes, xAt: (year: number) => number, plot: Plot): BreakWord[] {
  const { px, width, measure } = plot;
  let freeFrom = 0;
  const byYear = new Map(breaks.map((mark) => [mark.year, mark]));
  return [...byYear.values()]
    .sort((a, b) => a.year - b.year)
    .map(({ year, word: text }) => {
      const before = years.findLast((one) => one < year) ?? year;
      const x = round(xAt((before + year) / 2));
      const wide = measure(text, scaled(WORD, px));
      const start = x + wide + 4 * px > width ? x - wide - 4 * px : x + 4 * px;
      const isFree = start >= freeFrom;
      if (isFree) freeFrom = start + wide + 8 * px;
      return { text, x, start, isFree };
    });
}

const unitLines = ({ unit }: YearAxes, { width, px, measure }: Plot) =>
  wrapLines(unit, { width, style: scaled(TICK, px), measure });

interface Drawn {
  readonly axes: YearAxes;
  readonly frame: Frame;
  readonly plot: Plot;
}

/** Hairlines, the values at the left, the unit above them, years that never touch. `below`: as in the room. */
export function axesMarks({ axes, frame, plot }: Drawn, below = 0): Mark[] {
  const { px } = plot;
  const style = scaled(TICK, px);
  const ticks = spacedTicks(axes, frame, 1.3 * style.size);
  const start = frame.left - 8 * px;
  const grid = ticks.map((value) => `M${round(start)},${round(frame.y(value))}H${round(frame.right)}`).join("");
  return [
    { kind: "path", d: grid, stroke: { colour: "hairline", width: px } },
    ...ticks.map((value) =>
      word(axes.tick(value), { x: start - 6 * px, y: frame.y(value) + style.size * 0.34, anchor: "end" }, style),
    ),
    ...unitLines(axes, plot).map((text, i) => word(text, { x: 0, y: frame.head + (13 + i * UNIT_LINE) * px }, style)),
    ...shownYears(axes, frame, plot).map((year) =>
      word(String(year), { x: frame.x(year), y: frame.bottom + below + YEARS * px, anchor: "middle" }, style),
    ),
  ];
}

/** A short stroke on the axis at every year with figures, unless they would become one bar. */
export function measuredMarks({ axes, frame, plot: { px } }: Drawn): Mark[] {
  if ((frame.right - frame.left) / axes.years.length < 4 * px) return [];
  const d = axes.years.map((year) => `M${round(frame.x(year))},${round(frame.bottom + px)}v${round(5 * px)}`).join("");
  return [{ kind: "path", d, stroke: { colour: "control", width: px } }];
}

/** Every tick where there is room, else every second, third, …, always with the first one. */
function spacedTicks({ y: { ticks } }: YearAxes, frame: Frame, least: number): number[] {
  const apart = Math.min(...ticks.slice(1).map((tick, i) => Math.abs(frame.y(tick) - frame.y(ticks[i]!))));
  const every = ticks.length < 2 ? 1 : Math.max(1, Math.ceil(least / apart));
  return ticks.filter((_, i) => i % every === 0);
}

function shownYears({ years }: YearAxes, frame: Frame, { px, measure }: Plot): number[] {
  const wide = Math.max(0, ...years.map((year) => measure(String(year), scaled(TICK, px)))) + 10 * px;
  const fits = (ticks: readonly number[]) =>
    ticks.every((year, i) => i === 0 || frame.x(year) - frame.x(ticks[i - 1]!) >= wide);
  const most = Math.max(2, Math.floor((frame.right - frame.left) / wide) + 1);
  for (let count = most; count >= 2; count--) {
    const ticks = yearTicks(years, count);
    if (fits(ticks)) return ticks;
  }
  return years.slice(-1);
}

/** A dotted line half-way to the year before, with its word above the plot where no other stands. */
export function breakMarks({ axes, frame, plot }: Drawn): Mark[] {
  const { px } = plot;
  const base = frame.top - 10 * px;
  return breakWords(axes, frame.x, plot).flatMap(({ text, x, start, isFree }): Mark[] => {
    const d = `M${x},${round(base - 9 * px)}V${round(frame.bottom)}`;
    return [
      { kind: "path", d, stroke: { colour: "control", width: px, dash: [px, 3 * px] } },
      ...(isFree ? [word(text, { x: start, y: base }, scaled(WORD, px))] : []),
    ];
  });
}

interface Place extends Pick<TextMark, "anchor"> {
  readonly x: number;
  readonly y: number;
}

/** A line of quiet text. */
export function word(text: string, { x, y, anchor }: Place, style: TextStyle): TextMark {
  return { kind: "text", x: round(x), y: round(y), text, fill: "ink-2", ...(anchor ? { anchor } : {}), ...style };
}
