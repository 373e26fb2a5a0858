import { lazy, useMemo } from "react";
import { noteSentence } from "../chart/annotationWords";
import { placeAnnotations } from "../chart/placeAnnotations";
import { annotateMessages, type AnnotateTranslator } from "../i18n/annotate";
import { notesOn, type Annotation } from "../selection/annotations";
import { annotationFrame } from "../view/annotationFrame";
import { LazyLineFigure } from "../view/LazyLineFigure";
import { useSelection } from "./services";
import type { Figure } from "./useComparison";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./Annotate.module.css";

/** Tools and fields come with the first press on "Annotate". */
const AnnotateEditor = lazy(async () => ({ default: (await import("./AnnotateEditor")).AnnotateEditor }));

interface Props {
  readonly figure: Figure;
  readonly width: number;
  readonly height: number;
  readonly words: { readonly cursor: string; readonly differenceTo: string };
  readonly annotating: boolean;
  readonly onDone: () => void;
}

/** The line chart with what a reader wrote on it, and while it is annotated with the tools for that. */
export function AnnotatedChart({ figure, width, height, words, annotating, onDone }: Props) {
  const { model, comparison } = figure;
  const axes = { indicator: comparison.indicator.id, show: comparison.show };
  const { notes: inLink } = useSelection();
  const notes = notesOn(inLink, axes);
  // A link holds the notes of one figure: none are added here while it holds those of another.
  const isTaken = inLink !== null && notes.length === 0;
  const chart = (shown: readonly Annotation[]) => (
    <LazyLineFigure model={model} width={width} height={height} words={words} notes={shown} />
  );
  if (annotating && !isTaken) {
    return (
      <AnnotateEditor key={`${axes.indicator} ${axes.show}`} {...{ axes, model, width, height, onDone }}>
        {chart}
      </AnnotateEditor>
    );
  }
  return (
    <>
      {chart(notes)}
      {notes.length > 0 ? <NotesRead notes={notes} figure={figure} width={width} height={height} /> : null}
    </>
  );
}

interface ReadProps extends Pick<Props, "figure" | "width" | "height"> {
  readonly notes: readonly Annotation[];
}

/** The notes in sentences, for those who do not see where they stand; and how many of them nobody sees. */
function NotesRead({ notes, figure: { model }, width, height }: ReadProps) {
  const t: AnnotateTranslator = usePageTranslator(annotateMessages);
  const unseen = useMemo(
    () => placeAnnotations(notes, annotationFrame(model, { width, height })).unseen,
    [notes, model, width, height],
  );
  const seen = notes.filter((_, index) => !unseen.includes(index));
  return (
    <>
      {seen.length > 0 ? (
        <ul className="visually-hidden" aria-label={t("annotate.title")}>
          {[...seen.entries()].map(([index, note]) => (
            <li key={index}>{noteSentence(note, { model, t })}</li>
          ))}
        </ul>
      ) : null}
      {unseen.length > 0 ? <p className={styles.unseen}>{t.plural("annotate.unseen", unseen.length)}</p> : null}
    </>
  );
}
