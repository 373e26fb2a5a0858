import { useId, type ReactNode } from "react";
import s from "./ChoiceList.module.css";

export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** What it would mean, e.g. an example. */
  readonly detail?: ReactNode;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly choices: readonly Choice<Id>[];
  /** null while nothing is chosen. */
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
}

/** A question with a few answers, each with what it leads to. */
export function ChoiceList<Id extends string>({ label, hint, choices, value, onChange }: Props<Id>) {
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={hint ? `${id}-hint` : undefined}
      className={s.group}
    >
      <span id={`${id}-label`} className={s.label}>
        {label}
      </span>
      {hint && (
        <span id={`${id}-hint`} className={s.hint}>
          {hint}
        </span>
      )}
      {choices.map((choice) => (
        <div key={choice.id} className={s.choice}>
          <input
            id={`${id}-${choice.id}`}
            type="radio"
            name={id}
            className={s.radio}
            checked={choice.id === value}
            aria-describedby={choice.detail ? `${id}-${choice.id}-detail` : undefined}
            onChange={() => onChange(choice.id)}
          />
          <label htmlFor={`${id}-${choice.id}`} className={s.text}>
            {choice.label}
          </label>
          {choice.detail && (
            <span id={`${id}-${choice.id}-detail`} className={s.detail}>
              {choice.detail}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
