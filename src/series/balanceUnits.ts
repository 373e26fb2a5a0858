import { effectOf } from "./breaks";
import type { UnitPanel, UnitSeries } from "./deriveUnits";

/** The part of a panel in which every unit has a number in every period. */
export interface BalancedPanel {
  /** Positions in the panel's periods, ascending. */
  readonly at: readonly number[];
  /** The years at these positions. */
  readonly periods: readonly number[];
  readonly units: readonly UnitSeries[];
  /** Units that have some number, but not in every one of these periods, or that break in between. */
  readonly leftOut: readonly UnitSeries[];
  /** Years in which fewer than half as many units as usual have a number. */
  readonly thinPeriods: readonly number[];
}

/** A year that so small a part of the units covers would throw out all the others. */
const LEAST_COVER = 0.5;

/**
 * Units present in all periods, so that a mean or a spread moves because its units do and not because their set does.
 * A unit whose own series breaks, so that nothing may be compared across, stays out too.
 */
export function balanceUnits(panel: UnitPanel): BalancedPanel {
  const some = panel.units.filter((unit) => unit.gaps.includes(null));
  const cover = panel.periods.map((_, i) => some.filter((unit) => unit.gaps[i] === null).length);
  const usual = Math.max(0, ...cover);
  const at = panel.periods.flatMap((_, i) => (cover[i]! >= usual * LEAST_COVER ? [i] : []));
  const isWhole = (unit: UnitSeries) => at.every((i) => unit.gaps[i] === null) && !breaksAlone(unit, panel);
  return {
    at,
    periods: at.map((i) => panel.periods[i]!),
    units: some.filter(isWhole),
    leftOut: some.filter((unit) => !isWhole(unit)),
    thinPeriods: panel.periods.filter((_, i) => !at.includes(i)),
  };
}

/** Its own borders or counting changed; a break that all share is marked in the figure instead. */
function breaksAlone(unit: UnitSeries, { breaks }: UnitPanel): boolean {
  return effectOf(breaks.filter((one) => one.place === unit.place)) === "withhold";
}
