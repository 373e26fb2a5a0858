import { describe, expect, it } from "vitest";
import { at, figuresAreHere, numberOf, observationsOf, readFigures, type Row, theRow } from "./readPackage";

describe("known figures", () => {
  it.each([
    ["house_burglaries_per_10000_dwellings", "44021", "2000", "total", 72.76],
    ["cleanliness_streets", "12025", "2020", "agree", 73],
    ["pride_city", "12025", "2017", "agree", 81],
    ["number_of_foreign_nationalities", "12025", "2018", "total", 129],
    ["population", "12025", "2026", "total", 90_355],
  ] as const)("%s of %s in %s", (id, place, period, category, expected) => {
    expect(numberOf(theRow(id, { place, period, category }))).toBe(expected);
  });
});

/** The tables were written from these figures. On a machine without them there is nothing to compare, and no test. */
describe.each(figuresAreHere ? ["the figures they were written from"] : [])("compared with %s", () => {
  const figures = (path: string, keep: (row: Row) => boolean) => readFigures(path).filter(keep);
  const of = (indicator: string) => (row: Row) => at(row, "indicator") === indicator;
  const byKey = (rows: readonly Row[], ...fields: string[]) =>
    new Map(rows.map((row) => [fields.map((field) => at(row, field)).join("|"), numberOf(row)]));

  it.each([
    "foreign_nationals",
    "foreign_nationals_share",
    "foreign_origin",
    "foreign_origin_share",
    "number_of_foreign_nationalities",
  ])("%s of 300 municipalities and Flanders is carried over whole", (id) => {
    const theirs = byKey(figures("belgium/nationality-all-flanders.csv", of(id)), "place_code", "year");
    expect(theirs.size).toBe(301 * 23);
    expect(byKey(observationsOf(id), "place", "period")).toEqual(theirs);
  });

  it("house burglaries are carried over, and only merged Hasselt added as a gap", () => {
    const files = ["belgium/crime.csv", "belgium/crime-more.csv"];
    const theirs = files.flatMap((path) => figures(path, of("house_burglaries_per_10000_dwellings")));
    expect(theirs.length).toBe(209);
    const ours = observationsOf("house_burglaries_per_10000_dwellings");
    for (const row of theirs) {
      const one = theRow("house_burglaries_per_10000_dwellings", {
        place: at(row, "place_code"),
        period: at(row, "year"),
      });
      expect(at(one, "value")).toBe(at(row, "value"));
    }
    expect(ours.length - theirs.length).toBe(1);
  });

  it.each([
    ["cleanliness_streets", { Eens: "agree", Neutraal: "neutral", Oneens: "disagree" }],
    ["satisfaction_city", { Tevreden: "satisfied", Neutraal: "neutral", Ontevreden: "dissatisfied" }],
    ["trust_police", { Veel: "much", Neutraal: "neutral", Weinig: "little" }],
  ])("%s is carried over for all municipalities and editions", (id, answers) => {
    const aggregate: Record<string, string> = {
      "13 centrumsteden": "CENTRE-CITIES",
      "Gemeenten groter dan 50.000 inw.": "OVER-50000",
      "Vlaams Gewest": "02000",
    };
    const theirs = ["belgium/survey.csv", "belgium/survey-2023-all-flanders.csv"].flatMap((path) =>
      figures(path, of(id)),
    );
    const expected = new Map(
      theirs.map((row) => {
        const place = aggregate[at(row, "place")] ?? at(row, "place_code");
        const answer = (answers as Record<string, string | undefined>)[at(row, "category")];
        return [`${place}|${at(row, "year")}|${answer}`, numberOf(row)];
      }),
    );
    expect(expected.size).toBeGreaterThan(500);
    const ours = observationsOf(id).filter((row) => at(row, "flag") !== "not-published");
    expect(byKey(ours, "place", "period", "category")).toEqual(expected);
  });

  it.each([
    ["world/berlin.csv", "recorded_offences", "recorded_offences_berlin", 720],
    ["world/berlin.csv", "population_by_origin", "population_by_origin_berlin", 1920],
    ["world/newyork.csv", "recorded_offences", "recorded_offences_newyork", 1742],
    ["world/newyork.csv", "acceptably_clean_streets", "acceptably_clean_streets", 832],
    ["world/london.csv", "recorded_offences", "recorded_offences_london", 1920],
    ["world/london.csv", "dirty_street_reports", "dirty_street_reports", 1287],
    ["world/basel.csv", "foreign_nationals_share", "foreign_nationals_share_basel", 286],
    ["world/basel.csv", "recorded_offences", "recorded_offences_basel", 126],
  ] as const)("%s: %s has the same values in each year", (path, theirId, id, count) => {
    const sorted = (rows: readonly Row[], year: string) =>
      rows.map((row) => `${at(row, year)}: ${at(row, "value")}`).sort();
    const theirs = sorted(figures(path, of(theirId)), "year");
    expect(theirs.length).toBe(count);
    expect(sorted(observationsOf(id), "period")).toEqual(theirs);
  });

  it.each([
    [
      "Berlin",
      "world/berlin.csv",
      "recorded_offences_per_1000",
      "Mitte",
      "recorded_offences_per_1000_berlin",
      "DEBER-01",
      "2023",
    ],
    [
      "London",
      "world/london.csv",
      "household_recycling_rate",
      "Camden",
      "household_recycling_rate",
      "E09000007",
      "2018",
    ],
    ["New York", "world/newyork.csv", "foreign_born_share", "Queens CD 4", "foreign_born_share", "USNYC-404", "2015"],
    ["Basel", "world/basel.csv", "population", "Riehen", "population", "CHBSL-20", "2024"],
  ])("%s: a district keeps its own number", (_, path, theirId, name, id, district, period) => {
    const theirs = figures(path, of(theirId)).find((row) => at(row, "district") === name && at(row, "year") === period);
    expect(at(theRow(id, { district, period }), "value")).toBe(at(theirs!, "value"));
  });

  it.each(["child_poverty_index", "net_taxable_income_per_inhabitant", "population"])("%s is carried over", (id) => {
    const theirs = byKey(figures("belgium/context.csv", of(id)), "place_code", "year");
    const ours = observationsOf(id).filter((row) => /^\d/.test(at(row, "place")));
    expect(byKey(ours, "place", "period")).toEqual(theirs);
  });
});
