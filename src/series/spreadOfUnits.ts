import { quartiles } from "../statistics/quartiles";
import { balanceUnits, type BalancedPanel } from "./balanceUnits";
import type { UnitPanel } from "./deriveUnits";

/** From here on a mean of units says something about a city. */
export const LEAST_UNITS = 4;

/** Middle and spread of the units of a balanced panel, aligned with its periods; every unit counts once. */
export interface UnitSpread extends BalancedPanel {
  readonly mean: Float64Array;
  /** Of all units and not of a sample of them: divided by their number. */
  readonly sd: Float64Array;
  readonly lower: Float64Array;
  readonly median: Float64Array;
  readonly upper: Float64Array;
}

/** null where fewer than LEAST_UNITS units have a number in every period. */
export function spreadOfUnits(panel: UnitPanel): UnitSpread | null {
  const balanced = balanceUnits(panel);
  if (balanced.units.length < LEAST_UNITS) return null;
  const columns = balanced.at.map((i) => balanced.units.map((unit) => unit.values[i]!));
  const middles = columns.map((column) => quartiles(column));
  const means = columns.map(meanOf);
  return {
    ...balanced,
    mean: Float64Array.from(means),
    sd: Float64Array.from(columns, (column, i) => Math.sqrt(meanOf(column.map((value) => (value - means[i]!) ** 2)))),
    lower: Float64Array.from(middles, (one) => one.lower),
    median: Float64Array.from(middles, (one) => one.median),
    upper: Float64Array.from(middles, (one) => one.upper),
  };
}

/** NaN of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
