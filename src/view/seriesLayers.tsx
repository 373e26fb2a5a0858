import { usePlotArea } from "recharts";
import type { BandPoint, HighlightLine, LineModel, ModelLine } from "../chart/buildLineModel";
import type { LinePoint } from "../chart/segments";
import { markerPath, shapeOf } from "../chart/markerPath";
import { opacityOf } from "./placeMark";
import { pathOf, round, type Scales } from "../chart/paths";
import { useScales } from "./scales";
import styles from "./LineFigure.module.css";

/** A dot as a path of no length: round line caps draw it. */
const dotOf = (point: LinePoint, { x, y }: Scales) => `M${round(x(point.year))},${round(y(point.value))}h0`;

/** From here on grey lines lie so close that they would become a surface. */
const CROWD = 60;

/** All grey lines in ONE path each for solid and dashed parts: 600 elements would cost half a second, one costs nothing. */
export function ContextLayer({
  lines,
  near = false,
}: {
  readonly lines: readonly ModelLine[];
  readonly near?: boolean;
}) {
  const scales = useScales();
  if (!scales) return null;
  const solid = lines.flatMap((line) => line.runs.map((run) => pathOf(run, scales))).join("");
  const dashed = lines.flatMap((line) => line.bridges.map((bridge) => pathOf(bridge, scales))).join("");
  const dots = lines
    .flatMap((line) => line.runs.flatMap((run) => (run.length === 1 ? [dotOf(run[0]!, scales)] : [])))
    .join("");
  return (
    <g className={near ? styles.contextNear : styles.context} strokeOpacity={lines.length > CROWD ? 0.4 : 1}>
      <path d={dashed} className={styles.contextBridge} />
      <path d={solid} />
      <path d={dots} className={styles.contextDots} />
    </g>
  );
}

const BAND_HALF_PX = 5;

/** The middle half of the peers, and their median. A single year is a bar as wide as a marker. */
export function BandLayer({ runs }: { readonly runs: readonly (readonly BandPoint[])[] }) {
  const scales = useScales();
  if (!scales) return null;
  return (
    <g>
      {runs.map((run) => (
        <g key={run[0]!.year}>
          <path d={bandPath(run, scales)} className={styles.band} />
          <path d={medianPath(run, scales)} className={styles.median} />
        </g>
      ))}
    </g>
  );
}

function bandPath(run: readonly BandPoint[], { x, y }: Scales): string {
  const pad = run.length === 1 ? BAND_HALF_PX : 0;
  const edge = (point: BandPoint, value: number, shift: number) => `${round(x(point.year) + shift)},${round(y(value))}`;
  const upper = run.flatMap((point) => [
    edge(point, point.upper, -pad),
    ...(pad ? [edge(point, point.upper, pad)] : []),
  ]);
  const lower = run.flatMap((point) => [
    edge(point, point.lower, -pad),
    ...(pad ? [edge(point, point.lower, pad)] : []),
  ]);
  return `M${upper.join("L")}L${lower.reverse().join("L")}Z`;
}

function medianPath(run: readonly BandPoint[], { x, y }: Scales): string {
  const [only] = run;
  if (only && run.length === 1) {
    const level = round(y(only.median));
    return `M${round(x(only.year) - BAND_HALF_PX)},${level}H${round(x(only.year) + BAND_HALF_PX)}`;
  }
  return run.map((point, i) => `${i === 0 ? "M" : "L"}${round(x(point.year))},${round(y(point.median))}`).join("");
}

export interface FocusProps {
  readonly lines: readonly HighlightLine[];
  /** Place of the line under the pointer. */
  readonly focus?: string | null;
}

/** Dashed bridges over years without figures. */
export function BridgeLayer({ lines, focus = null }: FocusProps) {
  const scales = useScales();
  if (!scales) return null;
  return (
    <g>
      {lines.map((line) => (
        <path
          key={line.place}
          d={line.bridges.map((bridge) => pathOf(bridge, scales)).join("")}
          className={styles.bridge}
          opacity={opacityOf(line, focus)}
          stroke={`var(--place-${line.slot})`}
        />
      ))}
    </g>
  );
}

/** The year under the pointer or the keyboard: a line, and a marker on every highlighted place. */
export function ActiveLayer({ model, index }: { readonly model: LineModel; readonly index: number }) {
  const scales = useScales();
  const plot = usePlotArea();
  const year = model.years[index];
  if (!scales || !plot || year === undefined) return null;
  const x = round(scales.x(year));
  return (
    <g>
      <line x1={x} x2={x} y1={plot.y} y2={plot.y + plot.height} className={styles.cursor} />
      {model.lines.map((line) => {
        const point = line.points.find((one) => one.index === index);
        return point ? (
          <PointMarker key={line.place} line={line} x={x} y={round(scales.y(point.value))} radius={5} />
        ) : null;
      })}
    </g>
  );
}

interface PointMarkerProps {
  readonly line: HighlightLine;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function PointMarker({ line, x, y, radius }: PointMarkerProps) {
  return (
    <path
      d={markerPath(shapeOf(line.slot), radius)}
      transform={`translate(${x},${y})`}
      fill={line.second ? "var(--paper)" : `var(--place-${line.slot})`}
      stroke={line.second ? `var(--place-${line.slot})` : "var(--paper)"}
      className={styles.marker}
    />
  );
}

/** Shapes tell the places apart without colour: on the last point, and on every point that stands alone. The first is on top. */
export function MarkerLayer({ lines, focus = null }: FocusProps) {
  const scales = useScales();
  if (!scales) return null;
  return (
    <g>
      {[...lines].reverse().map((line) => {
        const lonely = line.runs.flatMap((run) => (run.length === 1 ? run : []));
        const last = line.end && !lonely.includes(line.end.point) ? [line.end.point] : [];
        return (
          <g key={line.place} opacity={opacityOf(line, focus)}>
            {[...lonely, ...last].map((point) => (
              <PointMarker
                key={point.year}
                line={line}
                x={round(scales.x(point.year))}
                y={round(scales.y(point.value))}
                radius={line.strong ? 5.5 : 4.5}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** The one line of a small panel: solid, dashed over gaps, a marker on lonely points and at the end. */
export function FacetLineLayer({ line }: { readonly line: HighlightLine }) {
  const scales = useScales();
  if (!scales) return null;
  return (
    <g>
      <BridgeLayer lines={[line]} />
      <path
        d={line.runs.map((run) => pathOf(run, scales)).join("")}
        className={styles.facetLine}
        stroke={`var(--place-${line.slot})`}
      />
      <MarkerLayer lines={[line]} />
    </g>
  );
}
