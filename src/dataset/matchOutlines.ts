import type { GeoUnit, MatchedOutlines, Outline, OutlineGeometry } from "./geography";
import { foldText } from "./texts";
import { isOwnCode } from "./upload";

/** An area of a file as it was read, before it is known which unit it outlines. */
export interface OutlineFeature {
  /** Properties as text, with the feature's own `id` among them. */
  readonly texts: Readonly<Record<string, string>>;
  readonly geometry: OutlineGeometry;
}

/** Properties that hold the name and the code, where somebody said so; empty = not said. */
export interface Naming {
  readonly nameProperty: string;
  readonly codeProperty: string;
  /** Names and code by which a file of several cities may know the one that is divided. */
  readonly city?: readonly string[];
}

const UNSAID: Naming = { nameProperty: "", codeProperty: "" };

/** Finds the outline of each unit by its code or its name, without regard to case, accents and punctuation. */
export function matchOutlines(
  units: readonly GeoUnit[],
  features: readonly OutlineFeature[],
  naming: Naming = UNSAID,
): MatchedOutlines {
  const whole = matchThese(units, features.map((feature, at) => ({ ...feature, at })), naming);
  const ofCity = featuresOfCity(features, naming.city ?? []).map((some) => matchThese(units, some, naming));
  // A file of one city may call a district like the city; that is no reason to leave out the others.
  return ofCity.find(({ unmatchedUnits }) => unmatchedUnits.length <= whole.unmatchedUnits.length) ?? whole;
}

/** With its position in the file. */
interface Placed extends OutlineFeature {
  readonly at: number;
}

/** For each property that names the city on some features and something else on others: the features of the city. */
function featuresOfCity(features: readonly OutlineFeature[], city: readonly string[]): Placed[][] {
  const wanted = new Set(city.map(keyOf));
  if (wanted.size === 0) return [];
  const names = [...new Set(features.flatMap(({ texts }) => Object.keys(texts)))];
  return names
    .map((property) =>
      features.flatMap((one, at) => (wanted.has(keyOf(one.texts[property] ?? "")) ? [{ ...one, at }] : [])),
    )
    .filter((some) => some.length > 0 && some.length < features.length);
}

function matchThese(units: readonly GeoUnit[], features: readonly Placed[], naming: Naming): MatchedOutlines {
  const properties = rankProperties(features, keysOfUnits(units), naming);
  const codes: (string | null)[] = features.map(() => null);
  const taken = new Set<string>();
  properties.forEach(({ found }, rank) => {
    const isFree = (code: string | undefined, i: number) => code !== undefined && codes[i] === null && !taken.has(code);
    const free = found.map((code, i) => (isFree(code, i) ? code : undefined));
    const times = countAll(free);
    free.forEach((code, i) => {
      // The best property may name a district once for each of its parts; in any other, that is a name of more than it.
      if (code !== undefined && (rank === 0 || times.get(code) === 1)) codes[i] = code;
    });
    codes.forEach((code) => code !== null && taken.add(code));
  });
  const outlines = gather(features, codes, [naming.nameProperty, ...properties.map(({ property }) => property)]);
  return {
    outlines,
    unmatchedUnits: units.filter(({ code }) => !taken.has(code)).map(({ code }) => code),
    unmatchedOutlines: outlines.filter(({ code }) => code.startsWith("?")).map(({ code }) => code),
  };
}

const keyOf = (text: string) => foldText(text).replace(/^0+(?=\d)/, "");

/** Codes of units by each of their folded names and codes; a name that two units have tells neither. */
function keysOfUnits(units: readonly GeoUnit[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string | null>();
  for (const { code, name, place } of units) {
    // Of "DEBER-12" a file of Berlin has the 12 alone.
    const short = code.startsWith(`${place}-`) && !isOwnCode(code) ? [code.slice(place.length + 1)] : [];
    for (const key of new Set([code, ...short, ...Object.values(name)].map(keyOf))) {
      if (key !== "") keys.set(key, keys.has(key) && keys.get(key) !== code ? null : code);
    }
  }
  return new Map([...keys].flatMap(([key, code]) => (code === null ? [] : [[key, code]])));
}

interface NamingProperty {
  readonly property: string;
  /** Code of the unit that each feature is by this property. */
  readonly found: readonly (string | undefined)[];
}

/** Properties that name a unit, those that tell most of them apart first, and among equals those meant for it. */
function rankProperties(
  features: readonly OutlineFeature[],
  keys: ReadonlyMap<string, string>,
  { nameProperty, codeProperty, city = [] }: Naming,
): NamingProperty[] {
  const cities = new Set(city.map(keyOf));
  // "Centrum (Mechelen)", where Mechelen is divided; that of another city is another one.
  const bare = (text: string) => {
    const [, name = "", within = ""] = /^(.+?)\s*\(([^()]*)\)\s*$/.exec(text) ?? [];
    return cities.has(keyOf(within)) ? name : text;
  };
  const unitOf = (text: string) => keys.get(keyOf(text)) ?? keys.get(keyOf(bare(text)));
  const names = [...new Set(features.flatMap(({ texts }) => Object.keys(texts)))];
  const meant = (property: string) => (property === codeProperty ? 2 : property === nameProperty ? 1 : 0);
  return names
    .map((property) => {
      const found = features.map(({ texts }) => unitOf(texts[property] ?? ""));
      return { property, found, score: countAll(found).size };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || meant(b.property) - meant(a.property));
}

function countAll(codes: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const code of codes) if (code !== undefined) times.set(code, (times.get(code) ?? 0) + 1);
  return times;
}

const NAME = /name|naam|nom|nome|nombre|label|wijk|district|quartier|bezirk|buurt/i;

/** One outline for each unit, of all its parts, where the first of them stood; the others by themselves. */
function gather(features: readonly Placed[], codes: readonly (string | null)[], naming: string[]): Outline[] {
  const outlines = new Map<string, Outline>();
  features.forEach(({ texts, geometry, at }, i) => {
    const code = codes[i] ?? `?${at + 1}`;
    const before = outlines.get(code);
    const name = nameAmong(texts, naming);
    outlines.set(code, before ? { ...before, geometry: join(before.geometry, geometry) } : { code, name, geometry });
  });
  return [...outlines.values()];
}

/** The first text that is no mere number, of these properties before all others that are called a name. */
function nameAmong(texts: OutlineFeature["texts"], naming: readonly string[]): string {
  const called = Object.keys(texts).filter((property) => NAME.test(property));
  const found = [...naming, ...called, ...Object.keys(texts)].flatMap((property) => texts[property] || []);
  return found.find((text) => /\p{L}{2}/u.test(text)) ?? found[0] ?? "";
}

const polygonsOf = (geometry: OutlineGeometry) =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

const join = (one: OutlineGeometry, other: OutlineGeometry): OutlineGeometry => ({
  type: "MultiPolygon",
  coordinates: [...polygonsOf(one), ...polygonsOf(other)],
});
