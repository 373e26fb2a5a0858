import type { LinePoint, Segments } from "../chart/segments";
import { markerPath } from "../chart/markerPath";
import { pathOf, round } from "../chart/paths";
import type { Frame } from "./YearPlot";
import styles from "./effectMarks.module.css";

interface Props {
  readonly line: Segments & { readonly points: readonly LinePoint[] };
  readonly frame: Frame;
  readonly active: number | null;
}

/** The place that the figure is about: a line through its points, dotted where years are missing. */
export function StrongLine({ line, frame, active }: Props) {
  return (
    <g>
      <path d={line.bridges.map((bridge) => pathOf(bridge, frame)).join("")} className={styles.bridge} />
      <path d={line.runs.map((run) => pathOf(run, frame)).join("")} className={styles.actual} />
      {line.points.map(({ index, year, value }) => (
        <path
          key={index}
          d={markerPath("circle", index === active ? 5 : 3.5)}
          transform={`translate(${round(frame.x(year))} ${round(frame.y(value))})`}
          className={styles.dot}
        />
      ))}
    </g>
  );
}
