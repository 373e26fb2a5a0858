import type { Panel } from "./panel";
import type { PanelShape } from "./requirePanel";

/** What would have been without treatment, as a method has it, and how far the treated unit stands from it. */
export interface Counterfactual {
  /** Mean gap of the treated periods, in units of the outcome. */
  readonly effect: number;
  /** One a unit, the treated 0; they sum to one. */
  readonly weights: readonly number[];
  /** Outcome without treatment, one a period. */
  readonly path: readonly number[];
  /** Outcome less path, one a period. */
  readonly gap: readonly number[];
  /** Root mean square of the gaps before treatment, and from it on. */
  readonly preRmspe: number;
  readonly postRmspe: number;
}

/** A unit, which may be a donor taken as if it were treated, and those it is compared with. */
export interface Comparison {
  readonly panel: Panel;
  readonly before: number;
  readonly unit: number;
  readonly donors: readonly number[];
}

/** The comparison a panel asks for. */
export const comparisonOf = (panel: Panel, { before, donors }: PanelShape): Comparison => ({
  panel,
  before,
  unit: panel.treated,
  donors,
});

/** Outcomes of a row of the panel, one a period. */
export function outcomesOf({ outcomes, periods }: Panel, row: number): Float64Array {
  return outcomes.subarray(row * periods.length, (row + 1) * periods.length);
}

/** Measures a unit against the mix of its donors, moved by `shift`. `donorWeights` are aligned with the donors. */
export function measureGap(
  { panel, before, unit, donors }: Comparison,
  donorWeights: ArrayLike<number>,
  shift = 0,
): Counterfactual {
  const weights = panel.units.map(() => 0);
  const path = panel.periods.map(() => shift);
  for (const [i, donor] of donors.entries()) {
    const weight = donorWeights[i]!;
    weights[donor] = weight;
    if (weight === 0) continue;
    for (const [t, value] of outcomesOf(panel, donor).entries()) path[t]! += weight * value;
  }
  const own = outcomesOf(panel, unit);
  const gap = path.map((value, t) => own[t]! - value);
  const after = gap.slice(before);
  return {
    effect: mean(after),
    weights,
    path,
    gap,
    preRmspe: rootMeanSquare(gap.slice(0, before)),
    postRmspe: rootMeanSquare(after),
  };
}

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum / values.length;
}

export const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => value * value)));

/**
 * Root mean square prediction error before treatment as a share of the root mean square of the treated outcome then: B.
 * Adhikari & J. Alm, "Evaluating the economic effects of flat tax reforms using synthetic control methods", Southern
 * Economic Journal 83 (2016). 0 is a perfect fit; 0.1 misses by a tenth of the level. NaN where the outcome is 0.
 */
export function fitIndex(panel: Panel, { preRmspe }: Pick<Counterfactual, "preRmspe">): number {
  return preRmspe / rootMeanSquare(outcomesBefore(panel));
}

/**
 * The same error as a share of the standard deviation (n) of the treated outcome before treatment: 1 is no better than
 * its mean, and 1 less the square is the share explained. It sees what `fitIndex` hides where the level is high.
 * Infinite or NaN where the outcome did not move.
 */
export function spreadRatio(panel: Panel, { preRmspe }: Pick<Counterfactual, "preRmspe">): number {
  const values = outcomesBefore(panel);
  const centre = mean(values);
  return preRmspe / rootMeanSquare(values.map((value) => value - centre));
}

const outcomesBefore = (panel: Panel): number[] =>
  Array.from(outcomesOf(panel, panel.treated).subarray(0, panel.periods.indexOf(panel.firstTreatedPeriod)));
