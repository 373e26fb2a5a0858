import { useEffect, useId, useMemo, useRef, type ReactNode, type RefObject } from "react";
import type { LineModel } from "../chart/buildLineModel";
import { annotateMessages, type AnnotateTranslator } from "../i18n/annotate";
import type { Annotation, Annotations } from "../selection/annotations";
import { Button } from "../view/Button";
import { lineGeometry } from "../view/annotationFrame";
import { AnnotatePad } from "./AnnotatePad";
import { AnnotateRow } from "./AnnotateRow";
import { AnnotateTools } from "./AnnotateTools";
import { AnnotateWords } from "./AnnotateWords";
import { needsWords } from "./annotateField";
import { useAnnotating, type Annotating } from "./useAnnotating";
import { usePageTranslator } from "./usePageTranslator";
import styles from "./Annotate.module.css";

interface Props {
  readonly axes: Pick<Annotations, "indicator" | "show">;
  readonly model: LineModel;
  readonly width: number;
  readonly height: number;
  /** Draws the chart with these notes. */
  readonly children: (notes: readonly Annotation[]) => ReactNode;
  readonly onDone: () => void;
}

/** The chart with what a reader may write on it: with a pointer on the chart, or from the list below it. */
export function AnnotateEditor({ axes, model, width, height, children, onDone }: Props) {
  const t: AnnotateTranslator = usePageTranslator(annotateMessages);
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const at = useAnnotating({ axes, model, t });
  useKeys(whole, at, onDone);
  // The button stands above the chart and the tools below it, on many screens out of sight.
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const shown = useMemo(() => (at.draft ? [...at.notes, standIn(at.draft.note)] : at.notes), [at.draft, at.notes]);
  const removeAt = (index: number) => {
    at.remove(index);
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={whole}>
      <div className={styles.stage}>
        {children(shown)}
        <AnnotatePad {...{ model, width, height, at }} />
        {at.draft?.placed ? (
          <AnnotateWords
            kind={at.draft.note.kind}
            {...fieldSpot(at.draft.note, model, { width, height })}
            t={t}
            onKeep={at.keep}
            onDiscard={() => {
              at.discard();
              heading.current?.focus({ preventScroll: true });
            }}
          />
        ) : null}
      </div>
      <section ref={panel} className={styles.panel} aria-labelledby={`${id}-title`}>
        <div className={styles.head}>
          <h2 id={`${id}-title`} ref={heading} tabIndex={-1} className={styles.title}>
            {t("annotate.title")}
          </h2>
          <Travel can={at.canUndo} onGo={at.undo}>
            {t("annotate.undo")}
          </Travel>
          <Travel can={at.canRedo} onGo={at.redo}>
            {t("annotate.redo")}
          </Travel>
          <Button onClick={onDone}>{t("annotate.done")}</Button>
        </div>
        <AnnotateTools at={at} t={t} />
        <ol className={styles.list}>
          {[...at.notes.entries()].map(([index, note]) => (
            <AnnotateRow key={index} {...{ index, note, model, at, t }} onRemove={() => removeAt(index)} />
          ))}
        </ol>
        {at.notes.length > 0 ? <p className={styles.hint}>{t("annotate.keys")}</p> : null}
        <p role="status" className="visually-hidden">
          {at.said}
        </p>
      </section>
    </div>
  );
}

interface TravelProps {
  readonly can: boolean;
  readonly onGo: () => void;
  readonly children: string;
}

/** Not `disabled` where there is nothing to undo: the key that pressed it last must stay where it is. */
function Travel({ can, onGo, children }: TravelProps) {
  return (
    <button type="button" className={styles.travel} aria-disabled={!can} onClick={onGo}>
      {children}
    </button>
  );
}

/** While its words are typed, dots keep their place. */
const standIn = (note: Annotation): Annotation => (needsWords(note.kind) ? { ...note, text: "…" } : note);

const FIELD_WIDTH_PX = 340;
const FIELD_HEIGHT_PX = 52;

/** Under the place of the words, inside the chart. */
function fieldSpot(note: Annotation, model: LineModel, { width, height }: { width: number; height: number }) {
  const { scale, plot } = lineGeometry(model, { width, height });
  const spot = (() => {
    switch (note.kind) {
      case "text":
        return { x: scale.x(note.at.year), y: scale.y(note.at.value) };
      case "arrow":
        return { x: scale.x(note.from.year), y: scale.y(note.from.value) };
      case "range":
        return { x: scale.x((note.from + note.to) / 2) - FIELD_WIDTH_PX / 2, y: plot.y };
      case "line":
        return { x: plot.x + plot.width / 2 - FIELD_WIDTH_PX / 2, y: scale.y(note.value) };
      case "label": {
        const points = model.lines.find((line) => line.place === note.place)?.points ?? [];
        const point = points.find((one) => one.year === note.year);
        return { x: scale.x(note.year), y: scale.y(point?.value ?? 0) };
      }
    }
  })();
  return {
    left: Math.max(0, Math.min(spot.x, width - FIELD_WIDTH_PX)),
    top: Math.max(0, Math.min(spot.y + 16, height - FIELD_HEIGHT_PX)),
  };
}

/** In a field of words the browser's own undo stays. */
const isWords = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === "text";

/** Undo, redo and Escape, for what fields and chart did not use themselves; also where nothing has the focus. */
function useKeys(whole: RefObject<HTMLElement | null>, at: Annotating, onDone: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isHere = event.target === document.body || whole.current?.contains(event.target as Node | null);
      if (event.defaultPrevented || !isHere) return;
      const key = event.key.toLowerCase();
      const withCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (withCommand && (key === "z" || key === "y") && !isWords(event.target)) {
        event.preventDefault();
        if (key === "y" || event.shiftKey) at.redo();
        else at.undo();
      } else if (event.key === "Escape") {
        event.preventDefault();
        if (at.tool) at.arm(null);
        else if (at.chosen !== null) at.choose(null);
        else onDone();
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  });
}
