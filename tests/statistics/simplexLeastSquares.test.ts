import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../src/statistics/seededRandom";
import { optimalityGap, simplexLeastSquares, type SimplexProblem } from "../../src/statistics/simplexLeastSquares";
import { expectClose } from "./close";

const SEED = 20261123;

type Columns = readonly (readonly number[])[];

const solve = (columns: Columns, target: readonly number[], more: Partial<SimplexProblem> = {}) =>
  simplexLeastSquares({ columns: Float64Array.from(columns.flat()), target: Float64Array.from(target), ...more });

function expectWeights(found: Float64Array, expected: readonly number[], slack = 1e-12) {
  expect(found).toHaveLength(expected.length);
  for (const [i, weight] of expected.entries()) expectClose(found[i]!, weight, slack);
}

const sumOf = (values: Float64Array) => values.reduce((a, b) => a + b, 0);

/** Problems of every kind: whole numbers, so that equal and collinear columns come up, at scales far apart. */
const problems = fc
  .record({
    rows: fc.integer({ min: 1, max: 12 }),
    count: fc.integer({ min: 1, max: 25 }),
    width: fc.constantFrom(2, 1000),
    scale: fc.constantFrom(1, 1e5, 1e-3),
    level: fc.constantFrom(0, 100),
    ridge: fc.constantFrom(0, 0, 1e-9, 0.1, 50),
    intercept: fc.boolean(),
    seed: fc.integer(),
  })
  .map(({ rows, count, width, scale, level, ridge, intercept, seed }): SimplexProblem => {
    const random = createRandom(seed);
    const draw = () => scale * (level + Math.round((random() - 0.5) * width));
    const columns = Float64Array.from({ length: rows * count }, draw);
    return { columns, target: Float64Array.from({ length: rows }, draw), ridge: ridge * scale * scale, intercept };
  });

const squares = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0);

