import { describe, expect, it } from "vitest";
import { splitSegments } from "../../src/chart/segments";
import type { Comparison } from "../../src/series/types";
import { deriveShipped, plainRows } from "./shippedData";

const MECHELEN = "12025";
const BURGLARY = "house_burglaries_per_10000_dwellings";

const numberIn = (found: Comparison, place: string, year: number) =>
  found.series.find((one) => one.place === place)!.values[found.periods.indexOf(year)]!;

/** A number straight from the text of a table. */
function cell(path: string, [place, year, indicator]: [string, number, string]): number {
  const rows = plainRows(path).filter(
    (row) => row[0] === place && row[1] === "" && row[2] === String(year) && row[3] === indicator && row[4] === "total",
  );
  expect(rows).toHaveLength(1);
  return Number(rows[0]![5]);
}

function lineOf(found: Comparison, place: string, everyYears: number) {
  const { values } = found.series.find((one) => one.place === place)!;
  const points = found.periods
    .map((year, index) => ({ index, year, value: values[index]! }))
    .filter((point) => !Number.isNaN(point.value));
  return splitSegments(points, everyYears);
}

describe("house burglaries in Mechelen", () => {
  const found = deriveShipped({ indicator: BURGLARY });

  it.each([
    [2000, 229.03],
    [2017, 70.33],
    [2023, 49.55],
    [2024, 44.43],
  ])("%i: %d per 10,000 dwellings", (year, expected) => expect(numberIn(found, MECHELEN, year)).toBe(expected));

  it("fell by 80.6 percent from 2000 to 2024", () => {
    const asked = { indicator: BURGLARY, from: 2000, to: 2024 };
    expect(deriveShipped(asked).changes[0]!.relativePercent.toFixed(1)).toBe("-80.6"); // 44.43 / 229.03 = 0.19399
    expect(numberIn(deriveShipped({ ...asked, show: "change" }), MECHELEN, 2024).toFixed(1)).toBe("-80.6");
    expect(numberIn(deriveShipped({ ...asked, show: "index", base: 2000 }), MECHELEN, 2024).toFixed(1)).toBe("19.4");
  });

  it("has no year between 2000 and 2017", () => {
    expect(found.periods.filter((year) => year > 2000 && year < 2017)).toEqual([]);
  });

  it.each([MECHELEN, "11002", "44021", "24062"])("bridges 2000 to 2017 in %s and nothing else", (place) => {
    const { runs, bridges } = lineOf(deriveShipped({ indicator: BURGLARY, places: [place] }), place, 1);
    expect(bridges.map(([from, to]) => [from.year, to.year])).toEqual([[2000, 2017]]);
    expect(runs.map((run) => [run[0]!.year, run.at(-1)!.year])).toEqual([[2000, 2000], [2017, 2025]]);
  });

  it("names the missing years and the provisional one as reasons for care", () => {
    expect(found.passport.betweenPeriods).toBe("care");
    expect(found.passport.reasons).toContainEqual({ kind: "missing-years", after: 2000, before: 2017 });
    expect(found.passport.reasons).toContainEqual({ kind: "flag", flag: "provisional", periods: [2025] });
  });

  it("withholds Hasselt's change across the merger of 2025 and nobody else's", () => {
    const asked = { indicator: BURGLARY, places: [MECHELEN, "71022"], peers: "none" as const };
    const { changes } = deriveShipped({ ...asked, to: 2024 });
    expect(changes.map((change) => change.gap)).toEqual([null, null]);
    const hasselt = deriveShipped({ ...asked, show: "index" }).series[1]!;
    expect(hasselt.gaps.at(-1)).toBe("merged");
  });
});

