import { useId } from "react";
import s from "./RadioBar.module.css";
import { reasonId, Reasons } from "./Reasons";

export interface RadioOption<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly disabledReason?: string | undefined;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly options: readonly RadioOption<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** Label beside the bar instead of above it, smaller text. */
  readonly compact?: boolean | undefined;
  /** With it, the reasons of disabled options fold under a line of this text. */
  readonly reasonsLabel?: string | undefined;
}

export function RadioBar<Id extends string>({ label, options, value, onChange, compact, reasonsLabel }: Props<Id>) {
  const id = useId();
  const reasons = options.flatMap((option) =>
    option.disabledReason ? [{ id: option.id, label: option.label, text: option.disabledReason }] : [],
  );
  return (
    <div role="radiogroup" aria-labelledby={`${id}-label`} className={s.group} data-compact={compact || undefined}>
      <span id={`${id}-label`} className={s.label}>
        {label}
      </span>
      <div className={s.body}>
        <div className={s.bar}>
          {options.map((option) => (
            <label key={option.id} className={s.option}>
              <input
                type="radio"
                name={id}
                className={s.radio}
                value={option.id}
                checked={option.id === value}
                disabled={option.disabledReason !== undefined}
                aria-describedby={option.disabledReason ? reasonId(id, option.id) : undefined}
                onChange={() => onChange(option.id)}
              />
              <span className={s.text} data-text={option.label}>
                {option.label}
              </span>
            </label>
          ))}
        </div>
        <Reasons listId={id} reasons={reasons} foldLabel={reasonsLabel} />
      </div>
    </div>
  );
}
