import type { LineModel } from "../chart/buildLineModel";
import type { Box } from "../chart/findRoom";
import { placeAnnotations, type PlacedAnnotation, type PlacedAnnotations } from "../chart/placeAnnotations";
import { markerPath } from "../chart/markerPath";
import type { Annotation } from "../selection/annotations";
import { drawList } from "./listMarks";
import type { Colour, Drawn, Mark, Plot, TextStyle } from "./scene";
import type { Frame } from "./yearPlot";

interface Asked {
  readonly model: LineModel;
  readonly frame: Frame;
  readonly plot: Plot;
  /** Kept clear of. */
  readonly taken: readonly Box[];
}

const SIZE = 13;

/** What readers wrote on the chart, in px of the drawing. */
export function placeNotes(notes: readonly Annotation[], { model, frame, plot, taken }: Asked): PlacedAnnotations {
  const style: TextStyle = { size: SIZE * plot.px };
  const { left, right, top, bottom } = frame;
  return placeAnnotations(notes, {
    x: frame.x,
    y: frame.y,
    plot: { x: left, y: top, width: right - left, height: bottom - top },
    years: model.x,
    values: model.y.domain,
    lines: model.lines,
    taken,
    sizePx: style.size,
    measure: (text) => plot.measure(text, style),
  });
}

/** Words that found no room on the chart. */
export const noteKey = ({ key }: PlacedAnnotations, plot: Plot): Drawn => drawList(key, plot);

interface NoteMarks {
  /** Below the lines. */
  readonly behind: readonly Mark[];
  readonly above: readonly Mark[];
}

export function noteMarks({ placed }: PlacedAnnotations, { lines }: LineModel, { px }: Plot): NoteMarks {
  return {
    behind: placed.flatMap(({ band }): Mark[] => {
      if (!band) return [];
      const { x, y, width, height } = band;
      return [{ kind: "path", d: `M${x},${y}h${width}v${height}h${-width}Z`, fill: "ink", fillOpacity: 0.08 }];
    }),
    above: [
      ...placed.flatMap((one) => drawnMarks(one, colourOf(one, lines), px)),
      ...placed.flatMap((one) => wordMarks(one, px)),
    ],
  };
}

/** Of the line that it names. */
function colourOf({ place }: PlacedAnnotation, lines: LineModel["lines"]): Colour {
  const slot = lines.find((line) => line.place === place)?.slot;
  return slot === undefined ? "ink" : `place-${slot}`;
}

function drawnMarks({ kind, path, head, dot }: PlacedAnnotation, colour: Colour, px: number): Mark[] {
  const strokes = {
    range: { colour: "ink-2", width: px, dash: [2 * px, 3 * px] },
    line: { colour: "ink", width: 1.5 * px, dash: [6 * px, 3 * px] },
    label: { colour, width: 1.5 * px },
    arrow: { colour: "ink", width: 1.5 * px },
    text: { colour: "ink", width: px },
  };
  return [
    ...(path ? [{ kind: "path" as const, d: path, stroke: strokes[kind] }] : []),
    ...(head ? [{ kind: "path" as const, d: head, fill: "ink" }] : []),
    ...(dot
      ? [
          {
            kind: "path" as const,
            d: markerPath("circle", 4 * px, [dot.x, dot.y]),
            fill: "paper",
            stroke: { colour, width: 1.5 * px },
          },
        ]
      : []),
  ];
}

function wordMarks({ text, number }: PlacedAnnotation, px: number): Mark[] {
  const look = { fill: "ink", halo: "paper", size: SIZE * px };
  const lines = (text?.lines ?? []).map((line): Mark => ({ kind: "text", ...line, ...look }));
  if (!number) return lines;
  const size = 12 * px;
  return [
    ...lines,
    { kind: "path", d: markerPath("circle", number.radius, [number.x, number.y]), fill: "ink" },
    {
      kind: "text",
      x: number.x,
      y: number.y + size * 0.35,
      text: number.text,
      fill: "paper",
      anchor: "middle",
      size,
      weight: 600,
    },
  ];
}
