import { NOTE_KINDS } from "../chart/moveAnnotation";
import type { AnnotateTranslator } from "../i18n/annotate";
import { MAX_ANNOTATIONS } from "../selection/annotations";
import { Button } from "../view/Button";
import type { Annotating } from "./useAnnotating";
import styles from "./Annotate.module.css";

interface Props {
  readonly at: Annotating;
  readonly t: AnnotateTranslator;
}

/** What can be added, and how it is placed: with a pointer on the chart, or in its middle. */
export function AnnotateTools({ at, t }: Props) {
  const { tool } = at;
  if (at.isFull) return <p>{t("annotate.full", { most: MAX_ANNOTATIONS })}</p>;
  return (
    <>
      <div role="group" aria-label={t("annotate.add")} className={styles.tools}>
        <span aria-hidden="true" className={styles.label}>
          {t("annotate.add")}
        </span>
        {NOTE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            className={styles.tool}
            aria-pressed={tool === kind}
            onClick={() => at.arm(tool === kind ? null : kind)}
          >
            {t(`annotate.tool.${kind}`)}
          </button>
        ))}
      </div>
      <p role="status" className={styles.hint}>
        {tool ? t(`annotate.hint.${tool}`) : ""}
      </p>
      {tool ? <Button onClick={() => at.drawInMiddle(tool)}>{t("annotate.middle")}</Button> : null}
    </>
  );
}
