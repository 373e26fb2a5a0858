import { describe, expect, it } from "vitest";
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
import { FROM_ZERO, MANY, TWO, type TwoGroups } from "./indices";

describe("two groups worked by hand: 60 and 40 of a, 20 and 80 of b", () => {
  const [a, b] = [[60, 40], [20, 80]] as const;

  it.each([
    // |.6 - .2| + |.4 - .8| = .8; half of it
    ["dissimilarity", dissimilarity(a, b), 0.4],
    // two units only: the Gini index is D
    ["gini", gini(a, b), 0.4],
    // 1 - (sqrt(.6 x .2) + sqrt(.4 x .8))^2
    ["atkinson", atkinson(a, b, 0.5), 1 - (Math.sqrt(0.12) + Math.sqrt(0.32)) ** 2],
    // exponent 1/(1-.1): (.6^.1 .2^.9 + .4^.1 .8^.9)^(1/.9)
    ["atkinson, beta 0.1", atkinson(a, b, 0.1), 1 - (0.6 ** 0.1 * 0.2 ** 0.9 + 0.4 ** 0.1 * 0.8 ** 0.9) ** (1 / 0.9)],
    ["atkinson, beta 0", atkinson(a, b, 0), 0],
    // exp(.6 ln(.2/.6) + .4 ln(.8/.4))
    ["atkinson, beta 1", atkinson(a, b, 1), 1 - (1 / 3) ** 0.6 * 2 ** 0.4],
    // .6 x 60/80 + .4 x 40/120
    ["isolation", isolation(a, [80, 120]), 0.45 + 0.4 / 3],
    // .6 x 20/80 + .4 x 80/120
    ["exposure", exposure(a, b, [80, 120]), 0.15 + 0.8 / 3],
    // a is half of all: (I - .5) / .5
    ["correlation ratio", correlationRatio(a, [80, 120]), 2 * (0.45 + 0.4 / 3) - 1],
  ])("%s", (_, found, expected) => expect(found).toBeCloseTo(expected, 14));

  it("lets third groups take part in isolation and exposure", () => {
    // .6 x 60/100 + .4 x 40/200; .6 x 20/100 + .4 x 80/200
    expect(isolation(a, [100, 200])).toBeCloseTo(0.44, 14);
    expect(exposure(a, b, [100, 200])).toBeCloseTo(0.28, 14);
  });

  it("gives a Gini index above D for three units", () => {
    // shares .5 .3 .2 and .1 .3 .6; Lorenz curve from the unit with least of a: (.6,.2) (.9,.5) (1,1)
    // doubled area under it: .6 x .2 + .3 x (.2 + .5) + .1 x (.5 + 1) = .48
    expect(gini([50, 30, 20], [10, 30, 60])).toBeCloseTo(0.52, 14);
    expect(dissimilarity([50, 30, 20], [10, 30, 60])).toBeCloseTo(0.4, 14);
  });
});

describe("many groups worked by hand", () => {
  // units of 40 and 60: 30 10 0 and 10 20 30; groups of 40, 30, 30
  const counts = [
    [30, 10],
    [10, 20],
    [0, 30],
  ];
  const m = 0.3 * Math.log(30 / 16) + 0.1 * Math.log(10 / 24) + 0.1 * Math.log(10 / 12);
  const whole = m + 0.2 * Math.log(20 / 18) + 0.3 * Math.log(30 / 18);

  it("multigroup dissimilarity", () => {
    // |30-16| + |10-24| + |10-12| + |20-18| + |0-12| + |30-18| = 56; I = .4 x .6 + 2 x .3 x .7 = .66
    expect(multigroupDissimilarity(counts)).toBeCloseTo(56 / (2 * 100 * 0.66), 14);
  });

  it("mutual information and H", () => {
    const entropy = -(0.4 * Math.log(0.4) + 0.6 * Math.log(0.3));
    expect(mutualInformationM(counts)).toBeCloseTo(whole, 14);
    expect(informationIndexH(counts)).toBeCloseTo(whole / entropy, 14);
  });

  it("local segregation", () => {
    const [first, second] = localSegregation(counts);
    expect(first).toBeCloseTo(0.75 * Math.log(0.75 / 0.4) + 0.25 * Math.log(0.25 / 0.3), 14);
    expect(second).toBeCloseTo(
      (1 / 6) * Math.log(1 / 6 / 0.4) + (1 / 3) * Math.log(1 / 3 / 0.3) + 0.5 * Math.log(0.5 / 0.3),
      14,
    );
  });

  it("separates wholly: M is the entropy, H and D are 1 (R segregation, test_mutual_total.R)", () => {
    const apart = [[40, 0], [0, 0], [0, 0], [0, 40]];
    expect(mutualInformationM(apart)).toBeCloseTo(Math.LN2, 14);
    expect(informationIndexH(apart)).toBeCloseTo(1, 14);
    expect(multigroupDissimilarity(apart)).toBeCloseTo(1, 14);
    expect(localSegregation(apart).map((score) => score.toFixed(12))).toEqual(Array(2).fill(Math.LN2.toFixed(12)));
  });
});

