import { describe, expect, it } from "vitest";
import { normalSpreads, poissonSpreads, rankBetween, rankChances } from "../../src/statistics/rankChances";
import { poissonDraws, rankIntervals } from "../../src/statistics/rankUncertainty";

const DRAWS = { draws: 20_000, seed: 7, direction: "low-first" } as const;

describe("chances of a rank, worked out", () => {
  it("are those that draws come to, for shares and for rates, at either end", () => {
    const values = [50, 48, 52, 49, 70];
    const errors = [2, 2, 2, 3, 2];
    const counts = [40, 30, 45, 3, 90];
    const exposures = [1000, 1000, 1200, 100, 1100];
    for (const direction of ["low-first", "high-first"] as const) {
      const drawn = [
        rankIntervals(values, errors, { ...DRAWS, direction })[0]!,
        rankIntervals(counts.map((one, i) => (one / exposures[i]!) * 1000), poissonDraws(counts, exposures, 1000), {
          ...DRAWS,
          direction,
        })[0]!,
      ];
      const found = [
        rankChances(normalSpreads(values, errors), direction),
        rankChances(poissonSpreads(counts, exposures, 1000), direction),
      ];
      found.forEach((chances, i) => {
        expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
        chances.forEach((one, rank) => expect(Math.abs(one - drawn[i]!.probabilities[rank]!)).toBeLessThan(0.015));
      });
    }
  });

  it("of two alike are even, and of one with a known error those of the normal distribution", () => {
    expect([...rankChances(normalSpreads([5, 5], [1, 1]), "high-first")].map((one) => one.toFixed(6))).toEqual([
      "0.500000",
      "0.500000",
    ]);
    // 1.96 standard errors of the difference apart.
    const [, behind] = rankChances(normalSpreads([0, 1.959963985 * Math.SQRT2], [1, 1]), "high-first");
    expect(behind).toBeCloseTo(0.975, 4);
  });

  it("without errors are certain, and halved between equals", () => {
    expect([...rankChances(normalSpreads([3, 1, 5], [0, 0, 0]), "low-first")]).toEqual([0, 1, 0]);
    expect([...rankChances(normalSpreads([3, 3], [0, 0]), "low-first")]).toEqual([0.5, 0.5]);
  });

  it("leave out as much on either side at most", () => {
    expect(rankBetween(Float64Array.from([0.02, 0.02, 0.93, 0.03]), 0.95)).toEqual({ lower: 2, upper: 4 });
    expect(rankBetween(Float64Array.from([0.02, 0.95, 0.03, 0]), 0.95)).toEqual({ lower: 2, upper: 3 });
    expect(rankBetween(Float64Array.from([0, 1, 0]), 0.95)).toEqual({ lower: 2, upper: 2 });
  });

  it("refuse what is no error", () => {
    expect(() => normalSpreads([1], [-1])).toThrow(RangeError);
    expect(() => poissonSpreads([1], [0], 1000)).toThrow(RangeError);
    expect(() => rankChances([], "low-first")).toThrow(RangeError);
  });
});
