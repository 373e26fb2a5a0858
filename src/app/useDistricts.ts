import { useEffect, useMemo } from "react";
import type { Geography } from "../dataset/geography";
import type { Catalogue, Indicator } from "../dataset/types";
import type { DistrictsTranslator } from "../i18n/districts";
import { districtsMessages } from "../i18n/districts";
import { isReady, type LibraryState } from "../library/library";
import { DEFAULT_SELECTION, type Selection } from "../selection/selection";
import { deriveUnits, type UnitPanel } from "../series/deriveUnits";
import { candidatesFor, categoriesWithFigures } from "../series/indicatorsOfUnits";
import { LEAST_UNITS } from "../series/spreadOfUnits";
import { dropComputed } from "../series/trimPanel";
import { useLibraryState, useSelection, useServices } from "./services";
import { useGeographies } from "./useGeographies";
import { usePageTranslator } from "./usePageTranslator";

/** Why a number per inhabitants cannot be had. */
export type RateRefusal = "not-a-count" | "no-denominator" | "no-population";

export interface DistrictsFigures {
  readonly indicator: Indicator;
  readonly category: string;
  /** Categories with figures about the units. */
  readonly categories: readonly string[];
  readonly panel: UnitPanel;
  /** Every number was computed by us from published ones; none of them is marked so. */
  readonly allComputed: boolean;
  /** The same as values. */
  readonly counts: UnitPanel;
  readonly rateRefused: RateRefusal | null;
  /** Small counts, and others for their sake, are hidden here rather than by the publisher. */
  readonly hidesSmall: boolean;
}

export interface DistrictsView {
  readonly t: DistrictsTranslator;
  readonly catalogue: Catalogue;
  readonly state: LibraryState;
  readonly selection: Selection;
  readonly geographies: readonly Geography[];
  readonly geography: Geography;
  /** The link names a city that is not at hand. */
  readonly cityUnknown: boolean;
  /** Offered: those with figures, as far as that is known. */
  readonly indicators: readonly Indicator[];
  readonly indicator: Indicator | null;
  /** The indicator that was asked for, where another one stands in for it. */
  readonly insteadOf: Indicator | null;
  /** Nobody asked for the indicator that is shown. */
  readonly standsIn: boolean;
  /** null while tables are on their way, and where there are no figures. */
  readonly figures: DistrictsFigures | null;
  readonly waiting: boolean;
  /** Some of what this waits for could not be loaded; the notice at the top says which and offers to try again. */
  readonly failed: boolean;
  /** Chosen units that this geography has, in order. */
  readonly selected: readonly string[];
}

/** What the reader asked for, made into the numbers of a city's districts. */
export function useDistricts(catalogue: Catalogue): DistrictsView {
  const t = usePageTranslator(districtsMessages);
  const { library } = useServices();
  const state = useLibraryState();
  const selection = useSelection();
  const geographies = useGeographies(catalogue);
  const found = geographies.find(({ id }) => id === selection.city);
  const geography = found ?? geographies.find(({ id }) => id === DEFAULT_SELECTION.city) ?? geographies[0]!;
  const { uploads } = state;
  const candidates = useMemo(() => candidatesFor(geography, catalogue, uploads), [geography, catalogue, uploads]);
  const asked = catalogue.indicators.get(selection.indicator) ?? null;
  // Of municipalities every table would have to come; of a city those few that hold its districts.
  const needed = useMemo(
    () => neededFor(geography, candidates, { asked, catalogue }),
    [geography, candidates, asked, catalogue],
  );
  useEffect(() => library.request(needed), [library, needed]);
  const ready = isReady(state, needed);
  const { dataset } = state;
  const sources = useMemo(() => ({ dataset, uploads }), [dataset, uploads]);
  const indicators = useMemo(() => {
    if (!ready || geography.kind === "municipalities") return candidates;
    return candidates.filter(
      (indicator) => categoriesWithFigures(sources, geography, { catalogue, indicator }).length > 0,
    );
  }, [ready, candidates, sources, geography, catalogue]);
  const indicator = pickIndicator(indicators, asked, geography);
  const { category, threshold } = selection;
  const standsIn = indicator !== null && indicator !== asked;
  // Nobody chose to see counts of an indicator that nobody chose.
  const show = standsIn && indicator.aggregation === "sum" ? "rate" : selection.show;
  const figures = useMemo(
    () =>
      ready && indicator
        ? figuresOf({ catalogue, sources, geography, indicator, threshold }, { category, show })
        : null,
    [ready, catalogue, sources, geography, indicator, category, show, threshold],
  );
  const codes = useMemo(() => new Set(geography.units.map(({ code }) => code)), [geography]);
  const selected = useMemo(() => selection.districts.filter((code) => codes.has(code)), [selection.districts, codes]);
  return {
    t,
    catalogue,
    state,
    selection,
    geographies,
    geography,
    cityUnknown: found === undefined && state.uploadsReady,
    indicators,
    indicator,
    insteadOf: standsIn ? asked : null,
    standsIn,
    figures,
    waiting: !ready || !state.uploadsReady,
    failed: hasFailed(state, needed),
    selected,
  };
}

