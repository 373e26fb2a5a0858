import { determines, type ColumnProfile } from "./describeColumns";
import { nameWords } from "./foldName";
import { findPlace, type KnownPlaces } from "./knownPlaces";
import type { Role } from "./mapping";

type Rows = readonly (readonly string[])[];

export interface AreaContext {
  readonly known: KnownPlaces | undefined;
  /** Whether the file's name or title names a city: areas in it are then parts of that. */
  readonly inCity: boolean;
}

/** The finest level is the area, the next one above it the place; other levels only repeat what these say. */
export function chooseAreas(open: readonly ColumnProfile[], rows: Rows, context: AreaContext): Map<number, Role> {
  const chosen = new Map<number, Role>();
  const candidates = open.filter(isAreaLike);
  if (candidates.length === 0) return chosen;
  const only = oneDistrict(candidates, context);
  if (only) return only;
  const finestCode = finestOf(candidates, rows);
  const names = candidates.filter((profile) => !isCode(profile));
  const most = Math.max(...names.map(({ distinct }) => distinct.length), 0);
  // Names that many codes share are those of a level above.
  const nameless = most < 0.7 * finestCode.distinct.length;
  const finest = nameless ? finestCode : finestOf(names, rows);
  const level = levelOf(finest, context);
  chosen.set(finest.index, nameless ? `${level}-code` : level);
  const label = nameless ? labelOf(finest, open, rows) : undefined;
  if (label !== undefined) chosen.set(label, level);
  const code = nameless ? undefined : codeOf(finest, open, rows);
  if (code !== undefined) chosen.set(code, `${level}-code`);
  const distance = ({ index }: ColumnProfile) => Math.abs(index - finest.index);
  const above = names
    .filter((profile) => profile !== finest && profile.distinct.length < finest.distinct.length)
    .filter(
      (profile) =>
        profile.meanings.has("place") && !isVague(profile.name) && determines(rows, finest.index, profile.index),
    )
    .filter((profile) => profile.meanings.has(level === "place" ? "district" : "place"))
    .sort((a, b) => b.distinct.length - a.distinct.length || distance(a) - distance(b))[0];
  if (level === "district" && above && !determines(rows, above.index, finest.index)) {
    chosen.set(above.index, "place");
    const aboveCode = codeOf(above, open, rows);
    if (aboveCode !== undefined && !chosen.has(aboveCode)) chosen.set(aboveCode, "place-code");
  }
  const splitting = level === "district" && !above ? names.find((profile) => splits(profile, finest, rows)) : undefined;
  if (splitting) chosen.set(splitting.index, "place");
  for (const { index } of candidates) if (!chosen.has(index)) chosen.set(index, "ignore");
  return chosen;
}

/**
 * A city and one district of it, each the same in all rows: neither is finer than the other by its number of names.
 * Taken for the city alone, the figures of one district would be those of all.
 */
function oneDistrict(candidates: readonly ColumnProfile[], { known }: AreaContext): Map<number, Role> | null {
  if (candidates.some(({ distinct }) => distinct.length !== 1)) return null;
  const called = (meaning: "place" | "district", code: boolean) =>
    candidates.find((one) => {
      const other = meaning === "place" ? "district" : "place";
      return one.meanings.has(meaning) && !one.meanings.has(other) && isCode(one) === code;
    });
  const [place, district] = [called("place", false), called("district", false)];
  const code = called("district", true);
  if (!place || !district) return null;
  const meant = known && (findPlace((code ?? district).distinct[0]!, known) ?? findPlace(district.distinct[0]!, known));
  // "District" is what some countries call an area that has many cities.
  if (known && meant && !known.districts.has(meant)) return null;
  const placeCode = called("place", true);
  return new Map<number, Role>([
    ...candidates.map(({ index }) => [index, "ignore"] as const),
    [place.index, "place"],
    [district.index, "district"],
    ...(code ? [[code.index, "district-code"] as const] : []),
    ...(placeCode ? [[placeCode.index, "place-code"] as const] : []),
  ]);
}

const SHARED = 0.1;

/** Whether many names of the finest level stand in several areas of this one, as "Centro" does. */
function splits(profile: ColumnProfile, finest: ColumnProfile, rows: Rows): boolean {
  const fewer = profile.distinct.length > 1 && profile.distinct.length < finest.distinct.length;
  if (profile === finest || !fewer || isVague(profile.name)) return false;
  const parents = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of rows) {
    const name = row[finest.index] ?? "";
    const parent = row[profile.index] ?? "";
    const before = parents.get(name);
    if (before === undefined) parents.set(name, parent);
    else if (before !== parent && name !== "") shared.add(name);
  }
  return shared.size > 1 && shared.size >= SHARED * finest.distinct.length;
}

function isAreaLike({ meanings, knownShare, distinct }: ColumnProfile): boolean {
  if (distinct.length === 0) return false;
  if (knownShare >= 0.5 && !meanings.has("category")) return true;
  const named = meanings.has("place") || meanings.has("district");
  const other = (meanings.has("indicator") || meanings.has("category")) && !meanings.has("code");
  return named && !other && !isAttribute(meanings);
}

