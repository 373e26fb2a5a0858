import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadLabels, type LabelSlot } from "../../src/chart/spreadLabels";

const SEED = 20261123;
const RANGE = [0, 100] as const;
const ten = (...wanted: number[]): LabelSlot[] => wanted.map((one) => ({ wanted: one, size: 10 }));

describe("spreadLabels", () => {
  it.each<[string, LabelSlot[], number[]]>([
    ["nothing", [], []],
    ["one stays", ten(42), [42]],
    ["apart stay", ten(20, 80), [20, 80]],
    ["touching stay", ten(20, 30), [20, 30]],
    ["two that collide part evenly", ten(48, 52), [45, 55]],
    ["two in the same spot", ten(50, 50), [45, 55]],
    ["three in the same spot", ten(50, 50, 50), [40, 50, 60]],
    ["two push a third no further than needed", ten(50, 50, 58), [42.666666667, 52.666666667, 62.666666667]],
    ["order of wishes, not of the list", ten(80, 20, 50), [80, 20, 50]],
    ["colliding, listed backwards", ten(52, 48), [55, 45]],
    ["below the range", ten(-20), [5]],
    ["above the range", ten(120), [95]],
    ["two above the range", ten(120, 130), [85, 95]],
    ["two below the range", ten(-5, 1), [5, 15]],
    ["sizes count", [{ wanted: 50, size: 20 }, { wanted: 50, size: 10 }], [42.5, 57.5]],
  ])("%s", (_, labels, expected) => {
    spreadLabels(labels, RANGE).forEach((middle, i) => expect(middle).toBeCloseTo(expected[i]!, 6));
    expect(spreadLabels(labels, RANGE)).toHaveLength(expected.length);
  });

  it("squeezes evenly what does not fit", () => {
    const middles = spreadLabels(ten(...Array<number>(20).fill(50)), RANGE);
    middles.forEach((middle, i) => expect(middle).toBeCloseTo(2.5 + 5 * i, 9));
  });

  it("works in a range that does not start at zero", () => {
    expect(spreadLabels(ten(0, 500), [200, 300])).toEqual([205, 295]);
  });
});

describe("properties of labels that fit", () => {
  const label = fc.record({ wanted: fc.integer({ min: -50, max: 450 }), size: fc.integer({ min: 1, max: 30 }) });
  const labels = fc.array(label, { minLength: 1, maxLength: 13 });
  const range = [0, 400] as const;
  const slack = 1e-6;

  it("none overlap, all keep their order, none leaves the range", () => {
    fc.assert(
      fc.property(labels, (all) => {
        const placed = spreadLabels(all, range)
          .map((middle, i) => ({ middle, i, ...all[i]! }))
          .sort((a, b) => a.wanted - b.wanted || a.i - b.i);
        const edges = placed.flatMap(({ middle, size }) => [middle - size / 2, middle + size / 2]);
        const inOrder = [range[0], ...edges, range[1]];
        expect(inOrder.filter((edge, i) => i > 0 && edge < inOrder[i - 1]! - slack)).toEqual([]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it("those that are free where they belong do not move", () => {
    const spread = fc.array(fc.integer({ min: 12, max: 30 }), { minLength: 1, maxLength: 12 }).map((steps) => {
      let at = 0;
      return ten(...steps.map((step) => (at += step)));
    });
    fc.assert(
      fc.property(spread, (all) => {
        expect(spreadLabels(all, range)).toEqual(all.map((one) => one.wanted));
      }),
      { seed: SEED },
    );
  });

  it("no small shove of a label would bring the whole nearer to its wishes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 40, max: 360 }), { minLength: 2, maxLength: 6 }), (wanted) => {
        const sorted = ten(...wanted.sort((a, b) => a - b));
        const middles = spreadLabels(sorted, range);
        const cost = (at: readonly number[]) => at.reduce((sum, one, i) => sum + (one - sorted[i]!.wanted) ** 2, 0);
        const fits = (at: readonly number[]) => at.every((one, i) => i === 0 || one - at[i - 1]! >= 10 - 1e-9);
        const better: number[][] = [];
        // A shove of any stretch of neighbours, up or down, that keeps them apart.
        for (let from = 0; from < middles.length; from++) {
          for (let to = from; to < middles.length; to++) {
            for (const by of [-0.1, 0.1]) {
              const shoved = middles.map((one, i) => (i >= from && i <= to ? one + by : one));
              if (fits(shoved) && cost(shoved) < cost(middles) - 1e-9) better.push(shoved);
            }
          }
        }
        expect(better).toEqual([]);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
