import type { ScatterDrawing } from "./drawingsOfPlaces";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { circle, filled, hundredth, rectangle, stroked } from "./screenUnits";
import { wrapLines } from "./textLines";

const TEXT: TextStyle = { size: 13 };
const SMALL: TextStyle = { size: 12 };
const LINE = 19;
const SWATCH = 10;

/** What colour and size of the points stand for; of no height where they stand for nothing. */
export function drawScatterLegend(drawing: ScatterDrawing, plot: Plot, radius: (persons: number) => number): Drawn {
  const { words, model } = drawing;
  const marks: Mark[] = [];
  let y = 0;
  if (model.colour) {
    const { marks: ramp, height } = rampMarks(drawing, plot);
    marks.push(...ramp);
    y = height;
  }
  if (words.sizes.length > 0) {
    const { marks: sizes, height } = sizeMarks(words, plot, radius);
    marks.push({ kind: "group", x: 0, y, marks: sizes });
    y += height;
  }
  return { marks, height: y === 0 ? 0 : y + 8 };
}

interface Item {
  readonly text: string;
  readonly fill: string | null;
}

/** The name of the third axis, then its classes from low to high, in as many rows as it takes. */
function rampMarks({ model, words }: ScatterDrawing, { width, measure }: Plot): Drawn {
  const { colour } = model;
  if (!colour) return { marks: [], height: 0 };
  const title = [words.colour, colour.unit].filter(Boolean).join(", ");
  const items: Item[] = [
    ...colour.classes.map(({ step, text }) => ({ text, fill: `map-${step}` })),
    ...(words.without ? [{ text: words.without, fill: null }] : []),
  ];
  const lines = wrapLines(title, { width, style: TEXT, measure });
  const marks = lines.map((text, i): Mark => ({ kind: "text", x: 0, y: 13 + i * LINE, text, fill: "ink", ...TEXT }));
  let [x, y] = [0, lines.length * LINE];
  for (const { text, fill } of items) {
    const wide = SWATCH + 5 + measure(text, SMALL);
    if (x > 0 && x + wide > width) [x, y] = [0, y + LINE];
    const edge = { colour: "control", width: 0.75, ...(fill === null ? { dash: [2, 2] } : {}) };
    marks.push(filled(rectangle([x, y + 3], SWATCH, SWATCH), fill ?? "paper", edge));
    marks.push({ kind: "text", x: hundredth(x + SWATCH + 5), y: y + 12, text, fill: "ink-2", ...SMALL });
    x += wide + 14;
  }
  return { marks, height: y + LINE };
}

type Words = ScatterDrawing["words"];

function sizeMarks(words: Words, { width, measure }: Plot, radius: (persons: number) => number): Drawn {
  const circles = words.sizes.map(({ text, persons }) => {
    const r = radius(persons);
    return { text, r, wide: 2 * r + 4 + measure(text, SMALL) };
  });
  const lines = wrapLines(words.size, { width, style: TEXT, measure });
  const titleWide = lines.length === 1 ? measure(lines[0]!, TEXT) + 14 : width;
  const isBeside = circles.reduce((sum, { wide }) => sum + wide + 14, titleWide - 14) <= width;
  const row = Math.max(LINE, 2 * Math.max(...circles.map(({ r }) => r)) + 2);
  let [x, y] = isBeside ? [titleWide, 0] : [0, lines.length * LINE];
  const marks: Mark[] = lines.map((text, i) => ({
    kind: "text", x: 0, y: isBeside ? hundredth(row / 2 + 4.5) : 13 + i * LINE, text, fill: "ink", ...TEXT,
  }));
  for (const { text, r, wide } of circles) {
    if (x > 0 && x + wide > width) [x, y] = [0, y + row];
    const middle = hundredth(y + row / 2);
    marks.push(stroked(circle(x + r, middle, r), "control"));
    marks.push({ kind: "text", x: hundredth(x + 2 * r + 4), y: middle + 4, text, fill: "ink-2", ...SMALL });
    x += wide + 14;
  }
  return { marks, height: y + row };
}
