import { useState, type KeyboardEvent } from "react";
import type { SlopeLine, SlopeModel } from "../chart/buildSlopeModel";
import { spreadLabels } from "../chart/spreadLabels";
import { estimateTextWidth } from "../chart/textWidth";
import { round } from "../chart/paths";
import { stepTo } from "./stepTo";
import s from "./SlopeFigure.module.css";

interface Props {
  readonly model: SlopeModel;
  /** px */
  readonly width: number;
  readonly words: {
    /** Names the figure to a keyboard, as what one walks through. */
    readonly cursor: string;
    /** Stands where nothing is pointed at. */
    readonly hint: string;
  };
}

const LABEL_PX = 13;
const LINE_PX = 18;
const TOP_PX = 30;
const BOTTOM_PX = 12;
/** From a pole to its labels, with room for a leader. */
const GAP_PX = 18;
const DOT_PX = 3.5;

/** Where things stand, px. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly y: (value: number) => number;
  readonly leftAt: readonly number[];
  readonly rightAt: readonly number[];
}

/** Two years as two poles, a line a city, each named at both ends. To the keyboard a slider over the cities. */
export function SlopeFigure({ model, width, words }: Props) {
  const [active, setActive] = useState<number | null>(null);
  const { lines } = model;
  const last = lines.length - 1;
  const shown = active !== null && active <= last ? active : null;
  const home = Math.max(0, lines.findIndex(({ role }) => role === "home"));
  const height = TOP_PX + BOTTOM_PX + Math.max(300, lines.length * (LINE_PX + 6));
  const frame = frameOf(model, width, height);
  const press = (event: KeyboardEvent) => {
    // The list is read from the top, so Down leads on.
    const key = event.key === "ArrowDown" ? "ArrowUp" : event.key === "ArrowUp" ? "ArrowDown" : event.key;
    const next = stepTo(key, shown, { count: last + 1, pages: 4 });
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  const order = drawingOrder(lines, shown);
  return (
    <div
      className={s.figure}
      role="slider"
      aria-label={words.cursor}
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={last + 1}
      aria-valuenow={(shown ?? home) + 1}
      aria-valuetext={lines[shown ?? home]?.readOut ?? ""}
      tabIndex={0}
      onKeyDown={press}
      onPointerLeave={() => setActive(null)}
      onBlur={() => setActive(null)}
    >
      <p className={shown === null ? `${s.readOut} ${s.hint}` : s.readOut} aria-hidden="true">
        {shown === null ? words.hint : lines[shown]!.readOut}
      </p>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className={s.plot} aria-hidden="true">
        <Poles model={model} frame={frame} height={height} />
        {order.map((i) => (
          <Line
            key={lines[i]!.id}
            line={lines[i]!}
            frame={frame}
            at={i}
            isActive={shown === i}
            onPoint={() => setActive(i)}
          />
        ))}
      </svg>
    </div>
  );
}

/** The median, the home city and the one pointed at above the others. */
function drawingOrder(lines: readonly SlopeLine[], active: number | null): number[] {
  const weight = (i: number) => (i === active ? 3 : ["other", "median", "home"].indexOf(lines[i]!.role));
  return lines.map((_, i) => i).sort((a, b) => weight(a) - weight(b));
}

const leftText = ({ name, fromText }: SlopeLine) => `${name} ${fromText}`;
const rightText = ({ name, toText }: SlopeLine) => `${toText} ${name}`;

function frameOf({ lines, domain: [low, high] }: SlopeModel, width: number, height: number): Frame {
  const widest = (text: (line: SlopeLine) => string) =>
    Math.max(...lines.map((line) => estimateTextWidth(text(line), LABEL_PX, line.role === "home")));
  const bottom = height - BOTTOM_PX;
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - TOP_PX - LINE_PX / 2);
  const spread = (value: (line: SlopeLine) => number) => {
    const at = lines.map((line, i) => ({ i, wanted: y(value(line)) })).filter(({ wanted }) => !Number.isNaN(wanted));
    const range = [TOP_PX, bottom + LINE_PX / 2] as const;
    const middles = spreadLabels(at.map(({ wanted }) => ({ wanted, size: LINE_PX })), range);
    const found = new Map(at.map(({ i }, k) => [i, middles[k]!]));
    return lines.map((_, i) => found.get(i) ?? NaN);
  };
  return {
    left: Math.ceil(widest(leftText)) + GAP_PX,
    right: width - Math.ceil(widest(rightText)) - GAP_PX,
    y,
    leftAt: spread((line) => line.from),
    rightAt: spread((line) => line.to),
  };
}

interface PartProps {
  readonly frame: Frame;
}

function Poles({ model, frame, height }: PartProps & { readonly model: SlopeModel; readonly height: number }) {
  const ends = [
    { year: model.years[0], x: frame.left, anchor: "end" as const },
    { year: model.years[1], x: frame.right, anchor: "start" as const },
  ];
  return (
    <g>
      {ends.map(({ year, x, anchor }) => (
        <g key={year}>
          <path d={`M${x},${TOP_PX - 6}V${height - BOTTOM_PX + 4}`} className={s.pole} />
          <text x={x} y={16} textAnchor={anchor} className={s.year}>
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

interface LineProps extends PartProps {
  readonly line: SlopeLine;
  /** Position among all lines. */
  readonly at: number;
  readonly isActive: boolean;
  readonly onPoint: () => void;
}

function Line({ line, frame, at, isActive, onPoint }: LineProps) {
  const { left, right, y, leftAt, rightAt } = frame;
  const [a, b] = [round(y(line.from)), round(y(line.to))];
  const [hasLeft, hasRight] = [line.fromText !== "", line.toText !== ""];
  const path = `M${left},${a}L${right},${b}`;
  const [outwards, before] = [GAP_PX - 4, 5];
  return (
    <g data-role={line.role} data-active={isActive || undefined} onPointerEnter={onPoint} onPointerDown={onPoint}>
      {hasLeft ? <path d={`M${left - before},${a}L${left - outwards},${round(leftAt[at]!)}`} className={s.leader} /> : null}
      {hasRight ? <path d={`M${right + before},${b}L${right + outwards},${round(rightAt[at]!)}`} className={s.leader} /> : null}
      {line.joined ? <path d={path} className={s.line} /> : null}
      {line.joined ? <path d={path} className={s.hit} /> : null}
      {hasLeft ? <circle cx={left} cy={a} r={DOT_PX} className={s.dot} /> : null}
      {hasRight ? <circle cx={right} cy={b} r={DOT_PX} className={s.dot} /> : null}
      {hasLeft ? (
        <text x={left - GAP_PX} y={round(leftAt[at]! + 4.5)} textAnchor="end" className={s.label}>
          {leftText(line)}
        </text>
      ) : null}
      {hasRight ? (
        <text x={right + GAP_PX} y={round(rightAt[at]! + 4.5)} className={s.label}>
          {rightText(line)}
        </text>
      ) : null}
    </g>
  );
}
