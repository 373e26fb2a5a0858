import { useEffect, useId, useRef } from "react";
import type { MessageKey, Translator } from "../i18n/translate";
import styles from "./HelpDialog.module.css";

const PARAGRAPHS: readonly MessageKey[] = ["help.intro", "help.lines", "help.missing", "help.compare", "help.privacy"];
const KEYS: readonly MessageKey[] = ["help.key.chart", "help.key.slider", "help.key.help"];

interface Props {
  readonly t: Translator;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function HelpDialog({ t, open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{t("help.title")}</h2>
      {PARAGRAPHS.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      <h3>{t("help.keys")}</h3>
      <ul>
        {KEYS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {t("app.close")}
      </button>
    </dialog>
  );
}
