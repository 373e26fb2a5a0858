import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageRanks, spearman } from "../../src/statistics/rankCorrelation";
import { expectClose } from "./close";
import { publishedCases } from "./publishedTrends";

const SEED = 20261123;

describe("ranks", () => {
  it.each(publishedCases("rank").filter(([, { params }]) => params["ties"] === ("average" as string)))(
    "%s",
    (_, { input, expected }) => expect(averageRanks(input["values"]!)).toEqual(expected),
  );

  it("share the mean among equals and leave missing values missing", () => {
    expect(averageRanks([0, 2, 3, 2])).toEqual([1, 2.5, 4, 2.5]);
    expect(averageRanks([7, NaN, 7, 1])).toEqual([2.5, NaN, 2.5, 1]);
    expect(averageRanks([])).toEqual([]);
  });
});

describe("Spearman's rank correlation", () => {
  // SciPy: spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]) = 0.8207826816681233; without ties 1 - 6 sum d^2 / (n^3 - n)
  it.each([
    ["with ties", [1, 2, 3, 4, 5], [5, 6, 7, 8, 7], 0.8207826816681233],
    ["by its short formula", [1, 2, 3, 4, 5], [2, 3, 5, 4, 1], -0.1],
    ["with gaps", [1, NaN, 2, 3, 4, 5, 9], [5, 3, 6, 7, 8, 7, NaN], 0.8207826816681233],
  ])("%s", (_, x, y, rho) => {
    const found = spearman(x, y);
    expectClose(found.rho, rho, 1e-14);
    expect(found.n).toBe(5);
  });

  it("has the interval of Bonett & Wright", () => {
    const { rho, lower, upper } = spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]);
    const half = 1.959963984540054 * Math.sqrt((1 + rho ** 2 / 2) / 2);
    expectClose(lower, Math.tanh(Math.atanh(rho) - half), 1e-14);
    expectClose(upper, Math.tanh(Math.atanh(rho) + half), 1e-14);
  });

  it.each([
    ["three pairs", [1, 2, 3], [1, 3, 2], 0.5, 3],
    ["a perfect order", [1, 2, 3, 4, 5], [2, 4, 6, 8, 10], 1, 5],
    ["one pair", [1], [1], NaN, 1],
    ["one side all equal", [1, 2, 3, 4], [6, 6, 6, 6], NaN, 4],
    ["nothing", [], [], NaN, 0],
  ])("of %s has no interval", (_, x, y, rho, n) => {
    const found = spearman(x, y);
    expectClose(found.rho, rho, 1e-14);
    expect({ ...found, rho }).toEqual({ rho, n, lower: NaN, upper: NaN });
  });

  it("refuses arrays that are not aligned", () => {
    expect(() => spearman([1, 2], [1])).toThrow(new RangeError("arrays of 2 and 1 numbers are not aligned"));
    expect(() => spearman([1, 2], [1, 2], 2)).toThrow(RangeError);
  });

  it("asks for order alone, is the same from both sides, and holds rho", () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 5,
      maxLength: 40,
    });
    fc.assert(
      fc.property(pairs, (points) => {
        const x = points.map(([at]) => at);
        const y = points.map(([, at]) => at);
        const found = spearman(x, y);
        expectClose(spearman(x.map((at) => at ** 3), y).rho, found.rho, 1e-12);
        expectClose(spearman(y, x).rho, found.rho, 1e-12);
        expectClose(spearman(x.map((at) => -at), y).rho, -found.rho, 1e-12);
        expect(found.lower > found.rho || found.upper < found.rho).toBe(false);
      }),
      { seed: SEED },
    );
  });
});
