import { tellApart, type ColumnProfile } from "./describeColumns";
import type { Role } from "./mapping";
import { nameOffences } from "./offenceWords";

type Rows = readonly (readonly string[])[];

/** Whether each row is an incident and not an amount: there is no measure, or days have several rows of one kind. */
export function looksLikeEvents(profiles: readonly ColumnProfile[], rows: Rows, roles: readonly Role[]): boolean {
  const values = profiles.filter(
    ({ index, distinct }) => roles[index] === "value" && !(distinct.length === 1 && distinct[0]!.trim() === "1"),
  ).length;
  const keyed = roles.some(
    (role) => role === "period" || role === "district" || role === "district-code" || role === "place",
  );
  if (rows.length === 0 || !keyed) return false;
  if (values === 0) return rows.length > 1;
  const dates = profiles.filter(isDayColumn);
  if (dates.length === 0) return false;
  const keys = roles.flatMap((role, i) => (/^(value|unit|flag|note|ignore)$/.test(role) ? [] : [i]));
  const repeated = !tellApart(rows, keys);
  const clock = profiles.some(({ meanings }) => meanings.has("clock"));
  const coordinates = profiles.some(({ name }) => /^(lat|latitude|lon|lng|longitude|x|y)$/i.test(name.trim()));
  const areas = profiles.find(({ index }) => /^(district|place)/.test(roles[index]!))?.distinct.length ?? 1;
  const sparse = rows.length < 0.5 * areas * Math.max(...dates.map(({ distinct }) => distinct.length));
  if (clock && sparse) return true;
  return (repeated && (clock || dates.length > 1 || values <= 2)) || (coordinates && (clock || dates.length > 1));
}

/** A column of days, many of them and not the same day of each month or year. */
function isDayColumn({ periods, distinct, meanings }: ColumnProfile): boolean {
  if (periods.share < 0.8 || periods.format.part !== "whole" || meanings.has("value")) return false;
  const days = distinct.filter((text) => /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text) || /^\d{8}$/.test(text.trim()));
  const ofMonth = new Set(days.map((text) => text.replace(/\d{4}/, "").slice(0, 6)));
  return days.length > 0.8 * distinct.length && days.length > 5 && ofMonth.size > 12;
}

const FEW_KINDS = 60;

/** Roles for counting: when, where and one column that says what; everything else would only split the counts. */
export function prepareEvents(profiles: readonly ColumnProfile[], rows: Rows, roles: readonly Role[]): Role[] {
  const kinds = profiles
    .filter(({ index, distinct }) => roles[index] === "category" && distinct.length > 1 && distinct.length <= FEW_KINDS)
    .filter(({ distinct }) => distinct.length < rows.length / 3);
  const chosen = kinds
    .map((profile) => ({ profile, weight: kindWeight(profile) }))
    .sort((a, b) => b.weight - a.weight)[0];
  return roles.map((role, index) => {
    if (role === "value" || role === "indicator" || role === "flag" || role === "note" || role === "unit")
      return "ignore";
    return role === "category" && index !== chosen?.profile.index ? "ignore" : role;
  });
}

/** "Crime type" and "Delikt" say what happened; "Art des Fahrrads" only to what. */
function kindWeight({ name, index, meanings, numericShare, distinct }: ColumnProfile): number {
  const code = meanings.has("code") || numericShare > 0.9 ? 3 : 0;
  const words = name.toLowerCase();
  const what =
    /crime|offen[cs]e|delikt|delito|delit|misdrijf|feit|incident|category|categor|majortext|primary|complaint/.test(
      words,
    );
  const kind = /type|art|soort|tipo|kind/.test(words);
  return (what ? 2 : 0) + (nameOffences(distinct) ? 1.5 : 0) + (kind ? 1 : 0) - code - index / 1000;
}
