import type { WeightsModel } from "../chart/buildWeightsModel";
import styles from "./WeightBars.module.css";

interface Props {
  readonly model: WeightsModel;
  /** Names the list. */
  readonly label: string;
}

const percent = (part: number) => `${Math.round(part * 1000) / 10}%`;

/** Weights as bars, each with its name and number, so that there is nothing to ask of it. */
export function WeightBars({ model, label }: Props) {
  return (
    <div className={styles.wrap}>
      <ul className={styles.list} aria-label={label}>
        {model.rows.map(({ id, name, text, part, isSum }) => (
          <li key={id} className={styles.row} data-sum={isSum || undefined}>
            <span className={styles.name}>{name}</span>
            <svg className={styles.track} aria-hidden="true">
              <rect x={0} y={0} width={percent(part)} height="100%" className={styles.bar} />
            </svg>
            <span className={styles.value}>{text}</span>
          </li>
        ))}
      </ul>
      {model.note ? <p className={styles.note}>{model.note}</p> : null}
    </div>
  );
}
