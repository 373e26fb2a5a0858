import { useId, useState, type KeyboardEvent, type PointerEvent } from "react";
import { yearTicks } from "../chart/axes";
import type { MiniLine, MiniTrend as Model } from "../chart/buildMiniTrend";
import type { LinePoint } from "../chart/segments";
import { spreadLabels } from "../chart/spreadLabels";
import { estimateTextWidth } from "../chart/textWidth";
import { stepTo } from "./stepTo";
import s from "./MiniTrend.module.css";

interface Props {
  readonly model: Model;
  /** Names it to a screen reader. */
  readonly name: string;
}

const WIDTH_PX = 360;
const HEIGHT_PX = 216;
const TOP_PX = 24;
const BOTTOM_PX = 26;
const LABEL_PX = 13;
const LABEL_LINE_PX = 16;

interface Frame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
}

/**
 * A line chart small enough to stand beside a text, drawn without a library: the first page must be light. A slider over
 * its years to the keyboard and to screen readers; what is read out stands below it for the eye.
 */
export function MiniTrend({ model, name }: Props) {
  const id = useId();
  const [active, setActive] = useState<number | null>(null);
  const frame = frameOf(model);
  const last = model.years.length - 1;
  const shown = active === null ? null : Math.min(active, last);
  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, shown, { count: last + 1, pages: 5 });
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * WIDTH_PX;
    const distances = model.years.map((year) => Math.abs(frame.x(year) - at));
    setActive(distances.indexOf(Math.min(...distances)));
  };
  return (
    <div className={s.figure}>
      <p className={s.title}>{model.title}</p>
      <div
        className={s.plot}
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-describedby={`${id}-summary`}
        aria-valuemin={model.years[0] ?? 0}
        aria-valuemax={model.years.at(-1) ?? 0}
        aria-valuenow={model.years[shown ?? last] ?? 0}
        aria-valuetext={model.readOut(shown ?? last)}
        onKeyDown={press}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setActive(null)}
        onBlur={() => setActive(null)}
      >
        <svg viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`} className={s.svg} aria-hidden="true">
          <Axes model={model} frame={frame} />
          <path d={model.context.map((run) => pathOf(run, frame)).join("")} className={s.context} />
          {model.lines.map((line) => (
            <Line key={line.id} line={line} frame={frame} year={shown === null ? null : model.years[shown]!} />
          ))}
          <EndLabels model={model} frame={frame} />
          <PointLabels model={model} frame={frame} />
        </svg>
      </div>
      <p id={`${id}-summary`} className="visually-hidden">
        {model.summary}
      </p>
      <p className={s.says} aria-hidden={shown !== null}>
        {shown === null ? model.notes.join(" ") : model.readOut(shown)}
      </p>
    </div>
  );
}

function frameOf({ x: [from, to], y, lines, label, tick }: Model): Frame {
  const names = lines.map((line) => estimateTextWidth(endText(line, label), LABEL_PX, true));
  const ticks = y.ticks.map((value) => estimateTextWidth(tick(value), LABEL_PX - 1));
  const left = Math.ceil(Math.max(...ticks)) + 10;
  const right = WIDTH_PX - Math.min(Math.ceil(Math.max(...names)) + 10, 140);
  const [low, high] = y.domain;
  const floor = HEIGHT_PX - BOTTOM_PX;
  return {
    x: (year) => (from === to ? (left + right) / 2 : left + 4 + ((year - from) / (to - from)) * (right - left - 8)),
    y: (value) => (low === high ? floor : floor - ((value - low) / (high - low)) * (floor - TOP_PX)),
    left,
    right,
  };
}

const round = (px: number) => Math.round(px * 10) / 10;

/** A point alone is a line of no length, which round ends make a dot. */
const pathOf = (points: readonly LinePoint[], { x, y }: Frame) =>
  points.map((point, i) => `${i === 0 ? "M" : "L"}${round(x(point.year))},${round(y(point.value))}`).join("") +
  (points.length === 1 ? "h0" : "");

interface LayerProps {
  readonly model: Model;
  readonly frame: Frame;
}

function Axes({ model, frame }: LayerProps) {
  const grid = model.y.ticks.map((value) => `M${frame.left},${round(frame.y(value))}H${round(frame.right)}`).join("");
  return (
    <g className={s.axes}>
      <path d={grid} />
      {model.y.ticks.map((value) => (
        <text key={value} x={frame.left - 6} y={round(frame.y(value) + 4)} textAnchor="end">
          {model.tick(value)}
        </text>
      ))}
      <text x={0} y={11}>
        {model.unit}
      </text>
      {yearTicks(model.years, 4).map((year) => (
        <text key={year} x={round(frame.x(year))} y={HEIGHT_PX - 6} textAnchor="middle">
          {year}
        </text>
      ))}
    </g>
  );
}

interface LineProps {
  readonly line: MiniLine;
  readonly frame: Frame;
  /** The year that is read out. */
  readonly year: number | null;
}

const colourOf = ({ slot }: MiniLine) => `var(--place-${slot})`;

function Line({ line, frame, year }: LineProps) {
  const alone = new Set(line.runs.filter((run) => run.length === 1).map(([point]) => point!.year));
  const last = line.points.at(-1)?.year;
  const named = new Set(line.named.map((point) => point.year));
  const dots = line.points.filter((point) => [year, last].includes(point.year) || alone.has(point.year) || named.has(point.year));
  return (
    <g style={{ color: colourOf(line) }} data-kind={line.kind}>
      <path d={line.bridges.map((pair) => pathOf(pair, frame)).join("")} className={s.bridge} />
      <path d={line.runs.map((run) => pathOf(run, frame)).join("")} className={s.line} />
      {dots.map((point) => (
        <circle
          key={point.year}
          cx={round(frame.x(point.year))}
          cy={round(frame.y(point.value))}
          r={point.year === year ? 5 : 3.75}
          className={s.dot}
          data-hollow={line.hollow.includes(point.year)}
        />
      ))}
    </g>
  );
}

function endText({ name, points }: MiniLine, label: Model["label"]): string {
  const last = points.at(-1);
  return last ? `${name} ${label(last.value)}` : name;
}

function EndLabels({ model, frame }: LayerProps) {
  const lines = model.lines.filter(({ points }) => points.length > 0);
  const at = spreadLabels(
    lines.map(({ points }) => ({ wanted: frame.y(points.at(-1)!.value), size: LABEL_LINE_PX })),
    [TOP_PX - 6, HEIGHT_PX - BOTTOM_PX + 6],
  );
  return (
    <g className={s.labels}>
      {lines.map((line, i) => (
        <text key={line.id} x={round(frame.right + 6)} y={round(at[i]! + 4)} fill={colourOf(line)} data-kind={line.kind}>
          {endText(line, model.label)}
        </text>
      ))}
    </g>
  );
}

/** The numbers that a reader looks for along the line: where it began, and how high it came. */
function PointLabels({ model, frame }: LayerProps) {
  const marks = model.lines.flatMap((line) => line.named.map((point) => ({ line, point })));
  return (
    <g className={s.labels}>
      {marks.map(({ line, point }) => (
        <text
          key={`${line.id} ${point.year}`}
          x={round(frame.x(point.year))}
          y={round(frame.y(point.value) - 9)}
          textAnchor={point.year === model.x[0] ? "start" : "middle"}
          fill={colourOf(line)}
        >
          {model.label(point.value)}
        </text>
      ))}
    </g>
  );
}
