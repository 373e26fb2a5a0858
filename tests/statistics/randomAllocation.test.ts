import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBinomial, drawHypergeometric, logFactorial } from "../../src/statistics/drawCounts";
import { bootstrapInterval, createRandom, expectedUnderRandomAllocation } from "../../src/statistics/randomAllocation";
import { dissimilarity, mutualInformationM } from "../../src/statistics/segregation";
import { expectClose } from "./close";
import { publishedCases, slackOf } from "./publishedTrends";
import { addUp, tables } from "./tables";

const SEED = 20261123;
const NONE = new Float64Array();
const twoGroups = ([a = NONE, b = NONE]: readonly Float64Array[]) => dissimilarity(a, b);
const evenUnits = (units: number, [a, b]: readonly [number, number]) => [
  new Float64Array(units).fill(a),
  new Float64Array(units).fill(b),
];

/** Draws of a whole number against their probabilities: chi squared over its degrees of freedom is about 1. */
function expectDistribution(draw: () => number, chances: ReadonlyMap<number, number>): void {
  const draws = 20_000;
  const found = new Map<number, number>();
  for (let i = 0; i < draws; i++) {
    const k = draw();
    found.set(k, (found.get(k) ?? 0) + 1);
  }
  const likely = [...chances].filter(([, chance]) => chance * draws >= 5);
  const squares = likely.map(([k, chance]) => ((found.get(k) ?? 0) - chance * draws) ** 2 / (chance * draws));
  expect([...found.keys()].every((k) => (chances.get(k) ?? 0) > 0)).toBe(true);
  // 4 standard deviations of the chi-squared distribution, which are sqrt(2 df)
  expect(addUp(squares)).toBeLessThan(likely.length + 4 * Math.sqrt(2 * likely.length));
}

const choose = (n: number, k: number): number => Math.exp(logFactorial(n) - logFactorial(k) - logFactorial(n - k));

describe("seeded numbers", () => {
  it("are the same for the same seed, others for another, from 0 to below 1", () => {
    const take = (seed: number) => Array.from({ length: 1000 }, createRandom(seed));
    expect(take(SEED)).toEqual(take(SEED));
    expect(take(SEED)).not.toEqual(take(SEED + 1));
    expect(take(0.5)).not.toEqual(take(0));
    expect(take(SEED).every((value) => value >= 0 && value < 1)).toBe(true);
    // the mean of 1000 uniform numbers has a standard deviation of .0091
    expectClose(addUp(take(SEED)) / 1000, 0.5, 0.037);
  });

  it("stay the ones that stood here first, so that links and tests keep their figures", () => {
    const random = createRandom(1);
    expect([random(), random(), random()]).toEqual([0.6912236285861582, 0.8026710001286119, 0.7042530288454145]);
  });

  it.each([NaN, Infinity])("refuse %s as a seed", (seed) => expect(() => createRandom(seed)).toThrow(RangeError));
});



describe("draws", () => {
  it("knows logarithms of factorials", () => {
    expect(logFactorial(0)).toBe(0);
    expect(logFactorial(10)).toBeCloseTo(Math.log(3_628_800), 12);
    // ln 256! - ln 255! = ln 256, where the table meets the series
    expect(logFactorial(256) - logFactorial(255)).toBeCloseTo(Math.log(256), 11);
  });

  it.each([
    { good: 3, bad: 7, sample: 4 },
    { good: 1, bad: 1, sample: 1 },
    { good: 9, bad: 2, sample: 8 },
    { good: 40, bad: 60, sample: 50 },
    { good: 700, bad: 300, sample: 200 },
  ])("hypergeometric %o", ({ good, bad, sample }) => {
    const random = createRandom(SEED);
    const ks = Array.from({ length: sample + 1 }, (_, k) => k).filter((k) => k <= good && sample - k <= bad);
    const all = choose(good + bad, sample);
    const chances = new Map(ks.map((k) => [k, (choose(good, k) * choose(bad, sample - k)) / all]));
    expectDistribution(() => drawHypergeometric({ good, bad, sample }, random), chances);
  });

  it.each([
    [1, 0.5],
    [7, 0.05],
    [12, 0.97],
    [600, 0.3],
  ])("binomial of %i at %f", (trials, p) => {
    const random = createRandom(SEED);
    const ks = Array.from({ length: trials + 1 }, (_, k) => k);
    const chances = new Map(ks.map((k) => [k, choose(trials, k) * p ** k * (1 - p) ** (trials - k)]));
    expectDistribution(() => drawBinomial(trials, p, random), chances);
  });

  it("leaves no choice where there is none", () => {
    const never = () => expect.fail("no number is needed");
    expect(drawHypergeometric({ good: 0, bad: 5, sample: 3 }, never)).toBe(0);
    expect(drawHypergeometric({ good: 5, bad: 0, sample: 3 }, never)).toBe(3);
    expect(drawHypergeometric({ good: 5, bad: 2, sample: 7 }, never)).toBe(5);
    expect([drawBinomial(9, 0, never), drawBinomial(9, 1, never), drawBinomial(0, 0.5, never)]).toEqual([0, 9, 0]);
  });

  it("keeps mean and spread with millions of persons", () => {
    const random = createRandom(SEED);
    const urn = { good: 3_000_000, bad: 6_000_000, sample: 100_000 };
    const draws = Array.from({ length: 2000 }, () => drawHypergeometric(urn, random));
    const mean = addUp(draws) / draws.length;
    const variance = addUp(draws.map((draw) => (draw - mean) ** 2)) / (draws.length - 1);
    const expected = 100_000 * (1 / 3) * (2 / 3) * (8_900_000 / 8_999_999);
    expectClose(mean, 100_000 / 3, 4 * Math.sqrt(expected / 2000));
    expectClose(variance / expected, 1, 4 * Math.sqrt(2 / 2000));
  });
});

