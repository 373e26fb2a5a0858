import { determines, shareRepeated, type ColumnProfile } from "./describeColumns";
import type { Role } from "./mapping";

type Rows = readonly (readonly string[])[];

/** Columns of whole numbers that were taken for values though nothing in their name says so, and what they are. */
export function settleWeakValues(
  profiles: readonly ColumnProfile[],
  rows: Rows,
  roles: readonly Role[],
): [number, Role][] {
  const weak = profiles.filter((profile) => roles[profile.index] === "value" && isWeak(profile));
  const at = (...wanted: Role[]) => roles.flatMap((role, i) => (wanted.includes(role) ? [i] : []));
  if (weak.length === at("value").length && weak.length < 2) return [];
  const areas = at("district", "district-code", "place", "place-code");
  const periods = at("period");
  const named = profiles.find(({ index, meanings }) => roles[index] === "value" && meanings.has("value"))?.index ?? -1;
  const lastText = profiles.findLastIndex((profile) => isTextual(profile) || isNamedKind(profile, roles));
  const settled = new Map<number, Role>();
  for (const profile of weak) {
    const { index, meanings } = profile;
    const before = index < lastText;
    const dated = meanings.has("period") || meanings.has("year");
    const ofArea = before && areas.some((area) => determines(rows, area, index));
    const ofPeriod = (before || dated) && areas.length > 0 && periods.some((period) => determines(rows, period, index));
    const constant = profile.distinct.length === 1 && before && rows.length > 2 && profile.distinct[0]!.trim() !== "0";
    if (constant || (profile.distinct.length > 1 && (ofArea || ofPeriod))) settled.set(index, "ignore");
  }
  const categories = profiles.filter(({ index, meanings }) => roles[index] === "ignore" && meanings.has("category"));
  const keys = [...areas, ...periods, ...at("category", "indicator"), ...categories.map(({ index }) => index)];
  let repeated = shareRepeated(rows, keys);
  for (const { index, distinct } of weak) {
    const kinds = distinct.length > 1 && distinct.length <= Math.max(30, rows.length / 10);
    if (repeated <= 0.02 || settled.has(index) || !kinds || (index >= lastText && named < 0)) continue;
    const without = shareRepeated(rows, [...keys, index]);
    if (without > repeated * 0.9) continue;
    keys.push(index);
    settled.set(index, "category");
    repeated = without;
  }
  // In front of a column that is called the value bare numbers are codes.
  for (const { index } of weak) if (index < named && !settled.has(index)) settled.set(index, "ignore");
  const kept = roles.filter((role, i) => role === "value" && !settled.has(i)).length;
  return kept === 0 ? [] : [...settled];
}

const isNamedKind = ({ index, meanings }: ColumnProfile, roles: readonly Role[]): boolean =>
  roles[index] !== "value" && meanings.has("category");

function isWeak({ whole, meanings, numbers, distinct }: ColumnProfile): boolean {
  return whole && !meanings.has("value") && !meanings.has("measure") && numbers.missing === 0 && distinct.length > 0;
}

/** Words that are neither a mark nor a remark: values seldom stand before them. */
function isTextual({ numericShare, filled, meanings, numbers }: ColumnProfile): boolean {
  if (filled === 0 || numbers.filled === numbers.missing) return false;
  return (
    numericShare < 0.5 &&
    !meanings.has("flag") &&
    !meanings.has("note") &&
    !meanings.has("ignore") &&
    !meanings.has("unit")
  );
}
