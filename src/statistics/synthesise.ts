import { type Comparison, type Counterfactual, mean, measureGap, outcomesOf } from "./counterfactual";
import type { Panel } from "./panel";
import { nestPredictors, scalePredictors, weighByPredictors } from "./predictorWeights";
import { simplexLeastSquares } from "./simplexLeastSquares";

export interface SyntheticControlOptions {
  /** Importance of each covariate, given and not searched for; only their ratios count. */
  readonly predictorWeights?: readonly number[];
  /** Times the sum of squared weights, added to the squared error; 0 unless given. */
  readonly ridge?: number;
}

/** How the treated unit, its synthetic twin and the mean of the donors stand on a covariate, in its own units. */
export interface Balance {
  readonly name: string;
  readonly treated: number;
  readonly synthetic: number;
  readonly donors: number;
}

export interface SyntheticControl extends Counterfactual {
  /** One a covariate, summing to one, given or found; only with covariates. */
  readonly predictorWeights?: readonly number[];
  readonly balance?: readonly Balance[];
}

/** Throws RangeError for predictor weights that are negative, all 0 or not one a covariate. */
export function requireImportance({ covariates }: Panel, { predictorWeights }: SyntheticControlOptions): void {
  if (predictorWeights === undefined) return;
  const wanted = covariates?.names.length ?? 0;
  if (predictorWeights.length !== wanted) {
    throw new RangeError(`${predictorWeights.length} predictor weights are not those of ${wanted} covariates`);
  }
  const wrong = predictorWeights.find((weight) => !(weight >= 0 && weight < Infinity));
  if (wrong !== undefined) throw new RangeError(`predictor weight must be finite and not negative: ${wrong}`);
  if (predictorWeights.some((weight) => weight > 0)) return;
  throw new RangeError("a predictor weight must be above zero: 0");
}

/** The mix of a unit's donors that fits it best, and how far the unit stands from it. */
export function synthesise(comparison: Comparison, options: SyntheticControlOptions): SyntheticControl {
  const { panel, before, unit, donors } = comparison;
  const { ridge = 0 } = options;
  if (panel.covariates === undefined) {
    const columns = new Float64Array(donors.length * before);
    for (const [i, donor] of donors.entries()) columns.set(outcomesOf(panel, donor).subarray(0, before), i * before);
    const target = outcomesOf(panel, unit).slice(0, before);
    return measureGap(comparison, simplexLeastSquares({ columns, target, ridge }).weights);
  }
  const predictors = scalePredictors(comparison);
  const given = options.predictorWeights;
  const sum = given?.reduce((a, b) => a + b, 0) ?? 0;
  const importance = given?.map((weight) => weight / sum) ?? nestPredictors(comparison, predictors, ridge);
  const weights = weighByPredictors(predictors, importance, ridge);
  return {
    ...measureGap(comparison, weights),
    predictorWeights: importance,
    balance: balanceOf(comparison, weights),
  };
}

function balanceOf({ panel, unit, donors }: Comparison, weights: Float64Array): Balance[] {
  const { names, values } = panel.covariates!;
  return names.map((name, k) => {
    const theirs = donors.map((row) => values[row * names.length + k]!);
    return {
      name,
      treated: values[unit * names.length + k]!,
      synthetic: theirs.reduce((sum, value, i) => sum + weights[i]! * value, 0),
      donors: mean(theirs),
    };
  });
}
