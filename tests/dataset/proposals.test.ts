import { describe, expect, it } from "vitest";
import { diffDatasets } from "../../src/dataset/diffUploads";
import { areaKey, categoryKey, surveyTexts } from "../../src/dataset/surveyTexts";
import { isSameName, nextNumber, tidyText } from "../../src/dataset/texts";
import { datasetOf, observationOf } from "../support/catalogue";
import { decide, fileOf, type FileRow } from "./files";

const MATCHES = { Mechelen: "12025", Antwerpen: "11002", Centrum: "1202501", Nekkerspoel: "1202502" };

describe("surveyTexts", () => {
  it("lists what there is to decide, in the order of the file", () => {
    const rows: FileRow[] = [
      { place: "B", district: "x", unit: "%", value: 2.5 },
      { place: "A", indicator: "Other", category: "men", value: -1, unit: "per" },
      { place: "A", indicator: "Other", category: "total", value: 4, unit: "" },
      { place: "A", indicator: "Other", category: "total", value: 4, period: "2021-03", unit: "" },
    ];
    const file = fileOf(rows, { codes: new Map([["A", "007"]]), totals: { areas: ["A"], categories: ["men"] } });
    const survey = surveyTexts(file);
    expect(survey.areas).toEqual([
      { key: areaKey("B", ""), place: "B", district: "", text: "B", code: "", rows: 0, total: false },
      { key: areaKey("B", "x"), place: "B", district: "x", text: "x", code: "", rows: 1, total: false },
      { key: areaKey("A", ""), place: "A", district: "", text: "A", code: "007", rows: 3, total: true },
    ]);
    expect(survey.indicators).toMatchObject([
      { text: "Thefts", units: ["%"], least: 2.5, most: 2.5, whole: false, periods: new Set(["year"]) },
      { text: "Other", rows: 3, units: ["per"], least: -1, most: 4, whole: true, periods: new Set(["year", "part"]) },
    ]);
    expect(survey.indicators[1]!.categories).toEqual([
      { key: categoryKey("Other", "men"), text: "men", rows: 1, total: true },
      { key: categoryKey("Other", "total"), text: "total", rows: 2, total: true },
    ]);
    expect(survey).toMatchObject({ districts: true, from: "2020", to: "2021-03" });
  });

  it("of an empty file is empty", () => {
    expect(surveyTexts(fileOf([]))).toEqual({ areas: [], indicators: [], districts: false, from: "", to: "" });
  });

  it("gives no extent to an indicator without a number", () => {
    expect(surveyTexts(fileOf([{ gap: "suppressed" }])).indicators[0]).toMatchObject({ least: NaN, most: NaN });
  });
});

