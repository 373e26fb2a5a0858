import type { Geography, GeoUnit } from "../dataset/geography";
import type { Catalogue, Place } from "../dataset/types";
import { DEFAULT_SELECTION, type PeerSet, type Selection } from "../selection/selection";
import { homeOf, isTown, peersOf } from "./peers";

/** Sets of whole towns that may stand as points, named as the sets of peers are. */
export const TOWN_SETS = ["centre", "similar", "all"] as const;
export type TownSet = (typeof TOWN_SETS)[number];

/** The region whose municipalities are the set `all`. */
const REGION = "02000";

const isTownSet = (set: PeerSet): set is TownSet => set !== "none";

/**
 * Which units a selection means: a set of towns, or with no set (`peers=none`) the parts of the geography `city`. The
 * municipalities of Flanders are one and the same as a set and as a geography.
 */
export function unitsIdOf({ peers, city }: Pick<Selection, "peers" | "city">): string {
  if (isTownSet(peers)) return peers;
  return city === REGION ? "all" : city;
}

/** What to change so that `unitsIdOf` gives `id`. */
export function choiceOfUnits(id: string): Partial<Selection> {
  const set = TOWN_SETS.find((one) => one === id);
  return set ? { peers: set, year: null } : { peers: "none", city: id, year: null };
}

interface Known {
  readonly catalogue: Catalogue;
  /** Codes of the chosen places. */
  readonly places: readonly string[];
  readonly geographies: readonly Geography[];
}

/** The towns of a set as units, the chosen ones with them, by name. */
export function townUnits(set: TownSet, { catalogue, places, geographies }: Known): Geography {
  const home = homeOf(places.length > 0 ? places : DEFAULT_SELECTION.places);
  const anchor = catalogue.places.get(home);
  const town = anchor && isTown(anchor) ? home : homeOf([]);
  // The geography knows which municipalities there were at one time; the catalogue also holds what they merged into.
  const region = geographies.find(({ id }) => id === REGION)?.units.map(({ code }) => code) ?? [];
  const members = peersOf(set, town, catalogue).filter((code) => region.length === 0 || region.includes(code));
  const belongs = set !== "centre" || catalogue.places.get(town)?.kind === "centre-city";
  const chosen = places.filter((code) => isShownTown(catalogue.places.get(code)));
  const codes = [...new Set([...(belongs ? [town] : []), ...members, ...chosen])];
  return {
    id: set,
    city: REGION,
    kind: "municipalities",
    units: codes.flatMap((code) => unitOf(catalogue.places.get(code))).sort(byName),
    outlines: null,
    own: false,
  };
}

const isShownTown = (place: Place | undefined) => place !== undefined && isTown(place);

const unitOf = (place: Place | undefined): GeoUnit[] =>
  place ? [{ code: place.code, name: place.name, place: place.code, district: "" }] : [];

const byName = (one: GeoUnit, other: GeoUnit) =>
  one.name.en.localeCompare(other.name.en, "en") || one.code.localeCompare(other.code, "en");
