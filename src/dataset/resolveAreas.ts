import type { AreaDecision, Decisions } from "./decisions";
import { areaKey } from "./surveyTexts";
import { inEveryLanguage, nameKey, nextNumber, tidyText } from "./texts";
import type { Catalogue, Place, PlaceKind } from "./types";

/** Where rows of an area belong; a text says why nowhere. */
export type AreaTarget = { readonly place: string; readonly district: string } | "omit" | "undecided";

interface Means {
  readonly catalogue: Catalogue;
  readonly id: string;
  /** Own places there already are. */
  readonly places: readonly Place[];
}

export type AreaResolver = ReturnType<typeof createAreaResolver>;

/** Turns places and districts of the file into codes. New ones are made when they are first asked for. */
export function createAreaResolver(decisions: Decisions, { catalogue, id, places }: Means) {
  const own = createPlaces(id, places);
  const locate = (code: string): AreaTarget => {
    const place = own.find(code) ?? catalogue.places.get(code);
    if (!place) return "undecided";
    return place.kind === "district" && place.parent !== null
      ? { place: place.parent, district: code }
      : { place: code, district: "" };
  };
  const city = (): AreaTarget => {
    if (decisions.rows.kind !== "districts") return "undecided";
    const { city: one } = decisions.rows;
    return one.use === "known" ? locate(one.code) : { place: own.create(one.name, "city", null), district: "" };
  };
  const below = (parent: AreaTarget, decision: AreaDecision | undefined): AreaTarget => {
    if (typeof parent === "string") return parent;
    if (!decision) return "undecided";
    if (decision.use === "omit") return "omit";
    if (decision.use === "city") return parent;
    if (decision.use === "known") return locate(decision.code);
    return { place: parent.place, district: own.create(decision.name, "district", parent.place) };
  };
  const top = (decision: AreaDecision | undefined): AreaTarget => {
    if (decision?.use === "known") return locate(decision.code);
    if (decision?.use === "new") return { place: own.create(decision.name, decisions.placeKind, null), district: "" };
    return decision?.use === "omit" ? "omit" : "undecided";
  };
  const targetOf = (place: string, district: string): AreaTarget => {
    const decision = decisions.areas.get(areaKey(place, district));
    if (decisions.rows.kind === "districts") return below(city(), decision);
    return district === "" ? top(decision) : below(top(decisions.areas.get(areaKey(place, ""))), decision);
  };
  return {
    targetOf,
    /** Code of the city that the districts of a place of the file belong to; null where it has none. */
    cityOf: (place: string): string | null => {
      const target = decisions.rows.kind === "districts" ? city() : targetOf(place, "");
      return typeof target === "string" ? null : target.place;
    },
    places: own.all,
  };
}

/** The places of an upload; a name that stands there already, at the same level below the same city, is that place. */
function createPlaces(id: string, places: readonly Place[]) {
  const own = [...places];
  const byCode = new Map(own.map((one) => [one.code, one]));
  const keyOf = (name: string, isDistrict: boolean, parent: string | null) =>
    JSON.stringify([nameKey(name), isDistrict, parent]);
  const byName = new Map(own.map((one) => [keyOf(one.name.en, one.kind === "district", one.parent), one.code]));
  let next = nextNumber(
    `${id}-p`,
    places.map((place) => place.code),
  );
  const create = (name: string, kind: PlaceKind, parent: string | null): string => {
    const key = keyOf(name, kind === "district", parent);
    const named = byName.get(key);
    if (named !== undefined) return named;
    const code = `${id}-p${next++}`;
    const none = { successor: null, population: null, populationYear: null };
    const place = { code, name: inEveryLanguage(tidyText(name) || code), kind, parent, ...none };
    own.push(place);
    byName.set(key, code);
    byCode.set(code, place);
    return code;
  };
  return { create, find: (code: string) => byCode.get(code), all: (): readonly Place[] => own };
}