describe("what is proposed", () => {
  it.each<[string, FileRow[], unknown]>([
    ["places", [{ place: "Mechelen" }, { place: "Antwerpen" }], { kind: "places" }],
    ["one place", [{ place: "Gotham" }], { kind: "places" }],
    [
      "places with districts of several",
      [
        { place: "A", district: "x" },
        { place: "B", district: "y" },
      ],
      { kind: "places" },
    ],
    [
      "districts of one known city",
      [{ place: "Mechelen", district: "x" }],
      { kind: "districts", city: { use: "known", code: "12025" } },
    ],
    [
      "districts of one new city",
      [{ place: "Gotham", district: "x" }],
      { kind: "districts", city: { use: "new", name: "Gotham" } },
    ],
    [
      "districts that name no city",
      [{ place: "", district: "x" }],
      { kind: "districts", city: { use: "new", name: "gotham" } },
    ],
    [
      "names of known districts",
      [{ place: "Centrum" }, { place: "Nekkerspoel" }, { place: "Rest" }],
      { kind: "districts", city: { use: "known", code: "12025" } },
    ],
  ])("sees %s", (_, rows, expected) => {
    expect(decide(fileOf(rows), MATCHES).rows).toEqual(expected);
  });

  it.each<[string, FileRow[], string[], Record<string, unknown>]>([
    [
      "known and new places, and leaves totals out",
      [{ place: "Mechelen" }, { place: "Gotham" }, { place: "Total" }],
      ["Total"],
      {
        Mechelen: { use: "known", code: "12025" },
        Gotham: { use: "new", name: "Gotham" },
        Total: { use: "omit" },
      },
    ],
    [
      "a total beside districts as the city",
      [{ place: "Centrum" }, { place: "Nekkerspoel" }, { place: "Total" }],
      ["Total"],
      {
        Centrum: { use: "known", code: "1202501" },
        Nekkerspoel: { use: "known", code: "1202502" },
        Total: { use: "city" },
      },
    ],
    [
      "only one of two totals",
      [{ place: "Centrum" }, { place: "Nekkerspoel" }, { place: "Total" }, { place: "Mechelen" }],
      ["Total"],
      {
        Centrum: { use: "known", code: "1202501" },
        Nekkerspoel: { use: "known", code: "1202502" },
        Total: { use: "omit" },
        Mechelen: { use: "city" },
      },
    ],
  ])("proposes %s", (_, rows, areas, expected) => {
    const decisions = decide(fileOf(rows, { totals: { areas, categories: [] } }), MATCHES);
    expect(Object.fromEntries([...decisions.areas].map(([key, one]) => [key.split("\u0000")[0], one]))).toEqual(
      expected,
    );
  });

  it.each<[string, Record<string, string>, Record<string, string>, unknown[]]>([
    ["the first of two names of one place", {}, { Antwerpen: "11002", Antwerp: "11002" }, ["known", "new"]],
    ["the one that bears its code", { Antwerp: "11002" }, { Antwerpen: "11002", Antwerp: "11002" }, ["new", "known"]],
    [
      "no name whose code is another's, where codes are ours",
      { Antwerpen: "62093", Antwerp: "12025" },
      { Antwerpen: "11002", Antwerp: "12025" },
      ["new", "known"],
    ],
    [
      "a name beside codes that are not ours",
      { Antwerpen: "A7", Antwerp: "B2" },
      { Antwerpen: "11002" },
      ["known", "new"],
    ],
  ])("matches %s", (_, codes, matches, expected) => {
    const file = fileOf([{ place: "Antwerpen" }, { place: "Antwerp" }], { codes: new Map(Object.entries(codes)) });
    expect([...decide(file, matches).areas.values()].map(({ use }) => use)).toEqual(expected);
  });

  it.each<[string, FileRow, Record<string, unknown>]>([
    [
      "a count of events",
      { value: 12, unit: "offences" },
      { use: "new", aggregation: "sum", decimals: 0, withinYear: "sum" },
    ],
    ["a count of persons", { value: 12, unit: "persons" }, { use: "new", aggregation: "sum", withinYear: "last" }],
    ["a count on a day", { value: 12, period: "2020-01-31" }, { use: "new", aggregation: "sum", withinYear: "last" }],
    [
      "a percentage, whole as it may be",
      { value: 12, unit: "%" },
      { use: "new", aggregation: "never", withinYear: "none" },
    ],
    ["a decimal number", { value: 1.5 }, { use: "new", aggregation: "never", decimals: 1 }],
    ["a share of one, which one decimal would round away", { value: 0.012 }, { use: "new", decimals: 3 }],
    ["more digits than tell anything", { value: -4.123456 }, { use: "new", decimals: 2 }],
    ["a large number with a fraction", { value: 12_345.678 }, { use: "new", decimals: 1 }],
    ["next to nothing", { value: 1.5e-12 }, { use: "new", decimals: 9 }],
    [
      "a known rate by its Dutch name",
      { indicator: "woninginbraken" },
      { use: "known", id: "burglary", factor: null, withinYear: "none" },
    ],
    ["a known count by its id", { indicator: "offences" }, { use: "known", id: "offences", withinYear: "sum" }],
    [
      "the population, which is no flow",
      { indicator: "population" },
      { use: "known", id: "population", withinYear: "last" },
    ],
    ["no name at all", { indicator: "" }, { use: "new", label: "gotham", direction: "neither", theme: "context" }],
  ])("takes %s for what it is", (_, row, expected) => {
    const decisions = decide(fileOf([row]));
    expect([...decisions.indicators.values()]).toMatchObject([expected]);
  });

  it("names the dataset after the file and its vintage after the last period", () => {
    expect(decide(fileOf([{ period: "2019" }, { period: "2021-05" }]))).toMatchObject({
      name: "gotham",
      source: { vintage: "2021" },
      wins: "shipped",
    });
    expect(decide(fileOf([]))).toMatchObject({ source: { vintage: "2026" } });
  });
});

describe("texts", () => {
  it.each([
    ["  a \n\t b ", "a b"],
    ["\u0000x\u0007", "x"],
    ["\ud800x", "x"],
    ["a\u2028b", "a b"],
    ["é😀", "é😀"],
  ])("%j is tidied to %j", (text, tidy) => expect(tidyText(text)).toBe(tidy));

  it("are cut between characters and never within one", () => {
    expect(tidyText("😀".repeat(10), 5)).toBe("😀😀…");
    expect(tidyText("abcdef", 4)).toBe("abc…");
  });

  it("are the same name only where nothing but case and blanks differs", () => {
    expect([isSameName("A  b", "a B"), isSameName("65", "65+"), isSameName("Malines", "Mechelen")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("get numbers that were never given", () => {
    expect([nextNumber("x-p", []), nextNumber("x-p", ["x-p1", "x-p7", "x-pq", "y-p9"])]).toEqual([1, 8]);
  });
});

it("diffDatasets tells what replacing does", () => {
  const before = datasetOf([
    observationOf({ period: "2000" }),
    observationOf({ period: "2001", value: 2 }),
    observationOf({ period: "2002" }),
    observationOf({ period: "2003" }),
  ]);
  const after = datasetOf([
    observationOf({ period: "2000" }),
    observationOf({ period: "2001", value: 3 }),
    observationOf({ period: "2002", value: NaN, gap: "suppressed" }),
    observationOf({ period: "2004" }),
  ]);
  const { changes, ...counts } = diffDatasets(before, after);
  expect(counts).toEqual({ added: 1, removed: 1, changed: 2, same: 1 });
  expect(changes.map(({ period, before: was, after: is }) => [period, was, is])).toEqual([
    ["2001", 2, 3],
    ["2002", 1, NaN],
  ]);
  expect(diffDatasets(before, before)).toEqual({ added: 0, removed: 0, changed: 0, same: 4, changes: [] });
});