describe("clean streets in Mechelen", () => {
  const found = deriveShipped({ indicator: "cleanliness_streets" });

  it.each([
    [2008, 58],
    [2020, 73],
    [2023, 61],
  ])("%i: %i percent agree", (year, expected) => expect(numberIn(found, MECHELEN, year)).toBe(expected));

  it("is solid from wave to wave, three years apart", () => {
    const { runs, bridges } = lineOf(found, MECHELEN, found.indicator.everyYears);
    expect(bridges).toEqual([]);
    expect(runs.map((run) => run.map((point) => point.year))).toEqual([[2008, 2011, 2014, 2017, 2020, 2023]]);
  });

  it("changes by points and never by percent of a percent", () => {
    const [change] = found.changes;
    expect([change!.absolute, change!.relativePercent]).toEqual([3, NaN]);
    expect(numberIn(deriveShipped({ indicator: "cleanliness_streets", show: "change" }), MECHELEN, 2020)).toBe(15);
  });

  it("withholds the change across the change of question in 2020", () => {
    const asked = { indicator: "appearance_streets_squares", show: "change" as const };
    const found2020 = deriveShipped(asked);
    expect(found2020.series[0]!.gaps[found2020.periods.indexOf(2020)]).toBe("break");
    expect(found2020.series[0]!.gaps[found2020.periods.indexOf(2017)]).toBeNull();
  });
});

describe("foreign nationals", () => {
  const RATE = { indicator: "foreign_nationals", show: "rate" as const };

  it.each([2000, 2010, 2022])("per 1,000 inhabitants of Mechelen in %i are two cells of the tables divided", (year) => {
    const count = cell("observations/foreign-nationals-stadsmonitor.csv", [MECHELEN, year, "foreign_nationals"]);
    const people = cell("observations/population-statbel.csv", [MECHELEN, year, "population"]);
    expect(count).toBeGreaterThan(1000);
    expect(people).toBeGreaterThan(70_000);
    expect(numberIn(deriveShipped(RATE), MECHELEN, year)).toBeCloseTo((1000 * count) / people, 9);
  });

  it("were 87.4 per 1,000 in 2000", () => {
    expect(numberIn(deriveShipped(RATE), MECHELEN, 2000).toFixed(1)).toBe("87.4"); // 6595 of 75,438
  });

  it("give no rate to a place whose population is not at hand, though its count is", () => {
    const found = deriveShipped({ ...RATE, places: [MECHELEN, "12014"], peers: "none" });
    expect(new Set(found.series[1]!.gaps)).toEqual(new Set(["no-denominator"]));
    expect(deriveShipped({ ...RATE, show: "value", places: ["12014"] }).series[0]!.gaps).toContain(null);
  });

  it("rank the centre cities in 2022 as their shares in the table do", () => {
    const cities = plainRows("places.csv").flatMap((row) => (row[6] === "centre-city" ? [row[0]!] : []));
    expect(cities).toHaveLength(13);
    const path = "observations/foreign-nationals-share-stadsmonitor.csv";
    const shares = cities.map((city) => ({ city, share: cell(path, [city, 2022, "foreign_nationals_share"]) }));
    const sorted = shares.toSorted((a, b) => b.share - a.share).map((one) => one.city);
    const found = deriveShipped({ indicator: "foreign_nationals_share", show: "rank" });
    const ranked = found.series.map((one) => [one.values[found.periods.indexOf(2022)]!, one.place] as const);
    expect(ranked.toSorted((a, b) => a[0] - b[0])).toEqual(sorted.map((city, i) => [i + 1, city]));
    // Antwerp 21.990, Turnhout 21.429, Leuven 20.553 lead; Mechelen 10.959 is just before Ostend 10.956.
    expect(sorted.slice(0, 3)).toEqual(["11002", "13040", "24062"]);
    expect(sorted.indexOf(MECHELEN) + 1).toBe(sorted.indexOf("35013"));
  });
});

describe("claims", () => {
  it.each(["claimed_crime_change", "claimed_crime_level", "feels_unsafe_claimed"])("%s has no number", (indicator) => {
    const found = deriveShipped({ indicator, places: [MECHELEN] });
    expect(found.periods).toEqual([]);
    expect(found.empty).toEqual([{ place: MECHELEN, instead: "other-figures" }]);
  });
});
