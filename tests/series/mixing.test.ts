import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { deriveMixChange } from "../../src/series/deriveMixChange";
import { personsIn, REST } from "../../src/series/deriveMixing";
import { measureChance } from "../../src/series/measureChance";
import {
  againstOthers,
  diversityOf,
  formatMeasures,
  measuresOf,
  SEGREGATION,
  segregationOf,
  TWO_GROUPS,
  withoutEmpty,
} from "../../src/series/measures";
import { breakdowns, shippedComposition, shippedMixing } from "./mixPlaces";

const basel = shippedMixing("CHBSL", "population_by_nationality_basel");
const countsOf = (year: number) => basel.years.find((one) => one.year === year)!.counts;
const tableOf = (year: number) => withoutEmpty(countsOf(year));
/** The independent values were worked out from a copy of the source without these three groups. */
const NOT_IN_COPY = new Set(["bosnia-herzegovina", "slovenia", "ukraine"]);
const copyOf = (year: number) =>
  withoutEmpty(countsOf(year).filter((_, group) => !NOT_IN_COPY.has(basel.groups[group]!.id)));
const rows = (all: readonly (readonly number[])[]) => all.map((row) => Float64Array.from(row));

/** From the formulas of Theil (1972) and Reardon and Firebaugh (2002), worked out apart from this code. */
const BASEL = [
  [1990, 0.060742534917620626, 0.058908678753425314, 2.637441602616635],
  [2010, 0.04052799249988748, 0.05325583860610461, 3.7212169122875984],
  [2023, 0.025333778291035954, 0.03621497603389012, 4.176666413012181],
] as const;

it.each(BASEL)("finds the published mixing of Basel in %i", (year, h, m, hill) => {
  const counts = copyOf(year);
  expect(segregationOf("information-index-h", counts)).toBeCloseTo(h, 12);
  expect(segregationOf("mutual-information-m", counts)).toBeCloseTo(m, 12);
  const city = counts.map((row) => row.reduce((sum, one) => sum + one, 0));
  expect(diversityOf("hill-1", city)).toBeCloseTo(hill, 12);
});

const CASES = new URL("../../../shared/methods/cases.json", import.meta.url);
interface BaselCase {
  readonly groups: number;
  readonly districts: number;
  readonly multigroupDissimilarity: number;
  readonly informationIndexH: number;
  readonly mutualInformationM: number;
  readonly shannon: number;
  readonly hill1: number;
  readonly hill2: number;
}
const published: [string, BaselCase][] = existsSync(CASES)
  ? Object.entries((JSON.parse(readFileSync(CASES, "utf8")) as { basel: Record<string, BaselCase> }).basel)
  : [];
it.each(published)("agrees with the independent values of Basel in %s", (year, expected) => {
  const counts = copyOf(Number(year));
  const city = counts.map((row) => row.reduce((sum, one) => sum + one, 0));
  expect([counts.length, counts[0]!.length]).toEqual([expected.groups, expected.districts]);
  expect(segregationOf("multigroup-dissimilarity", counts)).toBeCloseTo(expected.multigroupDissimilarity, 10);
  expect(segregationOf("information-index-h", counts)).toBeCloseTo(expected.informationIndexH, 10);
  expect(segregationOf("mutual-information-m", counts)).toBeCloseTo(expected.mutualInformationM, 10);
  expect(diversityOf("shannon", city)).toBeCloseTo(expected.shannon, 10);
  expect(diversityOf("hill-1", city)).toBeCloseTo(expected.hill1, 10);
  expect(diversityOf("hill-2", city)).toBeCloseTo(expected.hill2, 10);
});

