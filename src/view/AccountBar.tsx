import s from "./AccountBar.module.css";

export interface AccountPart {
  readonly id: "kept" | "gap" | "out";
  readonly count: number;
  /** The count as it is written. */
  readonly amount: string;
  readonly label: string;
}

interface Props {
  readonly total: string;
  /** Between the total and its parts, e.g. "become". */
  readonly equals: string;
  readonly parts: readonly AccountPart[];
}

/** A whole and the parts that add up to it, in words over a bar; the bar is for the eye alone. */
export function AccountBar({ total, equals, parts }: Props) {
  return (
    <div className={s.account}>
      <p className={s.total}>
        <strong>{total}</strong> {equals}
      </p>
      <div className={s.bar} aria-hidden="true">
        {parts
          .filter((part) => part.count > 0)
          .map((part) => (
            <span key={part.id} className={s.part} data-part={part.id} style={{ flexGrow: part.count }} />
          ))}
      </div>
      <ul className={s.parts}>
        {parts.map((part) => (
          <li key={part.id} className={s.entry}>
            <span className={s.swatch} data-part={part.id} aria-hidden="true" />
            <span className={s.amount}>{part.amount}</span> <span className={s.label}>{part.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
