import { buildEventStudyModel } from "../chart/buildEventStudyModel";
import { buildPathModel } from "../chart/buildPathModel";
import { buildTimeWeightsModel } from "../chart/buildTimeWeightsModel";
import { buildWeightsModel } from "../chart/buildWeightsModel";
import type { FigureTable } from "../chart/figureTable";
import type { DidEvaluation, ItsEvaluation, ItsTerm, SdidEvaluation } from "../series/evaluationTypes";
import { EventStudyFigure } from "../view/EventStudyFigure";
import { PathFigure } from "../view/PathFigure";
import { TimeWeights } from "../view/TimeWeights";
import { WeightBars } from "../view/WeightBars";
import { Chart, EvaluateFrame, type ResultProps } from "./EvaluateFrame";
import { effectText, howText } from "./evaluateWords";
import styles from "./Evaluate.module.css";
import results from "./EvaluateResults.module.css";

const HEIGHT_PX = 300;
const COLUMNS_PX = 220;

/** Difference-in-differences year by year. */
export function EventStudy({ result, ...props }: ResultProps & { readonly result: DidEvaluation }) {
  const { told, t } = props;
  const title = t("evaluate.fig.event");
  const model = buildEventStudyModel(result.eventStudy, {
    t,
    style: told.style,
    firstTreated: told.start,
    startWord: t("evaluate.word.start"),
  });
  return (
    <EvaluateFrame
      {...props}
      id="event-study"
      title={title}
      means={t("evaluate.fig.event.means", { place: told.place, start: told.start })}
      not={model.summary}
      drawing={{ kind: "eventStudy", model }}
      summary={model.summary}
      table={model.table}
      how={[
        { entry: "event-study", text: t("evaluate.methods.how.event-study") },
        { entry: "conley-taber", text: t("evaluate.methods.how.conley-taber") },
      ]}
    >
      <Chart summary={model.summary}>
        {(width) => (
          <EventStudyFigure
            model={model}
            width={width}
            height={HEIGHT_PX}
            label={t("evaluate.fig.cursor", { title })}
          />
        )}
      </Chart>
    </EvaluateFrame>
  );
}

/** Which donors and which years synthetic difference-in-differences counts. */
export function SdidWeights({ result, ...props }: ResultProps & { readonly result: SdidEvaluation }) {
  const { asked, evaluation, told, t } = props;
  const title = t("evaluate.fig.sdid");
  const units = evaluation.units.flatMap((unit, i) =>
    unit === asked.treated ? [] : [{ id: unit, name: told.nameOf(unit), weight: result.weights[i]! }],
  );
  const before = evaluation.periods.filter((period) => period < told.start);
  const bars = buildWeightsModel(units, { t, most: 8 });
  const columns = buildTimeWeightsModel(before, result.timeWeights, { t });
  return (
    <EvaluateFrame
      {...props}
      id="sdid-weights"
      title={title}
      means={t("evaluate.fig.sdid.means", { start: told.start })}
      drawn={[bars.note]}
      drawing={{
        kind: "bothWeights",
        units: { title: t("evaluate.fig.sdid.units"), model: bars },
        years: { title: t("evaluate.fig.sdid.years"), model: columns },
      }}
      summary={[bars.summary, columns.summary].join(" ")}
      table={joined(bars.table, columns.table)}
      how={[{ entry: "synthetic-difference-in-differences", text: howText("sdid", t) }]}
    >
      <div className={results.both}>
        <div>
          <h3 className={styles.smallTitle}>{t("evaluate.fig.sdid.units")}</h3>
          <WeightBars model={bars} label={t("evaluate.fig.bars", { title })} />
        </div>
        <div>
          <h3 className={styles.smallTitle}>{t("evaluate.fig.sdid.years")}</h3>
          <Chart summary={columns.summary}>
            {(width) => (
              <TimeWeights
                model={columns}
                width={width}
                height={COLUMNS_PX}
                label={t("evaluate.fig.cursor", { title })}
              />
            )}
          </Chart>
        </div>
      </div>
    </EvaluateFrame>
  );
}

/** Donors, then years, each with its weight: one file holds both. */
const joined = (units: FigureTable, years: FigureTable): FigureTable => ({
  columns: units.columns,
  rows: [...units.rows, ...years.rows.map(({ id, cells }) => ({ id, cells: cells.slice(0, units.columns.length) }))],
});

/** The place against its own earlier line. */
export function SeriesPath({ result, ...props }: ResultProps & { readonly result: ItsEvaluation }) {
  const { evaluation, told, t } = props;
  const { place, start } = told;
  const title = t("evaluate.fig.its", { place });
  const model = buildPathModel(
    {
      periods: evaluation.periods,
      firstTreated: start,
      actual: evaluation.actual,
      counterfactual: result.path,
      interval: { lower: result.lower, upper: result.upper },
    },
    {
      t,
      style: told.style,
      name: place,
      counterfactualName: t("evaluate.word.without"),
      startWord: t("evaluate.word.start"),
      everyYears: told.everyYears,
    },
  );
  return (
    <EvaluateFrame
      {...props}
      id="interrupted-time-series"
      title={title}
      means={t("evaluate.fig.its.means", { start, ...termWords(result, props) })}
      not={t("evaluate.fig.its.not", { start })}
      drawing={{ kind: "path", model }}
      summary={model.summary}
      table={model.table}
      how={[{ entry: "interrupted-time-series", text: howText("its", t) }]}
    >
      <Chart summary={model.summary}>
        {(width) => (
          <PathFigure model={model} width={width} height={HEIGHT_PX} label={t("evaluate.fig.cursor", { title })} />
        )}
      </Chart>
    </EvaluateFrame>
  );
}

function termWords({ level, slope }: ItsEvaluation, { told, t }: Pick<ResultProps, "told" | "t">) {
  const words = ({ estimate, lower, upper }: ItsTerm) => ({
    estimate: `${effectText(estimate, t)} ${told.changeUnit}`,
    lower: effectText(lower, t),
    upper: effectText(upper, t),
  });
  const [one, other] = [words(level), words(slope)];
  return {
    level: one.estimate,
    levelLower: one.lower,
    levelUpper: one.upper,
    slope: other.estimate,
    slopeLower: other.lower,
    slopeUpper: other.upper,
  };
}
