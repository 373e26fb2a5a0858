import s from "./Skeleton.module.css";

interface Props {
  /** Of the figure that will stand here, px; nothing moves when it arrives. */
  readonly height: number;
  /** What is being waited for, for a screen reader. */
  readonly label: string;
  /** How far it is, for the eye alone: read aloud at every step it would be noise. */
  readonly progress?: string | undefined;
}

const GRID = [12, 36, 60, 84];
const LINES = [
  "M0,52L14,44L28,50L42,36L56,40L70,30L84,34L100,26",
  "M0,70L14,66L28,72L42,64L56,66L70,58L84,62L100,54",
  "M0,30L14,36L28,28L42,24L56,30L70,20L84,18L100,22",
];

export function Skeleton({ height, label, progress }: Props) {
  return (
    <div className={s.skeleton} role="status" aria-busy="true" style={{ height }}>
      <span className="visually-hidden">{label}</span>
      {progress ? (
        <span className={s.progress} aria-hidden="true">
          {progress}
        </span>
      ) : null}
      <svg className={s.figure} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {GRID.map((y) => (
          <path key={y} className={s.grid} d={`M0,${y}H100`} />
        ))}
        {LINES.map((d) => (
          <path key={d} className={s.line} d={d} />
        ))}
      </svg>
    </div>
  );
}
