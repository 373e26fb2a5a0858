import { useState } from "react";
import type { Translator } from "../i18n/translate";
import { useServices } from "./services";
import styles from "./CompareFigure.module.css";

/** Copies the address that recreates what is on the screen. */
export function ShareButton({ t }: { readonly t: Translator }) {
  const { bound } = useServices();
  const [outcome, setOutcome] = useState<"compare.shared" | "compare.shareFailed" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(bound.link());
      setOutcome("compare.shared");
    } catch {
      // Refused by the browser or its settings: the address bar holds the same link.
      setOutcome("compare.shareFailed");
    }
  };
  return (
    <p className={styles.share}>
      <button type="button" onClick={() => void copy()}>
        {t("compare.share")}
      </button>
      <span role="status">{outcome ? t(outcome) : ""}</span>
    </p>
  );
}
