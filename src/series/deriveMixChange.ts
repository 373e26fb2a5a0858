import { decomposeChange, type ChangeParts } from "../statistics/segregation";
import type { Mixing, MixGroup, MixingYear } from "./deriveMixing";

export interface MixChange {
  readonly from: MixingYear;
  readonly to: MixingYear;
  readonly m: ChangeParts;
  readonly h: ChangeParts;
  /** Groups counted in one of the two years only, taken together so that both years are divided alike. */
  readonly merged: readonly MixGroup[];
}

/** The change of M and H between two years in its parts; null where a year has no table. */
export function deriveMixChange({ groups, years }: Mixing, from: number, to: number): MixChange | null {
  const before = years.find(({ year }) => year === from);
  const after = years.find(({ year }) => year === to);
  if (!before || !after || from === to) return null;
  const merged = groups.filter((_, at) => isEmpty(before.counts[at]!) !== isEmpty(after.counts[at]!));
  const isMerged = (group: MixGroup) => merged.includes(group);
  const tables = [before, after].map((one) => {
    const rows = alignUnits(one, before, after);
    const apart = rows.filter((_, at) => !isMerged(groups[at]!));
    return merged.length === 0 ? apart : [...apart, addRows(rows.filter((_, at) => isMerged(groups[at]!)))];
  });
  const parts = decomposeChange(tables[0]!, tables[1]!);
  return { from: before, to: after, m: parts, h: parts.h, merged };
}

const isEmpty = (row: Float64Array) => row.every((one) => one === 0);

/** Both years over the same districts: one without figures in either year leaves both. */
function alignUnits(one: MixingYear, before: MixingYear, after: MixingYear): Float64Array[] {
  const codes = before.units.map(({ code }) => code).filter((code) => after.units.some((unit) => unit.code === code));
  const at = codes.map((code) => one.units.findIndex((unit) => unit.code === code));
  return one.counts.map((row) => Float64Array.from(at, (unit) => row[unit]!));
}

const addRows = (rows: readonly Float64Array[]): Float64Array =>
  Float64Array.from(rows[0]!, (_, unit) => rows.reduce((sum, row) => sum + row[unit]!, 0));
