import type { LocalText } from "../base/language";
import type { Dataset } from "../dataset/dataset";
import { findGeographies } from "../dataset/findGeographies";
import type { Catalogue } from "../dataset/types";
import { collectEffects, EXAMPLE_POVERTY, type EffectExample } from "./exampleEffects";
import { observationsOfUnits, type UnitObservations } from "./collectUnits";

export const EXAMPLE_NATIONALITIES = "population_by_nationality_basel";
export const EXAMPLE_OFFENCES = "recorded_offences_berlin";
export const EXAMPLE_BURGLARIES = "residential-burglary";
export const EXAMPLE_THEFTS = "theft";
const ALL_OFFENCES = "all-offences";
const OWN_NATIONALITY = "switzerland";

/** Indicators whose tables the worked examples read. */
export const EXAMPLE_INDICATORS = [
  EXAMPLE_NATIONALITIES,
  EXAMPLE_OFFENCES,
  "population",
  EXAMPLE_POVERTY,
] as const;

/** Persons by nationality in the districts of a city: `counts[group][unit]`. */
export interface CountsOfYear {
  readonly year: number;
  readonly counts: readonly (readonly number[])[];
}

/** Basel, by nationality: the first and the last year in which every district has a count. */
export interface NationalityExample {
  readonly units: readonly LocalText[];
  readonly groups: readonly LocalText[];
  /** Which of the groups holds the country's own nationals. */
  readonly own: number;
  readonly before: CountsOfYear;
  readonly after: CountsOfYear;
  readonly sources: readonly string[];
}

/** Berlin: recorded offences and inhabitants by district and year; NaN where there is none. */
export interface OffenceExample {
  readonly units: readonly LocalText[];
  readonly years: readonly number[];
  /** `[year][unit]`, as all below. */
  readonly burglaries: readonly (readonly number[])[];
  readonly thefts: readonly (readonly number[])[];
  readonly offences: readonly (readonly number[])[];
  readonly inhabitants: readonly (readonly number[])[];
  /** Of the offences, and of the inhabitants. */
  readonly sources: readonly string[];
  readonly populationSources: readonly string[];
}

export interface ExampleData {
  readonly basel: NationalityExample;
  readonly berlin: OffenceExample;
  readonly cities: EffectExample;
}

interface Means {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
}

/** Reads one figure of every district of a city; `uploads` stay out, so that everybody sees the same numbers. */
function readerOf({ catalogue, dataset }: Means, city: string) {
  const geography = findGeographies({ catalogue, uploads: [], boundaries: [] }).find(({ id }) => id === city);
  const units = geography?.units ?? [];
  const read = (indicator: string, category: string): UnitObservations =>
    geography
      ? observationsOfUnits({ dataset, uploads: [] }, geography, { indicator, category })
      : new Map();
  return { units, read };
}

const yearsIn = (observations: UnitObservations) =>
  [...new Set([...observations.values()].flatMap((years) => [...years.keys()]))].sort((a, b) => a - b);

const sourcesIn = (observations: UnitObservations) =>
  [...observations.values()].flatMap((years) => [...years.values()].map(({ source }) => source));

/** The numbers that the worked examples use; null where the data at hand have none of them. */
export function collectExampleData(means: Means): ExampleData | null {
  const basel = collectNationalities(means);
  const berlin = collectOffences(means);
  const cities = collectEffects(means);
  return basel && berlin && cities ? { basel, berlin, cities } : null;
}

function collectNationalities(means: Means): NationalityExample | null {
  const { units, read } = readerOf(means, "CHBSL");
  const categories = means.catalogue.categories.filter(({ indicator }) => indicator === EXAMPLE_NATIONALITIES);
  const found = categories
    .map((category) => ({ category, observations: read(EXAMPLE_NATIONALITIES, category.id) }))
    .filter(({ observations }) => observations.size > 0);
  const countsIn = (year: number): CountsOfYear => ({
    year,
    counts: found.map(({ observations }) => units.map(({ code }) => observations.get(code)?.get(year)?.value ?? NaN)),
  });
  const isWhole = ({ counts }: CountsOfYear) => counts.every((members) => !members.some(Number.isNaN));
  const years = [...new Set(found.flatMap(({ observations }) => yearsIn(observations)))].sort((a, b) => a - b);
  const whole = years.map(countsIn).filter(isWhole);
  const [before, after] = [whole[0], whole.at(-1)];
  const own = found.findIndex(({ category }) => category.id === OWN_NATIONALITY);
  if (!before || !after || own === -1) return null;
  return {
    units: units.map(({ name }) => name),
    groups: found.map(({ category }) => category.label),
    own,
    before,
    after,
    sources: [...new Set(found.flatMap(({ observations }) => sourcesIn(observations)))],
  };
}

function collectOffences(means: Means): OffenceExample | null {
  const { units, read } = readerOf(means, "DEBER");
  const burglaries = read(EXAMPLE_OFFENCES, EXAMPLE_BURGLARIES);
  const thefts = read(EXAMPLE_OFFENCES, EXAMPLE_THEFTS);
  const offences = read(EXAMPLE_OFFENCES, ALL_OFFENCES);
  const population = means.catalogue.indicators.get("population");
  const inhabitants = read("population", population?.headline ?? "total");
  const years = yearsIn(burglaries);
  if (years.length === 0 || inhabitants.size === 0) return null;
  const table = (observations: UnitObservations) =>
    years.map((year) => units.map(({ code }) => observations.get(code)?.get(year)?.value ?? NaN));
  return {
    units: units.map(({ name }) => name),
    years,
    burglaries: table(burglaries),
    thefts: table(thefts),
    offences: table(offences),
    inhabitants: table(inhabitants),
    sources: [...new Set([burglaries, thefts, offences].flatMap(sourcesIn))],
    populationSources: [...new Set(sourcesIn(inhabitants))],
  };
}
