import type { LineModel } from "../chart/buildLineModel";
import type { Box } from "../chart/findRoom";
import type { AnnotationFrame } from "../chart/placeAnnotations";
import { estimateTextWidth } from "../chart/textWidth";
import { layoutLines } from "./lineLayout";
import { createPlotScale, type PlotScale } from "./plotScale";

export const X_AXIS_PX = 34;
export const NOTE_PX = 13;

/** Where a line figure of this size draws, for what stands on it. */
export interface LineGeometry {
  readonly scale: PlotScale;
  readonly plot: Box;
}

export function lineGeometry(model: LineModel, { width, height }: { width: number; height: number }): LineGeometry {
  const layout = layoutLines(model, width, { labels: true });
  const { margin, yAxisPx } = layout;
  const x = margin.left + yAxisPx;
  return {
    scale: createPlotScale(model, { layout, width, height, xAxisPx: X_AXIS_PX }),
    plot: {
      x,
      y: margin.top,
      width: Math.max(1, width - margin.right - x),
      height: Math.max(1, height - margin.bottom - X_AXIS_PX - margin.top),
    },
  };
}

const EVENT_PX = 20;

/** Words of the chart that stand in its plot: of breaks, numbers of events and, on narrow screens, those of ticks. */
function wordsIn(model: LineModel, { scale, plot }: LineGeometry, narrow: boolean): Box[] {
  const breaks = model.breaks.map((mark) => {
    const before = model.years.findLast((year) => year < mark.year) ?? mark.year;
    const width = estimateTextWidth(mark.word, 12) + 8;
    const x = scale.x((before + mark.year) / 2);
    return { x: x + width > plot.x + plot.width ? x - width : x, y: plot.y, width, height: 18 };
  });
  const events = model.events.map(({ year }) => ({
    x: scale.x(year) - EVENT_PX / 2,
    y: plot.y + plot.height - EVENT_PX / 2,
    width: EVENT_PX,
    height: EVENT_PX,
  }));
  const ticks = narrow ? model.y.ticks : [];
  return [
    ...breaks,
    ...events,
    ...ticks.map((tick) => {
      const width = estimateTextWidth(model.style.tick(tick), NOTE_PX);
      return { x: plot.x, y: scale.y(tick) - 18, width, height: 16 };
    }),
  ];
}

/** What annotations of a line figure are placed in, on the screen. */
export function annotationFrame(model: LineModel, size: { width: number; height: number }): AnnotationFrame {
  const geometry = lineGeometry(model, size);
  const { scale, plot } = geometry;
  return {
    x: scale.x,
    y: scale.y,
    plot,
    years: model.x,
    values: model.y.domain,
    lines: model.lines,
    taken: wordsIn(model, geometry, layoutLines(model, size.width, { labels: true }).narrow),
    sizePx: NOTE_PX,
    measure: (text) => estimateTextWidth(text, NOTE_PX),
  };
}
