import { useEffect, useMemo, useState } from "react";
import type { Issue } from "../base/issue";
import { buildLineModel, type LineModel } from "../chart/buildLineModel";
import type { Catalogue } from "../dataset/types";
import { isReady, type LibraryState } from "../library/library";
import { checkPeriods, namesOwn, resolveSelection } from "../selection/resolve";
import type { Selection } from "../selection/selection";
import { deriveComparison } from "../series/deriveComparison";
import type { Comparison } from "../series/types";
import { useLibraryState, useSelection, useServices, useTranslator } from "./services";

export interface Figure {
  readonly comparison: Comparison;
  readonly model: LineModel;
}

export interface ComparisonView {
  /** The selection with everything in it known to the catalogue. */
  readonly selection: Selection;
  /** What of the link could not be followed. */
  readonly issues: readonly Issue[];
  /** null while its tables are on their way. */
  readonly figure: Figure | null;
  readonly state: LibraryState;
}

/**
 * Tables an indicator needs on the Compare page: its own, that of its denominator, and for a share of a merged
 * municipality those that it is worked out from.
 */
function tablesFor(indicator: string, places: readonly string[], catalogue: Catalogue): string[] {
  const denominatorOf = (id: string | undefined) => catalogue.indicators.get(id ?? "")?.denominator ?? undefined;
  const merged = catalogue.mergers.some(({ successor }) => places.includes(successor));
  const numerator = merged ? catalogue.indicators.get(indicator)?.numerator : undefined;
  return [indicator, denominatorOf(indicator), numerator, denominatorOf(numerator)].filter((id) => id !== undefined);
}

/** What the reader asked for, made into numbers, words and tables. */
export function useComparison(catalogue: Catalogue): ComparisonView {
  const t = useTranslator();
  const { library, bound } = useServices();
  const state = useLibraryState();
  const asked = useSelection();
  const { selection, issues } = useMemo(() => resolveSelection(asked, catalogue), [asked, catalogue]);
  // Whether an own place or indicator is at hand is known only once it is read what this browser keeps.
  const unknownYet = !state.uploadsReady && namesOwn(asked);
  const { indicator, places } = selection;
  const needed = useMemo(() => tablesFor(indicator, places, catalogue), [indicator, places, catalogue]);
  useEffect(() => library.request(needed), [library, needed]);

  const ready = !unknownYet && isReady(state, needed);
  const { dataset } = state;
  const comparison = useMemo(
    () => (ready ? deriveComparison({ catalogue, dataset, selection }) : null),
    [ready, catalogue, dataset, selection],
  );
  const figure = useMemo(
    () =>
      comparison && {
        comparison,
        model: buildLineModel(comparison, { catalogue, t, peers: selection.peers, ownEvents: selection.events }),
      },
    [comparison, catalogue, t, selection.peers, selection.events],
  );
  const [opened] = useState(asked);
  // What was wrong with the link is over once the reader has chosen something else; a slider shows for itself where the
  // figures are.
  const fromLink = asked === opened;
  const periodIssues = fromLink && comparison ? checkPeriods(selection, comparison.allPeriods, comparison.base) : [];
  const told = unknownYet ? [] : issues;
  return { selection, issues: [...(fromLink ? bound.issues : []), ...told, ...periodIssues], figure, state };
}
