import { type Comparison, comparisonOf, type Counterfactual, outcomesOf, rootMeanSquare } from "./counterfactual";
import type { Panel } from "./panel";
import { invertPlacebos, type PlaceboInterval } from "./placeboInterval";
import { requirePanel } from "./requirePanel";
import { requireImportance, synthesise, type SyntheticControl, type SyntheticControlOptions } from "./synthesise";

/**
 * The mix of donors that comes nearest to the treated unit before treatment, and what it did since: A. Abadie & J.
 * Gardeazabal, American Economic Review 93 (2003); A. Abadie, A. Diamond & J. Hainmueller, "Synthetic control methods
 * for comparative case studies", Journal of the American Statistical Association 105 (2010). Without covariates the mix
 * is fitted to all outcomes before treatment; with them to the covariates, each divided by its standard deviation, and
 * their importance is given or found (`nestPredictors`). Weights are exact (`simplexLeastSquares`).
 *
 * @throws RangeError for a panel that is not whole, and predictor weights that are negative, all 0 or not one a
 * covariate
 */
export function syntheticControl(panel: Panel, options: SyntheticControlOptions = {}): SyntheticControl {
  const shape = requirePanel(panel);
  requireImportance(panel, options);
  return synthesise(comparisonOf(panel, shape), options);
}

/** One unit taken as if it had been treated. */
export interface PlaceboRun {
  readonly unit: string;
  readonly row: number;
  /** Error from treatment on over the error before; infinite where the fit before is perfect. */
  readonly ratio: number;
  /** Size of the effect over the error before; infinite where the fit before is perfect. */
  readonly relativeEffect: number;
  readonly effect: number;
  readonly gap: readonly number[];
  readonly preRmspe: number;
  readonly postRmspe: number;
}

export interface PlaceboInSpace {
  /** All units, the treated among them, the largest ratio first. */
  readonly ratios: readonly { readonly unit: string; readonly ratio: number }[];
  /** How many ratios are at least as large as the treated unit's, its own included. */
  readonly rank: number;
  /** Rank over units. */
  readonly p: number;
  /** Every run, the treated unit's included, in the order of the panel. */
  readonly runs: readonly PlaceboRun[];
}

/**
 * A single run: the unit of that row as if treated, against the donors but itself. The treated unit is in no donor's
 * pool, since what was done to it would pass for what happens to others.
 *
 * @throws RangeError as `syntheticControl`, and for a row that is none of the panel's or has no donor left
 */
export function placeboOf(panel: Panel, row: number, options: SyntheticControlOptions = {}): PlaceboRun {
  const { before, donors: all, units } = requirePanel(panel);
  requireImportance(panel, options);
  if (!(Number.isInteger(row) && row >= 0 && row < units)) throw new RangeError(`row must be of a unit: ${row}`);
  const donors = all.filter((donor) => donor !== row);
  if (donors.length === 0) throw new RangeError(`a placebo needs a second donor: ${all.length}`);
  const comparison = { panel, before, unit: row, donors };
  const { effect, gap, preRmspe, postRmspe } = synthesise(comparison, options);
  const rounding = roundingOf(comparison);
  const over = (size: number) => ratioOf(size, preRmspe, rounding);
  const found = { effect, gap, preRmspe, postRmspe };
  return { unit: panel.units[row]!, row, ratio: over(postRmspe), relativeEffect: over(Math.abs(effect)), ...found };
}

/** Errors that are rounding count as none, so that perfect fits tie. */
function ratioOf(size: number, preRmspe: number, rounding: number): number {
  if (preRmspe > rounding) return size / preRmspe;
  return size > rounding ? Infinity : 0;
}

/** What is rounding beside the distance of the donors, and beside the level, which may be far higher. */
function roundingOf({ panel, before, unit, donors }: Comparison): number {
  const own = outcomesOf(panel, unit).subarray(0, before);
  const distances = donors.map((donor) => {
    const other = outcomesOf(panel, donor);
    return rootMeanSquare(Array.from(own, (value, t) => value - other[t]!));
  });
  return 1e-10 * Math.max(...distances) + 1e-14 * rootMeanSquare([...own]);
}

/** All runs of `placeboInSpace`, one at a time and in the order of the panel, for who shows progress or may stop. */
export function* placeboRuns(panel: Panel, options: SyntheticControlOptions = {}): Generator<PlaceboRun, void> {
  for (const row of panel.units.keys()) yield placeboOf(panel, row, options);
}

