import { LANGUAGES, type LocalText } from "../base/language";
import type { CategoryDecision, Decisions, IndicatorDecision, KnownIndicator, NewIndicator } from "./decisions";
import type { FileSurvey, IndicatorText } from "./surveyTexts";
import { foldText, inEveryLanguage, isPercentText, isSameName, nameKey, nextNumber, tidyText } from "./texts";
import type { Catalogue, Category, CategoryRole, Indicator } from "./types";
import type { WithinYear } from "./upload";

/** What becomes of the rows of one indicator of the file. */
export interface IndicatorTarget {
  readonly indicator: Indicator;
  readonly factor: number;
  readonly withinYear: WithinYear;
  /** Whether values in this unit of the file are the indicator's. */
  readonly accepts: (unit: string) => boolean;
}

interface Means {
  readonly catalogue: Catalogue;
  readonly id: string;
  readonly indicators: readonly Indicator[];
  readonly categories: readonly Category[];
}

/** Said of every indicator of a visitor, in the languages of the data. */
export const OWN_CAVEAT: LocalText = {
  en: "Your own data: nobody but you has checked what these figures count and how.",
  nl: "Uw eigen gegevens: niemand behalve u is nagegaan wat deze cijfers tellen en hoe.",
  fr: "Vos propres données : personne d’autre que vous n’a vérifié ce que ces chiffres comptent et comment.",
  de: "Ihre eigenen Daten: Niemand außer Ihnen hat geprüft, was diese Zahlen zählen und wie.",
};

const TOTAL: LocalText = { en: "total", nl: "totaal", fr: "total", de: "gesamt" };

/** Turns indicators and categories of the file into ids and makes the new ones. */
export function resolveIndicators(survey: FileSurvey, decisions: Decisions, means: Means) {
  const indicators = [...means.indicators];
  const book = new CategoryBook([...means.catalogue.categories, ...means.categories], means.categories, means.id);
  const targets = new Map<string, IndicatorTarget | "omit" | "undecided">();
  const categoryIds = new Map<string, string | "omit" | "undecided">();
  for (const text of survey.indicators) {
    const target = targetOf(text, decisions.indicators.get(text.text), { ...means, indicators });
    targets.set(text.text, target);
    if (typeof target === "string") continue;
    const ids = resolveCategories(text, decisions, { book, indicator: target.indicator, id: means.id });
    ids.forEach(([key, one]) => categoryIds.set(key, one));
    const at = indicators.findIndex((one) => one.id === target.indicator.id);
    if (at >= 0) indicators[at] = { ...indicators[at]!, headline: book.headlineOf(target.indicator.id) };
  }
  return {
    targets,
    /** Id of the category under `CategoryText.key`. */
    categoryIds,
    indicators: indicators as readonly Indicator[],
    categories: book.own as readonly Category[],
  };
}

function targetOf(
  text: IndicatorText,
  decision: IndicatorDecision | undefined,
  means: Means & { readonly indicators: Indicator[] },
): IndicatorTarget | "omit" | "undecided" {
  if (!decision) return "undecided";
  if (decision.use === "omit") return "omit";
  const [main = ""] = text.units;
  if (decision.use === "new") {
    const indicator = createIndicator(decision, means);
    const accepts = (unit: string) => unit === main || unit === "";
    return { indicator, factor: 1, withinYear: decision.withinYear, accepts };
  }
  const find = (one: Indicator) => one.id === decision.id;
  const indicator = means.indicators.find(find) ?? means.catalogue.indicators.get(decision.id);
  if (!indicator) return "undecided";
  return {
    indicator,
    factor: decision.factor ?? 1,
    withinYear: decision.withinYear,
    accepts: unitsOf(decision, indicator, main),
  };
}

/** A unit that is not the indicator's is taken only where the visitor said by which factor. */
function unitsOf({ factor }: KnownIndicator, indicator: Indicator, main: string): (unit: string) => boolean {
  return factor === null
    ? (unit) => unit === "" || isSameUnit(unit, indicator)
    : (unit) => unit === main || unit === "";
}

const COUNT = /^(number|count|aantal|nombre|anzahl|numero|absolute?|total|n|no)$/;

/** Whether the file's unit is that of the indicator, as far as words can tell. */
export function isSameUnit(unit: string, indicator: Indicator): boolean {
  const folded = foldText(unit);
  const names = [indicator.unit.replaceAll("-", " "), ...LANGUAGES.map((language) => indicator.unitLabel[language])];
  if (names.some((name) => foldText(name) === folded)) return true;
  if (indicator.unit.startsWith("percent")) return isPercentText(unit);
  return indicator.aggregation === "sum" && COUNT.test(folded);
}

