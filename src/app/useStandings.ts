import { useEffect, useMemo } from "react";
import type { Catalogue, Indicator } from "../dataset/types";
import { hasFailed, isReady } from "../library/library";
import { deriveStandings, standingIndicators, standingYears, type Standings } from "../series/standings";
import { useLibraryState, useSelection, useServices } from "./services";

export interface StandingsView {
  /** Those to choose from; empty where the catalogue has none of them. */
  readonly offered: readonly Indicator[];
  readonly indicator: Indicator | null;
  /** null while the tables are on their way, and for good where one of them could not be loaded. */
  readonly standings: Standings | null;
  readonly failed: boolean;
  /** null where the cities cannot be set side by side in two years. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

/** The centre cities side by side on the indicator and the years of the link, or on the first one offered. */
export function useStandings(catalogue: Catalogue): StandingsView {
  const { library } = useServices();
  const state = useLibraryState();
  const { indicator: asked, from, to } = useSelection();
  const offered = useMemo(() => standingIndicators(catalogue), [catalogue]);
  const indicator = offered.find(({ id }) => id === asked) ?? offered[0] ?? null;
  const needed = useMemo(() => (indicator ? [indicator.id, "population"] : []), [indicator]);
  useEffect(() => library.request(needed), [library, needed]);
  const ready = isReady(state, needed);
  const { dataset } = state;
  const standings = useMemo(
    () => (ready && indicator ? deriveStandings({ catalogue, dataset }, indicator) : null),
    [ready, indicator, catalogue, dataset],
  );
  const years = useMemo(() => standings && standingYears(standings, { from, to }), [standings, from, to]);
  return { offered, indicator, standings, failed: hasFailed(state, needed), years };
}
