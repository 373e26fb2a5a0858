import type { LocalText } from "../base/language";
import type { Category, CityEvent, Indicator, Merger, Place, SeriesBreak, Source } from "../dataset/types";
import { localColumns, type RowReader, type Words } from "./rowReader";

/** One of the small tables: where it is, what it must hold and how a row becomes an entry. */
export interface CatalogueTable<Entry> {
  readonly file: string;
  readonly columns: readonly string[];
  readonly entry: (row: RowReader) => Entry;
  readonly keyOf: (entry: Entry) => string;
}

const PLACE_KINDS: Words<Place["kind"]> = {
  country: true,
  region: true,
  "centre-city": true,
  municipality: true,
  city: true,
  district: true,
  area: true,
};
const THEMES: Words<Indicator["theme"]> = { crime: true, cleanliness: true, nationality: true, context: true };
const DIRECTIONS: Words<Indicator["direction"]> = { better: true, worse: true, neither: true };
const AGGREGATIONS: Words<Indicator["aggregation"]> = { sum: true, "share-of": true, never: true };
const COMPARABLE: Words<Indicator["comparable"]> = { both: true, places: true, periods: true, neither: true };
const ROLES: Words<Category["role"]> = { headline: true, part: true, total: true, listed: true, alternative: true };
const SOURCE_KINDS: Words<Source["kind"]> = {
  official: true,
  press: true,
  party: true,
  claim: true,
  secondary: true,
  own: true,
  linked: true,
};
const BREAK_KINDS: Words<SeriesBreak["kind"]> = {
  "survey-mode": true,
  definition: true,
  borders: true,
  rounding: true,
  source: true,
  regrouping: true,
};
const EFFECTS: Words<SeriesBreak["effect"]> = { withhold: true, footnote: true };
const YES_NO: Words<"yes" | "no"> = { yes: true, no: true };

const isCount = (value: number) => Number.isInteger(value) && value >= 0;
const isDate = (text: string) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text));

/** A text that must stand there in English and falls back to it. */
export const inAllLanguages = (row: RowReader, stem: string) => row.local(stem, row.required(`${stem}_en`));
export const whereGiven = (row: RowReader, stem: string) => row.local(stem, row.text(`${stem}_en`));

export const PLACES: CatalogueTable<Place> = {
  file: "places.csv",
  columns: ["code", "name", ...localColumns("name"), "kind", "parent", "successor", "population", "population_year"],
  entry: (row) => ({
    code: row.required("code"),
    name: row.local("name", row.required("name")),
    kind: row.oneOf("kind", PLACE_KINDS),
    parent: row.optional("parent"),
    successor: row.optional("successor"),
    population: row.number("population", isCount),
    populationYear: row.number("population_year", isCount),
  }),
  keyOf: (place) => place.code,
};

export const INDICATORS: CatalogueTable<Indicator> = {
  file: "indicators.csv",
  columns: [
    "id",
    "theme",
    ...["label", "definition", "unit", "caveat"].flatMap(localColumns),
    "unit",
    "decimals",
    "direction",
    "aggregation",
    "denominator",
    "comparable",
    "headline",
    "every_years",
    "zero_baseline",
    "coverage_from",
    "coverage_to",
    "coverage_places",
    "coverage_districts",
  ],
  entry: (row) => ({
    id: row.required("id"),
    theme: row.oneOf("theme", THEMES),
    label: inAllLanguages(row, "label"),
    definition: inAllLanguages(row, "definition"),
    unit: row.required("unit"),
    unitLabel: whereGiven(row, "unit"),
    decimals: row.requiredNumber("decimals", isCount),
    direction: row.oneOf("direction", DIRECTIONS),
    aggregation: row.oneOf("aggregation", AGGREGATIONS),
    denominator: row.optional("denominator"),
    comparable: row.oneOf("comparable", COMPARABLE),
    caveat: whereGiven(row, "caveat"),
    headline: row.required("headline"),
    everyYears: row.requiredNumber("every_years", (years) => years > 0),
    zeroBaseline: row.oneOf("zero_baseline", YES_NO) === "yes",
    coverage: readCoverage(row),
  }),
  keyOf: (indicator) => indicator.id,
};

