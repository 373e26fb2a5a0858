import type { MiniBars, MiniTrend } from "../chart/buildMiniTrend";
import { markerPath } from "../chart/markerPath";
import { round } from "../chart/paths";
import { drawMiniBars, drawTrend } from "./drawTrend";
import { stackDrawn } from "./layOutYears";
import type { Drawn, Mark, Plot, TextStyle } from "./scene";
import { fitText, wrapLines } from "./textLines";
import { word } from "./yearPlot";

/** How far something is borne out: wholly, in part, not at all, or unknown. */
export type VerdictSign = "full" | "half" | "none" | "open";

export interface CardDrawing {
  readonly verdict: { readonly shape: VerdictSign; readonly word: string };
  /** The claim in our words. */
  readonly claim: string;
  /** What decides, in the order of the card. */
  readonly tests: readonly { readonly shape: VerdictSign; readonly name: string; readonly numbers: string }[];
  /** Changes that decide, beside each other; null where there are fewer than two. */
  readonly changes: ChangeBars | null;
  /** What stands for tests that found no room. */
  readonly more: (count: number) => string;
  readonly figure: MiniTrend | MiniBars | null;
  /** Below bars: what they are counted in, and when. */
  readonly barsNote: string;
}

interface ChangeBar {
  readonly shape: VerdictSign;
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

interface ChangeBars {
  readonly title: string;
  readonly bars: readonly ChangeBar[];
  /** A value that all are held against; null where it is nought. */
  readonly limit: number | null;
  readonly note: string;
  /** What decides and is no bar. */
  readonly rest: CardDrawing["tests"];
}

/** Below this the words stand above the chart. */
const TWO_COLUMNS = 600;
const WORDS = 0.46;
const GAP = 28;
/** What a chart below the words shall have, of the height and px; without that it is left out. */
const CHART = { share: 0.45, least: 140 };
/** What the verdict takes, px. */
const VERDICT = 27;

/** A claim, the verdict, what decides it, and one small chart. */
export function drawCard(card: CardDrawing, plot: Plot): Drawn {
  const { px, width, height } = plot;
  const isWide = card.figure !== null && width >= TWO_COLUMNS * px;
  if (!isWide) return drawBelow(card, plot);
  const wordsWide = width * WORDS - (GAP / 2) * px;
  const words = drawWords(card, { ...plot, width: wordsWide });
  const x = wordsWide + GAP * px;
  const chart = drawFigure(card, { ...plot, width: width - x, height: Math.min(height, 340 * px) });
  return {
    marks: [...words.marks, { kind: "group", x, marks: chart.marks }],
    height: Math.max(words.height, chart.height),
  };
}

/** The words first; the chart takes what they leave, or is left out where that is too little. */
function drawBelow(card: CardDrawing, plot: Plot): Drawn {
  const { px, width, height } = plot;
  const chartTall = Math.max(CHART.share * height, CHART.least * px);
  const short = drawWords(card, { ...plot, height: height - chartTall - 14 * px });
  // Half of what decides would be another verdict: rather no chart.
  const words = short.isWhole ? short : drawWords(card, plot);
  const top = words.height + 14 * px;
  if (card.figure === null || height - top < CHART.least * px) return drawWords(card, plot);
  const chart = drawFigure(card, { ...plot, height: Math.min(height - top, width * 0.8) });
  return { marks: [...words.marks, { kind: "group", y: top, marks: chart.marks }], height: top + chart.height };
}

function drawFigure({ figure, barsNote }: CardDrawing, plot: Plot): Drawn {
  if (figure === null) return { marks: [], height: 0 };
  return figure.kind === "trend" ? drawTrend(figure, plot) : drawMiniBars(figure, barsNote, plot);
}

interface Words extends Drawn {
  /** Everything that decides is told. */
  readonly isWhole: boolean;
  readonly told: number;
  /** Of those that are not told, how many fail. */
  readonly failing: number;
}

/** As much as finds room: the verdict always, what decides it, the claim in our words. */
function drawWords(card: CardDrawing, plot: Plot): Words {
  const gap = 12 * plot.px;
  const verdict = drawVerdict(card.verdict, plot);
  const claim = drawText(card.claim, { size: 15 * plot.px, family: "serif", weight: 600 }, plot);
  const heads = [[verdict, claim], [verdict]];
  const changes = card.changes ? heads.map((head) => [...head, drawChanges(card.changes!, plot)]) : [];
  const drawn = [...changes, ...heads].map((parts, i): Words => {
    const isBars = i < changes.length;
    const tests = isBars ? card.changes!.rest : card.tests;
    const room = plot.height - stackDrawn(parts, gap).height - gap;
    const list = drawTests(tests, card.more, { ...plot, height: room });
    const left = tests.filter((one) => !list.told.includes(one));
    return {
      ...stackDrawn(list.height > 0 ? [...parts, list] : parts, gap),
      isWhole: left.length === 0,
      told: card.tests.length - left.length,
      failing: left.filter(({ shape }) => shape === "none").length,
    };
  });
  const fitting = drawn.filter((one) => one.height <= plot.height);
  const inOrder = fitting.toSorted((one, other) => one.failing - other.failing || other.told - one.told);
  return fitting.find(({ isWhole }) => isWhole) ?? inOrder[0] ?? drawn.at(-1)!;
}

function drawText(text: string, style: TextStyle, { width, measure }: Plot): Drawn {
  const lines = wrapLines(text, { width, style, measure });
  const step = style.size * 1.32;
  const marks = lines.map((line, i): Mark => ({ ...word(line, { x: 0, y: (i + 0.82) * step }, style), fill: "ink" }));
  return { marks, height: lines.length * step };
}

function drawVerdict({ shape, word: said }: CardDrawing["verdict"], { px, width, measure }: Plot): Drawn {
  const style: TextStyle = { size: 20 * px, weight: 600 };
  const text = fitText(said, { width: width - 32 * px, style, measure });
  return {
    marks: [
      ...signMarks(shape, { x: 12 * px, y: 13 * px, r: 10 * px }),
      { ...word(text, { x: 32 * px, y: 20 * px }, style), fill: "ink" },
    ],
    height: VERDICT * px,
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A disc that is full with a tick, half full, struck through, or dashed. In ink alone: no verdict is good or bad. */
function signMarks(shape: VerdictSign, { x, y, r }: Spot): Mark[] {
  const ring = markerPath("circle", r, [x, y]);
  const width = r * 0.18;
  const at = (dx: number, dy: number) => `${round(x + dx * r)},${round(y + dy * r)}`;
  const stroke = { colour: "ink", width };
  if (shape === "full") {
    const tick = `M${at(-0.48, 0.05)}L${at(-0.14, 0.38)}L${at(0.5, -0.35)}`;
    return [
      { kind: "path", d: ring, fill: "ink" },
      { kind: "path", d: tick, stroke: { colour: "paper", width: width * 1.2 } },
    ];
  }
  const signs: Readonly<Record<typeof shape, Mark>> = {
    half: { kind: "path", d: `M${at(0, -1)}A${round(r)},${round(r)} 0 0 0 ${at(0, 1)}Z`, fill: "ink" },
    none: { kind: "path", d: `M${at(-0.4, -0.4)}L${at(0.4, 0.4)}M${at(0.4, -0.4)}L${at(-0.4, 0.4)}`, stroke },
    open: { kind: "path", d: `M${at(-0.4, 0)}H${round(x + 0.4 * r)}`, stroke },
  };
  const dashed = shape === "open" ? { dash: [0.36 * r, 0.38 * r] } : {};
  return [{ kind: "path", d: ring, fill: "paper", stroke: { ...stroke, ...dashed } }, signs[shape]];
}

type Test = CardDrawing["tests"][number];

const REST = 20;

/** What decides, in words and numbers. Where not all find room those that fail come first, and the rest is counted. */
function drawTests(tests: readonly Test[], more: CardDrawing["more"], plot: Plot): Drawn & { readonly told: Test[] } {
  const { px, height } = plot;
  const drawn = new Map(tests.map((test) => [test, drawTest(test, plot)]));
  const all = [...drawn.values()].reduce((sum, one) => sum + one.height, 0);
  const told = all <= height ? [...tests] : chooseTests(drawn, height - REST * px);
  const stacked = stackDrawn(
    told.map((test) => drawn.get(test)!),
    0,
  );
  const left = tests.length - told.length;
  if (left === 0) return { ...stacked, told };
  const rest = drawText(more(left), { size: 14 * px }, plot);
  return { ...stackDrawn(told.length > 0 ? [stacked, rest] : [rest], 0), told };
}

/** As many as find room, in the order of the card; what fails goes before what holds. */
function chooseTests(drawn: ReadonlyMap<Test, Drawn>, height: number): Test[] {
  const failFirst = [...drawn.keys()].toSorted((a, b) => Number(b.shape === "none") - Number(a.shape === "none"));
  const chosen = new Set<Test>();
  let used = 0;
  for (const test of failFirst) {
    const high = drawn.get(test)!.height;
    if (used + high > height) break;
    used += high;
    chosen.add(test);
  }
  return [...drawn.keys()].filter((test) => chosen.has(test));
}

function drawTest({ shape, name, numbers }: Test, { px, width, measure }: Plot): Drawn {
  const style: TextStyle = { size: 14 * px };
  const strong: TextStyle = { ...style, weight: 600 };
  const names = wrapLines(name, { width: width - 24 * px, style, measure });
  const told = wrapLines(numbers, { width: width - 24 * px, style: strong, measure });
  const base = (line: number) => (14 + line * 18) * px;
  return {
    marks: [
      ...signMarks(shape, { x: 8 * px, y: 9 * px, r: 6.5 * px }),
      ...names.map((text, i) => word(text, { x: 24 * px, y: base(i) }, style)),
      ...told.map(
        (text, i): Mark => ({ ...word(text, { x: 24 * px, y: base(names.length + i) }, strong), fill: "ink" }),
      ),
    ],
    height: (names.length + told.length) * 18 * px + 8 * px,
  };
}

/** Changes to either side of nought, each with its name above it, so that two that disagree are seen to. */
function drawChanges({ title, bars, limit, note }: ChangeBars, plot: Plot): Drawn {
  const { px, width, measure } = plot;
  const style: TextStyle = { size: 14 * px };
  const strong: TextStyle = { ...style, weight: 600 };
  const values = [0, ...bars.map(({ value }) => value), ...(limit === null ? [] : [limit])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const widest = Math.max(...bars.map(({ text }) => measure(text, strong))) + 8 * px;
  const [left, right] = [24 * px + (low < 0 ? widest : 0), width - (bars.some(({ value }) => value >= 0) ? widest : 0)];
  const at = (value: number) => left + ((value - low) / (high - low || 1)) * (right - left);
  const rows = bars.map(({ shape, name, value, text }): Drawn => {
    const names = wrapLines(name, { width: width - 24 * px, style, measure });
    const y = (names.length * 18 + 10) * px;
    const [from, to] = [at(Math.min(0, value)), at(Math.max(0, value))];
    const end = value < 0 ? from - 6 * px : to + 6 * px;
    const lines = [0, ...(limit === null ? [] : [limit])].map(
      (mark, i): Mark => ({
        kind: "path",
        d: `M${round(at(mark))},${round(y - 10 * px)}v${round(20 * px)}`,
        stroke: i === 0 ? { colour: "control", width: px } : { colour: "ink", width: 1.5 * px, dash: [3 * px, 3 * px] },
      }),
    );
    return {
      marks: [
        ...signMarks(shape, { x: 8 * px, y: 9 * px, r: 6.5 * px }),
        ...names.map((line, i) => word(line, { x: 24 * px, y: (14 + i * 18) * px }, style)),
        { kind: "path", d: `M${round(from)},${round(y)}H${round(to)}`, stroke: { colour: "place-1", width: 12 * px } },
        ...lines,
        { ...word(text, { x: end, y: y + 5 * px, anchor: value < 0 ? "end" : "start" }, strong), fill: "ink" },
      ],
      height: y + 12 * px,
    };
  });
  const notes = note === "" ? [] : [drawText(note, { size: 12 * px }, plot)];
  return stackDrawn([drawText(title, strong, plot), ...rows, ...notes], 4 * px);
}
