import type { LineModel } from "../chart/buildLineModel";
import { Marker } from "./Marker";
import { shapeOf } from "../chart/markerPath";
import styles from "./LineLegend.module.css";

/** Where there is no room at the line ends: names and last values, in the order of the ends. */
export function LineLegend({ model }: { readonly model: LineModel }) {
  const direction = model.y.reversed ? -1 : 1;
  const lines = model.lines
    .filter((line) => line.end !== null)
    .sort((a, b) => direction * (b.end!.point.value - a.end!.point.value));
  return (
    <ul className={styles.legend}>
      {lines.map((line) => (
        <li
          key={line.place}
          className={line.strong ? styles.strong : undefined}
          style={{ color: `var(--place-${line.slot})` }}
        >
          <Marker shape={shapeOf(line.slot)} size={13} hollow={line.second} />
          {line.name} {line.end!.text}
        </li>
      ))}
    </ul>
  );
}
