import type { Geography, GeoUnit } from "../dataset/geography";
import type { Category } from "../dataset/types";
import { isStatistic } from "./collect";
import { observationsOfUnits, type UnitObservations } from "./collectUnits";
import type { Composition, CompositionAsked } from "./deriveComposition";

/** Id of the group of those who are in no other. */
export const REST = "rest";

export interface MixGroup {
  readonly id: string;
  /** null: everyone else. */
  readonly category: Category | null;
}

/** Persons of a year, by group and district. */
export interface MixingYear {
  readonly year: number;
  /** `counts[group][unit]` */
  readonly counts: readonly Float64Array[];
  /** Districts of which every group has a figure. */
  readonly units: readonly GeoUnit[];
  /** Districts left out because a group has none. */
  readonly missing: readonly GeoUnit[];
}

/** Who lives in which district, year by year. */
export interface Mixing {
  readonly place: string;
  readonly geography: Geography;
  readonly groups: readonly MixGroup[];
  readonly years: readonly MixingYear[];
  /** Whether the groups are all inhabitants of a district or only those who are counted in one. */
  readonly among: "inhabitants" | "counted";
  readonly sources: readonly string[];
}

interface MixingAsked extends CompositionAsked {
  readonly geography: Geography;
  readonly composition: Composition;
}

/** null: no figures by district that could be set side by side. */
export function deriveMixing(asked: MixingAsked): Mixing | null {
  const { breakdown, composition, geography, sources, place } = asked;
  const figures = breakdown.groups.map(({ id }) =>
    observationsOfUnits(sources, geography, { indicator: breakdown.indicator.id, category: id }),
  );
  const people = composition.covers === "part" ? populations(asked) : null;
  const years = composition.periods.flatMap((year) => yearOf(year, { figures, people, geography }) ?? []);
  const withRest = people !== null && years.length > 0;
  // The largest groups alone are no population that anybody could be mixed within.
  if (years.length === 0 || (breakdown.lists === "largest" && !withRest)) return null;
  return {
    place,
    geography,
    groups: [
      ...breakdown.groups.map((category) => ({ id: category.id, category })),
      ...(withRest ? [{ id: REST, category: null }] : []),
    ],
    years,
    among: withRest || composition.covers === "inhabitants" ? "inhabitants" : "counted",
    sources: sourcesOf(people ? [...figures, people] : figures, years),
  };
}

function populations({ catalogue, sources, geography, breakdown }: MixingAsked): UnitObservations | null {
  const by = catalogue.indicators.get(breakdown.indicator.denominator ?? "");
  const found = by && observationsOfUnits(sources, geography, { indicator: by.id, category: by.headline });
  return found && found.size === geography.units.length ? found : null;
}

interface Figures {
  readonly figures: readonly UnitObservations[];
  readonly people: UnitObservations | null;
  readonly geography: Geography;
}

const LEAST_UNITS = 2;

function yearOf(year: number, { figures, people, geography }: Figures): MixingYear | null {
  const valueOf = (all: UnitObservations, { code }: GeoUnit) => {
    const one = all.get(code)?.get(year);
    return one && isStatistic(one) ? one.value : NaN;
  };
  const rows = geography.units.map((unit) => {
    const groups = figures.map((all) => valueOf(all, unit));
    const rest = people ? [valueOf(people, unit) - groups.reduce((sum, one) => sum + one, 0)] : [];
    return { unit, counts: [...groups, ...rest] };
  });
  const isWhole = ({ counts }: { counts: readonly number[] }) => counts.every((one) => one >= 0);
  const whole = rows.filter(isWhole);
  if (whole.length < LEAST_UNITS) return null;
  return {
    year,
    counts: whole[0]!.counts.map((_, group) => Float64Array.from(whole, ({ counts }) => counts[group]!)),
    units: whole.map(({ unit }) => unit),
    missing: rows.filter((row) => !isWhole(row)).map(({ unit }) => unit),
  };
}

function sourcesOf(figures: readonly UnitObservations[], years: readonly MixingYear[]): string[] {
  const used = figures.flatMap((all) =>
    [...all.values()].flatMap((observations) => years.flatMap(({ year }) => observations.get(year)?.source ?? [])),
  );
  return [...new Set(used)].filter(Boolean);
}

/** Persons in a year's table. */
export const personsIn = ({ counts }: MixingYear): number =>
  counts.reduce((sum, row) => sum + row.reduce((part, one) => part + one, 0), 0);

/** Persons by district. */
export const unitTotals = ({ counts, units }: MixingYear): Float64Array =>
  Float64Array.from(units, (_, at) => counts.reduce((sum, row) => sum + row[at]!, 0));
