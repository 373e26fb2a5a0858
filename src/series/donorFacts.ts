import type { DonorFacts } from "./evaluationTypes";
import type { Figures } from "./placeFigures";

/** Outcomes of the treated place in its years, and how many of these lie before the start. */
export interface TreatedBefore {
  readonly periods: readonly number[];
  readonly values: readonly number[];
  readonly before: number;
}

type Measured = Pick<
  DonorFacts,
  | "complete"
  | "missing"
  | "meanBefore"
  | "levelRatio"
  | "slopeBefore"
  | "slopeDifference"
  | "distance"
  | "shapeDistance"
>;

/** How much a place was like the treated one before the start. NaN where it lacks one of the years before. */
export function measureDonor(treated: TreatedBefore, figures: Figures): Measured {
  const missing = treated.periods.filter((period) => !figures.has(period));
  const periods = treated.periods.slice(0, treated.before);
  const own = treated.values.slice(0, treated.before);
  const values = periods.map((period) => figures.get(period)?.value ?? NaN);
  const meanBefore = mean(values);
  const shift = meanBefore - mean(own);
  const slopeBefore = slopeOf(periods, values);
  return {
    complete: missing.length === 0,
    missing,
    meanBefore,
    levelRatio: meanBefore / mean(own),
    slopeBefore,
    slopeDifference: slopeBefore - slopeOf(periods, own),
    distance: rootMeanSquare(values.map((value, i) => value - own[i]!)),
    shapeDistance: rootMeanSquare(values.map((value, i) => value - own[i]! - shift)),
  };
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const rootMeanSquare = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => value ** 2)));

/** Ordinary least squares, per year; NaN for fewer than two years. */
export function slopeOf(periods: readonly number[], values: readonly number[]): number {
  const middle = mean(periods);
  const level = mean(values);
  const across = periods.reduce((sum, period) => sum + (period - middle) ** 2, 0);
  const along = periods.reduce((sum, period, i) => sum + (period - middle) * (values[i]! - level), 0);
  return across === 0 ? NaN : along / across;
}
