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
    ["2017/2021", 2017, 5], // all of five years
    ["2007/2009", 2007, 3],
    ["2019-01/2019-03", 2019, 3 / 12],
    ["2015-04/2016-03", 2015.25, 1], // a budget year
    ["2015-01-01", 2015, 1 / 365],
    ["2016-12-31", 2016 + 365 / 366, 1 / 366],
    ["2020-W01", 2019 + 363 / 365, 7 / 366], // its Monday is 30 December 2019
    ["2015-W53", 2015 + 361 / 365, 7 / 365],
  ])("reads %s", (text, start, years) => expect(parsePeriod(text)).toEqual({ text, start, years }));

  it.each([
    ["", "empty"],
    ["15", "two digits"],
    ["2015 ", "a space"],
    ["2008/2007", "backwards"],
    ["2008/2008", "no time at all"],
    ["1500/1900", "longer than statistics last"],
    ["2007/08", "short second year"],
    ["2018-H3", "a third half"],
    ["2018-Q5", "a fifth quarter"],
    ["2018-Q0", "quarter zero"],
    ["2018-00", "month zero"],
    ["2018-13", "a thirteenth month"],
    ["2018-1", "one-digit month"],
    ["31.12.2015", "a date"],
    ["2015-02-29", "a day that year did not have"],
    ["2015-00-10", "a day of month zero"],
    ["2015-01-00", "day zero"],
    ["2015-01-01T00:00", "a time of day"],
    ["2019-03/2019-01", "months backwards"],
    ["2019-03/2019-03", "one month twice"],
    ["2019-00/2019-03", "a span from month zero"],
    ["2020-W00", "week zero"],
    ["2020-W54", "week 54"],
    ["2019-W53", "a week that year did not have"],
  ])("does not guess %s (%s)", (text) => expect(parsePeriod(text)).toBeNull());

  it("tells whole years from parts of them", () => {
    const whole = [
      "2015",
      "2007/2008",
      "2015-04/2016-03",
      "2015-Q1",
      "2015-H2",
      "2015-06",
      "2017/2021",
      "2019-01/2019-03",
      "2015-12-31",
      "2015-W01",
    ].filter((text) => isWholeYear(parsePeriod(text)!));
    expect(whole).toEqual(["2015", "2007/2008", "2015-04/2016-03"]);
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

  it("puts the days of a year one behind the other, none of them beyond its end", () => {
    const start = (date: Date) => parsePeriod(date.toISOString().slice(0, 10))!.start;
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1800-01-02"), max: new Date("2099-12-30"), noInvalidDate: true }),
        (date) => {
          const next = new Date(date.getTime() + 86_400_000);
          expect(start(date)).toBeLessThan(start(next));
          expect(Math.floor(start(date))).toBe(date.getUTCFullYear());
        },
      ),
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
