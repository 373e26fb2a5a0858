import type { LocalText } from "../../src/base/language";
import { DatasetBuilder, type Dataset, type Observation } from "../../src/dataset/dataset";
import type { GapReason } from "../../src/dataset/gap";
import type { Catalogue, Category, CityEvent, Indicator, Merger, Place, SeriesBreak, Source } from "../../src/dataset/types";

export const localOf = (en: string, nl = en): LocalText => ({ en, nl, fr: en, de: en });

export const placeOf = (code: string, more: Partial<Place> = {}): Place => ({
  code,
  name: localOf(code),
  kind: "municipality",
  parent: "BE",
  successor: null,
  population: null,
  populationYear: null,
  ...more,
});

/** A rate that may be compared with everything and says nothing of itself. */
export const indicatorOf = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  theme: "crime",
  label: localOf(`Label of ${id}`, `Naam van ${id}`),
  definition: localOf(""),
  unit: "per-10000-dwellings",
  unitLabel: localOf("per 10,000 dwellings", "per 10.000 woningen"),
  decimals: 1,
  direction: "neither",
  aggregation: "never",
  denominator: null,
  comparable: "both",
  caveat: localOf(""),
  headline: "total",
  everyYears: 1,
  zeroBaseline: true,
  coverage: { from: "2000", to: "2024", places: 1, districts: 0 },
  ...more,
});

export const categoryOf = (indicator: string, id: string, more: Partial<Category> = {}): Category => ({
  indicator,
  id,
  label: localOf(`category ${id}`),
  role: "part",
  ...more,
});

export const sourceOf = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  publisher: `Publisher of ${id}`,
  title: `Title of ${id}`,
  address: `https://${id}.example/`,
  licence: localOf("CC0"),
  retrieved: "2026-11-01",
  vintage: "2024",
  caveat: localOf(""),
  kind: "official",
  ...more,
});

export const eventOf = (id: string, date: string, more: Partial<CityEvent> = {}): CityEvent => ({
  id,
  date,
  place: "12025",
  bearsOn: [],
  label: localOf(`Event ${id}`),
  source: "police",
  ...more,
});

export const breakOf = (indicator: string, period: string, more: Partial<SeriesBreak> = {}): SeriesBreak => ({
  id: `${indicator}-${period}`,
  indicator,
  place: null,
  period,
  kind: "definition",
  effect: "withhold",
  label: localOf(`Changed in ${period}`),
  source: "police",
  ...more,
});

interface Parts {
  readonly places?: readonly Place[];
  readonly indicators?: readonly Indicator[];
  readonly categories?: readonly Category[];
  readonly sources?: readonly Source[];
  readonly events?: readonly CityEvent[];
  readonly breaks?: readonly SeriesBreak[];
  readonly mergers?: readonly Merger[];
}

export function catalogueOf(parts: Parts): Catalogue {
  return {
    version: "2026-11-23",
    places: new Map((parts.places ?? []).map((one) => [one.code, one])),
    indicators: new Map((parts.indicators ?? []).map((one) => [one.id, one])),
    categories: parts.categories ?? [],
    sources: new Map((parts.sources ?? []).map((one) => [one.id, one])),
    events: parts.events ?? [],
    breaks: parts.breaks ?? [],
    mergers: parts.mergers ?? [],
    tables: [],
  };
}

export const observationOf = (more: Partial<Observation>): Observation => ({
  place: "12025",
  district: "",
  period: "2000",
  indicator: "burglary",
  category: "total",
  value: 1,
  unit: "per-10000-dwellings",
  source: "police",
  flag: "",
  note: "",
  gap: null,
  ...more,
});

/** Periods with a number, or with the reason why there is none. */
export type Numbers = Readonly<Record<string, number | GapReason>>;

export const observationsFor = (place: string, numbers: Numbers, more: Partial<Observation> = {}): Observation[] =>
  Object.entries(numbers).map(([period, one]) =>
    observationOf({ place, period, ...(typeof one === "number" ? { value: one } : { value: NaN, gap: one }), ...more }),
  );

export function datasetOf(...parts: readonly (readonly Observation[])[]): Dataset {
  const builder = new DatasetBuilder();
  parts.flat().forEach((observation) => builder.add(observation));
  return builder.finish();
}
