import { estimateTextWidth } from "../chart/textWidth";
import type { VerdictShape } from "./VerdictBadge";
import { VerdictMark } from "./VerdictBadge";
import s from "./ChangeBars.module.css";

export interface ChangeBar {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly shape: VerdictShape;
}

interface Props {
  readonly title: string;
  readonly bars: readonly ChangeBar[];
  /** A value that all are held against, drawn as a dashed line; null where it is nought. */
  readonly limit: number | null;
  readonly note: string;
}

const ROW_PX = 22;
const THICK_PX = 12;
const GAP_PX = 6;
const TEXT_PX = 14;
/** Of the room for bars, what a number beside one takes at least. */
const NARROWEST_PX = 150;

/** Changes to either side of nought, so that two that disagree are seen to; a list to who does not see it. */
export function ChangeBars({ title, bars, limit, note }: Props) {
  const at = scaleOf(bars, limit);
  return (
    <div className={s.figure}>
      <p className={s.title}>{title}</p>
      <ul className={s.bars}>
        {bars.map((bar) => (
          <li key={bar.id} className={s.bar}>
            <VerdictMark shape={bar.shape} />
            <span className={s.name}>{bar.name}</span>
            <Plot bar={bar} limit={limit} at={at} />
            <span className="visually-hidden">: {bar.text}</span>
          </li>
        ))}
      </ul>
      {note ? <p className={s.note}>{note}</p> : null}
    </div>
  );
}

type Scale = (value: number) => string;

/** Per cent of the width; a number stands beyond the end of each bar. */
function scaleOf(bars: readonly ChangeBar[], limit: number | null): Scale {
  const values = [0, ...bars.map(({ value }) => value), ...(limit === null ? [] : [limit])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const widest = Math.max(...bars.map(({ text }) => estimateTextWidth(text, TEXT_PX, true))) + GAP_PX;
  const side = Math.min(0.4, widest / NARROWEST_PX);
  const left = bars.some(({ value }) => value < 0) ? side : 0.02;
  const right = bars.some(({ value }) => value >= 0) ? side : 0.02;
  return (value) => `${((left + ((value - low) / (high - low || 1)) * (1 - left - right)) * 100).toFixed(1)}%`;
}

interface PlotProps {
  readonly bar: ChangeBar;
  readonly limit: number | null;
  readonly at: Scale;
}

function Plot({ bar: { value, text }, limit, at }: PlotProps) {
  const [from, to] = [at(Math.min(0, value)), at(Math.max(0, value))];
  const middle = ROW_PX / 2;
  return (
    <svg className={s.plot} height={ROW_PX} aria-hidden="true">
      <line x1={from} x2={to} y1={middle} y2={middle} strokeWidth={THICK_PX} className={s.length} />
      <line x1={at(0)} x2={at(0)} y1={0} y2={ROW_PX} className={s.zero} />
      {limit === null ? null : <line x1={at(limit)} x2={at(limit)} y1={0} y2={ROW_PX} className={s.limit} />}
      <text
        x={value < 0 ? from : to}
        y={middle + 5}
        dx={value < 0 ? -GAP_PX : GAP_PX}
        textAnchor={value < 0 ? "end" : "start"}
      >
        {text}
      </text>
    </svg>
  );
}
