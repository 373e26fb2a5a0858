import type { Claim, ClaimTest } from "../../src/dataset/types";
import {
  catalogueOf,
  datasetOf,
  indicatorOf,
  localOf,
  observationsFor,
  placeOf,
  sourceOf,
  type Numbers,
} from "../support/catalogue";

const CENTRE = ["12025", "11002", "44021", "24062", "71016", "31005"] as const;

export const testOf = (more: Partial<ClaimTest> = {}): ClaimTest => ({
  id: "fell",
  label: localOf("It fell"),
  role: "decides",
  indicator: "burglary",
  category: null,
  place: "12025",
  quantity: "change",
  from: "first",
  to: "latest",
  against: null,
  relation: "at-most",
  threshold: -75,
  ...more,
});

export const claimOf = (tests: readonly ClaimTest[], more: Partial<Claim> = {}): Claim => ({
  id: "crime",
  title: localOf("Crime"),
  label: localOf("Crime fell."),
  source: "police",
  outcomes: {
    supported: localOf("Yes"),
    partly: localOf("Half"),
    contradicted: localOf("No"),
    unchecked: localOf("Unknown"),
  },
  settles: localOf(""),
  caveat: localOf(""),
  said: [],
  tests,
  ...more,
});

type Parts = Parameters<typeof catalogueOf>[0];

/** Six centre cities, a town, and an indicator of each sort. */
export const worldOf = (more: Parts = {}) =>
  catalogueOf({
    places: [
      placeOf("BE", { kind: "country", parent: null }),
      ...CENTRE.map((code) => placeOf(code, { kind: "centre-city" })),
      placeOf("23088"),
    ],
    indicators: [
      indicatorOf("burglary", { direction: "worse" }),
      indicatorOf("pride", { unit: "percent-respondents", direction: "better" }),
      indicatorOf("spoken", { unit: "percent-change", comparable: "neither" }),
      indicatorOf("people", { aggregation: "sum", denominator: "population", unit: "persons" }),
      indicatorOf("population", { aggregation: "sum", unit: "persons" }),
    ],
    sources: [sourceOf("police"), sourceOf("mayor", { kind: "claim" }), sourceOf("own-abcd1234", { kind: "own" })],
    ...more,
  });

/** Numbers of one indicator by place. */
export function numbersOf(indicator: string, byPlace: Readonly<Record<string, Numbers>>, source = "police") {
  const parts = Object.entries(byPlace);
  return datasetOf(...parts.map(([place, numbers]) => observationsFor(place, numbers, { indicator, source })));
}
