import type { Merger, Place } from "../dataset/types";
import { foldName } from "./foldName";
import { findMergedNames, meantBy, type MergedName } from "./mergedNames";

/** What the package knows by name or code. Names that two places share are in `shared` and not in `names`. */
export interface KnownPlaces {
  /** Folded name or code, to the place's code. */
  readonly names: ReadonlyMap<string, string>;
  readonly shared: ReadonlyMap<string, readonly string[]>;
  /** Names in `names` that a municipality shares with the one it became. */
  readonly merged: ReadonlyMap<string, MergedName>;
  /** Codes of those that are parts of a place. */
  readonly districts: ReadonlySet<string>;
}

export interface PlaceMatch {
  readonly text: string;
  /** Null where nothing fits or several do; `similar` is an offer and never taken in silence, so it is null too. */
  readonly code: string | null;
  readonly by: "code" | "name" | "similar" | "none";
  readonly candidates: readonly string[];
}

/** Words before or after a name that say what it is and not which. */
const BEFORE =
  "stad|gemeente|ville de|commune de|city of|stadt|gemeinde|kanton|municipality of|ciudad de|comune di|" +
  "municipio de|landeshauptstadt|freie und hansestadt|hansestadt|london borough of|royal borough of|" +
  "kreisfreie stadt";
const TITLES = new RegExp(`^(?:${BEFORE}) | (?:city|stad|stadt|municipality|gemeente)$`);

/** Names with their titles away, so that "Stad Mechelen" finds Mechelen; a name that is only a title stays. */
export function foldPlaceName(text: string): string {
  const bare = text.replace(/\s*\([^)]*\)\s*$/, "").replace(/^\s*(ville|commune|comune) d['’]/i, "");
  const folded = foldName(bare).replace(/^\d{2,}\s+(?=\p{L})/u, "");
  return folded.replace(TITLES, "").trim() || folded;
}

/** Collects every name in every language and every code, digits without leading zeros too. */
export function knowPlaces(places: Iterable<Place>, mergers: readonly Merger[] = []): KnownPlaces {
  const found = new Map<string, Set<string>>();
  const byCode = new Map<string, Place>();
  const districts = new Set<string>();
  const learn = (key: string, code: string): void => {
    if (key === "") return;
    const codes = found.get(key);
    if (codes) codes.add(code);
    else found.set(key, new Set([code]));
  };
  for (const place of places) {
    const { code, name, kind } = place;
    byCode.set(code, place);
    if (kind === "district") districts.add(code);
    learn(foldName(code), code);
    if (/^0\d+$/.test(code)) learn(code.replace(/^0+/, ""), code);
    for (const text of new Set(Object.values(name))) {
      learn(foldName(text), code);
      learn(foldPlaceName(text), code);
    }
  }
  const merged = findMergedNames({ places: byCode, mergers, found });
  const names = new Map([...merged].map(([key, { plain }]) => [key, plain]));
  const shared = new Map<string, readonly string[]>();
  for (const [key, codes] of found) {
    // A city and one of its districts of the same name: the city is meant until a list of districts says otherwise.
    const whole = [...codes].filter((code) => !districts.has(code));
    const [only, second] = whole.length > 0 ? whole : [...codes];
    if (only !== undefined && second === undefined) names.set(key, only);
    if (codes.size > 1) shared.set(key, [...codes]);
  }
  return { names, shared, merged, districts };
}

/** Code of the place that a text names, by name or code; null where none or several do. */
export function findPlace(text: string, known: KnownPlaces): string | null {
  return known.names.get(foldName(text)) ?? known.names.get(foldPlaceName(text)) ?? null;
}

/**
 * Matches texts of a file, with the codes beside them where the file has some (`codes` by text), to known places.
 * A code beside a name counts only if it is known; names decide else. Similar names are candidates, never matches.
 */
export function matchPlaces(
  texts: readonly string[],
  codes: ReadonlyMap<string, string>,
  known: KnownPlaces,
): PlaceMatch[] {
  const byLength = namesByLength(known);
  const named = placesNamed(texts, codes, known);
  return texts.map((text): PlaceMatch => {
    const given = codes.get(text);
    const byCode = given === undefined ? undefined : known.names.get(foldName(given));
    if (byCode !== undefined) return { text, code: byCode, by: "code", candidates: [byCode] };
    const several = known.shared.get(foldName(text)) ?? known.shared.get(foldPlaceName(text)) ?? [];
    // What stands in brackets may say which of the two: a name that is known as it is needs no other reading.
    const merged = known.merged.get(known.names.has(foldName(text)) ? foldName(text) : foldPlaceName(text));
    const exact = merged ? meantBy(merged, named) : findPlace(text, known);
    const own = exact !== null && foldName(exact) === foldName(text);
    if (exact !== null)
      return { text, code: exact, by: own ? "code" : "name", candidates: [...new Set([exact, ...several])] };
    const candidates = several.length > 0 ? several : similarPlaces(text, byLength);
    return { text, code: null, by: candidates.length > 0 ? "similar" : "none", candidates };
  });
}

/** Codes of the places that the texts name, by their codes or their names. */
function placesNamed(
  texts: readonly string[],
  codes: ReadonlyMap<string, string>,
  known: KnownPlaces,
): ReadonlySet<string> {
  const found = texts.map((text) => known.names.get(foldName(codes.get(text) ?? "")) ?? findPlace(text, known));
  return new Set(found.filter((code) => code !== null));
}

type Names = ReadonlyMap<number, readonly (readonly [name: string, code: string])[]>;

function namesByLength(known: KnownPlaces): Names {
  const lengths = new Map<number, (readonly [string, string])[]>();
  for (const entry of known.names) {
    if (/\d/.test(entry[0])) continue;
    const list = lengths.get(entry[0].length);
    if (list) list.push(entry);
    else lengths.set(entry[0].length, [entry]);
  }
  return lengths;
}

const OFFERED = 5;

function similarPlaces(text: string, names: Names): string[] {
  const folded = foldPlaceName(text);
  if (folded.length < 4 || /\d/.test(folded)) return [];
  const reach = folded.length < 8 ? 1 : 2;
  const found: [distance: number, code: string][] = [];
  for (let length = folded.length - reach; length <= folded.length + reach; length++) {
    for (const [name, code] of names.get(length) ?? []) {
      const distance = editDistance(folded, name);
      if (distance <= reach) found.push([distance, code]);
    }
  }
  return [...new Set(found.sort((a, b) => a[0] - b[0]).map(([, code]) => code))].slice(0, OFFERED);
}

/** Changes, insertions, losses and swaps of neighbours that turn one text into the other (Damerau 1964). */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
