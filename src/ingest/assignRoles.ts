import { chooseAreas, type AreaContext } from "./chooseAreas";
import { chooseCategories } from "./chooseCategories";
import { choosePeriods, isRowNumber } from "./choosePeriods";
import { compoundParts } from "./compoundColumn";
import type { ColumnProfile } from "./describeColumns";
import { createMeasureTest, isPeriodName, stemOf } from "./isMeasure";
import type { Role } from "./mapping";
import { settleWeakValues } from "./weakValues";

type Rows = readonly (readonly string[])[];

export interface Roles {
  readonly roles: Role[];
  /** Whether the period columns are a year on its own, which months in the header may complete. */
  readonly hasYear: boolean;
  /** A column that is the area only because no other was found and the rows need one. */
  readonly guessedArea: number | null;
  /** Date columns of events that were not chosen. */
  readonly otherDates: readonly number[];
}

/** A role for each column from names and contents. */
export function assignRoles(profiles: readonly ColumnProfile[], rows: Rows, context: AreaContext): Roles {
  const roles: Role[] = profiles.map(() => "ignore");
  const names = new Set(profiles.map(({ name }) => name.trim().toLowerCase()));
  const isCoordinate = ({ name }: ColumnProfile) =>
    COORDINATES.some((pair) => pair.includes(name.trim().toLowerCase()) && pair.every((one) => names.has(one)));
  const says = (meaning: "year" | "month") => profiles.some(({ meanings }) => meanings.has(meaning));
  const dated = says("year") && says("month");
  const blankYears = findBlankYears(profiles);
  const useful = profiles.filter(
    (profile) =>
      (blankYears.has(profile.index) || !isUseless(profile, rows)) &&
      !isCoordinate(profile) &&
      !(dated && isDayOfMonth(profile)),
  );
  const open = new Set(useful.map(({ index }) => index));
  const take = (index: number, role: Role): void => {
    roles[index] = role;
    open.delete(index);
  };
  const rest = () => profiles.filter(({ index }) => open.has(index));

  for (const { index, name } of profiles) if (compoundParts(name).length > 0) take(index, "place");
  for (const profile of rest()) {
    const role = besideRole(profile);
    if (role !== null) take(profile.index, role);
  }
  for (const index of shorthandUnits(profiles, roles)) roles[index] = "ignore";
  const periods = choosePeriods(rest(), rows);
  periods.chosen.forEach((index) => take(index, "period"));
  periods.others.forEach((index) => take(index, "ignore"));
  const isMeasure = createMeasureTest(profiles, rows);
  for (const profile of rest()) if (isMeasure(profile)) take(profile.index, "value");
  for (const profile of rest()) {
    if (blankYears.has(profile.index) || isEmptyValue(profile, roles)) take(profile.index, "value");
  }
  const areas = roles.includes("place") ? new Map<number, Role>() : chooseAreas(rest(), rows, context);
  for (const [index, role] of areas) take(index, role);
  for (const [index, role] of settleWeakValues(profiles, rows, roles)) roles[index] = role;
  const kinds = chooseCategories(rest(), rows, { roles, fromSdmx: names.has("obs_value") });
  kinds.forEach(([index, role]) => take(index, role));
  return { roles, hasYear: periods.hasYear, guessedArea: null, otherDates: periods.others };
}

/** Of several columns of units those without small letters: "PS" where another says "Persons". */
function shorthandUnits(profiles: readonly ColumnProfile[], roles: readonly Role[]): number[] {
  const units = profiles.filter(({ index }) => roles[index] === "unit");
  const inWords = ({ distinct }: ColumnProfile) => distinct.some((text) => /\p{Ll}/u.test(text));
  return units.some(inWords) ? units.filter((unit) => !inWords(unit)).map(({ index }) => index) : [];
}

/** The day beside a year and a month: finer than anything that is shown. */
function isDayOfMonth({ name, distinct }: ColumnProfile): boolean {
  const days = distinct.map(Number);
  return /^(day|d[ií]a|dag|tag|jour|giorno)$/i.test(name.trim()) && days.every((day) => day >= 1 && day <= 31);
}

/** Each of two names alone may be anything; together they say where something is. */
const COORDINATES = [
  ["x", "y"],
  ["breite", "länge"],
];

function isUseless(profile: ColumnProfile, rows: Rows): boolean {
  const { meanings, filled, numbers } = profile;
  if (filled === 0 || numbers.filled === 0) return !isPeriodName(profile.name);
  if (numbers.missing === numbers.filled && isDimension(meanings)) return true;
  if (isRowNumber(profile, rows)) return true;
  return meanings.has("ignore") && !meanings.has("value") && !meanings.has("measure");
}

/** Columns without a cell whose names differ from those of filled ones by digits alone: "rate_2012", "rate_2011". */
function findBlankYears(profiles: readonly ColumnProfile[]): ReadonlySet<number> {
  const stems = new Set(profiles.filter(({ numericShare }) => numericShare === 1).map(({ name }) => stemOf(name)));
  const blank = profiles.filter(({ filled, name }) => filled === 0 && /\d{4}/.test(name) && stems.has(stemOf(name)));
  return new Set(blank.map(({ index }) => index));
}

/** A year in which nothing is known yet is a value column all the same. */
function isEmptyValue({ numbers, meanings, filled, name }: ColumnProfile, roles: readonly Role[]): boolean {
  if (isPeriodName(name)) return numbers.text === 0;
  const missing = filled > 0 && numbers.numeric === 0 && numbers.missing === numbers.filled;
  return roles.includes("value") && missing && !isDimension(meanings);
}

const isDimension = (meanings: ColumnProfile["meanings"]): boolean =>
  meanings.has("code") || meanings.has("place") || meanings.has("district") || meanings.has("category");

/** Columns that stand beside the number: unit, flag, note. */
function besideRole({ meanings, name, distinct, numericShare, filled }: ColumnProfile): Role | null {
  const few = distinct.length <= Math.max(20, filled / 10);
  if (/^note_/i.test(name)) return "ignore";
  if (meanings.has("unit") && numericShare < 0.5 && few && !meanings.has("category")) {
    return meanings.has("code") ? "ignore" : "unit";
  }
  if (meanings.has("flag") && (numericShare < 0.5 || (distinct.length <= 5 && filled >= 4 * distinct.length))) {
    const marks = distinct.every((text) => text.length <= 25);
    return marks && few && numericShare < 0.5 ? "flag" : "ignore";
  }
  // "Value footnotes" may be numbers, of the footnotes.
  if (meanings.has("note") && (numericShare < 0.5 || meanings.has("value"))) return "note";
  return meanings.has("clock") ? "ignore" : null;
}