describe("compositions of the shipped package", () => {
  it("knows complete breakdowns before lists of the largest", () => {
    expect(breakdowns.map(({ indicator, lists }) => `${indicator.id} ${lists}`)).toEqual([
      "foreign_nationals_by_group all",
      "foreign_origin_by_history all",
      "population_by_migration_background all",
      "population_by_nationality_basel all",
      "population_by_birthplace all",
      "population_by_ethnic_group all",
      "foreign_nationals_top5 largest",
      "population_by_origin_berlin largest",
    ]);
  });

  it("takes six groups for Mechelen, never the two totals, as a part of all inhabitants", () => {
    const { breakdown, values, totals, periods, covers, inhabitants, districts } = shippedComposition(
      "12025",
      "foreign_nationals_by_group",
    );
    expect(breakdown.groups.map(({ id }) => id)).toEqual([
      "eu13",
      "europe-non-eu",
      "south-eu14",
      "turkey-maghreb",
      "west-north-eu14",
      "other-countries",
    ]);
    expect([periods[0], periods.at(-1), covers, districts]).toEqual([2011, 2022, "part", 0]);
    periods.forEach((_, at) => {
      const sum = values.reduce((all, one) => all + one[at]!, 0);
      expect(sum).toBe(totals[0]![at]! + totals[1]![at]!);
      expect(sum).toBeLessThan(inhabitants[at]! / 5);
    });
  });

  it("adds Berlin and London up from their districts and finds that the groups are all inhabitants", () => {
    const berlin = shippedComposition("DEBER", "population_by_migration_background");
    expect([berlin.districts, berlin.covers, berlin.periods.length]).toEqual([12, "inhabitants", 10]);
    expect(berlin.inhabitants.at(-1)).toBe(3_897_145);
    const london = shippedComposition("GBLON", "population_by_ethnic_group");
    expect([london.districts, london.covers, london.periods]).toEqual([33, "inhabitants", [2011]]);
  });

  it("finds Basel's groups to be all inhabitants, in thirteen years", () => {
    const { periods, covers } = shippedComposition("CHBSL", "population_by_nationality_basel");
    expect([periods.length, periods[0], periods.at(-1), covers]).toEqual([13, 1980, 2024, "inhabitants"]);
    expect(basel.among).toBe("inhabitants");
    expect(personsIn(basel.years.at(-1)!)).toBe(207_515);
  });

  it("sets the largest origins of Berlin beside everyone else", () => {
    const berlin = shippedMixing("DEBER", "population_by_origin_berlin");
    expect(berlin.groups.at(-1)?.id).toBe(REST);
    expect(personsIn(berlin.years.at(-1)!)).toBe(3_897_145);
  });
});

describe("indices of two groups", () => {
  const counts = rows([
    [10, 30],
    [20, 20],
    [30, 10],
  ]);

  it("sets a group against all others", () => {
    expect(againstOthers(counts, 0).map((row) => [...row])).toEqual([
      [10, 30],
      [50, 30],
    ]);
  });

  it.each(TWO_GROUPS)("stays within zero and one and defined: %s", (id) => {
    const value = segregationOf(id, againstOthers(counts, 0));
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThan(1);
  });
});

describe("chance", () => {
  it.each(SEGREGATION)("gives the same band for the same table, around what chance would make: %s", (measure) => {
    const counts = TWO_GROUPS.some((id) => id === measure) ? againstOthers(tableOf(2024), 0) : tableOf(2024);
    const one = measureChance({ measure, counts });
    expect(measureChance({ measure, counts })).toEqual(one);
    expect(one.expected.lower).toBeLessThanOrEqual(one.expected.mean);
    expect(one.expected.upper).toBeGreaterThanOrEqual(one.expected.mean);
    const value = segregationOf(measure, counts);
    expect(one.interval.lower).toBeLessThan(value * 1.02);
    expect(one.interval.upper).toBeGreaterThan(value * 0.98);
  });
});

describe("change", () => {
  it("adds up, of H and of M", () => {
    const change = deriveMixChange(basel, 1990, 2023)!;
    expect(change.h.before).toBeCloseTo(0.0607, 2);
    for (const one of [change.h, change.m]) {
      expect(one.composition + one.mixing + one.units).toBeCloseTo(one.change, 10);
    }
  });

  it("takes the groups that came or went together", () => {
    const { merged } = deriveMixChange(basel, 1990, 2023)!;
    expect(merged.map(({ id }) => id).sort()).toEqual([
      "bosnia-herzegovina",
      "croatia",
      "north-macedonia",
      "serbia-montenegro-kosovo",
      "slovenia",
      "ukraine",
      "yugoslavia",
    ]);
    expect(deriveMixChange(basel, 2005, 2024)!.merged).toEqual([]);
  });

  it("knows none from a year to itself or to one without figures", () => {
    expect([deriveMixChange(basel, 1990, 1990), deriveMixChange(basel, 1990, 1991)]).toEqual([null, null]);
  });
});

it.each([
  [null, "hill-1", "information-index-h", null],
  ["hill-2", "hill-2", "information-index-h", "hill-2"],
  ["dissimilarity", "hill-1", "dissimilarity", "dissimilarity"],
  ["gini-simpson.isolation", "gini-simpson", "isolation", "gini-simpson.isolation"],
  ["richness", "hill-0", "information-index-h", "hill-0"],
  ["theil-sen", "hill-1", "information-index-h", null],
])("reads the measures of a link: %s", (asked, diversity, segregation, written) => {
  expect(measuresOf(asked)).toEqual({ diversity, segregation });
  expect(formatMeasures(measuresOf(asked))).toBe(written);
});
