import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quartiles } from "../../src/statistics/quartiles";

const SEED = 20261123;
const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 });

describe("quartiles, type 7 of Hyndman & Fan", () => {
  it.each([
    // R: quantile(1:10) is 1.00 3.25 5.50 7.75 10.00
    ["1 to 10", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 3.25, 5.5, 7.75],
    // positions (n-1)p of 6 7 15 36 39 40 41 42 43 47 49 are 2.5, 5, 7.5
    ["an odd number", [6, 7, 15, 36, 39, 40, 41, 42, 43, 47, 49], 25.5, 40, 42.5],
    // positions 1.25, 2.5, 3.75 of 7 15 36 39 40 41
    ["an even number", [7, 15, 36, 39, 40, 41], 20.25, 37.5, 39.75],
    ["out of order", [10, 3, 1, 7, 5, 9, 2, 8, 6, 4], 3.25, 5.5, 7.75],
    ["by size and not as text", [100, 9, 20, 3], 7.5, 14.5, 40],
    ["one", [4], 4, 4, 4],
    ["two", [1, 3], 1.5, 2, 2.5],
    ["all the same", [2, 2, 2], 2, 2, 2],
    ["missing left out", [NaN, 1, 2, NaN, 3, 4, 5], 2, 3, 4],
    ["below zero", [-4, -2, 0, 2], -2.5, -1, 0.5],
  ])("%s", (_, values, lower, median, upper) => {
    const found = quartiles(values);
    expect(found.lower).toBeCloseTo(lower, 12);
    expect(found.median).toBeCloseTo(median, 12);
    expect(found.upper).toBeCloseTo(upper, 12);
  });

  it.each([
    ["empty", []],
    ["all missing", [NaN, NaN]],
  ])("%s has none", (_, values) => expect(quartiles(values)).toEqual({ lower: NaN, median: NaN, upper: NaN }));

  it("takes typed arrays and leaves them as they were", () => {
    const values = Float64Array.of(3, 1, NaN, 2);
    expect(quartiles(values).median).toBe(2);
    expect([...values]).toEqual([3, 1, NaN, 2]);
  });

  it("does not depend on the order", () => {
    const shuffled = numbers.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, other]) => {
        expect(quartiles(other)).toEqual(quartiles(values));
      }),
      { seed: SEED },
    );
  });

  it("stands in order and within the values", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { lower, median, upper } = quartiles(values);
        const slack = 1e-9;
        expect(Math.min(...values) - slack).toBeLessThanOrEqual(lower);
        expect(lower).toBeLessThanOrEqual(median + slack);
        expect(median).toBeLessThanOrEqual(upper + slack);
        expect(upper).toBeLessThanOrEqual(Math.max(...values) + slack);
      }),
      { seed: SEED },
    );
  });

  it("moves with a shift of all values", () => {
    const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(whole, fc.integer({ min: -1000, max: 1000 }), (values, by) => {
        const moved = quartiles(values.map((value) => value + by));
        expect(moved.median).toBeCloseTo(quartiles(values).median + by, 9);
      }),
      { seed: SEED },
    );
  });
});
