import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import type { HighlightLine, LineModel, ModelLine } from "../chart/buildLineModel";
import { yearTicks } from "../chart/axes";
import { placeAnnotations, type PlacedAnnotation } from "../chart/placeAnnotations";
import type { Annotation } from "../selection/annotations";
import { annotationFrame, X_AXIS_PX } from "./annotationFrame";
import { AnnotationBands, AnnotationKey, AnnotationMarks } from "./AnnotationLayers";
import { LineTooltip } from "./LineTooltip";
import { BreakLayer, EndLabelLayer, EventLayer, GridLayer, ValueTickLayer } from "./markLayers";
import { ActiveLayer, BandLayer, BridgeLayer, ContextLayer, MarkerLayer } from "./seriesLayers";
import { opacityOf } from "./placeMark";
import { layoutLines, type LineLayout } from "./lineLayout";
import { createPlotScale, nearestIndex, nearestLine, X_PADDING } from "./plotScale";
import { stepTo } from "./stepTo";
import styles from "./LineFigure.module.css";

const NO_NOTES: readonly Annotation[] = [];
const NOTHING_PLACED = { placed: [], key: [], unseen: [] } as const;

interface Props {
  readonly model: LineModel;
  readonly width: number;
  readonly height: number;
  /** `cursor` names the chart to screen readers, `differenceTo` explains the right column of the tooltip. */
  readonly words: { readonly cursor: string; readonly differenceTo: string };
  /** What a reader wrote on the chart. */
  readonly notes?: readonly Annotation[];
}

interface Active {
  readonly index: number;
  readonly near: ModelLine | null;
}

/**
 * Draws a line model. Size comes from above, so that screen, print and test draw alike.
 *
 * To the keyboard and to screen readers it is a slider over the years whose value text reads out the numbers of a year.
 */
export function LineFigure({ model, width, height, words, notes = NO_NOTES }: Props) {
  const layout = useMemo(() => layoutLines(model, width, { labels: true }), [model, width]);
  const scale = useMemo(
    () => createPlotScale(model, { layout, width, height, xAxisPx: X_AXIS_PX }),
    [model, layout, width, height],
  );
  const { placed, key } = useMemo(
    () => (notes.length > 0 ? placeAnnotations(notes, annotationFrame(model, { width, height })) : NOTHING_PLACED),
    [model, notes, width, height],
  );
  const [active, setActive] = useState<Active | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const shown = active && active.index < model.years.length ? active : null;

  const point = (event: PointerEvent) => {
    const bounds = box.current!.getBoundingClientRect();
    const at = { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
    const index = nearestIndex(model.years, scale.yearAt(at.x));
    setActive({ index, near: nearestLine([...model.lines, ...model.context], { index, y: at.y }, scale) });
  };
  const press = (event: KeyboardEvent) => {
    const index = stepTo(event.key, shown?.index ?? null, { count: model.years.length, pages: 5 });
    if (index === undefined) return;
    event.preventDefault();
    setActive(index === null ? null : { index, near: null });
  };

  return (
    <div
      ref={box}
      className={styles.figure}
      role="slider"
      aria-label={words.cursor}
      aria-orientation="horizontal"
      aria-valuemin={model.years[0] ?? 0}
      aria-valuemax={model.years.at(-1) ?? 0}
      aria-valuenow={model.years[shown?.index ?? model.years.length - 1] ?? 0}
      aria-valuetext={model.readOut(shown?.index ?? model.years.length - 1)}
      tabIndex={0}
      onKeyDown={press}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => (event.pointerType === "mouse" ? setActive(null) : undefined)}
      onBlur={() => setActive(null)}
    >
      <Plot
        model={model}
        width={width}
        height={height}
        layout={layout}
        near={shown?.near ?? null}
        index={shown?.index ?? null}
        placed={placed}
      />
      <AnnotationKey entries={key} />
      {shown ? (
        <LineTooltip
          model={model}
          index={shown.index}
          near={shown.near && model.context.includes(shown.near) ? shown.near : null}
          differenceTo={words.differenceTo}
          at={scale.x(model.years[shown.index]!)}
          width={width}
        />
      ) : null}
    </div>
  );
}

interface PlotProps extends Pick<Props, "model" | "width" | "height"> {
  readonly layout: LineLayout;
  readonly near: ModelLine | null;
  readonly index: number | null;
  readonly placed: readonly PlacedAnnotation[];
}

function Plot({ model, width, height, layout, near, index, placed }: PlotProps) {
  const rows = useMemo(() => model.years.map((year, at) => ({ year, at })), [model]);
  const ticks = useMemo(() => yearTicks(model.years, layout.maxYearTicks), [model, layout]);
  const focus = model.lines.find((line) => line === near)?.place ?? null;
  // recharts registers a line anew whenever its data key is another function, so the elements stay the same while the
  // pointer only moves.
  const runs = useMemo(
    () => [...model.lines].reverse().flatMap((line) => runsOf(line, opacityOf(line, focus))),
    [model, focus],
  );
  const [low, high] = model.y.domain;
  const slots = useMemo(() => new Map(model.lines.map((line) => [line.place, line.slot])), [model]);
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      margin={{ ...layout.margin }}
      accessibilityLayer={false}
      className={styles.plot ?? ""}
      aria-hidden="true"
    >
      <XAxis
        dataKey="year"
        type="number"
        domain={[...model.x]}
        ticks={ticks}
        interval={0}
        height={X_AXIS_PX}
        tickMargin={model.events.length > 0 ? 14 : 10}
        tickLine={false}
        axisLine={false}
        padding={{ left: layout.narrow ? X_PADDING.narrowLeft : X_PADDING.left, right: X_PADDING.right }}
        tick={{ fontSize: 13, fill: "var(--ink-2)" }}
      />
      <YAxis
        type="number"
        domain={[low, high]}
        ticks={[...model.y.ticks]}
        interval={0}
        reversed={model.y.reversed}
        width={layout.yAxisPx}
        tick={false}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
      />
      <AnnotationBands placed={placed} />
      <GridLayer ticks={model.y.ticks} />
      <BandLayer runs={model.band} />
      <BreakLayer model={model} />
      <ContextLayer lines={model.context} />
      {near && focus === null ? <ContextLayer lines={[near]} near /> : null}
      <BridgeLayer lines={model.lines} focus={focus} />
      {runs}
      <MarkerLayer lines={model.lines} focus={focus} />
      <ValueTickLayer model={model} inside={layout.narrow} />
      <EventLayer model={model} />
      {layout.narrow ? null : <EndLabelLayer lines={model.lines} focus={focus} />}
      <AnnotationMarks placed={placed} colourOf={(place) => `var(--place-${slots.get(place) ?? 0})`} />
      {index === null ? null : <ActiveLayer model={model} index={index} />}
    </LineChart>
  );
}

interface Row {
  readonly year: number;
  readonly at: number;
}

/** One recharts line a run, so that a gap stays a gap whatever years the other places have. */
function runsOf(line: HighlightLine, opacity: number) {
  return line.runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const values = new Map(run.map((point) => [point.index, point.value]));
      return (
        <Line
          key={`${line.place}-${run[0]!.year}`}
          dataKey={(row: Row) => values.get(row.at) ?? null}
          name={line.name}
          connectNulls
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          stroke={`var(--place-${line.slot})`}
          strokeWidth={line.strong ? 3.25 : 2.5}
          strokeOpacity={opacity}
          {...(line.dashed ? { strokeDasharray: "7 3" } : {})}
        />
      );
    });
}
