import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classBreaks, classOf, type ClassMethod } from "../../src/statistics/classes";

const SEED = 20261123;
const METHODS: ClassMethod[] = ["quantile", "equal", "jenks"];
const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 9 });

/** Squared distances from the mean of each class, summed. */
function spreadWithin(numbers: readonly number[], breaks: readonly number[]): number {
  const classes = new Map<number, number[]>();
  for (const value of numbers) {
    const index = classOf(value, breaks);
    classes.set(index, [...(classes.get(index) ?? []), value]);
  }
  return [...classes.values()].reduce((total, members) => {
    const mean = members.reduce((sum, one) => sum + one, 0) / members.length;
    return total + members.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  }, 0);
}

/** The least spread of all ways to cut sorted numbers into at most `count` classes, by trying them. */
function leastSpread(sorted: readonly number[], count: number): number {
  const whole = spreadWithin(sorted, [sorted[0]!, sorted.at(-1)! + 1]);
  if (count === 1) return whole;
  const cuts = sorted.slice(1).map((_, i) => i + 1);
  const tries = cuts.map((cut) => {
    const head = sorted.slice(0, cut);
    return spreadWithin(head, [head[0]!, head.at(-1)! + 1]) + leastSpread(sorted.slice(cut), count - 1);
  });
  return Math.min(whole, ...tries);
}

describe.each(METHODS)("classes by %s", (method) => {
  it("run from the smallest to the largest value, distinct, no more than asked for, and hold every value", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 7 }), (numbers, count) => {
        const breaks = classBreaks(numbers, method, count);
        const several = Math.min(...numbers) < Math.max(...numbers);
        expect(breaks[0]).toBe(Math.min(...numbers));
        expect(breaks.at(-1)).toBe(Math.max(...numbers));
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        expect(breaks.length).toBeLessThanOrEqual(several ? count + 1 : 1);
        const classes = numbers.map((value) => classOf(value, breaks));
        expect(Math.min(...classes)).toBe(0);
        expect(Math.max(...classes)).toBe(Math.max(0, breaks.length - 2));
      }),
      { seed: SEED },
    );
  });

  it("leave missing values out", () => {
    expect(classBreaks([NaN, 4, 1, NaN, 9, 2], method, 3)).toEqual(classBreaks([4, 1, 9, 2], method, 3));
    expect(classBreaks([NaN], method, 3)).toEqual([]);
    expect(classBreaks([], method, 3)).toEqual([]);
  });

  it("of equal values are one", () => expect(classBreaks([3, 3, 3], method, 5)).toEqual([3]));

  it.each([0, -1, 2.5, NaN])("refuse %f classes", (count) => {
    expect(() => classBreaks([1, 2], method, count)).toThrow(
      new RangeError(`count must be a whole number above 0: ${count}`),
    );
  });

  it("leave the values as they were", () => {
    const given = Float64Array.of(3, 1, 2);
    classBreaks(given, method, 2);
    expect([...given]).toEqual([3, 1, 2]);
  });
});

describe("limits", () => {
  it.each<[ClassMethod, number[], number, number[]]>([
    ["quantile", [1, 2, 3, 4, 5, 6, 7, 8, 9], 4, [1, 3, 5, 7, 9]],
    ["quantile", [1, 1, 1, 1, 1, 1, 5, 9], 4, [1, 2, 9]],
    ["equal", [0, 1, 2, 10], 5, [0, 2, 4, 6, 8, 10]],
    ["jenks", [1, 2, 4, 5, 7, 9, 10, 20], 3, [1, 6, 15, 20]],
    ["jenks", [1, 2, 3, 50, 51, 99, 100, 100], 3, [1, 26.5, 75, 100]],
    ["jenks", [5, 8], 7, [5, 6.5, 8]],
  ])("by %s of %j in %i", (method, numbers, count, breaks) => {
    expect(classBreaks(numbers, method, count)).toEqual(breaks);
  });
});

describe("natural classes", () => {
  it("have the least spread within of all ways to cut", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 5 }), (numbers, count) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const found = spreadWithin(sorted, classBreaks(sorted, "jenks", count));
        expect(found).toBeCloseTo(leastSpread(sorted, count), 6);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("of every number of classes that the values allow", () => {
    const numbers = Array.from({ length: 7000 }, (_, i) => Math.sin(i) * 100 + (i % 7) ** 3);
    expect(classBreaks(numbers, "jenks", 7)).toHaveLength(8);
    expect(classBreaks([1, 2, 3, 4], "jenks", 6)).toEqual([1, 1.5, 2.5, 3.5, 4]);
  });
});

describe("the class of a value", () => {
  it.each([
    [1, 0],
    [2, 0],
    [2.1, 1],
    [4, 1],
    [0.9, -1],
    [4.1, -1],
    [NaN, -1],
  ])("%f among 1, 2, 4 is %i", (value, index) => expect(classOf(value, [1, 2, 4])).toBe(index));

  it("is none where there are no classes and the only one where all are equal", () => {
    expect(classOf(3, [])).toBe(-1);
    expect(classOf(3, [3])).toBe(0);
    expect(classOf(4, [3])).toBe(-1);
  });
});
