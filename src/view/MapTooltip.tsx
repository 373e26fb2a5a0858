import type { MapModel } from "../chart/buildMapModel";
import type { Geometry } from "../chart/projectOutlines";
import { useHovered, type Hover } from "./createHover";
import { toFrame, WHOLE, type MapView } from "./mapZoom";
import { Marker } from "./Marker";
import { shapeOf } from "../chart/markerPath";
import styles from "./MapTooltip.module.css";

interface Props {
  readonly geometry: Geometry;
  readonly model: MapModel;
  readonly hover: Hover;
  readonly view: MapView;
}

const HALF_PX = 130;
const OFF_PX = 22;

/** Name, number, rank and reason of the unit at the pointer. Screen readers have the same from the option itself. */
export function MapTooltip({ geometry, model, hover, view }: Props) {
  const code = useHovered(hover);
  const unit = code === null ? undefined : model.unitOf.get(code);
  const shape = code === null ? undefined : geometry.shapeOf.get(code);
  if (!unit || !shape) return null;
  const inset = view.k === WHOLE.k ? geometry.insets.find((one) => one.code === code) : undefined;
  const [x, y] = toFrame(view, inset?.centre ?? shape.anchor);
  const off = OFF_PX + (inset?.radius ?? 0);
  const middle = Math.max(HALF_PX, Math.min(geometry.width - HALF_PX, x));
  const vertical = y > geometry.height / 2 ? { bottom: geometry.height - y + off } : { top: y + off };
  return (
    <div className={styles.tooltip} style={{ left: middle, ...vertical }} aria-hidden="true">
      <p className={styles.title}>
        {unit.slot === null ? null : (
          <span style={{ color: `var(--place-${unit.slot})` }}>
            <Marker shape={shapeOf(unit.slot)} size={12} />
          </span>
        )}
        {unit.name} <span className={styles.quiet}>{model.period}</span>
      </p>
      {unit.kind === "class" ? (
        <p>
          <strong className={styles.value}>{unit.text}</strong> <span className={styles.quiet}>{model.unit}</span>
        </p>
      ) : null}
      {[unit.interval, unit.rank, unit.note].filter(Boolean).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}
