import { markerPath, type MarkerShape } from "../chart/markerPath";
import { round } from "../chart/paths";
import type { Frame } from "./YearPlot";
import styles from "./effectMarks.module.css";
import notes from "./plotNotes.module.css";

/** Below this width names stand in a legend above the plot. */
export const NARROW_PX = 560;

export interface LegendItem {
  readonly id: string;
  readonly kind: SampleKind;
  readonly text: string;
}

export type SampleKind = "actual" | "counterfactual" | "whisper" | "band" | "interval" | "before" | "after" | "column" | "even";

/** What stands for what, where it is not written beside the mark. */
export function EffectLegend({ items }: { readonly items: readonly LegendItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={notes.legend}>
      {items.map(({ id, kind, text }) => (
        <li key={id}>
          <Sample kind={kind} /> {text}
        </li>
      ))}
    </ul>
  );
}

const HEIGHT = 12;
const WIDTH = 24;

/** The mark as it stands in the figure, to be put before words. */
export function Sample({ kind }: { readonly kind: SampleKind }) {
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.sample} aria-hidden="true">
      <SampleMark kind={kind} />
    </svg>
  );
}

const LINES: Readonly<Partial<Record<SampleKind, string | undefined>>> = {
  actual: styles.actual,
  counterfactual: styles.counterfactual,
  whisper: styles.whisper,
  even: styles.even,
};

function SampleMark({ kind }: { readonly kind: SampleKind }) {
  const middle = `translate(${WIDTH / 2} ${HEIGHT / 2})`;
  if (kind === "before" || kind === "after") {
    return <path d={markerPath(shapeOfPhase(kind === "after"), 4.5)} transform={middle} className={styles[kind]} />;
  }
  if (kind === "band" || kind === "interval" || kind === "column") {
    return <rect x={2} y={1} width={WIDTH - 4} height={HEIGHT - 2} className={styles[kind]} />;
  }
  return (
    <>
      <path d={`M1,${HEIGHT / 2}H${WIDTH - 1}`} className={LINES[kind]} />
      {kind === "actual" ? <path d={markerPath("circle", 3.5)} transform={middle} className={styles.dot} /> : null}
    </>
  );
}

/** Before the start and after it, told apart by shape and filling. */
export const shapeOfPhase = (isAfter: boolean): MarkerShape => (isAfter ? "diamond" : "circle");

/** Where two outcomes are alike. */
export function ZeroLine({ frame }: { readonly frame: Frame }) {
  return <path d={`M${frame.left - 8},${round(frame.y(0))}H${round(frame.right)}`} className={styles.zero} />;
}

export interface EffectRow {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly note?: string;
  readonly kind?: SampleKind | undefined;
}

/** Rows of a tooltip: mark, name, number, and what is said of it. */
export function EffectRows({ rows }: { readonly rows: readonly EffectRow[] }) {
  return (
    <ul className={notes.rows}>
      {rows.map(({ id, name, text, note = "", kind }) => (
        <li key={id}>
          {kind ? <Sample kind={kind} /> : null} {name} <strong>{text}</strong>
          {note ? <p className={notes.note}>{note}</p> : null}
        </li>
      ))}
    </ul>
  );
}
