import type { SeriesBreak } from "../dataset/types";
import { breakYear } from "./breaks";
import type { LeftOutYear } from "./panelTypes";

/** Fewer points before tell a trend from chance as badly as none. */
export const NEEDED_BEFORE = 5;
/** Fewer donors leave a single one too much weight, and a permutation test nothing to say. */
export const NEEDED_DONORS = 5;

export interface YearsAsked {
  /** Years in which the treated place has a figure, ascending. */
  readonly years: readonly number[];
  readonly from: number | null;
  readonly to: number | null;
  readonly start: number | null;
  readonly everyYears: number;
  /** Breaks of the treated place that nothing crosses. */
  readonly withholding: readonly SeriesBreak[];
  /** How many of the places that may be donors have a figure in a year. */
  readonly donorsIn: (year: number) => number;
}

export interface PanelYears {
  readonly periods: readonly number[];
  /** As asked or suggested, moved to the first year with a figure from then on. */
  readonly start: number;
  readonly startIsSuggested: boolean;
  readonly leftOut: readonly LeftOutYear[];
  readonly cutAt: readonly string[];
  readonly missingBefore: readonly number[];
  readonly missingNear: readonly number[];
}

/**
 * The years a panel stands on. It never crosses a break that is withheld: the side of the start is kept. Years at the
 * end that fewer than NEEDED_DONORS possible donors have are left out, unless nothing would be left after the start.
 */
export function choosePanelYears(asked: YearsAsked): PanelYears {
  const { years, from, to } = asked;
  const pieces = piecesOf(asked);
  const kept = asked.start === null ? longest(pieces) : pieceWith(pieces, asked.start);
  const trimmed = withoutLonelyEnd(kept.periods, asked);
  const wanted = asked.start ?? suggestStart(trimmed) ?? from ?? years.at(-1) ?? NaN;
  const start = trimmed.find((year) => year >= wanted) ?? wanted;
  const reasonFor = (period: number): LeftOutYear["reason"] => {
    if (period < (from ?? -Infinity)) return "before-from";
    if (period > (to ?? Infinity)) return "after-to";
    return kept.periods.includes(period) ? "few-donors" : "break";
  };
  const left = years.filter((year) => !trimmed.includes(year));
  return {
    periods: trimmed,
    start,
    startIsSuggested: asked.start === null,
    leftOut: left.map((period) => ({ period, reason: reasonFor(period) })),
    cutAt: kept.cutAt,
    missingBefore: missingUpTo(
      years.filter((year) => year >= kept.since),
      wanted,
      asked.everyYears,
    ),
    missingNear: gridBefore(start, asked.everyYears).filter((year) => !trimmed.includes(year)),
  };
}

interface Piece {
  readonly periods: readonly number[];
  /** First year it may reach back to, and the one it ends before. */
  readonly since: number;
  readonly until: number;
  readonly cutAt: readonly string[];
}

/** The years of the range between one withheld break and the next. */
function piecesOf({ years, from, to, withholding }: YearsAsked): Piece[] {
  const inRange = years.filter((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));
  const edges = [-Infinity, ...new Set(withholding.map(breakYear).sort((one, other) => one - other)), Infinity];
  return edges.slice(1).map((until, i) => {
    const since = edges[i]!;
    const periods = inRange.filter((year) => year >= since && year < until);
    const cuts = withholding.filter((one) => {
      const year = breakYear(one);
      return year === since ? inRange.some((at) => at < year) : year === until && inRange.some((at) => at >= year);
    });
    return { periods, since, until, cutAt: cuts.map(({ id }) => id) };
  });
}

const pieceWith = (pieces: readonly Piece[], start: number) =>
  pieces.find(({ since, until }) => start >= since && start < until)!;

const longest = (pieces: readonly Piece[]) =>
  pieces.reduce((best, one) => (one.periods.length >= best.periods.length ? one : best));

function withoutLonelyEnd(periods: readonly number[], { donorsIn, start }: YearsAsked): readonly number[] {
  const last = periods.findLastIndex((year) => donorsIn(year) >= NEEDED_DONORS);
  const kept = periods.slice(0, last + 1);
  const enough = start === null ? kept.length > NEEDED_BEFORE : (kept.at(-1) ?? -Infinity) >= start;
  return enough ? kept : periods;
}

/**
 * A year to begin with where the reader names none: it leaves a third of the years after, and at least five before. It
 * says nothing about when a policy began, and is not chosen for what comes out.
 */
function suggestStart(periods: readonly number[]): number | undefined {
  const count = periods.length;
  const index = Math.min(Math.max(NEEDED_BEFORE, count - Math.ceil(count / 3)), count - 1);
  return periods[index];
}

/** Years of the grid without a figure, after the first year that has one and before the start. */
function missingUpTo(years: readonly number[], start: number, everyYears: number): number[] {
  const before = years.filter((year) => year < start);
  return before.flatMap((year, i) => {
    const next = before[i + 1] ?? start;
    const steps = Math.ceil((next - year) / everyYears) - 1;
    return Array.from({ length: Math.max(steps, 0) }, (_, step) => year + (step + 1) * everyYears);
  });
}

const gridBefore = (start: number, everyYears: number) =>
  Number.isNaN(start) ? [] : Array.from({ length: NEEDED_BEFORE }, (_, i) => start - (NEEDED_BEFORE - i) * everyYears);
