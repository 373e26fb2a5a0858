import type { RankedBars, RankedRow } from "../chart/buildRankedBars";
import { spreadLabels } from "../chart/spreadLabels";
import type { BarsDrawing } from "./drawingsOfPlaces";
import { stepColour } from "./mapColours";
import { markerMark } from "./markers";
import { pickRows } from "./pickRows";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { filled, hundredth, inScreenUnits, paragraph, rectangle, stroked } from "./screenUnits";
import { fitText, wrapLines } from "./textLines";

const TEXT: TextStyle = { size: 13 };
const BOLD: TextStyle = { size: 13, weight: 600 };
const SMALL: TextStyle = { size: 12 };
const LINE = 15;
const HEAD = 20;
const SCALE = 17;
const LOWEST_ROW = 18;
const HIGHEST_ROW = 26;
const MOST_NAME = 0.55;
/** Title, scale and the first three rows. */
export const LEAST_ROWS_HEIGHT = HEAD + SCALE + 3 * LOWEST_ROW;
const MARKER_ROOM = 14;
const EDGE = { colour: "control", width: 0.5 };
/** In a detail behind a name: "Elmhurst and Corona (Queens CD 4)". */
const DETAIL = /\s*\(.+\)$/;
const SIGNS = ["*", "†", "‡", "§"];

/** Units from the highest number to the lowest, as a figure of its own. */
export const drawBars = inScreenUnits<BarsDrawing>((drawing, plot) => drawRows(drawing, plot));

/** The same within another drawing, in lengths of the screen. */
export function drawRows(drawing: BarsDrawing, plot: Plot): Drawn {
  const { bars, words, slots, title } = drawing;
  const notes = notesOf(drawing, plot);
  const scaleTop = HEAD;
  const top = scaleTop + SCALE;
  const most = Math.max(1, Math.floor((plot.height - top - notes.length * LINE - 4) / LOWEST_ROW));
  const isCut = bars.rows.length > most;
  const shown = isCut
    ? pickRows(bars.rows, ({ code }) => slots.has(code), Math.max(1, most - 1))
    : [...bars.rows];
  const room = plot.height - top - notes.length * LINE - 4 - (isCut ? LINE : 0);
  const step = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, room / shown.length));
  const columns = columnsOf(drawing, shown, { plot, isCut });
  const bottom = top + shown.length * step;
  const rest = isCut ? [words.rows(bars.rows.length - shown.length)] : [];
  const heading = bars.sharedNote ? `${title} (${bars.sharedNote})` : title;
  const shownHeading = fitText(heading, { width: plot.width, style: BOLD, measure: plot.measure });
  const said = [...rest, ...notes];
  return {
    marks: [
      ...paragraph([shownHeading], { y: 13, line: 0 }, BOLD),
      ...shown.flatMap((row, i) => rowMarks(row, { ...columns, drawing, isCut, y: top + (i + 0.5) * step, step })),
      ...meanMarks(bars, columns, { word: words.mean, top: scaleTop, bottom, measure: plot.measure }),
      ...paragraph(said, { y: bottom + 13, line: LINE }, { ...SMALL, fill: "ink-2" }),
    ],
    height: bottom + said.length * LINE + (said.length > 0 ? 4 : 0),
  };
}

/** What the signs behind numbers mean, and how the whiskers are made, in lines. */
function notesOf({ bars }: BarsDrawing, { width, measure }: Plot): string[] {
  const said = signsOf(bars).map(([note, sign]) => `${sign} ${note}`);
  return [said.join("; "), bars.intervalNote].flatMap((text) => wrapLines(text, { width, style: SMALL, measure }));
}

const signsOf = ({ rows }: RankedBars) =>
  [...new Set(rows.map(({ note }) => note).filter(Boolean))].map(
    (note, i) => [note, SIGNS[i] ?? "*".repeat(i)] as const,
  );

interface Columns {
  /** Where names begin and what of them is written. */
  readonly nameAt: number;
  readonly nameOf: (row: RankedRow) => string;
  readonly barAt: number;
  readonly barWidth: number;
  readonly valueAt: number;
  readonly valueOf: (row: RankedRow) => string;
  readonly measure: Plot["measure"];
}

interface Cut {
  readonly plot: Plot;
  readonly isCut: boolean;
}

