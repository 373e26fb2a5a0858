import { normalDeviate } from "./normal";
import { spearman } from "./rankCorrelation";
import { DEFAULT_LEVEL } from "./rates";

export interface PartialRank {
  /** -1 to 1; NaN where fewer than four triples are whole or one of the three does not vary of its own. */
  readonly rho: number;
  /** Triples without a missing number. */
  readonly n: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Rank correlation of `x` and `y` with what both share with `z` taken out: the partial correlation of M. G. Kendall
 * (Biometrika 32, 1942) on Spearman's ranks, (r_xy - r_xz r_yz) / sqrt((1 - r_xz^2)(1 - r_yz^2)), all three over the
 * same triples.
 *
 * The 95 % interval is Fisher's z with the standard error of Bonett & Wright (Psychometrika 65, 2000), with one
 * observation fewer for the third variable. Limits are NaN under five triples and at |rho| = 1. A triple with a missing
 * number (NaN) leaves. Throws RangeError where the arrays are not aligned.
 */
export function partialSpearman(x: ArrayLike<number>, y: ArrayLike<number>, z: ArrayLike<number>): PartialRank {
  if (x.length !== y.length || x.length !== z.length) {
    throw new RangeError(`unaligned: ${x.length}, ${y.length} and ${z.length} values`);
  }
  const whole = Array.from(x, (_, i) => i).filter((i) => !Number.isNaN(x[i]! + y[i]! + z[i]!));
  const [a, b, c] = [x, y, z].map((values) => whole.map((i) => values[i]!)) as [number[], number[], number[]];
  const n = whole.length;
  const rho = n < 4 ? NaN : partial(spearman(a, b).rho, spearman(a, c).rho, spearman(b, c).rho);
  if (n < 5 || !(Math.abs(rho) < 1)) return { rho, n, lower: NaN, upper: NaN };
  const half = normalDeviate(DEFAULT_LEVEL) * Math.sqrt((1 + rho ** 2 / 2) / (n - 4));
  return { rho, n, lower: Math.tanh(Math.atanh(rho) - half), upper: Math.tanh(Math.atanh(rho) + half) };
}

function partial(xy: number, xz: number, yz: number): number {
  const left = (1 - xz ** 2) * (1 - yz ** 2);
  // A third variable that orders the units as one of the two does leaves nothing to relate.
  return left > 1e-12 ? Math.max(-1, Math.min(1, (xy - xz * yz) / Math.sqrt(left))) : NaN;
}
