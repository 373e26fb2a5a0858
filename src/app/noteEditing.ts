import { notesOn, type Annotations } from "../selection/annotations";
import type { SelectionStore } from "../selection/store";
import { reduceNotes, startHistory, type NoteAction, type NoteHistory } from "./annotateHistory";

export interface NoteEditing {
  readonly get: () => NoteHistory;
  readonly subscribe: (notify: () => void) => () => void;
  readonly dispatch: (action: NoteAction) => void;
}

/**
 * Notes of one figure under a reader's hand. The store has them, so that the link always does: a decision is a step of
 * the browser's history, the movements of one gesture are none.
 */
export function createNoteEditing(
  store: SelectionStore,
  axes: Pick<Annotations, "indicator" | "show">,
): NoteEditing {
  const read = () => notesOn(store.get().notes, axes);
  const listeners = new Set<() => void>();
  let steps = startHistory(read());
  const write = (goesOn: boolean) => {
    const all = steps.present;
    const { indicator, show } = axes;
    store.update({ notes: all.length > 0 ? { indicator, show, all } : null }, goesOn ? "replace" : "push");
    steps = { ...steps, present: read() };
  };
  return {
    get: () => steps,
    subscribe: (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    dispatch: (action) => {
      if (read() !== steps.present) steps = reduceNotes(steps, { kind: "adopt", next: read() });
      const before = steps;
      steps = reduceNotes(before, action);
      if (steps === before) return;
      const goesOn = action.kind === "change" && action.gesture !== undefined && action.gesture === before.gesture;
      if (steps.present !== before.present) write(goesOn);
      for (const notify of listeners) notify();
    },
  };
}
