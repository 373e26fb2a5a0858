import { useEffect, useId, useRef } from "react";
import type { MessageKey, Translator } from "../i18n/translate";
import styles from "./HelpDialog.module.css";

const PARAGRAPHS: readonly MessageKey[] = [
  "help.intro",
  "help.lines",
  "help.missing",
  "help.compare",
  "help.download",
  "help.privacy",
];
const OWN_DATA: readonly MessageKey[] = ["help.own.bring", "help.own.match", "help.own.keep", "help.own.address"];
const PAGES: readonly MessageKey[] = [
  "help.story",
  "help.districts",
  "help.mix",
  "help.relate",
  "help.evaluate",
  "help.report",
  "help.methods",
];
const KEYS: readonly MessageKey[] = [
  "help.key.chart",
  "help.key.map",
  "help.key.notes",
  "help.key.slider",
  "help.key.help",
];

interface Props {
  readonly t: Translator;
  readonly open: boolean;
  readonly onClose: () => void;
}

export function HelpDialog({ t, open, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    dialog.current?.showModal();
    // The first thing to press stands at the end, and reading begins at the top.
    title.current?.focus();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {t("help.title")}
      </h2>
      {PARAGRAPHS.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      <h3>{t("help.pages")}</h3>
      {PAGES.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      <h3>{t("help.own")}</h3>
      {OWN_DATA.map((key) => (
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
