import type { Revision } from "../dataset/revisions";
import { undoRevisions } from "../dataset/undoRevisions";
import type { Library } from "./library";
import { withRows, type LibraryState } from "./state";

/** The same library with the shipped numbers as they were in an earlier version of the data. */
export function asOf(library: Library, version: string, revisions: readonly Revision[]): Library {
  let now: LibraryState | null = null;
  let then: LibraryState | null = null;
  return {
    ...library,
    getState: () => {
      const state = library.getState();
      if (then && now === state) return then;
      const isKnown = now?.shipped === state.shipped && now.uploads === state.uploads && now.catalogue === state.catalogue;
      if (then && isKnown) {
        const { shipped, dataset, hiddenRows } = then;
        then = { ...state, shipped, dataset, hiddenRows };
      } else {
        const shipped = undoRevisions(state.shipped, version, revisions);
        then = shipped === state.shipped ? state : { ...state, ...withRows(shipped, state.uploads, state.catalogue) };
      }
      now = state;
      return then;
    },
  };
}
