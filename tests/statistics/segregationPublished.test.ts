import { describe, expect, it } from "vitest";
import { giniSimpson, hillNumber, shannon } from "../../src/statistics/diversity";
import {
  atkinson,
  correlationRatio,
  dissimilarity,
  exposure,
  gini,
  informationIndexH,
  isolation,
  localSegregation,
  multigroupDissimilarity,
  mutualInformationM,
} from "../../src/statistics/segregation";
import { expectClose } from "./close";
import { readBasel, readSchools, sharedCases, whereShared } from "./publishedMixing";
import { publishedCases, readColumns, slackOf } from "./publishedTrends";

const FILE = "data/sacramento_tracts.csv";
const sacramentoGroups = () => {
  const tracts = readColumns(FILE);
  return ["WHITE", "BLACK", "ASIAN", "HISP"].map((group) => tracts[group]!);
};
const sacramentoHispanic = () => {
  const tracts = readColumns(FILE);
  const [group, total] = [tracts["HISP"]!, tracts["TOT_POP"]!];
  return { group, total, other: total.map((persons, tract) => persons - group[tract]!) };
};
const total = (counts: ArrayLike<number>): number => Array.from(counts).reduce((sum, count) => sum + count, 0);

describe("two groups", () => {
  // R segregation, test_dissimilarity.R
  it.each([
    [[100, 100, 100], [100, 100, 100], 0],
    [[80, 80, 20, 20], [20, 20, 80, 80], 0.6],
  ])("D of %j and %j", (a, b, expected) => expect(dissimilarity(a, b)).toBeCloseTo(expected, 12));

  const other: [method: string, index: (counts: ReturnType<typeof sacramentoHispanic>) => number][] = [
    ["dissimilarity", ({ group, other: rest }) => dissimilarity(group, rest)],
    ["gini_segregation", ({ group, other: rest }) => gini(group, rest)],
    ["exposure_xPy", ({ group, other: rest, total: all }) => exposure(group, rest, all)],
    ["correlation_ratio_eta2", ({ group, total: all }) => correlationRatio(group, all)],
  ];
  const cases = other.flatMap(([method, index]) =>
    publishedCases(method)
      .filter(([, { input }]) => input["file"] === FILE)
      .map(([name, one]) => [name, one, index] as const),
  );

  it.each(cases)("%s", (_, { expected, tolerance }, index) => {
    expectClose(index(sacramentoHispanic()), expected, slackOf(tolerance, expected));
  });

  it.each(whereShared("PySAL segregation, Sacramento: test_atkinson.py, test_isolation.py"))("%s", () => {
    const { group, other: rest, total: all } = sacramentoHispanic();
    expectClose(atkinson(group, rest, 0.5), 0.15079259382667654, 1e-7);
    expectClose(isolation(group, all), 0.2319615486459151, 1e-7);
  });
  const inline = publishedCases("dissimilarity").filter(([, { input }]) => input["file"] === undefined);

  it.each(inline)("%s", (_, { input, expected, tolerance }) => {
    expectClose(dissimilarity(input["group"]!, input["other"]!), expected, slackOf(tolerance, expected));
  });

  it.each(whereShared("cases.json schools00_black_white, from Duncan & Duncan, Massey & Denton"))("%s", () => {
    const { groups, counts } = readSchools();
    const [black, white] = [counts[groups.indexOf("black")]!, counts[groups.indexOf("white")]!];
    const both = black.map((count, school) => count + white[school]!);
    const expected = sharedCases().schools00_black_white;
    expect({
      dissimilarity: dissimilarity(black, white).toFixed(12),
      gini: gini(black, white).toFixed(12),
      isolation_black_among_both: isolation(black, both).toFixed(12),
      exposure_black_to_white: exposure(black, white, both).toFixed(12),
      "atkinson_0.5": atkinson(black, white, 0.5).toFixed(12),
    }).toEqual(Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, value.toFixed(12)])));
  });
});

