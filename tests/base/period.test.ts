import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWholeYear, parsePeriod } from "../../src/base/period";

describe("parsePeriod", () => {
  it.each([
    ["2015", 2015, 1],
    ["2007/2008", 2007, 1],
    ["2017-Q1", 2017, 0.25],
    ["2017-Q4", 2017.75, 0.25],
    ["2018-H1", 2018, 0.5],
    ["2018-H2", 2018.5, 0.5],
    ["2015-01", 2015, 1 / 12],
    ["2015-03", 2015 + 2 / 12, 1 / 12],
    ["2015-12", 2015 + 11 / 12, 1 / 12],
  ])("reads %s", (text, start, years) => expect(parsePeriod(text)).toEqual({ text, start, years }));

  it.each([
    ["", "empty"],
    ["15", "two digits"],
    ["2015 ", "a space"],
    ["2007/2009", "two years apart"],
    ["2008/2007", "backwards"],
    ["2007/08", "short second year"],
    ["2018-H3", "a third half"],
    ["2018-Q5", "a fifth quarter"],
    ["2018-Q0", "quarter zero"],
    ["2018-00", "month zero"],
    ["2018-13", "a thirteenth month"],
    ["2018-1", "one-digit month"],
    ["31.12.2015", "a date"],
    ["2015-01-01", "an ISO date"],
  ])("does not guess %s (%s)", (text) => expect(parsePeriod(text)).toBeNull());

  it("tells whole years from parts of them", () => {
    const whole = ["2015", "2007/2008", "2015-Q1", "2015-H2", "2015-06"].map((text) => isWholeYear(parsePeriod(text)!));
    expect(whole).toEqual([true, true, false, false, false]);
  });

  it("keeps the text and stays within its year, whatever the part", () => {
    const part = fc.oneof(
      fc.constant(""),
      fc.integer({ min: 1, max: 4 }).map((quarter) => `-Q${quarter}`),
      fc.integer({ min: 1, max: 2 }).map((half) => `-H${half}`),
      fc.integer({ min: 1, max: 12 }).map((month) => `-${String(month).padStart(2, "0")}`),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part, (year, rest) => {
        const period = parsePeriod(`${year}${rest}`);
        expect(period?.text).toBe(`${year}${rest}`);
        expect(Math.floor(period!.start)).toBe(year);
        expect(period!.start + period!.years).toBeLessThanOrEqual(year + 1 + 1e-9);
      }),
      { seed: 20261123 },
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const period = parsePeriod(text);
        expect(period === null || period.text === text).toBe(true);
      }),
      { seed: 20261123 },
    );
  });
});
