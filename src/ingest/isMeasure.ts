import { meansOnly } from "./columnWords";
import { determines, type ColumnProfile } from "./describeColumns";
import { nameWords } from "./foldName";
import { findPeriods } from "./periods";

type Rows = readonly (readonly string[])[];

/** So much of a column's texts must be numbers for it to hold values; the others are then reported. */
const MOSTLY = 0.7;

interface Around {
  readonly rows: Rows;
  /** Columns of words, which codes beside them may number. */
  readonly texts: readonly ColumnProfile[];
  readonly fromSdmx: boolean;
  readonly fromStatbel: boolean;
  /** How many names are alike but for their digits. */
  readonly alike: ReadonlyMap<string, number>;
}

/** A name without its digits. */
export const stemOf = (name: string): string => name.replace(/\d+/g, "#");

/** A test of the columns of one table: whether cells are amounts, not codes, ranks or years that look like numbers. */
export function createMeasureTest(all: readonly ColumnProfile[], rows: Rows): (profile: ColumnProfile) => boolean {
  const alike = new Map<string, number>();
  for (const { name } of all) alike.set(stemOf(name), (alike.get(stemOf(name)) ?? 0) + 1);
  const around: Around = {
    rows,
    texts: all.filter(({ numericShare }) => numericShare < 0.5),
    fromSdmx: all.some(({ name }) => name === "OBS_VALUE"),
    fromStatbel: all.some(({ name }) => name.startsWith("CD_")),
    alike,
  };
  return (profile) => isMeasure(profile, around);
}

function isMeasure(profile: ColumnProfile, around: Around): boolean {
  const { meanings, numbers, numericShare, whole, name, knownShare } = profile;
  if (knownShare === 1) return false;
  if (profile.isLabel || numbers.numeric === 0 || (numericShare < MOSTLY && !isMarkedUp(profile))) return false;
  // SDMX and Statbel say in the name what is measured; everything else in their files is a key or an attribute.
  if (around.fromSdmx) return name === "OBS_VALUE";
  if (around.fromStatbel && name.startsWith("MS_")) return true;
  if (!whole) return true;
  if (meanings.has("value") || isPeriodName(name)) return true;
  if (numbers.code) return false;
  const dimension = meanings.has("place") || meanings.has("district");
  if (dimension && NUMBERS.test(name.trim()) && goesWithText(profile, around)) return false;
  if (meanings.has("measure") && !isOnlyCode(profile)) return true;
  if (isOnlyCode(profile)) return false;
  // "Kreis 1", "Kreis 2", "Kreis 3": each names an area of which it holds the values.
  const oneOfSeveral = stemOf(name) !== name && around.alike.get(stemOf(name))! > 2;
  if (dimension && (oneOfSeveral || !namesAreas(profile, around.rows))) return true;
  if (meanings.has("district")) return false;
  if (dimension) return isSurface(name) && hasOtherArea(profile, around) && !goesWithText(profile, around);
  if (meanings.has("category") && isFewKinds(profile, around.rows)) return !isShortName(name);
  if (goesWithText(profile, around) && meanings.has("code")) return false;
  return true;
}

/** "Numéro du quartier" counts nothing where each quarter has one of its own. */
const NUMBERS = /^(n[uú]m[eé]ro|nummer|nr\.?|no\.|n[º°])\s/i;

/** Numbers with marks of all kinds, "12 p", "(5)", "<5": half can be read, and what cannot has digits too. */
function isMarkedUp({ numericShare, numbers, distinct }: ColumnProfile): boolean {
  return numericShare >= 0.5 && distinct.filter((text) => !/\d/.test(text)).length <= numbers.missing;
}

/** A year, a month or a quarter and nothing else. */
export const isPeriodName = (name: string): boolean => findPeriods([name])[0]?.rest === "";

/** Named as a code and as nothing that could be counted: "NIS code", "zei_id"; "no_of_houses" counts houses. */
function isOnlyCode({ meanings, name }: ColumnProfile): boolean {
  return (
    meanings.has("code") &&
    !/\b(of|de|van|von|per|pro|total)\b/.test(nameWords(name).join(" ")) &&
    !meanings.has("value")
  );
}

/** "Ward" and "police district 2012" number areas; "Übrige Länder" and "Personen im Bezirk" are amounts. */
function namesAreas({ name, distinct }: ColumnProfile, rows: Rows): boolean {
  if (meansOnly(name, ["place", "district", "code", "name", "year"])) return true;
  return distinct.length <= Math.min(100, rows.length / 4);
}

/** "area" is a surface where another column names the areas. */
const isSurface = (name: string): boolean => /\barea|superfic|oppervl/i.test(name);

const isShortName = (name: string): boolean => nameWords(name).length === 1;

function isFewKinds({ distinct }: ColumnProfile, rows: Rows): boolean {
  return distinct.length <= 30 && distinct.length < rows.length / 4;
}

function hasOtherArea(profile: ColumnProfile, { texts }: Around): boolean {
  return texts.some((other) => other !== profile && (other.meanings.has("place") || other.meanings.has("district")));
}

/** Numbers that go one to one with texts beside them number those texts. */
function goesWithText(profile: ColumnProfile, { texts, rows }: Around): boolean {
  return texts.some(
    (other) =>
      other !== profile &&
      Math.abs(other.index - profile.index) <= 2 &&
      other.distinct.length > 2 &&
      determines(rows, profile.index, other.index) &&
      determines(rows, other.index, profile.index),
  );
}
