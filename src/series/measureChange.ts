import type { GapReason } from "../dataset/gap";
import type { Indicator, SeriesBreak } from "../dataset/types";
import type { Show } from "../selection/selection";
import { breaksBetween, effectOf } from "./breaks";
import { comparesPeriods } from "./passport";
import { isPercentage } from "./transform";
import type { Change, PlaceSeries } from "./types";

interface Rules {
  readonly periods: readonly number[];
  readonly breaks: readonly SeriesBreak[];
  /** Whether periods may be compared at all. */
  readonly allowed: boolean;
  /** Whether "percent of the first value" makes sense: not for percentages, ranks and changes. */
  readonly relative: boolean;
}

/** What a change means depends on the indicator and the way it is shown, for a place as for a quartile of many. */
export function changeRules(indicator: Indicator, show: Show): Pick<Rules, "allowed" | "relative"> {
  return {
    allowed: comparesPeriods(indicator),
    relative: (show === "value" || show === "rate") && !isPercentage(indicator),
  };
}

/** Change between the first and the last number of a series; withheld, with the reason, where they do not compare. */
export function measureChange(series: PlaceSeries, rules: Rules): Change {
  const known = rules.periods.flatMap((_, i) => (series.gaps[i] === null ? [i] : []));
  const firstIndex = known[0] ?? -1;
  const lastIndex = known.at(-1) ?? -1;
  const first = firstIndex < 0 ? NaN : series.values[firstIndex]!;
  const last = lastIndex < 0 ? NaN : series.values[lastIndex]!;
  const crossed =
    known.length < 2
      ? []
      : breaksBetween(rules.breaks, series.place, [rules.periods[firstIndex]!, rules.periods[lastIndex]!]);
  const gap = gapOf(known.length, rules.allowed, effectOf(crossed));
  const absolute = gap === null ? last - first : NaN;
  return {
    first,
    last,
    firstIndex,
    lastIndex,
    absolute,
    relativePercent: rules.relative && first !== 0 ? (absolute / first) * 100 : NaN,
    gap,
    acrossBreak: gap === null && crossed.length > 0,
  };
}

function gapOf(known: number, allowed: boolean, effect: ReturnType<typeof effectOf>): GapReason | null {
  if (known === 0) return "no-observation";
  if (known < 2) return "no-base";
  if (!allowed) return "not-comparable";
  return effect === "withhold" ? "break" : null;
}
