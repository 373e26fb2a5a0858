import type { Annotation } from "../selection/annotations";
import { shownWords } from "../selection/ownEvents";
import { findRoom, inside, type Box, type Point } from "./findRoom";
import { shapeOf, wishesOf, type Shape } from "./annotationShapes";
import { round } from "./paths";
import { wrapWords } from "./wrapWords";

export type { Box } from "./findRoom";

export interface AnnotatedLine {
  readonly place: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

/** Where a chart draws, in px, and what stands there already. */
export interface AnnotationFrame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly plot: Box;
  /** Ends of the axes: what lies beyond is not drawn. */
  readonly years: readonly [number, number];
  readonly values: readonly [number, number];
  readonly lines: readonly AnnotatedLine[];
  /** Words that notes keep clear of as far as possible. */
  readonly taken: readonly Box[];
  /** Height of the letters: 13 on the screen. */
  readonly sizePx: number;
  /** Width of a text at that height, px. */
  readonly measure: (text: string) => number;
}

/** Lines of words; `y` is the baseline, `x` the left end. */
export interface PlacedText {
  readonly box: Box;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** A circle by its centre, and the capital that stands in it. */
export interface PlacedNumber extends Point {
  readonly text: string;
  readonly radius: number;
}

export interface PlacedAnnotation {
  /** Position among the annotations that were given. */
  readonly index: number;
  readonly kind: Annotation["kind"];
  /** Of a label: the place whose line it names. */
  readonly place: string | null;
  /** null where there are no words, or a capital in a circle stands for them. */
  readonly text: PlacedText | null;
  readonly number: PlacedNumber | null;
  /** The highlighted years. */
  readonly band: Box | null;
  /** SVG path data: shaft of an arrow, reference line, edges of a band, leader of a label. */
  readonly path: string | null;
  /** SVG path data of an arrow's head, to be filled. */
  readonly head: string | null;
  /** The point of the line that a label names. */
  readonly dot: Point | null;
}

export interface PlacedAnnotations {
  /** In the order in which they were given. */
  readonly placed: readonly PlacedAnnotation[];
  /** Words that found no room in the plot, by the capital that stands for them. */
  readonly key: readonly { readonly number: string; readonly text: string }[];
  /** Positions of those that lie beyond the axes or name a line that is not drawn. */
  readonly unseen: readonly number[];
}

/** A, B, C …: numbers stand for events already. */
const letterOf = (position: number) => String.fromCharCode("A".charCodeAt(0) + position);

/** Letters may cover so much of a plot, and those of one note. */
const MOST_COVERED = 0.45;
const MOST_OF_ONE = 0.3;
const LEAST_WIDTH_PX = 60;

/**
 * Places annotations in a plot: everything inside it, no words on other words. Where the words do not all fit, the
 * longest give way to capitals, explained in a key. A note further down the list never moves one above it, unless one
 * of the two becomes a capital.
 */
export function placeAnnotations(all: readonly Annotation[], frame: AnnotationFrame): PlacedAnnotations {
  const drafts = all.map((note, index) => draftOf(note, index, frame));
  const seen = drafts.filter((draft) => draft !== null);
  const numbered = new Set(tooLong(seen, frame.plot));
  for (;;) {
    const placed = placeAll(seen, numbered, frame);
    const longest = placed ? undefined : longestOf(seen.filter((one) => !numbered.has(one)));
    if (longest) numbered.add(longest);
    else {
      const key = seen.filter((one) => numbered.has(one)).map((one, i) => ({ number: letterOf(i), text: one.words }));
      return { placed: placed ?? [], key, unseen: all.flatMap((_, i) => (drafts[i] ? [] : [i])) };
    }
  }
}

interface Draft {
  readonly note: Annotation;
  readonly index: number;
  readonly words: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

function draftOf(note: Annotation, index: number, frame: AnnotationFrame): Draft | null {
  if (!isSeen(note, frame)) return null;
  const words = shownWords(note.text);
  const comfortable = Math.min(15 * frame.sizePx, frame.plot.width * 0.42);
  const widest = Math.min(frame.plot.width, Math.max(LEAST_WIDTH_PX, comfortable));
  const pad = padOf(frame);
  const lines = wrapWords(words, widest - 2 * pad, frame.measure);
  const width = lines.length === 0 ? 0 : Math.max(...lines.map(frame.measure)) + 2 * pad;
  return { note, index, words, lines, width, height: lines.length * lineOf(frame) };
}

const padOf = ({ sizePx }: AnnotationFrame) => sizePx * 0.25;
const lineOf = ({ sizePx }: AnnotationFrame) => sizePx * 1.3;
const areaOf = ({ width, height }: Pick<Box, "width" | "height">) => width * height;

const within = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

/** Whether it lies within the axes; of a label, whether its line is drawn. */
export function isSeen(
  note: Annotation,
  { years, values, lines }: Pick<AnnotationFrame, "years" | "values" | "lines">,
): boolean {
  switch (note.kind) {
    case "text":
      return within(note.at.year, years);
    case "arrow":
      return within(note.from.year, years) && within(note.to.year, years) && within(note.to.value, values);
    case "range":
      return note.to >= years[0] && note.from <= years[1];
    case "line":
      return within(note.value, values);
    case "label":
      return lines.some((line) => line.place === note.place && line.points.some((one) => one.year === note.year));
  }
}

const longestOf = (drafts: readonly Draft[]): Draft | undefined =>
  drafts
    .filter((one) => one.lines.length > 0)
    .reduce<Draft | undefined>((best, one) => (best && areaOf(best) >= areaOf(one) ? best : one), undefined);

function tooLong(drafts: readonly Draft[], plot: Box): Draft[] {
  const room = areaOf(plot);
  const gone = drafts.filter((one) => areaOf(one) > room * MOST_OF_ONE);
  let left = drafts.filter((one) => !gone.includes(one));
  for (;;) {
    const covered = left.reduce((sum, one) => sum + areaOf(one), 0);
    const longest = covered > room * MOST_COVERED ? longestOf(left) : undefined;
    if (!longest) return gone;
    gone.push(longest);
    left = left.filter((one) => one !== longest);
  }
}

/** null when something found no room and words are left that could give way. */
function placeAll(
  drafts: readonly Draft[],
  numbered: ReadonlySet<Draft>,
  frame: AnnotationFrame,
): PlacedAnnotation[] | null {
  const full: Box[] = [];
  const placed: PlacedAnnotation[] = [];
  const canGiveWay = longestOf(drafts.filter((one) => !numbered.has(one))) !== undefined;
  for (const draft of drafts) {
    const size = numbered.has(draft) ? { width: frame.sizePx * 1.4, height: frame.sizePx * 1.4 } : draft;
    const { wishes, avoid } = wishesOf(draft.note, size, frame);
    const room = findRoom(size, wishes, { plot: frame.plot, full, taken: [...frame.taken, ...avoid] });
    if (!room && size.height > 0 && canGiveWay) return null;
    const box = room ?? inside(wishes[0]!, size, frame.plot);
    if (size.height > 0) full.push(box);
    const number = numbered.has(draft) ? letterOf(drafts.filter((one) => numbered.has(one)).indexOf(draft)) : null;
    placed.push(finish(draft, { box, number, frame }));
  }
  return placed;
}

interface Standing {
  readonly box: Box;
  readonly number: string | null;
  readonly frame: AnnotationFrame;
}

function finish({ note, index, lines }: Draft, { box, number, frame }: Standing): PlacedAnnotation {
  const line = lineOf(frame);
  const text = lines.map((words, i) => ({
    text: words,
    x: round(box.x + padOf(frame)),
    y: round(box.y + (i + 0.5) * line + frame.sizePx * 0.35),
  }));
  const shape: Shape = shapeOf(note, box, frame);
  return {
    index,
    kind: note.kind,
    place: note.kind === "label" ? note.place : null,
    text: number === null && text.length > 0 ? { box, lines: text } : null,
    number:
      number === null
        ? null
        : { text: number, x: round(box.x + box.width / 2), y: round(box.y + box.height / 2), radius: box.width / 2 },
    ...shape,
  };
}
