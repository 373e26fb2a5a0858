import { useCallback, useMemo, useState } from "react";
import type { PageLanguage } from "../i18n/translate";
import type { FigureOutcome, WantedFigure } from "./FigureStudio";
import type { DraftBlock, DraftFigure } from "./reportDraft";

export interface ReportFigures {
  /** Undefined while it is on its way. */
  outcomeOf(figure: DraftFigure): FigureOutcome | undefined;
  /** The one that is being made now, with a key of its own; null when all have come. */
  readonly making: { readonly key: string; readonly wanted: WantedFigure } | null;
  settle(key: string, outcome: FigureOutcome): void;
  /** Makes a figure again that did not come. */
  retry(figure: DraftFigure): void;
  /** How many have not come yet. */
  readonly pending: number;
}

/** The figures of a report, made one after the other and kept as long as the page is open. */
export function useReportFigures(blocks: readonly DraftBlock[], lang: PageLanguage): ReportFigures {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, FigureOutcome>>(new Map());
  const keyOf = useCallback(({ query, figure }: DraftFigure) => `${lang} ${query} ${figure}`, [lang]);
  const settle = useCallback(
    (key: string, outcome: FigureOutcome) => setOutcomes((all) => new Map(all).set(key, outcome)),
    [],
  );
  return useMemo(() => {
    const figures = blocks.filter((block) => block.kind === "figure");
    const open = [...new Map(figures.map((one) => [keyOf(one), one])).entries()].filter(([key]) => !outcomes.has(key));
    const [next] = open;
    return {
      outcomeOf: (figure) => outcomes.get(keyOf(figure)),
      making: next ? { key: next[0], wanted: { query: next[1].query, figure: next[1].figure, lang } } : null,
      settle,
      retry: (figure) => setOutcomes((all) => new Map([...all].filter(([key]) => key !== keyOf(figure)))),
      pending: open.length,
    };
  }, [blocks, outcomes, keyOf, settle, lang]);
}
