import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTriangleModel, type TriangleReading } from "../../src/chart/buildTriangleModel";
import { storyFiguresMessages } from "../../src/i18n/storyFigures";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { catalogueOf, indicatorOf } from "../support/catalogue";
import { windowsOf } from "./windows";

const t = extendTranslator(createTranslator("en", ["en-GB"]), storyFiguresMessages);
const catalogue = catalogueOf({ indicators: [indicatorOf("burglary")] });
const build = (reading: TriangleReading) => buildTriangleModel(reading, { catalogue, t });
const fellBy75 = { threshold: -75, relation: "at-most" } as const;

/** 2000 to 2017: -50, to 2018: -80, to 2019: 0; 2017 to 2018: -60, to 2019: +100; 2018 to 2019: withheld. */
const worked = windowsOf({ 2000: 100, 2017: 50, 2018: 20, 2019: 100 }, { reasons: { "2018-2019": "break" } });

describe("the triangle of every window", () => {
  it("has a cell for every pair of years, each counted and told as worked by hand", () => {
    const model = build({ windows: worked, ...fellBy75 });
    expect(model.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ["-50", "-80", "0"],
      ["-60", "+100"],
      [""],
    ]);
    expect(model.counts).toEqual({ windows: 6, holding: 1, unreadable: 1 });
    expect(model.rows.map((cells) => cells.map((cell) => cell.readOut))).toEqual([
      [
        "From 2000 to 2017: -50.0%; the claim does not hold.",
        "From 2000 to 2018: -80.0%; the claim holds.",
        "From 2000 to 2019: 0.0%; the claim does not hold.",
      ],
      ["From 2017 to 2018: -60.0%; the claim does not hold.", "From 2017 to 2019: +100.0%; the claim does not hold."],
      ["From 2018 to 2019: cannot be read, withheld: the series breaks in between."],
    ]);
    expect(model.summary).toBe(
      "The claim asks for -75% or less. It holds in 1 of the 5 windows that can be read, of 6 in all.",
    );
  });

  it("says which years are missing between two columns", () => {
    const { skips } = build({ windows: worked, ...fellBy75 });
    expect([...skips.keys()]).toEqual([2017]);
    expect(skips.get(2017)).toContain("No figures from 2001 to 2016");
  });

  it("counts points where the unit is a percentage, and marks windows across a break", () => {
    const acrossBreak = [false, true, false, false];
    const windows = windowsOf({ 2008: 58, 2020: 73 }, { points: true, acrossBreak });
    const model = build({ windows, threshold: 10, relation: "at-least" });
    expect(model.rows[0]![0]!.readOut).toBe(
      "From 2008 to 2020: +15.0 pp; the claim holds. Across a break in the series.",
    );
    expect(model.bound).toBe("+10 pp or more");
  });

  it("tells why a median of peers is missing", () => {
    const windows = windowsOf({ 2008: 1, 2009: 2 }, { reasons: { "2008-2009": "few-peers" }, against: "centre" });
    expect(build({ windows, ...fellBy75 }).rows[0]![0]!.readOut).toContain("or fewer than four, have both figures");
  });

  it("has no cell where there is one year or none", () => {
    expect(build({ windows: windowsOf({ 2008: 58 }), ...fellBy75 }).rows).toEqual([]);
    expect(build({ windows: windowsOf({}), ...fellBy75 }).counts.windows).toBe(0);
  });

  it.each([
    ["at-most", [true, true, false]],
    ["at-least", [true, false, true]],
    ["below", [false, true, false]],
    ["above", [false, false, true]],
  ] as const)("%s -75 points", (relation, expected) => {
    const held = [-75, -75.1, -74.9].map((change) => {
      const windows = windowsOf({ 2000: 100, 2001: 100 + change }, { points: true });
      return build({ windows, threshold: -75, relation }).rows[0]![0]!.holds;
    });
    expect(held).toEqual(expected);
  });

  it("colours falls and rises of the same size alike, the larger never paler", () => {
    const series = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 27 });
    fc.assert(
      fc.property(series, (numbers) => {
        const windows = windowsOf(Object.fromEntries(numbers.map((value, i) => [2000 + i, value])), { points: true });
        const model = build({ windows, threshold: 0, relation: "above" });
        const cells = model.rows.flat();
        expect(cells).toHaveLength((numbers.length * (numbers.length - 1)) / 2);
        for (const { value, step, holds: rises } of cells) {
          expect(Math.sign(step! - 4)).toBe(Math.sign(value));
          expect(rises).toBe(value > 0);
        }
        const strengths = cells.map(({ value, step }) => ({ size: Math.abs(value), strength: Math.abs(step! - 4) }));
        strengths.sort((a, b) => a.size - b.size);
        const inOrder = strengths.map(({ strength }) => strength);
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});
