import type { SimplexProblem } from "../../src/statistics/simplexLeastSquares";

/** What a reader would wait for at most: some answers then still lie above `enough`, which is to their advantage. */
const MOST_STEPS = 20_000;

/**
 * Simplex-constrained least squares by plain projected gradient: a step of one over the largest eigenvalue, then the
 * nearest point of the simplex, until the objective is at most `enough`, which it is told, so that it loses no time on
 * finding out how near it is. What a page would take that has no solver; the yardstick of the benchmark and no part of
 * the product.
 */
export function projectedGradient({ columns, target }: SimplexProblem, enough: number): Float64Array {
  const rows = target.length;
  const count = columns.length / rows;
  const points = columns.map((value, i) => value - target[i % rows]!);
  const gram = gramOf(points, rows);
  const step = 1 / largestEigenvalue(gram, count);
  let weights = new Float64Array(count).fill(1 / count);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const slope = times(gram, weights);
    let objective = 0;
    for (let i = 0; i < count; i++) objective += slope[i]! * weights[i]!;
    if (objective <= enough) break;
    weights = projectOnSimplex(weights.map((weight, i) => weight - step * slope[i]!));
  }
  return weights;
}

function gramOf(points: Float64Array, rows: number): Float64Array {
  const count = points.length / rows;
  const gram = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += points[i * rows + row]! * points[j * rows + row]!;
      gram[i * count + j] = sum;
    }
  }
  return gram;
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const count = vector.length;
  const product = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let j = 0; j < count; j++) sum += matrix[i * count + j]! * vector[j]!;
    product[i] = sum;
  }
  return product;
}

function largestEigenvalue(matrix: Float64Array, count: number): number {
  let vector = new Float64Array(count).fill(1 / Math.sqrt(count));
  let value = 0;
  for (let i = 0; i < 200; i++) {
    const next = times(matrix, vector);
    value = Math.hypot(...next);
    vector = next.map((one) => one / value);
  }
  return value;
}

/**
 * The nearest point of the simplex: J. Duchi, S. Shalev-Shwartz, Y. Singer & T. Chandra, "Efficient projections onto
 * the l1-ball for learning in high dimensions", ICML (2008), figure 1.
 */
export function projectOnSimplex(vector: Float64Array): Float64Array<ArrayBuffer> {
  const sorted = Float64Array.from(vector).sort().reverse();
  let sum = 0;
  let shift = 0;
  for (const [i, value] of sorted.entries()) {
    sum += value;
    const tried = (sum - 1) / (i + 1);
    if (value > tried) shift = tried;
  }
  return Float64Array.from(vector, (value) => Math.max(0, value - shift));
}
