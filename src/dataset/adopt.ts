import type { Issue } from "../base/issue";
import { accountOf, issuesOf, type AdoptAccount } from "./adoptAccount";
import { findConflicts } from "./conflicts";
import { coverageOf } from "./coverage";
import { EMPTY_DATASET, observationAt, type Dataset } from "./dataset";
import type { Decisions } from "./decisions";
import { deriveRows } from "./deriveRows";
import { joinRows, leaveOutDisputed, type Conflict } from "./joinRows";
import { relabel } from "./relabel";
import { createAreaResolver } from "./resolveAreas";
import { pairLookup } from "./pairs";
import { rowsOf } from "./query";
import { resolveIndicators, type IndicatorTarget } from "./resolveIndicators";
import { selectRows } from "./selectRows";
import { summedCities } from "./summedCities";
import { categoryKey, surveyTexts, type FileSurvey, type FileTexts, type IndicatorText } from "./surveyTexts";
import { inEveryLanguage, tidyText } from "./texts";
import type { Catalogue, Place, Source } from "./types";
import type { Upload, WithinYear } from "./upload";

export interface AdoptContext {
  /** All that is known: shipped, and other uploads. */
  readonly catalogue: Catalogue;
  /** Shipped rows that the file's may contradict. */
  readonly shipped: Dataset;
  /** Id of the upload: a new one, or that of `into`. */
  readonly id: string;
  /** ISO 8601 with time. */
  readonly now: string;
  readonly fileNames: readonly string[];
  /** An upload the file is appended to, or whose rows it replaces; ids of its places and indicators stay. */
  readonly into?: { readonly upload: Upload; readonly how: "append" | "replace" };
  /** What `surveyTexts` says of the file, where it was asked already. */
  readonly survey?: FileSurvey;
}

export interface Adopted {
  readonly upload: Upload;
  readonly issues: readonly Issue[];
  /** Keys with two numbers; which one stands the decisions say. */
  readonly conflicts: readonly Conflict[];
  readonly account: AdoptAccount;
}

/**
 * A read file and what the visitor decided about it, made into an upload. Never throws on input: what cannot be taken is
 * left out and an issue says so.
 */
