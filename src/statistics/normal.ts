import { gammaQuantile, incompleteGamma } from "./incompleteGamma";
import { requireLevel } from "./requireInput";

/** The z between whose negative and itself a standard normal variable falls with probability `level`: 1.96 at 0.95. */
export function normalDeviate(level: number): number {
  requireLevel(level);
  return Math.sqrt(2 * gammaQuantile(level, 0.5));
}

/** Probability of a standard normal variable further from zero than `z`, on either side. */
export function normalTwoSided(z: number): number {
  return Number.isNaN(z) ? NaN : incompleteGamma(0.5, (z * z) / 2).upper;
}
