import { LANGUAGES } from "../base/language";
import type {
  AreaDecision,
  CategoryDecision,
  CityDecision,
  Decisions,
  IndicatorDecision,
  NewIndicator,
} from "./decisions";
import type { AreaText, CategoryText, FileSurvey, IndicatorText } from "./surveyTexts";
import type { Catalogue, Category, Indicator } from "./types";
import type { WithinYear } from "./upload";
import { foldText, isPercentText } from "./texts";

export interface Known {
  readonly catalogue: Catalogue;
  /** Code of the known place of an area's text, where there is no doubt. */
  readonly matches: ReadonlyMap<string, string>;
  readonly fileName: string;
  /** ISO 8601, the day alone. */
  readonly today: string;
}

/** What a visitor who changes nothing has decided. Every text of the file has a decision. */
export function proposeDecisions(survey: FileSurvey, known: Known): Decisions {
  const rows = proposeRows(survey, known);
  const indicators = new Map(survey.indicators.map((one) => [one.text, proposeIndicator(one, known)]));
  const name =
    known.fileName
      .replace(/\.\w{1,5}$/, "")
      .replace(/_+/g, " ")
      .trim() || known.fileName;
  return {
    name,
    rows,
    placeKind: "city",
    areas: proposeAreas(survey, rows, known),
    indicators,
    categories: proposeCategories(survey, indicators, known),
    source: { publisher: "", address: "", licence: "", vintage: survey.to.slice(0, 4) || known.today.slice(0, 4) },
    wins: "shipped",
    repeats: "earlier",
  };
}

/** Districts of one city where the file says so, or where the names are those of districts of one known city. */
function proposeRows(survey: FileSurvey, { catalogue, matches, fileName }: Known): Decisions["rows"] {
  if (survey.districts) {
    const places = new Set(survey.areas.map((area) => area.place));
    const [only = ""] = places;
    return places.size === 1 ? { kind: "districts", city: cityOf(only, matches, fileName) } : { kind: "places" };
  }
  const places = survey.areas.map((area) => catalogue.places.get(matches.get(area.text) ?? ""));
  const parents = new Set(
    places.flatMap((place) => (place?.kind === "district" && place.parent ? [place.parent] : [])),
  );
  const [parent] = parents;
  if (parent === undefined || parents.size > 1) return { kind: "places" };
  // A line for the city itself or a total is no district, and none less.
  const others = survey.areas.filter((area, i) => !area.total && places[i]?.code !== parent);
  const districts = places.filter((place) => place?.kind === "district").length;
  return districts > others.length / 2
    ? { kind: "districts", city: { use: "known", code: parent } }
    : { kind: "places" };
}

function cityOf(text: string, matches: Known["matches"], fileName: string): CityDecision {
  const code = matches.get(text);
  if (code !== undefined) return { use: "known", code };
  return { use: "new", name: text || fileName.replace(/\.\w{1,5}$/, "") };
}

/** Totals are left out beside places, and are the city itself beside districts. */
export function proposeAreas(
  survey: FileSurvey,
  rows: Decisions["rows"],
  { catalogue, matches, fileName }: Known,
): Decisions["areas"] {
  const city = rows.kind === "districts" && rows.city.use === "known" ? rows.city.code : null;
  const sureMatch = onceEach(survey, matches);
  const decide = (area: AreaText): AreaDecision => {
    const match = catalogue.places.get(sureMatch.get(area.key) ?? "");
    if (rows.kind === "places") {
      if (match && (match.kind === "district") === (area.district !== "")) return { use: "known", code: match.code };
      if (area.total) return { use: "omit" };
      return { use: "new", name: area.text || fileName.replace(/\.\w{1,5}$/, "") };
    }
    const isWhole = survey.districts ? area.district === "" : area.text === "" || area.total || match?.code === city;
    if (isWhole || area.total) return { use: "city" };
    return match?.kind === "district" && match.parent === city
      ? { use: "known", code: match.code }
      : { use: "new", name: area.text };
  };
  const decisions = survey.areas.map((area) => [area, decide(area)] as const);
  const whole = decisions.filter(([area, one]) => one.use === "city" && area.rows > 0);
  // Of several totals nobody can tell which is the city.
  const sure = whole.length < 2 ? null : whole.find(([area]) => matches.get(area.text) === city || area.text === "");
  return new Map(
    decisions.map(([area, one]) => {
      const another = whole.length > 1 && one.use === "city" && area !== (sure ?? whole[0])?.[0];
      return [area.key, another ? { use: "omit" } : one];
    }),
  );
}

/**
 * Matches by key of the area, each known place at most once: "Saint-Nicolas" in a list that has "Sint-Niklaas" too is
 * another town. Where the file's codes are ours, a name whose code is another one's says nothing.
 */
