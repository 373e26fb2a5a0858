import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Panel } from "../../src/statistics/panel";
import {
  leaveOneOut,
  placeboInSpace,
  placeboInTime,
  placeboIntervalOfControl,
  placeboOf,
  placeboRuns,
  rankPlacebos,
  syntheticControl,
} from "../../src/statistics/syntheticControl";
import { CALIFORNIA } from "./california";
import { expectClose } from "./close";
import { panelOf, wanderingPanel } from "./panels";
import { publishedCases } from "./publishedTrends";

const SEED = 20261123;
const SHARED = new URL("../../../shared/methods/", import.meta.url);

const weightOf = (panel: Panel, weights: readonly number[], unit: string) => weights[panel.units.indexOf(unit)]!;

function expectStates(panel: Panel, weights: readonly number[], states: Readonly<Record<string, number>>, slack: number) {
  for (const [state, weight] of Object.entries(states)) expectClose(weightOf(panel, weights, state), weight, slack);
  const named = Object.keys(states);
  const others = weights.filter((_, row) => !named.includes(panel.units[row]!));
  expect(Math.max(...others)).toBeLessThan(slack);
}

describe.each(CALIFORNIA)("the tobacco panel %s", (_, panel) => {
  it("gives the exact synthetic control on outcomes alone", () => {
    const { effect, weights, gap, path, preRmspe } = syntheticControl(panel);
    expectClose(effect, -19.514, 0.001);
    expectClose(preRmspe, 1.6564, 0.0001);
    const states = { Utah: 0.3939, Montana: 0.2318, Nevada: 0.2049, Connecticut: 0.1091 };
    expectStates(panel, weights, { ...states, "New Hampshire": 0.0454, Colorado: 0.0148 }, 0.002);
    expectClose(gap[panel.periods.indexOf(1989)]!, -8.44, 0.005);
    expectClose(gap[panel.periods.indexOf(2000)]!, -26.6, 0.005);
    expect(path).toHaveLength(31);
  });

  it("ranks California third of 39, its donors' pools leaving it out", () => {
    const { ratios, rank, p, runs } = placeboInSpace(panel);
    expect([rank, p]).toEqual([3, 3 / 39]);
    expect(ratios.slice(0, 3).map(({ unit }) => unit)).toEqual(["Missouri", "Virginia", "California"]);
    // The shipped file is rounded to a tenth of a pack, which the smallest of fits feels
    for (const [i, ratio] of [23.91, 19.81, 12.441].entries()) expectClose(ratios[i]!.ratio, ratio, 0.025);
    expect(placeboIntervalOfControl(panel, { runs }).level).toBeCloseTo(38 / 39, 12);
    expect(placeboIntervalOfControl(panel, { runs }, 0.8).upper).toBeLessThan(0);
  });

  it("hangs on no single donor", () => {
    const left = leaveOneOut(panel);
    expect(left.map(({ unit }) => unit)).toHaveLength(6);
    for (const { effect, preRmspe } of left) {
      expectClose(effect, -19.5, 1.6);
      expect(preRmspe).toBeGreaterThan(syntheticControl(panel).preRmspe);
    }
  });
});

const predictors = new URL("prop99_adh_predictors.csv", SHARED);

function withPredictors(panel: Panel): Panel {
  const [head = "", ...lines] = readFileSync(predictors, "utf8").trim().split(/\r?\n/);
  const of = new Map(lines.map((line) => line.split(",")).map(([unit, ...values]) => [unit!, values.map(Number)]));
  const values = Float64Array.from(panel.units.flatMap((unit) => of.get(unit)!));
  return { ...panel, covariates: { names: head.split(",").slice(1), values } };
}

