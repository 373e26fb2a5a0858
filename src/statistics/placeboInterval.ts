import type { Interval } from "./interval";
import { requireLevel } from "./requireInput";

export interface PlaceboInterval extends Interval {
  /** What the interval reaches: at least the level asked for where the placebos suffice, else the most they allow. */
  readonly level: number;
}

/** The highest level that so many placebos reach: with n of them no p-value is below 1 / (n + 1). */
export const highestLevel = (placebos: number): number => placebos / (placebos + 1);

/**
 * All constant effects that are not rejected when the treated unit is ranked among its placebos by the size of what is
 * left after the effect is taken off: `effect` give or take the k-th largest size of the placebos' own effects times
 * `scale`. k is the whole part of (1 - level) (n + 1), at least 1, so the level reached is 1 - k / (n + 1): with 12
 * donors 92 percent at most. Sizes may be infinite; the interval then is. NaN without placebos.
 *
 * @throws RangeError for a level that is not between 0 and 1
 */
export function invertPlacebos(
  { effect, scale = 1, level = 0.95 }: { effect: number; scale?: number; level?: number | undefined },
  placebos: readonly number[],
): PlaceboInterval {
  requireLevel(level);
  const sizes = placebos.map(Math.abs).sort((a, b) => b - a);
  if (sizes.length === 0) return { lower: NaN, upper: NaN, level: NaN };
  // Rounding must not cost a rank: 0.1 times 20 is 2.
  const k = Math.max(1, Math.floor((1 - level) * (sizes.length + 1) + 1e-9));
  const reach = scale === 0 ? 0 : scale * sizes[k - 1]!;
  return { lower: effect - reach, upper: effect + reach, level: 1 - k / (sizes.length + 1) };
}
