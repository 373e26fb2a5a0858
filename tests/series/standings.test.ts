import { describe, expect, it } from "vitest";
import { deriveRanks, DEFAULT_ASSUMPTIONS } from "../../src/series/rankSeries";
import {
  deriveStandings,
  errorKindOf,
  flagsOf,
  inhabitantsNear,
  isWithheld,
  standingIndicators,
  standingYears,
} from "../../src/series/standings";
import { respondentsOf } from "../../src/series/surveySamples";
import type { Numbers } from "../support/catalogue";
import { catalogue, dataset, deriveShipped } from "./shippedData";
import { worldOf } from "./world";

const shipped = (id: string) => deriveStandings({ catalogue, dataset }, catalogue.indicators.get(id)!);
const NOTHING = { from: null, to: null };

function standingsOf(numbers: Readonly<Record<string, Numbers>>, unit: string, population = {}) {
  const world = worldOf({ numbers, population, indicator: { unit, direction: "better" } });
  return deriveStandings(world, world.catalogue.indicators.get("burglary")!);
}

describe("the centre cities side by side", () => {
  it("are the 13 of them, Mechelen first, in every indicator offered, which all have two years", () => {
    const offered = standingIndicators(catalogue);
    expect(offered.length).toBeGreaterThan(8);
    for (const indicator of offered) {
      const standings = deriveStandings({ catalogue, dataset }, indicator);
      expect(standings.series.map(({ place }) => place).indexOf("12025"), indicator.id).toBe(0);
      expect(standings.series).toHaveLength(13);
      const years = standingYears(standings, NOTHING);
      expect(years, indicator.id).not.toBeNull();
    }
  });

  it("set 2000 against 2024 for burglaries: 2025 lacks a merged city", () => {
    const standings = shipped("house_burglaries_per_10000_dwellings");
    expect(standings.periods).toEqual([2000, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect(standingYears(standings, NOTHING)).toEqual({ from: 2000, to: 2024 });
    expect(standingYears(standings, { from: 2017, to: 2025 })).toEqual({ from: 2017, to: 2025 });
    expect(standingYears(standings, { from: 2003, to: null })).toEqual({ from: 2000, to: 2024 });
    expect(isWithheld(standings, "71022", [2000, 2025])).toBe(true);
    expect(isWithheld(standings, "12025", [2000, 2025])).toBe(false);
  });

  it("ranks as Compare does", () => {
    for (const id of ["house_burglaries_per_10000_dwellings", "trust_police"]) {
      const ranks = deriveRanks(shipped(id), DEFAULT_ASSUMPTIONS);
      const compared = deriveShipped({ indicator: id, places: ["12025"], peers: "centre", show: "rank" });
      const home = compared.series[0]!;
      const known = ranks.map(({ year }) => [year, home.values[compared.periods.indexOf(year)]]);
      expect(known).toEqual(ranks.map(({ year, rank }) => [year, rank]));
    }
  });

  it("leaves out a year in which too few of them have a number", () => {
    const rows = { "12025": { 2000: 5, 2001: 6 }, a: { 2000: 1, 2001: 1 }, b: { 2000: 2 }, c: { 2000: 3 } };
    const standings = standingsOf(rows, "percent-respondents");
    expect(standings.periods).toEqual([2000]);
    // Of the three others alone.
    expect(standings.median[0]).toBe(2);
    expect(standingYears(standings, NOTHING)).toBeNull();
  });
});

describe("how sure the rank is", () => {
  const survey = { "12025": { 2016: 50, 2017: 50 }, a: { 2016: 48, 2017: 48 }, b: { 2016: 90, 2017: 90 } };

  it.each([
    ["recorded_crime_rate", "events"],
    ["house_burglaries_per_10000_dwellings", "dwellings"],
    ["trust_police", "survey"],
    ["foreign_nationals_share", "register"],
    ["child_poverty_index", "assessed"],
  ])("%s is a matter of %s", (id, kind) => {
    expect(errorKindOf(catalogue.indicators.get(id)!)).toBe(kind);
  });

  it("rests on published numbers of the survey of 2017 alone", () => {
    expect(respondentsOf("12025", 2017)).toBe(585);
    expect(respondentsOf("12025", 2020)).toBeNull();
    const ranks = deriveRanks(shipped("trust_police"), DEFAULT_ASSUMPTIONS);
    expect(ranks.filter(({ certainty }) => certainty === "known").map(({ year }) => year)).toEqual([2017]);
    expect(ranks.filter(({ certainty }) => certainty === "assumed")).toHaveLength(ranks.length - 1);
    for (const { lower, upper, rank, count } of ranks) {
      expect([1 <= lower, lower <= rank, rank <= upper, upper <= count]).not.toContain(false);
    }
  });

  it.each([
    ["house_burglaries_per_10000_dwellings", 2025, [7, 11]],
    ["house_burglaries_per_10000_dwellings", 2024, [4, 9]],
    ["recorded_crime_rate", 2024, [3, 5]],
    ["pride_city", 2008, [7, 11]],
    ["pride_city", 2023, [4, 9]],
  ])("%s of %i lies where 200,000 draws leave it", (id, year, interval) => {
    const found = deriveRanks(shipped(id), DEFAULT_ASSUMPTIONS).find((one) => one.year === year)!;
    expect([found.lower, found.upper]).toEqual(interval);
  });

  it("grows with the number of people who answered, and is the same for whoever comes back", () => {
    const standings = standingsOf(survey, "percent-respondents");
    const withPeople = (respondents: number) => deriveRanks(standings, { ...DEFAULT_ASSUMPTIONS, respondents })[0]!;
    expect(withPeople(100)).toMatchObject({ rank: 2, lower: 2, upper: 3, certainty: "assumed" });
    expect(withPeople(20_000)).toMatchObject({ rank: 2, lower: 2, upper: 2 });
    expect(withPeople(100)).toEqual(withPeople(100));
  });

  it("has no error where everybody is counted, and an unknown one without inhabitants", () => {
    const [counted] = deriveRanks(standingsOf(survey, "percent-inhabitants"), DEFAULT_ASSUMPTIONS);
    expect(counted).toEqual({ year: 2016, rank: 2, count: 3, lower: 2, upper: 2, certainty: "none" });
    const [unknown] = deriveRanks(standingsOf(survey, "per-1000-inhabitants"), DEFAULT_ASSUMPTIONS);
    expect(unknown).toMatchObject({ lower: 2, upper: 2, certainty: "unknown" });
  });

  it("takes counts from the rate and the inhabitants, of the nearest year where the year has none", () => {
    const population = Object.fromEntries(Object.keys(survey).map((place) => [place, { 2014: 90_000, 2016: 50_000 }]));
    const standings = standingsOf(survey, "per-1000-inhabitants", population);
    expect(inhabitantsNear(standings, "a", 2017)).toBe(50_000);
    expect(inhabitantsNear(standings, "nowhere", 2017)).toBeNaN();
    // 2,500 against 2,400 events: a standard error of 70 on a difference of 100.
    const [first] = deriveRanks(standings, DEFAULT_ASSUMPTIONS);
    expect(first).toMatchObject({ rank: 2, upper: 3, lower: 2, certainty: "known" });
    const assumed = deriveRanks(standingsOf(survey, "per-10000-dwellings", population), DEFAULT_ASSUMPTIONS);
    expect(assumed[0]).toMatchObject({ lower: 2, upper: 3, certainty: "assumed" });
  });

  it("shares the better rank among equals", () => {
    const rows = { "12025": { 2016: 50 }, a: { 2016: 50 }, b: { 2016: 90 } };
    expect(deriveRanks(standingsOf(rows, "percent-inhabitants"), DEFAULT_ASSUMPTIONS)[0]!.rank).toBe(2);
  });
});

it("tells reservations about the numbers, each once, and where the inhabitants come from", () => {
  const burglaries = shipped("house_burglaries_per_10000_dwellings");
  expect(flagsOf(burglaries, 2025)).toEqual(["provisional"]);
  expect(flagsOf(burglaries, 2000)).toEqual([]);
  expect(flagsOf(shipped("recorded_crime_rate"), 2024)).toEqual(["doubtful"]);
  expect(burglaries.populationSources).toContain("gsm_integratie");
});
