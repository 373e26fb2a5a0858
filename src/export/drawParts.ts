import type { RestWords } from "./drawingsOfPlaces";
import { round } from "../chart/paths";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { fitText } from "./textLines";
import { word } from "./yearPlot";

/** A number with a bar, of a whole and its parts. */
export interface PartRow {
  readonly name: string;
  /** From where to where the bar reaches, as shares of the widest; null = no bar. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  readonly kind: "whole" | "part";
  readonly text: string;
}

export interface PartsDrawing {
  readonly rows: readonly PartRow[];
  /** Of the names and of the numbers. */
  readonly heads: readonly [string, string];
  readonly words: Pick<RestWords, "rows">;
}

const HEAD = 24;
const ROW = { least: 19, most: 36 };
const NAME = 0.4;
const SIZE = 14;

/** Bars from where the one before ended, or from nought, a row each; as many rows as find room. */
export function drawParts({ rows, heads, words }: PartsDrawing, plot: Plot): Drawn {
  const { px, width, height, measure } = plot;
  const style: TextStyle = { size: SIZE * px };
  const most = Math.max(1, Math.floor((height - HEAD * px) / (ROW.least * px)));
  const isCut = rows.length > most;
  const shown = isCut ? rows.slice(0, Math.max(1, most - 1)) : rows;
  const step = Math.min(ROW.most * px, (height - HEAD * px) / (shown.length + (isCut ? 1 : 0)));
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => measure(text, { ...style, weight: 600 })));
  const nameWide = Math.min(NAME * width, widest(shown.map(({ name }) => name)));
  const textWide = widest(shown.map(({ text }) => text));
  const columns = { left: nameWide + 12 * px, right: width - textWide - 12 * px };
  const bottom = HEAD * px + shown.length * step;
  const small: TextStyle = { size: 12 * px };
  const [names, numbers] = heads;
  const free = width - columns.left;
  return {
    marks: [
      word(fitText(names, { width: nameWide, style: small, measure }), { x: 0, y: 13 * px }, small),
      word(fitText(numbers, { width: free, style: small, measure }), { x: width, y: 13 * px, anchor: "end" }, small),
      { kind: "path", d: `M0,${round(19 * px)}H${round(width)}`, stroke: { colour: "hairline", width: px } },
      ...shown.flatMap((row, i) => rowMarks(row, { ...columns, y: HEAD * px + (i + 0.5) * step, step }, plot)),
      ...(isCut ? [word(words.rows(rows.length - shown.length), { x: 0, y: bottom + 14 * px }, small)] : []),
    ],
    height: bottom + (isCut ? 20 * px : 0),
  };
}

interface RowPlace {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly step: number;
}

function rowMarks({ name, bar, kind, text }: PartRow, place: RowPlace, { px, width, measure }: Plot): Mark[] {
  const { left, y } = place;
  const style: TextStyle = { size: SIZE * px, weight: kind === "whole" ? 600 : 400 };
  const base = y + SIZE * 0.35 * px;
  const shown = fitText(name, { width: left - 12 * px, style, measure });
  return [
    { ...word(shown, { x: 0, y: base }, style), fill: "ink" },
    ...(bar ? [barMark(bar, { ...place, kind }, px)] : []),
    { ...word(text, { x: width, y: base, anchor: "end" }, style), fill: "ink" },
  ];
}

/** One that falls is hatched, so that no colour has to say it. */
function barMark(
  { from, to }: NonNullable<PartRow["bar"]>,
  { left, right, y, step, kind }: RowPlace & Pick<PartRow, "kind">,
  px: number,
): Mark {
  const at = (share: number) => left + share * (right - left);
  const [x, wide] = [at(Math.min(from, to)), Math.max(px, Math.abs(at(to) - at(from)))];
  const high = Math.min(16 * px, step * 0.62);
  const d = `M${round(x)},${round(y - high / 2)}h${round(wide)}v${round(high)}h${round(-wide)}Z`;
  if (to < from) return { kind: "path", d, fill: { pattern: "hatch" }, stroke: { colour: "ink-2", width: px } };
  return { kind: "path", d, fill: kind === "whole" ? "ink-2" : "control" };
}
