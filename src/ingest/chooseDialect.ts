import Papa from "papaparse";
import { kindOf } from "./cellKind";
import { splitRecords, unifyBreaks } from "./dialect";
import { usualWidth } from "./usualWidth";

/** How records become cells. `delimiter` may be a mark with a blank behind it, or `NONE`. */
export interface Choice {
  readonly delimiter: string;
  readonly quote: string;
  readonly escape: string;
  /** The table stands once more inside quoted cells of another one, whose delimiter this is; else empty. */
  readonly wrappedIn: string;
  /** What ends a record; only where it was told. */
  readonly newline?: "\n" | "\r\n" | "\r";
  /** From 0 to 1; below `DOUBTFUL` nothing fitted well. */
  readonly score: number;
}

/** Stands in no text: a file whose records are one cell each. */
export const NONE = "\uE000";
export const DOUBTFUL = 0.2;

const MARKS = ["; ", ", ", ";", ",", "\t", "|", "^", "~", "§", "¦", "\u0001", "\u001f", ":", " "] as const;
const PIECE = 40_000;
const SAMPLE_RECORDS = 600;

type Cut = Omit<Choice, "score">;

/**
 * The dialect under which the sample reads most like a table: data consistency, that is regular widths times plausible
 * cells, after van den Burg, Nazábal and Sutton (2019). Records above and below the table count little, so that titles
 * and notes do not decide. What is hinted is not questioned.
 */
export function chooseDialect(text: string, given: { delimiter?: string; quote?: string }): Choice {
  const hints = EUROSTAT_KEY.test(text) ? { delimiter: "\t", ...given } : given;
  const sample = takeSample(text);
  const guess = guessOf(sample);
  const rate = (cut: Cut): Choice => ({ ...cut, score: scoreOf(sample, cut) + (cut.delimiter === guess ? 0.01 : 0) });
  const cuts = candidates(sample, hints);
  let best = cuts.map(rate).reduce((a, b) => (b.score > a.score + 1e-9 ? b : a));
  if (hints.quote === undefined && mostLinesQuoted(sample)) {
    const wrapped = wrappedCuts(sample, hints.delimiter).map(rate);
    best = wrapped.reduce((a, b) => (b.score > a.score + 0.05 ? b : a), best);
  }
  return best;
}

/** Commas within the key of a Eurostat file are as regular as the tabs behind it. */
const EUROSTAT_KEY = /^\uFEFF?[^\t\r\n\\]+\\(?:TIME_PERIOD|time) *\t/;

/** Start, middle and end of the text, cut at line breaks. */
function takeSample(text: string): string {
  if (text.length <= 3 * PIECE) return text;
  const middle = Math.floor(text.length / 2);
  const pieces = [text.slice(0, PIECE), text.slice(middle, middle + PIECE / 2), text.slice(-PIECE / 2)];
  return pieces.map((piece, i) => wholeLines(piece, i > 0, i < 2)).join("\n");
}

function wholeLines(piece: string, fromBreak: boolean, toBreak: boolean): string {
  const start = fromBreak ? piece.search(/[\r\n]/) + 1 : 0;
  const end = toBreak ? Math.max(piece.lastIndexOf("\n"), piece.lastIndexOf("\r")) : piece.length;
  return end > start ? piece.slice(start, end) : piece;
}

function guessOf(sample: string): string {
  const { meta } = Papa.parse<string[]>(sample.slice(0, PIECE), { preview: 20 });
  return meta.delimiter;
}

function candidates(sample: string, hints: { delimiter?: string; quote?: string }): Cut[] {
  const { delimiter: hint } = hints;
  // A blank behind the mark belongs to it only where it would keep a quote from opening a cell.
  const occurs = (mark: string) => sample.includes(mark.length > 1 ? `${mark}"` : mark);
  const marks = MARKS.filter((mark) => occurs(mark) && (hint === undefined || (mark.trimEnd() || mark) === hint));
  const wanted: string[] = hint === undefined ? [NONE, ...marks] : hint === "" ? [NONE] : [...marks, hint];
  const quotes = hints.quote === undefined ? quotesIn(sample) : [hints.quote];
  return [...new Set(wanted)].flatMap((delimiter) =>
    quotes.flatMap((quote) => escapesIn(sample, quote).map((escape) => ({ delimiter, quote, escape, wrappedIn: "" }))),
  );
}

function quotesIn(sample: string): string[] {
  return /(^|[,;\t|\r\n] ?)'[^'\r\n]*'(?=[,;\t|\r\n]|$)/.test(sample) ? ['"', "'"] : ['"'];
}

function escapesIn(sample: string, quote: string): string[] {
  return quote !== "" && sample.includes(`\\${quote}`) ? [quote, "\\"] : [quote];
}

function mostLinesQuoted(sample: string): boolean {
  const lines = sample.split(/\r\n|\r|\n/, SAMPLE_RECORDS).filter((line) => line !== "");
  return lines.filter((line) => line.startsWith('"')).length > 0.8 * lines.length;
}

/** Only where nearly every record has the inner delimiter in its first cell, and no other cell if it is the same. */
function wrappedCuts(sample: string, hint: string | undefined): Cut[] {
  const inner = [";", ",", "\t", "|"].filter((mark) => sample.includes(mark) && (hint === undefined || mark === hint));
  return [",", ";", "\t"].flatMap((wrappedIn) => {
    const plain = { delimiter: wrappedIn, quote: '"', escape: '"', wrappedIn: "" };
    const cut = cutRecords(sample, plain, SAMPLE_RECORDS);
    if (cut.errors.length > 0) return [];
    const records = cut.records.filter((cells) => cells.join("") !== "");
    const holds = (mark: string) =>
      records.filter((cells) => cells[0]!.includes(mark) && (mark !== wrappedIn || cells.length === 1)).length;
    const wrapped = inner.filter((mark) => holds(mark) > 0.9 * records.length);
    return wrapped.map((delimiter) => ({ ...plain, delimiter, wrappedIn }));
  });
}