function readCoverage(row: RowReader): Indicator["coverage"] {
  const places = row.requiredNumber("coverage_places", isCount);
  const districts = row.requiredNumber("coverage_districts", isCount);
  // An indicator that holds only claims or only districts has no period of its own to name.
  const mayBeEmpty = places === 0;
  return {
    from: row.period("coverage_from", mayBeEmpty),
    to: row.period("coverage_to", mayBeEmpty),
    places,
    districts,
  };
}

export const CATEGORIES: CatalogueTable<Category> = {
  file: "categories.csv",
  columns: ["indicator", "category", ...localColumns("label"), "role"],
  entry: (row) => ({
    indicator: row.required("indicator"),
    id: row.required("category"),
    label: inAllLanguages(row, "label"),
    role: row.oneOf("role", ROLES),
  }),
  keyOf: (category) => `${category.indicator}\u0000${category.id}`,
};

const TRANSLATED = ["nl", "fr", "de"] as const;

/** Most licences are proper names; only those described in words are translated. */
function licenceOf(row: RowReader): LocalText {
  const en = row.text("licence");
  const [nl, fr, de] = TRANSLATED.map((language) => row.text(`licence_${language}`) || en) as [string, string, string];
  return { en, nl, fr, de };
}

export const SOURCES: CatalogueTable<Source> = {
  file: "sources.csv",
  columns: [
    "id",
    "publisher",
    "title",
    "address",
    "licence",
    ...TRANSLATED.map((language) => `licence_${language}`),
    "retrieved",
    "vintage",
    ...localColumns("caveat"),
    "kind",
  ],
  entry: (row) => ({
    id: row.required("id"),
    publisher: row.required("publisher"),
    title: row.required("title"),
    address: row.text("address"),
    licence: licenceOf(row),
    retrieved: row.text("retrieved"),
    vintage: row.text("vintage"),
    caveat: whereGiven(row, "caveat"),
    kind: row.oneOf("kind", SOURCE_KINDS),
  }),
  keyOf: (source) => source.id,
};

export const EVENTS: CatalogueTable<CityEvent> = {
  file: "events.csv",
  columns: ["id", "date", "place", "bears_on", ...localColumns("label"), "source"],
  entry: (row) => {
    const date = row.text("date");
    if (!isDate(date)) row.reject("date", date);
    return {
      id: row.required("id"),
      date,
      place: row.required("place"),
      bearsOn: row.text("bears_on").split(" ").filter(Boolean),
      label: inAllLanguages(row, "label"),
      source: row.required("source"),
    };
  },
  keyOf: (event) => event.id,
};

export const BREAKS: CatalogueTable<SeriesBreak> = {
  file: "breaks.csv",
  columns: ["id", "indicator", "place", "period", "kind", "effect", ...localColumns("label"), "source"],
  entry: (row) => ({
    id: row.required("id"),
    indicator: row.required("indicator"),
    place: row.optional("place"),
    period: row.period("period"),
    kind: row.oneOf("kind", BREAK_KINDS),
    effect: row.oneOf("effect", EFFECTS),
    label: inAllLanguages(row, "label"),
    source: row.required("source"),
  }),
  keyOf: (seriesBreak) => seriesBreak.id,
};

/** One of the municipalities that merged. */
export interface MergerRow extends Omit<Merger, "predecessors" | "keeps"> {
  readonly predecessor: string;
  readonly keepsCode: boolean;
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text);

export const MERGERS: CatalogueTable<MergerRow> = {
  file: "mergers.csv",
  columns: ["successor", "predecessor", "date", "keeps_code", "source"],
  entry: (row) => {
    const date = row.text("date");
    if (!isDay(date)) row.reject("date", date);
    const [successor, predecessor] = [row.required("successor"), row.required("predecessor")];
    if (successor === predecessor) row.reject("successor", successor);
    return {
      successor,
      predecessor,
      date,
      keepsCode: row.oneOf("keeps_code", YES_NO) === "yes",
      source: row.required("source"),
    };
  },
  keyOf: (merger) => merger.predecessor,
};

/** Shares that are shipped say of what they are shares; own ones do not. */
export const SHIPPED_INDICATORS: CatalogueTable<Indicator> = {
  ...INDICATORS,
  columns: [...INDICATORS.columns, "numerator"],
  entry: (row) => {
    const numerator = row.optional("numerator");
    return { ...INDICATORS.entry(row), ...(numerator === null ? {} : { numerator }) };
  },
};
