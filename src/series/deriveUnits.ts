import type { Observation } from "../dataset/dataset";
import type { Geography, GeoUnit } from "../dataset/geography";
import type { Catalogue, Indicator, SeriesBreak } from "../dataset/types";
import { breakYear } from "./breaks";
import { hideSmallUnits } from "./hideSmallUnits";
import { alignSeries, isStatistic } from "./collect";
import { observationsOfUnits, type UnitSources } from "./collectUnits";
import { toRate } from "./transform";
import type { PlaceSeries } from "./types";

export interface UnitsAsked {
  readonly catalogue: Catalogue;
  readonly sources: UnitSources;
  readonly geography: Geography;
  readonly indicator: Indicator;
  readonly category: string;
  /** `rate`: per RATE_PER inhabitants; only where the indicator names a denominator. */
  readonly show: "value" | "rate";
  /** Groups of fewer persons are hidden, and others for their sake; none where it is left out. */
  readonly threshold?: number;
}

/** Numbers of one unit, aligned with the panel's periods; `place` is the unit's code. */
export interface UnitSeries extends PlaceSeries {
  readonly unit: GeoUnit;
  /** Of a rate, what each number was divided by; NaN where that is missing. */
  readonly denominators?: Float64Array;
}

/** The numbers of all units of a geography, in its order, units without any number included. */
export interface UnitPanel {
  readonly geography: Geography;
  readonly indicator: Indicator;
  readonly category: string;
  readonly show: "value" | "rate";
  /** Years in which at least one unit has a number, ascending. */
  readonly periods: readonly number[];
  /** How the data write a period that is no calendar year, by its first year: `2007/2008`. */
  readonly spans?: ReadonlyMap<number, string>;
  readonly units: readonly UnitSeries[];
  readonly breaks: readonly SeriesBreak[];
  /** Ids of the sources of all numbers, those of denominators included. */
  readonly sources: readonly string[];
}

/** Lays the observations of a geography's units side by side, gaps with their reasons. */
export function deriveUnits(asked: UnitsAsked): UnitPanel {
  const { catalogue, sources, geography, indicator, category, show } = asked;
  const found = observationsOfUnits(sources, geography, { indicator: indicator.id, category });
  const years = [...found.values()].flatMap((observations) =>
    [...observations].flatMap(([year, one]) => (isStatistic(one) ? [year] : [])),
  );
  const periods = [...new Set(years)].sort((a, b) => a - b);
  const raw = geography.units.map((unit) => ({
    ...alignSeries({ place: unit.code, role: "peer", observations: found.get(unit.code) ?? new Map() }, periods),
    unit,
  }));
  const denominators = show === "rate" ? denominatorsOf(asked) : null;
  const units = denominators
    ? raw.map((one) => rateOf(one, periods, denominators.get(one.place) ?? new Map()))
    : raw;
  const used = units.flatMap((one) => one.sources.filter((_, i) => one.gaps[i] === null));
  const divided = [...(denominators?.values() ?? [])].flatMap((observations) =>
    periods.flatMap((year) => observations.get(year)?.source ?? []),
  );
  const panel: UnitPanel = {
    geography,
    indicator,
    category,
    show: denominators ? "rate" : "value",
    periods,
    spans: spansOf(found.values()),
    units,
    breaks: breaksOfUnits(catalogue, indicator, { geography, periods }),
    sources: [...new Set([...used, ...divided])].filter(Boolean),
  };
  return hideSmallUnits(panel, asked);
}

function rateOf(one: UnitSeries, periods: readonly number[], found: ReadonlyMap<number, Observation>): UnitSeries {
  const denominators = Float64Array.from(periods, (year) => found.get(year)?.value ?? NaN);
  return { ...toRate(one, periods, found), unit: one.unit, denominators };
}

function spansOf(found: Iterable<ReadonlyMap<number, Observation>>): ReadonlyMap<number, string> {
  const texts = [...found].flatMap((observations) =>
    [...observations].map(([year, { period }]) => [year, period] as const),
  );
  const plain = new Set(texts.flatMap(([year, text]) => (text === String(year) ? [year] : [])));
  return new Map(texts.filter(([year]) => !plain.has(year)));
}

/** Inhabitants, or whatever else the indicator may be divided by, of each unit; null where it may not be. */
function denominatorsOf({ catalogue, sources, geography, indicator }: UnitsAsked) {
  const by = indicator.denominator === null ? undefined : catalogue.indicators.get(indicator.denominator);
  return by ? observationsOfUnits(sources, geography, { indicator: by.id, category: by.headline }) : null;
}

/** Breaks of the indicator within the periods that concern the city, one of its units, or everyone. */
function breaksOfUnits(
  catalogue: Catalogue,
  indicator: Indicator,
  { geography, periods }: { readonly geography: Geography; readonly periods: readonly number[] },
): SeriesBreak[] {
  const concerned = new Set([geography.city, ...geography.units.map(({ code }) => code)]);
  return catalogue.breaks.filter(
    (one) =>
      one.indicator === indicator.id &&
      (one.place === null || concerned.has(one.place)) &&
      breakYear(one) > (periods[0] ?? Infinity) &&
      breakYear(one) <= (periods.at(-1) ?? -Infinity),
  );
}
