import { useId } from "react";
import s from "./TableFilter.module.css";

interface Props {
  readonly label: string;
  readonly query: string;
  readonly onChange: (query: string) => void;
}

export function TableFilter({ label, query, onChange }: Props) {
  const id = useId();
  return (
    <div className={s.filter}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
