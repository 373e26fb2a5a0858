import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageAnnualChange, loess, mannKendall, theilSen } from "../../src/statistics/trend";
import { expectClose } from "./close";
import { publishedCases, readColumns, readSeries, slackOf } from "./publishedTrends";

const SEED = 20261123;
const heights = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 25 });
const indexOf = (values: readonly number[]) => values.map((_, i) => i);

describe.each(publishedCases("sens_slope").length > 0 ? ["cases"] : [])("published %s", () => {
  it.each(publishedCases("theil_sen_with_ci"))("%s", (_, { input, expected, tolerance }) => {
    const found = theilSen(input["x"]!, input["y"]!);
    const { slope, intercept } = expected as { slope: number; intercept: number };
    expectClose(found.slope, slope, tolerance.abs!);
    expectClose(found.intercept, intercept, tolerance.abs!);
  });

  it.each(publishedCases("sens_slope"))("%s", (_, { input, expected, tolerance }) => {
    const y = readSeries(input["file"]!);
    const found = theilSen(indexOf(y), y);
    const { slope, intercept } = expected as { slope: number; intercept: number };
    expectClose(found.slope, slope, slackOf(tolerance, slope));
    expectClose(found.intercept, intercept, slackOf(tolerance, intercept));
  });

  it.each(publishedCases("mann_kendall"))("%s", (_, { input, expected, tolerance }) => {
    const found = mannKendall(readSeries(input["file"]!));
    const { s, z, p } = expected as { s: number; z: number; p: number };
    expect(found.s).toBe(s);
    expectClose(found.z, z, slackOf(tolerance, z));
    expectClose(found.p, p, slackOf(tolerance, p));
  });

  it.each(publishedCases("cagr"))("%s", (_, { input, expected, tolerance }) => {
    const found = averageAnnualChange([2000, 2000 + input["periods"]!], [input["start"]!, input["end"]!]);
    expectClose(found, expected, tolerance.abs!);
  });

  it.each(publishedCases("lowess"))("%s", (_, { input, params, expected, tolerance }) => {
    const columns = readColumns(input["file"]!);
    const style = { span: params["frac"]!, robustIterations: params["robust_iterations"]! };
    const found = loess(columns["x"]!, columns["y"]!, style);
    expect(found).toHaveLength((expected as number[]).length);
    for (const [i, value] of (expected as number[]).entries()) expectClose(found[i]!, value, tolerance.abs!);
  });

  it.each(
    publishedCases("lowess").flatMap(([, { input }]) => {
      const file: string = input["file"]!;
      const columns = readColumns(file);
      const printed: [string, { span: number; robustIterations: number }][] = [
        ["out_0", { span: 2 / 3, robustIterations: 0 }],
        ["out_2_3", { span: 2 / 3, robustIterations: 3 }],
      ];
      return printed.filter(([name]) => name in columns).map(([name, style]) => ({ file, name, style }));
    }),
  )("R's lowess, column $name of $file", ({ file, name, style }) => {
    const columns = readColumns(file);
    const found = loess(columns["x"]!, columns["y"]!, style);
    for (const [i, value] of columns[name]!.entries()) expectClose(found[i]!, value, 5e-7);
  });
});

describe("the slope of Theil and Sen", () => {
  it("of Sen's own example (1968) is 4", () => {
    expect(theilSen([1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78])).toEqual({ slope: 4, intercept: 4 });
  });

  it("finds a line, whatever a few points say, in any order and with gaps", () => {
    const x = [5, 1, 2, 3, 4, 6, 7, NaN, 8];
    const y = [11, 3, 5, 7, 900, 13, NaN, 2, 17];
    const { slope, intercept } = theilSen(x, y);
    expect(slope).toBe(2);
    expect(intercept).toBe(11 - 2 * 4);
  });

  it("leaves pairs of equal x out and is undefined below two", () => {
    expect(theilSen([1, 1, 2], [0, 2, 3]).slope).toBe(2);
    expect(theilSen([1, 1], [0, 2])).toEqual({ slope: NaN, intercept: NaN });
    expect(theilSen([], [])).toEqual({ slope: NaN, intercept: NaN });
    expect(() => theilSen([1], [])).toThrow(new RangeError("arrays of 1 and 0 numbers are not aligned"));
  });

  it("moves with the scale of y and not with its level", () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: -50, max: 50 }), (y, level) => {
        const x = indexOf(y);
        const { slope } = theilSen(x, y);
        expectClose(theilSen(x, y.map((value) => 4 * value + level)).slope, 4 * slope, 1e-9);
        expectClose(theilSen(x, y.toReversed()).slope, -slope, 1e-9);
      }),
      { seed: SEED },
    );
  });
});

