import { useMemo, useState, useSyncExternalStore } from "react";
import type { LineModel } from "../chart/buildLineModel";
import { noteSentence } from "../chart/annotationWords";
import {
  clickSpots,
  middleOf,
  noteAxesOf,
  nudgeAnnotation,
  startAnnotation,
  type NoteAxes,
  type NoteKind,
} from "../chart/moveAnnotation";
import type { AnnotateTranslator } from "../i18n/annotate";
import { MAX_ANNOTATIONS, notesOn, type Annotation, type Annotations } from "../selection/annotations";
import { createNoteEditing } from "./noteEditing";
import { useSelection, useServices } from "./services";

interface Asked {
  readonly axes: Pick<Annotations, "indicator" | "show">;
  readonly model: LineModel;
  readonly t: AnnotateTranslator;
}

/** A note that has its place and not yet its words. */
interface Draft {
  readonly note: Annotation;
  /** Placed; while the pointer still draws it, it is not. */
  readonly placed: boolean;
}

/** Notes of the figure on the screen under a reader's hand: what is chosen, what is being added, what can be undone. */
export function useAnnotating({ axes, model, t }: Asked) {
  const { store } = useServices().bound;
  const { notes: inLink } = useSelection();
  const [editing] = useState(() => createNoteEditing(store, axes));
  const steps = useSyncExternalStore(editing.subscribe, editing.get);
  const [tool, setTool] = useState<NoteKind | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const [fresh, setFresh] = useState<number | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [said, setSaid] = useState("");
  const noteAxes = useMemo<NoteAxes>(() => noteAxesOf(model), [model]);
  const notes = notesOn(inLink, axes);
  const sentence = (note: Annotation) => noteSentence(note, { model, t });

  const replace = (index: number, note: Annotation, gesture: string) => {
    if (note === notes[index]) return;
    editing.dispatch({ kind: "change", next: notes.map((one, i) => (i === index ? note : one)), gesture });
  };
  const travel = (kind: "undo" | "redo") => {
    const before = editing.get();
    editing.dispatch({ kind });
    if (editing.get() === before) return;
    setDraft(null);
    setSaid(t(kind === "undo" ? "annotate.undone" : "annotate.redone", { count: editing.get().present.length }));
  };
  return {
    notes,
    noteAxes,
    tool,
    draft,
    said,
    fresh,
    chosen: chosen !== null && chosen < notes.length ? chosen : null,
    isFull: notes.length >= MAX_ANNOTATIONS,
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
    sentence,
    arm: (next: NoteKind | null) => {
      setTool(next);
      setChosen(null);
    },
    choose: (index: number | null) => {
      setChosen(index);
      setFresh(null);
      editing.dispatch({ kind: "settle" });
    },
    /** Between press and release; placed with the release. */
    draw: (note: Annotation | null, placed: boolean) => {
      setDraft(note && { note, placed });
      if (placed) setTool(null);
    },
    drawInMiddle: (kind: NoteKind) => {
      setDraft({ note: startAnnotation(kind, clickSpots(kind, middleOf(noteAxes), noteAxes), noteAxes), placed: true });
      setTool(null);
    },
    /** Gives the placed note its words and adds it; `byKey` moves the focus to its row. */
    keep: (text: string, byKey: boolean) => {
      if (!draft) return;
      const note = { ...draft.note, text };
      editing.dispatch({ kind: "change", next: [...notes, note] });
      setDraft(null);
      setChosen(notes.length);
      setFresh(byKey ? notes.length : null);
      setSaid(t("annotate.added", { note: sentence(note) }));
    },
    discard: () => setDraft(null),
    replace,
    drag: (index: number, note: Annotation) => replace(index, note, `drag ${index}`),
    settle: (index: number | null) => {
      const note = index === null ? undefined : editing.get().present[index];
      if (note && editing.get().gesture) setSaid(t("annotate.moved", { note: sentence(note) }));
      editing.dispatch({ kind: "settle" });
    },
    /** Whether the key moved the note. */
    nudge: (index: number, key: string): boolean => {
      const moved = notes[index] && nudgeAnnotation(notes[index], key, noteAxes);
      if (!moved) return false;
      replace(index, moved, `nudge ${index}`);
      setSaid(t("annotate.moved", { note: sentence(moved) }));
      return true;
    },
    remove: (index: number) => {
      const note = notes[index];
      if (!note) return;
      editing.dispatch({ kind: "change", next: notes.filter((_, i) => i !== index) });
      setChosen(null);
      setSaid(t("annotate.removed", { note: sentence(note) }));
    },
    undo: () => travel("undo"),
    redo: () => travel("redo"),
  };
}

export type Annotating = ReturnType<typeof useAnnotating>;