describe.each(existsSync(predictors) ? CALIFORNIA : [])("with the predictors of 2010, the tobacco panel %s", (_, bare) => {
  const panel = withPredictors(bare);

  it.each(publishedCases("synthetic_control_weights_given_V"))("%s", (_case, { input, expected, tolerance }) => {
    const predictorWeights = Object.values<number>(input["V"]!);
    const { weights, path, balance } = syntheticControl(panel, { predictorWeights });
    expectStates(panel, weights, expected, tolerance.abs!);
    const paths = JSON.parse(readFileSync(new URL("prop99_placebo_paths.json", SHARED), "utf8"));
    for (const [t, value] of (paths.synthetic.California as number[]).entries()) expectClose(path[t]!, value, 0.05);
    const beer = balance!.find(({ name }) => name === "beer_sales")!;
    expectClose(beer.treated, 24.28, 0.001);
    expectClose(beer.synthetic, 24.22, 0.01);
    expectClose(beer.donors, 23.66, 0.01);
  });
});

describe.each(existsSync(predictors) ? CALIFORNIA.slice(0, 1) : [])("nested weights of the tobacco panel %s", (_, bare) => {
  // Table 2 of Abadie, Diamond & Hainmueller (2010)
  it("are those printed", () => {
    const panel = withPredictors(bare);
    const { weights, preRmspe, predictorWeights } = syntheticControl(panel);
    const states = { Utah: 0.334, Nevada: 0.234, Montana: 0.199, Colorado: 0.164, Connecticut: 0.069 };
    expectStates(panel, weights, states, 0.006);
    expectStates(panel, weights, { Utah: 0.335, Nevada: 0.236, Montana: 0.202, Colorado: 0.16, Connecticut: 0.068 }, 0.001);
    expect(preRmspe).toBeLessThan(1.7541);
    expectClose(predictorWeights!.reduce((a, b) => a + b, 0), 1, 1e-12);
  });
});

// Before: 4, 4 between 0, 0 and 8, 8; after: 10 against the mean 6
const small = panelOf([[4, 4, 10], [0, 0, 2], [8, 8, 10], [20, 20, 0]], 2);