describe("the test of Mann and Kendall", () => {
  // s = 10, variance 5 * 4 * 15 / 18
  it("of five rising values", () => {
    const { s, z, p } = mannKendall([1, 2, 3, 4, 5]);
    expect(s).toBe(10);
    expectClose(z, 9 / Math.sqrt(300 / 18), 1e-14);
    expectClose(p, 0.02748633611152, 1e-10);
  });

  // two pairs tied: variance (300 - 2 * 18) / 18
  it("takes ties out of the variance and gaps out of the series", () => {
    const { s, z } = mannKendall([1, 1, NaN, 2, 2, 3]);
    expect(s).toBe(8);
    expectClose(z, 7 / Math.sqrt(264 / 18), 1e-14);
  });

  it.each([[[]], [[1]], [[NaN, 3]]])("of %j is undefined", (y) => {
    expect(mannKendall(y)).toEqual({ s: NaN, z: NaN, p: NaN });
  });

  // z is defined by cases, s above, at and below 0; pyMannKendall, tests: original_test of equal values has z 0, p 1
  it("of equal values finds nothing", () => expect(mannKendall([2, 2, 2])).toEqual({ s: 0, z: 0, p: 1 }));

  it("turns round with the series and asks for order alone", () => {
    fc.assert(
      fc.property(heights, (y) => {
        const { s, z, p } = mannKendall(y);
        const back = mannKendall(y.toReversed());
        const bent = mannKendall(y.map((value) => value ** 3));
        expect(back.s).toBe(0 - s);
        expectClose(back.z, 0 - z, 1e-12);
        expect(bent).toEqual({ s, z, p });
      }),
      { seed: SEED },
    );
  });
});

describe("the average annual change", () => {
  it("compounds from the first known value to the last", () => {
    expectClose(averageAnnualChange([2000, 2001, 2002], [100, NaN, 121]), 0.1, 1e-14);
    expectClose(averageAnnualChange([2002, 1999, 2000], [121, NaN, 100]), 0.1, 1e-14);
    expect(averageAnnualChange([2000, 2001], [100, 0])).toBe(-1);
  });

  it.each([
    [[2000], [5]],
    [[], []],
    [[2000, 2001], [0, 5]],
    [[2000, 2001], [-1, 5]],
    [[2000, 2001], [5, -1]],
    [[2000, 2000], [5, 6]],
    [[2000, 2001], [5, NaN]],
  ])("of %j, %j is undefined", (x, y) => expect(averageAnnualChange(x, y)).toBeNaN());
});

describe("loess", () => {
  it("follows a line exactly, whatever the span", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.double({ min: 0.3, max: 1, noNaN: true }), (n, span) => {
        const x = Array.from({ length: n }, (_, i) => i);
        const found = loess(x, x.map((at) => 3 * at - 7), span);
        for (const [i, value] of found.entries()) expectClose(value, 3 * i - 7, 1e-9);
      }),
      { seed: SEED },
    );
  });

  it("answers where it was asked, in any order and with gaps", () => {
    const x = [3, 0, NaN, 1, 2, 4];
    const y = [6, 0, 5, 2, NaN, 8];
    const found = loess(x, y, 1);
    expect(found.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([6, 0, NaN, 2, NaN, 8]);
  });

  it("plays an outlier down", () => {
    const x = Array.from({ length: 21 }, (_, i) => i);
    const y = x.map((at) => (at === 10 ? 500 : at + Math.sin(at)));
    expect(loess(x, y)[10]).toBeLessThan(12);
    expect(loess(x, y, { robustIterations: 0 })[10]).toBeGreaterThan(30);
  });

  it("of one point is that point, of none nothing", () => {
    expect(loess([1], [5], 0.5)).toEqual([5]);
    expect(loess([NaN], [5], 0.5)).toEqual([NaN]);
    expect(loess([], [], 0.5)).toEqual([]);
  });

  it("of points all above each other is their mean", () => {
    expect(loess([2, 2, 2], [1, 2, 3], { span: 1, robustIterations: 0 })).toEqual([2, 2, 2]);
  });

  it.each([0, -1, 1.5, NaN])("refuses a span of %f", (span) => {
    expect(() => loess([1, 2], [1, 2], span)).toThrow(new RangeError(`span must be above 0 and at most 1: ${span}`));
  });
});
