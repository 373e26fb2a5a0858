import { useEffect, useMemo } from "react";
import { buildScatterModel, type ScatterModel } from "../chart/buildScatterModel";
import { slotsOf } from "../chart/describe";
import type { Geography } from "../dataset/geography";
import type { Catalogue, Indicator } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { RelateTranslator } from "../i18n/relate";
import { isReady, type LibraryState } from "../library/library";
import type { Selection } from "../selection/selection";
import {
  deriveRelation,
  deriveRelationPanels,
  relationYear,
  type Relation,
  type RelationPanels,
} from "../series/deriveRelation";
import { comparesPlaces } from "../series/passport";
import {
  chooseAxes,
  confoundersFor,
  possibleIndicators,
  yearsOfIndicators,
  type Axes,
  type Confounder,
  type YearsByIndicator,
} from "../series/relationChoices";
import { townUnits, TOWN_SETS, unitsIdOf } from "../series/townUnits";
import { useLibraryState, useSelection, useServices } from "./services";
import { useGeographies } from "./useGeographies";

export interface RelationFigure {
  readonly relation: Relation;
  readonly model: ScatterModel;
  readonly confounders: readonly Confounder[];
}

/** An indicator the link asks for and that may not stand on an axis. */
export interface RefusedAxis {
  readonly asked: string;
  readonly reason: "unknown" | "not-comparable";
}

export interface RelationView {
  readonly selection: Selection;
  readonly state: LibraryState;
  readonly geographies: readonly Geography[];
  readonly unitsId: string;
  /** Units the link asks for that are not at hand. */
  readonly unknownUnits: string | null;
  readonly geography: Geography;
  /** What there is for the units, of the tables that have come. */
  readonly years: YearsByIndicator;
  /** Whether all tables that tell what there is have come. */
  readonly yearsReady: boolean;
  /** null: there are no two indicators for these units. */
  readonly axes: (Axes & { readonly z: Indicator | null }) | null;
  readonly refused: readonly RefusedAxis[];
  /** Codes of the chosen units, in order. */
  readonly chosen: readonly string[];
  /** Colour and marker of each of them. */
  readonly slots: ReadonlyMap<string, { readonly slot: number; readonly second: boolean }>;
  /** null while its tables are on their way, or without axes. */
  readonly figure: RelationFigure | null;
}

const POPULATION = "population";

/** What the reader asked for, made into points, words and tables. */
export function useRelation(catalogue: Catalogue, t: RelateTranslator): RelationView {
  const { library } = useServices();
  const state = useLibraryState();
  const selection = useSelection();
  const { dataset, uploads, uploadsReady } = state;
  const sources = useMemo(() => ({ dataset, uploads }), [dataset, uploads]);
  const units = useUnits(catalogue, selection);
  const { geography } = units;
  const { asked, refused } = useMemo(
    () => askedAxes(selection, catalogue, uploadsReady),
    [selection, catalogue, uploadsReady],
  );
  // A table says only once it is read whether it holds districts of this city; of towns the catalogue says it.
  const telling = useMemo(
    () => (geography.kind === "municipalities" ? [] : possibleIndicators(catalogue, geography).map(({ id }) => id)),
    [catalogue, geography],
  );
  const yearsReady = isReady(state, telling);
  const years = useMemo(() => yearsOfIndicators({ catalogue, sources, geography }), [catalogue, sources, geography]);
  const axes = useMemo(() => {
    const pair = chooseAxes(asked, { catalogue, geography, years });
    return pair && { ...pair, z: asked.z };
  }, [asked, catalogue, geography, years]);
  const needed = useMemo(() => neededFor(axes, catalogue, geography), [axes, catalogue, geography]);
  const wanted = useMemo(() => [...telling, ...needed], [telling, needed]);
  useEffect(() => library.request(wanted), [library, wanted]);
  const ready = (uploadsReady || !namesOwn(selection)) && yearsReady && isReady(state, needed);
  const { threshold } = selection;
  const show = selection.show === "rate" ? "rate" : "value";
  const panels = useMemo(
    () => (ready && axes ? deriveRelationPanels({ catalogue, sources, geography, ...axes, show, threshold }) : null),
    [ready, axes, catalogue, sources, geography, show, threshold],
  );
  const marks = useMarks(selection, geography);
  const figure = useFigure(panels, { catalogue, t, years, slots: marks.slots, selection });
  return { selection, state, ...units, years, yearsReady, axes, refused, ...marks, figure };
}

