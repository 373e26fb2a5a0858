import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorOfSum, neweyWest, usualLags } from "../../src/statistics/neweyWest";
import { studentDeviate, studentTwoSided } from "../../src/statistics/studentT";
import { expectClose } from "./close";

const SEED = 20261123;

/**
 * Table 15.1 of W. H. Greene, Econometric Analysis, 2nd edition (1993), as `Investment` in the R package sandwich:
 * year, nominal GNP, nominal investment, price index, interest.
 */
const INVESTMENT = [
  [596.7, 90.9, 0.7167, 3.23], [637.7, 97.4, 0.7277, 3.55], [691.1, 113.5, 0.7436, 4.04], [756, 125.7, 0.7676, 4.5],
  [799.6, 122.8, 0.7906, 4.19], [873.4, 133.3, 0.8254, 5.16], [944, 149.3, 0.8679, 5.87],
  [992.7, 144.2, 0.9145, 5.95], [1077.6, 166.4, 0.9601, 4.88], [1185.9, 195, 1, 4.5], [1326.4, 229.8, 1.0575, 6.44],
  [1434.2, 228.7, 1.1508, 7.83], [1549.2, 206.1, 1.2579, 6.25], [1718, 257.9, 1.3234, 5.5],
  [1918.3, 324.1, 1.4005, 5.46], [2163.9, 386.6, 1.5042, 7.46], [2417.8, 423, 1.6342, 10.28],
  [2631.7, 401.9, 1.7842, 11.77], [2954.1, 474.9, 1.9514, 13.42], [3073, 414.5, 2.0688, 11.02],
] as const;
const years = INVESTMENT.map((_, i) => 1963 + i);
const real = INVESTMENT.map(([gnp, invested, price, interest], i) => {
  const before = INVESTMENT[i - 1]?.[2] ?? NaN;
  return { row: [1, gnp / price, interest - 100 * (price / before - 1)], y: invested / price };
}).slice(1);
const investment = { rows: real.map(({ row }) => row), y: real.map(({ y }) => y), times: years.slice(1) };

describe("Newey and West", () => {
  it("gives the covariance that the manual of R's sandwich prints for real investment, 4 lags", () => {
    const { coefficients, covariance } = neweyWest(investment, { lags: 4, smallSample: false });
    const printed = [
      [359.4170681, -0.3115505035, -4.089319305],
      [-0.3115505, 0.0002805888, -0.005355931],
      [-4.0893193, -0.0053559312, 11.171472998],
    ];
    expectClose(coefficients[1]!, 0.16914, 5e-6);
    expectClose(coefficients[2]!, -1.00144, 5e-6);
    for (const [i, row] of printed.entries()) {
      for (const [j, value] of row.entries()) expectClose(covariance[i]![j]!, value, 1e-7 * Math.abs(value) + 1e-9);
    }
  });

  it("without lags is White's estimator, here by hand, times n / (n - k)", () => {
    // y = 0, 0, 3 at x = -1, 0, 1: the line 1 + 1.5 x leaves 0.5, -1, 0.5.
    const design = { rows: [[1, -1], [1, 0], [1, 1]], y: [0, 0, 3], times: [1, 2, 3] };
    const { covariance, residuals, degreesOfFreedom } = neweyWest(design, { lags: 0 });
    expect(degreesOfFreedom).toBe(1);
    for (const [i, one] of [0.5, -1, 0.5].entries()) expectClose(residuals[i]!, one, 1e-12);
    expectClose(covariance[0]![0]!, (3 * 1.5) / 9, 1e-12);
    expectClose(covariance[1]![1]!, (3 * 0.5) / 4, 1e-12);
    const { covariance: related } = neweyWest(design, { lags: 1, smallSample: false });
    expectClose(related[0]![0]!, (1.5 - 2 * 0.5 * 0.5 * 2) / 9, 1e-12);
  });

  it("counts a gap as the steps it spans: neighbours across it are not related at lag 1", () => {
    const rows = [[1], [1], [1], [1]];
    const y = [1, 2, -1, -2];
    const near = neweyWest({ rows, y, times: [1, 2, 3, 4] }, { lags: 1, smallSample: false });
    const apart = neweyWest({ rows, y, times: [1, 2, 3, 9] }, { lags: 1, smallSample: false });
    expectClose(near.covariance[0]![0]!, (10 + 2 - 2 + 2) / 16, 1e-12);
    expectClose(apart.covariance[0]![0]!, (10 + 2 - 2) / 16, 1e-12);
  });

  it("has 3 lags for 31 years, 4 for 100", () => {
    expect([8, 31, 100].map(usualLags)).toEqual([2, 3, 4]);
  });

  it("has a covariance that no sum of coefficients has less than no variance in, at any times", () => {
    const steps = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 6, maxLength: 20 });
    const noises = fc.infiniteStream(fc.integer({ min: -99, max: 99 }));
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 5 }), noises, (gaps, lags, noise) => {
        let time = 0;
        const times = gaps.map((gap) => (time += gap));
        const y = times.map(() => noise.next().value as number);
        const { covariance } = neweyWest({ rows: times.map((one) => [1, one]), y, times }, { lags });
        const weights: [number, number] = [noise.next().value as number, noise.next().value as number];
        const [[aa, ab], [, bb]] = covariance as unknown as number[][] as [[number, number], [number, number]];
        const variance = weights[0] ** 2 * aa + 2 * weights[0] * weights[1] * ab + weights[1] ** 2 * bb;
        expect(variance).toBeGreaterThan(-1e-6);
        expectClose(errorOfSum(covariance, weights) ** 2, Math.max(0, variance), 1e-6 * (1 + Math.abs(variance)));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it.each([
    ["columns that depend on each other", { rows: [[1, 2], [1, 2], [1, 2]], y: [1, 2, 3], times: [1, 2, 3] }, 0],
    ["missing numbers", { rows: [[1], [1]], y: [1, NaN], times: [1, 2] }, 0],
    ["times that do not ascend", { rows: [[1], [1]], y: [1, 2], times: [2, 2] }, 0],
    ["no rows to spare", { rows: [[1]], y: [1], times: [2] }, 0],
    ["lags that are no number", { rows: [[1], [1]], y: [1, 2], times: [1, 2] }, 0.5],
    ["rows that are not aligned", { rows: [[1], [1], [1]], y: [1, 2], times: [1, 2] }, 0],
  ] as const)("refuses %s", (_, design, lags) => {
    expect(() => neweyWest(design, { lags })).toThrow(RangeError);
  });
});

describe("Student's t", () => {
  it.each([
    [1, 12.7062047],
    [2, 4.30265273],
    [4, 2.77644511],
    [5, 2.57058184],
    [27, 2.05183052],
    [120, 1.97993041],
  ])("of %i degrees of freedom is within the printed quantile with 95 %%", (degrees, quantile) => {
    expectClose(studentDeviate(0.95, degrees), quantile, 1e-7);
    expectClose(studentTwoSided(quantile, degrees), 0.05, 1e-9);
    expectClose(studentTwoSided(-quantile, degrees), 0.05, 1e-9);
  });

  it("knows certainty and its absence", () => {
    expect(studentTwoSided(0, 4)).toBe(1);
    expectClose(studentTwoSided(Infinity, 4), 0, 1e-15);
    expect(studentTwoSided(NaN, 4)).toBeNaN();
  });

  it.each([0, 1.5, NaN])("refuses %d degrees of freedom", (degrees) => {
    expect(() => studentTwoSided(1, degrees)).toThrow(RangeError);
    expect(() => studentDeviate(0.95, degrees)).toThrow(RangeError);
  });
});
