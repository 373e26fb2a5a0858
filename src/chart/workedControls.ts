import { deviation } from "d3-array";
import type { Interval } from "../statistics/interval";
import { GAP, row, sub } from "../statistics/mathNode";
import type { Panel } from "../statistics/panel";
import { leaveOneOut, placeboInSpace, placeboInTime, syntheticControl } from "../statistics/syntheticControl";
import { syntheticDifferenceInDifferences } from "../statistics/syntheticDifferenceInDifferences";
import { SYMBOLS } from "../statistics/symbols";
import { between, equals } from "./workedExample";
import { column, early, known, late, meansOf, rmspe, rowOf, yearsAbout, type EffectRecipe } from "./workedPanel";

/** Years of the index that serve as predictors, before the start. */
const PREDICTORS = [2003, 2007, 2010];

/** Computed once for each panel: the table, both lines and the numbers of an example ask for the same. */
function once<Found>(find: (panel: Panel) => Found): (panel: Panel) => Found {
  const found = new WeakMap<Panel, Found>();
  return (panel) => {
    if (!found.has(panel)) found.set(panel, find(panel));
    return found.get(panel)!;
  };
}

const withPredictors = (panel: Panel): Panel => ({
  ...panel,
  covariates: {
    names: PREDICTORS.map(String),
    values: Float64Array.from(
      panel.units.flatMap((_, unit) => PREDICTORS.map((year) => rowOf(panel, unit)[panel.periods.indexOf(year)]!)),
    ),
  },
});

/** Standard deviation (n - 1) of each predictor over all places. */
const spreadsOf = (panel: Panel) =>
  PREDICTORS.map((year) => {
    const at = panel.periods.indexOf(year);
    return deviation(panel.units, (_, unit) => rowOf(panel, unit)[at])!;
  });

const controlOf = once((panel) => syntheticControl(panel));
const nestedOf = once((panel) => syntheticControl(withPredictors(panel)));
const placebosOf = once((panel) => placeboInSpace(panel));
const leftOutOf = once((panel) => leaveOneOut(panel));
const syntheticDidOf = once(syntheticDifferenceInDifferences);

const spanOf = (panel: Panel): Interval => {
  const effects = leftOutOf(panel).map(({ effect }) => effect);
  return { lower: Math.min(...effects), upper: Math.max(...effects) };
};

/** Methods that mix the other places. */
export const CONTROL_RECIPES: Readonly<Record<string, EffectRecipe>> = {
  "synthetic-control": {
    scene: "effects",
    of: (panel) => controlOf(panel).effect,
    table: (panel) => {
      const found = meansOf(panel);
      const { weights } = controlOf(panel);
      return {
        labels: panel.units,
        columns: [column(sub("w", "j"), weights, 3), column(early, found.early), column(late, found.late)],
      };
    },
    line: (panel, write) => {
      const { effect, preRmspe } = controlOf(panel);
      return row(known(effect, write), ",", GAP, equals(rmspe("−"), write(preRmspe)));
    },
  },
  "synthetic-control-placebo": {
    scene: "effects",
    of: (panel) => placebosOf(panel).p,
    table: (panel) => {
      const { runs } = placebosOf(panel);
      return {
        labels: panel.units,
        columns: [
          column(rmspe("−"), runs.map(({ preRmspe }) => preRmspe)),
          column(rmspe("+"), runs.map(({ postRmspe }) => postRmspe)),
          column(sub("r", "j"), runs.map(({ ratio }) => ratio)),
        ],
      };
    },
    line: (panel, write) => {
      const { rank, p } = placebosOf(panel);
      return equals("p", ["mfrac", String(rank), String(panel.units.length)], write(p));
    },
  },
  "synthetic-control-placebo-time": {
    scene: "effects-years",
    of: (panel) => placeboInTime(panel).effect,
    table: (panel) => {
      const { firstTreatedPeriod, path, gap } = placeboInTime(panel);
      const at = yearsAbout(panel, firstTreatedPeriod);
      return {
        labels: at.map((t) => String(panel.periods[t])),
        columns: [
          column(SYMBOLS["treated-t"], at.map((t) => rowOf(panel, 0)[t]!)),
          column(SYMBOLS["control-t"], at.map((t) => path[t]!)),
          column(row(SYMBOLS["treated-t"], "−", SYMBOLS["control-t"]), at.map((t) => gap[t]!)),
        ],
      };
    },
    line: (panel, write) => {
      const { firstTreatedPeriod, effect } = placeboInTime(panel);
      return equals(sub("τ", String(firstTreatedPeriod)), write(effect));
    },
  },
  "leave-one-out": {
    scene: "effects",
    of: spanOf,
    table: (panel) => {
      const { weights } = controlOf(panel);
      const left = leftOutOf(panel);
      return {
        labels: left.map(({ unit }) => unit),
        columns: [
          column(sub("w", "j"), left.map(({ unit }) => weights[panel.units.indexOf(unit)]!), 3),
          column(SYMBOLS["without-donor"], left.map(({ effect }) => effect)),
        ],
      };
    },
    line: (panel, write) => row(known(controlOf(panel).effect, write), ",", GAP, between(spanOf(panel), write)),
  },
  "predictor-weights": {
    scene: "effects-predictors",
    of: (panel) => nestedOf(panel).effect,
    table: (panel) => {
      const { predictorWeights = [], balance = [] } = nestedOf(panel);
      return {
        labels: balance.map(({ name }) => name),
        columns: [
          column(sub("v", "k"), predictorWeights, 3),
          column(sub("s", "k"), spreadsOf(panel)),
          column(sub("x", row("1", "k")), balance.map(({ treated }) => treated)),
          column(row("∑", sub("w", "j"), sub("x", row("j", "k"))), balance.map(({ synthetic }) => synthetic)),
        ],
      };
    },
    line: (panel, write) => {
      const { effect, preRmspe } = nestedOf(panel);
      return row(known(effect, write), ",", GAP, equals(rmspe("−"), write(preRmspe)));
    },
  },
  "synthetic-difference-in-differences": {
    scene: "effects",
    of: (panel) => syntheticDidOf(panel).effect,
    table: (panel) => {
      const { unitWeights, timeWeights } = syntheticDidOf(panel);
      const weighted = panel.units.map((_, unit) =>
        timeWeights.reduce((sum, weight, t) => sum + weight * rowOf(panel, unit)[t]!, 0),
      );
      return {
        labels: panel.units,
        columns: [
          column(sub("ω", "j"), [...unitWeights], 3),
          column(row("∑", sub("λ", "t"), sub("y", "t")), weighted),
          column(late, meansOf(panel).late),
        ],
      };
    },
    line: (panel, write) => {
      const { effect, standardError } = syntheticDidOf(panel);
      return row(known(effect, write), ",", GAP, equals(row("se", "(", "τ", ")"), write(standardError)));
    },
  },
};
