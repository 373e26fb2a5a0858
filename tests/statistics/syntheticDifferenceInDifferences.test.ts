import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Panel } from "../../src/statistics/panel";
import {
  estimateSyntheticDid,
  placeboStandardError,
  syntheticDidPlacebo,
  syntheticDifferenceInDifferences,
} from "../../src/statistics/syntheticDifferenceInDifferences";
import { CALIFORNIA } from "./california";
import { expectClose } from "./close";

const SEED = 20261123;
const sum = (values: Iterable<number>) => [...values].reduce((total, one) => total + one, 0);

function panelOf(rows: readonly (readonly number[])[], start: number, treated = 0): Panel {
  return {
    units: rows.map((_, i) => `unit ${i}`),
    periods: rows[0]!.map((_, t) => 2000 + t),
    outcomes: Float64Array.from(rows.flat()),
    treated,
    firstTreatedPeriod: 2000 + start,
  };
}

describe.each(CALIFORNIA)("published: California 1970-2000 from 1989, %s", (_, panel) => {
  it("has the effect and the weights that the authors print, their solver's tolerance apart", () => {
    // Printed by the package synthdid of the authors, and in their table 1 as -15.6.
    const found = estimateSyntheticDid(panel);
    expectClose(found.effect, -15.60383, 0.01);
    for (const [i, weight] of [0.366, 0.206, 0.427].entries()) expectClose(found.timeWeights[16 + i]!, weight, 0.002);
    expectClose(sum(found.timeWeights.slice(0, 16)), 0, 1e-9);
    expectClose(found.effectiveDonors, 16.388, 0.02);
    expectClose(found.effectivePeriods, 2.783, 0.02);
  });

  it("has the numbers that another solver finds for its weights, and its placebo error", () => {
    // By normal equations on an active set, in NumPy.
    const { effect, standardError, placebos, effectiveDonors } = syntheticDifferenceInDifferences(panel);
    expectClose(effect, -15.60539791632857, 1e-5);
    expectClose(effectiveDonors, 16.38910137639597, 1e-5);
    expectClose(standardError, 9.368416094803107, 1e-4);
    expect(placebos).toHaveLength(38);
    expectClose(placebos[0]!, 4.364625871538287, 1e-4);
  });
});

describe("synthetic difference-in-differences", () => {
  it("of one donor is difference-in-differences with weighted periods, by hand", () => {
    // The donor's mean after, 5, is reached by any weights: one donor tells nothing of periods, so they weigh alike.
    const found = syntheticDifferenceInDifferences(panelOf([[1, 3, 10, 12], [0, 2, 4, 6]], 2));
    expect([...found.timeWeights]).toEqual([0.5, 0.5]);
    expect([...found.unitWeights]).toEqual([0, 1]);
    expectClose(found.effect, 11 - 5 - (2 - 1), 1e-12);
    expect([...found.path]).toEqual([1, 3, 5, 7]);
    expect(found.standardError).toBeNaN();
    expect(found.placebos).toEqual([]);
  });

  it("takes the period before that stands for those after, by hand", () => {
    // Over donors the mean after is that of the second period and 1: only there the distance is the same for all.
    const donors = [[0, 4, 5, 5], [9, 1, 2, 2], [3, 3, 4, 4]];
    const { timeWeights, effect, path, gap } = estimateSyntheticDid(panelOf([[4, 6, 8, 12], ...donors], 2));
    expectClose(timeWeights[1]!, 1, 1e-9);
    expectClose(effect, 10 - 6 - 1, 1e-8);
    expectClose(path[1]!, 6, 1e-8);
    expectClose(gap[1]!, 0, 1e-8);
    expectClose((gap[2]! + gap[3]!) / 2, effect, 1e-12);
  });

  it("with a single period before is difference-in-differences", () => {
    const found = syntheticDifferenceInDifferences(panelOf([[5, 9, 9], [1, 2, 2], [2, 6, 6]], 1));
    expect([...found.timeWeights]).toEqual([1]);
    expect([...found.unitWeights]).toEqual([0, 0.5, 0.5]);
    expectClose(found.effect, 4 - 2.5, 1e-12);
    // Each donor against the other: 1 - 4 and 4 - 1.
    expect(found.placebos).toEqual([-3, 3]);
    expectClose(found.standardError, 3, 1e-12);
  });

  it.each([
    ["one level", [[2, 2, 2, 7], [4, 4, 4, 4], [4, 4, 4, 4], [4, 4, 4, 4]]],
    ["levels of their own", [[2, 2, 2, 7], [4, 4, 4, 4], [0, 0, 0, 0], [9, 9, 9, 9]]],
  ])("weighs donors that never change alike: %s", (_, rows) => {
    const found = syntheticDifferenceInDifferences(panelOf(rows, 3));
    for (const weight of found.unitWeights.slice(1)) expectClose(weight, 1 / 3, 1e-9);
    expectClose(sum(found.timeWeights), 1, 1e-9);
    expectClose(found.effect, 5, 1e-9);
    expectClose(found.standardError, 0, 1e-9);
    expectClose(found.preRmspe, 0, 1e-9);
  });

  it("runs one placebo at a time, the same as all", () => {
    const panel = panelOf([[1, 2, 4, 9], [2, 3, 3, 5], [5, 4, 6, 6], [7, 9, 8, 9]], 3);
    const { placebos, standardError } = syntheticDifferenceInDifferences(panel);
    expect([1, 2, 3].map((row) => syntheticDidPlacebo(panel, row))).toEqual(placebos);
    expect(placeboStandardError(placebos)).toBe(standardError);
    const alone = panelOf([[5, 4, 6, 6], [2, 3, 3, 5], [7, 9, 8, 9]], 3);
    expectClose(estimateSyntheticDid(alone).effect, placebos[1]!, 1e-9);
  });

  it("has no placebo of the treated unit, or of one without others", () => {
    expect(() => syntheticDidPlacebo(panelOf([[1, 2], [2, 3], [3, 5]], 1), 0)).toThrow(RangeError);
    expect(() => syntheticDidPlacebo(panelOf([[1, 2], [2, 3]], 1), 1)).toThrow(RangeError);
    expect(() => syntheticDidPlacebo(panelOf([[1, 2], [2, 3], [3, 5]], 1), 7)).toThrow(RangeError);
  });

  it("says of placebos how they scatter, of one alone nothing", () => {
    expect(placeboStandardError([1, 3])).toBe(1);
    expect(placeboStandardError([1])).toBeNaN();
  });

  it("refuses a panel that is not whole", () => {
    expect(() => estimateSyntheticDid(panelOf([[1, 2, NaN], [2, 3, 4]], 1))).toThrow(RangeError);
    expect(() => estimateSyntheticDid(panelOf([[1, 2, 3]], 1))).toThrow(RangeError);
    expect(() => estimateSyntheticDid(panelOf([[1, 2, 3], [1, 2, 3]], 0))).toThrow(RangeError);
    expect(() => estimateSyntheticDid(panelOf([[1, 2, 3], [1, 2, 3]], 3))).toThrow(RangeError);
  });
});

