import type { MiniBars as Model } from "../chart/buildMiniTrend";
import s from "./MiniTrend.module.css";

const LONGEST_PX = 150;
const THICK_PX = 14;
/** So that nought is seen to be a number and not a gap. */
const LEAST_PX = 2;

/** A few figures of one year as bars from zero; a list to who does not see it. */
export function MiniBars({ model, note }: { readonly model: Model; readonly note: string }) {
  return (
    <div className={s.figure}>
      <p className={s.title}>{model.title}</p>
      <ul className={s.bars}>
        {model.rows.map((row) => {
          const width = Math.max(LEAST_PX, Math.round(row.share * LONGEST_PX));
          return (
            <li key={row.id} className={s.bar}>
              <span className={s.name} data-home={row.slot > 0}>
                {row.name}
              </span>
              <span className={s.length}>
                <svg width={width} height={THICK_PX} aria-hidden="true">
                  <rect width={width} height={THICK_PX} fill={row.slot > 0 ? `var(--place-${row.slot})` : "var(--control)"} />
                </svg>
                <span>{row.text}</span>
              </span>
            </li>
          );
        })}
      </ul>
      <p className={s.says}>{note}</p>
    </div>
  );
}