/** Whether the link names something of a visitor's own, which is known only once it is read what this browser keeps. */
const namesOwn = ({ x, y, z, city }: Selection) => [x, y, z, city].some((id) => id !== null && isOwnCode(id));

/** The chosen units and their colours. Districts chosen in another city are none here. */
function useMarks({ places, districts }: Selection, geography: Geography) {
  return useMemo(() => {
    const codes = new Set(geography.units.map(({ code }) => code));
    const chosen = geography.kind === "municipalities" ? places : districts.filter((code) => codes.has(code));
    return { chosen, slots: slotsFor(chosen, geography) };
  }, [places, districts, geography]);
}

interface Drawing extends Pick<RelationView, "years" | "slots" | "selection"> {
  readonly catalogue: Catalogue;
  readonly t: RelateTranslator;
}

function useFigure(
  panels: RelationPanels | null,
  { catalogue, t, years, slots, selection }: Drawing,
): RelationFigure | null {
  const { log, trails, year } = selection;
  return useMemo(() => {
    if (!panels) return null;
    const relation = deriveRelation(panels, { catalogue, year: relationYear(panels, year), log });
    return {
      relation,
      model: buildScatterModel(relation, { catalogue, t, slots, trails }),
      confounders: confoundersFor([panels.x.indicator, panels.y.indicator], years, catalogue),
    };
  }, [panels, catalogue, year, log, t, slots, trails, years]);
}

/** The units that the selection means; a geography that is not at hand gives way to the centre cities. */
function useUnits(catalogue: Catalogue, { peers, city, places }: Selection) {
  const geographies = useGeographies(catalogue);
  return useMemo(() => {
    const asked = unitsIdOf({ peers, city });
    const known = geographies.find(({ id }) => id === asked);
    const unitsId = known ? asked : (TOWN_SETS.find((set) => set === asked) ?? "centre");
    const towns = TOWN_SETS.find((set) => set === unitsId);
    const geography = towns ? townUnits(towns, { catalogue, places, geographies }) : known!;
    return { geographies, unitsId, geography, unknownUnits: unitsId === asked ? null : asked };
  }, [catalogue, geographies, peers, city, places]);
}

/** The indicators the link names, without those that may not be laid between places. */
function askedAxes({ x, y, z }: Selection, catalogue: Catalogue, uploadsReady: boolean) {
  const refused: RefusedAxis[] = [];
  const take = (id: string | null): Indicator | null => {
    if (id === null) return null;
    const indicator = catalogue.indicators.get(id);
    if (indicator && comparesPlaces(indicator)) return indicator;
    if (indicator) refused.push({ asked: id, reason: "not-comparable" });
    else if (uploadsReady || !isOwnCode(id)) refused.push({ asked: id, reason: "unknown" });
    return null;
  };
  const asked = { x: take(x), y: take(y), z: take(z) };
  return { asked, refused };
}

/** Tables of the axes, their denominators, the sizes, and what may be offered beside them. */
function neededFor(axes: RelationView["axes"], catalogue: Catalogue, geography: Geography): string[] {
  if (!axes) return [];
  const ids = [axes.x, axes.y, axes.z].flatMap((one) => (one ? [one.id, one.denominator ?? one.id] : []));
  const towns = geography.kind === "municipalities";
  const beside = towns ? ["net_taxable_income_per_inhabitant", "child_poverty_index"] : [];
  return [...new Set([...ids, POPULATION, ...beside])].filter((id) => catalogue.indicators.has(id));
}

/** Towns keep the colours they have on the other pages. Of districts none is home: the first colour stays free. */
function slotsFor(chosen: readonly string[], { kind }: Geography) {
  if (kind !== "municipalities") return new Map(chosen.map((code, i) => [code, { slot: 2 + (i % 5), second: i >= 5 }]));
  const all = slotsOf(chosen);
  return new Map(chosen.map((code) => [code, all.get(code)!]));
}
