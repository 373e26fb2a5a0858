import type { AdoptContext } from "../../src/dataset/adopt";
import type { Observation } from "../../src/dataset/dataset";
import type { Decisions } from "../../src/dataset/decisions";
import { proposeDecisions } from "../../src/dataset/proposeDecisions";
import { surveyTexts, type FileTexts } from "../../src/dataset/surveyTexts";
import type { Catalogue } from "../../src/dataset/types";
import { catalogueOf, categoryOf, datasetOf, indicatorOf, localOf, placeOf } from "../support/catalogue";

/** A row as reading leaves it: the file's own texts, no codes. */
export type FileRow = Partial<
  Pick<
    Observation,
    "place" | "district" | "period" | "indicator" | "category" | "value" | "unit" | "flag" | "note" | "gap"
  >
>;

export function fileOf(rows: readonly FileRow[], more: Partial<Omit<FileTexts, "dataset">> = {}): FileTexts {
  const observations = rows.map((row): Observation => ({
    place: "Gotham",
    district: "",
    period: "2020",
    indicator: "Thefts",
    category: "total",
    value: row.gap ? NaN : 1,
    unit: "",
    source: "",
    flag: "",
    note: "",
    gap: null,
    ...row,
  }));
  return { dataset: datasetOf(observations), codes: new Map(), totals: { areas: [], categories: [] }, ...more };
}

/** Mechelen with two of its districts, a rate, a count with parts, and the population. */
export const KNOWN: Catalogue = catalogueOf({
  places: [
    placeOf("12025", { kind: "centre-city", parent: null, name: localOf("Mechelen") }),
    placeOf("1202501", { kind: "district", parent: "12025", name: localOf("Centrum") }),
    placeOf("1202502", { kind: "district", parent: "12025", name: localOf("Nekkerspoel") }),
    placeOf("11002", { kind: "centre-city", parent: null, name: localOf("Antwerpen", "Antwerpen") }),
  ],
  indicators: [
    indicatorOf("burglary", { label: localOf("House burglaries", "Woninginbraken") }),
    indicatorOf("share", { unit: "percent-inhabitants", unitLabel: localOf("% of inhabitants") }),
    indicatorOf("offences", { unit: "offences", unitLabel: localOf("offences"), aggregation: "sum", headline: "all" }),
    indicatorOf("population", { unit: "persons", unitLabel: localOf("persons"), aggregation: "sum", theme: "context" }),
  ],
  categories: [
    categoryOf("burglary", "total", { role: "headline" }),
    categoryOf("share", "total", { role: "headline" }),
    categoryOf("offences", "all", { role: "headline", label: localOf("all offences") }),
    categoryOf("offences", "theft", { label: localOf("theft", "diefstal") }),
    categoryOf("population", "total", { role: "headline" }),
  ],
});

export const CONTEXT: AdoptContext = {
  catalogue: KNOWN,
  shipped: datasetOf(),
  id: "own-abcd1234",
  now: "2026-11-23T15:00:00.000Z",
  fileNames: ["gotham.csv"],
};

/** What is proposed for the file; `matches` by text of the area. */
export function decide(file: FileTexts, matches: Readonly<Record<string, string>> = {}): Decisions {
  const known = {
    catalogue: KNOWN,
    matches: new Map(Object.entries(matches)),
    fileName: "gotham.csv",
    today: "2026-11-23",
  };
  return proposeDecisions(surveyTexts(file), known);
}
