import type { ScatterModel } from "../chart/buildScatterModel";
import styles from "./ScatterFigure.module.css";

interface Props {
  readonly model: ScatterModel;
  readonly words: {
    /** "Colour: Child poverty index". */
    readonly colour: string;
    /** Of points without a number on the third axis: "no figure (3)"; empty where all have one. */
    readonly without: string;
    /** "Size: population". */
    readonly size: string;
    readonly sizes: readonly { readonly text: string; readonly r: number }[];
  };
}

/** What colour and size of the points stand for. */
export function ScatterLegend({ model, words }: Props) {
  const { colour } = model;
  if (!colour && words.sizes.length === 0) return null;
  return (
    <div className={styles.legend}>
      {colour ? (
        <div className={styles.part}>
          <p className={styles.legendTitle}>
            {words.colour} <span>{colour.unit}</span>
          </p>
          <ul className={styles.ramp}>
            {colour.classes.map(({ step, text }) => (
              <li key={step}>
                <span className={styles.swatch} style={{ background: `var(--map-${step})` }} />
                {text}
              </li>
            ))}
            {words.without ? (
              <li className={styles.none}>
                <span className={styles.swatch} />
                {words.without}
              </li>
            ) : null}
          </ul>
        </div>
      ) : null}
      {words.sizes.length > 0 ? (
        <div className={styles.part}>
          <p className={styles.legendTitle}>{words.size}</p>
          <ul className={styles.sizes}>
            {words.sizes.map(({ text, r }) => (
              <li key={text}>
                <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
                  <circle cx={r + 1} cy={r + 1} r={r} />
                </svg>
                {text}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
