import { useId, type ReactNode } from "react";
import s from "./CheckField.module.css";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  /** The hint then says why. */
  readonly disabled?: boolean;
}

export function CheckField({ label, checked, onChange, hint, disabled = false }: Props) {
  const id = useId();
  return (
    <div className={s.field} data-disabled={disabled || undefined}>
      <input
        id={id}
        type="checkbox"
        className={s.box}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id} className={s.label}>
          {label}
        </label>
        {hint && (
          <span id={`${id}-hint`} className={s.hint}>
            {hint}
          </span>
        )}
      </div>
    </div>
  );
}
