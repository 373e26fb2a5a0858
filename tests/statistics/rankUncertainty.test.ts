import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawGamma, drawNormal } from "../../src/statistics/drawDeviates";
import { incompleteGamma } from "../../src/statistics/incompleteGamma";
import { normalTwoSided } from "../../src/statistics/normal";
import { chanceOfTop, poissonDraws, rankIntervals, type RankOptions } from "../../src/statistics/rankUncertainty";
import { poissonInterval } from "../../src/statistics/rates";
import { createRandom } from "../../src/statistics/seededRandom";
import { expectClose } from "./close";

const SEED = 20261123;
const high: RankOptions = { draws: 4000, seed: SEED, direction: "high-first" };
const low: RankOptions = { ...high, direction: "low-first" };
const sum = (values: Iterable<number>) => [...values].reduce((total, one) => total + one, 0);
const none = (values: readonly unknown[]) => values.map(() => 0);

describe("ranks with their uncertainty", () => {
  it("are plain ranks where there is no error, from either end", () => {
    const values = [30, 10, 20];
    for (const [options, ranks] of [[high, [1, 3, 2]], [low, [3, 1, 2]]] as const) {
      const found = rankIntervals(values, none(values), options);
      expect(found.map(({ rank }) => rank)).toEqual(ranks);
      expect(found.map(({ lower, median, upper }) => [lower, median, upper])).toEqual(ranks.map((r) => [r, r, r]));
      expect(found.map((one) => chanceOfTop(one, 1) > 0.5)).toEqual(ranks.map((r) => r === 1));
      expect(found.some(({ fixed }) => fixed)).toBe(false);
    }
  });

  it("are shared by equal values", () => {
    const found = rankIntervals([5, 9, 5, 1], [0, 0, 0, 0], high);
    expect(found.map(({ rank }) => rank)).toEqual([2.5, 1, 2.5, 4]);
    expect([found[0]!.lower, found[0]!.upper]).toEqual([2, 3]);
    for (const [i, chance] of [0, 0.5, 0.5, 0].entries()) expectClose(found[2]!.probabilities[i]!, chance, 1e-9);
  });

  it("are anybody's where all is error", () => {
    const found = rankIntervals([1, 1, 1, 1], [9, 9, 9, 9], high);
    for (const { lower, upper, probabilities } of found) {
      expect([lower, upper]).toEqual([1, 4]);
      for (const chance of probabilities) expectClose(chance, 0.25, 0.03);
    }
  });

  it("of two are reversed as often as the normal distribution of their difference says", () => {
    // 1 apart, errors 0.6 and 0.8: their difference has an error of 1, so it turns over beyond one deviation.
    const [first] = rankIntervals([1, 0], [0.6, 0.8], { ...high, draws: 40_000 });
    expectClose(chanceOfTop(first!, 1), 1 - normalTwoSided(1) / 2, 0.006);
    expect([first!.rank, first!.median, first!.lower, first!.upper]).toEqual([1, 1, 1, 2]);
    const narrow = rankIntervals([1, 0], [0.6, 0.8], { ...high, level: 0.5 })[0]!;
    expect([narrow.lower, narrow.upper]).toEqual([1, 1]);
  });

  it("hold a value of unknown error still and say so, while others move about it", () => {
    const found = rankIntervals([1, 2, 3], [NaN, 5, 0], low);
    expect(found.map(({ fixed }) => fixed)).toEqual([true, false, false]);
    expect(found[0]!.upper).toBe(2);
    expect(found[1]!.upper).toBe(3);
  });

  it("leave out what is missing", () => {
    const found = rankIntervals([4, NaN, 2], [0, 1, 0], high);
    expect(found.map(({ rank }) => rank)).toEqual([1, NaN, 2]);
    expect(found[1]!.probabilities).toHaveLength(0);
    expect([chanceOfTop(found[1]!, 1), found[1]!.lower, found[1]!.upper]).toEqual([NaN, NaN, NaN]);
    expect(rankIntervals([], [], high)).toEqual([]);
  });

  it("are the same for the same seed and others for another", () => {
    const run = (seed: number) =>
      rankIntervals([1, 2, 3], [2, 2, 2], { ...high, seed }).map((one) => [...one.probabilities]);
    expect(run(1)).toEqual(run(1));
    expect(run(1)).not.toEqual(run(2));
  });

  it("add up: every place has a rank, every rank a place, intervals hold the share asked for", () => {
    const place = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 15 }));
    const places = fc.array(place, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(places, fc.constantFrom(0.5, 0.9, 0.95), (all, level) => {
        const [values, errors] = [all.map(([value]) => value), all.map(([, error]) => error)];
        const found = rankIntervals(values, errors, { ...high, draws: 100, level });
        for (const [rank] of all.entries()) {
          expectClose(sum(found[rank]!.probabilities), 1, 1e-9);
          expectClose(sum(found.map(({ probabilities }) => probabilities[rank]!)), 1, 1e-9);
        }
        for (const { lower, median, upper, probabilities } of found) {
          expect(lower).toBeLessThanOrEqual(median);
          expect(median).toBeLessThanOrEqual(upper);
          expect(sum(probabilities.slice(lower - 1, upper))).toBeGreaterThan(level - 1e-6);
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it("turn round with the direction", () => {
    const values = [3, 8, 5, 5.5];
    const errors = [1, 2, 1, 0];
    const up = rankIntervals(values, errors, high);
    const down = rankIntervals(values.map((one) => -one), errors, low);
    for (const [i, { rank }] of up.entries()) {
      expect(rank).toBe(down[i]!.rank);
      expectClose(chanceOfTop(up[i]!, 2), chanceOfTop(down[i]!, 2), 0.04);
    }
  });

  it.each([
    ["errors that are not aligned", [1, 2], [1], high],
    ["negative errors", [1, 2], [1, -1], high],
    ["infinite values", [1, Infinity], [1, 1], high],
    ["no draws", [1], [1], { ...high, draws: 0 }],
    ["a level of 1", [1], [1], { ...high, level: 1 }],
    ["a seed that is none", [1], [1], { ...high, seed: NaN }],
  ])("refuse %s", (_, values, errors, options) => {
    expect(() => rankIntervals(values, errors, options)).toThrow(RangeError);
  });
});

describe("draws of counts", () => {
  const share = (draws: readonly number[], limit: number) => draws.filter((one) => one <= limit).length / draws.length;
  const many = (draw: (random: () => number) => number) => {
    const random = createRandom(SEED);
    return Array.from({ length: 20_000 }, () => draw(random));
  };

  it.each([0, 1, 10, 400])("of %i events fall between the exact limits about as often as these say", (count) => {
    const { lower, upper } = poissonInterval(count);
    const drawn = many(poissonDraws([count], [1000], 1)[0]!).map((one) => one * 1000);
    expect(share(drawn, upper) - share(drawn, lower)).toBeGreaterThan(0.94);
    expectClose(sum(drawn) / drawn.length, count + 0.5, 0.04 * Math.sqrt(count + 0.5));
  });

  it("rank ten in a thousand before two in a thousand nearly for certain, and four before two not", () => {
    const ranks = (counts: number[]) => {
      const exposures = counts.map(() => 1000);
      return rankIntervals(counts, poissonDraws(counts, exposures, 1000), high)[0]!;
    };
    expect(chanceOfTop(ranks([20, 2]), 1)).toBeGreaterThan(0.99);
    expect(chanceOfTop(ranks([4, 2]), 1)).toBeLessThan(0.9);
  });

  it.each([0.5, 1, 7.5])("of the gamma distribution of shape %d are spread as it is", (shape) => {
    const drawn = many((random) => drawGamma(shape, random));
    for (const limit of [shape / 2, shape, shape * 1.5]) {
      expectClose(share(drawn, limit), incompleteGamma(shape, limit).lower, 0.015);
    }
  });

  it("of the normal distribution are spread as it is", () => {
    const drawn = many(drawNormal);
    for (const z of [-1.96, -1, 0, 0.5, 2]) {
      const below = z < 0 ? normalTwoSided(z) / 2 : 1 - normalTwoSided(z) / 2;
      expectClose(share(drawn, z), below, 0.012);
    }
  });

  it("are missing where the count or those exposed are", () => {
    const random = createRandom(1);
    expect(poissonDraws([NaN, 1, 1], [5, NaN, 0], 1).map((draw) => draw(random))).toEqual([NaN, NaN, NaN]);
    expect(() => poissonDraws([-1], [5], 1)).toThrow(RangeError);
    expect(() => poissonDraws([1], [5], 0)).toThrow(RangeError);
    expect(() => poissonDraws([1], [5, 6], 1)).toThrow(RangeError);
  });
});
