import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { yearTicks } from "../chart/axes";
import type { Mark } from "../chart/buildLineModel";
import { estimateTextWidth } from "../chart/textWidth";
import { nearestIndex } from "./plotScale";
import { round } from "../chart/paths";
import { stepTo } from "./stepTo";
import { Tooltip } from "./Tooltip";
import styles from "./YearPlot.module.css";

/** Where things stand, px from the figure's upper left corner. */
export interface Frame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface YearAxis {
  readonly years: readonly number[];
  readonly x: readonly [number, number];
  readonly y: { readonly domain: readonly [number, number]; readonly ticks: readonly number[] };
}

export interface YearMark extends Mark {
  readonly strong?: boolean;
}

interface Props {
  readonly axis: YearAxis;
  readonly width: number;
  readonly height: number;
  /** Room at the right for names, px. */
  readonly rightPx: number;
  readonly tick: (value: number) => string;
  readonly unit: string;
  /** The first value on top, as with ranks. */
  readonly reversed?: boolean;
  /** A strong one is no break in the figures: something began there. */
  readonly breaks?: readonly YearMark[];
  /** Names the chart to screen readers. */
  readonly cursor: string;
  readonly readOut: (index: number) => string;
  /** Above the tooltip; the year unless told. */
  readonly titleOf?: (index: number) => ReactNode;
  readonly renderTooltip: (index: number) => ReactNode;
  readonly children: (frame: Frame, active: number | null) => ReactNode;
}

const TOP_PX = 28;
const X_AXIS_PX = 32;
const NARROW_PX = 480;
const TICK_PX = 13;

/**
 * A plot over years drawn by hand: axes, breaks, the year under the pointer. To the keyboard and to screen readers it is
 * a slider over the years whose value text reads out a year. Years with figures have a mark on the axis.
 */
export function YearPlot(props: Props) {
  const { axis, width, height, cursor, readOut, renderTooltip, children } = props;
  const { titleOf = (index: number) => axis.years[index] } = props;
  const [active, setActive] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const last = axis.years.length - 1;
  const shown = active !== null && active <= last ? active : null;
  const frame = frameOf(props);
  const point = (event: PointerEvent) => {
    const { left } = box.current!.getBoundingClientRect();
    const [from, to] = axis.x;
    const share = (event.clientX - left - frame.x(from)) / (frame.x(to) - frame.x(from) || 1);
    setActive(nearestIndex(axis.years, from + share * (to - from)));
  };
  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, shown, { count: last + 1, pages: 5 });
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  const at = shown === null ? 0 : frame.x(axis.years[shown]!);
  return (
    <div
      ref={box}
      className={styles.figure}
      role="slider"
      aria-label={cursor}
      aria-orientation="horizontal"
      aria-valuemin={axis.years[0] ?? 0}
      aria-valuemax={axis.years.at(-1) ?? 0}
      aria-valuenow={axis.years[shown ?? last] ?? 0}
      aria-valuetext={readOut(shown ?? last)}
      tabIndex={0}
      onKeyDown={press}
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={(event) => (event.pointerType === "mouse" ? setActive(null) : undefined)}
      onBlur={() => setActive(null)}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className={styles.plot} aria-hidden="true">
        <Grid {...props} frame={frame} />
        {children(frame, shown)}
        <YearAxisLayer {...props} frame={frame} />
        <Breaks {...props} frame={frame} />
        {shown === null ? null : (
          <line x1={round(at)} x2={round(at)} y1={frame.top} y2={frame.bottom} className={styles.cursor} />
        )}
      </svg>
      {shown === null ? null : (
        <Tooltip at={at} width={width} title={titleOf(shown)}>
          {renderTooltip(shown)}
        </Tooltip>
      )}
    </div>
  );
}