function columnsOf({ bars, slots }: BarsDrawing, rows: readonly RankedRow[], { plot, isCut }: Cut): Columns {
  const { width, measure } = plot;
  const signs = new Map(signsOf(bars));
  const valueOf = ({ gap, text, note }: RankedRow) => (gap === null ? text + (signs.get(note) ?? "") : "–");
  const style = (row: RankedRow) => (slots.has(row.code) ? BOLD : TEXT);
  const rankWide = isCut ? Math.max(...rows.map(({ rank }) => measure(`${rank ?? ""}`, TEXT))) + 8 : 0;
  const nameAt = (slots.size > 0 ? MARKER_ROOM : 0) + rankWide;
  const short = (row: RankedRow) => row.name.replace(DETAIL, "");
  const named = new Set(rows.map(short)).size === rows.length ? short : ({ name }: RankedRow) => name;
  const widest = Math.max(...rows.map((row) => measure(named(row), style(row)))) + 1;
  const nameWide = Math.min(widest, width * MOST_NAME - nameAt);
  const valueWide = Math.max(...rows.map((row) => measure(valueOf(row), style(row))));
  const barAt = nameAt + nameWide + 8;
  return {
    nameAt,
    nameOf: (row) => fitText(named(row), { width: nameWide, style: style(row), measure }),
    barAt,
    barWidth: Math.max(10, width - barAt - valueWide - 8),
    valueAt: width,
    valueOf,
    measure,
  };
}

interface RowRoom extends Columns {
  readonly drawing: BarsDrawing;
  readonly isCut: boolean;
  /** Middle of the row. */
  readonly y: number;
  readonly step: number;
}

function rowMarks(row: RankedRow, room: RowRoom): Mark[] {
  const { drawing, y, nameAt, valueAt } = room;
  const slot = drawing.slots.get(row.code);
  const style = slot === undefined ? TEXT : BOLD;
  const base = hundredth(y + 4.5);
  const rank = room.isCut && row.rank !== null ? [String(row.rank)] : [];
  return [
    ...(slot === undefined ? [] : [markerMark(slot, { x: 6, y }, { r: 4.5 })]),
    ...paragraph(rank, { x: nameAt - 8, y: base, line: 0 }, { ...TEXT, fill: "ink-2", anchor: "end" }),
    { kind: "text", x: nameAt, y: base, text: room.nameOf(row), fill: "ink", ...style },
    ...barMarks(row, room),
    { kind: "text", x: valueAt, y: base, text: room.valueOf(row), fill: "ink", anchor: "end", ...style },
  ];
}

function barMarks(row: RankedRow, { drawing, barAt, barWidth, y, step, measure }: RowRoom): Mark[] {
  const height = Math.min(16, step - 5);
  const x = (part: number) => hundredth(barAt + part * barWidth);
  const top = y - height / 2;
  if (!row.bar) {
    const reason = fitText(row.text, { width: barWidth - 12, style: SMALL, measure });
    const wide = measure(reason, SMALL) + 8;
    return [
      filled(rectangle([barAt, top], barWidth, height), { pattern: "hatch" }),
      filled(rectangle([barAt + 2, top], wide, height), "paper"),
      { kind: "text", x: barAt + 6, y: hundredth(y + 4), text: reason, fill: "ink-2", ...SMALL },
    ];
  }
  const { from, to } = row.bar;
  const fill = row.tone === null ? "control" : stepColour(drawing.scale, row.tone);
  return [
    filled(rectangle([x(from), top], Math.max(1, (to - from) * barWidth), height), fill, EDGE),
    ...(row.interval ? [whisker(x(row.interval.from), x(row.interval.to), y)] : []),
  ];
}

function whisker(from: number, to: number, y: number): Mark {
  const middle = hundredth(y);
  const d = `M${from},${middle - 3.5}v7M${to},${middle - 3.5}v7M${from},${middle}H${to}`;
  return stroked(d, "ink");
}

interface MeanRoom {
  readonly word: string;
  readonly top: number;
  readonly bottom: number;
  readonly measure: Plot["measure"];
}

function meanMarks({ mean, zero }: RankedBars, { barAt, barWidth, valueAt }: Columns, room: MeanRoom): Mark[] {
  const { top, bottom, word, measure } = room;
  const zeroAt = hundredth(barAt + zero * barWidth);
  const base = stroked(`M${zeroAt},${top + SCALE}V${hundredth(bottom)}`, "control");
  if (!mean) return [base];
  const x = hundredth(barAt + mean.at * barWidth);
  const text = `${word} ${mean.text}`;
  const [at = x] = spreadLabels([{ wanted: x, size: measure(text, SMALL) }], [barAt, valueAt]);
  return [
    base,
    stroked(`M${x},${top + SCALE - 3}V${hundredth(bottom)}`, "ink-2", { width: 1, dash: [3, 3] }),
    { kind: "text", x: hundredth(at), y: top + 11, text, fill: "ink-2", anchor: "middle", ...SMALL },
  ];
}
