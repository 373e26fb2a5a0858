import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Issue } from "../base/issue";
import { slotsOf } from "../chart/describe";
import { slotsOfGroups } from "../chart/groupStyle";
import { districtRowsOf } from "../dataset/districtRows";
import { findGeographies } from "../dataset/findGeographies";
import type { Geography } from "../dataset/geography";
import { rowsOf } from "../dataset/query";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import { isReady, type LibraryState } from "../library/library";
import { namesOwn, resolveSelection } from "../selection/resolve";
import type { Selection } from "../selection/selection";
import { breakdownsOf, type Breakdown } from "../series/breakdowns";
import type { UnitSources } from "../series/collectUnits";
import { deriveComposition, type Composition } from "../series/deriveComposition";
import { deriveMixing, type Mixing } from "../series/deriveMixing";
import { hideSmall, type HiddenYear } from "../series/hideSmall";
import { measuresOf, type Measures } from "../series/measures";
import { useLibraryState, useSelection, useServices } from "./services";

/** More places side by side would be too small to read. */
export const MOST_PLACES = 6;

/** A place with figures on the breakdown that is shown. */
export interface MixPlace {
  readonly place: string;
  readonly slot: number;
  readonly composition: Composition;
  /** null: no figures by district. */
  readonly mixing: Mixing | null;
  readonly hidden: ReadonlyMap<number, HiddenYear>;
}

/** A place and every breakdown that it has figures on. */
export interface PlaceBreakdowns {
  readonly place: string;
  readonly breakdowns: readonly Breakdown[];
}

export interface MixFigures {
  readonly breakdown: Breakdown;
  /** Those of the chosen places. */
  readonly breakdowns: readonly Breakdown[];
  readonly places: readonly MixPlace[];
  /** Chosen places counted in other groups, which must not be laid beside these. */
  readonly elsewhere: readonly PlaceBreakdowns[];
  /** Chosen places without any figures by nationality or origin. */
  readonly without: readonly string[];
  /** Chosen places with figures on this breakdown, but in no year on every group. */
  readonly incomplete: readonly string[];
  /** Chosen places beyond what one page can show. */
  readonly tooMany: readonly string[];
  readonly groupSlots: ReadonlyMap<string, number>;
  /** Every year with figures of a shown place. */
  readonly periods: readonly number[];
  readonly from: number;
  readonly to: number;
}

export interface MixView {
  readonly selection: Selection;
  readonly measures: Measures;
  readonly issues: readonly Issue[];
  readonly state: LibraryState;
  /** null while tables are on their way. */
  readonly figures: MixFigures | null;
  readonly isLoading: boolean;
  /** Every place that has figures on some breakdown. */
  readonly known: ReadonlyMap<string, PlaceBreakdowns>;
}

export const NATIONALITIES = "number_of_foreign_nationalities";
export const CLAIMED = "number_of_nationalities_claimed";
const ALWAYS = ["population", NATIONALITIES, CLAIMED];

/**
 * What the reader asked for, made into compositions and tables by district. Follows the selection a moment later, so that
 * a control answers at once however much there is to draw.
 */
export function useMix(catalogue: Catalogue): MixView {
  const { library, bound } = useServices();
  const state = useLibraryState();
  const asked = useDeferredValue(useSelection());
  const { selection, issues } = useMemo(() => resolveSelection(asked, catalogue), [asked, catalogue]);
  const breakdowns = useMemo(() => breakdownsOf(catalogue), [catalogue]);
  const needed = useMemo(() => [...ALWAYS, ...breakdowns.map(({ indicator }) => indicator.id)], [breakdowns]);
  useEffect(() => library.request(needed), [library, needed]);
  const unknownYet = !state.uploadsReady && namesOwn(asked);
  const isLoading = unknownYet || !isReady(state, needed);
  const { dataset, uploads } = state;
  const world = useMemo(
    () => (isLoading ? null : createWorld(catalogue, { dataset, uploads })),
    [isLoading, catalogue, dataset, uploads],
  );
  const { places, indicator, threshold, from, to } = selection;
  const chosen = useMemo(
    () => (world ? chooseFigures(world, { places, indicator }) : null),
    [world, places, indicator],
  );
  const shown = useMemo(() => chosen && { ...chosen, places: hideIn(chosen.places, threshold) }, [chosen, threshold]);
  const figures = useMemo(() => shown && withPeriods(shown, from, to), [shown, from, to]);
  const [opened] = useState(asked);
  return useMemo(
    () => ({
      selection,
      measures: measuresOf(selection.measure),
      issues: [...(asked === opened ? bound.issues : []), ...(unknownYet ? [] : issues)],
      state,
      figures,
      isLoading,
      known: world?.known ?? NOBODY,
    }),
    [selection, asked, opened, bound, unknownYet, issues, state, figures, isLoading, world],
  );
}