export function adopt(file: FileTexts, decisions: Decisions, context: AdoptContext): Adopted {
  const steps = adoptInSteps(file, decisions, context);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps that each go through the rows once, for who must not be busy for long. Gives the share done. */
export function* adoptInSteps(
  file: FileTexts,
  decisions: Decisions,
  context: AdoptContext,
): Generator<number, Adopted, undefined> {
  const { catalogue, id } = context;
  const known = context.into?.upload;
  const into = context.into?.how === "append" ? known : undefined;
  const survey = context.survey ?? surveyTexts(file);
  yield 0.1;
  const areas = createAreaResolver(decisions, { catalogue, id, places: known?.places ?? [] });
  const own = { indicators: known?.indicators ?? [], categories: known?.categories ?? [] };
  const figures = resolveIndicators(survey, decisions, { catalogue, id, ...own });
  const { dataset: taken, leftOut } = relabel(file.dataset, {
    area: areas.targetOf,
    indicator: (text) => figures.targets.get(text) ?? "undecided",
    category: (indicator, category) => figures.categoryIds.get(categoryKey(indicator, category)) ?? "undecided",
    source: sourceId(id),
  });
  yield 0.4;
  const unique = leaveOutDisputed(taken);
  yield 0.6;
  const earlier = into ? headOf(into.dataset, into.fileRows) : EMPTY_DATASET;
  const joined = joinRows(earlier, unique.dataset, decisions.repeats);
  yield 0.7;
  const rules = {
    withinYear: { ...into?.rules.withinYear, ...withinYearOf(figures.targets.values()) },
    summedCities: summedCities(joined.dataset, { survey, catalogue, areas, into }),
  };
  const indicators = new Map([...catalogue.indicators, ...figures.indicators.map((one) => [one.id, one] as const)]);
  const { dataset, issues } = deriveRows(joined.dataset, rules, indicators);
  yield 0.8;
  const entries = usedEntries(dataset, { ...figures, places: areas.places() }, catalogue);
  yield 0.9;
  const rows = { dataset, fileRows: joined.dataset.rows, rules, wins: decisions.wins };
  return {
    upload: { id, ...namesOf(decisions, context), ...entries, ...rows },
    issues: [...issuesOf({ leftOut, unique, taken, indicators }), ...doubts(survey, figures.targets), ...issues],
    conflicts: [...joined.conflicts, ...findConflicts(context.shipped, dataset)],
    account: accountOf(file.dataset.rows, { leftOut, unique, joined, computed: dataset.rows - joined.dataset.rows }),
  };
}

type Naming = Pick<Decisions, "name" | "source">;
type Names = Pick<Upload, "name" | "fileNames" | "added" | "changed" | "source">;

/** What a name and a source make of an upload; its rows have nothing to do with it. */
export function namesOf(naming: Naming, context: Omit<AdoptContext, "catalogue" | "shipped">): Names {
  const { id, now } = context;
  const known = context.into?.upload;
  const before = context.into?.how === "append" ? (known?.fileNames ?? []) : [];
  const fileNames = [...new Set([...before, ...context.fileNames])];
  return {
    name: tidyText(naming.name, 120) || context.fileNames[0] || id,
    fileNames,
    added: known?.added ?? now,
    changed: now,
    source: sourceOf(naming, { id, now, fileNames }),
  };
}

type Entries = Pick<Upload, "places" | "indicators" | "categories">;

/** What rows bear of what was made, with what the rows say about it. */
function usedEntries(dataset: Dataset, { places, indicators, categories }: Entries, catalogue: Catalogue): Entries {
  const used = usedCodes(dataset);
  const kept = indicators.filter((one) => used.has(one.id));
  const coverage = coverageOf(dataset, kept);
  return {
    places: withPopulation(places, dataset, catalogue).filter((one) => used.has(one.code)),
    indicators: kept.map((one) => ({ ...one, ...coverage.get(one.id) })),
    categories: categories.filter((one) => used.has(categoryKey(one.indicator, one.id))),
  };
}

/** Codes of places and indicators that rows bear, and `categoryKey` of their categories. */
function usedCodes({ rows, text }: Dataset): ReadonlySet<string> {
  const used = new Set<string>();
  const addPlaces = pairLookup(text.place, text.district, (place, district) => used.add(place).add(district));
  const addFigures = pairLookup(text.indicator, text.category, (indicator, category) =>
    used.add(indicator).add(categoryKey(indicator, category)),
  );
  for (let row = 0; row < rows; row++) {
    addPlaces(row);
    addFigures(row);
  }
  return used;
}

const headOf = (dataset: Dataset, rows: number) => selectRows(dataset, (row) => row < rows);

function withinYearOf(targets: Iterable<IndicatorTarget | string>): Record<string, WithinYear> {
  const rules = [...targets].flatMap((one) =>
    typeof one === "string" ? [] : [[one.indicator.id, one.withinYear] as const],
  );
  return Object.fromEntries(rules);
}

const sourceId = (id: string) => `${id}-s1`;

function sourceOf({ source, name }: Naming, at: Pick<AdoptContext, "id" | "now" | "fileNames">): Source {
  const { id, now, fileNames } = at;
  return {
    id: sourceId(id),
    publisher: tidyText(source.publisher) || tidyText(name, 120) || id,
    title: fileNames.join(", ") || tidyText(name, 120) || id,
    address: tidyText(source.address, 2000),
    licence: inEveryLanguage(tidyText(source.licence)),
    retrieved: now.slice(0, 10),
    vintage: tidyText(source.vintage, 80),
    caveat: inEveryLanguage(""),
    kind: "own",
  };
}

/** The newest population the upload gives of its own places: without one there are no towns of similar size. */
function withPopulation(places: readonly Place[], dataset: Dataset, catalogue: Catalogue): Place[] {
  const headline = catalogue.indicators.get(POPULATION)?.headline;
  if (headline === undefined) return [...places];
  return places.map((place) => {
    const rows = rowsOf(dataset, { indicator: POPULATION, category: headline, place: place.code });
    const newest = rows
      .map((row) => observationAt(dataset, row))
      .filter((one) => one.gap === null && /^\d{4}$/.test(one.period) && Number.isInteger(one.value) && one.value > 0)
      .sort((a, b) => Number(a.period) - Number(b.period))
      .at(-1);
    return newest ? { ...place, population: newest.value, populationYear: Number(newest.period) } : place;
  });
}

const POPULATION = "population";

/** What is kept as it is and may not be what the visitor expects. */
function doubts(survey: FileSurvey, targets: ReadonlyMap<string, IndicatorTarget | string>): Issue[] {
  return survey.indicators.flatMap((text): Issue[] => {
    const target = targets.get(text.text);
    if (!target || typeof target === "string") return [];
    const indicator = target.indicator.label.en;
    const doubt = (code: string, detail: Issue["detail"]): Issue => ({
      code,
      severity: "warning",
      where: text.text,
      detail: { indicator, ...detail },
    });
    return [
      ...(areFractions(text, target) ? [doubt("adopt-fractions", { most: text.most })] : []),
      ...(text.periods.has("years") ? [doubt("adopt-years", {})] : []),
    ];
  });
}

/** Shares of 0 to 1 under a unit of percent stand a hundred times too low; only the visitor can tell. */
function areFractions({ least, most, whole }: IndicatorText, { indicator, factor }: IndicatorTarget): boolean {
  return indicator.unit.startsWith("percent") && factor === 1 && !whole && least >= 0 && most <= 1;
}
