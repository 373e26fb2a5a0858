import { troubleOf, type StorageTrouble } from "./storageTrouble";

const KEY = "urban-indicators.report";

/** What was kept of a report; `trouble` where this browser does not tell. */
export interface KeptDraft {
  readonly text: string | null;
  readonly trouble: StorageTrouble | null;
}

/** The reader's unfinished report as it was kept in this browser. */
export function loadReportDraft(): KeptDraft {
  try {
    return { text: localStorage.getItem(KEY), trouble: null };
  } catch (error) {
    return { text: null, trouble: troubleOf(error) };
  }
}

/** Keeps it for the next visit; null deletes it. Returns why that did not work. */
export function saveReportDraft(text: string | null): StorageTrouble | null {
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return null;
  } catch (error) {
    return troubleOf(error);
  }
}

/** Calls whenever another tab of this browser keeps another report. */
export function watchReportDraft(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === KEY || event.key === null) listener();
  };
  window.addEventListener("storage", onStorage);
  return () => window.removeEventListener("storage", onStorage);
}
