import type { GlanceCard } from "../chart/buildGlance";
import { pathOf, round } from "../chart/paths";
import { dotMark } from "./markers";
import type { Colour, Drawn, Mark, Plot, Stroke, TextStyle } from "./scene";
import { wrapLines } from "./textLines";
import { word } from "./yearPlot";

/** A theme: its indicator, two numbers, and what they are compared with in sentences. */
export interface GlanceTheme {
  readonly theme: string;
  readonly label: string;
  readonly card: GlanceCard;
  readonly says: readonly string[];
}

export interface GlanceDrawing {
  readonly themes: readonly GlanceTheme[];
}

const COLUMN = 190;
const GAP = 28;
const SPARK = { least: 30, most: 130, share: 0.34 };

/** The themes beside each other where there is room, else below each other. */
export function drawGlance({ themes }: GlanceDrawing, plot: Plot): Drawn {
  const { px, width, height } = plot;
  const count = Math.max(1, themes.length);
  const isBeside = (width - GAP * px * (count - 1)) / count >= COLUMN * px;
  const wide = isBeside ? (width - GAP * px * (count - 1)) / count : width;
  const high = isBeside ? height : (height - 14 * px * (count - 1)) / count;
  const draw = isBeside ? drawColumn : drawRow;
  const drawn = themes.map((theme) => draw(theme, { ...plot, width: wide, height: high }));
  const tallest = Math.max(0, ...drawn.map((one) => one.height));
  const step = isBeside ? 0 : Math.min(high, tallest + 12 * px) + 14 * px;
  return {
    marks: drawn.flatMap(({ marks }, i): Mark[] => {
      const y = i * step;
      const rule = !isBeside && i > 0 ? [ruleMark(width, px)] : [];
      return [{ kind: "group", x: isBeside ? i * (wide + GAP * px) : 0, y, marks: [...rule, ...marks] }];
    }),
    height: isBeside ? tallest : step * (count - 1) + tallest,
  };
}

const ruleMark = (width: number, px: number): Mark => {
  return { kind: "path", d: `M0,${round(-7 * px)}H${round(width)}`, stroke: { colour: "hairline", width: px } };
};

/** Words and numbers first, then the shape of the series, then what they are compared with. */
function drawColumn(theme: GlanceTheme, plot: Plot): Drawn {
  const { px, height } = plot;
  const head = drawHead(theme, plot);
  const says = drawSays(theme, plot, height - head.height - (SPARK.least + 16) * px);
  const spark = Math.min(SPARK.most * px, height - head.height - says.height - 16 * px);
  const marks = sparkMarks(theme.card, { ...plot, height: spark });
  return {
    marks: [
      ...head.marks,
      { kind: "group", y: head.height + 8 * px, marks },
      { kind: "group", y: head.height + spark + 16 * px, marks: says.marks },
    ],
    height: head.height + spark + 16 * px + says.height,
  };
}

function drawRow(theme: GlanceTheme, plot: Plot): Drawn {
  const { px, width, height } = plot;
  const sparkWide = width * SPARK.share;
  const words = { ...plot, width: width - sparkWide - 16 * px };
  const head = drawHead(theme, words, true);
  const says = drawSays(theme, words, height - head.height - 4 * px);
  const high = head.height + says.height + 4 * px;
  const spark = Math.min(SPARK.most * px, high - 8 * px);
  const line = sparkMarks(theme.card, { ...plot, width: sparkWide, height: spark });
  return {
    marks: [
      ...head.marks,
      { kind: "group", y: head.height + 4 * px, marks: says.marks },
      { kind: "group", x: width - sparkWide, y: 4 * px, marks: line },
    ],
    height: high,
  };
}

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: Colour;
  readonly step: number;
}

function drawHead({ theme, label, card }: GlanceTheme, plot: Plot, isCompact = false): Drawn {
  const { px } = plot;
  const flag = (note: string) => (note ? `, ${note}` : "");
  const { first, last } = card;
  const then = `${first.text} (${first.year}${flag(first.note)}) →`;
  const now = `${last.text} (${last.year}${flag(last.note)})`;
  const line = (text: string, size: number, look: Partial<Line> & { readonly weight?: 400 | 600 } = {}): Line => {
    const style: TextStyle = { size: size * px, weight: look.weight ?? 400 };
    return { text, style, fill: look.fill ?? "ink-2", step: size * 1.3 * px };
  };
  if (isCompact) {
    const numbers = line(`${then} ${now}`, 15, { weight: 600, fill: "accent" });
    const name = line(label, 14, { weight: 600, fill: "ink" });
    return drawText([line(theme, 12), name, numbers, line(card.unit, 12)], plot);
  }
  return drawText(
    [
      line(theme, 12),
      line(label, 15, { weight: 600, fill: "ink" }),
      line(then, 14),
      line(now, 20, { weight: 600, fill: "accent" }),
      line(card.unit, 12),
    ],
    plot,
  );
}

/** As many sentences as find room. */
function drawSays({ says }: GlanceTheme, plot: Plot, height: number): Drawn {
  const style: TextStyle = { size: 12 * plot.px };
  const lines = says.map((text): Line => ({ text, style, fill: "ink-2", step: 16 * plot.px }));
  for (let count = lines.length; count > 0; count--) {
    const drawn = drawText(lines.slice(0, count), plot);
    if (drawn.height <= height) return drawn;
  }
  return { marks: [], height: 0 };
}

function drawText(all: readonly Line[], { width, measure }: Plot): Drawn {
  let y = 0;
  const marks = all.flatMap(({ text, style, fill, step }) =>
    wrapLines(text, { width, style, measure }).map((line): Mark => {
      y += step;
      return { ...word(line, { x: 0, y: y - step * 0.24 }, style), fill };
    }),
  );
  return { marks, height: y };
}

/** A line without axes: the shape of the series over the median of the others. */
function sparkMarks({ x: [from, to], y: [low, high], line, medianLine }: GlanceCard, plot: Plot): Mark[] {
  const { px, width, height } = plot;
  const pad = 5 * px;
  const scale = (share: number, start: number, end: number) => start + share * (end - start);
  const frame = {
    x: (year: number) => scale(to === from ? 0.5 : (year - from) / (to - from), pad, width - pad),
    y: (value: number) => scale(high === low ? 0.5 : (value - low) / (high - low), height - pad, pad),
  };
  const path = (runs: readonly (readonly { readonly year: number; readonly value: number }[])[]) =>
    runs.filter((run) => run.length > 1).map((run) => pathOf(run, frame)).join("");
  const last = line.runs.at(-1)?.at(-1);
  const draw = (d: string, stroke: Stroke): Mark[] => (d === "" ? [] : [{ kind: "path", d, stroke }]);
  return [
    ...draw(path(medianLine.runs), { colour: "control", width: 1.5 * px }),
    ...draw(path(line.bridges), { colour: "accent", width: 1.5 * px, dash: [px, 4 * px] }),
    ...draw(path(line.runs), { colour: "accent", width: 2.5 * px }),
    ...(last ? [dotMark({ x: frame.x(last.year), y: frame.y(last.value) }, 4 * px, "accent")] : []),
  ];
}
