import type { Panel } from "./panel";
import { requirePanel, type PanelShape } from "./requirePanel";
import { mixColumns, simplexLeastSquares } from "./simplexLeastSquares";

export interface SyntheticDidEstimate {
  /** Average over the treated periods, in units of the outcome. */
  readonly effect: number;
  /** One a unit, the treated 0; the others add up to 1. */
  readonly unitWeights: Float64Array;
  /** One a period before treatment; they add up to 1. */
  readonly timeWeights: Float64Array;
  /** The counterfactual, one a period: the donors' weighted mean, moved by its weighted distance before treatment. */
  readonly path: Float64Array;
  /** Outcome of the treated less path; its mean over the treated periods is the effect. */
  readonly gap: Float64Array;
  /** Root mean squared gap before treatment and from it on, every period alike. */
  readonly preRmspe: number;
  readonly postRmspe: number;
  /** How many equal weights come to the same spread: 1 over the sum of squares. */
  readonly effectiveDonors: number;
  readonly effectivePeriods: number;
}

export interface SyntheticDid extends SyntheticDidEstimate {
  /** Of the placebos; NaN where no donor has another donor to be compared with. */
  readonly standardError: number;
  /** The effect found for each donor as if it had been treated (`syntheticDidPlacebo`), in the order of the panel. */
  readonly placebos: readonly number[];
}

/**
 * Synthetic difference-in-differences of one treated unit: D. Arkhangelsky, S. Athey, D. A. Hirshberg, G. W. Imbens &
 * S. Wager, American Economic Review 111 (2021), with the placebo standard error of their algorithm 4. Weighted donors
 * are to run parallel to the treated unit before treatment, and weighted periods before to stand for those after.
 *
 * Weights are those of the paper: with intercepts, a ridge of zeta^2 T_pre on units, zeta being T_post^(1/4) times the
 * standard deviation (n - 1) of the donors' first differences before treatment, and one of (that deviation / 10^6)^2 N
 * on periods, solved exactly (the package synthdid stops sooner: -15.604 where the optimum of California is -15.605).
 * Differences are between neighbouring periods of the panel, however far apart.
 *
 * Where donors do not change before treatment, or have no two differences to compare (one period before it), the
 * deviation and both ridges are 0, and of all weights that fit best those nearest to equal are taken; one period before
 * treatment gives difference-in-differences.
 *
 * @throws RangeError as `requirePanel`
 */
export function syntheticDifferenceInDifferences(panel: Panel): SyntheticDid {
  const estimate = estimateSyntheticDid(panel);
  const { donors } = requirePanel(panel);
  const placebos = donors.length < 2 ? [] : donors.map((donor) => syntheticDidPlacebo(panel, donor));
  return { ...estimate, standardError: placeboStandardError(placebos), placebos };
}

/** All of `syntheticDifferenceInDifferences` but the placebos, which take as many runs as there are donors. */
export function estimateSyntheticDid(panel: Panel): SyntheticDidEstimate {
  const shape = requirePanel(panel);
  return weigh(panel, panel.treated, shape);
}

/**
 * One placebo run: the effect found for a donor's row as if it had been treated, against the other donors, the treated
 * unit left out. @throws RangeError as `requirePanel`, for a row that is no donor's, and where no other donor is left
 */
export function syntheticDidPlacebo(panel: Panel, donor: number): number {
  const shape = requirePanel(panel);
  const donors = shape.donors.filter((row) => row !== donor);
  if (donors.length === shape.donors.length) throw new RangeError(`no donor's row: ${donor}`);
  if (donors.length === 0) throw new RangeError("a placebo needs another donor");
  return weigh(panel, donor, { ...shape, donors }).effect;
}

/** Standard deviation (n) of the effects of placebos around their mean; NaN below two of them. */
export function placeboStandardError(effects: readonly number[]): number {
  if (effects.length < 2) return NaN;
  const mean = meanOf(effects);
  return Math.sqrt(meanOf(effects.map((effect) => (effect - mean) ** 2)));
}

const meanOf = (values: ArrayLike<number>): number => sumOf(values) / values.length;
const rootMeanSquare = (values: Float64Array) => Math.sqrt(meanOf(values.map((one) => one * one)));
const sumOf = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

function weigh(panel: Panel, treated: number, shape: PanelShape): SyntheticDidEstimate {
  const { before, periods, donors } = shape;
  const rowOf = (unit: number) => panel.outcomes.subarray(unit * periods, (unit + 1) * periods);
  const own = rowOf(treated);
  const others = donors.map(rowOf);
  const deviation = deviationOfChanges(others.map((row) => row.subarray(0, before)));
  const weights = weighUnits({ own, others, before, ridge: Math.sqrt(periods - before) * deviation ** 2 * before });
  const timeWeights = weighPeriods({ others, before, ridge: (1e-6 * deviation) ** 2 * donors.length });
  const mixed = mixColumns(join(others), weights, periods);
  const distance = timeWeights.reduce((sum, weight, t) => sum + weight * (own[t]! - mixed[t]!), 0);
  const path = mixed.map((value) => value + distance);
  const gap = own.map((value, t) => value - path[t]!);
  const unitWeights = new Float64Array(panel.units.length);
  for (const [i, row] of donors.entries()) unitWeights[row] = weights[i]!;
  return {
    effect: meanOf(gap.subarray(before)),
    unitWeights,
    timeWeights,
    path,
    gap,
    preRmspe: rootMeanSquare(gap.subarray(0, before)),
    postRmspe: rootMeanSquare(gap.subarray(before)),
    effectiveDonors: effectiveNumber(weights),
    effectivePeriods: effectiveNumber(timeWeights),
  };
}

const effectiveNumber = (weights: Float64Array) => 1 / weights.reduce((sum, weight) => sum + weight * weight, 0);

/** Standard deviation (n - 1) of the changes from each period to the next; 0 below two changes. */
function deviationOfChanges(rows: readonly Float64Array[]): number {
  const changes = rows.flatMap((row) => Array.from(row.subarray(1), (value, t) => value - row[t]!));
  if (changes.length < 2) return 0;
  const mean = meanOf(changes);
  return Math.sqrt(sumOf(changes.map((change) => (change - mean) ** 2)) / (changes.length - 1));
}

interface Problem {
  readonly others: readonly Float64Array[];
  readonly before: number;
  readonly ridge: number;
}

/** Weights with which the donors run parallel to the treated unit before treatment. */
function weighUnits({ own, others, before, ridge }: Problem & { readonly own: Float64Array }): Float64Array {
  const columns = join(others.map((row) => row.subarray(0, before)));
  return simplexLeastSquares({ columns, target: own.subarray(0, before), ridge, intercept: true }).weights;
}

/** Weights with which the periods before treatment run, over donors, parallel to the mean of those after. */
function weighPeriods({ others, before, ridge }: Problem): Float64Array {
  const periods = Array.from({ length: before }, (_, t) => Float64Array.from(others, (row) => row[t]!));
  const target = Float64Array.from(others, (row) => meanOf(row.subarray(before)));
  return simplexLeastSquares({ columns: join(periods), target, ridge, intercept: true }).weights;
}

function join(rows: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(sumOf(rows.map((row) => row.length)));
  let at = 0;
  for (const row of rows) {
    joined.set(row, at);
    at += row.length;
  }
  return joined;
}
