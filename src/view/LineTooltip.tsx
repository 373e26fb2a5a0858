import type { LineModel, ModelLine } from "../chart/buildLineModel";
import { Marker } from "./Marker";
import { shapeOf } from "../chart/markerPath";
import { Tooltip } from "./Tooltip";
import styles from "./LineTooltip.module.css";

interface Props {
  readonly model: LineModel;
  readonly index: number;
  /** A grey line under the pointer. */
  readonly near: ModelLine | null;
  readonly differenceTo: string;
  /** Where the year stands, px from the figure's left edge. */
  readonly at: number;
  readonly width: number;
}

/** Period as title, highlighted places sorted by value, each with its difference to the first. */
export function LineTooltip({ model, index, near, differenceTo, at, width }: Props) {
  const rows = model.tooltip(index);
  const nearPoint = near?.points.find((point) => point.index === index);
  const slots = new Map(model.lines.map((line) => [line.place, line]));
  const title = (
    <>
      {model.years[index]} <span className={styles.unit}>{model.style.unit}</span>
    </>
  );
  return (
    <Tooltip at={at} width={width} title={title}>
      <ul className={styles.rows}>
        {rows.map((row) => {
          const line = slots.get(row.place)!;
          return (
            <li key={row.place} className={line.strong ? styles.strong : undefined}>
              <span style={{ color: `var(--place-${line.slot})` }}>
                <Marker shape={shapeOf(line.slot)} size={12} hollow={line.second} />
              </span>
              <span>{row.name}</span>
              <span className={styles.value}>{row.text}</span>
              <span className={styles.difference}>{row.difference}</span>
              <span className={styles.note}>{row.note}</span>
            </li>
          );
        })}
        {near && nearPoint ? (
          <li className={styles.near}>
            <span />
            <span>{near.name}</span>
            <span className={styles.value}>{model.style.full(nearPoint.value)}</span>
          </li>
        ) : null}
      </ul>
      {rows.some((row) => row.difference !== "") ? <p className={styles.legend}>{differenceTo}</p> : null}
    </Tooltip>
  );
}