/** Records of a table that was taken for cells of another one and written once more: each is whole again. */
export function unwrapRecords(records: readonly string[][], outer: string): string {
  return records.map((cells) => cells.join(outer).replace(new RegExp(`\\${outer}+$`), "")).join("\n");
}

export function cutRecords(text: string, cut: Cut, atMost = 0) {
  if (cut.wrappedIn !== "") {
    const { records } = cutRecords(text, { ...cut, delimiter: cut.wrappedIn, wrappedIn: "" }, atMost);
    return cutRecords(unwrapRecords(records, cut.wrappedIn), { ...cut, wrappedIn: "" }, atMost);
  }
  const { newline: told } = cut;
  const unified = told
    ? { text, newline: told, lineEnding: told }
    : unifyBreaks(text, cut.delimiter.charAt(0), cut.quote);
  const { data, errors } = splitRecords(unified.text, { ...cut, newline: unified.newline }, atMost);
  const records = cut.delimiter === " " ? data.map(withoutRuns) : data;
  return { records, errors, ...unified };
}

/** Blanks that line columns up are one delimiter. */
function withoutRuns(cells: string[]): string[] {
  return cells.includes("") ? cells.filter((cell) => cell !== "") : cells;
}

/** Delimiters that are common in running text. */
const WEAK: Readonly<Record<string, number>> = { " ": 0.5, ":": 0.7, "; ": 0.999, ", ": 0.999 };

/** A few quotes that match nothing may spoil all: the cuts without them count nearly as much. */
function scoreOf(sample: string, cut: Cut): number {
  const { records, errors } = cutRecords(sample, cut, SAMPLE_RECORDS);
  if (errors.length > 0 && cut.wrappedIn !== "") return 0;
  const score = rateRecords(records, cut) * quotePenalty(errors.length, records.length);
  if (errors.length === 0) return score;
  const bare = cutRecords(sample, { ...cut, quote: "" }, SAMPLE_RECORDS);
  return Math.max(score, 0.7 * rateRecords(bare.records, cut));
}

function rateRecords(records: readonly string[][], { delimiter }: Cut): number {
  const filled = records.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  if (filled.length === 0) return 0;
  if (delimiter === NONE) return 0.1 * typedShare(filled, 1);
  const { width, regular, before, after } = shapeOf(filled);
  if (width < 2 || commaColumn(filled, delimiter)) return 0;
  if ((WEAK[delimiter] ?? 1) < 0.9 && !hasNumberColumn(filled, width)) return 0;
  const table = regular ** 2 * typedShare(filled, width) ** 2 * ((width - 1) / width);
  return table * (1 - 0.4 * before) * (1 - 0.8 * after) * (WEAK[delimiter] ?? 1);
}

function quotePenalty(errors: number, records: number): number {
  return 1 - Math.min(0.5, errors / records);
}

/**
 * Width of the table, the share of the cells between the first and the last wide record that stand in records of that
 * width, and the shares of records with one cell before and after them.
 */
function shapeOf(records: readonly string[][]) {
  const first = records.findIndex((cells) => cells.length > 1);
  if (first === -1) return { width: 1, regular: 0, before: 1, after: 0 };
  let last = records.length - 1;
  while (records[last]!.length === 1) last--;
  const inside = records.slice(first, last + 1);
  const width = usualWidth(inside);
  const cells = inside.reduce((sum, { length }) => sum + length, 0);
  // A delimiter at the end of every row of data makes a cell more than the header has.
  const open = width > 2 && inside.every((row) => row.length !== width || row[width - 1]!.trim() === "");
  const alike = inside.filter(({ length }) => length === width || (open && length === width - 1));
  const regular = alike.reduce((sum, { length }) => sum + length, 0) / cells;
  return {
    width,
    regular: alike.length > 1 || inside.length === 1 ? regular : 0,
    before: first / records.length,
    after: (records.length - 1 - last) / records.length,
  };
}

/** Share of cells that look like something, in records of the usual width. */
function typedShare(records: readonly string[][], width: number): number {
  let cells = 0;
  let typed = 0;
  for (const record of records) {
    if (record.length !== width) continue;
    const step = Math.ceil(width / 60);
    for (let i = 0; i < width; i += step) {
      const kind = kindOf(record[i]!);
      cells++;
      if (kind !== "odd") typed += kind === "text" ? 0.95 : 1;
    }
  }
  return cells === 0 ? 0 : typed / cells;
}

/** What running text cut at its blanks has not. */
function hasNumberColumn(records: readonly string[][], width: number): boolean {
  const body = records.filter(({ length }) => length === width).slice(1);
  const columns = Array.from({ length: Math.min(width, 60) }, (_, i) => i);
  return columns.some((i) => body.filter((cells) => isNumeric(cells[i]!)).length > 0.7 * body.length);
}

function isNumeric(cell: string): boolean {
  const kind = kindOf(cell);
  return kind === "number" || kind === "time";
}

/** One column of numbers with a decimal comma, or of texts with one comma each, below a name without one. */
function commaColumn(records: readonly string[][], delimiter: string): boolean {
  if (delimiter !== "," || records.length < 2 || records[0]!.length !== 1) return false;
  const below = records.slice(1).filter((cells) => cells.length > 1);
  if (below.some((cells) => cells.length > 2)) return false;
  return below.every((cells) => cells.every((cell) => /^-?\d+$/.test(cell)) || cells[1]!.startsWith(" "));
}
