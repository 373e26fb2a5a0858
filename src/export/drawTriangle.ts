import type { TriangleCell, TriangleModel } from "../chart/buildTriangleModel";
import { round } from "../chart/paths";
import type { LegendItem } from "./legend";
import { drawKey } from "./layOutYears";
import type { Colour, Drawn, Mark, Plot, TextStyle } from "./scene";
import { word } from "./yearPlot";

export interface TriangleDrawing {
  readonly model: TriangleModel;
  readonly words: {
    /** What the corner of a cell says. */
    readonly holds: string;
    readonly unreadable: string;
    /** What rows and columns are. */
    readonly from: string;
    readonly to: string;
  };
}

const HEAD = 22;
const LABEL = 42;
const MOST = { width: 72, height: 40 };
const SIZE = 12;
/** Of each other, px. */
const SEAM = 1;
const CORNER = 7;

/** The diverging ramp, from the strongest fall to the strongest rise. */
const STEPS: readonly Colour[] = [
  "map-low-3",
  "map-low-2",
  "map-low-1",
  "map-mid",
  "map-high-1",
  "map-high-2",
  "map-high-3",
];

const fillOf = (step: number | null): Colour => STEPS[(step ?? 4) - 1] ?? "map-mid";

/** The change between every two years: rows start, columns end. */
export function drawTriangle({ model, words }: TriangleDrawing, plot: Plot): Drawn {
  const { px, width, height } = plot;
  const legend = legendOf(model, words, plot);
  const last = model.periods.length - 1;
  const wide = Math.min(MOST.width * px, (width - LABEL * px) / last);
  const room = height - HEAD * px - legend.height - 10 * px;
  const high = Math.min(MOST.height * px, room / last);
  const grid = { wide, high, left: LABEL * px, top: HEAD * px };
  const bottom = grid.top + last * high;
  return {
    marks: [
      ...headMarks(model, grid, plot),
      ...model.rows.flatMap((cells, row) =>
        cells.flatMap((cell, k) => {
          const spot = { x: grid.left + (row + k) * wide, y: grid.top + row * high };
          return cellMarks(cell, spot, { grid, plot });
        }),
      ),
      ...skipMarks(model, grid, px),
      { kind: "group", y: round(bottom + 10 * px), marks: legend.marks },
    ],
    height: bottom + 10 * px + legend.height,
  };
}

interface Grid {
  readonly wide: number;
  readonly high: number;
  readonly left: number;
  readonly top: number;
}

/** Years above the columns and beside the first cell of each row; every second or third where they would touch. */
function headMarks({ periods }: TriangleModel, { wide, high, left, top }: Grid, { px, measure }: Plot): Mark[] {
  const style: TextStyle = { size: SIZE * px };
  const widest = Math.max(...periods.map((period) => measure(String(period), style)));
  const everyColumn = Math.ceil((widest + 6 * px) / wide);
  const everyRow = Math.ceil((1.25 * style.size) / high);
  const columns = periods.slice(1);
  return [
    ...columns.flatMap((period, i) =>
      (columns.length - 1 - i) % everyColumn === 0
        ? [word(String(period), { x: left + (i + 0.5) * wide, y: top - 7 * px, anchor: "middle" }, style)]
        : [],
    ),
    ...periods.slice(0, -1).flatMap((period, i) => {
      const at = { x: left + i * wide - 6 * px, y: top + (i + 0.5) * high + style.size * 0.35, anchor: "end" as const };
      return i % everyRow === 0 ? [word(String(period), at, style)] : [];
    }),
  ];
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Around {
  readonly grid: Grid;
  readonly plot: Plot;
}

function cellMarks(cell: TriangleCell, { x, y }: Spot, { grid, plot }: Around): Mark[] {
  const { px, measure } = plot;
  const [w, h] = [grid.wide - SEAM * px, grid.high - SEAM * px];
  const d = `M${round(x)},${round(y)}h${round(w)}v${round(h)}h${round(-w)}Z`;
  if (cell.gap !== null) return [{ kind: "path", d, fill: { pattern: "hatch" } }];
  const fill = fillOf(cell.step);
  const size = Math.min(SIZE * px, h * 0.72);
  const fits = size >= 9 * px && measure(cell.text, { size }) + 4 * px <= w;
  const corner = Math.min(CORNER * px, h / 2, w / 2);
  return [
    { kind: "path", d, fill },
    ...(cell.holds ? [cornerMark({ x: x + w, y }, corner, `on-${fill}`)] : []),
    ...(fits
      ? [
          {
            kind: "text" as const,
            x: round(x + w / 2),
            y: round(y + h / 2 + size * 0.35),
            text: cell.text,
            fill: `on-${fill}`,
            anchor: "middle" as const,
            size,
          },
        ]
      : []),
  ];
}

/** Says without colour that the claim holds. */
function cornerMark({ x, y }: Spot, side: number, fill: Colour): Mark {
  return { kind: "path", d: `M${round(x - side)},${round(y)}h${round(side)}v${round(side)}Z`, fill };
}

/** Dotted before periods in front of which years are missing. */
function skipMarks({ periods, skips }: TriangleModel, { wide, high, left, top }: Grid, px: number): Mark[] {
  const d = periods.flatMap((period, i) => {
    if (i === 0 || !skips.has(period)) return [];
    const [x, y] = [round(left + (i - 1) * wide - px / 2), round(top + i * high - px / 2)];
    const end = round(left + (periods.length - 1) * wide);
    const row = i < periods.length - 1 ? `M${round(left + i * wide)},${y}H${end}` : "";
    return [`M${x},${round(top)}V${round(top + i * high)}${row}`];
  });
  if (d.length === 0) return [];
  return [{ kind: "path", d: d.join(""), stroke: { colour: "ink-2", width: 1.5 * px, dash: [2 * px, 3 * px] } }];
}

function legendOf({ classes, counts }: TriangleModel, words: TriangleDrawing["words"], plot: Plot): Drawn {
  const { px } = plot;
  const corner = (x: number, y: number, r: number): Mark => cornerMark({ x: x + r, y: y - r }, 1.6 * r, "ink");
  const items: LegendItem[] = [
    ...classes.map(({ step, text }): LegendItem => ({ text, mark: { kind: "swatch", fill: fillOf(step) } })),
    { text: words.holds, mark: { kind: "line", stroke: { colour: "paper", width: px, opacity: 0 }, marker: corner } },
    ...(counts.unreadable > 0
      ? [{ text: words.unreadable, mark: { kind: "swatch" as const, fill: { pattern: "hatch" as const } } }]
      : []),
    { text: `${words.from} ↓  ${words.to} →`, mark: { kind: "none" } },
  ];
  return drawKey(items, plot);
}
