import { describe, expect, it } from "vitest";
import { giniSimpson, hillNumber, richness, shannon } from "../../src/statistics/diversity";
import {
  betaConvergence,
  coefficientOfVariation,
  gini,
  maxMinRatio,
  meanLogDeviation,
  sigmaConvergence,
  theil,
} from "../../src/statistics/inequality";
import { byarInterval, funnelLimits, poissonInterval, ratePer, wilsonInterval } from "../../src/statistics/rates";
import * as segregation from "../../src/statistics/segregation";
import { averageAnnualChange, loess, mannKendall, theilSen } from "../../src/statistics/trend";

type Series = ArrayLike<number>;
type Row = [name: string, of: (values: Series) => unknown];

/** Of one series each; those of several are given the same one again, so that all are aligned. */
const COUNTS: readonly Row[] = [
  ["richness", richness],
  ["giniSimpson", giniSimpson],
  ["shannon", shannon],
  ["hillNumber", (a) => hillNumber(a, 1)],
  ["dissimilarity", (a) => segregation.dissimilarity(a, a)],
  ["gini of segregation", (a) => segregation.gini(a, a)],
  ["atkinson", (a) => segregation.atkinson(a, a, 0.5)],
  ["isolation", (a) => segregation.isolation(a, a)],
  ["exposure", (a) => segregation.exposure(a, a, a)],
  ["correlationRatio", (a) => segregation.correlationRatio(a, a)],
  ["multigroupDissimilarity", (a) => segregation.multigroupDissimilarity([a, a])],
  ["informationIndexH", (a) => segregation.informationIndexH([a, a])],
  ["mutualInformationM", (a) => segregation.mutualInformationM([a, a])],
  ["localSegregation", (a) => segregation.localSegregation([a, a])],
  ["decomposeChange", (a) => segregation.decomposeChange([a, a], [a, a])],
  ["gini", (a) => gini(a)],
  ["weighted gini", (a) => gini(a, a)],
  ["theil", theil],
  ["meanLogDeviation", meanLogDeviation],
  ["maxMinRatio", maxMinRatio],
  ["sigmaConvergence", (a) => sigmaConvergence([a])],
  ["betaConvergence", (a) => betaConvergence(a, a, 5)],
  ["funnelLimits", (a) => funnelLimits(0.1, a, [0.95])],
];
const ANY: readonly Row[] = [
  ...COUNTS,
  ["coefficientOfVariation", coefficientOfVariation],
  ["mannKendall", mannKendall],
  ["theilSen", (a) => theilSen(a, a)],
  ["averageAnnualChange", (a) => averageAnnualChange(a, a)],
  ["loess", (a) => loess(a, a, 0.8)],
];

describe.each(COUNTS)("%s", (_, of) => {
  it.each([-3, Infinity, -Infinity])("refuses %f with the value", (value) => {
    expect(() => of([4, value, 6])).toThrow(RangeError);
    expect(() => of([4, value, 6])).toThrow(String(value));
  });
});

describe.each(ANY)("%s", (name, of) => {
  it("gives the same answer again, for a typed array and for a frozen one, which it leaves as it was", () => {
    const values = Object.freeze([7, 1, 0, 4, 4, 12]) as number[];
    const answer = of(values);
    expect(of(values)).toEqual(answer);
    for (const typed of [Int32Array, Uint8Array, Float64Array]) {
      const given = typed.from(values);
      expect(of(given)).toEqual(answer);
      expect([...given]).toEqual(values);
    }
  });

  it("takes null and undefined, as files bring them, for missing and never for 0", () => {
    const unknown = [null, undefined] as unknown as number[];
    expect(of([7, unknown[0]!, 1, 4, unknown[1]!, 9])).toEqual(of([7, NaN, 1, 4, NaN, 9]));
  });

  it("has no number for nothing", () => {
    const numbers: unknown[] = [];
    const gather = (answer: unknown): unknown =>
      typeof answer === "object" ? Object.values(answer as object).map(gather) : numbers.push(answer);
    gather([of([]), of([NaN, NaN])]);
    expect(numbers.filter((one) => !Number.isNaN(one))).toEqual(name === "betaConvergence" ? [0, 0] : []);
  });
});

describe("a single number", () => {
  it.each<[string, () => unknown]>([
    ["count must be finite: Infinity", () => ratePer(Infinity, 5, 1000)],
    ["population must be finite: Infinity", () => ratePer(5, Infinity, 1000)],
    ["per must be finite: Infinity", () => ratePer(5, 5, Infinity)],
    ["count must be finite: Infinity", () => poissonInterval(Infinity)],
    ["count must be finite: Infinity", () => byarInterval(Infinity)],
    ["n must be finite: Infinity", () => wilsonInterval(1, Infinity)],
    ["target must be finite: Infinity", () => funnelLimits(Infinity, [1], [0.95])],
    ["years must be finite: Infinity", () => betaConvergence([1, 2, 4], [2, 3, 5], Infinity)],
    ["value must be finite: Infinity", () => coefficientOfVariation([1, Infinity])],
    ["value must be finite: -Infinity", () => mannKendall([1, -Infinity])],
  ])("that is infinite is refused: %s", (message, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

describe("what need not be given", () => {
  it("is 95 and 99.8 percent for a funnel", () => {
    expect(funnelLimits(0.05, [100, 1000])).toEqual(funnelLimits(0.05, [100, 1000], [0.95, 0.998]));
  });

  it("is one year between the two ends of beta convergence", () => {
    expect(betaConvergence([1, 2, 4], [2, 3, 5])).toEqual(betaConvergence([1, 2, 4], [2, 3, 5], 1));
  });
});

describe("a change that is undefined", () => {
  it("has no part that is 0", () => {
    const { h, additions, removals } = segregation.decomposeChange([[1, 2]], [[3, 4]]);
    expect([additions, removals]).toEqual([0, 0]);
    expect(new Set(Object.values(h))).toEqual(new Set([NaN]));
  });
});