describe("many groups", () => {
  it("R segregation, test_mutual_total.R", () => {
    const apart = [[40, 0, 0, 0], [0, 0, 0, 40]];
    expect(mutualInformationM(apart)).toBeCloseTo(Math.LN2, 12);
    expect(informationIndexH(apart)).toBeCloseTo(1, 12);
  });

  const ofSacramento: [method: string, index: (counts: number[][]) => number][] = [
    ["multi_D", multigroupDissimilarity],
    ["theil_H_multigroup", informationIndexH],
    ["mutual_information_M", mutualInformationM],
    ["entropy_diversity", (counts) => shannon(counts.map(total))],
    ["simpson_interaction", (counts) => giniSimpson(counts.map(total))],
  ];
  const cases = ofSacramento.flatMap(([method, index]) =>
    publishedCases(method).map(([name, one]) => [name, one, index] as const),
  );

  it.each(cases)("%s", (_, { expected, tolerance }, index) => {
    expectClose(index(sacramentoGroups()), expected, slackOf(tolerance, expected));
  });

  it.each(publishedCases("mutual_information_M_and_H"))("%s", (_, { input, expected, tolerance }) => {
    const counts: readonly ArrayLike<number>[] = input["matrix"] ?? readSchools().counts;
    const { M, H } = expected as { M: number; H: number };
    expectClose(mutualInformationM(counts), M, slackOf(tolerance, M));
    expectClose(informationIndexH(counts), H, slackOf(tolerance, H));
  });

  it.each(publishedCases("local_segregation_scores"))("%s", (_, { expected, tolerance }) => {
    const { units, counts } = readSchools();
    const local = localSegregation(counts);
    for (const [school, { ls }] of Object.entries(expected as Record<string, { ls: number }>)) {
      expectClose(local[units.indexOf(school)]!, ls, slackOf(tolerance, ls));
    }
  });

  it.each(publishedCases("mutual_information_between_within"))("%s", (_, { expected, tolerance }) => {
    const { units, counts } = readSchools();
    const states = [...new Set(units.map((unit) => unit[0]!))];
    const inState = (group: Float64Array, state: string) => total(group.filter((__, i) => units[i]![0] === state));
    const byState = counts.map((group) => states.map((state) => inState(group, state)));
    const { total_M, between_M, within_M } = expected as Record<"total_M" | "between_M" | "within_M", number>;
    expectClose(mutualInformationM(counts), total_M, tolerance.abs!);
    expectClose(mutualInformationM(byState), between_M, tolerance.abs!);
    expectClose(mutualInformationM(counts) - mutualInformationM(byState), within_M, tolerance.abs!);
  });

  it.each(whereShared("cases.json schools00, Reardon & Firebaugh and Theil"))("%s", () => {
    const { units, counts } = readSchools();
    const { localSegregationByFirstUnits, ...expected } = sharedCases().schools00;
    expectClose(multigroupDissimilarity(counts), expected.multigroupDissimilarity, 1e-12);
    expectClose(informationIndexH(counts), expected.informationIndexH, 1e-12);
    expectClose(mutualInformationM(counts), expected.mutualInformationM, 1e-12);
    const local = localSegregation(counts);
    for (const [school, score] of Object.entries(localSegregationByFirstUnits)) {
      expectClose(local[units.indexOf(school)]!, score, 1e-12);
    }
  });

  it.each(["1990", "2010", "2023"].flatMap(whereShared))("cases.json Basel %s", (year) => {
    const { counts } = readBasel(year);
    const persons = counts.map(total);
    const expected = sharedCases().basel[year]!;
    expectClose(multigroupDissimilarity(counts), expected["multigroupDissimilarity"]!, 1e-12);
    expectClose(informationIndexH(counts), expected["informationIndexH"]!, 1e-12);
    expectClose(mutualInformationM(counts), expected["mutualInformationM"]!, 1e-12);
    expectClose(shannon(persons), expected["shannon"]!, 1e-12);
    expectClose(hillNumber(persons, 1), expected["hill1"]!, 1e-11);
    expectClose(hillNumber(persons, 2), expected["hill2"]!, 1e-11);
  });
});
