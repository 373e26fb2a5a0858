import { formatExact } from "../base/formatNumber";
import { buildGapModel } from "../chart/buildGapModel";
import { buildPathModel } from "../chart/buildPathModel";
import { buildWeightsModel } from "../chart/buildWeightsModel";
import type { ScEvaluation } from "../series/evaluationTypes";
import type { Panel } from "../statistics/panel";
import { GapFigure } from "../view/GapFigure";
import { PathFigure } from "../view/PathFigure";
import { WeightBars } from "../view/WeightBars";
import { EvaluateBalance } from "./EvaluateBalance";
import { Chart, EvaluateFrame, type ResultProps } from "./EvaluateFrame";
import { balanceTable } from "./evaluateLeaves";
import { covariateName, howText } from "./evaluateWords";

const HEIGHT_PX = 340;

/** Donors with more than twenty times the squared error before are left out of the drawing, as in the literature. */
const GAP_LIMIT = 20;

/** Outcomes of each donor, one array a place. */
const donorsOf = ({ outcomes, periods, units, treated }: Panel) =>
  units.flatMap((_, row) =>
    row === treated ? [] : [outcomes.subarray(row * periods.length, (row + 1) * periods.length)],
  );

interface Props extends ResultProps {
  readonly result: ScEvaluation;
}

/** The place against its synthetic twin, the whole time; where the fit is refused, the years before the start alone. */
export function SyntheticPath({ result, isRefused, ...props }: Props & { readonly isRefused: boolean }) {
  const { asked, evaluation, told, t } = props;
  const { place, start } = told;
  const shown = isRefused ? evaluation.periods.filter((period) => period < start) : evaluation.periods;
  const title = t(isRefused ? "evaluate.fig.path.refused" : "evaluate.fig.path", { place });
  const model = buildPathModel(
    {
      periods: shown,
      firstTreated: start,
      actual: evaluation.actual.subarray(0, shown.length),
      counterfactual: result.path.subarray(0, shown.length),
      donors: isRefused ? [] : donorsOf(asked.panel!),
    },
    {
      t,
      style: told.style,
      name: place,
      counterfactualName: t("evaluate.word.synthetic", { place }),
      startWord: t("evaluate.word.start"),
      everyYears: told.everyYears,
    },
  );
  return (
    <EvaluateFrame
      {...props}
      id="path"
      title={title}
      means={t(isRefused ? "evaluate.fig.path.refused.means" : "evaluate.fig.path.means", { place, start })}
      not={model.donorsWord ? t("evaluate.fig.path.not") : undefined}
      drawing={{ kind: "path", model }}
      summary={model.summary}
      table={model.table}
      how={[{ entry: "synthetic-control", text: howText("sc", t) }]}
    >
      <Chart summary={model.summary}>
        {(width) => (
          <PathFigure model={model} width={width} height={HEIGHT_PX} label={t("evaluate.fig.cursor", { title })} />
        )}
      </Chart>
    </EvaluateFrame>
  );
}

/** The gap between the two, and that of every donor as if it were the treated one. */
export function SyntheticGap({ result, ...props }: Props) {
  const { asked, evaluation, told, t } = props;
  const { place, start, nameOf } = told;
  const title = t("evaluate.fig.gap");
  const model = buildGapModel(
    {
      periods: evaluation.periods,
      firstTreated: start,
      treated: { id: asked.treated, name: place, gap: result.gap, preRmspe: result.preRmspe },
      donors: result.placebos.map(({ unit, gap, preRmspe }) => ({ id: unit, name: nameOf(unit), gap, preRmspe })),
      limit: GAP_LIMIT,
    },
    { t, style: told.style, startWord: t("evaluate.word.start"), everyYears: told.everyYears },
  );
  return (
    <EvaluateFrame
      {...props}
      id="gap"
      title={title}
      means={t("evaluate.fig.gap.means", { place, start })}
      notes={[model.leftOutText]}
      drawing={{ kind: "gap", model }}
      summary={model.summary}
      table={model.table}
      how={[{ entry: "synthetic-control-placebo", text: t("evaluate.methods.how.synthetic-control-placebo") }]}
    >
      <Chart summary={model.summary}>
        {(width) => (
          <GapFigure model={model} width={width} height={HEIGHT_PX} label={t("evaluate.fig.cursor", { title })} />
        )}
      </Chart>
    </EvaluateFrame>
  );
}

/** For the file: each covariate with its values, a line each. */
function balanceNotes({ balance }: ScEvaluation, { catalogue, told, t }: ResultProps): string[] {
  return balance.map(({ name, treated, synthetic, donors, weight }) =>
    t("evaluate.sheet.balance", {
      name: covariateName(name, { catalogue, told, t }),
      place: told.place,
      treated: formatExact(treated),
      synthetic: formatExact(synthetic),
      donors: formatExact(donors),
      weight: formatExact(weight),
    }),
  );
}

/** What the twin is made of; with covariates also how well they match. */
export function SyntheticWeights({ result, ...props }: Props) {
  const { asked, evaluation, told, t } = props;
  const { place, nameOf } = told;
  const title = t("evaluate.fig.weights", { place });
  const weights = evaluation.units.flatMap((unit, i) =>
    unit === asked.treated ? [] : [{ id: unit, name: nameOf(unit), weight: result.weights[i]! }],
  );
  const model = buildWeightsModel(weights, { t });
  return (
    <EvaluateFrame
      {...props}
      id="weights"
      title={title}
      means={t("evaluate.fig.weights.means")}
      drawn={[model.note, ...balanceNotes(result, props)]}
      drawing={{ kind: "weights", model, balance: balanceTable(result, props) }}
      summary={model.summary}
      table={model.table}
      how={
        result.balance.length > 0
          ? [{ entry: "predictor-weights", text: t("evaluate.methods.how.predictor-weights") }]
          : [{ entry: "synthetic-control", text: howText("sc", t) }]
      }
    >
      <WeightBars model={model} label={t("evaluate.fig.bars", { title })} />
      <p className="visually-hidden">{model.summary}</p>
      <EvaluateBalance {...props} result={result} />
    </EvaluateFrame>
  );
}
