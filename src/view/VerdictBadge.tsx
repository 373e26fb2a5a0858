import s from "./VerdictBadge.module.css";

/** How far something is borne out: wholly, in part, not at all, or unknown. */
export type VerdictShape = "full" | "half" | "none" | "open";

interface Props {
  readonly shape: VerdictShape;
  /** The word that says it; the shape repeats it for the eye. */
  readonly word: string;
  readonly size?: "small" | "large";
}

/** A verdict as a word and a shape. In ink alone: that something is borne out makes it neither good nor bad. */
export function VerdictBadge({ shape, word, size = "small" }: Props) {
  return (
    <span className={s.badge} data-size={size}>
      <VerdictMark shape={shape} />
      <span>{word}</span>
    </span>
  );
}

const OPEN_DASH = "3.1 3.2";

/** A disc that is full with a tick, half full, struck through, or only dashed. */
export function VerdictMark({ shape }: { readonly shape: VerdictShape }) {
  return (
    <svg className={s.mark} viewBox="0 0 20 20" data-shape={shape} aria-hidden="true">
      <circle
        cx={10}
        cy={10}
        r={8.5}
        className={shape === "full" ? s.filled : s.ring}
        strokeDasharray={shape === "open" ? OPEN_DASH : undefined}
      />
      {shape === "full" ? <path d="M5.8,10.4L8.7,13.2L14.2,7" className={s.tick} /> : null}
      {shape === "half" ? <path d="M10,1.5A8.5,8.5 0 0 0 10,18.5Z" className={s.filled} /> : null}
      {shape === "none" ? <path d="M6.6,6.6L13.4,13.4M13.4,6.6L6.6,13.4" className={s.cross} /> : null}
      {shape === "open" ? <path d="M6.5,10h7" className={s.cross} /> : null}
    </svg>
  );
}
