import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interruptedTimeSeries, LEAST_AFTER, LEAST_BEFORE } from "../../src/statistics/interruptedTimeSeries";
import { CALIFORNIA } from "./california";
import { expectClose } from "./close";

const SEED = 20261123;
const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe.each(CALIFORNIA)("published: California 1970-2000 from 1989, %s", (_, { periods, outcomes, treated }) => {
  /**
   * A. Linden, "Conducting interrupted time-series analysis for single- and multiple-group comparisons", Stata Journal
   * 15 (2015): `itsa cigsale, single trperiod(1989) lag(1) posttrend`.
   */
  it("has the coefficients and Newey-West errors of itsa, lag 1", () => {
    const values = outcomes.slice(treated * periods.length, (treated + 1) * periods.length);
    const found = interruptedTimeSeries(periods, values, 1989, { lags: 1 });
    const first = found.intercept.estimate - 19 * found.trend.estimate;
    expectClose(first, 132.2258, 5e-5);
    expectClose(found.trend.estimate, -1.779474, 5e-7);
    expectClose(found.trend.standardError, 0.3834188, 5e-7);
    expectClose(found.level.estimate, -20.0581, 5e-5);
    expectClose(found.level.standardError, 4.724395, 5e-6);
    expectClose(found.slope.estimate, -1.494652, 5e-7);
    expectClose(found.slope.standardError, 0.4368201, 5e-7);
    // Slope after the start, as `power multi_itsa` of the same author takes it from that output.
    expectClose(found.trend.estimate + found.slope.estimate, -3.274126, 5e-7);
    expect([found.degreesOfFreedom, found.before, found.after]).toEqual([27, 19, 12]);
  });
});

describe("an interrupted time series", () => {
  const periods = span(2000, 2011);
  const line = (time: number) => 10 + 2 * (time - 2006);
  const broken = periods.map((time) => line(time) + (time >= 2006 ? 5 + 3 * (time - 2006) : 0));

  it("finds the jump and the bend of lines, of which it is certain", () => {
    const found = interruptedTimeSeries(periods, broken, 2006);
    const expected = [["intercept", 10], ["trend", 2], ["level", 5], ["slope", 3], ["effect", 12.5]] as const;
    for (const [name, value] of expected) {
      const { estimate, lower, upper, p } = found[name];
      expectClose(estimate, value, 1e-9);
      expectClose(lower, value, 1e-6);
      expectClose(upper, value, 1e-6);
      expect(p).toBe(0);
    }
    for (const [i, time] of periods.entries()) expectClose(found.path[i]!, line(time), 1e-9);
    expectClose(found.gap.at(-1)!, 20, 1e-9);
  });

  it("finds none in a line, of which it is as certain", () => {
    const found = interruptedTimeSeries(periods, periods.map(line), 2006);
    expectClose(found.effect.estimate, 0, 1e-9);
    expect([found.level.p, found.slope.p, found.effect.p]).toEqual([1, 1, 1]);
  });

  it("means by the effect the average of values less path over the known periods after the start", () => {
    const noisy = broken.map((value, i) => (i === 9 ? NaN : value + [0.4, -0.7, 0.1, 0.9, -0.3][i % 5]!));
    const { gap, effect, after, path } = interruptedTimeSeries(periods, noisy, 2006, { lags: 1 });
    const gaps = [...gap].slice(6).filter((one) => !Number.isNaN(one));
    expect(gaps).toHaveLength(after);
    expectClose(effect.estimate, gaps.reduce((sum, one) => sum + one, 0) / after, 1e-9);
    expect(gap[9]).toBeNaN();
    expect(Number.isFinite(path[9]!)).toBe(true);
    expect(effect.lower).toBeLessThan(effect.estimate);
    expect(effect.p).toBeLessThan(0.05);
  });

  it("is less sure of the line the further it is carried", () => {
    const noisy = broken.map((value, i) => value + [0.4, -0.7, 0.1, 0.9, -0.3, 0.2, -0.5][i % 7]!);
    const { lower, upper } = interruptedTimeSeries(periods, noisy, 2006);
    const width = Array.from(lower, (one, i) => upper[i]! - one);
    for (let i = 7; i < width.length; i++) expect(width[i]).toBeGreaterThan(width[i - 1]!);
  });

  it("has slopes per year where surveys come every third year", () => {
    const every = [2000, 2003, 2006, 2009, 2012, 2015, 2018, 2021, 2024];
    const values = every.map((time) => 50 - time + 2000 + (time >= 2015 ? 4 : 0));
    const found = interruptedTimeSeries(every, values, 2015);
    expectClose(found.trend.estimate, -1, 1e-9);
    expectClose(found.level.estimate, 4, 1e-9);
  });

  it("moves with the values and stretches with them", () => {
    const noise = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 14, maxLength: 14 });
    fc.assert(
      fc.property(noise, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 9 }), (...[values, add, times]) => {
        const at = span(2001, 2014);
        const one = interruptedTimeSeries(at, values, 2008);
        const other = interruptedTimeSeries(at, values.map((value, i) => times * value + add * i + 7), 2008);
        expectClose(other.effect.estimate, times * one.effect.estimate, 1e-7);
        expectClose(other.effect.standardError, times * one.effect.standardError, 1e-7);
        expectClose(other.trend.estimate, times * one.trend.estimate + add, 1e-7);
        expect(one.effect.lower).toBeLessThanOrEqual(one.effect.estimate);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it.each([
    ["four values before", span(2002, 2011), 2006],
    ["two values after", span(2000, 2007), 2006],
    ["nothing after", span(2000, 2011), 2020],
    ["nothing before", span(2000, 2011), 1990],
  ])("refuses %s", (_, at, start) => {
    expect(() => interruptedTimeSeries(at, at, start)).toThrow(RangeError);
  });

  it("counts known values only, five and three being enough", () => {
    const values = [NaN, 1, 2, 4, 3, 5, NaN, 6, 9, 8];
    const at = span(2000, 2009);
    const found = interruptedTimeSeries(at, values, 2006);
    expect([found.before, found.after]).toEqual([LEAST_BEFORE, LEAST_AFTER]);
    expect(() => interruptedTimeSeries(at, [...values.slice(0, 8), NaN, 8], 2006)).toThrow("2 values from");
    expect(() => interruptedTimeSeries(at, [NaN, NaN, ...values.slice(2)], 2006)).toThrow("4 values before the start");
  });

  it("refuses infinite values, years out of order and arrays that are not aligned", () => {
    const at = span(2000, 2011);
    expect(() => interruptedTimeSeries(at, at.with(3, Infinity), 2006)).toThrow(RangeError);
    expect(() => interruptedTimeSeries(at.toReversed(), at, 2006)).toThrow(RangeError);
    expect(() => interruptedTimeSeries(at, [1], 2006)).toThrow(RangeError);
    expect(() => interruptedTimeSeries(at, at, 2006, { level: 1 })).toThrow(RangeError);
    expect(() => interruptedTimeSeries(at, at, 2006, { lags: -1 })).toThrow(RangeError);
  });
});
