import type { Catalogue, Place } from "../dataset/types";
import { HOME_PLACE, type PeerSet } from "../selection/selection";

/** A place of similar size has between two thirds and one and a half times the inhabitants. */
const SIMILAR_RATIO = 1.5;

/** Whether a place is a town of its own, and not a region, a police zone, an average or a district. */
export function isTown(place: Place): boolean {
  return place.kind === "centre-city" || place.kind === "municipality" || place.kind === "city";
}

/** Whether a place is made of many towns, so that its figures are smoother than any one of theirs. */
export function isAggregate(place: Place): boolean {
  return place.kind === "country" || place.kind === "region" || place.kind === "area";
}

/** Codes of the peer set around `home`, without `home`, in code order. Unknown population makes a set of similar size empty. */
export function peersOf(set: PeerSet, home: string, catalogue: Catalogue): string[] {
  const population = catalogue.places.get(home)?.population ?? null;
  const country = countryOf(home, catalogue);
  const belongs = (place: Place): boolean => {
    if (set === "none" || place.code === home || !isTown(place)) return false;
    if (set === "all") return countryOf(place.code, catalogue) === country;
    if (set === "centre") return place.kind === "centre-city";
    if (population === null || place.population === null) return false;
    const ratio = place.population / population;
    return ratio <= SIMILAR_RATIO && ratio >= 1 / SIMILAR_RATIO;
  };
  return [...catalogue.places.values()]
    .filter(belongs)
    .map((place) => place.code)
    .sort();
}

/** The place everything else is compared with: the first chosen one. */
export function homeOf(places: readonly string[]): string {
  return places[0] ?? HOME_PLACE;
}

/** The place itself and the areas it lies in, from inner to outer. */
export function areasOf(code: string, catalogue: Catalogue): string[] {
  const parent = catalogue.places.get(code)?.parent;
  return [code, ...(parent ? areasOf(parent, catalogue) : [])];
}

/** The outermost area a place lies in; itself when it lies in none. */
export function countryOf(code: string, catalogue: Catalogue): string {
  return areasOf(code, catalogue).at(-1)!;
}
