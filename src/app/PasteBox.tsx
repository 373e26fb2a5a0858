import { useEffect, useId, useRef, useState } from "react";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { fileOfText } from "./usePastedText";
import styles from "./DataPage.module.css";

interface Props {
  readonly t: Translator;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** A table out of a spreadsheet, a mail or a web page, as text. */
export function PasteBox({ t, onFiles, onClose }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => area.current?.focus(), []);
  const read = () => {
    // Left to the browser and not held as state: 50,000 rows would be compared at every keystroke.
    const text = area.current?.value ?? "";
    if (text.trim() !== "") onFiles([fileOfText(text, t("data.paste.name"))]);
    else {
      setEmpty(true);
      area.current?.focus();
    }
  };
  return (
    <div className={styles.paste}>
      <label htmlFor={id}>{t("data.paste.label")}</label>
      <textarea
        ref={area}
        id={id}
        rows={8}
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
        }}
        wrap="off"
        aria-describedby={empty ? `${id}-empty` : undefined}
        aria-invalid={empty || undefined}
      />
      {empty && (
        <p id={`${id}-empty`} className={styles.trouble}>
          {t("data.paste.empty")}
        </p>
      )}
      <div className={styles.buttons}>
        <Button kind="primary" onClick={read}>
          {t("data.paste.read")}
        </Button>
        <Button onClick={onClose}>{t("data.cancel")}</Button>
      </div>
    </div>
  );
}
