import { isPlain, joinParts, splitParts } from "./linkParts";

/** A place on a chart: a year and a value of its axis. */
export interface Spot {
  readonly year: number;
  readonly value: number;
}

/**
 * What a reader wrote on a chart, in the chart's own numbers, so that it keeps its place at every size. `text` stands
 * at a spot; `arrow` points from its text at `from` to `to`; `range` highlights the years `from` to `to`; `line` is a
 * horizontal reference line at a value; `label` names the line of a place at a year.
 */
export type Annotation =
  | { readonly kind: "text"; readonly text: string; readonly at: Spot }
  | { readonly kind: "arrow"; readonly text: string; readonly from: Spot; readonly to: Spot }
  | { readonly kind: "range"; readonly text: string; readonly from: number; readonly to: number }
  | { readonly kind: "line"; readonly text: string; readonly value: number }
  | { readonly kind: "label"; readonly text: string; readonly place: string; readonly year: number };

/** Annotations belong to what was on the axes when they were written. */
export interface Annotations {
  readonly indicator: string;
  readonly show: string;
  readonly all: readonly Annotation[];
}

const NOTHING: readonly Annotation[] = [];

/** The notes that were written for what is on the axes. */
export function notesOn(
  notes: Annotations | null,
  axes: Pick<Annotations, "indicator" | "show">,
): readonly Annotation[] {
  return notes?.indicator === axes.indicator && notes.show === axes.show ? notes.all : NOTHING;
}

/** A link must stay short enough for a message. */
export const MAX_ANNOTATIONS = 12;
export const MAX_NOTE_LETTERS = 140;

const isYear = (year: number) => Number.isInteger(year) && year >= 1000 && year <= 9999;
const isSpot = ({ year, value }: Spot) => Number.isFinite(year) && Number.isFinite(value);

/** Whether a note can stand in a link: its words fit, its numbers are some. Only a range and a line may be wordless. */
export function isAnnotation(note: Annotation): boolean {
  if (!isPlain(note.text, MAX_NOTE_LETTERS)) return false;
  if (note.text === "" && note.kind !== "range" && note.kind !== "line") return false;
  switch (note.kind) {
    case "text":
      return isSpot(note.at);
    case "arrow":
      return isSpot(note.from) && isSpot(note.to);
    case "range":
      return isYear(note.from) && isYear(note.to) && note.from <= note.to;
    case "line":
      return Number.isFinite(note.value);
    case "label":
      return isYear(note.year) && /^[\w:-]{1,40}$/.test(note.place);
  }
}

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
const numberOf = (text: string): number => (NUMBER.test(text) ? Number(text) : NaN);

function parseAnnotation([kind, text = "", ...rest]: readonly string[]): Annotation | undefined {
  const [a = NaN, b = NaN, c = NaN, d = NaN] = rest.map(numberOf);
  const note = ((): Annotation | undefined => {
    if (kind === "text") return { kind, text, at: { year: a, value: b } };
    if (kind === "arrow") return { kind, text, from: { year: a, value: b }, to: { year: c, value: d } };
    if (kind === "range") return { kind, text, from: a, to: b };
    if (kind === "line") return { kind, text, value: a };
    if (kind === "label") return { kind, text, place: rest[0] ?? "", year: b };
    return undefined;
  })();
  const exact = note && partsOf(note).length === rest.length + 2;
  return exact && isAnnotation(note) ? note : undefined;
}

function partsOf(note: Annotation): string[] {
  const numbers = ((): (string | number)[] => {
    switch (note.kind) {
      case "text":
        return [note.at.year, note.at.value];
      case "arrow":
        return [note.from.year, note.from.value, note.to.year, note.to.value];
      case "range":
        return [note.from, note.to];
      case "line":
        return [note.value];
      case "label":
        return [note.place, note.year];
    }
  })();
  return [note.kind, note.text, ...numbers.map(String)];
}

/** `indicator~show|kind~text~numbers|…`; undefined when a part of it is no annotation. */
export function parseAnnotations(text: string): Annotations | undefined {
  const [[indicator = "", show = "", ...more] = [], ...rows] = splitParts(text);
  const notes = rows.map(parseAnnotation);
  const all = notes.filter((note) => note !== undefined);
  const named = /^[\w.:-]{1,80}$/.test(indicator) && /^[a-z]{1,20}$/.test(show) && more.length === 0;
  const valid = named && all.length === notes.length && all.length >= 1 && all.length <= MAX_ANNOTATIONS;
  return valid ? { indicator, show, all } : undefined;
}

/** The inverse of `parseAnnotations`. */
export const formatAnnotations = ({ indicator, show, all }: Annotations): string =>
  joinParts([[indicator, show], ...all.map(partsOf)]);
