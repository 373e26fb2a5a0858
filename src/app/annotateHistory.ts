import type { Annotation } from "../selection/annotations";

export type Notes = readonly Annotation[];

/** What the notes were, are, and were before an undo. */
export interface NoteHistory {
  readonly past: readonly Notes[];
  readonly present: Notes;
  readonly future: readonly Notes[];
  /** Changes of one gesture (a drag, a word typed) are one step; null = none under way. */
  readonly gesture: string | null;
}

export type NoteAction =
  | { readonly kind: "change"; readonly next: Notes; readonly gesture?: string }
  /** The notes were changed elsewhere, such as by the browser's Back. */
  | { readonly kind: "adopt"; readonly next: Notes }
  | { readonly kind: "settle" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

export const startHistory = (present: Notes): NoteHistory => ({ past: [], present, future: [], gesture: null });

/** Steps further back than this are forgotten. */
const MOST_STEPS = 100;

export function reduceNotes(history: NoteHistory, action: NoteAction): NoteHistory {
  const { past, present, future, gesture } = history;
  switch (action.kind) {
    case "change": {
      if (action.gesture !== undefined && action.gesture === gesture) return { ...history, present: action.next };
      const steps = [...past, present].slice(-MOST_STEPS);
      return { past: steps, present: action.next, future: [], gesture: action.gesture ?? null };
    }
    case "adopt":
      return { past: [...past, present].slice(-MOST_STEPS), present: action.next, future: [], gesture: null };
    case "settle":
      return gesture === null ? history : { ...history, gesture: null };
    case "undo": {
      const before = past.at(-1);
      if (!before) return history;
      return { past: past.slice(0, -1), present: before, future: [present, ...future], gesture: null };
    }
    case "redo": {
      const [next, ...later] = future;
      return next ? { past: [...past, present], present: next, future: later, gesture: null } : history;
    }
  }
}