function createIndicator(decision: NewIndicator, { id, indicators }: Means & { indicators: Indicator[] }): Indicator {
  const label = tidyText(decision.label) || id;
  const known = indicators.find((one) => isSameName(one.label.en, label));
  if (known) return known;
  const unit = tidyText(decision.unit, 80);
  const created: Indicator = {
    id: `${id}-i${nextNumber(
      `${id}-i`,
      indicators.map((one) => one.id),
    )}`,
    theme: decision.theme,
    label: inEveryLanguage(label),
    definition: inEveryLanguage(tidyText(decision.definition, 2000) || label),
    unit: isPercentText(unit) ? "percent" : unit || "number",
    unitLabel: inEveryLanguage(unit),
    decimals: decision.decimals,
    direction: decision.direction,
    aggregation: decision.aggregation,
    denominator: decision.aggregation === "sum" ? decision.denominator : null,
    comparable: "both",
    caveat: OWN_CAVEAT,
    headline: "total",
    everyYears: 1,
    zeroBaseline: true,
    coverage: { from: "", to: "", places: 0, districts: 0 },
  };
  indicators.push(created);
  return created;
}

/** Categories by indicator, and those of the upload as they are made. */
class CategoryBook {
  readonly own: Category[];
  private readonly byIndicator = new Map<string, Map<string, Category>>();
  private next: number;

  constructor(
    known: readonly Category[],
    own: readonly Category[],
    private readonly upload: string,
  ) {
    this.own = [...own];
    const ids = own.map(({ id }) => id);
    this.next = nextNumber(`${upload}-c`, ids);
    known.forEach((one) => this.learn(one));
  }

  private learn(one: Category): void {
    const names = this.byIndicator.get(one.indicator) ?? new Map<string, Category>();
    this.byIndicator.set(one.indicator, names);
    if (!names.has(nameKey(one.label.en))) names.set(nameKey(one.label.en), one);
  }

  of = (indicator: string): Category[] => [...(this.byIndicator.get(indicator)?.values() ?? [])];

  named = (indicator: string, name: string) => this.byIndicator.get(indicator)?.get(nameKey(name));

  create(one: Omit<Category, "id">, id: string | null): Category {
    const created = { ...one, id: id ?? `${this.upload}-c${this.next++}` };
    this.own.push(created);
    this.learn(created);
    return created;
  }

  headlineOf(indicator: string): string {
    const all = this.of(indicator);
    return (all.find(({ role }) => role === "headline") ?? all[0])?.id ?? "total";
  }
}

interface CategoryMeans {
  readonly book: CategoryBook;
  readonly indicator: Indicator;
  readonly id: string;
}

function resolveCategories(text: IndicatorText, decisions: Decisions, { book, indicator, id }: CategoryMeans) {
  const asked = text.categories.find((one) => roleOf(decisions.categories.get(one.key)) === "headline");
  const headline = asked ?? text.categories.find((one) => one.total) ?? text.categories[0];
  const isOwn = indicator.id.startsWith(`${id}-`);
  const ids = new Set(book.of(indicator.id).map((known) => known.id));
  let hasHeadline = book.of(indicator.id).some(({ role }) => role === "headline");
  return text.categories.map((one): readonly [string, string] => {
    const decision = decisions.categories.get(one.key);
    if (!decision) return [one.key, "undecided"];
    if (decision.use === "omit") return [one.key, "omit"];
    if (decision.use === "known") return [one.key, ids.has(decision.id) ? decision.id : "undecided"];
    // A figure without a breakdown is the figure as a whole, which a shipped indicator has a name for.
    if (one.text === "total" && !isOwn) return [one.key, indicator.headline];
    const whole = one.text === "total";
    const label = whole ? TOTAL : inEveryLanguage(tidyText(decision.label) || one.text || "-");
    const known = book.named(indicator.id, label.en);
    if (known) return [one.key, known.id];
    const first = isOwn && one === headline && !hasHeadline;
    hasHeadline ||= first;
    const role: CategoryRole = first ? "headline" : (notHeadline(decision.role) ?? (one.total ? "total" : "part"));
    return [one.key, book.create({ indicator: indicator.id, label, role }, whole ? "total" : null).id];
  });
}

const roleOf = (decision: CategoryDecision | undefined) => (decision?.use === "new" ? decision.role : null);
const notHeadline = (role: CategoryRole | null) => (role === "headline" ? null : role);
