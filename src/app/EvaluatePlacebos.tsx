import { buildPathModel } from "../chart/buildPathModel";
import { buildRatioModel } from "../chart/buildRatioModel";
import { formatFull } from "../base/formatNumber";
import type { LeaveOneOutRun, PlaceboInTime, ScEvaluation } from "../series/evaluationTypes";
import { PathFigure } from "../view/PathFigure";
import { RatioDots } from "../view/RatioDots";
import { Chart, EvaluateFrame, type ResultProps } from "./EvaluateFrame";
import { effectText } from "./evaluateWords";

const HEIGHT_PX = 300;

interface Props extends ResultProps {
  readonly result: ScEvaluation;
}

/** The error after by the error before, of every place; rank and p. */
export function PlaceboRatios({ result, ...props }: Props) {
  const { asked, told, t } = props;
  const { place, nameOf } = told;
  const title = t("evaluate.fig.ratio", { place });
  const ratios = result.ratios.map(({ unit, ratio }) => ({ id: unit, name: nameOf(unit), ratio }));
  const model = buildRatioModel(ratios, { t, treated: asked.treated, p: result.p });
  const least = formatFull(result.smallestP, { locale: t.locale, decimals: 3 });
  return (
    <EvaluateFrame
      {...props}
      id="ratios"
      title={title}
      means={`${model.rankText} ${t("evaluate.fig.ratio.means", { least })}`}
      drawing={{ kind: "ratios", model }}
      summary={model.summary}
      table={model.table}
      how={[{ entry: "synthetic-control-placebo", text: t("evaluate.methods.how.synthetic-control-placebo") }]}
    >
      <Chart summary={model.summary}>
        {(width) => (
          <RatioDots model={model} width={width} height={HEIGHT_PX} label={t("evaluate.fig.places", { title })} />
        )}
      </Chart>
    </EvaluateFrame>
  );
}

/** The method on the years before alone, with a start that was none. */
export function PlaceboTime({ run, ...props }: ResultProps & { readonly run: PlaceboInTime }) {
  const { evaluation, told, t } = props;
  const { place, start: first } = told;
  const title = t("evaluate.fig.time", { start: run.start });
  const entry = "synthetic-control-placebo-time";
  const model = buildPathModel(
    {
      periods: run.periods,
      firstTreated: run.start,
      actual: run.periods.map((period) => evaluation.actual[evaluation.periods.indexOf(period)]!),
      counterfactual: run.path,
    },
    {
      t,
      style: told.style,
      name: place,
      counterfactualName: t("evaluate.word.synthetic", { place }),
      startWord: t("evaluate.word.pretended"),
      everyYears: told.everyYears,
    },
  );
  const effect = `${effectText(run.effect, t)} ${told.changeUnit}`;
  return (
    <EvaluateFrame
      {...props}
      id="placebo-in-time"
      title={title}
      means={t("evaluate.fig.time.means", { start: run.start, first, effect })}
      drawing={{ kind: "path", model }}
      summary={model.summary}
      table={model.table}
      how={[{ entry, text: t(`evaluate.methods.how.${entry}`) }]}
    >
      <Chart summary={model.summary}>
        {(width) => (
          <PathFigure model={model} width={width} height={HEIGHT_PX} label={t("evaluate.fig.cursor", { title })} />
        )}
      </Chart>
    </EvaluateFrame>
  );
}

/** Whether the estimate hangs on a single donor. */
export function LeaveOneOut({ result, runs, ...props }: Props & { readonly runs: readonly LeaveOneOutRun[] }) {
  const { evaluation, told, t } = props;
  const { place, nameOf } = told;
  const title = t("evaluate.fig.loo");
  const effects = runs.map(({ effect }) => effect);
  const model = buildPathModel(
    {
      periods: evaluation.periods,
      firstTreated: told.start,
      actual: evaluation.actual,
      counterfactual: result.path,
      alternatives: runs.map(({ unit, path }) => ({ id: unit, name: nameOf(unit), path })),
    },
    {
      t,
      style: told.style,
      name: place,
      counterfactualName: t("evaluate.word.synthetic", { place }),
      startWord: t("evaluate.word.start"),
      alternativesWord: t("evaluate.word.alternatives"),
      everyYears: told.everyYears,
    },
  );
  return (
    <EvaluateFrame
      {...props}
      id="leave-one-out"
      title={title}
      means={t("evaluate.fig.loo.means", {
        least: effectText(Math.min(...effects), t),
        most: `${effectText(Math.max(...effects), t)} ${told.changeUnit}`,
      })}
      drawing={{ kind: "path", model }}
      summary={model.summary}
      table={model.table}
      how={[{ entry: "leave-one-out", text: t("evaluate.methods.how.leave-one-out") }]}
    >
      <Chart summary={model.summary}>
        {(width) => (
          <PathFigure model={model} width={width} height={HEIGHT_PX} label={t("evaluate.fig.cursor", { title })} />
        )}
      </Chart>
    </EvaluateFrame>
  );
}