describe("random allocation", () => {
  const published = publishedCases("expected_dissimilarity_under_randomness");

  it.each(published)("%s", (_, { input, params, expected, tolerance }) => {
    const counts = evenUnits(input["units"]!, input["counts_per_unit"]!);
    const { mean } = expectedUnderRandomAllocation(counts, twoGroups, { draws: params["simulations"]!, seed: SEED });
    expectClose(mean, expected, slackOf(tolerance, expected));
  });

  // Winship 1977, table 2, as in R segregation, test_mutual_total_expected.R
  it.each([
    [1, 9, 0.387],
    [10, 90, 0.131],
  ])("%i and %i persons a unit: D of %f by chance alone", (a, b, expected) => {
    const found = expectedUnderRandomAllocation(evenUnits(1000, [a, b]), twoGroups, { draws: 60, seed: SEED });
    expectClose(found.mean, expected, 0.005);
    expect(found.lower).toBeLessThan(found.mean);
    expect(found.upper).toBeGreaterThan(found.mean);
  });

  it("knows two units of one person and two persons: always apart", () => {
    const found = expectedUnderRandomAllocation([[1, 0], [0, 1]], twoGroups, { draws: 50, seed: SEED });
    expect(found).toEqual({ mean: 1, lower: 1, upper: 1 });
  });

  it("keeps the sizes of groups and units in every draw", () => {
    fc.assert(
      fc.property(tables, fc.integer(), (counts, seed) => {
        const unitsOf = (table: readonly ArrayLike<number>[]) =>
          Array.from(table[0]!, (_, unit) => addUp(table.map((members) => members[unit]!)));
        const seen: unknown[] = [];
        const statistic = (drawn: readonly Float64Array[]) => {
          seen.push([drawn.map(addUp), unitsOf(drawn), drawn.every((members) => members.every((n) => n >= 0))]);
          return 0;
        };
        expectedUnderRandomAllocation(counts, statistic, { draws: 2, seed });
        const kept = [counts.map(addUp), unitsOf(counts), true];
        expect(seen).toEqual([kept, kept]);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it("gives about (groups - 1)(units - 1) / 2n for M, the known bias of small numbers (Miller 1955)", () => {
    const counts = [[300, 500, 200, 400], [200, 300, 100, 250], [150, 250, 100, 250]];
    const { mean } = expectedUnderRandomAllocation(counts, mutualInformationM, { draws: 500, seed: SEED });
    expectClose(mean / (6 / (2 * 3000)), 1, 0.1);
  });
});

describe("bootstrap", () => {
  const counts = [[600, 400], [200, 800]];

  it("stands around the value and narrows with the level and with the number of persons", () => {
    const value = mutualInformationM(counts);
    const wide = bootstrapInterval(counts, mutualInformationM, { draws: 400, seed: SEED });
    const narrow = bootstrapInterval(counts, mutualInformationM, { draws: 400, seed: SEED, level: 0.5 });
    const many = counts.map((members) => members.map((count) => count * 100));
    const precise = bootstrapInterval(many, mutualInformationM, { draws: 400, seed: SEED });
    const bounds = [wide.lower, narrow.lower, precise.lower, value, precise.upper, narrow.upper, wide.upper];
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    expectClose((wide.upper - wide.lower) / (precise.upper - precise.lower), 10, 1.5);
  });

  it("has the spread that the binomial formula gives for a share", () => {
    // 600 of 1000: standard error sqrt(.6 x .4 / 1000) = .0155
    const share = ([a = NONE, b = NONE]: readonly Float64Array[]) => addUp(a) / (addUp(a) + addUp(b));
    const { lower, upper } = bootstrapInterval([[600], [400]], share, { draws: 2000, seed: SEED });
    expectClose(lower, 0.6 - 1.96 * 0.0155, 0.002);
    expectClose(upper, 0.6 + 1.96 * 0.0155, 0.002);
  });

  it("takes off what drawing twice adds: resampled M of proportional groups is above 0 on average", () => {
    const even = [[10, 10, 10, 10], [10, 10, 10, 10], [10, 10, 10, 10]];
    const { lower, upper } = bootstrapInterval(even, mutualInformationM, { draws: 400, seed: SEED });
    // 2nM is about chi squared with 6 degrees of freedom: 1.24 and 14.45 hold 95 % of it, its mean is 6
    expectClose(lower * 240, 1.24 - 6, 1);
    expectClose(upper * 240, 14.45 - 6, 2);
  });

  it("draws as many persons as were counted", () => {
    const seen: number[] = [];
    const statistic = (drawn: readonly Float64Array[]) => seen.push(addUp(drawn.map(addUp)));
    bootstrapInterval([[10.5, 3.25], [0, 6.25]], statistic, { draws: 5, seed: SEED });
    expect(seen.slice(0, 5)).toEqual([20, 20, 20, 20, 20]);
  });
});

describe.each([
  ["random allocation", expectedUnderRandomAllocation],
  ["bootstrap", bootstrapInterval],
])("%s", (_, method) => {
  const counts = [[60, 40, 5], [20, 80, 9]];

  it("depends on the seed alone", () => {
    const found = method(counts, mutualInformationM, { draws: 30, seed: 7 });
    expect(method(counts, mutualInformationM, { draws: 30, seed: 7 })).toEqual(found);
    expect(method(counts, mutualInformationM, { draws: 30, seed: 8 })).not.toEqual(found);
  });

  it("leaves a unit with a missing group out, and missing in what it hands on", () => {
    const handed: number[][] = [];
    const statistic = (drawn: readonly Float64Array[]) => {
      handed.push(drawn.map((members) => members[1]!));
      return mutualInformationM(drawn);
    };
    const found = method([[60, 9, 40], [20, NaN, 80]], statistic, { draws: 20, seed: 7 });
    expect(found).toEqual(method([[60, 40], [20, 80]], mutualInformationM, { draws: 20, seed: 7 }));
    expect(handed.flat().every(Number.isNaN)).toBe(true);
  });

  it("leaves its input as it was and gives each draw a table of its own", () => {
    const given = counts.map((members) => Float64Array.from(members));
    const handed = new Set<unknown>();
    method(given, (drawn) => handed.add(drawn[0]).size, { draws: 10, seed: 7 });
    expect(handed.size).toBeGreaterThanOrEqual(10);
    expect(given.map((members) => [...members])).toEqual(counts);
  });

  it("is undefined where the statistic is", () => {
    const { lower, upper } = method([[0, 0], [1, 2]], twoGroups, { draws: 5, seed: 7 });
    expect([lower, upper]).toEqual([NaN, NaN]);
    expect(method([], mutualInformationM, { draws: 5, seed: 7 }).lower).toBeNaN();
  });

  it.each([
    ["0", { draws: 0, seed: 1 }],
    ["1.5", { draws: 1.5, seed: 1 }],
    ["NaN", { draws: 5, seed: NaN }],
    ["2", { draws: 5, seed: 1, level: 2 }],
  ])("refuses %s", (value, resampling) => {
    expect(() => method(counts, mutualInformationM, resampling)).toThrow(RangeError);
    expect(() => method(counts, mutualInformationM, resampling)).toThrow(value);
  });

  it("refuses impossible counts", () => {
    expect(() => method([[1, -4], [1, 1]], mutualInformationM, { draws: 5, seed: 1 })).toThrow(/-4/);
    expect(() => method([[1], [1, 1]], mutualInformationM, { draws: 5, seed: 1 })).toThrow(/unaligned/);
  });
});
