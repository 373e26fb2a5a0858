import s from "./Reasons.module.css";

export interface Reason {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Id of the sentence saying why `optionId` cannot be chosen, for its aria-describedby. */
export function reasonId(listId: string, optionId: string): string {
  return `${listId}-${optionId}`;
}

interface Props {
  readonly listId: string;
  readonly reasons: readonly Reason[];
  /** With it, the sentences fold under a line of this text. */
  readonly foldLabel?: string | undefined;
}

/** Written out under the options: a tooltip would reach neither a finger nor, on a disabled option, the keyboard. */
export function Reasons({ listId, reasons, foldLabel }: Props) {
  if (reasons.length === 0) return null;
  const list = (
    <ul className={s.list}>
      {reasons.map((reason) => (
        <li key={reason.id}>
          <span className={s.label}>{reason.label}:</span> <span id={reasonId(listId, reason.id)}>{reason.text}</span>
        </li>
      ))}
    </ul>
  );
  if (!foldLabel) return list;
  return (
    <details className={s.fold}>
      <summary>{foldLabel}</summary>
      {list}
    </details>
  );
}
