import { addTo, dot, nearbyDual } from "./dualNewton";
import { type NearestPoint, pointAt, type Points } from "./nearestPoint";
import { createOrthogonalBase, lengthOf } from "./orthogonalBase";

/** Relative size below which a point still lies in the face of the nearest point, or a vector depends on others. */
const FACE_SLACK = 1e-8;
const RANK_SLACK = 1e-12;
/** Weights are taken where they make the point again to this share of the points' size. */
const FIT_SLACK = 1e-11;
const ROUNDS = 40;

/**
 * Of all weights that make the same nearest point the ones of the smallest sum of squares, which are what a ridge gives
 * in the limit as it vanishes. They are unique, whatever the order of the points; equal points share alike. Where the
 * weights given are the only ones they come back as they are.
 *
 * The weights are the vector of ones brought to the nearest point of the cone { w >= 0, C w = 0 }, C being the points
 * of the face less the nearest one, and divided by its sum. It is found in the dual, of one number a row, by a
 * semismooth Newton method within proximal steps (R. T. Rockafellar, SIAM Journal on Control and Optimization 14,
 * 1976), and made exact by a projection once it is known which weights are above zero.
 */
export function smallestWeights(points: Points, found: NearestPoint): Float64Array {
  const face = faceOf(points, found);
  const scale = face.reduce((most, at) => Math.max(most, lengthOf(away(points, at, found.point))), 0);
  if (isIndependent(points, found, face)) return found.weights;
  const weights = Float64Array.from(found.weights, () => 0);
  if (scale === 0) {
    for (const at of face) weights[at] = 1 / face.length;
    return weights;
  }
  const columns = face.map((at) => away(points, at, found.point).map((value) => value / scale));
  const exact = shareOut(columns);
  if (exact === null) return found.weights;
  for (const [i, at] of face.entries()) weights[at] = exact[i]!;
  return weights;
}

const away = (points: Points, at: number, from: Float64Array): Float64Array =>
  pointAt(points, at).map((value, row) => value - from[row]!);

/** The points on the plane through the nearest point across the way to the origin: no other can have weight. */
function faceOf(points: Points, { point, weights }: NearestPoint): number[] {
  const distance = lengthOf(point);
  const largest = weights.reduce((most, w, at) => (w > 0 ? Math.max(most, lengthOf(pointAt(points, at))) : most), 0);
  const touches = distance <= FACE_SLACK * largest;
  return Array.from(weights, (_, at) => at).filter((at) => {
    if (touches || weights[at]! > 0) return true;
    const way = away(points, at, point);
    return dot(way, point) <= FACE_SLACK * distance * lengthOf(way);
  });
}

/** Whether no point of the face is a mix of any sign of the others, so that its weights are the only ones. */
function isIndependent(points: Points, { weights }: NearestPoint, face: readonly number[]): boolean {
  if (face.every((at) => weights[at]! > 0)) return true;
  if (face.length > points.rows + 1) return false;
  const base = createOrthogonalBase(points.rows, face.length);
  const first = pointAt(points, face[0]!);
  return face.slice(1).every((at) => base.append(away(points, at, first), RANK_SLACK));
}

/** Smallest weights that sum to one and make zero of the columns; null where rounding forbids to say. */
function shareOut(columns: readonly Float64Array[]): Float64Array | null {
  const rows = columns[0]!.length;
  let dual: Float64Array = new Float64Array(rows);
  const size = columns.reduce((sum, column) => sum + dot(column, column), 0) / rows;
  const proximity = 1e-6 * Math.max(size, 1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    dual = nearbyDual(columns, { dual, proximity });
    const exact = projectOnes(columns, columns.map((column) => 1 + dot(column, dual) > 0));
    if (exact !== null) return exact;
  }
  return null;
}

/** Ones, brought to C w = 0 by the columns in use alone, as shares of their sum; null where one falls below zero. */
function projectOnes(columns: readonly Float64Array[], used: readonly boolean[]): Float64Array | null {
  const members = columns.filter((_, i) => used[i]);
  const rows = columns[0]!.length;
  if (members.length === 0) return null;
  const base = createOrthogonalBase(members.length, Math.min(rows, members.length));
  for (let row = 0; row < rows && base.size() < members.length; row++) {
    base.append(Float64Array.from(members, (column) => column[row]!), RANK_SLACK);
  }
  const ones = new Float64Array(members.length).fill(1);
  base.takeOut(ones);
  const sum = ones.reduce((a, b) => a + b, 0);
  if (!(sum > 0) || ones.some((value) => value < -RANK_SLACK * sum)) return null;
  const shares = ones.map((value) => Math.max(0, value) / sum);
  const rest = new Float64Array(rows);
  for (const [i, column] of members.entries()) addTo(rest, column, shares[i]!);
  if (lengthOf(rest) > FIT_SLACK) return null;
  let next = 0;
  return Float64Array.from(used, (yes) => (yes ? shares[next++]! : 0));
}
