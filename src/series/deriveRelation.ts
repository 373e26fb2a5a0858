import type { GapReason, ValueFlag } from "../dataset/gap";
import type { Geography, GeoUnit } from "../dataset/geography";
import type { Catalogue, Indicator } from "../dataset/types";
import type { Log } from "../selection/selection";
import type { UnitSources } from "./collectUnits";
import { deriveUnits, type UnitPanel, type UnitSeries } from "./deriveUnits";

export interface RelationAsked {
  readonly catalogue: Catalogue;
  readonly sources: UnitSources;
  readonly geography: Geography;
  readonly x: Indicator;
  readonly y: Indicator;
  readonly z: Indicator | null;
  /** `rate`: counts per inhabitant wherever the indicator names a denominator. */
  readonly show: "value" | "rate";
  /** See `UnitsAsked`. */
  readonly threshold?: number;
}

/** The numbers of every unit in every year, an indicator each. `size` is the population. */
export interface RelationPanels {
  readonly x: UnitPanel;
  readonly y: UnitPanel;
  readonly z: UnitPanel | null;
  readonly size: UnitPanel | null;
}

/** The indicator that gives points their size. */
const POPULATION = "population";

export function deriveRelationPanels({ show, x, y, z, ...asked }: RelationAsked): RelationPanels {
  const panel = (indicator: Indicator | null | undefined): UnitPanel | null =>
    indicator
      ? deriveUnits({ ...asked, indicator, category: indicator.headline, show: showOf(indicator, show) })
      : null;
  return {
    x: panel(x)!,
    y: panel(y)!,
    z: panel(z),
    size: panel(asked.catalogue.indicators.get(POPULATION)),
  };
}

/** Only counts are divided by inhabitants; everything else is shown as it is. */
export const canBeRate = ({ aggregation, denominator }: Indicator) => aggregation === "sum" && denominator !== null;

const showOf = (indicator: Indicator, show: "value" | "rate") => (canBeRate(indicator) ? show : "value");

/** Fewer points say nothing about order. */
export const LEAST_POINTS = 5;

/** Years in which at least one unit has a number on both axes, ascending, and how many have. */
export function commonYears({ x, y }: RelationPanels): { readonly year: number; readonly pairs: number }[] {
  return x.periods.flatMap((year) => {
    const pairs = x.units.filter((one, i) => hasAt(one, x, year) && hasAt(y.units[i]!, y, year)).length;
    return pairs > 0 ? [{ year, pairs }] : [];
  });
}

function hasAt(series: UnitSeries, panel: UnitPanel, year: number): boolean {
  const at = panel.periods.indexOf(year);
  return at >= 0 && series.gaps[at] === null;
}

/**
 * The year to show: the one asked for, else the nearest common one (of two as near the later); with none asked for the
 * latest in which all chosen indicators have enough units, else the latest in which the two axes have, else the latest.
 * null: the two are never measured in the same year, and figures of different years are not laid on each other.
 */
export function relationYear(panels: RelationPanels, asked: number | null): number | null {
  const years = commonYears(panels);
  if (asked !== null) {
    const near = [...years].sort((a, b) => Math.abs(a.year - asked) - Math.abs(b.year - asked) || b.year - a.year);
    return near[0]?.year ?? null;
  }
  const enough = years.filter(({ pairs }) => pairs >= LEAST_POINTS);
  const withThird = enough.filter(({ year }) => triplesIn(panels, year) >= LEAST_POINTS);
  return (withThird.at(-1) ?? enough.at(-1) ?? years.at(-1))?.year ?? null;
}

/** Units with a number on both axes and on the third. */
export function triplesIn({ x, y, z }: RelationPanels, year: number): number {
  if (!z) return 0;
  return x.units.filter((one, i) => hasAt(one, x, year) && hasAt(y.units[i]!, y, year) && hasAt(z.units[i]!, z, year))
    .length;
}

export interface RelationPoint {
  readonly unit: GeoUnit;
  readonly x: number;
  readonly y: number;
  /** NaN where there is no third axis or no number on it; `zGap` says why. */
  readonly z: number;
  readonly zGap: GapReason | null;
  /** Persons; NaN where unknown. */
  readonly size: number;
  /** The year of `size`, which may be another one. */
  readonly sizeYear: number | null;
  /** What is said of the numbers: provisional, estimated... */
  readonly flags: readonly ValueFlag[];
}

/** Why a unit is no point: a gap on an axis, or a number that has no place on a logarithmic scale. */
export interface MissingUnit {
  readonly unit: GeoUnit;
  readonly axis: "x" | "y";
  readonly reason: GapReason | "not-positive";
  /** The numbers there are; NaN for what is missing. */
  readonly x: number;
  readonly y: number;
}

export interface Relation {
  readonly geography: Geography;
  readonly panels: RelationPanels;
  readonly log: Log;
  /** Years to choose from. */
  readonly years: readonly number[];
  /** The year of every number on the axes; null when there is none in common. */
  readonly year: number | null;
  /** The third axis has numbers in this year. */
  readonly zInYear: boolean;
  readonly points: readonly RelationPoint[];
  readonly missing: readonly MissingUnit[];
  /** Ids of the sources of the numbers of the year. */
  readonly sources: readonly string[];
  /** Those of all years, which trails show as well. */
  readonly allSources: readonly string[];
}

