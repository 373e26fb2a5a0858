import type { HeatRow } from "../chart/buildHeatTable";
import type { HeatDrawing } from "./drawingsOfPlaces";
import { drawLegend } from "./legend";
import { stepColour } from "./mapColours";
import { markerMark } from "./markers";
import { pickRows } from "./pickRows";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { filled, hundredth, inScreenUnits, rectangle, stroked } from "./screenUnits";
import { fitText } from "./textLines";

const TEXT: TextStyle = { size: 13 };
const BOLD: TextStyle = { size: 13, weight: 600 };
const SMALL: TextStyle = { size: 12 };
const CELL: TextStyle = { size: 11.5 };
const HEAD = 20;
const LINE = 16;
const LOWEST_ROW = 17;
const HIGHEST_ROW = 28;
const MOST_NAME = 0.36;
const MARKER_ROOM = 14;

/** Units by periods in the colours of the map, with the classes above; numbers where the cells hold them. */
export const drawHeat = inScreenUnits<HeatDrawing>((drawing, plot): Drawn => {
  const { heat, slots, words } = drawing;
  const legend = drawLegend(legendItems(drawing), plot);
  const top = legend.height + 8;
  const most = Math.max(1, Math.floor((plot.height - top - HEAD) / LOWEST_ROW));
  const isCut = heat.rows.length > most;
  const rows = isCut ? pickRows(heat.rows, ({ code }) => slots.has(code), Math.max(1, most - 1)) : [...heat.rows];
  const room = plot.height - top - HEAD - (isCut ? LINE : 0);
  const step = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, room / rows.length));
  const grid = gridOf(drawing, rows, { plot, top: top + HEAD, step });
  const bottom = top + HEAD + rows.length * step;
  const rest = words.rows(heat.rows.length - rows.length);
  return {
    marks: [
      ...legend.marks,
      ...headMarks(drawing, grid, plot),
      ...rows.flatMap((row, i) => rowMarks(row, grid.top + i * step, { drawing, grid, plot })),
      ...(isCut ? [{ kind: "text", x: 0, y: bottom + 13, text: rest, fill: "ink-2", ...SMALL } satisfies Mark] : []),
    ],
    height: bottom + (isCut ? LINE : 0),
  };
});

function legendItems({ classes, scale, heat, words }: HeatDrawing) {
  const all = classes.map(({ step, text }) => ({
    text,
    mark: { kind: "swatch" as const, fill: stepColour(scale, step), outline: "control" },
  }));
  const hatch = { kind: "swatch", fill: { pattern: "hatch" }, outline: "map-hatch" } as const;
  return heat.missing > 0 ? [...all, { text: words.missing, mark: hatch }] : all;
}

interface Grid {
  readonly nameAt: number;
  readonly nameWidth: number;
  readonly left: number;
  readonly cell: number;
  readonly top: number;
  readonly step: number;
  readonly hasNumbers: boolean;
}

interface Room {
  readonly plot: Plot;
  readonly top: number;
  readonly step: number;
}

function gridOf({ heat, slots }: HeatDrawing, rows: readonly HeatRow[], { plot, top, step }: Room): Grid {
  const { width, measure } = plot;
  const nameAt = slots.size > 0 ? MARKER_ROOM : 0;
  const widest = Math.max(...rows.map(({ name }) => measure(name, BOLD)));
  const nameWidth = Math.min(widest, width * MOST_NAME - nameAt);
  const left = nameAt + nameWidth + 8;
  const cell = (width - left) / heat.periods.length;
  const numbers = rows.flatMap(({ cells }) => cells.map(({ text }) => measure(text, CELL)));
  return { nameAt, nameWidth, left, cell, top, step, hasNumbers: Math.max(...numbers) + 5 <= cell };
}

/** Years that stand clear of each other, the last one always; a stroke where the series breaks. */
function headMarks({ heat, words }: HeatDrawing, { left, cell, top, step, nameAt }: Grid, plot: Plot): Mark[] {
  const { measure, width } = plot;
  const wide = Math.max(...heat.periodTexts.map((text) => measure(text, SMALL)));
  const every = Math.max(1, Math.ceil((wide + 8) / cell));
  const last = heat.periods.length - 1;
  const years = heat.periodTexts.flatMap((text, i): Mark[] => {
    if ((last - i) % every !== 0) return [];
    const half = measure(text, SMALL) / 2;
    const x = Math.min(width - half, Math.max(left + half, left + (i + 0.5) * cell));
    return [{ kind: "text", x: hundredth(x), y: top - 6, text, fill: "ink-2", anchor: "middle", ...SMALL }];
  });
  const breaks = heat.breaks.flatMap(({ year }) => {
    const at = heat.periods.indexOf(year);
    const d = `M${hundredth(left + at * cell)},${top - 18}V${top + step}`;
    return at > 0 ? [stroked(d, "ink", { dash: [1, 3] })] : [];
  });
  const name = fitText(words.name, { width: left - nameAt - 4, style: SMALL, measure });
  return [{ kind: "text", x: nameAt, y: top - 6, text: name, fill: "ink-2", ...SMALL }, ...years, ...breaks];
}

interface RowRoom {
  readonly drawing: HeatDrawing;
  readonly grid: Grid;
  readonly plot: Plot;
}

function rowMarks({ code, name, cells }: HeatRow, top: number, { drawing, grid, plot }: RowRoom): Mark[] {
  const { nameAt, nameWidth, left, cell, step } = grid;
  const slot = drawing.slots.get(code);
  const style = slot === undefined ? TEXT : BOLD;
  const middle = top + step / 2;
  const text = fitText(name, { width: nameWidth, style, measure: plot.measure });
  return [
    ...(slot === undefined ? [] : [markerMark(slot, { x: 6, y: middle }, { r: 4.5 })]),
    { kind: "text", x: nameAt, y: hundredth(middle + 4.5), text, fill: "ink", ...style },
    ...cells.flatMap((one, i): Mark[] => {
      const colour = one.tone === null ? null : stepColour(drawing.scale, one.tone);
      const box = rectangle([left + i * cell + 0.5, top + 0.5], cell - 1, step - 1);
      const isWritten = grid.hasNumbers && one.gap === null;
      return [
        filled(box, colour ?? { pattern: "hatch" }),
        ...(isWritten
          ? [
              {
                kind: "text" as const,
                x: hundredth(left + (i + 0.5) * cell),
                y: hundredth(middle + 4),
                text: one.text,
                fill: colour === null ? "ink" : `on-${colour}`,
                anchor: "middle" as const,
                ...CELL,
              },
            ]
          : []),
      ];
    }),
  ];
}
