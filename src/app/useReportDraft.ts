import { useCallback, useEffect, useState } from "react";
import { loadReportDraft, saveReportDraft, watchReportDraft } from "../library/reportDraft";
import type { StorageTrouble } from "../library/storageTrouble";
import { EMPTY_DRAFT, editDraft, formatDraft, isEmptyDraft, parseDraft, type Draft, type Edit } from "./reportDraft";

export interface Kept {
  readonly draft: Draft;
  /** Why this browser does not keep it. */
  readonly trouble: StorageTrouble | null;
}

/** The reader's report as this browser keeps it; an empty one where it keeps none. */
export function loadDraft(): Kept {
  const { text, trouble } = loadReportDraft();
  return { draft: (text === null ? null : parseDraft(text)) ?? EMPTY_DRAFT, trouble };
}

export const saveDraft = (draft: Draft): StorageTrouble | null =>
  saveReportDraft(isEmptyDraft(draft) ? null : formatDraft(draft));

/** The reader's report, kept in this browser with every edit; another tab's edits come in. */
export function useReportDraft(): Kept & { readonly edit: (edit: Edit) => void } {
  const [kept, setKept] = useState(loadDraft);
  useEffect(() => watchReportDraft(() => setKept(loadDraft())), []);
  const { draft } = kept;
  const edit = useCallback(
    (one: Edit) => {
      const next = editDraft(draft, one);
      setKept({ draft: next, trouble: saveDraft(next) });
    },
    [draft],
  );
  return { ...kept, edit };
}
