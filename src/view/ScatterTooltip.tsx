import type { ScatterModel } from "../chart/buildScatterModel";
import { Marker } from "./Marker";
import { shapeOf } from "../chart/markerPath";
import type { ScatterLayout } from "../chart/scatterLayout";
import { Tooltip } from "./Tooltip";
import styles from "./ScatterFigure.module.css";

interface Props {
  readonly model: ScatterModel;
  readonly layout: ScatterLayout;
  readonly index: number;
  readonly width: number;
}

/** Name of the place, and its number on every axis with its unit. */
export function ScatterTooltip({ model, layout, index, width }: Props) {
  const point = model.points[index]!;
  const one = layout.placed.find((placed) => placed.index === index)!;
  const lower = one.y > layout.margin.top + layout.plotHeight / 2;
  const height = lower
    ? { top: "auto", bottom: `calc(100% - ${Math.round(one.y + 16)}px)` }
    : { top: Math.max(0, one.y - 16) };
  const title = (
    <span className={styles.tooltipTitle}>
      {point.slot > 0 ? (
        <span style={{ color: `var(--place-${point.slot})` }}>
          <Marker shape={shapeOf(point.slot)} size={13} hollow={point.second} />
        </span>
      ) : null}
      {point.name}
    </span>
  );
  return (
    <Tooltip at={one.x} width={width} besidePx={one.r + 12} height={height} title={title}>
      <dl className={styles.tooltipRows}>
        {point.rows.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Tooltip>
  );
}
