import { rateInterval } from "../statistics/rates";
import type { Interval } from "../statistics/interval";
import type { Indicator } from "../dataset/types";
import type { UnitPanel } from "./deriveUnits";
import { RATE_PER } from "./transform";

/**
 * Counted events, such as offences and reports, would have come out a little otherwise in the same year by chance.
 * Inhabitants are counted whole: about them an interval of chance says nothing.
 */
export function countsEvents(indicator: Indicator): boolean {
  return indicator.aggregation === "sum" && (indicator.theme === "crime" || indicator.theme === "cleanliness");
}

/**
 * 95 % interval of every unit's number at a period, aligned with the panel's units: exact (Poisson) below ten events,
 * Byar's approximation from ten on. Of a rate the interval of the count is carried over to the rate, its population
 * being taken as known. null where there is no number; all null where the indicator counts no events.
 *
 * `counts` is the panel of the same figures shown as values.
 */
export function intervalsOfUnits(panel: UnitPanel, counts: UnitPanel, index: number): (Interval | null)[] {
  if (!countsEvents(panel.indicator)) return panel.units.map(() => null);
  const at = counts.periods.indexOf(panel.periods[index] ?? NaN);
  return panel.units.map((unit, i) => {
    const count = counts.units[i]?.values[at] ?? NaN;
    const shown = unit.values[index] ?? NaN;
    if (!Number.isInteger(count) || count < 0 || Number.isNaN(shown)) return null;
    const { lower, upper } = rateInterval(count);
    if (panel.show === "value") return { lower, upper };
    const population = unit.denominators?.[index] ?? NaN;
    return population > 0 ? { lower: (lower / population) * RATE_PER, upper: (upper / population) * RATE_PER } : null;
  });
}
