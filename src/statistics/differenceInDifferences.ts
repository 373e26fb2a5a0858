import { type Comparison, comparisonOf, type Counterfactual, mean, measureGap, outcomesOf } from "./counterfactual";
import type { Panel } from "./panel";
import { invertPlacebos, type PlaceboInterval } from "./placeboInterval";
import { requirePanel } from "./requirePanel";

export interface PeriodEffect extends PlaceboInterval {
  readonly period: number;
  readonly effect: number;
}

/**
 * How much more the treated unit changed than the mean of its donors, from the mean of the periods before treatment to
 * the mean of those from it on: J. D. Angrist & J.-S. Pischke, "Mostly Harmless Econometrics" (2009), chapter 5. Every
 * donor weighs alike; the path is the donors' mean, moved to the treated unit's mean before. That both would have moved
 * in parallel is assumed and cannot be proved.
 *
 * @throws RangeError for a panel that is not whole (`requirePanel`)
 */
export function differenceInDifferences(panel: Panel): Counterfactual {
  return compareMeans(comparisonOf(panel, requirePanel(panel)));
}

function compareMeans(comparison: Comparison): Counterfactual {
  const { panel, before, unit, donors } = comparison;
  const level = (row: number) => mean(outcomesOf(panel, row).subarray(0, before));
  const shift = level(unit) - mean(donors.map(level));
  return measureGap(comparison, donors.map(() => 1 / donors.length), shift);
}

/** Every donor as if it were treated, the other donors beside it; none where a donor stands alone. */
function placebos(panel: Panel): Counterfactual[] {
  const { before, donors } = requirePanel(panel);
  if (donors.length < 2) return [];
  return donors.map((unit) => compareMeans({ panel, before, unit, donors: donors.filter((one) => one !== unit) }));
}

/**
 * Interval of the effect from the donors' own differences in differences, the treated unit left out of them: T. G.
 * Conley & C. R. Taber, "Inference with 'difference in differences' with a small number of policy changes", Review of
 * Economics and Statistics 93 (2011), in finite samples and by size, so that few donors reach the highest level they
 * can; see `invertPlacebos`. It assumes that the treated unit's chance changes are of the donors' kind.
 *
 * @throws RangeError for a panel that is not whole or a level that is not between 0 and 1
 */
export function placeboIntervalOfDifference(panel: Panel, level?: number): PlaceboInterval {
  const { effect } = differenceInDifferences(panel);
  return invertPlacebos({ effect, level }, placebos(panel).map((one) => one.effect));
}

/**
 * The same comparison period by period, each against the mean of the periods before treatment: effects before it show
 * whether both moved in parallel. Intervals are those of `placeboIntervalOfDifference`, one period at a time.
 *
 * @throws RangeError for a panel that is not whole or a level that is not between 0 and 1
 */
export function eventStudy(panel: Panel, options: { readonly level?: number } = {}): PeriodEffect[] {
  const { gap } = differenceInDifferences(panel);
  const others = placebos(panel);
  return panel.periods.map((period, t) => ({
    period,
    effect: gap[t]!,
    ...invertPlacebos({ effect: gap[t]!, level: options.level }, others.map((one) => one.gap[t]!)),
  }));
}