interface Framing {
  readonly catalogue: Catalogue;
  readonly year: number | null;
  readonly log: Log;
}

/** The points of one year. Every number on an axis is of that year; a unit without one is listed with the reason. */
export function deriveRelation(panels: RelationPanels, framing: Framing): Relation {
  const { x, y, z, size } = panels;
  const { catalogue, year, log } = framing;
  const found = year === null ? { points: [], missing: [] } : pointsOf(panels, { catalogue, year, log });
  const kept = withoutSuccessors(found.points, found.missing, catalogue);
  const all = [x, y, z, size].flatMap((panel) => panel ?? []);
  return {
    geography: x.geography,
    panels,
    log,
    years: commonYears(panels).map((one) => one.year),
    year,
    zInYear: z !== null && kept.points.some((point) => !Number.isNaN(point.z)),
    ...kept,
    sources: [...new Set(all.flatMap((panel) => sourcesAt(panel, year)))],
    allSources: [...new Set(all.flatMap((panel) => panel.sources))],
  };
}

function pointsOf(panels: RelationPanels, { catalogue, year, log }: Framing & { readonly year: number }) {
  const { x, y, z, size } = panels;
  const points: RelationPoint[] = [];
  const missing: MissingUnit[] = [];
  const cells = [x, y].map((panel) => panel.periods.indexOf(year)) as [number, number];
  for (const [i, { unit }] of x.units.entries()) {
    const gaps = [gapAt(x, i, cells[0]), gapAt(y, i, cells[1])];
    const at = { unit, x: x.units[i]!.values[cells[0]] ?? NaN, y: y.units[i]!.values[cells[1]] ?? NaN };
    const reason = gaps[0] ?? gaps[1];
    const axis = reason ? null : unloggable(log, at.x, at.y);
    if (reason) missing.push({ ...at, axis: gaps[0] ? "x" : "y", reason });
    else if (axis) missing.push({ ...at, axis, reason: "not-positive" });
    else {
      const beside = { ...thirdOf(z, i, year), ...sizeOf(size, i, { catalogue, year }) };
      points.push({ ...at, ...beside, flags: flagsAt([x, y], i, cells) });
    }
  }
  return { points, missing };
}

/** Of a rate those of all its years: whose denominators came from where is not kept by year. */
function sourcesAt(panel: UnitPanel, year: number | null): readonly string[] {
  const at = panel.periods.indexOf(year ?? NaN);
  if (panel.show === "rate") return panel.sources;
  return panel.units.flatMap((one) => (at >= 0 && one.gaps[at] === null ? one.sources[at]! : []));
}

const gapAt = (panel: UnitPanel, i: number, at: number): GapReason | null =>
  at < 0 ? "no-observation" : panel.units[i]!.gaps[at]!;

export const isLogX = (log: Log) => log === "x" || log === "xy";
export const isLogY = (log: Log) => log === "y" || log === "xy";

const unloggable = (log: Log, x: number, y: number): "x" | "y" | null =>
  isLogX(log) && x <= 0 ? "x" : isLogY(log) && y <= 0 ? "y" : null;

function thirdOf(z: UnitPanel | null, i: number, year: number): Pick<RelationPoint, "z" | "zGap"> {
  if (!z) return { z: NaN, zGap: null };
  const at = z.periods.indexOf(year);
  const zGap = gapAt(z, i, at);
  return { z: zGap ? NaN : z.units[i]!.values[at]!, zGap };
}

/** Inhabitants of the same year, else those by which the catalogue groups places, with their year. */
function sizeOf(
  size: UnitPanel | null,
  i: number,
  { catalogue, year }: Pick<Framing, "catalogue"> & { readonly year: number },
): Pick<RelationPoint, "size" | "sizeYear"> {
  const at = size?.periods.indexOf(year) ?? -1;
  if (size && at >= 0 && size.units[i]!.gaps[at] === null) return { size: size.units[i]!.values[at]!, sizeYear: year };
  const known = size ? catalogue.places.get(size.units[i]!.unit.code) : undefined;
  return { size: known?.population ?? NaN, sizeYear: known?.populationYear ?? null };
}

function flagsAt(panels: readonly UnitPanel[], i: number, cells: readonly number[]): ValueFlag[] {
  return [...new Set(panels.flatMap((panel, axis) => panel.units[i]!.flags[cells[axis]!] ?? []))];
}

/** A municipality and the merged one it became are one town: where the older has a point, the younger is none. */
function withoutSuccessors(points: RelationPoint[], missing: MissingUnit[], catalogue: Catalogue) {
  const successorOf = ({ unit }: { readonly unit: GeoUnit }) => {
    const successor = catalogue.places.get(unit.code)?.successor ?? null;
    return successor === unit.code ? null : successor;
  };
  const younger = new Set(points.map(successorOf));
  const shown = points.filter(({ unit }) => !younger.has(unit.code));
  const codes = new Set(shown.map(({ unit }) => unit.code));
  return {
    points: shown,
    missing: missing.filter((one) => !younger.has(one.unit.code) && !codes.has(successorOf(one) ?? "")),
  };
}
