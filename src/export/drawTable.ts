import { formatFull } from "../base/formatNumber";
import type { TableDrawing } from "./drawingsOfPlaces";
import type { Sheet } from "./saveSheet";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { hundredth, inScreenUnits, paragraph, stroked } from "./screenUnits";
import { fitText, wrapLines, type Fit } from "./textLines";

const TEXT: TextStyle = { size: 13 };
const HEAD: TextStyle = { size: 12.5, weight: 600 };
const SMALL: TextStyle = { size: 12 };
const LINE = 16;
const PAD = 5;
const GAP = 14;
const LEAST_COLUMN = 34;
const MOST_TEXT = 0.4;
const MOST_HEAD_LINES = 4;
const MOST_CELL_LINES = 2;

/** Rows and columns of text, as many as find room; a sentence says how many do not. */
export const drawTable = inScreenUnits<TableDrawing>((drawing, plot): Drawn => drawSheet(drawing, plot));

interface Column {
  readonly index: number;
  readonly label: string;
  readonly isNumeric: boolean;
  readonly width: number;
}

/** The same within another drawing, in lengths of the screen. */
export function drawSheet(drawing: TableDrawing, plot: Plot): Drawn {
  const { sheet, words, locale } = drawing;
  const write = (cell: string | number | null | undefined) => writeCell(cell, locale);
  const columns = spread(chooseColumns(sheet, write, plot), plot.width);
  const lost = sheet.columns.length - columns.length;
  const head = columns.map(({ label, width }) => linesOf(label, { width, style: HEAD, most: MOST_HEAD_LINES }, plot));
  const headHeight = Math.max(...head.map(({ length }) => length)) * LINE + PAD;
  const rows = sheet.rows.map((row) =>
    columns.map(({ index, width }) => linesOf(write(row[index]), { width, style: TEXT, most: MOST_CELL_LINES }, plot)),
  );
  const heights = rows.map((cells) => Math.max(1, ...cells.map(({ length }) => length)) * LINE + 2 * PAD);
  const all = heights.reduce((sum, height) => sum + height, headHeight);
  const isCut = all + (lost > 0 ? LINE + PAD : 0) > plot.height;
  const count = isCut ? countFitting(heights, plot.height - headHeight - LINE - PAD) : rows.length;
  const said = [
    ...(count < rows.length ? [words.rows(rows.length - count)] : []),
    ...(lost > 0 ? [words.columns(lost)] : []),
  ].join("; ");
  const tops = heights.map((_, i) => headHeight + heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  const bottom = (tops[count - 1] ?? headHeight) + (heights[count - 1] ?? 0);
  const note = fitText(said, { width: plot.width, style: SMALL, measure: plot.measure });
  const lefts = leftsOf(columns);
  const cellMarks = (cells: readonly (readonly string[])[], top: number, style: TextStyle) =>
    cells.flatMap((lines, i) => textMarks(lines, { column: columns[i]!, left: lefts[i]!, top, style }));
  const rules = [headHeight, ...tops.slice(1, count), bottom].map((y) => `M0,${hundredth(y)}H${hundredth(plot.width)}`);
  return {
    marks: [
      stroked(rules.slice(1).join(""), "hairline"),
      stroked(rules[0]!, "control"),
      ...cellMarks(head, -PAD + 2, HEAD),
      ...rows.slice(0, count).flatMap((cells, i) => cellMarks(cells, tops[i]!, TEXT)),
      ...paragraph(note ? [note] : [], { y: bottom + LINE, line: 0 }, { ...SMALL, fill: "ink-2" }),
    ],
    height: bottom + (note ? LINE + PAD : 1),
  };
}

const MOST_DECIMALS = 4;

/** A missing number is a dash; one that no text rounds has as many decimals as say something. */
function writeCell(cell: string | number | null | undefined, locale: string): string {
  if (typeof cell === "string") return cell;
  if (cell === null || cell === undefined || Number.isNaN(cell)) return "–";
  const decimals = Number.isInteger(cell) ? 0 : decimalsOf(cell);
  return formatFull(cell, { locale, decimals });
}

function decimalsOf(value: number): number {
  const written = String(Number(value.toPrecision(12)));
  return Math.min(MOST_DECIMALS, written.split(".")[1]?.length ?? 0);
}

type Write = (cell: string | number | null | undefined) => string;

/** The first column, and of the others as many of the last ones as fit: those are the latest years. */
function chooseColumns({ columns, rows }: Sheet, write: Write, { width, measure }: Plot): Column[] {
  const all = columns.map((label, index): Column => {
    const texts = rows.map((row) => write(row[index]));
    const isNumeric = rows.every((row) => typeof row[index] !== "string" || isNumber(row[index]));
    const widest = Math.max(0, ...texts.map((text) => measure(text, TEXT))) + 1;
    const word = Math.max(0, ...label.split(/[\s-]/).map((one) => measure(one, HEAD))) + 1;
    const most = isNumeric ? width : width * MOST_TEXT;
    const least = Math.max(LEAST_COLUMN, Math.min(most, Math.max(widest, Math.min(word, isNumeric ? 130 : most))));
    return { index, label, isNumeric, width: least };
  });
  const first = all.slice(0, 1);
  let used = first.reduce((sum, column) => sum + column.width, 0);
  const kept: Column[] = [];
  for (const column of all.slice(1).reverse()) {
    if (used + GAP + column.width > width && kept.length > 0) break;
    kept.unshift({ ...column, width: Math.min(column.width, Math.max(LEAST_COLUMN, width - used - GAP)) });
    used += GAP + column.width;
  }
  return [...first, ...kept];
}

const NUMBER = /^[-−–+]?[\d.,\u00a0\u202f\s]*\d[\d.,]*\s?%?$|^[-–−]$/;
const isNumber = (cell: unknown): boolean => typeof cell === "string" && NUMBER.test(cell);

/** What is left of the width goes to all columns alike, numbers no farther from their names than need be. */
function spread(columns: readonly Column[], width: number): Column[] {
  const used = columns.reduce((sum, column) => sum + column.width, (columns.length - 1) * GAP);
  const more = Math.max(0, (width - used) / columns.length);
  return columns.map((column) => ({ ...column, width: column.width + more }));
}

const leftsOf = (columns: readonly Column[]): number[] =>
  columns.map((_, i) => columns.slice(0, i).reduce((sum, { width }) => sum + width + GAP, 0));

interface Cell {
  readonly width: number;
  readonly style: TextStyle;
  readonly most: number;
}

/** At most so many lines; the last one of more ends at a whole word, with a mark that something is left out. */
function linesOf(text: string, { width, style, most }: Cell, { measure }: Plot): string[] {
  const lines = wrapLines(text, { width, style, measure });
  if (lines.length <= most) return lines;
  const last = wholeWords(lines[most - 1]!, { width, style, measure });
  return [...lines.slice(0, most - 1), last];
}

function wholeWords(line: string, fit: Fit): string {
  const words = line.split(" ");
  while (words.length > 1 && fit.measure(`${words.join(" ")} …`, fit.style) > fit.width) words.pop();
  return fitText(`${words.join(" ")} …`, fit);
}

function countFitting(heights: readonly number[], room: number): number {
  let used = 0;
  const over = heights.findIndex((height) => {
    used += height;
    return used > room;
  });
  return Math.max(1, over < 0 ? heights.length : over);
}

interface Place {
  readonly column: Column;
  readonly left: number;
  readonly top: number;
  readonly style: TextStyle;
}

function textMarks(lines: readonly string[], { column, left, top, style }: Place): Mark[] {
  const { isNumeric, width, index } = column;
  const isEnd = isNumeric && index > 0;
  return lines.map((text, i) => ({
    kind: "text",
    x: hundredth(isEnd ? left + width : left),
    y: hundredth(top + PAD + 11.5 + i * LINE),
    text,
    fill: "ink",
    ...(isEnd ? { anchor: "end" as const } : {}),
    ...style,
  }));
}

