import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partialSpearman } from "../../src/statistics/partialCorrelation";
import { spearman } from "../../src/statistics/rankCorrelation";

const SEED = 20261123;

describe("Kendall's partial correlation on ranks", () => {
  // Squared differences of ranks: xy 4, xz 4, yz 14, so 1 - 6 x 4 / 120 = 0.8, 0.8 and 0.3;
  // (0.8 - 0.8 x 0.3) / sqrt(0.36 x 0.91) = 0.56 / 0.572364 = 0.978398.
  const x = [1, 2, 3, 4, 5];
  const y = [2, 1, 4, 3, 5];
  const z = [1, 3, 2, 5, 4];

  it("gives the case worked by hand", () => {
    const { rho, n, lower, upper } = partialSpearman(x, y, z);
    expect(rho).toBeCloseTo(0.56 / Math.sqrt(0.36 * 0.91), 12);
    expect(n).toBe(5);
    // atanh(0.978399) = 2.258656; standard error sqrt((1 + 0.957265 / 2) / 1) = 1.215990, times 1.959964 = 2.383297.
    expect(lower).toBeCloseTo(Math.tanh(2.258656 - 2.383297), 5);
    expect(upper).toBeCloseTo(Math.tanh(2.258656 + 2.383297), 5);
  });

  it("grows where the third hides what two have in common", () => {
    // Of four ranks 1 - d / 10: ac 0.8 (d = 2), ab 0.4 (d = 6), bc -0.2 (d = 12).
    const [a, b, c] = [
      [1, 2, 3, 4],
      [2, 3, 1, 4],
      [1, 2, 4, 3],
    ] as const;
    expect([spearman(a, c).rho, spearman(a, b).rho, spearman(b, c).rho].map((rho) => rho.toFixed(9))).toEqual([
      "0.800000000",
      "0.400000000",
      "-0.200000000",
    ]);
    expect(partialSpearman(a, b, c).rho).toBeCloseTo((0.4 + 0.8 * 0.2) / Math.sqrt(0.36 * 0.96), 12);
  });

  it("leaves out triples with a missing number", () => {
    const missing = partialSpearman([...x, 9, 9, NaN], [...y, 9, NaN, 9], [...z, NaN, 1, 1]);
    expect(missing).toEqual(partialSpearman(x, y, z));
  });

  it.each([
    ["three triples", [1, 2, 3], [1, 3, 2], [3, 1, 2]],
    ["a third that orders as x does", [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], [10, 20, 30, 40, 50]],
    ["a third that is the same everywhere", [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], [7, 7, 7, 7, 7]],
    ["nothing", [], [], []],
  ])("is undefined for %s", (_, a, b, c) => {
    const { rho, lower, upper } = partialSpearman(a, b, c);
    expect([rho, lower, upper]).toEqual([NaN, NaN, NaN]);
  });

  it("refuses arrays that are not aligned", () => {
    expect(() => partialSpearman([1, 2], [1, 2], [1])).toThrow(new RangeError("unaligned: 2, 2 and 1 values"));
  });

  it("stays within -1 and 1 and does not mind which of the two is first", () => {
    const triple = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(triple, { minLength: 5, maxLength: 30 }), (triples) => {
        const [a, b, c] = [0, 1, 2].map((i) => triples.map((one) => one[i]!)) as [number[], number[], number[]];
        const one = partialSpearman(a, b, c);
        const other = partialSpearman(b, a, c);
        expect(Object.is(one.rho, NaN) || (one.rho >= -1 && one.rho <= 1)).toBe(true);
        expect(Object.is(one.rho, other.rho) || Math.abs(one.rho - other.rho) < 1e-10).toBe(true);
        expect(Number.isNaN(one.lower) || (one.lower <= one.rho && one.rho <= one.upper)).toBe(true);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
