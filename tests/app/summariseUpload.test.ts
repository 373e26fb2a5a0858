import { expect, it } from "vitest";
import { describeUpload } from "../../src/app/describeUpload";
import { placesBesideHome, summariseUpload } from "../../src/app/summariseUpload";
import type { Observation } from "../../src/dataset/dataset";
import type { Upload } from "../../src/dataset/upload";
import { createTranslator } from "../../src/i18n/translate";
import { catalogueOf, datasetOf, indicatorOf, localOf, observationOf, placeOf, sourceOf } from "../support/catalogue";

const uploadOf = (rows: readonly Partial<Observation>[]): Upload => ({
  id: "own-a1b2c3d4",
  name: "Crime in Ghent",
  fileNames: ["ghent.csv"],
  added: "2026-11-23T10:00:00Z",
  changed: "2026-11-23T10:00:00Z",
  source: sourceOf("own-a1b2c3d4"),
  places: [placeOf("own-a1b2c3d4-p1", { name: localOf("Basel") })],
  indicators: [indicatorOf("own-a1b2c3d4-i1", { label: localOf("Bicycle thefts", "Fietsdiefstallen") })],
  categories: [],
  dataset: datasetOf(rows.map((row) => observationOf({ indicator: "own-a1b2c3d4-i1", ...row }))),
  fileRows: rows.length,
  rules: { withinYear: {}, summedCities: [] },
  wins: "shipped",
});

const missing = { value: Number.NaN, gap: "suppressed" } as const;

it("counts figures, gaps, places, districts and periods", () => {
  const summary = summariseUpload(
    uploadOf([
      { place: "44021", period: "2019" },
      { place: "44021", period: "2015" },
      { place: "44021", district: "4402101", period: "2020-03" },
      { place: "44021", district: "4402102", period: "2018", ...missing },
      { place: "own-a1b2c3d4-p1", period: "2018" },
    ]),
  );
  expect(summary).toEqual({
    places: ["44021", "own-a1b2c3d4-p1"],
    districts: 1,
    indicators: ["own-a1b2c3d4-i1"],
    periods: { first: "2015", last: "2020-03" },
    figures: 4,
    gaps: 1,
    compare: { indicator: "own-a1b2c3d4-i1", places: ["44021", "own-a1b2c3d4-p1"] },
  });
});

it.each([
  ["nothing", []],
  ["districts only", [{ place: "44021", district: "4402101", period: "2018" }]],
  ["months only", [{ place: "44021", period: "2018-03" }]],
  ["gaps only", [{ place: "44021", period: "2018", ...missing }]],
] as const)("has nothing to compare where there is %s", (_, rows) => {
  expect(summariseUpload(uploadOf(rows)).compare).toBeNull();
});

it("compares by the indicator with most figures of those that can be drawn", () => {
  const rows = [
    { place: "44021", district: "4402101", indicator: "many", period: "2018" },
    { place: "44021", district: "4402101", indicator: "many", period: "2019" },
    { place: "44021", indicator: "few", period: "2018" },
  ];
  expect(summariseUpload(uploadOf(rows)).compare).toEqual({ indicator: "few", places: ["44021"] });
});

it("says it in words, own names first", () => {
  const upload = uploadOf(["44021", "own-a1b2c3d4-p1", "x", "y", "z"].map((place) => ({ place, period: "2018" })));
  const catalogue = catalogueOf({ places: [placeOf("44021", { name: localOf("Ghent", "Gent") })] });
  const say = (language: "en" | "nl") =>
    describeUpload(upload, summariseUpload(upload), { catalogue, t: createTranslator(language) });
  expect(say("en")).toEqual(["Ghent, Basel, x and 2 more", "Bicycle thefts", "2018", "5 figures"]);
  expect(say("nl")).toEqual(["Gent, Basel, x en 2 andere", "Fietsdiefstallen", "2018", "5 cijfers"]);
});

it.each([
  ["its own before those everybody knows", ["44021", "own-a1b2c3d4-p1"], ["12025", "own-a1b2c3d4-p1", "44021"]],
  ["few known ones", ["12025", "44021", "11002"], ["12025", "44021", "11002"]],
  ["none of many known ones", ["11001", "11002", "11004", "11005", "11007", "11008"], ["12025"]],
])("draws beside the home city %s", (_, places, expected) => {
  expect(placesBesideHome(uploadOf([]), places)).toEqual(expected);
});
