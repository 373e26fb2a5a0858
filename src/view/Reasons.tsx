import type { ReactNode } from "react";
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

/** What is off for the same reason is named together; the sentence then carries the id of each. */
function groupByText(reasons: readonly Reason[]): Map<string, Reason[]> {
  const groups = new Map<string, Reason[]>();
  for (const reason of reasons) groups.set(reason.text, [...(groups.get(reason.text) ?? []), reason]);
  return groups;
}

/** Written out under the options: a tooltip would reach neither a finger nor, on a disabled option, the keyboard. */
export function Reasons({ listId, reasons, foldLabel }: Props) {
  if (reasons.length === 0) return null;
  const list = (
    <ul className={s.list}>
      {[...groupByText(reasons)].map(([text, group]) => (
        <li key={text}>
          <span className={s.label}>{group.map((reason) => reason.label).join(", ")}:</span>{" "}
          {group.reduce<ReactNode>(
            (inner, reason) => (
              <span id={reasonId(listId, reason.id)}>{inner}</span>
            ),
            text,
          )}
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
