import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { giniSimpson, hillNumber, richness, shannon } from "../../src/statistics/diversity";
import { expectClose } from "./close";
import { publishedCases, slackOf } from "./publishedTrends";

const SEED = 20261123;
const persons = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 20 })
  .filter((counts) => counts.some((count) => count > 0));
const orders = fc.double({ min: 0, max: 60, noNaN: true });

describe("scikit-bio", () => {
  it.each(publishedCases("hill_numbers"))("%s", (_, { input, params, expected, tolerance }) => {
    const printedAt: (number | "inf")[] = params["q"]!;
    const found = printedAt.map((q) => hillNumber(input["counts"]!, q === "inf" ? Infinity : q));
    const wanted: number[] = expected;
    expect(found).toHaveLength(wanted.length);
    for (const [i, value] of wanted.entries()) expectClose(found[i]!, value, slackOf(tolerance, value));
  });

  it.each(publishedCases("renyi_entropy"))("%s: ln of Hill numbers", (_, { input, params, expected, tolerance }) => {
    const wanted: number[] = expected;
    const printedAt: (number | "inf")[] = params["q"]!;
    for (const [i, q] of printedAt.entries()) {
      const found = Math.log(hillNumber(input["counts"]!, q === "inf" ? Infinity : q));
      expectClose(found, wanted[i]!, slackOf(tolerance, wanted[i]!));
    }
  });

  it.each(publishedCases("hill_q1"))("%s", (_, { input, expected, tolerance }) => {
    expectClose(hillNumber(input["counts"]!, 1), expected, slackOf(tolerance, expected));
  });

  it.each(publishedCases("shannon"))("%s", (_, { input, params, expected, tolerance }) => {
    const base = params["base"] === ("e" as string) ? Math.E : Number(params["base"]);
    expectClose(shannon(input["counts"]!) / Math.log(base), expected, slackOf(tolerance, expected));
  });

  it.each(publishedCases("simpson_concentration"))("%s", (_, { input, expected, tolerance }) => {
    expectClose(1 - giniSimpson(input["counts"]!), expected, slackOf(tolerance, expected));
  });

  it.each(publishedCases("pielou_evenness"))("%s: entropy over its maximum", (_, { input, expected, tolerance }) => {
    const counts: number[] = input["counts"]!;
    expectClose(shannon(counts) / Math.log(richness(counts)), expected, slackOf(tolerance, expected));
  });

  it.each(publishedCases("heip_evenness"))("%s: (hill 1 - 1) / (hill 0 - 1)", (_, { input, expected, tolerance }) => {
    const counts: number[] = input["counts"]!;
    const found = (hillNumber(counts, 1) - 1) / (richness(counts) - 1);
    expectClose(found, expected, slackOf(tolerance, expected));
  });

  it.each(publishedCases("inverse_simpson_unbiased"))("%s: ours stays at the number of groups", (_, { input }) => {
    expect(hillNumber(input["counts"]!, 2)).toBeCloseTo(3, 12);
  });

  it("prints these values for 1, 2, 3, 4, 5 (test_base.py, hill)", () => {
    const printed = [5, 4.68423304, 4.4359878, 4.09090909, 3.34923645, 3];
    for (const [i, q] of [0, 0.5, 1, 2, 10, Infinity].entries()) {
      expectClose(hillNumber([1, 2, 3, 4, 5], q), printed[i]!, 5e-9);
    }
  });
});

