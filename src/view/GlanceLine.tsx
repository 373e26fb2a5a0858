import type { GlanceCard } from "../chart/buildGlance";
import type { LinePoint } from "../chart/segments";
import styles from "./GlanceLine.module.css";

const WIDTH_PX = 132;
const HEIGHT_PX = 44;
const PAD_PX = 4;

/** A line without axes: the shape of Mechelen's series over the median of the others. */
export function GlanceLine({ card }: { readonly card: GlanceCard }) {
  const x = (year: number) => scale(year, card.x, [PAD_PX, WIDTH_PX - PAD_PX]);
  const y = (value: number) => scale(value, card.y, [HEIGHT_PX - PAD_PX, PAD_PX]);
  const path = (points: readonly LinePoint[]) =>
    points.map((point, i) => `${i === 0 ? "M" : "L"}${x(point.year)},${y(point.value)}`).join("") +
    (points.length === 1 ? "h0" : "");
  const last = card.line.runs.at(-1)?.at(-1);
  return (
    <svg width={WIDTH_PX} height={HEIGHT_PX} className={styles.line} aria-hidden="true">
      <path d={card.medianLine.runs.map(path).join("")} className={styles.median} />
      <path d={card.line.bridges.map(path).join("")} className={styles.bridge} />
      <path d={card.line.runs.map(path).join("")} className={styles.home} />
      {last ? <circle cx={x(last.year)} cy={y(last.value)} r={3.5} className={styles.dot} /> : null}
    </svg>
  );
}

function scale(value: number, [from, to]: readonly [number, number], [start, end]: readonly [number, number]): number {
  const share = to === from ? 0.5 : (value - from) / (to - from);
  return Math.round((start + share * (end - start)) * 10) / 10;
}