function onceEach({ areas }: FileSurvey, matches: Known["matches"]): ReadonlyMap<string, string> {
  const found = areas.flatMap((area) => {
    const match = matches.get(area.text);
    return match === undefined ? [] : [{ area, match, byCode: bare(area.code) === bare(match) }];
  });
  const ours = found.some(({ byCode }) => byCode);
  const taken = new Map<string, { readonly key: string; readonly byCode: boolean }>();
  for (const { area, match, byCode } of found) {
    if (ours && !byCode && area.code !== "") continue;
    const level = `${match} ${area.district === "" ? "" : area.place}`;
    const before = taken.get(level);
    if (!before || (byCode && !before.byCode)) taken.set(level, { key: area.key, byCode });
  }
  return new Map([...taken].map(([level, { key }]) => [key, level.slice(0, level.indexOf(" "))]));
}

const bare = (code: string) => code.replace(/^0+/, "");

function proposeIndicator(text: IndicatorText, known: Known): IndicatorDecision {
  const { indicators } = known.catalogue;
  const folded = foldText(text.text);
  const same = folded === "" ? undefined : (indicators.get(text.text) ?? indicatorsByLabel(indicators).get(folded));
  if (!same) return newIndicator(text, known);
  return { use: "known", id: same.id, factor: null, withinYear: withinYear(text, same) };
}

type Indicators = Known["catalogue"]["indicators"];

const byLabel = new WeakMap<Indicators, ReadonlyMap<string, Indicator>>();

/** The first indicator of each folded label: a file may have thousands of value columns to look up. */
function indicatorsByLabel(indicators: Indicators): ReadonlyMap<string, Indicator> {
  const known = byLabel.get(indicators);
  if (known) return known;
  const made = new Map<string, Indicator>();
  for (const one of indicators.values()) {
    for (const folded of LANGUAGES.map((language) => foldText(one.label[language]))) {
      if (!made.has(folded)) made.set(folded, one);
    }
  }
  byLabel.set(indicators, made);
  return made;
}

/** A new indicator as the file suggests it. Whether a higher value is good or bad, only the visitor can say. */
export function newIndicator(text: IndicatorText, { fileName }: Pick<Known, "fileName">): NewIndicator {
  const unit = text.units[0] ?? "";
  const label = text.text || fileName.replace(/\.\w{1,5}$/, "");
  const rate = isPercentText(unit) || /\bper\b|\/|rate|index|‰|promille|share|aandeel/i.test(`${unit} ${label}`);
  const aggregation = text.whole && !rate ? "sum" : "never";
  return {
    use: "new",
    label,
    definition: "",
    unit,
    theme: "context",
    direction: "neither",
    aggregation,
    decimals: decimalsOf(text),
    denominator: null,
    withinYear: withinYear(text, { aggregation, unit: `${unit} ${label}` }),
  };
}

const SIGNIFICANT = 3;
const MOST_DECIMALS = 9;

/** As many as the file has, up to those that tell its largest number: with one, shares such as 0.12 would be alike. */
function decimalsOf({ whole, decimals, least, most }: IndicatorText): number {
  if (whole) return 0;
  const telling = SIGNIFICANT - 1 - Math.floor(Math.log10(Math.max(-least, most)));
  return Math.max(1, Math.min(decimals, telling, MOST_DECIMALS));
}

const STOCK =
  /person|inhabitant|inwoner|population|bevolking|einwohner|habitant|poblaci|abitant|popolazione|dwelling|stock/i;

/** Parts of a year are summed only for counts that are no stock; figures of a day are taken as they stand. */
function withinYear(text: IndicatorText, like: { aggregation: Indicator["aggregation"]; unit: string }): WithinYear {
  if (text.periods.has("day")) return "last";
  const stock = STOCK.test(like.unit) && !/per-year/.test(like.unit);
  if (like.aggregation === "sum") return stock ? "last" : "sum";
  return "none";
}

export function proposeCategories(
  survey: FileSurvey,
  indicators: Decisions["indicators"],
  { catalogue }: Pick<Known, "catalogue">,
): Decisions["categories"] {
  return new Map(
    survey.indicators.flatMap((indicator) => {
      const decision = indicators.get(indicator.text);
      const target = decision?.use === "known" ? catalogue.indicators.get(decision.id) : undefined;
      const known = target ? catalogue.categories.filter((one) => one.indicator === target.id) : [];
      return indicator.categories.map((one) => [one.key, proposeCategory(one, known, target)] as const);
    }),
  );
}

function proposeCategory(text: CategoryText, known: readonly Category[], target?: Indicator): CategoryDecision {
  const folded = foldText(text.text);
  const same = known.find(
    (one) => one.id === text.text || LANGUAGES.some((language) => foldText(one.label[language]) === folded),
  );
  if (same) return { use: "known", id: same.id };
  // "total" is what a file without a breakdown says: the figure as a whole.
  if (target && text.text === "total") return { use: "known", id: target.headline };
  return { use: "new", label: text.text, role: null };
}
