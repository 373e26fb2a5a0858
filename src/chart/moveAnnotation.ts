import type { Annotation, Spot } from "../selection/annotations";
import type { LineModel } from "./buildLineModel";
import type { AnnotatedLine } from "./placeAnnotations";

export const NOTE_KINDS = ["text", "arrow", "range", "line", "label"] as const satisfies readonly Annotation["kind"][];
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What of a note is held: all of it, the tip of an arrow, an end of a range. */
export type NotePart = "whole" | "tip" | "from" | "to";

/** The axes that notes move along. */
export interface NoteAxes {
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
  /** A tenth of the distance of two ticks: what one press of a key moves. */
  readonly valueStep: number;
  /** Small values stand on top, as ranks do. */
  readonly reversed: boolean;
  readonly lines: readonly AnnotatedLine[];
}

export function noteAxesOf({ x, y, lines }: Pick<LineModel, "x" | "y" | "lines">): NoteAxes {
  const [low, high] = y.domain;
  const [first = low, second = high] = y.ticks;
  const valueStep = Math.abs(second - first) / 10 || 1;
  return { years: x, values: y.domain, valueStep, reversed: y.reversed, lines };
}

type Ends = readonly [number, number];

const clamp = (value: number, [low, high]: Ends) => Math.max(low, Math.min(value, high));
const roundTo = (value: number, step: number) => Number((Math.round(value / step) * step).toPrecision(9));

/** A spot inside the axes, as exact as a pointer is: a tenth of a year, a half of a step of the value. */
const settle = ({ year, value }: Spot, axes: NoteAxes): Spot => ({
  year: clamp(roundTo(year, 0.1), axes.years),
  value: clamp(roundTo(value, axes.valueStep / 2), axes.values),
});

/** As much of a shift as keeps both ends inside. */
const shiftOf = (held: Ends, by: number, ends: Ends): number =>
  Math.max(ends[0] - Math.min(...held), Math.min(by, ends[1] - Math.max(...held)));

/** The line and the year with a figure that are nearest to a spot. */
function nearestPoint({ year, value }: Spot, { lines, values }: NoteAxes): { place: string; year: number } | null {
  const height = values[1] - values[0] || 1;
  const points = lines.flatMap(({ place, points: all }) => all.map((point) => ({ place, ...point })));
  const away = (point: Spot) => Math.abs(point.year - year) * 10 + Math.abs(point.value - value) / height;
  const [first = null] = points;
  return points.reduce((best, one) => (best && away(best) <= away(one) ? best : one), first);
}

/** A note after it was moved by years and by an amount of the value; always inside the axes. */
export function moveAnnotation(note: Annotation, by: Spot & { readonly part?: NotePart }, axes: NoteAxes): Annotation {
  const { part = "whole" } = by;
  const moved = ({ year, value }: Spot) => settle({ year: year + by.year, value: value + by.value }, axes);
  switch (note.kind) {
    case "text":
      return { ...note, at: moved(note.at) };
    case "arrow": {
      if (part === "tip") return { ...note, to: moved(note.to) };
      const { from, to } = note;
      const years = shiftOf([from.year, to.year], by.year, axes.years);
      const amount = shiftOf([from.value, to.value], by.value, axes.values);
      const shift = (spot: Spot) => settle({ year: spot.year + years, value: spot.value + amount }, axes);
      return { ...note, from: shift(from), to: shift(to) };
    }
    case "range":
      return moveRange(note, { years: Math.round(by.year), part }, axes);
    case "line":
      return { ...note, value: moved({ year: 0, value: note.value }).value };
    case "label":
      return moveLabel(note, by, axes);
  }
}

type Range = Extract<Annotation, { kind: "range" }>;