describe("least squares on the simplex", () => {
  it("take the nearest corner, edge or point within, worked by hand", () => {
    expectWeights(solve([[0], [1]], [3]).weights, [0, 1]);
    expectWeights(solve([[0], [4]], [1]).weights, [0.75, 0.25]);
    expectWeights(solve([[0, 0], [2, 0], [0, 2]], [1, 1.5]).weights, [0, 0.375, 0.625]);
    expectWeights(solve([[0, 0], [2, 0], [0, 2]], [0.5, 0.5]).weights, [0.5, 0.25, 0.25]);
    expectClose(solve([[0, 0], [2, 0], [0, 2]], [1, 1.5]).objective, 0.125, 1e-14);
  });

  // w^2 + (1 - w)^2 times the ridge of 1 and (4 w - 1)^2: 8 (4 w - 1) + 4 w - 2 = 0
  it("with a ridge move towards equal weights", () => {
    expectWeights(solve([[4], [0]], [1], { ridge: 1 }).weights, [10 / 36, 26 / 36]);
    expectWeights(solve([[4], [0]], [1], { ridge: 1e12 }).weights, [0.5, 0.5], 1e-9);
  });

  it("with an intercept fit the shape and not the level", () => {
    const { weights, intercept, objective } = solve([[10, 11, 12], [5, 5, 5]], [1, 1.5, 2], { intercept: true });
    expectWeights(weights, [0.5, 0.5]);
    expectClose(intercept, 1.5 - 8, 1e-12);
    expectClose(objective, 0, 1e-20);
  });

  it("share alike where several weights fit as well", () => {
    expectWeights(solve([[1], [1], [1]], [7]).weights, [1 / 3, 1 / 3, 1 / 3]);
    expectWeights(solve([[1, 2], [1, 2], [5, 9]], [1, 2]).weights, [0.5, 0.5, 0]);
    expectWeights(solve([[0], [1], [2]], [1]).weights, [1 / 3, 1 / 3, 1 / 3]);
    // Of all mixes of 0, 1 and 5 with mean 1: ones less their share in (-1, 0, 4), which is 3 / 17 of it
    expectWeights(solve([[0], [1], [5]], [1]).weights, [20 / 42, 17 / 42, 5 / 42]);
  });

  it("of a single column is that column", () => expect([...solve([[3, 4]], [0, 0]).weights]).toEqual([1]));

  it("meet the conditions of Karush, Kuhn and Tucker on problems of every kind", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { weights, objective } = simplexLeastSquares(problem);
        expectClose(sumOf(weights), 1, 1e-12);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        const size = squares(problem.columns) + squares(problem.target) + (problem.ridge ?? 0);
        expect(optimalityGap(problem, weights)).toBeLessThanOrEqual(1e-13 * size);
        expect(objective).toBeGreaterThanOrEqual(0);
        expect(simplexLeastSquares(problem).weights).toEqual(weights);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("turn with the columns and keep their weights at any scale and level", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { columns, target, ridge = 0 } = problem;
        const { weights } = simplexLeastSquares(problem);
        const count = weights.length;
        const turned = Float64Array.from(columns, (_, i) => {
          const at = Math.floor(i / target.length);
          return columns[(count - 1 - at) * target.length + (i % target.length)]!;
        });
        expectWeights(simplexLeastSquares({ ...problem, columns: turned }).weights, [...weights].reverse(), 1e-6);
        const larger = {
          ...problem,
          columns: columns.map((value) => 8 * value),
          target: target.map((value) => 8 * value),
          ridge: 64 * ridge,
        };
        expectWeights(simplexLeastSquares(larger).weights, [...weights], 1e-6);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it("give back the only mix a target was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 8 }), fc.integer(), (parts, seed) => {
        fc.pre(parts.some((part) => part > 0));
        const random = createRandom(seed);
        const columns = parts.map(() => Array.from({ length: 12 }, () => 100 * random()));
        const sum = parts.reduce((a, b) => a + b, 0);
        const target = columns[0]!.map((_, row) => columns.reduce((at, one, i) => at + (one[row]! * parts[i]!) / sum, 0));
        expectWeights(solve(columns, target).weights, parts.map((part) => part / sum), 1e-10);
      }),
      { seed: SEED },
    );
  });

  it("are exact with many more columns than rows", () => {
    const random = createRandom(1);
    const columns = Float64Array.from({ length: 300 * 10 }, () => 100 + 20 * random());
    const target = Float64Array.from({ length: 10 }, () => 108 + 4 * random());
    const plain = simplexLeastSquares({ columns, target });
    expectClose(plain.objective, 0, 1e-16);
    const vanishing = simplexLeastSquares({ columns, target, ridge: 1e-3 });
    expectWeights(plain.weights, [...vanishing.weights], 1e-4);
    expect(squares(plain.weights)).toBeGreaterThanOrEqual(squares(vanishing.weights));
  });

  it.each([
    [[], [], {}, "least squares need at least one row: 0"],
    [[], [1], {}, "0 numbers are not columns of 1 rows"],
    [[[1, 2, 3]], [1, 2], {}, "3 numbers are not columns of 2 rows"],
    [[[1]], [1], { ridge: -1 }, "ridge must be finite and not negative: -1"],
    [[[NaN]], [1], {}, "least squares need numbers: NaN"],
    [[[1]], [Infinity], {}, "least squares need numbers: Infinity"],
  ])("of %j on %j with %j are refused", (columns, target, more, message) => {
    expect(() => solve(columns, target, more)).toThrow(new RangeError(message));
  });
});

describe("the gap of the optimality conditions", () => {
  const problem = { columns: Float64Array.of(0, 4), target: Float64Array.of(1) };

  it("bounds how far weights lie above the minimum and is none at it", () => {
    expect(optimalityGap(problem, [0.75, 0.25])).toBe(0);
    // 1 above; the slope of 2 (4 w - 1) 4 at w = 0.5 over half of the way
    expect(optimalityGap(problem, [0.5, 0.5])).toBe(4);
  });

  it("is infinite off the simplex", () => {
    expect(optimalityGap(problem, [0.5, 0.4])).toBe(Infinity);
    expect(optimalityGap(problem, [1.5, -0.5])).toBe(Infinity);
    expect(() => optimalityGap(problem, [1])).toThrow(new RangeError("1 weights are not those of 2 columns"));
  });
});