function hasFailed({ catalogue, tables }: LibraryState, needed: readonly string[]): boolean {
  const failed = catalogue?.tables.filter(({ name }) => tables.get(name)?.kind === "failed") ?? [];
  return failed.some(({ indicators }) => indicators.some((id) => needed.includes(id)));
}

interface Asked {
  readonly asked: Indicator | null;
  readonly catalogue: Catalogue;
}

function neededFor(geography: Geography, candidates: readonly Indicator[], { asked, catalogue }: Asked): string[] {
  const isRegion = geography.kind === "municipalities";
  const wanted = isRegion ? [pickIndicator(candidates, asked, geography)] : candidates;
  const codes = new Set(geography.units.map(({ code }) => code));
  const isMerged = isRegion && catalogue.mergers.some(({ successor }) => codes.has(successor));
  const ids = wanted.flatMap((one) => (one ? tablesOf(one, catalogue, isMerged) : []));
  return [...new Set(ids)];
}

/** Its own table, that of its denominator, and for merged municipalities those that a share is worked out from. */
function tablesOf({ id, denominator, numerator }: Indicator, { indicators }: Catalogue, isMerged: boolean): string[] {
  const counted = isMerged && numerator !== undefined ? indicators.get(numerator) : undefined;
  return [id, denominator, counted?.id, counted?.denominator].filter((one) => one !== null && one !== undefined);
}

/**
 * The one that travels along. Else one that stands in for it: of its theme if that covers the city, rather no count,
 * whose map would show where most people live.
 */
function pickIndicator(
  indicators: readonly Indicator[],
  asked: Indicator | null,
  { kind, units }: Geography,
): Indicator | null {
  const same = indicators.find((one) => one === asked);
  if (same) return same;
  const covers = ({ coverage }: Indicator) =>
    (kind === "municipalities" ? coverage.places : coverage.districts) >= units.length / 2;
  const suits = (one: Indicator) => covers(one) && one.aggregation !== "sum";
  const themed = indicators.filter(({ theme }) => theme === asked?.theme);
  const found = themed.find(suits) ?? themed.find(covers) ?? indicators.find(suits);
  return found ?? themed[0] ?? indicators[0] ?? null;
}

interface Means {
  readonly catalogue: Catalogue;
  readonly sources: Parameters<typeof categoriesWithFigures>[0];
  readonly geography: Geography;
  readonly indicator: Indicator;
  readonly threshold: number;
}

function figuresOf(means: Means, selection: Pick<Selection, "category" | "show">): DistrictsFigures | null {
  const { indicator } = means;
  const categories = categoriesWithFigures(means.sources, means.geography, means);
  const wanted = [selection.category, indicator.headline].find((one) => one !== null && categories.includes(one));
  const category = wanted ?? categories[0];
  if (category === undefined) return null;
  const counts = dropComputed(deriveUnits({ ...means, category, show: "value" }));
  const rates = indicator.denominator === null ? null : deriveUnits({ ...means, category, show: "rate" });
  const rateRefused = refusalOf(indicator, counts.panel, rates);
  const shown = selection.show === "rate" && rates && rateRefused === null ? dropComputed(rates) : counts;
  const inFull = () => deriveUnits({ ...means, category, show: "value", threshold: 0 });
  const hidesSmall = isHidden(counts.panel) && !isHidden(inFull());
  return { indicator, category, categories, ...shown, counts: counts.panel, rateRefused, hidesSmall };
}

const isHidden = ({ units }: UnitPanel) => units.some(({ gaps }) => gaps.includes("suppressed"));

/** A map of which more than half were without a population would be no answer to one of counts. */
function refusalOf(indicator: Indicator, counts: UnitPanel, rates: UnitPanel | null): RateRefusal | null {
  if (indicator.aggregation !== "sum") return "not-a-count";
  if (!rates) return "no-denominator";
  const coverOf = ({ units }: UnitPanel) => units.filter((unit) => unit.gaps.includes(null)).length;
  const least = Math.max(Math.min(LEAST_UNITS, rates.units.length), coverOf(counts) / 2);
  return coverOf(rates) < least ? "no-population" : null;
}
