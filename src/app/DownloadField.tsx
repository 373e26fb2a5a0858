import { useId, useRef } from "react";
import { Button } from "../view/Button";
import type { DownloadTranslator } from "../i18n/download";
import styles from "./DownloadField.module.css";

interface Props {
  readonly t: DownloadTranslator;
  readonly label: string;
  readonly value: string;
  readonly original: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Height to begin with; the field grows with its text where the browser can. */
  readonly rows: number;
}

/** A text that can be changed and put back. */
export function DownloadField({ t, label, value, original, onChange, hint, rows }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const reset = () => {
    onChange(original);
    field.current?.focus();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {value === original ? null : (
        <span className={styles.reset}>
          <Button kind="quiet" name={`${t("download.reset")}: ${label}`} onClick={reset}>
            {t("download.reset")}
          </Button>
        </span>
      )}
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        rows={rows}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        // A line of a picture has no breaks of its own: they are set by its width.
        onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/g, " "))}
      />
      {hint ? (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
