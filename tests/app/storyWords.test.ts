import { describe, expect, it } from "vitest";
import { barsOfTests } from "../../src/app/storyBars";
import { othersText } from "../../src/app/storyOthers";
import { saidNotes, saidText } from "../../src/app/saidWords";
import { readingWords, trianglesOf } from "../../src/app/storyReadings";
import { amountText, isShown, sideOf, testWords } from "../../src/app/storyWords";
import type { ClaimTest } from "../../src/dataset/types";
import { storyMessages } from "../../src/i18n/story";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { checkClaim } from "../../src/series/checkClaim";
import { checkTest } from "../../src/series/checkTest";
import { readingsOf } from "../../src/series/readings";
import { catalogue, claims, dataset } from "../series/shippedData";
import { catalogueOf, datasetOf, indicatorOf, localOf, observationsFor, placeOf, sourceOf } from "../support/catalogue";

const translators = (["en", "nl"] as const).map((language) => extendTranslator(createTranslator(language), storyMessages));
const t = translators[0]!;
const data = { catalogue, dataset, said: claims.flatMap((claim) => claim.said) };
const outcomes = claims.map((claim) => checkClaim(claim, data));
const OPEN = /[{}]|undefined|null|NaN/;

describe.each(outcomes.map((outcome) => [outcome.claim.id, outcome] as const))("the card %s", (_, outcome) => {
  it("leaves no hole open in any line, in either language", () => {
    for (const one of translators) {
      for (const test of outcome.tests) {
        const { name, numbers, versus, limit, reason, marks, source } = testWords(test, { catalogue, t: one });
        const said = [name, numbers, versus, limit, reason, ...marks, source, othersText(test, data, one)].join(" ");
        expect(said).not.toMatch(OPEN);
        expect([name, numbers, limit]).not.toContain("");
      }
    }
  });

  it("shows every test but other readings of the same words, and only what decides for or against", () => {
    const shown = outcome.tests.filter(isShown);
    expect(shown.every(({ test }) => test.role !== "reading")).toBe(true);
    const sides = shown.filter((test) => sideOf(test) !== "beside");
    expect(sides).toEqual(shown.filter(({ test }) => test.role === "decides"));
  });

  it("has words for each of its readings", () => {
    const { all } = readingsOf(outcome.claim, data);
    for (const one of translators) {
      const said = all.map((reading) => Object.values(readingWords(reading, catalogue, one)).join(" "));
      expect(said.filter((text) => OPEN.test(text))).toEqual([]);
    }
    const changes = new Set(all.filter(({ quantity }) => quantity === "change").map(({ indicator }) => indicator));
    expect(new Set(trianglesOf(all, data).map(({ windows }) => windows.indicator))).toEqual(changes);
  });
});

it("says the two figures of the crime card that disagree", () => {
  const crime = outcomes.find(({ claim }) => claim.id === "crime")!;
  const lines = crime.tests.filter(({ decides }) => decides).map((test) => testWords(test, { catalogue, t }));
  expect(lines.map(({ numbers, limit }) => [numbers, limit])).toEqual([
    ["229 → 44.4 per 10,000 dwellings, 2000 to 2024: -81%", "Holds at -75% or lower."],
    ["+34%, 2009", "Holds at -75% or lower."],
  ]);
});

it("sets Mechelen and the country beside each other where a claim does", () => {
  const syria = outcomes.find(({ claim }) => claim.id === "syria")!;
  const bars = barsOfTests(syria.tests, data, t);
  expect(bars?.rows.slice(0, 2).map(({ name, text, slot }) => [name, text, slot])).toEqual([
    ["Mechelen", "0 (2016)", 1],
    ["Belgium", "451 (2016)", 0],
  ]);
  const clean = outcomes.find(({ claim }) => claim.id === "clean")!;
  expect(barsOfTests(clean.tests, data, t)).toBeNull();
});

describe("a number", () => {
  const rate = indicatorOf("rate");
  const share = indicatorOf("share", { unit: "percent-respondents", unitLabel: localOf("% of respondents"), decimals: 0 });
  const count = indicatorOf("count", { unitLabel: localOf("persons"), decimals: 0 });
  it.each([
    ["a change", -80.6, { counted: "percent", indicator: rate }, "-81%"],
    ["a small change", 2.43, { counted: "percent", indicator: rate }, "+2.4%"],
    ["a change of a share", 3, { counted: "points", indicator: share }, "+3 percentage points"],
    ["a difference of changes", -24.9, { counted: "percent", indicator: rate, difference: true }, "-25 percentage points"],
    ["a difference of shares", -2, { counted: "unit", indicator: share, difference: true }, "-2 percentage points"],
    ["a share", 61, { counted: "unit", indicator: share }, "61% of respondents"],
    ["half a person", 132.5, { counted: "unit", indicator: count }, "132.5 persons"],
    ["a rank", 3, { counted: "rank", indicator: rate }, "rank 3"],
    ["a limit of nought", 0, { counted: "percent", indicator: rate, plain: true }, "0%"],
  ] as const)("%s", (_, value, amount, text) => expect(amountText(value, amount, t)).toBe(text));
});

