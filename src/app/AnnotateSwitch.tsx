import { useContext, type Ref } from "react";
import { annotateMessages, type AnnotateTranslator } from "../i18n/annotate";
import { FigureFocusContext } from "./figureFocus";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./Annotate.module.css";

interface Props {
  readonly annotating: boolean;
  readonly onChange: (annotating: boolean) => void;
  readonly ref: Ref<HTMLButtonElement>;
}

/** Opens and closes the tools for notes on the chart. */
export function AnnotateSwitch({ annotating, onChange, ref }: Props) {
  const t: AnnotateTranslator = usePageTranslator(annotateMessages);
  // A figure that stands alone is shown and not written on.
  const isAlone = useContext(FigureFocusContext) !== null;
  if (isAlone) return null;
  return (
    <button
      ref={ref}
      type="button"
      className={styles.open}
      aria-expanded={annotating}
      onClick={() => onChange(!annotating)}
    >
      {t("annotate.open")}
    </button>
  );
}