function moveRange(note: Range, { years, part }: { years: number; part: NotePart }, axes: NoteAxes): Range {
  if (part === "from") return { ...note, from: clamp(note.from + years, [axes.years[0], note.to]) };
  if (part === "to") return { ...note, to: clamp(note.to + years, [note.from, axes.years[1]]) };
  const by = shiftOf([note.from, note.to], years, axes.years);
  return { ...note, from: note.from + by, to: note.to + by };
}

type Label = Extract<Annotation, { kind: "label" }>;

function moveLabel(note: Label, by: Spot, axes: NoteAxes): Label {
  const points = axes.lines.find((line) => line.place === note.place)?.points ?? [];
  const here = points.find((point) => point.year === note.year);
  const point = here && nearestPoint({ year: here.year + by.year, value: here.value + by.value }, axes);
  return point ? { ...note, place: point.place, year: point.year } : note;
}

/** As an arrow key moves it: a year to the side, a step up or down; a label to the next figure or the next line. */
export function nudgeAnnotation(note: Annotation, key: string, axes: NoteAxes): Annotation | undefined {
  const side = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  const up = (key === "ArrowUp" ? 1 : key === "ArrowDown" ? -1 : 0) * (axes.reversed ? -1 : 1);
  if (side === 0 && up === 0) return undefined;
  if (note.kind === "label") return side === 0 ? nextLine(note, up, axes) : nextPoint(note, side, axes);
  return moveAnnotation(note, { year: side, value: up * axes.valueStep }, axes);
}

function nextPoint(note: Label, side: number, { lines }: NoteAxes): Label {
  const years = (lines.find((line) => line.place === note.place)?.points ?? []).map((point) => point.year);
  const next = side > 0 ? years.find((year) => year > note.year) : years.findLast((year) => year < note.year);
  return next === undefined ? note : { ...note, year: next };
}

function nextLine(note: Label, up: number, { lines }: NoteAxes): Label {
  const there = lines
    .flatMap(({ place, points }) => points.filter((one) => one.year === note.year).map((one) => ({ place, ...one })))
    .sort((a, b) => (a.value - b.value) * up);
  const next = there[there.findIndex((one) => one.place === note.place) + 1];
  return next ? { ...note, place: next.place } : note;
}

/** A new note without words: where the pointer was pressed and where it was let go. */
export function startAnnotation(kind: NoteKind, { from, to }: { from: Spot; to: Spot }, axes: NoteAxes): Annotation {
  const [start, end] = [settle(from, axes), settle(to, axes)];
  switch (kind) {
    case "text":
      return { kind, text: "", at: end };
    case "arrow":
      return { kind, text: "", from: start, to: end };
    case "range": {
      const years = [start.year, end.year].map((year) => clamp(Math.round(year), axes.years));
      return { kind, text: "", from: Math.min(...years), to: Math.max(...years) };
    }
    case "line":
      return { kind, text: "", value: end.value };
    case "label": {
      const point = nearestPoint(to, axes);
      return { kind, text: "", place: point?.place ?? "none", year: point?.year ?? Math.round(end.year) };
    }
  }
}

/** Press and release of a click: an arrow then points from above and beside to what was clicked. */
export function clickSpots(kind: NoteKind, at: Spot, { years, values, reversed }: NoteAxes): { from: Spot; to: Spot } {
  if (kind !== "arrow") return { from: at, to: at };
  const [width, height] = [years[1] - years[0], (values[1] - values[0]) * (reversed ? -1 : 1)];
  const high = (at.value - values[0]) / (values[1] - values[0] || 1) > 0.75 !== reversed;
  const late = at.year > years[0] + width * 0.75;
  return {
    from: { year: at.year + width * (late ? -0.15 : 0.15), value: at.value + height * (high ? -0.2 : 0.2) },
    to: at,
  };
}

/** In the middle of the axes, for those who place without a pointer. */
export const middleOf = ({ years, values }: NoteAxes): Spot => ({
  year: Math.round((years[0] + years[1]) / 2),
  value: (values[0] + values[1]) / 2,
});
