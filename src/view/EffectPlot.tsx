import type { ReactNode } from "react";
import type { Mark } from "../chart/buildLineModel";
import type { YearFigure } from "../chart/figureTable";
import { EffectLegend, EffectRows, type EffectRow, type LegendItem } from "./effectMarks";
import { YearPlot, type Frame } from "./YearPlot";

interface EffectPlotModel extends YearFigure {
  /** Where the policy began. */
  readonly start?: Mark;
  readonly titleOf?: (index: number) => string;
}

/** What every figure of an effect is given. */
export interface EffectFigureProps<Model> {
  readonly model: Model;
  readonly width: number;
  readonly height: number;
  /** Names the chart to screen readers. */
  readonly label: string;
}

interface Props extends EffectFigureProps<EffectPlotModel> {
  readonly rightPx?: number;
  readonly legend?: readonly LegendItem[];
  readonly rows: (index: number) => readonly EffectRow[];
  readonly children: (frame: Frame, active: number | null) => ReactNode;
}

const NO_LEGEND: readonly LegendItem[] = [];

/** A plot over years with a legend above it, a mark where the policy began and rows in its tooltip. */
export function EffectPlot({ model, width, height, label, rightPx = 16, legend = NO_LEGEND, rows, children }: Props) {
  const { start, titleOf } = model;
  return (
    <>
      <EffectLegend items={legend} />
      <YearPlot
        axis={model}
        width={width}
        height={height}
        rightPx={rightPx}
        tick={model.tick}
        unit={model.unit}
        {...(start ? { breaks: [{ ...start, strong: true }] } : {})}
        {...(titleOf ? { titleOf } : {})}
        cursor={label}
        readOut={model.readOut}
        renderTooltip={(index) => <EffectRows rows={rows(index)} />}
      >
        {children}
      </YearPlot>
    </>
  );
}
