import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import { createTranslator, type Translator } from "../i18n/translate";
import type { Library, LibraryState } from "../library/library";
import type { BoundSelection } from "../selection/bindToUrl";
import type { Selection } from "../selection/selection";

/** What the composition root made once and every page uses. */
export interface Services {
  readonly library: Library;
  readonly bound: BoundSelection;
  /** The reader's languages in order, BCP 47. */
  readonly languages: readonly string[];
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("ServicesContext is empty: render below the composition root");
  return services;
}

export function useSelection(): Selection {
  const { store } = useServices().bound;
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useLibraryState(): LibraryState {
  const { library } = useServices();
  return useSyncExternalStore(library.subscribe, library.getState);
}

export function useTranslator(): Translator {
  const { languages } = useServices();
  const { lang } = useSelection();
  return useMemo(() => createTranslator(lang, languages), [lang, languages]);
}
