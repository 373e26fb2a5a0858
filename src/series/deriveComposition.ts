import { addUp } from "../dataset/cityLine";
import type { Observation } from "../dataset/dataset";
import type { Geography } from "../dataset/geography";
import type { Catalogue, SeriesBreak } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import type { Breakdown } from "./breakdowns";
import { breakYear } from "./breaks";
import { isStatistic, yearsOf } from "./collect";
import { observationsOfUnits, type UnitSources } from "./collectUnits";

export interface CompositionAsked {
  readonly catalogue: Catalogue;
  readonly sources: UnitSources;
  readonly breakdown: Breakdown;
  readonly place: string;
  /** The districts that stand in where the place has no row of its own. */
  readonly geography: Geography | null;
}

/** Persons by group and year of one place. */
export interface Composition {
  readonly place: string;
  readonly breakdown: Breakdown;
  /** Years with figures; where all groups are listed, only those in which every one has a figure. Ascending. */
  readonly periods: readonly number[];
  /** `values[group][period]`, in the order of the breakdown; NaN where a group is not listed. */
  readonly values: readonly Float64Array[];
  /** The same of the sums that the source gives. */
  readonly totals: readonly Float64Array[];
  /** All inhabitants, NaN where not at hand. Where the groups are all of them, their sum. */
  readonly inhabitants: Float64Array;
  /** Whether the groups together are all inhabitants, some of them, or nobody can tell. */
  readonly covers: "inhabitants" | "part" | "unknown";
  /** Years left out because a group has no figure. */
  readonly incomplete: readonly number[];
  /** Number of districts that the figures are the sum of; 0 where the place has its own. */
  readonly districts: number;
  readonly breaks: readonly SeriesBreak[];
  readonly sources: readonly string[];
}

type Years = ReadonlyMap<number, Pick<Observation, "value" | "source">>;

/** null: no figures on this breakdown. */
export function deriveComposition(asked: CompositionAsked): Composition | null {
  const { breakdown, catalogue, place } = asked;
  const own = breakdown.groups.map(({ id }) => ownYears(asked, id));
  const isSummed = own.every(({ size }) => size === 0) && asked.geography !== null;
  const yearsIn = (category: string) => (isSummed ? summedYears(asked, category) : ownYears(asked, category));
  const groups = isSummed ? breakdown.groups.map(({ id }) => yearsIn(id)) : own;
  const all = [...new Set(groups.flatMap((years) => [...years.keys()]))].sort((a, b) => a - b);
  const isComplete = (year: number) => breakdown.lists === "largest" || groups.every((years) => years.has(year));
  const periods = all.filter(isComplete);
  if (periods.length === 0) return null;
  const align = (years: Years) => Float64Array.from(periods, (year) => years.get(year)?.value ?? NaN);
  const values = groups.map(align);
  const people = inhabitantsOf(asked, isSummed, yearsIn);
  const counted = countedOf(values, periods.length);
  const covers = coverageOf(breakdown, counted, align(people));
  return {
    place,
    breakdown,
    periods,
    values,
    totals: breakdown.totals.map(({ id }) => align(yearsIn(id))),
    inhabitants: covers === "inhabitants" ? counted : align(people),
    covers,
    incomplete: all.filter((year) => !isComplete(year)),
    districts: isSummed ? asked.geography!.units.length : 0,
    breaks: catalogue.breaks.filter(
      (one) =>
        one.indicator === breakdown.indicator.id &&
        (one.place === null || one.place === place) &&
        breakYear(one) > periods[0]! &&
        breakYear(one) <= periods.at(-1)!,
    ),
    sources: sourcesOf(covers === "part" ? [...groups, people] : groups, periods),
  };
}

/** Persons in all groups together, by period; groups that are not listed add nothing. */
export function countedOf(values: readonly Float64Array[], periods: number): Float64Array {
  return Float64Array.from({ length: periods }, (_, at) =>
    values.reduce((sum, one) => sum + (Number.isNaN(one[at]!) ? 0 : one[at]!), 0),
  );
}

/** Inhabitants outside the groups, by period; NaN where not at hand. */
export function restOf({ values, inhabitants, periods }: Composition): Float64Array {
  const counted = countedOf(values, periods.length);
  return inhabitants.map((all, at) => Math.max(0, all - counted[at]!));
}

function ownYears({ sources, breakdown, place }: CompositionAsked, category: string): Years {
  const years = yearsOf(sources.dataset, { indicator: breakdown.indicator.id, category, place });
  return new Map([...years].filter(([, one]) => isStatistic(one)));
}

function summedYears(asked: CompositionAsked, category: string): Years {
  return sumUnits(asked, { indicator: asked.breakdown.indicator.id, category });
}

/** Sums over the districts, of the years in which every one has a figure. */
function sumUnits({ sources, geography }: CompositionAsked, figures: { indicator: string; category: string }): Years {
  const units = geography ? [...observationsOfUnits(sources, geography, figures).values()] : [];
  if (!geography || units.length < geography.units.length) return new Map();
  const sums = new Map<number, Pick<Observation, "value" | "source">>();
  for (const year of units[0]?.keys() ?? []) {
    const parts = units.flatMap((years) => years.get(year) ?? []).filter(isStatistic);
    if (parts.length < units.length) continue;
    sums.set(year, { value: addUp(parts.map(({ value }) => value)), source: parts[0]!.source });
  }
  return sums;
}

const POPULATION = "population";

function inhabitantsOf(asked: CompositionAsked, isSummed: boolean, yearsIn: (category: string) => Years): Years {
  const { breakdown, catalogue, sources, place } = asked;
  const [whole] = breakdown.totals;
  // The whole of a visitor's own figures is what they call the total.
  if (isOwnCode(breakdown.indicator.id) && whole && breakdown.totals.length === 1) return yearsIn(whole.id);
  const by = catalogue.indicators.get(breakdown.indicator.denominator ?? POPULATION);
  if (!by) return new Map();
  const figures = { indicator: by.id, category: by.headline };
  const own = new Map([...yearsOf(sources.dataset, { ...figures, place })].filter(([, one]) => isStatistic(one)));
  return own.size > 0 || !isSummed ? own : sumUnits(asked, figures);
}

/** A census and a register of the same year differ by a little; groups that are but a part lack far more. */
const TOLERANCE = 0.02;

function coverageOf(breakdown: Breakdown, counted: Float64Array, inhabitants: Float64Array): Composition["covers"] {
  const shares = [...inhabitants].flatMap((all, at) => (all > 0 ? [counted[at]! / all] : []));
  if (shares.length === 0 || shares.some((share) => share > 1 + TOLERANCE)) return "unknown";
  const isAll = breakdown.lists === "all" && shares.every((share) => share > 1 - TOLERANCE);
  return isAll ? "inhabitants" : "part";
}

function sourcesOf(all: readonly Years[], periods: readonly number[]): string[] {
  return [...new Set(all.flatMap((years) => periods.flatMap((year) => years.get(year)?.source ?? [])))].filter(Boolean);
}
