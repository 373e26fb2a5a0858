import { useContext, useState } from "react";
import type { Translator } from "../i18n/translate";
import type { Selection } from "../selection/selection";
import { FigureFocusContext } from "./figureFocus";
import { useServices } from "./services";
import styles from "./CompareFigure.module.css";

interface Props {
  readonly t: Translator;
  /** What the address shows instead of what is on the screen. */
  readonly change?: Partial<Selection>;
  /** Accessible name, where the text alone says too little; begins with the text. */
  readonly name?: string;
}

/** Copies the address that recreates what is on the screen. */
export function ShareButton({ t, change, name }: Props) {
  const { bound } = useServices();
  const [outcome, setOutcome] = useState<"compare.shared" | "compare.shareFailed" | null>(null);
  // A figure that stands alone has its link beside it, and a frame no right to the clipboard.
  const isAlone = useContext(FigureFocusContext) !== null;
  if (isAlone) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(bound.link(change));
      setOutcome("compare.shared");
    } catch {
      // Refused by the browser or its settings: the address bar holds the same link.
      setOutcome("compare.shareFailed");
    }
  };
  return (
    <p className={styles.share}>
      <button type="button" aria-label={name} onClick={() => void copy()}>
        {t("compare.share")}
      </button>
      <span role="status">{outcome ? t(outcome) : ""}</span>
    </p>
  );
}
