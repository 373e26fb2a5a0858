import { DEFAULT_SELECTION, type Selection } from "./selection";

export type Step = "push" | "replace";

export interface SelectionStore {
  get(): Selection;
  /** `replace` for what changes continuously (sliders), so that Back undoes decisions and not pixels. */
  update(change: Partial<Selection>, step?: Step): void;
  subscribe(listener: (step: Step | null) => void): () => void;
  /** Takes over a selection that came from the link; listeners get null, so that nothing is written back. */
  adopt(selection: Selection): void;
}

export function createSelectionStore(initial: Selection = DEFAULT_SELECTION): SelectionStore {
  let current = initial;
  const listeners = new Set<(step: Step | null) => void>();
  const set = (next: Selection, step: Step | null) => {
    current = next;
    listeners.forEach((listener) => listener(step));
  };
  return {
    get: () => current,
    update: (change, step = "push") => set({ ...current, ...change }, step),
    adopt: (selection) => set(selection, null),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