const isAttribute = (meanings: ColumnProfile["meanings"]) => meanings.has("flag") || meanings.has("clock");

/** Codes are short texts without blanks, most with digits or in capitals only. */
export function isCode({ distinct, meanings, numericShare }: ColumnProfile): boolean {
  const looked = distinct.slice(0, 200);
  const codes = looked.filter((text) => /^[\p{Lu}\d._:/-]{1,16}$/u.test(text.trim()) && /\d/.test(text)).length;
  if (numericShare > 0.9 || codes >= 0.8 * looked.length) return true;
  // Amsterdam: STAD, A, A00, A00a.
  const short = looked.every((text) => /^\p{Lu}[\p{L}\d_-]{0,11}$/u.test(text.trim()));
  const plain = looked.every((text) => /^[\p{Lu}\d_-]{1,12}$/u.test(text.trim()));
  return meanings.has("code") && (plain || (short && codes > 0));
}

/** Most different texts; of equals the first, so that of two languages the first is taken. */
function finestOf(candidates: readonly ColumnProfile[], rows: Rows): ColumnProfile {
  const weight = (profile: ColumnProfile) => {
    const { distinct, meanings, knownShare, name } = profile;
    if (meanings.has("district") || knownShare > 0.5) return distinct.length * 1.02;
    return distinct.length * (isVague(name) && !partsAnother(profile, candidates, rows) ? 0.2 : 1);
  };
  return candidates.reduce((best, next) => (weight(next) > weight(best) * 1.01 ? next : best));
}

/** "Location" within "District": each comes back and lies in one of the other's. */
function partsAnother(profile: ColumnProfile, candidates: readonly ColumnProfile[], rows: Rows): boolean {
  if (isCode(profile) || rows.length < 2 * profile.distinct.length) return false;
  return candidates.some(
    (other) =>
      other !== profile &&
      other.meanings.has("district") &&
      !isCode(other) &&
      other.distinct.length < profile.distinct.length &&
      determines(rows, profile.index, other.index),
  );
}

/** The column of names that goes one to one with a column of codes, whatever it is called. */
function labelOf(code: ColumnProfile, open: readonly ColumnProfile[], rows: Rows): number | undefined {
  const fits = ({ meanings, numericShare, distinct }: ColumnProfile) =>
    numericShare < 0.5 &&
    !meanings.has("category") &&
    !meanings.has("indicator") &&
    distinct.length >= 0.8 * code.distinct.length &&
    distinct.length <= code.distinct.length &&
    distinct.every((text) => /\p{L}{2}/u.test(text));
  const near = (profile: ColumnProfile, most: number) => Math.abs(profile.index - code.index) <= most;
  return open.find(
    (profile) =>
      profile !== code &&
      fits(profile) &&
      !isCode(profile) &&
      (alone(code, rows) ? near(profile, 1) : near(profile, 2) && determines(rows, code.index, profile.index)),
  )?.index;
}

function levelOf(
  { meanings, knownShare, distinct, name }: ColumnProfile,
  { known, inCity }: AreaContext,
): "place" | "district" {
  const vague = isVague(name);
  if (!known || knownShare < 0.4) {
    if (meanings.has("district") || (vague && inCity)) return "district";
    return meanings.has("place") ? "place" : "district";
  }
  const codes = distinct.slice(0, 200).flatMap((text) => findPlace(text, known) ?? []);
  return codes.filter((code) => known.districts.has(code)).length > codes.length / 2 ? "district" : "place";
}

/** Words for an area of any size. */
const VAGUE = new Set(
  (
    "area areas raum gebied gebieden gebiet zone zona location locatie standort ort lieu lugar luogo geo " +
    "geography territorio area geografica"
  ).split(" "),
);

const isVague = (name: string): boolean => nameWords(name).some((word) => VAGUE.has(word));

const CODED = ["code", "place", "district"] as const;

/** The column of codes that goes one to one with a column of names. */
function codeOf(name: ColumnProfile, open: readonly ColumnProfile[], rows: Rows): number | undefined {
  const fits = open.filter(
    (profile) =>
      profile !== name &&
      profile.distinct.length > 1 &&
      !profile.meanings.has("category") &&
      isCode(profile) &&
      (profile.knownShare === 1 || CODED.some((meaning) => profile.meanings.has(meaning))) &&
      Math.abs(profile.distinct.length - name.distinct.length) <= 0.15 * name.distinct.length + 1 &&
      (determines(rows, profile.index, name.index) || alone(profile, rows)),
  );
  const near = fits.sort((a, b) => Math.abs(a.index - name.index) - Math.abs(b.index - name.index));
  return near[0]?.index;
}

const alone = ({ distinct }: ColumnProfile, rows: Rows) => distinct.length === rows.length;