describe("worked by hand", () => {
  it.each([
    // shares 1/2, 1/4, 1/4: sum p^2 = 3/8; -sum p ln p = 1.5 ln 2
    ["a half and two quarters", [20, 10, 10], 3, 5 / 8, 1.5 * Math.LN2],
    ["fractions of persons", [0.5, 0.25, 0.25], 3, 5 / 8, 1.5 * Math.LN2],
    ["empty groups do nothing", [0, 20, 0, 10, 10], 3, 5 / 8, 1.5 * Math.LN2],
    ["missing groups leave", [NaN, 20, 10, 10], 3, 5 / 8, 1.5 * Math.LN2],
    ["four equal groups", [7, 7, 7, 7], 4, 3 / 4, Math.log(4)],
    ["one group", [9, 0], 1, 0, 0],
  ])("%s", (_, counts, groups, simpson, entropy) => {
    expect(richness(counts)).toBe(groups);
    expect(giniSimpson(counts)).toBeCloseTo(simpson, 14);
    expect(shannon(counts)).toBeCloseTo(entropy, 14);
    expect(hillNumber(counts, 0)).toBe(groups);
    expect(hillNumber(counts, 1)).toBeCloseTo(Math.exp(entropy), 12);
    expect(hillNumber(counts, 2)).toBeCloseTo(1 / (1 - simpson), 12);
  });

  it("weighs the rarest group most at negative orders", () => {
    expect(hillNumber([20, 10, 10], -Infinity)).toBe(4);
    expect(hillNumber([20, 10, 10], -1)).toBeCloseTo(Math.sqrt(2 + 4 + 4), 12);
  });

  it.each([
    ["nothing counted", []],
    ["all missing", [NaN, NaN]],
  ])("%s is unknown", (_, counts) => {
    const found = [richness(counts), giniSimpson(counts), shannon(counts), hillNumber(counts, 2)];
    expect(found).toEqual([NaN, NaN, NaN, NaN]);
  });

  it("has no composition without persons, and no group", () => {
    expect(richness([0, 0])).toBe(0);
    expect([giniSimpson([0, 0]), shannon([0, 0]), hillNumber([0, 0], 0)]).toEqual([NaN, NaN, NaN]);
  });

  it.each([
    ["-3", [1, -3]],
    ["Infinity", [Infinity, 1]],
  ])("refuses a count of %s", (value, counts) => {
    for (const index of [richness, giniSimpson, shannon, (of: number[]) => hillNumber(of, 1)]) {
      expect(() => index(counts)).toThrow(RangeError);
      expect(() => index(counts)).toThrow(value);
    }
  });

  it("refuses an order that is no number", () => expect(() => hillNumber([1], NaN)).toThrow(RangeError));

  it("takes typed arrays and leaves them as they were", () => {
    const counts = Uint32Array.of(20, 10, 10);
    expect(giniSimpson(counts)).toBe(5 / 8);
    expect([...counts]).toEqual([20, 10, 10]);
  });
});

describe("always", () => {
  it("lies between 1 and the number of groups, falling with the order", () => {
    fc.assert(
      fc.property(persons, orders, orders, (counts, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [more, fewer] = [hillNumber(counts, low), hillNumber(counts, high)];
        expect(more).toBeGreaterThanOrEqual(fewer * (1 - 1e-9));
        expect(fewer).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(more).toBeLessThanOrEqual(richness(counts) * (1 + 1e-9));
      }),
      { seed: SEED },
    );
  });

  it("runs smoothly through order 1", () => {
    fc.assert(
      fc.property(persons, fc.double({ min: -1e-6, max: 1e-6, noNaN: true }), (counts, step) => {
        expect(Math.abs(hillNumber(counts, 1 + step) / hillNumber(counts, 1) - 1)).toBeLessThan(1e-4);
      }),
      { seed: SEED },
    );
  });

  it("keeps its value at orders where powers of shares leave the range of a double", () => {
    expect(hillNumber([1, 1, 2], 5000)).toBeCloseTo(2 ** (5000 / 4999), 12);
  });

  it("depends neither on the order of groups nor on the size of the whole", () => {
    fc.assert(
      fc.property(persons, fc.integer({ min: 2, max: 1000 }), (counts, factor) => {
        const other = counts.map((count) => count * factor).reverse();
        expect(shannon(other)).toBeCloseTo(shannon(counts), 10);
        expect(giniSimpson(other)).toBeCloseTo(giniSimpson(counts), 10);
        expect(richness(other)).toBe(richness(counts));
      }),
      { seed: SEED },
    );
  });

  it("doubles when every group splits into two equal ones (Jost 2006)", () => {
    fc.assert(
      fc.property(persons, orders, (counts, q) => {
        const halves = counts.flatMap((count) => [count / 2, count / 2]);
        expect(hillNumber(halves, q) / hillNumber(counts, q)).toBeCloseTo(2, 8);
      }),
      { seed: SEED },
    );
  });
});
