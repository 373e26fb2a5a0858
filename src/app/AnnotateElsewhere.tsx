import { useContext } from "react";
import type { Catalogue } from "../dataset/types";
import { annotateMessages, type AnnotateTranslator } from "../i18n/annotate";
import { notesOn, type Annotations } from "../selection/annotations";
import { SHOWS } from "../selection/selection";
import { Button } from "../view/Button";
import { Notice } from "../view/Notice";
import { FigureFocusContext } from "./figureFocus";
import { useServices } from "./services";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./Annotate.module.css";

interface Props {
  readonly catalogue: Catalogue;
  readonly notes: Annotations | null;
  /** What is on the axes. */
  readonly axes: Pick<Annotations, "indicator" | "show">;
  readonly annotating: boolean;
}

/** Notes written for something else stay in the link and off the chart; this says so, and where they belong. */
export function AnnotateElsewhere({ catalogue, notes, axes, annotating }: Props) {
  const t: AnnotateTranslator = usePageTranslator(annotateMessages);
  const { store } = useServices().bound;
  const isAlone = useContext(FigureFocusContext) !== null;
  if (isAlone || !notes || notesOn(notes, axes).length > 0) return null;
  const indicator = catalogue.indicators.get(notes.indicator);
  const show = SHOWS.find((one) => one === notes.show);
  const name = indicator ? t.text(indicator.label) : notes.indicator;
  const figure = show && notes.show !== "value" ? `${name}, ${t(`compare.show.${show}`)}` : name;
  return (
    <Notice kind="info">
      <span className={styles.elsewhere}>
        <span>
          {t.plural("annotate.elsewhere", notes.all.length, { figure })}
          {annotating ? ` ${t("annotate.elsewhere.why")}` : ""}
        </span>
        {indicator && show ? (
          <Button kind="quiet" onClick={() => store.update({ indicator: notes.indicator, show, category: null })}>
            {t("annotate.goThere")}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={() => store.update({ notes: null })}>
          {t("annotate.remove")}
        </Button>
      </span>
    </Notice>
  );
}