function frameOf({ axis, width, height, rightPx, tick, reversed = false }: Props): Frame {
  const ticksPx = Math.max(0, ...axis.y.ticks.map((value) => estimateTextWidth(tick(value), TICK_PX)));
  const isNarrow = width < NARROW_PX;
  // On narrow screens ticks may reach into the frame's padding, but not out of it.
  const left = isNarrow ? Math.max(26, Math.ceil(ticksPx)) : Math.ceil(ticksPx) + 24;
  const right = width - Math.max(rightPx, 16);
  const [top, bottom] = [TOP_PX, height - X_AXIS_PX];
  const [from, to] = axis.x;
  const [low, high] = reversed ? [axis.y.domain[1], axis.y.domain[0]] : axis.y.domain;
  return {
    x: (year) => (from === to ? (left + right) / 2 : left + ((year - from) / (to - from)) * (right - left)),
    y: (value) => (low === high ? (top + bottom) / 2 : bottom - ((value - low) / (high - low)) * (bottom - top)),
    left,
    right,
    top,
    bottom,
  };
}

interface LayerProps extends Props {
  readonly frame: Frame;
}

/** Hairlines, values at the left and the unit beside the top one. */
function Grid({ axis, frame, tick, unit, width }: LayerProps) {
  const isNarrow = width < NARROW_PX;
  const end = round(frame.right);
  const path = axis.y.ticks.map((value) => `M${frame.left - 8},${round(frame.y(value))}H${end}`).join("");
  return (
    <g className={styles.ticks}>
      <path d={path} className={styles.grid} />
      {axis.y.ticks.map((value) => (
        <text key={value} x={frame.left - (isNarrow ? 10 : 14)} y={round(frame.y(value) + 4)} textAnchor="end">
          {tick(value)}
        </text>
      ))}
      <text x={isNarrow ? 0 : frame.left - 8} y={14}>
        {unit}
      </text>
    </g>
  );
}

/** Nearer to each other the marks would be one bar. */
const LEAST_MARK_PX = 3;

function YearAxisLayer({ axis, frame, width }: LayerProps) {
  const isDense = (frame.right - frame.left) / axis.years.length < LEAST_MARK_PX;
  const marked = isDense ? [] : axis.years;
  const marks = marked.map((year) => `M${round(frame.x(year))},${frame.bottom + 1}v5`).join("");
  return (
    <g className={styles.ticks}>
      <path d={marks} className={styles.measured} />
      {yearTicks(axis.years, Math.max(2, Math.floor(width / 84))).map((year) => (
        <text key={year} x={round(frame.x(year))} y={frame.bottom + 22} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}

const NO_BREAKS: readonly YearMark[] = [];

/** A thin vertical line and a word where the groups change, half-way to the year before. */
function Breaks({ axis, breaks = NO_BREAKS, frame, unit }: LayerProps) {
  // The unit stands on the same line; a word that would meet it goes below the top of the plot.
  const unitEnd = frame.left + estimateTextWidth(unit, TICK_PX) + 4;
  let freeFrom = -Infinity;
  const marks = [...new Map(breaks.map((mark) => [mark.year, mark])).values()].map((mark) => {
    const before = axis.years.findLast((year) => year < mark.year) ?? mark.year;
    const x = round(frame.x((before + mark.year) / 2));
    const width = estimateTextWidth(mark.word, 12) + 8;
    const flip = x + width > frame.right;
    const start = flip ? x - width : x;
    const fits = start >= freeFrom;
    if (fits) freeFrom = start + width;
    return { mark, x, flip, fits, y: start < unitEnd ? frame.top + 14 : frame.top - 6 };
  });
  return (
    <g>
      {marks.map(({ mark, x, flip, fits, y }) => (
        <g key={mark.year}>
          <line x1={x} x2={x} y1={frame.top - 6} y2={frame.bottom} className={styles.breakLine} data-strong={mark.strong} />
          {fits ? (
            <text x={x + (flip ? -4 : 4)} y={y} textAnchor={flip ? "end" : "start"} className={styles.breakWord}>
              {mark.word}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}