/**
 * How unusual the treated unit is among its donors, each taken as if treated: A. Abadie, A. Diamond & J. Hainmueller
 * (2010), section 3.4. The smallest p there can be is one over the number of units.
 *
 * @throws RangeError as `syntheticControl`, and with a single donor
 */
export function placeboInSpace(panel: Panel, options: SyntheticControlOptions = {}): PlaceboInSpace {
  requirePanel(panel);
  return rankPlacebos(panel, [...placeboRuns(panel, options)]);
}

/** What the runs of all units, in the order of the panel, say. */
export function rankPlacebos(panel: Panel, runs: readonly PlaceboRun[]): PlaceboInSpace {
  const own = runs[panel.treated]!.ratio;
  const rank = runs.filter(({ ratio }) => ratio >= own).length;
  // Equal infinities are no number apart.
  const falling = (a: PlaceboRun, b: PlaceboRun) => (a.ratio === b.ratio ? 0 : b.ratio - a.ratio);
  const ratios = runs.toSorted(falling).map(({ unit, ratio }) => ({ unit, ratio }));
  return { ratios, rank, p: rank / runs.length, runs };
}

/**
 * All constant effects that the placebos do not reject: the test of Abadie, Diamond & Hainmueller (2010) inverted, as
 * S. Firpo & V. Possebom, "Synthetic control method: inference, sensitivity analysis and confidence sets", Journal of
 * Causal Inference 6 (2018). What is ranked is the size of the mean gap over the error before treatment, so that a
 * donor that could not be fitted does not widen the interval; where the treated unit's own fit is perfect, that ratio
 * says nothing of it and the plain sizes are ranked. n donors reach the level n / (n + 1) at most, which `level` says.
 *
 * @throws RangeError for a level that is not between 0 and 1
 */
export function placeboIntervalOfControl(
  panel: Panel,
  { runs }: Pick<PlaceboInSpace, "runs">,
  level?: number,
): PlaceboInterval {
  const { effect, preRmspe, relativeEffect } = runs[panel.treated]!;
  const others = runs.filter(({ row }) => row !== panel.treated);
  if (relativeEffect === 0 || relativeEffect === Infinity) {
    return invertPlacebos({ effect, level }, others.map((run) => run.effect));
  }
  return invertPlacebos({ effect, scale: preRmspe, level }, others.map((run) => run.relativeEffect));
}

export interface PlaceboInTime extends SyntheticControl {
  readonly periods: readonly number[];
  readonly firstTreatedPeriod: number;
}

/**
 * The same method on the time before treatment alone, as if treatment had begun at an earlier period: A. Abadie, A.
 * Diamond & J. Hainmueller, "Comparative politics and the synthetic control method", American Journal of Political
 * Science 59 (2015). An effect there is one that treatment cannot have had. The middle of the periods before treatment
 * unless given. Covariates stay as they are, measured over the whole time before.
 *
 * @throws RangeError as `syntheticControl`, and where the period is none of those before treatment or the first of all
 */
export function placeboInTime(
  panel: Panel,
  firstTreatedPeriod?: number,
  options: SyntheticControlOptions = {},
): PlaceboInTime {
  const { before, units } = requirePanel(panel);
  const periods = panel.periods.slice(0, before);
  const start = firstTreatedPeriod ?? periods[Math.floor(before / 2)]!;
  const outcomes = new Float64Array(units * before);
  for (const row of panel.units.keys()) outcomes.set(outcomesOf(panel, row).subarray(0, before), row * before);
  const earlier: Panel = { ...panel, periods, outcomes, firstTreatedPeriod: start };
  return { ...syntheticControl(earlier, options), periods, firstTreatedPeriod: start };
}

export interface LeftOut extends Counterfactual {
  /** The donor without which the rest was found. */
  readonly unit: string;
}

const LEAST_WEIGHT = 1e-6;

/**
 * The synthetic control without each donor that has weight, one at a time and in the order of the panel: A. Abadie, A.
 * Diamond & J. Hainmueller (2015). None where a single donor is all there is.
 *
 * @throws RangeError as `syntheticControl`
 */
export function leaveOneOut(panel: Panel, options: SyntheticControlOptions = {}): LeftOut[] {
  const { weights } = syntheticControl(panel, options);
  const { before, donors } = requirePanel(panel);
  if (donors.length < 2) return [];
  return donors
    .filter((row) => weights[row]! > LEAST_WEIGHT)
    .map((row) => {
      const rest = donors.filter((donor) => donor !== row);
      return { unit: panel.units[row]!, ...synthesise({ panel, before, unit: panel.treated, donors: rest }, options) };
    });
}
