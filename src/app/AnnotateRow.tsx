import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { LineModel } from "../chart/buildLineModel";
import type { AnnotateTranslator } from "../i18n/annotate";
import type { Annotation } from "../selection/annotations";
import { Button } from "../view/Button";
import { keepInView } from "../view/keepInView";
import { TextField } from "../view/TextField";
import { AnnotateNumbers } from "./AnnotateNumbers";
import { needsWords, plainWords, troubleOf } from "./annotateField";
import type { Annotating } from "./useAnnotating";
import styles from "./Annotate.module.css";

interface Props {
  readonly index: number;
  readonly note: Annotation;
  readonly model: LineModel;
  readonly at: Annotating;
  readonly t: AnnotateTranslator;
  /** After the note is gone the focus goes on. */
  readonly onRemove: () => void;
}

/** A note in the list: its line chooses and moves it, its fields change it. */
export function AnnotateRow({ index, note, model, at, t, onRemove }: Props) {
  const id = useId();
  const open = at.chosen === index;
  const row = useRef<HTMLLIElement>(null);
  // On a phone the list scrolls in its sheet, and a note chosen on the chart may stand beyond its edge.
  useLayoutEffect(() => {
    const sheet = row.current?.closest("section");
    if (open && row.current && sheet && sheet.scrollHeight > sheet.clientHeight) keepInView(row.current, sheet);
  }, [open]);
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const gone = event.key === "Delete" || event.key === "Backspace";
    if (gone) onRemove();
    if (gone || at.nudge(index, event.key)) event.preventDefault();
  };
  return (
    <li ref={row} className={styles.row} data-open={open || undefined}>
      <button
        ref={at.fresh === index ? focusRow : null}
        type="button"
        className={styles.name}
        aria-expanded={open}
        aria-controls={`${id}-fields`}
        onClick={() => at.choose(open ? null : index)}
        onKeyDown={press}
        onBlur={() => at.settle(null)}
      >
        {at.sentence(note)}
      </button>
      <div id={`${id}-fields`} className={styles.fields} hidden={!open}>
        {open ? (
          <>
            <WordsField {...{ index, note, at, t }} />
            <AnnotateNumbers {...{ index, note, model, at, t }} />
            <Button onClick={onRemove} name={`${t("annotate.delete")}: ${at.sentence(note)}`}>
              {t("annotate.delete")}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  );
}

const focusRow = (row: HTMLButtonElement | null) => row?.focus();

function WordsField({ index, note, at, t }: Pick<Props, "index" | "note" | "at" | "t">) {
  const [typed, setTyped] = useState<string | null>(null);
  const trouble = typed === null ? "" : troubleOf(note.kind, typed, t);
  const type = (words: string) => {
    setTyped(words);
    if (troubleOf(note.kind, words, t) !== "") return;
    at.replace(index, { ...note, text: plainWords(words) }, `words ${index}`);
  };
  return (
    <div
      className={styles.wide}
      onBlur={() => {
        setTyped(null);
        at.settle(null);
      }}
    >
      <TextField
        label={t(needsWords(note.kind) ? "annotate.words" : "annotate.words.optional")}
        value={typed ?? note.text}
        trouble={trouble || undefined}
        onChange={type}
      />
    </div>
  );
}
