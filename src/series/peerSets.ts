import type { Catalogue } from "../dataset/types";
import type { PeerSet } from "../selection/selection";
import { MIN_BAND } from "./deriveComparison";
import { peersOf } from "./peers";

/** The town that a place is today: itself, or what it was merged into. */
export function townOf(code: string, catalogue: Catalogue): string {
  const successor = catalogue.places.get(code)?.successor ?? null;
  return successor === null ? code : townOf(successor, catalogue);
}

/** Towns of a set of peers around a place, without that place, each once whatever its borders. */
export function setSize(set: PeerSet, home: string, catalogue: Catalogue): number {
  const towns = new Set(peersOf(set, home, catalogue).map((code) => townOf(code, catalogue)));
  towns.delete(townOf(home, catalogue));
  return towns.size;
}

/**
 * Whether the median of these towns may stand for a set of `size`: at least half of the set, and four of them. A survey
 * of a dozen cities says nothing of all municipalities.
 */
export function enough(towns: readonly string[], size: number): boolean {
  const known = new Set(towns).size;
  return known >= MIN_BAND && known >= size / 2;
}