describe("a line of figures that are not all there", () => {
  const world = catalogueOf({
    places: [placeOf("12025")],
    indicators: [indicatorOf("burglary")],
    sources: [sourceOf("police")],
  });
  const test: ClaimTest = {
    id: "a",
    label: localOf("Burglaries"),
    role: "decides",
    indicator: "burglary",
    category: null,
    place: "12025",
    quantity: "change",
    from: "2000",
    to: "2020",
    against: null,
    relation: "below",
    threshold: 0,
  };
  const linesOf = (numbers: Parameters<typeof observationsFor>[1], more: Partial<ClaimTest> = {}) => {
    const own = { catalogue: world, dataset: datasetOf(observationsFor("12025", numbers)) };
    const { numbers: said, reason } = testWords(checkTest({ ...test, ...more }, own), { catalogue: world, t });
    return [said, reason];
  };

  it("says which one there is, and why nothing follows", () => {
    expect(linesOf({ 2000: 10 })).toEqual(["10.0 per 10,000 dwellings in 2000; no later figure to set against it", "no figure at hand"]);
    expect(linesOf({ 2020: 10 })[0]).toBe("10.0 per 10,000 dwellings in 2020; no earlier figure to set against it");
    expect(linesOf({})).toEqual(["no figure", "no figure at hand"]);
    expect(linesOf({ 2000: 10, 2020: "suppressed" })[1]).toBe("suppressed");
    expect(linesOf({ 2000: 10 }, { indicator: "unknown" })).toEqual(["no such figure is at hand", ""]);
  });
});

describe("a reading in words", () => {
  const all = outcomes.flatMap(({ claim }) => readingsOf(claim, data).all);
  const wordsOf = (fits: (reading: (typeof all)[number]) => boolean) =>
    all.filter(fits).map((reading) => readingWords(reading, catalogue, t));

  it("says how many towns stand behind a median", () => {
    const againstIn = (from: string, to: string) =>
      wordsOf((one) => one.indicator === "cleanliness_streets" && one.from === from && one.to === to).map((one) => one.against);
    // Before 2023 figures of the survey are at hand for the centre cities and a few others.
    expect(againstIn("2008", "2023")).toEqual(["alone", "median of 12 other centre cities", "median of 9 towns of similar size"]);
    expect(againstIn("", "2023")).toContain("median of 298 other municipalities");
  });

  it("counts the difference of shares in points, with a sign", () => {
    const values = wordsOf((one) => one.quantity === "value" && one.against !== null && !Number.isNaN(one.value));
    expect(values.length).toBeGreaterThan(3);
    expect(values.filter(({ value }) => !/^([+-]\d[\d.]*|0) percentage points?$/.test(value))).toEqual([]);
  });

  it("names the years of a published change, and a place that is not Mechelen", () => {
    const [published] = wordsOf((one) => one.category === "all-offences-2009-vs-2008");
    expect(published).toMatchObject({
      indicator: "Published change in recorded crime: all offences: 2009 against 2008",
      note: "doubtful",
    });
    const departures = wordsOf((one) => one.indicator === "foreign_fighters_syria").map((one) => one.indicator);
    expect(departures.map((one) => /(Belgium|Brussels.*|Vilvoorde)$/.test(one))).toEqual([false, true, true, true]);
  });

  it("carries what is provisional or doubtful", () => {
    const notes = wordsOf((one) => one.to === "2025" && one.indicator.startsWith("house_burglaries")).map(({ note }) => note);
    expect(new Set(notes)).toEqual(new Set(["provisional"]));
    const rates = wordsOf((one) => one.indicator === "recorded_crime_rate" && one.to === "2024").map(({ note }) => note);
    expect(new Set(rates)).toEqual(new Set(["across a break in the series, doubtful"]));
  });
});

describe("the limit of a reader's own claim", () => {
  const limitOf = (more: Partial<ClaimTest>) => {
    const test: ClaimTest = {
      ...outcomes[0]!.tests[0]!.test,
      indicator: "house_burglaries_per_10000_dwellings",
      place: "71016",
      threshold: 0,
      relation: "below",
      ...more,
    };
    return testWords(checkTest(test, data), { catalogue, t }).limit;
  };

  it("says that the place itself must have fallen", () => {
    expect(limitOf({ against: "71022", itself: "fell" })).toBe(
      "Holds only if Genk itself fell, and by more: holds at a difference below 0 percentage points.",
    );
  });

  it("names the ranks from the first on", () => {
    const rank = { quantity: "rank", relation: "at-most", from: "" } as const;
    expect([1, 3].map((threshold) => limitOf({ ...rank, threshold }))).toEqual(["Holds at rank 1.", "Holds at rank 1 to 3."]);
  });
});

it("tells of a change across rounding that it is one", () => {
  const unsafe = outcomes.find(({ claim }) => claim.id === "tensions")!.tests.find(({ test }) => test.id === "unsafe-neighbourhood")!;
  expect(testWords(unsafe, { catalogue, t }).breaks).toEqual(["Decimals until 2017, whole percents in 2023."]);
});

it("carries what the data note of a politician's figure", () => {
  const said = outcomes.flatMap((outcome) => outcome.said);
  const told = said.map((one) => `${saidText(one, t)} (${saidNotes(one.figure, t).join(", ")})`);
  expect(told).toContain("over 120 nationalities (2017)");
  expect(told).toContain("138 nationalities (2018, title of the article)");
  expect(told).toContain("130 nationalities (year of the interview not given)");
  expect(told.filter((one) => one.includes("2021"))).toEqual([]);
});
