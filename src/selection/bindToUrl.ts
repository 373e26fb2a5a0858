import type { Issue } from "../base/issue";
import { PAGE_LANGUAGES } from "../i18n/translate";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { createSelectionStore, type SelectionStore } from "./store";
import { formatSelection, parseSelection } from "./url";

export interface BoundSelection {
  readonly store: SelectionStore;
  /** Problems of the link the page was opened with. */
  readonly issues: readonly Issue[];
  /** The absolute address that recreates what is on the screen, or what would be after `change`. */
  link(change?: Partial<Selection>): string;
  unbind(): void;
}

/** A reader whose browser prefers a language the page speaks starts in it; a link without `lang` follows the reader. */
function defaultsFor(languages: readonly string[]): Selection {
  const lang = languages
    .map((tag) => PAGE_LANGUAGES.find((known) => tag.toLowerCase().split("-")[0] === known))
    .find(Boolean);
  return { ...DEFAULT_SELECTION, lang: lang ?? DEFAULT_SELECTION.lang };
}

/** The next reader's browser may prefer another language, so a link that is handed on always names the page's. */
const { lang: _, ...SHARED_DEFAULTS } = DEFAULT_SELECTION;

/** Keeps store and address in step. The only file that touches `location` and `history`. */
export function bindToUrl(window: Window): BoundSelection {
  const defaults = defaultsFor(window.navigator.languages);
  const { selection, issues } = parseSelection(window.location.search, defaults);
  const store = createSelectionStore(selection);
  const address = () => window.location.pathname + formatSelection(store.get(), defaults) + window.location.hash;
  const stop = store.subscribe((step) => {
    if (step === null) return;
    const target = address();
    const unchanged = target === window.location.pathname + window.location.search + window.location.hash;
    if (step === "push" && !unchanged) window.history.pushState(null, "", target);
    else window.history.replaceState(null, "", target);
  });
  const onPop = () => store.adopt(parseSelection(window.location.search, defaults).selection);
  window.addEventListener("popstate", onPop);
  return {
    store,
    issues,
    link: (change = {}) => {
      const { origin, pathname } = window.location;
      return origin + pathname + formatSelection({ ...store.get(), ...change }, SHARED_DEFAULTS);
    },
    unbind: () => {
      stop();
      window.removeEventListener("popstate", onPop);
    },
  };
}

/**
 * The same for a figure that is rendered unseen: a selection of its own, which never reaches the address bar; its links
 * stand on the address of `bound`.
 */
export function detachedSelection(bound: BoundSelection, selection: Selection): BoundSelection {
  const store = createSelectionStore(selection);
  const link = (change: Partial<Selection> = {}) => bound.link({ ...store.get(), ...change });
  return { store, issues: [], link, unbind: () => undefined };
}