describe("synthetic difference-in-differences of any panel", () => {
  const value = fc.integer({ min: -50, max: 50 });
  const exactly = (one: fc.Arbitrary<number>, count: number) => fc.array(one, { minLength: count, maxLength: count });
  const panels = fc
    .tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 4, max: 10 }))
    .chain(([units, periods]) =>
      fc.record({
        rows: fc.array(exactly(value, periods), { minLength: units, maxLength: units }),
        start: fc.integer({ min: 2, max: periods - 1 }),
      }),
    );
  const settings = { seed: SEED, numRuns: 60 };
  /** Time weights have next to no ridge, so that integer panels reach many equal fits: digits are lost there. */
  const expectSame = (found: number, expected: number) =>
    expectClose(found, expected, 1e-5 * (100 + Math.abs(expected)));
  const effectOf = (rows: readonly (readonly number[])[], start: number) =>
    estimateSyntheticDid(panelOf(rows, start)).effect;

  it("has weights on the simplex, and a path whose mean gap is the effect", () => {
    fc.assert(
      fc.property(panels, ({ rows, start }) => {
        const { unitWeights, timeWeights, gap, effect } = estimateSyntheticDid(panelOf(rows, start));
        expect(unitWeights).toHaveLength(rows.length);
        expect(timeWeights).toHaveLength(start);
        expect(unitWeights[0]).toBe(0);
        for (const weights of [unitWeights, timeWeights]) {
          expectClose(sum(weights), 1, 1e-8);
          expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        }
        expectClose(sum(gap.slice(start)) / (gap.length - start), effect, 1e-9);
        expectClose(sum(timeWeights.map((weight, t) => weight * gap[t]!)), 0, 1e-9);
      }),
      settings,
    );
  });

  it("does not mind a constant added to a unit", () => {
    fc.assert(
      fc.property(panels, fc.infiniteStream(value), ({ rows, start }, more) => {
        const moved = rows.map((row) => {
          const add = more.next().value as number;
          return row.map((x) => x + add);
        });
        expectSame(effectOf(moved, start), effectOf(rows, start));
      }),
      settings,
    );
  });

  it("does not mind what all units share: any constant in a period after, a drift before", () => {
    // A jump of all units before treatment changes the deviation of their changes, and by that the ridge.
    fc.assert(
      fc.property(panels, value, fc.infiniteStream(value), ({ rows, start }, drift, more) => {
        const add = rows[0]!.map((_, t) => (t < start ? drift * t : (more.next().value as number)));
        const moved = rows.map((row) => row.map((x, t) => x + add[t]!));
        expectSame(effectOf(moved, start), effectOf(rows, start));
      }),
      settings,
    );
  });

  it("stretches with the outcomes", () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: 1, max: 1000 }), ({ rows, start }, times) => {
        const one = estimateSyntheticDid(panelOf(rows, start));
        const other = estimateSyntheticDid(panelOf(rows.map((row) => row.map((x) => x * times)), start));
        expectSame(other.effect / times, one.effect);
      }),
      settings,
    );
  });

  it("does not mind the order of donors, or the row of the treated", () => {
    fc.assert(
      fc.property(panels, fc.infiniteStream(fc.nat()), ({ rows, start }, random) => {
        const keys = rows.map(() => random.next().value as number);
        const order = rows.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]!);
        const one = estimateSyntheticDid(panelOf(rows, start));
        const other = estimateSyntheticDid(panelOf(order.map((i) => rows[i]!), start, order.indexOf(0)));
        expectSame(other.effect, one.effect);
        for (const [i, at] of order.entries()) expectClose(other.unitWeights[i]!, one.unitWeights[at]!, 1e-6);
      }),
      settings,
    );
  });
});
