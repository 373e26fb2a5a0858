import type { GapReason } from "../dataset/gap";
import { breakdownsOf } from "./breakdowns";
import { isStatistic } from "./collect";
import { observationsOfUnits } from "./collectUnits";
import type { UnitPanel, UnitsAsked, UnitSeries } from "./deriveUnits";
import { suppressSmall } from "./suppressSmall";

/**
 * Hides counts of a group of persons that are below the threshold, and others that would give them away, as the Mix page
 * does: what one page hides, no other may show. Indicators that are no breakdown by nationality or origin stay as they are.
 */
export function hideSmallUnits(panel: UnitPanel, { catalogue, sources, threshold = 0 }: UnitsAsked): UnitPanel {
  const { indicator, category, geography, periods, units } = panel;
  const breakdown =
    threshold > 1 ? breakdownsOf(catalogue).find((one) => one.indicator.id === indicator.id) : undefined;
  const group = breakdown?.groups.findIndex(({ id }) => id === category) ?? -1;
  if (!breakdown || group < 0) return panel;
  const groups = breakdown.groups.map(({ id }) =>
    observationsOfUnits(sources, geography, { indicator: indicator.id, category: id }),
  );
  const hidden = periods.map((year) => {
    const rows = units.map(({ place }) =>
      groups.map((all) => {
        const one = all.get(place)?.get(year);
        return one && isStatistic(one) ? one.value : NaN;
      }),
    );
    const whole = rows.flatMap((row, unit) => (row.every((count) => count >= 0) ? [unit] : []));
    const cells = groups.map((_, at) => whole.map((unit) => rows[unit]![at]!));
    const shows = { groupTotals: true, unitTotals: true };
    const found = whole.length === 0 ? null : suppressSmall({ cells, shows }, threshold);
    // Where a group has no figure no table can be made: then the small count alone is hidden.
    return rows.map((row, unit) => {
      const at = whole.indexOf(unit);
      return at < 0 ? row[group]! > 0 && row[group]! < threshold : found!.cells[group]![at]!;
    });
  });
  return { ...panel, units: units.map((unit, at) => hideIn(unit, (period) => hidden[period]![at]!)) };
}

function hideIn(unit: UnitSeries, isHidden: (period: number) => boolean): UnitSeries {
  const gaps = unit.gaps.map((gap, i): GapReason | null => (gap === null && isHidden(i) ? "suppressed" : gap));
  return {
    ...unit,
    gaps,
    values: unit.values.map((value, i) => (gaps[i] === null ? value : NaN)),
    flags: unit.flags.map((flag, i) => (gaps[i] === null ? flag : null)),
  };
}