describe("synthetic control", () => {
  it("worked by hand", () => {
    const far = panelOf([[4, 5, 12], [0, 0, 2], [8, 8, 10]], 2);
    const { effect, weights, path, gap, preRmspe, postRmspe } = syntheticControl(far);
    for (const [i, weight] of [0, 0.4375, 0.5625].entries()) expectClose(weights[i]!, weight, 1e-12);
    for (const [t, value] of [4.5, 4.5, 6.5].entries()) expectClose(path[t]!, value, 1e-12);
    for (const [t, value] of [-0.5, 0.5, 5.5].entries()) expectClose(gap[t]!, value, 1e-12);
    for (const value of [effect, postRmspe]) expectClose(value, 5.5, 1e-12);
    expectClose(preRmspe, 0.5, 1e-12);
  });

  it("equals the treated unit where that is a mix of donors", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 8 }), (seed, parts) => {
        const panel = wanderingPanel(seed);
        const sum = parts.reduce((a, b) => a + b, 0);
        const outcomes = Float64Array.from(panel.outcomes);
        const count = panel.periods.length;
        for (let t = 0; t < count; t++) {
          outcomes[t] = parts.reduce((at, part, i) => at + (part * outcomes[(i + 1) * count + t]!) / sum, 0);
        }
        const { gap, weights } = syntheticControl({ ...panel, outcomes });
        for (const value of gap) expectClose(value, 0, 1e-8);
        for (const [i, part] of parts.entries()) expectClose(weights[i + 1]!, part / sum, 1e-8);
      }),
      { seed: SEED },
    );
  });

  it("keeps its weights at any scale and level, and its donors in any order", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(1e5, 1e-3, -2), fc.integer({ min: -99, max: 99 }), (seed, scale, level) => {
        const panel = wanderingPanel(seed);
        const { weights, effect } = syntheticControl(panel);
        expectClose(weights.reduce((a, b) => a + b, 0), 1, 1e-12);
        expect(Math.min(...weights)).toBe(0);
        const moved = syntheticControl({ ...panel, outcomes: panel.outcomes.map((value) => scale * (value + level)) });
        for (const [i, weight] of weights.entries()) expectClose(moved.weights[i]!, weight, 1e-7);
        expectClose(moved.effect / scale, effect, 1e-6);
        const count = panel.periods.length;
        const turned = panel.units.flatMap((_, row) => [
          ...panel.outcomes.subarray((8 - row) * count, (9 - row) * count),
        ]);
        const back = syntheticControl({ ...panel, outcomes: Float64Array.from(turned), treated: 8 });
        for (const [i, weight] of weights.entries()) expectClose(back.weights[8 - i]!, weight, 1e-7);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });

  it("of a single donor is that donor, of equal donors their mean", () => {
    expect(syntheticControl(panelOf([[1, 9], [2, 3]], 1))).toMatchObject({ weights: [0, 1], effect: 6, preRmspe: 1 });
    expect(syntheticControl(panelOf([[1, 9], [2, 3], [2, 5]], 1))).toMatchObject({ weights: [0, 0.5, 0.5], effect: 5 });
  });

  it("with covariates fits them and says how", () => {
    const covariates = { names: ["income", "constant"], values: Float64Array.of(3, 7, 1, 7, 5, 7, 9, 7) };
    const { weights, balance, predictorWeights } = syntheticControl({ ...small, covariates }, { predictorWeights: [3, 1] });
    expect(predictorWeights).toEqual([0.75, 0.25]);
    expectClose(weights[1]! + 5 * weights[2]! + 9 * weights[3]!, 3, 1e-9);
    expectClose(balance![0]!.synthetic, 3, 1e-9);
    expect(balance![1]).toMatchObject({ name: "constant", treated: 7, donors: 7 });
    expect(syntheticControl({ ...small, covariates: { names: ["income"], values: Float64Array.of(3, 1, 5, 9) } }))
      .toMatchObject({ predictorWeights: [1] });
  });

  it("nests weights that no plain choice beats, the same every time", () => {
    const panel = wanderingPanel(SEED);
    const count = panel.periods.length;
    const level = (row: number) => panel.outcomes[row * count + 9]!;
    const values = Float64Array.from(panel.units.flatMap((_, row) => [level(row), (row * 7) % 5]));
    const nested = { ...panel, covariates: { names: ["level", "noise"], values } };
    const found = syntheticControl(nested);
    for (const predictorWeights of [[1, 1], [4, 1], [1, 4]]) {
      expect(found.preRmspe).toBeLessThanOrEqual(syntheticControl(nested, { predictorWeights }).preRmspe + 1e-9);
    }
    expect(syntheticControl(nested)).toEqual(found);
  });

  it("gives predictors that a mix of donors meets equal importance", () => {
    const covariates = { names: ["income", "rain"], values: Float64Array.of(3, 2, 1, 2, 5, 2.5, 4, 1) };
    const { predictorWeights, balance } = syntheticControl({ ...small, covariates });
    expect(predictorWeights).toEqual([0.5, 0.5]);
    for (const { treated, synthetic } of balance!) expectClose(synthetic, treated, 1e-12);
  });

  it.each([
    [[1], "1 predictor weights are not those of 2 covariates"],
    [[1, -1], "predictor weight must be finite and not negative: -1"],
    [[0, 0], "a predictor weight must be above zero: 0"],
  ])("refuses predictor weights of %j", (predictorWeights, message) => {
    const covariates = { names: ["income", "rain"], values: new Float64Array(8) };
    expect(() => syntheticControl({ ...small, covariates }, { predictorWeights })).toThrow(new RangeError(message));
  });

  it("refuses a panel that is not whole", () => {
    expect(() => syntheticControl({ ...small, treated: 4 })).toThrow(RangeError);
    expect(() => placeboInSpace({ ...small, firstTreatedPeriod: 2001 })).toThrow(RangeError);
    expect(() => placeboInSpace({ ...small, units: [], outcomes: new Float64Array(0) })).toThrow(RangeError);
  });
});