/** The same with what is chosen this moment, for the controls. */
export function useFreshView(view: MixView, catalogue: Catalogue): MixView {
  const asked = useSelection();
  return useMemo(() => {
    const { selection } = resolveSelection(asked, catalogue);
    return { ...view, selection, measures: measuresOf(selection.measure) };
  }, [view, asked, catalogue]);
}

const NOBODY: ReadonlyMap<string, PlaceBreakdowns> = new Map();

interface World {
  readonly catalogue: Catalogue;
  readonly sources: UnitSources;
  readonly geographies: readonly Geography[];
  readonly breakdowns: readonly Breakdown[];
  readonly known: ReadonlyMap<string, PlaceBreakdowns>;
}

/** Which place has rows on which breakdown. Whether they are enough for a composition is seen once it is chosen. */
function createWorld(catalogue: Catalogue, sources: UnitSources): World {
  const geographies = findGeographies({ catalogue, uploads: sources.uploads, boundaries: [] }).filter(
    ({ kind }) => kind !== "municipalities",
  );
  const breakdowns = breakdownsOf(catalogue);
  const datasets = [sources.dataset, ...sources.uploads.map(({ upload }) => upload.dataset)];
  const hasRows = (place: string, { indicator, groups }: Breakdown) =>
    groups.some(({ id }) => {
      const key = { indicator: indicator.id, category: id, place };
      return rowsOf(sources.dataset, key).length > 0 || datasets.some((one) => districtRowsOf(one, key).size > 0);
    });
  const known = new Map<string, PlaceBreakdowns>();
  for (const { code, kind } of catalogue.places.values()) {
    if (kind === "district") continue;
    const found = breakdowns.filter((breakdown) => hasRows(code, breakdown));
    if (found.length > 0) known.set(code, { place: code, breakdowns: found });
  }
  return { catalogue, sources, geographies, breakdowns, known };
}

/** With the division of the city that has figures, where it is divided in several ways. */
function compositionOf(world: World, place: string, breakdown: Breakdown): Composition | null {
  const { catalogue, sources } = world;
  const divisions = world.geographies.filter(({ city }) => city === place);
  for (const geography of divisions.length > 0 ? divisions : [null]) {
    const found = deriveComposition({ catalogue, sources, breakdown, place, geography });
    if (found) return found;
  }
  return null;
}

function chooseFigures(world: World, selection: Pick<Selection, "places" | "indicator">) {
  const chosen = selection.places;
  const having = chosen.flatMap((place) => world.known.get(place) ?? []);
  const breakdowns = world.breakdowns.filter((one) => having.some((place) => place.breakdowns.includes(one)));
  const breakdown =
    breakdowns.find(({ indicator }) => indicator.id === selection.indicator) ??
    // What a visitor brought is what they want to see.
    having[0]?.breakdowns.find(({ indicator }) => isOwnCode(indicator.id)) ??
    having[0]?.breakdowns[0];
  if (!breakdown) return null;
  const fitting = having.filter((one) => one.breakdowns.includes(breakdown));
  const slots = slotsOf(chosen);
  const places = fitting.slice(0, MOST_PLACES).flatMap(({ place }) => {
    const composition = compositionOf(world, place, breakdown);
    if (!composition) return [];
    return [{ place, slot: slots.get(place)!.slot, composition, mixing: mixingOf(world, composition) }];
  });
  return {
    breakdown,
    breakdowns,
    places,
    elsewhere: having.filter((one) => !fitting.includes(one)),
    without: chosen.filter((place) => !world.known.has(place)),
    tooMany: fitting.slice(MOST_PLACES).map(({ place }) => place),
    incomplete: fitting
      .slice(0, MOST_PLACES)
      .flatMap(({ place }) => (places.some((one) => one.place === place) ? [] : [place])),
    groupSlots: slotsOfGroups(places.map(({ composition }) => composition)),
    periods: [...new Set(places.flatMap(({ composition }) => composition.periods))].sort((a, b) => a - b),
  };
}

/** By the division of the city that has most years of figures. */
function mixingOf({ catalogue, sources, geographies }: World, composition: Composition): Mixing | null {
  const { place, breakdown } = composition;
  const all = geographies
    .filter(({ city }) => city === place)
    .flatMap((geography) => deriveMixing({ catalogue, sources, breakdown, place, composition, geography }) ?? []);
  return all.sort((a, b) => b.years.length - a.years.length)[0] ?? null;
}

const hideIn = (places: readonly Omit<MixPlace, "hidden">[], threshold: number): MixPlace[] =>
  places.map((one) => ({ ...one, hidden: hideSmall(one.composition, one.mixing, threshold) }));

function withPeriods(shown: Omit<MixFigures, "from" | "to">, from: number | null, to: number | null): MixFigures {
  const { periods } = shown;
  const inside = periods.filter((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));
  const all = inside.length > 0 ? inside : periods;
  return { ...shown, from: all[0] ?? 0, to: all.at(-1) ?? 0 };
}
