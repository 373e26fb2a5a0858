import { createOrthogonalBase, lengthOf, type OrthogonalBase } from "./orthogonalBase";

/** Points of `rows` numbers each, one after another. */
export interface Points {
  readonly values: Float64Array;
  readonly rows: number;
}

export interface NearestPoint {
  /** One a point; those of no weight are exactly 0. */
  readonly weights: Float64Array;
  readonly point: Float64Array;
}

/** Points whose mix is looked at, their weights, and the directions from the first of them to the others. */
interface Mix {
  readonly members: readonly number[];
  readonly weights: Float64Array;
  readonly base: OrthogonalBase;
  readonly point: Float64Array;
}

/** Relative size below which an inner product of vectors is rounding. */
const SLACK = 1e-13;
/** Relative change of a length that is rounding. */
const STALL = 1e-15;

/**
 * The point of a polytope, given by points that span it, that lies nearest to the origin, as a mix of affinely
 * independent ones of them: P. Wolfe, "Finding the nearest point in a polytope", Mathematical Programming 11 (1976).
 * The active-set method ends after finitely many steps with the exact answer to rounding; it takes no square of the
 * points (Q R instead), and many, equal or collinear points do no harm. Of equals the first is taken.
 */
export function nearestPoint(points: Points): NearestPoint {
  const { values, rows } = points;
  const count = values.length / rows;
  const lengths = Float64Array.from({ length: count }, (_, at) => lengthOf(pointAt(points, at)));
  const first = lengths.indexOf(lengths.reduce((a, b) => Math.min(a, b)));
  const most = Math.min(count, rows + 1);
  let mix: Mix = startMix(points, first, createOrthogonalBase(rows, most));
  // A step can be too small to show, as a first of two that gain together; so many in a row are rounding.
  for (let idle = 0; idle <= most; idle++) {
    const next = mostOpposed(points, lengths, mix);
    if (next < 0) break;
    const better = joinMix(points, mix, next);
    const distance = lengthOf(mix.point);
    if (better === null || !(lengthOf(better.point) <= distance * (1 + STALL))) break;
    if (lengthOf(better.point) < distance * (1 - STALL)) idle = 0;
    mix = better;
  }
  const weights = new Float64Array(count);
  for (const [i, member] of mix.members.entries()) weights[member] = mix.weights[i]!;
  return { weights, point: mix.point };
}

export const pointAt = ({ values, rows }: Points, at: number): Float64Array =>
  values.subarray(at * rows, (at + 1) * rows);

function startMix(points: Points, first: number, base: OrthogonalBase): Mix {
  return { members: [first], weights: Float64Array.of(1), base, point: Float64Array.from(pointAt(points, first)) };
}

/** The point furthest behind the plane through the mix's point, across the way to the origin; -1 where none is. */
function mostOpposed(points: Points, lengths: Float64Array, { point, members }: Mix): number {
  const distance = lengthOf(point);
  const largest = members.reduce((most, member) => Math.max(most, lengths[member]!), 0);
  if (distance <= SLACK * largest) return -1;
  const { values, rows } = points;
  let found = -1;
  let lowest = 0;
  for (let at = 0; at < lengths.length; at++) {
    let product = 0;
    for (let row = 0; row < rows; row++) product += point[row]! * (values[at * rows + row]! - point[row]!);
    if (product >= lowest || product >= -SLACK * distance * (lengths[at]! + distance)) continue;
    if (members.includes(at)) continue;
    lowest = product;
    found = at;
  }
  return found;
}

/** The mix after a further point came in and those without weight left; null where it depends on the others. */
function joinMix(points: Points, mix: Mix, next: number): Mix | null {
  const { base } = mix;
  if (!base.append(minus(pointAt(points, next), pointAt(points, mix.members[0]!)), SLACK)) return null;
  let members: readonly number[] = [...mix.members, next];
  let weights = Float64Array.of(...mix.weights, 0);
  for (;;) {
    const { wanted, point } = nearestOnPlane(points, members, base);
    const step = longestStep(weights, wanted);
    if (step > 1) return { members, weights: wanted, base, point };
    const moved = weights.map((weight, i) => weight + step * (wanted[i]! - weight));
    const stays = members.map((_, i) => wanted[i]! > 0 || shareUntilZero(weights[i]!, wanted[i]!) > step);
    const leaver = stays.indexOf(false);
    weights = moved.filter((_, i) => stays[i]);
    members = members.filter((_, i) => stays[i]);
    if (!rebuild(points, { members, base, from: leaver })) return null;
  }
}

/** The point nearest to the origin on the plane through the members, and the weights, of any sign, that make it. */
function nearestOnPlane(points: Points, members: readonly number[], base: OrthogonalBase) {
  const point = Float64Array.from(pointAt(points, members[0]!));
  const parts = base.takeOut(point);
  const wanted = new Float64Array(members.length);
  wanted[0] = 1;
  for (const [i, part] of parts.entries()) {
    wanted[i + 1] = -part;
    wanted[0]! += part;
  }
  return { wanted, point };
}

/** How much of the way to a wanted weight that is not above zero one can go before a weight is zero. */
const shareUntilZero = (weight: number, wanted: number): number => (weight === 0 ? 0 : weight / (weight - wanted));

/** How far one can go from the weights to the wanted ones before the first is zero; infinite where none will be. */
function longestStep(weights: Float64Array, wanted: Float64Array): number {
  let step = Infinity;
  for (const [i, weight] of weights.entries()) {
    if (wanted[i]! <= 0) step = Math.min(step, shareUntilZero(weight, wanted[i]!));
  }
  return step;
}

/** Directions after some members left; what stands before the first that left is still right. */
function rebuild(points: Points, { members, base, from }: Pick<Mix, "members" | "base"> & { from: number }): boolean {
  base.cut(Math.max(0, from - 1));
  const first = pointAt(points, members[0]!);
  for (const member of members.slice(base.size() + 1)) {
    if (!base.append(minus(pointAt(points, member), first), 0)) return false;
  }
  return true;
}

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - b[i]!);
