import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shannon } from "../../src/statistics/diversity";
import {
  dissimilarity,
  exposure,
  gini,
  informationIndexH,
  isolation,
  localSegregation,
  multigroupDissimilarity,
  mutualInformationM,
} from "../../src/statistics/segregation";
import { expectClose } from "./close";
import { FROM_ZERO, MANY, TWO, totalOf } from "./indices";
import { addUp, pairs, tables } from "./tables";

const SEED = 20261123;

describe("two groups, always", () => {
  it.each(TWO)("%s lies between 0 and 1", (_, index) => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(index(a, b)).toBeGreaterThanOrEqual(0);
        expect(index(a, b)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: SEED },
    );
  });

  it.each(TWO)("%s depends neither on scale nor on the order of units, nor on units cut in equal parts", (_, index) => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 2, max: 50 }), ([a, b], factor) => {
        const larger = (counts: number[]) => counts.map((count) => count * factor).reverse();
        const halves = (counts: number[]) => counts.flatMap((count) => [count / 2, count / 2]);
        expectClose(index(larger(a), larger(b)), index(a, b), 1e-10);
        expectClose(index(halves(a), halves(b)), index(a, b), 1e-10);
      }),
      { seed: SEED },
    );
  });

  it.each(FROM_ZERO)("%s is 0 for proportional groups and 1 without a shared unit", (_, index) => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 9 }), ([a, b], factor) => {
        expectClose(index(a, a.map((count) => count * factor)), 0, 1e-7);
        const none = a.map(() => 0);
        expectClose(index([...a, ...none], [...none, ...b]), 1, 1e-10);
      }),
      { seed: SEED },
    );
  });

  it("D, Gini, Atkinson at 0.5 and eta squared are the same for both groups; D is at most Gini", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        for (const [, index] of [...TWO.slice(0, 3), TWO[5]!]) expectClose(index(a, b), index(b, a), 1e-10);
        expect(dissimilarity(a, b)).toBeLessThanOrEqual(gini(a, b) + 1e-12);
      }),
      { seed: SEED },
    );
  });

  it("isolation and exposure add up to 1, and exposures stand in the ratio of the groups", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const all = totalOf(a, b);
        expectClose(isolation(a, all) + exposure(a, b, all), 1, 1e-12);
        expectClose(exposure(a, b, all) * addUp(a), exposure(b, a, all) * addUp(b), 1e-6);
      }),
      { seed: SEED },
    );
  });
});

describe("many groups, always", () => {
  it.each(MANY)("%s lies between 0 and its maximum", (_, index) => {
    fc.assert(
      fc.property(tables, (counts) => {
        const most = index === mutualInformationM ? shannon(counts.map(addUp)) : 1;
        expect(index(counts)).toBeGreaterThanOrEqual(0);
        expect(index(counts)).toBeLessThanOrEqual(most + 1e-12);
      }),
      { seed: SEED },
    );
  });

  it.each(MANY)("%s depends neither on order nor scale, nor on units cut in equal parts", (_, index) => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 2, max: 50 }), (counts, factor) => {
        const larger = counts.map((members) => members.map((count) => count * factor).reverse()).reverse();
        const halves = counts.map((members) => members.flatMap((count) => [count / 2, count / 2]));
        expectClose(index(larger), index(counts), 1e-10);
        expectClose(index(halves), index(counts), 1e-10);
      }),
      { seed: SEED },
    );
  });

  it.each(MANY)("%s is 0 where each unit mirrors the whole", (_, index) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 6 }), (composition) => {
        expectClose(index(composition.map((count) => [count, 3 * count, 10 * count])), 0, 1e-12);
      }),
      { seed: SEED },
    );
  });

  it("multigroup dissimilarity of two groups is D", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => expectClose(multigroupDissimilarity([a, b]), dissimilarity(a, b), 1e-12)),
      { seed: SEED },
    );
  });

  it("H is M over the entropy; M is the mean of local scores and the same with groups and units exchanged", () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const m = mutualInformationM(counts);
        const persons = counts[0]!.map((__, unit) => addUp(counts.map((members) => members[unit]!)));
        const parts = localSegregation(counts).map((score, unit) => (persons[unit] === 0 ? 0 : score * persons[unit]!));
        expectClose(informationIndexH(counts) * shannon(counts.map(addUp)), m, 1e-12);
        expectClose(addUp(parts) / addUp(persons), m, 1e-12);
        expectClose(mutualInformationM(persons.map((__, unit) => counts.map((members) => members[unit]!))), m, 1e-12);
      }),
      { seed: SEED },
    );
  });
});
