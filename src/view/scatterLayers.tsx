import { memo } from "react";
import type { ScatterModel } from "../chart/buildScatterModel";
import { positionOn, type ScatterAxis } from "../chart/scatterAxis";
import { markerPath, shapeOf } from "../chart/markerPath";
import { round } from "../chart/paths";
import type { PlacedPoint, ScatterLayout } from "../chart/scatterLayout";
import styles from "./ScatterFigure.module.css";

interface Props {
  readonly model: ScatterModel;
  readonly layout: ScatterLayout;
}

/**
 * Hairlines at the ticks of both axes; names and units stand at their ends, none of them turned. Memoised like the
 * points and their names: a pointer that moves changes none of them.
 */
export const AxisLayer = memo(function AxisLayer({ model, layout, width }: Props & { readonly width: number }) {
  const { margin, plotWidth, plotHeight, toX, toY } = layout;
  const bottom = margin.top + plotHeight;
  const xOf = (value: number) => toX(positionOn(model.x, value));
  const yOf = (value: number) => toY(positionOn(model.y, value));
  return (
    <g>
      <path
        className={styles.grid}
        d={model.y.ticks.map(({ value }) => `M${margin.left},${round(yOf(value))}h${round(plotWidth)}`).join("")}
      />
      <path
        className={styles.base}
        d={[
          `M${margin.left},${bottom}h${round(plotWidth)}`,
          ...model.x.ticks.map(({ value }) => `M${round(xOf(value))},${bottom}v5`),
        ].join("")}
      />
      {model.y.ticks.map(({ value, text }) => (
        <text
          key={value}
          className={styles.tick}
          x={margin.left - 8}
          y={round(yOf(value))}
          dy="0.32em"
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      {spaced(model.x.ticks, plotWidth).map(({ value, text }) => (
        <text key={value} className={styles.tick} x={round(xOf(value))} y={bottom + 19} textAnchor="middle">
          {text}
        </text>
      ))}
      <AxisName axis={model.y} arrow="up" x={0} y={13} unitBelow={layout.unitBelow} />
      <AxisName axis={model.x} arrow="right" x={width} y={bottom + 41} unitBelow={layout.unitBelow} />
    </g>
  );
});

interface NameProps {
  readonly axis: ScatterAxis;
  readonly arrow: "up" | "right";
  readonly x: number;
  readonly y: number;
  /** The unit has a line of its own where name and unit do not fit one. */
  readonly unitBelow: boolean;
}

function AxisName({ axis, arrow, x, y, unitBelow }: NameProps) {
  const end = arrow === "right";
  return (
    <text className={styles.axis} x={x} y={y} textAnchor={end ? "end" : "start"}>
      {end ? null : <tspan>↑ </tspan>}
      {axis.label}
      {end && unitBelow ? <tspan> →</tspan> : null}
      {axis.unit ? (
        <tspan className={styles.unit} {...(unitBelow ? { x, dy: 17 } : {})}>
          {unitBelow ? axis.unit : `  ${axis.unit}`}
        </tspan>
      ) : null}
      {end && !unitBelow ? <tspan> →</tspan> : null}
    </text>
  );
}

/** Every second, third ... tick where all of them would run into each other. */
function spaced<Tick>(ticks: readonly Tick[], widthPx: number): readonly Tick[] {
  const every = Math.max(1, Math.ceil((ticks.length * 52) / widthPx));
  return ticks.filter((_, i) => i % every === 0);
}

export function LineLayer({ model, layout: { toX, toY } }: Props) {
  if (!model.line) return null;
  const [[x0, y0], [x1, y1]] = model.line;
  return (
    <path
      className={styles.line}
      d={`M${round(toX(x0))},${round(toY(y0))}L${round(toX(x1))},${round(toY(y1))}`}
      data-line=""
    />
  );
}

/** Where the points came from: a run is one path, and a single year between two gaps stays a dot. */
export function TrailLayer({ model, layout: { toX, toY }, active }: Props & { readonly active: string | null }) {
  return (
    <g>
      {model.trails.map(({ code, slot, runs }) => (
        <g
          key={code}
          className={slot > 0 || code === active ? styles.trailStrong : styles.trail}
          style={{ color: slot > 0 ? `var(--place-${slot})` : undefined }}
        >
          <path
            d={runs
              .map((run) =>
                run.map(({ at }, i) => `${i === 0 ? "M" : "L"}${round(toX(at[0]))},${round(toY(at[1]))}`).join(""),
              )
              .join("")}
          />
          {slot > 0 || code === active
            ? runs
                .flat()
                .map(({ year, at }) => <circle key={year} cx={round(toX(at[0]))} cy={round(toY(at[1]))} r={2.25} />)
            : null}
        </g>
      ))}
    </g>
  );
}

interface PointsProps {
  readonly layout: ScatterLayout;
  readonly coloured: boolean;
}

export const PointLayer = memo(function PointLayer({ layout, coloured }: PointsProps) {
  return (
    <g>
      {layout.placed.map((one) => (
        <Point key={one.point.code} {...one} coloured={coloured} />
      ))}
    </g>
  );
});

/** A chosen place has its own shape in its own colour; where a third axis colours the points, as an outline of it. */
function Point({ point, x, y, r, coloured }: PlacedPoint & { readonly coloured: boolean }) {
  const { slot, step, second, code } = point;
  const transform = `translate(${round(x)},${round(y)})`;
  const place = `var(--place-${slot})`;
  const filled = coloured
    ? step > 0
      ? `var(--map-${step})`
      : "var(--paper)"
    : slot > 0 && !second
      ? place
      : undefined;
  if (slot === 0) {
    return (
      <circle
        className={coloured ? (step > 0 ? styles.ramped : styles.empty) : styles.point}
        data-code={code}
        cx={round(x)}
        cy={round(y)}
        r={round(r)}
        style={{ fill: filled }}
      />
    );
  }
  return (
    <path
      className={styles.chosen}
      data-code={code}
      d={markerPath(shapeOf(slot), r)}
      transform={transform}
      style={{ fill: filled ?? "var(--paper)", stroke: coloured || second ? place : "var(--paper)" }}
      data-outlined={coloured || second || undefined}
    />
  );
}

export const LabelLayer = memo(function LabelLayer({ layout }: { readonly layout: ScatterLayout }) {
  return (
    <g>
      {layout.labels.map(({ id, x, y, text, slot }) => (
        <text
          key={id}
          className={slot > 0 ? styles.nameStrong : styles.name}
          x={round(x)}
          y={round(y)}
          dy="0.34em"
          style={{ fill: slot > 0 ? `var(--place-${slot})` : undefined }}
        >
          {text}
        </text>
      ))}
    </g>
  );
});

export function RingLayer({ layout, index }: { readonly layout: ScatterLayout; readonly index: number }) {
  const one = layout.placed.find((placed) => placed.index === index);
  if (!one) return null;
  return <circle className={styles.ring} cx={round(one.x)} cy={round(one.y)} r={round(one.r + 3)} />;
}
