import type { EventPoint, EventStudyModel } from "../chart/buildEventStudyModel";
import { shapeOfPhase, ZeroLine } from "./effectMarks";
import { EffectPlot, type EffectFigureProps } from "./EffectPlot";
import { markerPath } from "../chart/markerPath";
import { round } from "../chart/paths";
import type { Frame } from "./YearPlot";
import styles from "./effectMarks.module.css";

/** Effects a year with their intervals: hollow circles before the start, filled diamonds after it. */
export function EventStudyFigure(props: EffectFigureProps<EventStudyModel>) {
  const { words, points, rows } = props.model;
  return (
    <EffectPlot
      {...props}
      legend={[
        { id: "before", kind: "before", text: words.before },
        { id: "after", kind: "after", text: words.after },
      ]}
      rows={rows}
    >
      {(frame, active) => (
        <>
          <ZeroLine frame={frame} />
          {points.map((point, index) => (
            <Effect key={point.year} point={point} frame={frame} isActive={index === active} />
          ))}
        </>
      )}
    </EffectPlot>
  );
}

const CAP_PX = 3;

interface EffectProps {
  readonly point: EventPoint;
  readonly frame: Frame;
  readonly isActive: boolean;
}

function Effect({ point, frame, isActive }: EffectProps) {
  const { year, value, interval, isAfter } = point;
  const x = round(frame.x(year));
  return (
    <g>
      {interval ? (
        <path
          d={[interval.lower, interval.upper]
            .map((bound) => `M${x - CAP_PX},${round(frame.y(bound))}h${2 * CAP_PX}`)
            .concat(`M${x},${round(frame.y(interval.lower))}V${round(frame.y(interval.upper))}`)
            .join("")}
          className={styles.whisker}
          data-after={isAfter || undefined}
        />
      ) : null}
      <path
        d={markerPath(shapeOfPhase(isAfter), isActive ? 6 : 4.5)}
        transform={`translate(${x} ${round(frame.y(value))})`}
        className={isAfter ? styles.after : styles.before}
      />
    </g>
  );
}
