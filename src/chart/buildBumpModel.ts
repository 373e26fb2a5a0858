import type { MixTranslator } from "../i18n/mix";
import { isRemainder } from "../series/breakdowns";
import type { Composition } from "../series/deriveComposition";
import type { HiddenYear } from "../series/hideSmall";
import { groupName } from "./groupStyle";
import { splitSegments, type LinePoint, type Segments } from "./segments";

export interface BumpLine extends Segments {
  readonly id: string;
  readonly name: string;
  readonly slot: number;
  readonly points: readonly LinePoint[];
}

/** Ranks of the largest groups over the years, 1 = most persons. */
export interface BumpModel {
  readonly name: string;
  readonly years: readonly number[];
  readonly x: readonly [number, number];
  readonly y: { readonly domain: readonly [number, number]; readonly ticks: readonly number[] };
  readonly lines: readonly BumpLine[];
  readonly rows: (index: number) => readonly { id: string; name: string; slot: number; rank: number }[];
  readonly readOut: (index: number) => string;
  readonly summary: string;
}

interface BumpSetting {
  readonly t: MixTranslator;
  readonly name: string;
  readonly slots: ReadonlyMap<string, number>;
  readonly hidden: ReadonlyMap<number, HiddenYear>;
  readonly from: number;
  readonly to: number;
}

export function buildBumpModel(composition: Composition, setting: BumpSetting): BumpModel {
  const { t, name, slots, hidden, from, to } = setting;
  const { breakdown, values, periods } = composition;
  const at = periods.flatMap((year, i) => (year >= from && year <= to ? [i] : []));
  const years = at.map((i) => periods[i]!);
  const ranks = at.map((i) => ranksOf(composition, i));
  const lines = breakdown.groups.flatMap((group, index): BumpLine[] => {
    const slot = slots.get(group.id);
    if (slot === undefined) return [];
    const points = at.flatMap((i, position) => {
      const rank = values[index]![i]! > 0 ? ranks[position]!.get(index) : undefined;
      const isHidden = hidden.get(periods[i]!)?.groups[index] ?? false;
      return rank === undefined || isHidden ? [] : [{ index: position, year: periods[i]!, value: rank }];
    });
    if (points.length === 0) return [];
    const segments = splitSegments(points, breakdown.indicator.everyYears);
    return [{ id: group.id, name: groupName(group, t), slot, points, ...segments }];
  });
  const last = Math.max(1, ...lines.flatMap(({ points }) => points.map(({ value }) => value)));
  const rows = (index: number) =>
    lines
      .flatMap(({ id, name: group, slot, points }) => {
        const point = points.find((one) => one.index === index);
        return point ? [{ id, name: group, slot, rank: point.value }] : [];
      })
      .sort((a, b) => a.rank - b.rank);
  const readOut = (index: number) => {
    const told = rows(index).map((row) => t("mix.read.rank", { rank: row.rank, group: row.name }));
    return `${name}, ${years[index] ?? ""}: ${told.join(", ")}.`;
  };
  return {
    name,
    years,
    x: [years[0] ?? from, years.at(-1) ?? to],
    y: { domain: [1, last], ticks: Array.from({ length: last }, (_, i) => i + 1) },
    lines,
    rows,
    readOut,
    summary: years.length === 0 ? "" : [...new Set([readOut(0), readOut(years.length - 1)])].join(" "),
  };
}

/** Rank by group; a group that gathers many others has none. Equal groups share the better rank. */
function ranksOf({ breakdown, values }: Composition, at: number): ReadonlyMap<number, number> {
  const sizes = breakdown.groups.flatMap((group, index) =>
    isRemainder(group) ? [] : [{ index, size: values[index]![at]! }],
  );
  const listed = sizes.filter(({ size }) => size > 0);
  return new Map(listed.map(({ index, size }) => [index, 1 + listed.filter((one) => one.size > size).length]));
}
