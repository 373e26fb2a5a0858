import type { Panel } from "../statistics/panel";
import {
  leaveOneOut,
  placeboInTime,
  placeboIntervalOfControl,
  placeboRuns,
  rankPlacebos,
  syntheticControl,
  type PlaceboRun,
} from "../statistics/syntheticControl";
import type { SyntheticControl } from "../statistics/synthesise";
import { assessFit } from "./assessFit";
import type { NoInterval, PlaceboInTime, ScEvaluation } from "./evaluationTypes";
import { NEEDED_BEFORE } from "./panelYears";

/** After the pretended start there should be more than one year. */
const NEEDED_AFTER_PRETENDED = 2;

/** The synthetic control and its fit alone; `completeSc` adds what tests it. */
export function beginSc(panel: Panel): ScEvaluation {
  const found = syntheticControl(panel);
  const { effect, weights, path, gap, preRmspe, postRmspe } = found;
  return {
    effect,
    interval: null,
    noInterval: null,
    fit: assessFit("sc", panel, { gap, effect }),
    path: Float64Array.from(path),
    gap: Float64Array.from(gap),
    weights: Float64Array.from(weights),
    preRmspe,
    postRmspe,
    ratios: [],
    rank: NaN,
    isScaled: true,
    p: NaN,
    smallestP: 1 / panel.units.length,
    placebos: [],
    placeboInTime: null,
    leaveOneOut: [],
    balance: balanceOf(found),
  };
}

/** Runs of `completeSc`, as many as it yields. */
export const runsOfSc = (panel: Panel) => panel.units.length + 2;

/** All placebos and what is left without each donor, one run at a time; yields after each. */
export function* completeSc(panel: Panel, begun: ScEvaluation): Generator<void, ScEvaluation> {
  const runs: PlaceboRun[] = [];
  for (const run of placeboRuns(panel)) {
    runs.push(run);
    yield;
  }
  const { ratios, rank, p } = rankPlacebos(panel, runs);
  const others = runs.filter(({ row }) => row !== panel.treated);
  const pretended = pretend(panel);
  yield;
  const without = leaveOneOut(panel);
  yield;
  return {
    ...begun,
    ...intervalOf(panel, runs),
    ratios,
    rank,
    p,
    placebos: others.map(({ unit, gap, preRmspe, effect, ratio }) => ({
      unit,
      gap: Float64Array.from(gap),
      preRmspe,
      effect,
      ratio,
    })),
    placeboInTime: pretended,
    leaveOneOut: without.map(({ unit, effect, path, gap, preRmspe }) => ({
      unit,
      effect,
      path: Float64Array.from(path),
      gap: Float64Array.from(gap),
      preRmspe,
    })),
  };
}

type IntervalOfControl = Pick<ScEvaluation, "interval" | "noInterval" | "isScaled">;

function intervalOf(panel: Panel, runs: readonly PlaceboRun[]): IntervalOfControl {
  const interval = placeboIntervalOfControl(panel, { runs });
  const own = runs[panel.treated]!.relativeEffect;
  const isScaled = own !== 0 && own !== Infinity;
  if (Number.isFinite(interval.upper - interval.lower)) return { interval, noInterval: null, isScaled };
  return { interval: null, isScaled, noInterval: reasonOf(runs.filter(({ row }) => row !== panel.treated)) };
}

function reasonOf(placebos: readonly PlaceboRun[]): NoInterval {
  if (placebos.length === 0) return { kind: "few-donors", donors: 0 };
  const exact = placebos.filter(({ relativeEffect }) => relativeEffect === Infinity).map(({ unit }) => unit);
  if (exact.length === 0) return { kind: "not-finite" };
  return { kind: "exact-placebos", units: exact, of: placebos.length };
}

/** The middle of the years before as a start, but with as many years before it as any start needs. */
function pretend(panel: Panel): PlaceboInTime | null {
  const before = panel.periods.indexOf(panel.firstTreatedPeriod);
  const at = Math.max(NEEDED_BEFORE, Math.floor(before / 2));
  if (before - at < NEEDED_AFTER_PRETENDED) return null;
  const start = panel.periods[at]!;
  const { periods, effect, path, gap, preRmspe, postRmspe } = placeboInTime(panel, start);
  return { start, periods, effect, path: Float64Array.from(path), gap: Float64Array.from(gap), preRmspe, postRmspe };
}

function balanceOf({ balance = [], predictorWeights = [] }: SyntheticControl): ScEvaluation["balance"] {
  return balance.map(({ name, treated, synthetic, donors }, i) => ({
    name,
    weight: predictorWeights[i]!,
    treated,
    synthetic,
    donors,
  }));
}
