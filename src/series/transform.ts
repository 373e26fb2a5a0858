import type { Observation } from "../dataset/dataset";
import type { GapReason } from "../dataset/gap";
import type { Indicator, SeriesBreak } from "../dataset/types";
import { breaksBetween, effectOf } from "./breaks";
import type { PlaceSeries } from "./types";

/** Rates are given per so many inhabitants. */
export const RATE_PER = 1000;

/** A percentage changes by percentage points, never by percent of a percent. */
export function isPercentage(indicator: Indicator): boolean {
  return indicator.unit.startsWith("percent");
}

interface Cell {
  readonly value: number;
  readonly gap: GapReason | null;
  readonly acrossBreak?: boolean;
}

function mapCells(series: PlaceSeries, cell: (value: number, index: number) => Cell): PlaceSeries {
  const cells = series.gaps.map((gap, i): Cell => (gap === null ? cell(series.values[i]!, i) : { value: NaN, gap }));
  return {
    ...series,
    values: Float64Array.from(cells, (one) => (one.gap === null ? one.value : NaN)),
    gaps: cells.map((one) => one.gap),
    flags: series.flags.map((flag, i) => (cells[i]!.gap === null ? flag : null)),
    acrossBreak: cells.map((one) => one.acrossBreak ?? false),
  };
}

/** Counts per RATE_PER inhabitants of the same year. A year without a population is a gap, no neighbour stands in. */
export function toRate(
  series: PlaceSeries,
  periods: readonly number[],
  population: ReadonlyMap<number, Observation>,
): PlaceSeries {
  return mapCells(series, (value, i) => {
    const inhabitants = population.get(periods[i]!)?.value ?? NaN;
    return inhabitants > 0
      ? { value: (value / inhabitants) * RATE_PER, gap: null }
      : { value: NaN, gap: "no-denominator" };
  });
}

interface Reference {
  readonly periods: readonly number[];
  readonly base: number;
  readonly breaks: readonly SeriesBreak[];
}

function againstBase(
  series: PlaceSeries,
  reference: Reference,
  relate: (value: number, base: number) => Cell,
): PlaceSeries {
  const at = reference.periods.indexOf(reference.base);
  const base = at < 0 ? NaN : series.values[at]!;
  return mapCells(series, (value, i) => {
    if (Number.isNaN(base)) return { value: NaN, gap: "no-base" };
    const crossed = breaksBetween(reference.breaks, series.place, [reference.base, reference.periods[i]!]);
    const effect = effectOf(crossed);
    if (effect === "withhold") return { value: NaN, gap: "break" };
    return { ...relate(value, base), acrossBreak: effect === "footnote" };
  });
}

/** Index with the base period at 100. */
export function toIndex(series: PlaceSeries, reference: Reference): PlaceSeries {
  return againstBase(series, reference, (value, base) =>
    base === 0 ? { value: NaN, gap: "zero-base" } : { value: (value / base) * 100, gap: null },
  );
}

/** Change since the base period: in percentage points for percentages, in percent for everything else. */
export function toChange(series: PlaceSeries, reference: Reference & { readonly points: boolean }): PlaceSeries {
  return againstBase(series, reference, (value, base) => {
    if (reference.points) return { value: value - base, gap: null };
    return base === 0 ? { value: NaN, gap: "zero-base" } : { value: (value / base - 1) * 100, gap: null };
  });
}

/**
 * Rank among the series, period by period: 1 = best, or the highest value where neither end is good. Equal values share
 * the better rank ("1 2 2 4"). A place without a number has no rank and moves nobody.
 */
export function toRanks(all: readonly PlaceSeries[], direction: Indicator["direction"]): PlaceSeries[] {
  const length = all[0]?.values.length ?? 0;
  const ranks = Array.from({ length }, (_, i) =>
    ranksOf(
      all.map((series) => series.values[i]!),
      direction,
    ),
  );
  return all.map((series) => mapCells(series, (value, i) => ({ value: ranks[i]!.get(value)!, gap: null })));
}

/** Rank of each value; NaN has none. */
function ranksOf(values: readonly number[], direction: Indicator["direction"]): Map<number, number> {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => (direction === "worse" ? a - b : b - a));
  const ranks = new Map<number, number>();
  sorted.forEach((value, i) => {
    if (!ranks.has(value)) ranks.set(value, i + 1);
  });
  return ranks;
}
