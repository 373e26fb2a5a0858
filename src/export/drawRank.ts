import type { RankModel, Whisker } from "../chart/buildRankModel";
import { round } from "../chart/paths";
import type { LegendItem } from "./legend";
import { drawKey, layOutYears, NO_FOOT } from "./layOutYears";
import { lineMarks } from "./lineMarks";
import { dotMark } from "./markers";
import type { Drawn, Mark, Plot, Stroke } from "./scene";
import { axesMarks, insetYears, measuredMarks, type Frame, type YearAxes } from "./yearPlot";

export interface RankDrawing {
  readonly model: RankModel;
  readonly unit: string;
  /** What the two kinds of whiskers rest on. */
  readonly words: { readonly known: string; readonly assumed: string };
}

const DOT = 10;
const SMALL_DOT = 4;
const CAP = 5;

/** Ranks of one city over the years, 1 on top, each with the ranks that sampling error leaves. */
export function drawRank({ model, unit, words }: RankDrawing, plot: Plot): Drawn {
  const { px } = plot;
  const axes: YearAxes = { ...model, unit, tick: String, reversed: true };
  const kinds = new Set(model.whiskers.map(({ certainty }) => certainty));
  const items = (["known", "assumed"] as const).flatMap((kind): LegendItem[] =>
    kinds.has(kind) ? [{ text: words[kind], mark: { kind: "line", stroke: strokeOf(kind, px) } }] : [],
  );
  const feet = items.length > 0 ? [{ drawn: drawKey(items, plot), below: 0 }] : [NO_FOOT];
  const { frame: found, around, height } = layOutYears(axes, plot, { labels: [], legend: [], feet });
  const frame = insetYears(found, axes, DOT * px);
  return {
    marks: [
      ...around,
      ...axesMarks({ axes, frame, plot }),
      ...measuredMarks({ axes, frame, plot }),
      ...model.whiskers.map((one): Mark => {
        return { kind: "path", d: whiskerPath(one, frame, CAP * px), stroke: strokeOf(one.certainty, px) };
      }),
      ...lineMarks(model, frame, { colour: "place-1", width: 2.5, px }),
      ...rankMarks(model, frame, plot),
    ],
    height,
  };
}

const strokeOf = (certainty: Whisker["certainty"], px: number): Stroke => ({
  colour: "ink-2",
  width: 1.5 * px,
  ...(certainty === "assumed" ? { dash: [4 * px, 3 * px] } : {}),
});

/** Numbered dots; where years lie close to each other only the first and the last are. */
function rankMarks({ points, years }: RankModel, frame: Frame, { px, measure }: Plot): Mark[] {
  const isCrowded = years.slice(1).some((year, i) => frame.x(year) - frame.x(years[i]!) < (2 * DOT + 2) * px);
  const size = 12 * px;
  const seam = { colour: "paper", width: 1.5 * px };
  return points.flatMap(({ index, year, value }): Mark[] => {
    const isNamed = !isCrowded || index === 0 || index === years.length - 1;
    const [x, y] = [frame.x(year), frame.y(value)];
    const text = String(value);
    const fits = measure(text, { size, weight: 600 }) <= 2 * DOT * px;
    return [
      { ...dotMark({ x, y }, (isNamed ? DOT : SMALL_DOT) * px, "place-1"), stroke: seam },
      ...(isNamed && fits
        ? [
            {
              kind: "text" as const,
              x: round(x),
              y: round(y + size * 0.35),
              text,
              fill: "on-place-1",
              anchor: "middle" as const,
              size,
              weight: 600 as const,
            },
          ]
        : []),
    ];
  });
}

function whiskerPath({ year, lower, upper }: Whisker, frame: Frame, cap: number): string {
  const [x, top, bottom] = [frame.x(year), frame.y(lower), frame.y(upper)].map(round) as [number, number, number];
  const bar = (y: number) => `M${round(x - cap)},${y}h${round(2 * cap)}`;
  return `${bar(top)}M${x},${top}V${bottom}${bar(bottom)}`;
}
