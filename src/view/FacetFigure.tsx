import { LineChart, XAxis, YAxis } from "recharts";
import { useMemo } from "react";
import type { HighlightLine, LineModel } from "../chart/buildLineModel";
import { panelsOf } from "../chart/facetPanels";
import { Marker } from "./Marker";
import { GridLayer, ValueTickLayer } from "./markLayers";
import { shapeOf } from "../chart/markerPath";
import { ContextLayer, FacetLineLayer } from "./seriesLayers";
import styles from "./FacetFigure.module.css";

/** More panels than this are a table. */
export const MOST_PANELS = 24;

const GAP_PX = 24;
const MIN_PANEL_PX = 190;
const HEIGHT_PX = 132;
interface Props {
  readonly model: LineModel;
  readonly width: number;
  readonly words: { readonly more: (count: number) => string };
}

/** One panel a place, all with the same axes; every other place stands behind it in grey. */
export function FacetFigure({ model, width, words }: Props) {
  const panels = useMemo(() => panelsOf(model), [model]);
  const shown = panels.slice(0, MOST_PANELS);
  const columns = Math.max(1, Math.min(shown.length, Math.floor((width + GAP_PX) / (MIN_PANEL_PX + GAP_PX))));
  const panelPx = Math.floor((width - GAP_PX * (columns - 1)) / columns);
  const everyLine = useMemo(() => [...model.lines, ...model.context], [model]);
  return (
    <div>
      <ul
        className={styles.grid}
        style={{ gridTemplateColumns: `repeat(${columns}, ${panelPx}px)`, columnGap: GAP_PX }}
      >
        {shown.map((line, i) => (
          <li key={line.place}>
            <p className={styles.title}>
              <span style={{ color: `var(--place-${line.slot})` }}>
                <Marker shape={shapeOf(line.slot)} size={12} hollow={line.second} />
              </span>
              <span className={line.strong ? styles.strong : undefined}>{line.name}</span>
              <span className={styles.value}>
                <span className="visually-hidden">{firstText(line, model)}</span>
                {line.end ? `${line.end.text} (${line.end.point.year})` : "–"}
              </span>
            </p>
            <Panel model={model} line={line} everyLine={everyLine} width={panelPx} first={i % columns === 0} />
          </li>
        ))}
      </ul>
      {panels.length > shown.length ? <p className={styles.more}>{words.more(panels.length - shown.length)}</p> : null}
    </div>
  );
}

/** Where the line starts, for those who do not see it; empty where it is a single point. */
function firstText(line: HighlightLine, model: LineModel): string {
  const [first, second] = line.points;
  return first && second ? `${model.style.label(first.value)} (${first.year}) → ` : "";
}

interface PanelProps {
  readonly model: LineModel;
  readonly line: HighlightLine;
  readonly everyLine: readonly (HighlightLine | LineModel["context"][number])[];
  readonly width: number;
  /** Only the first panel of a row carries the numbers of the axis. */
  readonly first: boolean;
}

function Panel({ model, line, everyLine, width, first }: PanelProps) {
  const ends = [model.x[0], model.x[1]];
  return (
    <LineChart
      width={width}
      height={HEIGHT_PX}
      data={model.years.map((year) => ({ year }))}
      margin={{ top: 16, right: 8, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      className={styles.plot ?? ""}
      aria-hidden="true"
    >
      <GridLayer ticks={[model.y.ticks[0]!, model.y.ticks.at(-1)!]} />
      <XAxis
        dataKey="year"
        type="number"
        domain={ends}
        ticks={ends}
        interval={0}
        height={22}
        tick={{ fontSize: 12, fill: "var(--ink-2)" }}
        tickLine={false}
        axisLine={false}
        padding={{ left: 18, right: 18 }}
      />
      <YAxis
        type="number"
        domain={[...model.y.domain]}
        ticks={[...model.y.ticks]}
        interval={0}
        reversed={model.y.reversed}
        width={1}
        tick={false}
        tickLine={false}
        axisLine={false}
        allowDataOverflow
      />
      <ContextLayer lines={everyLine} />
      <FacetLineLayer line={line} />
      {first ? <ValueTickLayer model={model} inside bare /> : null}
    </LineChart>
  );
}
