import s from "./TableBody.module.css";

interface Props {
  readonly periods: readonly number[];
  /** NaN where missing. */
  readonly values: readonly number[];
  /** Usual distance between periods: where two lie further apart, the line has a gap. */
  readonly everyYears: number;
}

const WIDTH = 72;
const HEIGHT = 24;
/** Room for the dot at the end. */
const MARGIN = 4;

interface Point {
  readonly period: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The course of one row, each on its own scale: it shows the shape, the numbers stand beside it. The dot at its end is
 * a line of no length, which stays round when a phone narrows the drawing.
 */
export function Sparkline({ periods, values, everyYears }: Props) {
  const points = placePoints(periods, values);
  const last = points.at(-1);
  if (!last) return null;
  return (
    <svg
      className={s.spark}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={sparklinePath(points, everyYears)} />
      <path className={s.end} d={`M${last.x},${last.y}h0`} />
    </svg>
  );
}

function placePoints(periods: readonly number[], values: readonly number[]): Point[] {
  const known = values.filter((value) => !Number.isNaN(value));
  const lowest = Math.min(...known);
  const range = Math.max(...known) - lowest;
  const start = periods[0]!;
  const years = periods.at(-1)! - start;
  return periods.flatMap((period, i) => {
    const value = values[i]!;
    if (Number.isNaN(value)) return [];
    const x = MARGIN + (years === 0 ? 0.5 : (period - start) / years) * (WIDTH - 2 * MARGIN);
    const y = HEIGHT - MARGIN - (range === 0 ? 0.5 : (value - lowest) / range) * (HEIGHT - 2 * MARGIN);
    return [{ period, x: round(x), y: round(y) }];
  });
}

/** A point alone between two gaps is a line of no length, which round line caps make a dot. */
function sparklinePath(points: readonly Point[], everyYears: number): string {
  const joined = (i: number) => {
    const [one, next] = [points[i - 1], points[i]];
    return one !== undefined && next !== undefined && next.period - one.period <= everyYears;
  };
  return points.map(({ x, y }, i) => (joined(i) ? `L${x},${y}` : `M${x},${y}${joined(i + 1) ? "" : "h0"}`)).join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