describe("placebos", () => {
  it("in space never take the treated unit for a donor, one at a time or all at once", () => {
    const panel = wanderingPanel(SEED);
    const runs = [...placeboRuns(panel)];
    expect(rankPlacebos(panel, runs)).toEqual(placeboInSpace(panel));
    const without: Panel = {
      ...panel,
      units: panel.units.slice(1),
      outcomes: panel.outcomes.slice(panel.periods.length),
      treated: 2,
    };
    expect(placeboOf(panel, 3).gap).toEqual(syntheticControl(without).gap);
    expect(placeboOf(panel, 0).gap).toEqual(syntheticControl(panel).gap);
  });

  it("with a perfect fit tie at an infinite ratio, to the treated unit's disadvantage", () => {
    const { ratios, rank, p } = placeboInSpace(small);
    expect(ratios.map(({ ratio }) => ratio).slice(0, 2)).toEqual([Infinity, Infinity]);
    expect([rank, p]).toEqual([2, 0.5]);
  });

  it("keep their ratios where the level is far above what moves", () => {
    const panel = wanderingPanel(SEED);
    const high = placeboInSpace({ ...panel, outcomes: panel.outcomes.map((value) => value + 1e11) });
    const { ratios, rank } = placeboInSpace(panel);
    expect(high.rank).toBe(rank);
    for (const [i, { unit, ratio }] of ratios.entries()) {
      expect(high.ratios[i]!.unit).toBe(unit);
      expectClose(high.ratios[i]!.ratio / ratio, 1, 1e-3);
    }
  });

  it("of a treated unit with a perfect fit give an interval of plain effects", () => {
    const { runs } = placeboInSpace(small);
    const sizes = runs.slice(1).map(({ effect }) => Math.abs(effect));
    const { lower, upper, level } = placeboIntervalOfControl(small, { runs });
    expectClose((upper - lower) / 2, Math.max(...sizes), 1e-9);
    expect(level).toBe(0.75);
  });

  it("need a second donor and a row of the panel", () => {
    const alone = panelOf([[1, 9], [2, 3]], 1);
    expect(() => placeboInSpace(alone)).toThrow(new RangeError("a placebo needs a second donor: 1"));
    expect(() => placeboOf(small, 9)).toThrow(new RangeError("row must be of a unit: 9"));
    expect(leaveOneOut(alone)).toEqual([]);
  });

  it("in time use nothing of the treated periods", () => {
    const panel = wanderingPanel(SEED);
    const { periods, firstTreatedPeriod, gap, effect } = placeboInTime(panel);
    expect([periods.length, firstTreatedPeriod]).toEqual([10, 2006]);
    expectClose(effect, gap.slice(5).reduce((a, b) => a + b, 0) / 5, 1e-12);
    const later = panel.outcomes.map((value, i) => (i % 14 < 10 ? value : 0));
    expect(placeboInTime({ ...panel, outcomes: later })).toEqual(placeboInTime(panel));
    expect(placeboInTime(panel, 2008).firstTreatedPeriod).toBe(2008);
    expect(() => placeboInTime(panel, 2001)).toThrow(RangeError);
    expect(() => placeboInTime(panel, 2011)).toThrow(RangeError);
  });

  it("leave each donor with weight out in turn", () => {
    const panel = wanderingPanel(SEED);
    const { weights, preRmspe } = syntheticControl(panel);
    const left = leaveOneOut(panel);
    expect(left.map(({ unit }) => unit)).toEqual(panel.units.filter((_, row) => weights[row]! > 1e-6));
    for (const one of left) {
      expect(weightOf(panel, one.weights, one.unit)).toBe(0);
      expect(one.preRmspe).toBeGreaterThanOrEqual(preRmspe);
    }
  });
});
