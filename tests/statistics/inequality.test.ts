import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betaConvergence,
  coefficientOfVariation,
  gini,
  maxMinRatio,
  meanLogDeviation,
  sigmaConvergence,
  theil,
} from "../../src/statistics/inequality";
import { expectClose } from "./close";
import { publishedCases } from "./publishedTrends";

const SEED = 20261123;
const INCOMES = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
const amounts = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 30 });

describe("published", () => {
  it.each([...publishedCases("gini"), ...publishedCases("gini_weighted")])("%s", (_, one) => {
    const { input, expected, tolerance } = one;
    expectClose(gini(input["values"]!, input["weights"]), expected, tolerance.abs!);
  });

  it.each(publishedCases("theil_index"))("%s prints the other of Theil's two measures", (_, one) => {
    const { input, expected, tolerance } = one;
    const values: number[] = input["values"]!;
    expectClose(meanLogDeviation(values), expected, tolerance.abs!);
    expectClose(theil(values), 0.2502012, 5e-8);
  });

  // R package ineq (A. Zeileis), help page of ineq(): Gini of the example income distribution
  it("agrees with R's ineq on its example of incomes", () => expectClose(gini(INCOMES), 0.4620911, 5e-8));
});

const MEASURES: [name: string, of: (values: ArrayLike<number>) => number, most: (n: number) => number][] = [
  ["coefficient of variation", coefficientOfVariation, (n) => Math.sqrt(n - 1)],
  ["Gini", gini, (n) => 1 - 1 / n],
  ["Theil", theil, (n) => Math.log(n)],
];

describe.each(MEASURES)("%s", (_, of, most) => {
  it("is 0 where all are equal, at its limit where one has everything", () => {
    expectClose(of([5, 5, 5, 5]), 0, 1e-15);
    expectClose(of([0, 0, 7, 0, 0]), most(5), 1e-12);
  });

  it.each([[[]], [[5]], [[NaN, 5]], [[0, 0]]])("of %j is undefined", (values) => expect(of(values)).toBeNaN());

  it("leaves missing values out", () => expect(of([1, NaN, 2, 9])).toBe(of([1, 2, 9])));

  it("does not change with the unit, the order, or a second copy of all", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 2, max: 50 }), (values, factor) => {
        const found = of(values);
        expectClose(of(values.map((value) => value * factor)), found, 1e-10);
        expectClose(of(values.toReversed()), found, 1e-10);
        expectClose(of([...values, ...values]), found, 1e-10);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(most(values.length) + 1e-12);
      }),
      { seed: SEED },
    );
  });

  it("falls when the richest gives to the poorest and they do not change places", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 20 }), (values) => {
        const sorted = values.map((value) => 4 * value).sort((a, b) => a - b);
        const moved = [sorted[0]! + 1, ...sorted.slice(1, -1), sorted.at(-1)! - 1];
        expect(of(moved)).toBeLessThan(of(sorted));
      }),
      { seed: SEED },
    );
  });
});

describe("the Gini", () => {
  it("is half the mean difference of all pairs over the mean", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const pairs = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const difference = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
        const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
        expectClose(gini(values), difference / (2 * mean), 1e-12);
      }),
      { seed: SEED },
    );
  });

  it("counts a value as often as its weight says", () => {
    expectClose(gini([1, 4, 9], [2, 1, 3]), gini([1, 1, 4, 9, 9, 9]), 1e-15);
    expect(gini([1, 4], [3, 0])).toBeNaN();
    expect(gini([1, 4, 6], [3, NaN, 2])).toBe(gini([1, 6], [3, 2]));
  });

  it.each([
    [() => gini([-1, 2]), "value must not be negative: -1"],
    [() => gini([1, 2], [1, -3]), "weight must not be negative: -3"],
    [() => gini([1, 2], [1]), "arrays of 2 and 1 numbers are not aligned"],
    [() => theil([2, -4]), "value must not be negative: -4"],
    [() => maxMinRatio([2, -4]), "value must not be negative: -4"],
    [() => sigmaConvergence([[2, -4]]), "value must not be negative: -4"],
    [() => betaConvergence([1, 2], [1], 5), "arrays of 2 and 1 numbers are not aligned"],
    [() => betaConvergence([1, 2], [1, -2], 5), "value must not be negative: -2"],
    [() => betaConvergence([1, 2], [1, 2], 0), "years must be above zero: 0"],
  ])("and the others refuse the impossible with its value", (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

describe("the ratio of largest to smallest", () => {
  it("leaves missing values out", () => expect(maxMinRatio([4, NaN, 2, 10])).toBe(5));
  it.each([[[]], [[5]], [[0, 5]]])("of %j is undefined", (values) => expect(maxMinRatio(values)).toBeNaN());
});

describe("sigma convergence", () => {
  it("is the standard deviation of logarithms in each period", () => {
    const found = sigmaConvergence([[1, Math.E ** 2], [5, 5, 5], [1, NaN, Math.E ** 2], [0, 4], [3], []]);
    expect(found.map((one) => Math.round(one * 1e12) / 1e12)).toEqual([1, 0, 1, NaN, NaN, NaN]);
  });
});

describe("beta convergence", () => {
  it("finds the speed at which units close in on each other", () => {
    const speed = 0.03;
    const years = 12;
    const start = [100, 150, 240, 330, 500];
    const end = start.map((value) => 900 * (value / 900) ** Math.exp(-speed * years));
    const found = betaConvergence(start, end, years);
    expectClose(found.slope, -(1 - Math.exp(-speed * years)) / years, 1e-12);
    expectClose(found.speed, speed, 1e-12);
    expectClose(found.halfLife, Math.LN2 / speed, 1e-9);
    expectClose(found.se, 0, 1e-8);
    expectClose(found.r2, 1, 1e-10);
    expect(found.n).toBe(5);
  });

  // by hand: x = ln 1, 2, 4 and growth ln 2, ln 2, 0 in one year
  it("fits by least squares", () => {
    const found = betaConvergence([1, 2, 4, NaN, 0], [2, 4, 4, 8, 3], 1);
    expect(found.n).toBe(3);
    expectClose(found.slope, -0.5, 1e-14);
    expectClose(found.intercept, (7 / 6) * Math.LN2, 1e-14);
    expectClose(found.se, Math.sqrt(1 / 12), 1e-14);
    expectClose(found.r2, 0.75, 1e-14);
  });

  it("has no half-life where units drift apart", () => {
    const found = betaConvergence([1, 2, 4], [1, 3, 9], 10);
    expect(found.slope).toBeGreaterThan(0);
    expect(found.halfLife).toBeNaN();
  });

  it.each([
    [[1, 2], [2, 3]],
    [[2, 2, 2], [1, 2, 3]],
  ])("of %j to %j is undefined", (first, last) => {
    const { slope, speed, halfLife, n } = betaConvergence(first, last, 5);
    expect({ slope, speed, halfLife, n }).toEqual({ slope: NaN, speed: NaN, halfLife: NaN, n: first.length });
  });
});
