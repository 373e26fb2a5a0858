import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gammaQuantile, incompleteGamma } from "../../src/statistics/incompleteGamma";
import { normalDeviate, normalTwoSided } from "../../src/statistics/normal";
import {
  byarInterval,
  funnelLimits,
  poissonInterval,
  rateInterval,
  ratePer,
  wilsonInterval,
} from "../../src/statistics/rates";
import { expectClose } from "./close";
import { publishedCases, slackOf } from "./publishedTrends";

const SEED = 20261123;
const counts = fc.integer({ min: 0, max: 100_000 });
const levels = fc.double({ min: 0.5, max: 0.9999, noNaN: true });

describe("published", () => {
  it.each(publishedCases("poisson_rate_ci_exact"))("%s", (_, { input, params, expected, tolerance }) => {
    const { lower, upper } = poissonInterval(input["count"]!, params["confidence"]);
    const [low, high] = expected as [number, number];
    expectClose(lower / input["exposure"]!, low, slackOf(tolerance, low));
    expectClose(upper / input["exposure"]!, high, slackOf(tolerance, high));
  });

  it.each([...publishedCases("poisson_ci_byar"), ...publishedCases("proportion_ci_wilson")])(
    "%s",
    (_, { method, input, params, expected, tolerance }) => {
      const found =
        method === "poisson_ci_byar"
          ? byarInterval(input["count"]!, params["confidence"])
          : wilsonInterval(input["count"]!, input["n"]!, params["confidence"]);
      const [low, high] = expected as [number | null, number];
      expectClose(found.lower, low, slackOf(tolerance, low ?? 0));
      expectClose(found.upper, high, slackOf(tolerance, high));
    },
  );

  it("has the limits of Garwood (1936) at 10 events and Byar's of Breslow & Day (1987)", () => {
    const exact = poissonInterval(10);
    expectClose(exact.lower, 4.795389, 5e-7);
    expectClose(exact.upper, 18.390356, 5e-7);
    const z = 1.959963984540054;
    const byar = byarInterval(10);
    expectClose(byar.lower, 10 * (1 - 1 / 90 - z / (3 * Math.sqrt(10))) ** 3, 1e-12);
    expectClose(byar.upper, 11 * (1 - 1 / 99 + z / (3 * Math.sqrt(11))) ** 3, 1e-12);
  });
});

describe("quantiles", () => {
  // mpmath at 40 digits, and SciPy 1.17: scipy.stats.gamma.ppf(p, a)
  it.each([
    [0.025, 0.5, 0.000491034558587628],
    [0.975, 1, 3.6888794541139363],
    [0.001, 15, 5.793975522822528],
    [0.975, 1001, 1063.952136016302],
    [0.975, 100_001, 100621.74473974388],
    [0.975, 1_000_001, 1001961.9119454322],
  ])("of the gamma distribution: %f at shape %f", (p, shape, expected) => {
    expectClose(gammaQuantile(p, shape), expected, 1e-12 * expected);
  });

  it("of the gamma distribution are undone by its distribution function", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 0.9999, noNaN: true }),
        fc.double({ min: 0.3, max: 1e5, noNaN: true }),
        (p, shape) => expectClose(incompleteGamma(shape, gammaQuantile(p, shape)).lower, p, 1e-10),
      ),
      { seed: SEED },
    );
  });

  it.each([
    [0.5, 0.6744897501960817],
    [0.95, 1.959963984540054],
    [0.998, 3.090232306167813],
  ])("of the normal distribution: %f", (level, z) => {
    expectClose(normalDeviate(level), z, 1e-14 * z);
    expectClose(normalTwoSided(z), 1 - level, 1e-14);
    expectClose(normalTwoSided(-z), 1 - level, 1e-14);
  });

  it("at the ends", () => {
    expect(incompleteGamma(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(incompleteGamma(3, Infinity)).toEqual({ lower: 1, upper: 0 });
    expect(normalTwoSided(0)).toBe(1);
    expect(normalTwoSided(NaN)).toBeNaN();
  });
});

