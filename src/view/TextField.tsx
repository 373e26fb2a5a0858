import { useId, type ReactNode } from "react";
import s from "./TextField.module.css";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where the value came from, or what belongs here. */
  readonly hint?: ReactNode;
  /** Whole numbers only; the browser then offers digits. */
  readonly numeric?: boolean | undefined;
  readonly required?: boolean | undefined;
  /** What is wrong with the value; stands below the field. */
  readonly trouble?: string | undefined;
  /** Texts offered while typing. */
  readonly offers?: readonly string[] | undefined;
}

export function TextField({ label, value, onChange, hint, numeric, required, trouble, offers }: Props) {
  const id = useId();
  const said = [hint ? `${id}-hint` : "", trouble ? `${id}-trouble` : ""].filter(Boolean).join(" ");
  return (
    <div className={s.field}>
      <label htmlFor={id} className={s.label}>
        {label}
      </label>
      <input
        id={id}
        className={s.input}
        value={value}
        type={numeric ? "number" : "text"}
        min={numeric ? 0 : undefined}
        required={required}
        autoComplete="off"
        aria-describedby={said || undefined}
        aria-invalid={trouble ? true : undefined}
        list={offers ? `${id}-offers` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {offers && (
        <datalist id={`${id}-offers`}>
          {offers.map((offer) => (
            <option key={offer} value={offer}>
              {offer}
            </option>
          ))}
        </datalist>
      )}
      {hint && (
        <span id={`${id}-hint`} className={s.hint}>
          {hint}
        </span>
      )}
      {trouble && (
        <span id={`${id}-trouble`} className={s.trouble}>
          {trouble}
        </span>
      )}
    </div>
  );
}
