import type { TimeWeightsModel } from "../chart/buildTimeWeightsModel";
import type { WeightsModel } from "../chart/buildWeightsModel";
import { drawSheet } from "./drawTable";
import type { DrawingsOfPlaces } from "./drawingsOfPlaces";
import { drawEffect } from "./effectPlot";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { filled, hundredth, inScreenUnits, paragraph, rectangle, stroked } from "./screenUnits";
import { fitText, wrapLines } from "./textLines";
import type { Frame } from "./yearPlot";

const TEXT: TextStyle = { size: 13 };
const BOLD: TextStyle = { size: 13, weight: 600 };
const SMALL: TextStyle = { size: 12 };
const LINE = 15;
const LOWEST_ROW = 17;
const HIGHEST_ROW = 26;
const GAP = 24;
const MOST_NAME = 0.45;
const HEAD = 22;
const LEAST_TABLE = 90;
/** Columns beside bars need this much, and are better off there where both would be low. */
const LEAST_PAIR = 280;
const LOW = 420;
const WIDE = 620;

/** What the synthetic place is made of; how well it matches stands beside or below where there is room. */
export const drawWeights = inScreenUnits<DrawingsOfPlaces["weights"]>(({ model, balance }, plot): Drawn => {
  const isWide = !plot.narrow && plot.width >= WIDE;
  if (!balance) return weightRows(model, plot);
  if (isWide) {
    const width = (plot.width - GAP) * 0.42;
    const left = weightRows(model, { ...plot, width });
    const right = drawSheet(balance, { ...plot, width: plot.width - width - GAP });
    return beside(left, right, width + GAP);
  }
  const above = weightRows(model, { ...plot, height: plot.height * 0.6 });
  const room = plot.height - above.height - 18;
  if (room < LEAST_TABLE) return weightRows(model, plot);
  const table = drawSheet(balance, { ...plot, height: room });
  const marks: Mark[] = [...above.marks, { kind: "group", x: 0, y: above.height + 18, marks: table.marks }];
  return { marks, height: above.height + 18 + table.height };
});

/** Which donors and which years count, side by side or one below the other. */
export const drawBothWeights = inScreenUnits<DrawingsOfPlaces["bothWeights"]>(({ units, years }, plot): Drawn => {
  const isWide = plot.width >= WIDE || (plot.width >= LEAST_PAIR && plot.height < LOW);
  const half = isWide ? (plot.width - GAP) / 2 : plot.width;
  const room = { ...plot, width: half };
  const rows = (height: number) => titled(units.title, { ...room, height }, (rest) => weightRows(units.model, rest));
  const columns = (height: number) =>
    titled(years.title, { ...room, height }, (rest) => timeColumns(years.model, rest));
  if (isWide) return beside(rows(plot.height), columns(plot.height), half + GAP);
  const above = rows(plot.height * 0.52);
  const below = columns(plot.height - above.height - 14);
  return {
    marks: [...above.marks, { kind: "group", x: 0, y: above.height + 14, marks: below.marks }],
    height: above.height + 14 + below.height,
  };
});

const beside = (left: Drawn, right: Drawn, x: number): Drawn => ({
  marks: [...left.marks, { kind: "group", x, y: 0, marks: right.marks }],
  height: Math.max(left.height, right.height),
});

function titled(title: string, plot: Plot, draw: (room: Plot) => Drawn): Drawn {
  const { marks, height } = draw({ ...plot, height: plot.height - HEAD });
  const text = fitText(title, { width: plot.width, style: BOLD, measure: plot.measure });
  return {
    marks: [{ kind: "text", x: 0, y: 13, text, fill: "ink", ...BOLD }, { kind: "group", x: 0, y: HEAD, marks }],
    height: HEAD + height,
  };
}

/** Bars with their names and numbers; all of them, as the model sums up the small ones already. */
function weightRows(model: WeightsModel, plot: Plot): Drawn {
  const { width, measure } = plot;
  const note = wrapLines(model.note, { width, style: SMALL, measure });
  const room = plot.height - note.length * LINE - 4;
  const step = Math.max(LOWEST_ROW, Math.min(HIGHEST_ROW, room / Math.max(1, model.rows.length)));
  const widest = Math.max(0, ...model.rows.map(({ name }) => measure(name, TEXT))) + 1;
  const nameWidth = Math.min(widest, width * MOST_NAME);
  const valueWidth = Math.max(0, ...model.rows.map(({ text }) => measure(text, TEXT)));
  const barWidth = Math.max(10, width - nameWidth - valueWidth - 16);
  const bottom = model.rows.length * step;
  const barHeight = Math.min(16, step - 5);
  return {
    marks: [
      ...model.rows.flatMap(({ name, text, part, isSum }, i): Mark[] => {
        const y = (i + 0.5) * step;
        const box = rectangle([nameWidth + 8, y - barHeight / 2], Math.max(1, part * barWidth), barHeight);
        const shown = fitText(name, { width: nameWidth, style: TEXT, measure });
        return [
          { kind: "text", x: 0, y: hundredth(y + 4.5), text: shown, fill: isSum ? "ink-2" : "ink", ...TEXT },
          isSum ? filled(box, "context") : filled(box, "place-0"),
          { kind: "text", x: width, y: hundredth(y + 4.5), text, fill: "ink", anchor: "end", ...TEXT },
        ];
      }),
      ...paragraph(note, { y: bottom + 14, line: LINE }, { ...SMALL, fill: "ink-2" }),
    ],
    height: bottom + note.length * LINE + 4,
  };
}

const WIDEST = 28;
const PART = 0.62;
const EVEN = { colour: "ink", width: 1.5, dash: [5, 3] } as const;

/** Weights of the years as columns, with a dashed line where they would end were all years to weigh the same. */
const timeColumns = (model: TimeWeightsModel, plot: Plot): Drawn =>
  drawEffect(
    {
      model,
      legend: [{ text: model.even.word, mark: { kind: "line", stroke: EVEN } }],
      marks: (frame) => columnMarks(model, frame),
    },
    plot,
  );

function columnMarks({ columns, even }: TimeWeightsModel, frame: Frame): Mark[] {
  const wide = Math.min(WIDEST, (frame.x(1) - frame.x(0)) * PART);
  const base = frame.y(0);
  const across = (y: number) => `M${hundredth(frame.left - 8)},${hundredth(y)}H${hundredth(frame.right)}`;
  return [
    ...columns.map(({ year, weight }) =>
      filled(rectangle([frame.x(year) - wide / 2, frame.y(weight)], wide, base - frame.y(weight)), "control"),
    ),
    stroked(across(base), "ink", 1.25),
    stroked(across(frame.y(even.weight)), EVEN.colour, EVEN),
  ];
}