describe("a rate", () => {
  it("is events per so many inhabitants", () => {
    expect(ratePer(5, 2000, 1000)).toBe(2.5);
    expect(ratePer(0, 2000, 1000)).toBe(0);
  });

  it.each([
    [5, 0],
    [0, 0],
    [NaN, 10],
    [5, NaN],
  ])("of %f among %f is undefined", (count, population) => expect(ratePer(count, population, 1000)).toBeNaN());

  it.each([
    [() => ratePer(-1, 10, 1000), "count must not be negative: -1"],
    [() => ratePer(1, -10, 1000), "population must not be negative: -10"],
    [() => ratePer(1, 10, 0), "per must be above zero: 0"],
    [() => poissonInterval(-2), "count must not be negative: -2"],
    [() => poissonInterval(2, 1), "level must be between 0 and 1: 1"],
    [() => byarInterval(-2), "count must not be negative: -2"],
    [() => byarInterval(2, 95), "level must be between 0 and 1: 95"],
    [() => wilsonInterval(11, 10), "successes must not be more than n: 11 of 10"],
    [() => wilsonInterval(-1, 10), "successes must not be negative: -1"],
    [() => wilsonInterval(1, -10), "n must not be negative: -10"],
    [() => funnelLimits(-1, [10], [0.95]), "target must not be negative: -1"],
    [() => funnelLimits(1, [-10], [0.95]), "denominator must not be negative: -10"],
    [() => funnelLimits(1, [10], [0]), "level must be between 0 and 1: 0"],
  ])("%s is refused with the value", (call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

describe("the exact interval", () => {
  it("of no events begins at 0", () => {
    expect(poissonInterval(0).lower).toBe(0);
    expectClose(poissonInterval(0).upper, -Math.log(0.025), 1e-14);
  });

  it("holds the count and grows with count and level", () => {
    fc.assert(
      fc.property(counts, levels, (count, level) => {
        const { lower, upper } = poissonInterval(count, level);
        const next = poissonInterval(count + 1, level);
        const wider = poissonInterval(count, (1 + level) / 2);
        expect(lower).toBeLessThanOrEqual(count);
        expect(upper).toBeGreaterThan(count);
        expect(next.lower).toBeGreaterThan(lower);
        expect(next.upper).toBeGreaterThan(upper);
        expect(wider.upper).toBeGreaterThan(upper);
      }),
      { seed: SEED },
    );
  });

  it("leaves each tail its probability", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), levels, (count, level) => {
        const { lower, upper } = poissonInterval(count, level);
        expectClose(incompleteGamma(count, lower).lower, (1 - level) / 2, 1e-11);
        expectClose(incompleteGamma(count + 1, upper).upper, (1 - level) / 2, 1e-11);
      }),
      { seed: SEED },
    );
  });

  it("is close to Byar's from ten events on, which the shown interval then takes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 100_000 }), (count) => {
        const exact = poissonInterval(count);
        const byar = byarInterval(count);
        expect(Math.abs(byar.lower - exact.lower)).toBeLessThan(0.002 * count);
        expect(Math.abs(byar.upper - exact.upper)).toBeLessThan(0.002 * count);
        expect(rateInterval(count)).toEqual(byar);
      }),
      { seed: SEED },
    );
    expect(rateInterval(9)).toEqual(poissonInterval(9));
  });

  it.each([
    poissonInterval(NaN),
    byarInterval(NaN),
    wilsonInterval(NaN, 10),
    wilsonInterval(1, NaN),
    wilsonInterval(0, 0),
  ])("of nothing is undefined", (found) => expect(found).toEqual({ lower: NaN, upper: NaN }));

  it("by Byar has no lower limit at 0 events", () => expect(byarInterval(0).lower).toBeNaN());
});

describe("Wilson's interval", () => {
  it("stays within 0 and 1, holds the share, and mirrors", () => {
    const sizes = fc.integer({ min: 1, max: 5000 });
    const pairs = sizes.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(pairs, levels, ([successes, n], level) => {
        const { lower, upper } = wilsonInterval(successes, n, level);
        const other = wilsonInterval(n - successes, n, level);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(successes / n + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(successes / n - 1e-12);
        expectClose(other.lower, 1 - upper, 1e-12);
      }),
      { seed: SEED },
    );
  });
});

describe("funnel limits", () => {
  it("stand by denominator, then by level", () => {
    const found = funnelLimits(0.05, [100, 0, 1000], [0.95, 0.998]);
    expect(found.map((one) => one.length)).toEqual([2, 2, 2]);
    expect(found[1]).toEqual([
      { lower: NaN, upper: NaN },
      { lower: NaN, upper: NaN },
    ]);
  });

  // Mean 5. SciPy: poisson.cdf of 0, 1, 9, 10 at 5 is .00674, .04043, .96817, .98630; interpolated to .025 and .975
  it("are Poisson limits between whole counts", () => {
    const { lower, upper } = funnelLimits(0.05, [100], [0.95])[0]![0]!;
    expectClose(lower * 100, 1 - (0.0404276819945128 - 0.025) / (0.0404276819945128 - 0.006737946999085467), 1e-9);
    expectClose(upper * 100, 10 - (0.986304731401971 - 0.975) / (0.986304731401971 - 0.9681719426937951), 1e-9);
  });

  it("hold the target and narrow as places grow", () => {
    const rates = fc.double({ min: 1e-4, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(rates, fc.integer({ min: 2000, max: 1_000_000 }), (target, size) => {
        const found = funnelLimits(target, [100_000 / target, 400_000 / target, size], [0.95, 0.998]);
        const [small, wide, large] = [found[0]![0]!, found[0]![1]!, found[1]![0]!];
        expect(small.lower).toBeLessThan(target);
        expect(small.upper).toBeGreaterThan(target);
        expect(wide.lower).toBeLessThan(small.lower);
        expect(wide.upper).toBeGreaterThan(small.upper);
        expect((large.upper - large.lower) / (small.upper - small.lower)).toBeCloseTo(0.5, 2);
      }),
      { seed: SEED },
    );
  });

  it("of a target of 0 are 0, of a missing one undefined", () => {
    expect(funnelLimits(0, [100], [0.95])).toEqual([[{ lower: 0, upper: 0 }]]);
    expect(funnelLimits(NaN, [100], [0.95])).toEqual([[{ lower: NaN, upper: NaN }]]);
  });
});
