import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/statistics/seededRandom";
import { simplexLeastSquares } from "../../src/statistics/simplexLeastSquares";
import { createStretchedMix, type MixProblem } from "../../src/statistics/stretchedMix";
import { expectClose } from "./close";

const SEED = 20261123;

const stretched = (points: Float64Array, stretch: readonly number[]) =>
  points.map((value, i) => value * stretch[i % stretch.length]!);

function costOf({ points, rows, ridge }: MixProblem, stretch: readonly number[], shares: Float64Array): number {
  const all = stretched(points, stretch);
  const mix = Float64Array.from({ length: rows }, (_, row) =>
    shares.reduce((sum, share, at) => sum + share * all[at * rows + row]!, 0),
  );
  const square = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0);
  return square(mix) + ridge * square(shares);
}

const problems = fc
  .record({
    rows: fc.integer({ min: 1, max: 7 }),
    count: fc.integer({ min: 1, max: 30 }),
    width: fc.constantFrom(2, 1000),
    away: fc.constantFrom(0, 0.3),
    ridge: fc.constantFrom(0, 0, 0.5),
    seed: fc.integer(),
  })
  .map(({ rows, count, width, away, ridge, seed }) => {
    const random = createRandom(seed);
    const points = Float64Array.from({ length: rows * count }, () => Math.round((random() - 0.5 + away) * width));
    const stretches = Array.from({ length: 6 }, () => Array.from({ length: rows }, () => Math.exp(-5 * random())));
    return { problem: { points, rows, ridge }, stretches };
  });

describe("mixes of points that are stretched again and again", () => {
  it("come as near as the exact answer, whatever was asked before", () => {
    fc.assert(
      fc.property(problems, ({ problem, stretches }) => {
        const mixer = createStretchedMix(problem);
        for (const stretch of stretches) {
          const { members, shares } = mixer.nearest(stretch);
          expectClose(shares.reduce((a, b) => a + b, 0), 1, 1e-9);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
          expect([...members].sort((a, b) => a - b)).toEqual([...shares.keys()].filter((at) => shares[at]! > 0));
          const target = new Float64Array(problem.rows);
          const columns = stretched(problem.points, stretch);
          const { objective } = simplexLeastSquares({ columns, target, ridge: problem.ridge });
          const size = columns.reduce((sum, value) => sum + value * value, 0) + problem.ridge;
          expect(costOf(problem, stretch, shares)).toBeLessThanOrEqual(objective + 1e-10 * size);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it("are worked by hand: the foot of a line, then of the line turned", () => {
    const mixer = createStretchedMix({ points: Float64Array.of(0, 2, 4, 0, 9, 9), rows: 2, ridge: 0 });
    // (0, 2) and (4, 0): w is 1 / (1 + 4) on the second; stretched to (0, 2) and (2, 0) a half
    expectClose(mixer.nearest([1, 1]).shares[1]!, 0.2, 1e-12);
    expectClose(mixer.nearest([0.5, 1]).shares[1]!, 0.5, 1e-12);
    expect(mixer.nearest([1, 1]).members).not.toContain(2);
  });

  it("share alike where all points are none", () => {
    const { shares } = createStretchedMix({ points: new Float64Array(6), rows: 2, ridge: 0 }).nearest([1, 1]);
    for (const share of shares) expectClose(share, 1 / 3, 1e-15);
  });
});
