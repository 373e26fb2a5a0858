import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  differenceInDifferences,
  eventStudy,
  placeboIntervalOfDifference,
} from "../../src/statistics/differenceInDifferences";
import { fitIndex, spreadRatio } from "../../src/statistics/counterfactual";
import { highestLevel, invertPlacebos } from "../../src/statistics/placeboInterval";
import { requirePanel } from "../../src/statistics/requirePanel";
import { CALIFORNIA } from "./california";
import { expectClose } from "./close";
import { panelOf, wanderingPanel } from "./panels";

const SEED = 20261123;

// treated 10, 12 | 20, 22; donors' mean 1, 3 | 5, 7: 10 more against 4 more
const small = panelOf([[10, 12, 20, 22], [0, 2, 3, 5], [2, 4, 7, 9]], 2);

describe.each(CALIFORNIA)("the tobacco panel %s", (_, panel) => {
  it("gives the published difference in differences", () => {
    const { effect, weights } = differenceInDifferences(panel);
    expectClose(effect, -27.349, 0.0005);
    expectClose(weights[0]!, 1 / 38, 1e-15);
    expect(weights[panel.treated]).toBe(0);
  });

  it("leaves no doubt that 38 placebos reach 97.4 percent", () => {
    const { lower, upper, level } = placeboIntervalOfDifference(panel);
    expectClose(level, 38 / 39, 1e-12);
    expect(lower).toBeLessThan(-27.349);
    expect(upper).toBeGreaterThan(0);
  });
});

describe("difference in differences", () => {
  it("worked by hand", () => {
    const { effect, weights, path, gap, preRmspe, postRmspe } = differenceInDifferences(small);
    expect(effect).toBe(6);
    expect(weights).toEqual([0, 0.5, 0.5]);
    expect(path).toEqual([10, 12, 14, 16]);
    expect(gap).toEqual([0, 0, 6, 6]);
    expect([preRmspe, postRmspe]).toEqual([0, 6]);
  });

  it("as an event study is the gap of each period, against the mean of those before", () => {
    expect(eventStudy(small).map(({ period, effect }) => [period, effect])).toEqual([
      [2001, 0],
      [2002, 0],
      [2003, 6],
      [2004, 6],
    ]);
    // The donors' own: 3 more against 5 more, so 2 apart either way
    expect(eventStudy(small)[3]).toEqual({ period: 2004, effect: 6, lower: 4, upper: 8, level: 1 - 1 / 3 });
    expect(placeboIntervalOfDifference(small)).toEqual({ lower: 4, upper: 8, level: 1 - 1 / 3 });
  });

  it("with a single donor has an effect and no interval", () => {
    const alone = panelOf([[1, 5], [2, 3]], 1);
    expect(differenceInDifferences(alone).effect).toBe(3);
    expect(placeboIntervalOfDifference(alone)).toEqual({ lower: NaN, upper: NaN, level: NaN });
  });

  it("moves with the scale, adds up over the event study and asks for no level", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), (seed, level) => {
        const panel = wanderingPanel(seed);
        const { effect, preRmspe } = differenceInDifferences(panel);
        const moved = panel.outcomes.map((value, i) => 4 * value + level * Math.floor(i / panel.periods.length));
        expectClose(differenceInDifferences({ ...panel, outcomes: moved }).effect, 4 * effect, 1e-8);
        const after = eventStudy(panel).slice(-4);
        expectClose(after.reduce((sum, one) => sum + one.effect, 0) / 4, effect, 1e-10);
        const before = eventStudy(panel).slice(0, -4);
        expectClose(before.reduce((sum, one) => sum + one.effect, 0), 0, 1e-9);
        expectClose(before.reduce((sum, one) => sum + one.effect ** 2, 0) / before.length, preRmspe ** 2, 1e-9);
      }),
      { seed: SEED },
    );
  });
});

describe("the interval of placebos", () => {
  it("takes as many off as the level leaves, and says which level that is", () => {
    const placebos = [1, -2, 3, -4, 5, -6, 7, -8, 9];
    expect(invertPlacebos({ effect: 10, level: 0.8 }, placebos)).toEqual({ lower: 2, upper: 18, level: 0.8 });
    expect(invertPlacebos({ effect: 10, level: 0.9 }, placebos)).toEqual({ lower: 1, upper: 19, level: 0.9 });
    expect(invertPlacebos({ effect: 10 }, placebos).level).toBe(0.9);
    expect(invertPlacebos({ effect: 10, scale: 2, level: 0.8 }, placebos)).toEqual({ lower: -6, upper: 26, level: 0.8 });
    expect(invertPlacebos({ effect: 1, level: 0.5 }, [Infinity])).toEqual({ lower: -Infinity, upper: Infinity, level: 0.5 });
    expect(highestLevel(12)).toBe(12 / 13);
  });

  it.each([0, 1, NaN])("refuses a level of %f", (level) => {
    expect(() => eventStudy(small, { level })).toThrow(new RangeError(`level must be between 0 and 1: ${level}`));
  });
});

describe("the fit before treatment", () => {
  it("beside the level and beside the movement", () => {
    const panel = panelOf([[3, 4, 5, 9], [0, 0, 0, 0]], 3);
    expectClose(fitIndex(panel, { preRmspe: 1 }), 1 / Math.sqrt(50 / 3), 1e-15);
    expectClose(spreadRatio(panel, { preRmspe: 1 }), 1 / Math.sqrt(2 / 3), 1e-15);
  });
});

describe("a panel that is not whole", () => {
  const whole = panelOf([[1, 2, 3], [4, 5, 6]], 1);

  it("is told from one that is", () => {
    expect(requirePanel(whole)).toEqual({ donors: [1], units: 2, periods: 3, before: 1 });
  });

  const covariates = { names: ["income"], values: Float64Array.of(1, NaN) };

  it.each([
    [{ outcomes: new Float64Array(5) }, "5 outcomes are not those of 2 units over 3 periods"],
    [{ treated: 2 }, "treated must be a row of the 2 units: 2"],
    [{ treated: -1 }, "treated must be a row of the 2 units: -1"],
    [{ treated: 0.5 }, "treated must be a row of the 2 units: 0.5"],
    [{ units: ["A"], outcomes: new Float64Array(3) }, "a panel needs a donor beside the treated unit: 1 unit"],
    [{ periods: [2001, 2001, 2003] }, "periods must ascend: 2001 after 2001"],
    [{ periods: [2001, NaN, 2003] }, "periods must ascend: NaN after 2001"],
    [{ firstTreatedPeriod: 1999 }, "first treated period must be one of the periods: 1999"],
    [{ firstTreatedPeriod: 2001 }, "first treated period must not be the first of all: 2001"],
    [{ outcomes: Float64Array.of(1, 2, 3, 4, NaN, 6) }, "outcome of donor 1 in 2002 must be a number: NaN"],
    [{ outcomes: Float64Array.of(1, 2, -Infinity, 4, 5, 6) }, "outcome of treated in 2003 must be a number: -Infinity"],
    [{ covariates }, "income of donor 1 before treatment must be a number: NaN"],
    [{ covariates: { names: [], values: new Float64Array() } }, "0 covariates are not 0 of each of 2 units"],
    [{ covariates: { names: ["income"], values: new Float64Array(3) } }, "3 covariates are not 1 of each of 2 units"],
  ])("is refused with the value: %#", (change, message) => {
    expect(() => requirePanel({ ...whole, ...change })).toThrow(new RangeError(message));
    expect(() => differenceInDifferences({ ...whole, ...change })).toThrow(new RangeError(message));
  });
});
