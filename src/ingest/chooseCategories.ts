import { isCode } from "./chooseAreas";
import { namesTotal } from "./columnWords";
import { nameDown } from "./compoundColumn";
import { determines, shareRepeated, type ColumnProfile } from "./describeColumns";
import { nameWords } from "./foldName";
import type { Role } from "./mapping";

type Rows = readonly (readonly string[])[];

/** What is left: indicators and categories by name, then what rows cannot be told apart without. */
export function chooseCategories(
  open: readonly ColumnProfile[],
  rows: Rows,
  { roles, fromSdmx }: { readonly roles: readonly Role[]; readonly fromSdmx: boolean },
): [number, Role][] {
  const keys = roles.flatMap((role, i) => (/^(place|district|period)/.test(role) ? [i] : []));
  const areas = keys.filter(
    (key) => roles[key] === "district" || roles[key] === "place" || roles[key]!.endsWith("code"),
  );
  const fit = open.filter((profile) => {
    if (isFreeText(profile) || isRowId(profile, rows)) return false;
    if (profile.distinct.length <= 1) return saysOneThing(profile, open, fromSdmx);
    return !areas.some((area) => determines(rows, area, profile.index));
  });
  const named = fit.filter(
    (profile) => profile.distinct.length === 1 || (isNamedKind(profile) && !isUnique(profile, rows)),
  );
  const kept = named.filter(
    (profile) => !named.some((other) => other !== profile && repeatsOther(profile, other, rows)),
  );
  // Whole words before codes, and one without meaning only if it tells more rows apart.
  const spare = fit.filter((profile) => !named.includes(profile)).sort((a, b) => Number(isCode(a)) - Number(isCode(b)));
  let repeated = shareRepeated(rows, [...keys, ...kept.map(({ index }) => index)]);
  for (const profile of spare) {
    if (repeated === 0 || (repeated <= 0.02 && !roles.includes("value"))) break;
    const without = shareRepeated(rows, [...keys, ...kept.map(({ index }) => index), profile.index]);
    if (without >= repeated * 0.99) continue;
    kept.push(profile);
    repeated = without;
  }
  return kept.map((profile) => [profile.index, isIndicator(profile) ? "indicator" : "category"]);
}

/** A text that is the same in all rows is kept where it says what or whom they are about, in words. */
function saysOneThing(profile: ColumnProfile, all: readonly ColumnProfile[], fromSdmx: boolean): boolean {
  const [text = ""] = profile.distinct;
  // In SDMX every column that is no attribute is a dimension, and the value column never says of what.
  if (fromSdmx && text !== "" && !all.some(isIndicator)) return !namesTotal(text);
  const inWords = /\p{Ll}/u.test(text);
  if (isIndicator(profile)) {
    const named = all.filter(isIndicator);
    return inWords || (named[0] === profile && !named.some((other) => isShorthand(profile, other)));
  }
  const ofArea = profile.meanings.has("place") || profile.meanings.has("district");
  return isNamedKind(profile) && inWords && !ofArea && !namesTotal(text);
}

const isIndicator = ({ meanings }: ColumnProfile): boolean => meanings.has("indicator") && !meanings.has("code");

const isNamedKind = (profile: ColumnProfile): boolean => isIndicator(profile) || profile.meanings.has("category");

/** Of a code and its label the code goes; of two that say the same the later one. */
function repeatsOther(profile: ColumnProfile, other: ColumnProfile, rows: Rows): boolean {
  if (!determines(rows, other.index, profile.index)) return false;
  const both = determines(rows, profile.index, other.index);
  const [own, theirs] = [isCode(profile) || isShorthand(profile, other), isCode(other) || isShorthand(other, profile)];
  if (own && !theirs) return true;
  if (!both || own !== theirs || other.index > profile.index) return false;
  return own || !isNamedKind(profile) || sharesWords(profile.name, other.name);
}

/** "POP" beside "Population": no small letter in the one, words in the other. */
function isShorthand({ distinct }: ColumnProfile, label: ColumnProfile): boolean {
  return !distinct.some((text) => /\p{Ll}/u.test(text)) && label.distinct.every((text) => /\p{Ll}/u.test(text));
}

/** "TX_NATLTY_NL" and "TX_NATLTY_FR" are one thing in two languages; "Major" and "Minor" are two things. */
function sharesWords(a: string, b: string): boolean {
  const wordsOf = (name: string) => new Set(nameWords(name).filter((word) => !LABELS.has(word)));
  const [own, theirs] = [wordsOf(a), wordsOf(b)];
  return [...own].every((word) => theirs.has(word)) || [...theirs].every((word) => own.has(word));
}

const LABELS = new Set("tx cd txt text name naam lang label code nl fr de en it es".split(" "));

function isFreeText({ distinct, name }: ColumnProfile): boolean {
  const long = distinct.slice(0, 100).filter((text) => text.length > 120).length;
  return long > 20 || /^(id|_id)$/i.test(nameDown(name));
}

/** A number or code of its own in every row tells rows apart and says nothing. */
function isRowId(profile: ColumnProfile, rows: Rows): boolean {
  return isUnique(profile, rows) && (profile.meanings.has("code") || profile.numericShare > 0.9);
}

/** A text of its own in nearly every row describes that row and no kind of rows. */
function isUnique({ distinct, filled }: ColumnProfile, rows: Rows): boolean {
  return rows.length > 20 && distinct.length >= 0.9 * filled;
}