describe("missing, empty and impossible", () => {
  it.each(TWO)("%s leaves a unit out of both sides where one is missing", (_, index) => {
    const expected = index([60, 40, 7], [20, 80, 9]);
    expect(index([60, NaN, 40, 5, 7], [20, 3, 80, NaN, 9])).toBeCloseTo(expected, 14);
    expect(index([60, 0, 40, 7], [20, 0, 80, 9])).toBeCloseTo(expected, 14);
    expect(index(Int32Array.of(60, 40, 7), Float64Array.of(20, 80, 9))).toBe(expected);
  });

  it.each(TWO)("%s is undefined without members", (_, index) => {
    const found = [index([], []), index([NaN], [1]), index([0, 0], [0, 0]), index([0, 0], [3, 4])];
    expect(found).toEqual([NaN, NaN, NaN, NaN]);
  });

  it.each(FROM_ZERO)("%s is undefined when nobody is outside the group", (_, index) => {
    expect(index([3, 4], [0, 0])).toBeNaN();
  });

  it("meets only its own when nobody else is there", () => {
    expect([isolation([3, 4], [3, 4]), exposure([3, 4], [0, 0], [3, 4])]).toEqual([1, 0]);
  });

  it.each(MANY)("%s leaves out a unit with a missing group, and empty units and groups", (_, index) => {
    const expected = index([[30, 10, 4], [10, 20, 5]]);
    expect(index([[30, NaN, 10, 4], [10, 50, 20, 5]])).toBeCloseTo(expected, 14);
    expect(index([[30, 0, 10, 4], [0, 0, 0, 0], [10, 0, 20, 5]])).toBeCloseTo(expected, 14);
    expect(index([Int32Array.of(30, 10, 4), Float64Array.of(10, 20, 5)])).toBe(expected);
  });

  it("has no local score where nobody is counted or a group is missing", () => {
    const [, empty, missing, last] = localSegregation([[30, 0, NaN, 4], [10, 0, 5, 5]]);
    expect([empty, missing]).toEqual([NaN, NaN]);
    expect(last).toBeCloseTo(localSegregation([[30, 4], [10, 5]])[1]!, 14);
  });

  it.each([
    ["no group", []],
    ["no unit", [[], []]],
    ["no person", [[0, 0], [0, 0]]],
    ["no unit without a gap", [[NaN, 1], [1, NaN]]],
  ])("%s: undefined", (_, counts: number[][]) => {
    expect(MANY.map(([, index]) => index(counts))).toEqual([NaN, NaN, NaN]);
    expect(localSegregation(counts).every(Number.isNaN)).toBe(true);
  });

  it("finds nothing to separate in one group, but no uncertainty either", () => {
    const one = [[3, 4], [0, 0]];
    expect([mutualInformationM(one), informationIndexH(one), multigroupDissimilarity(one)]).toEqual([0, NaN, NaN]);
  });

  it.each([...TWO, ...MANY.map(([name, index]) => [name, (a, b) => index([a, b])] as [string, TwoGroups])])(
    "%s refuses what cannot be",
    (_, index) => {
      expect(() => index([1, -2], [3, 4])).toThrow(RangeError);
      expect(() => index([1, -2], [NaN, NaN])).toThrow("-2");
      expect(() => index([1, 2], [Infinity, 4])).toThrow("Infinity");
    },
  );

  it.each([
    ["dissimilarity", () => dissimilarity([1], [1, 2])],
    ["gini", () => gini([1, 2], [1])],
    ["atkinson", () => atkinson([1, 2], [1], 0.5)],
    ["isolation", () => isolation([1, 2], [3])],
    ["exposure", () => exposure([1, 2], [1, 2], [3])],
    ["correlationRatio", () => correlationRatio([1, 2], [3])],
    ["multigroupDissimilarity", () => multigroupDissimilarity([[1, 2], [1]])],
    ["informationIndexH", () => informationIndexH([[1, 2], [1]])],
    ["mutualInformationM", () => mutualInformationM([[1, 2], [1]])],
    ["localSegregation", () => localSegregation([[1, 2], [1]])],
  ])("%s refuses arrays that do not belong together", (_, call) => expect(call).toThrow(/unaligned.*1/));

  it("refuses a group larger than its total and a beta outside 0 to 1", () => {
    expect(() => isolation([5], [4])).toThrow(/5 in a total of 4/);
    expect(() => exposure([1], [5], [4])).toThrow(RangeError);
    expect(() => correlationRatio([5], [4])).toThrow(RangeError);
    expect(() => atkinson([1], [1], 1.5)).toThrow(/1\.5/);
    expect(() => atkinson([1], [1], NaN)).toThrow(RangeError);
  });
});
