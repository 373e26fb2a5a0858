import { describe, expect, it } from "vitest";
import { CATALOGUE_FILES } from "../../src/ingest/protocol";
import { readCatalogue } from "../../src/ingest/readCatalogue";
import { packageFiles, SMALL_PACKAGE } from "./package";

const read = (changes: Parameters<typeof packageFiles>[0] = {}) => readCatalogue(packageFiles(changes));
const problems = (changes: Parameters<typeof packageFiles>[0]) =>
  read(changes).issues.map(({ code, where, detail }) => [code, where, detail["column"] ?? detail["field"] ?? ""]);

describe("readCatalogue", () => {
  it("reads the whole package", () => {
    const { catalogue, issues } = read();
    expect(issues).toEqual([]);
    expect(catalogue.version).toBe("2026-11-23");
    expect([...catalogue.places.keys()]).toEqual(["12025", "02000"]);
    expect(catalogue.tables).toEqual([
      { name: "burglary", path: "observations/burglary.csv", indicators: ["burglary"], sources: ["police"] },
      { name: "people", path: "observations/people.csv", indicators: ["population", "foreign"], sources: [] },
    ]);
    expect(catalogue.categories).toMatchObject([{ indicator: "burglary", id: "total", role: "headline" }, {}]);
    expect(catalogue.sources.get("police")).toMatchObject({ publisher: "Police", kind: "official" });
    expect(catalogue.events).toMatchObject([
      { id: "mayor", date: "2001", label: { en: "New mayor", fr: "New mayor" } },
    ]);
    expect(catalogue.mergers).toEqual([
      { successor: "newer", predecessors: ["first", "second"], date: "2019-01-01", source: "police" },
      { successor: "new", predecessors: ["old-b", "old-a"], date: "2025-01-01", source: "police", keeps: "old-a" },
    ]);
    expect(catalogue.breaks).toMatchObject([{ id: "b1", place: null, period: "2017", effect: "withhold" }]);
  });

  it("gives a place its own name where a language has none", () => {
    const { places } = read().catalogue;
    expect(places.get("12025")).toEqual({
      code: "12025",
      name: { en: "Mechelen", nl: "Mechelen", fr: "Malines", de: "Mecheln" },
      kind: "centre-city",
      parent: "02000",
      successor: null,
      population: 87000,
      populationYear: 2022,
    });
    expect(places.get("02000")).toMatchObject({
      name: { en: "Flanders", nl: "Vlaanderen" },
      parent: null,
      population: null,
    });
  });

  it("falls back to English for all other texts", () => {
    const burglary = read().catalogue.indicators.get("burglary");
    expect(burglary).toMatchObject({
      label: { en: "Burglaries", nl: "Inbraken", fr: "Burglaries", de: "Burglaries" },
      unitLabel: { en: "per 10,000 dwellings", nl: "per 10,000 dwellings" },
      caveat: { en: "", nl: "", fr: "", de: "" },
      decimals: 1,
      denominator: null,
      everyYears: 1,
      zeroBaseline: true,
      coverage: { from: "2000", to: "2025", places: 300, districts: 0 },
    });
  });

  it("asks for the files it needs", () => {
    expect(Object.keys(SMALL_PACKAGE).toSorted()).toEqual([...CATALOGUE_FILES].toSorted());
  });

  it.each([
    ["a kind nobody knows", "places.csv", "centre-city", "village", ["row-value", "places.csv:2", "kind"]],
    ["a word every object has", "places.csv", "centre-city", "constructor", ["row-value", "places.csv:2", "kind"]],
    ["a population that is no count", "places.csv", "87000", "87.5", ["row-value", "places.csv:2", "population"]],
    ["a place without code", "places.csv", "12025,M", ",M", ["row-incomplete", "places.csv:2", "code"]],
    ["a place twice", "places.csv", "02000,V", "12025,V", ["entry-repeated", "places.csv:3", ""]],
    ["a row cut short", "places.csv", ",87000,2022,published", "", ["row-ragged", "places.csv:2", ""]],
    ["a missing column", "places.csv", "successor,", "heir,", ["missing-column", "places.csv", "successor"]],
    ["a label that is missing", "indicators.csv", "Burglaries", "", ["row-incomplete", "indicators.csv:2", "label_en"]],
    ["a theme nobody knows", "indicators.csv", ",crime,", ",Crime,", ["row-value", "indicators.csv:2", "theme"]],
    ["decimals in words", "indicators.csv", ",1,worse", ",one,worse", ["row-value", "indicators.csv:2", "decimals"]],
    [
      "a coverage nobody can read",
      "indicators.csv",
      "2000,2025",
      "0,2025",
      ["row-value", "indicators.csv:2", "coverage_from"],
    ],
    [
      "coverage of places without period",
      "indicators.csv",
      "2000,2025",
      ",2025",
      ["row-value", "indicators.csv:2", "coverage_from"],
    ],
    [
      "neither yes nor no",
      "indicators.csv",
      "1,yes,2000",
      "1,true,2000",
      ["row-value", "indicators.csv:2", "zero_baseline"],
    ],
    ["a role nobody knows", "categories.csv", "headline\n", "head\n", ["row-value", "categories.csv:2", "role"]],
    ["a category twice", "categories.csv", "population,", "burglary,", ["entry-repeated", "categories.csv:3", ""]],
    ["a source of unknown kind", "sources.csv", "official", "", ["row-value", "sources.csv:2", "kind"]],
    ["an event on no date", "events.csv", "2001,", "2001-13,", ["row-value", "events.csv:2", "date"]],
    ["a break at no period", "breaks.csv", "2017", "lately", ["row-value", "breaks.csv:2", "period"]],
    [
      "a package without version",
      "datapackage.json",
      "version",
      "v",
      ["description-incomplete", "datapackage.json", "version"],
    ],
    ["a predecessor twice", "mergers.csv", "newer,second", "newer,old-a", ["entry-repeated", "mergers.csv:5", ""]],
    ["a merger in some year", "mergers.csv", "old-b,2025-01-01", "old-b,2025", ["row-value", "mergers.csv:2", "date"]],
    ["a merger on no day", "mergers.csv", "2025-01-01,no", "2025-13-01,no", ["row-value", "mergers.csv:2", "date"]],
    [
      "a code neither kept nor not",
      "mergers.csv",
      "2025-01-01,no",
      "2025-01-01,",
      ["row-value", "mergers.csv:2", "keeps_code"],
    ],
    ["a merger into itself", "mergers.csv", "new,old-b", "old-b,old-b", ["row-value", "mergers.csv:2", "successor"]],
    ["a package that is no JSON", "datapackage.json", "{", "", ["description-unreadable", "datapackage.json", ""]],
    [
      "tables named by numbers",
      "datapackage.json",
      '"burglary","path"',
      '1,"path"',
      ["description-incomplete", "datapackage.json", "resources[1]"],
    ],
  ] as const)("leaves out and reports %s", (_, file, from, to, problem) => {
    const text = SMALL_PACKAGE[file];
    expect(text).toContain(from);
    expect(problems({ [file]: text.replace(from, to) })).toEqual([problem]);
  });

  it.each([
    ["of one municipality", "newer,second", "newest,second", ["row-incomplete", "row-incomplete"]],
    ["on two days", "second,2019-01-01", "second,2020-01-01", ["row-value"]],
  ])("leaves out and reports a merger %s", (_, from, to, codes) => {
    const { catalogue, issues } = read({ "mergers.csv": SMALL_PACKAGE["mergers.csv"].replace(from, to) });
    expect(issues.map(({ code, where }) => [code, where])).toEqual(codes.map((code) => [code, "mergers.csv"]));
    expect(catalogue.mergers.map(({ successor }) => successor)).toEqual(["new"]);
  });

  it("reads of what a share is a share, where that is said", () => {
    const text = SMALL_PACKAGE["indicators.csv"].replace("never,,,", "never,foreign,,");
    const { indicators } = read({ "indicators.csv": text }).catalogue;
    expect(indicators.get("burglary")?.numerator).toBe("foreign");
    expect(indicators.get("population")).not.toHaveProperty("numerator");
  });

  it("keeps the rows beside a bad one", () => {
    const bad = SMALL_PACKAGE["places.csv"].replace("centre-city", "village");
    expect([...read({ "places.csv": bad }).catalogue.places.keys()]).toEqual(["02000"]);
  });

  it("reports a file that is not there and goes on without", () => {
    const files = packageFiles();
    files.delete("events.csv");
    const { catalogue, issues } = readCatalogue(files);
    expect(issues).toMatchObject([{ code: "file-missing", severity: "error", where: "events.csv" }]);
    expect(catalogue.events).toEqual([]);
    expect(catalogue.places.size).toBe(2);
  });

  it.each(["null", "[]", "7", '"text"', '{"version":"1","resources":{}}', '{"version":"1","resources":[null,7]}'])(
    "survives a description of %s",
    (text) => expect(read({ "datapackage.json": text }).catalogue.tables).toEqual([]),
  );
});
