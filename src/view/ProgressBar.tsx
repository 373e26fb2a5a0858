import s from "./ProgressBar.module.css";

interface Props {
  readonly label: string;
  readonly done: number;
  /** null while it is not known: the bar then only shows that something goes on. */
  readonly total: number | null;
  /** How far it is, in words. */
  readonly text: string;
}

export function ProgressBar({ label, done, total, text }: Props) {
  const share = total === null || total <= 0 ? null : Math.min(1, done / total);
  return (
    <div className={s.progress}>
      <div
        role="progressbar"
        className={s.bar}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
        aria-valuetext={text}
        data-unknown={share === null || undefined}
      >
        <div className={s.fill} style={share === null ? undefined : { scale: `${share} 1` }} />
      </div>
      <span className={s.text}>{text}</span>
    </div>
  );
}
