import type { Catalogue } from "../dataset/types";
import { isStatistic, type Found } from "./collect";

/** What stands for a municipality: itself, or those it was made of. */
interface Standing {
  readonly places: readonly Found[];
  /** One of them, or of those they were made of, is chosen and stands already. */
  readonly chosen: boolean;
}

/**
 * The candidates without those that are the same town as another, in their order. Of a municipality and the merged one
 * it became the chosen one stands, else the one with more years, and of equals that of the older borders.
 */
export function onceEach(candidates: readonly Found[], chosen: readonly string[], catalogue: Catalogue): Found[] {
  const byPlace = new Map(candidates.map((one) => [one.place, one]));
  const partsOf = new Map<string, string[]>();
  for (const { code, successor } of catalogue.places.values()) {
    if (successor !== null) partsOf.set(successor, [...(partsOf.get(successor) ?? []), code]);
  }
  const standingFor = (place: string): Standing => {
    const parts = (partsOf.get(place) ?? []).map(standingFor);
    const before = { places: parts.flatMap((one) => one.places), chosen: parts.some((one) => one.chosen) };
    if (chosen.includes(place)) return { places: [], chosen: true };
    const merged = byPlace.get(place);
    if (!merged || before.chosen) return before;
    const longer = before.places.every((one) => yearsIn(merged) > yearsIn(one));
    return longer ? { places: [merged], chosen: false } : before;
  };
  const last = (place: string): string => {
    const successor = catalogue.places.get(place)?.successor ?? null;
    return successor === null ? place : last(successor);
  };
  const towns = new Set(candidates.map(({ place }) => last(place)));
  const standing = new Set([...towns].flatMap((town) => standingFor(town).places));
  return candidates.filter((one) => standing.has(one));
}

const yearsIn = ({ observations }: Found) => [...observations.values()].filter(isStatistic).length;
