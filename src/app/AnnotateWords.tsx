import { useRef, useState, type FocusEvent, type FormEvent, type KeyboardEvent } from "react";
import type { AnnotateTranslator } from "../i18n/annotate";
import { needsWords, plainWords, troubleOf } from "./annotateField";
import type { NoteKind } from "../chart/moveAnnotation";
import styles from "./Annotate.module.css";
import button from "../view/Button.module.css";

interface Props {
  readonly kind: NoteKind;
  /** Where the field stands on the chart, px. */
  readonly left: number;
  readonly top: number;
  readonly t: AnnotateTranslator;
  readonly onKeep: (words: string, byKey: boolean) => void;
  readonly onDiscard: () => void;
}

/**
 * The small field on the chart for the words of a new note. Enter adds it, Escape leaves it, going elsewhere keeps what
 * was typed.
 */
export function AnnotateWords({ kind, left, top, t, onKeep, onDiscard }: Props) {
  const [words, setWords] = useState("");
  const [trouble, setTrouble] = useState("");
  const over = useRef(false);
  const keep = (byKey: boolean): boolean => {
    const found = troubleOf(kind, words, t);
    setTrouble(found);
    if (found) return false;
    over.current = true;
    onKeep(plainWords(words), byKey);
    return true;
  };
  const discard = () => {
    over.current = true;
    onDiscard();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep(true);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    discard();
  };
  const leave = ({ relatedTarget: next, currentTarget }: FocusEvent<HTMLInputElement | HTMLButtonElement>) => {
    const stays = next instanceof Node && currentTarget.form?.contains(next);
    if (over.current || stays || !document.hasFocus()) return;
    if (plainWords(words) === "" && needsWords(kind)) discard();
    else keep(false);
  };
  const label = t(needsWords(kind) ? "annotate.words" : "annotate.words.optional");
  return (
    <form
      className={styles.words}
      style={{ left, top }}
      noValidate
      onSubmit={submit}
    >
      <input
        ref={focusOnce}
        type="text"
        aria-label={label}
        placeholder={label}
        value={words}
        autoComplete="off"
        onKeyDown={press}
        onBlur={leave}
        aria-invalid={trouble ? true : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <button type="submit" className={button.button} data-kind="primary" onBlur={leave}>
        {t("annotate.keep")}
      </button>
      <p role="alert" className={styles.trouble}>
        {trouble}
      </p>
    </form>
  );
}

const focusOnce = (input: HTMLInputElement | null) => input?.focus({ preventScroll: true });
