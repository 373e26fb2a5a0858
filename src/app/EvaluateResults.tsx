import { memo, useDeferredValue, type RefObject } from "react";
import { METHODS, type EvaluationPanel, type MethodOutcome } from "../series/evaluationTypes";
import type { EvaluationState } from "../series/evaluationStore";
import buttonStyles from "../view/Button.module.css";
import { ProgressBar } from "../view/ProgressBar";
import { Skeleton } from "../view/Skeleton";
import { EvaluateCards } from "./EvaluateCards";
import type { EvaluateProps } from "./EvaluateControls";
import { EvaluateExample } from "./EvaluateExample";
import type { ResultProps } from "./EvaluateFrame";
import { EventStudy, SdidWeights, SeriesPath } from "./EvaluateOthers";
import { LeaveOneOut, PlaceboRatios, PlaceboTime } from "./EvaluatePlacebos";
import { SyntheticGap, SyntheticPath, SyntheticWeights } from "./EvaluateSynthetic";
import { agreementSentence, percentText, stepsText, type Told } from "./evaluateWords";
import { cancelEvaluation, runEvaluation, useEvaluationRun } from "./useEvaluation";
import { useFocusHeir } from "./useFocusHeir";
import { useKeptHeight } from "./useKeptHeight";
import results from "./EvaluateResults.module.css";

const SKELETON_PX = 560;

interface Props extends EvaluateProps {
  readonly asked: EvaluationPanel;
  readonly told: Told;
  /** What compares with donors is refused above already: only what needs none is shown. */
  readonly seriesAlone: boolean;
  /** Has the focus once the runs that held it are over. */
  readonly answer: RefObject<HTMLElement | null>;
}

/** What the methods give, once they have run; until then how far they are, which screen readers hear in quarters. */
export function EvaluateResults(props: Props) {
  const { evaluation } = props.view;
  // The cards first: they do not wait for nine figures.
  const drawn = useDeferredValue<typeof evaluation>(evaluation, null);
  const isDrawn = evaluation !== null && drawn?.key === evaluation.key;
  const kept = useKeptHeight(isDrawn);
  const run = useEvaluationRun();
  return (
    <div ref={kept.ref} className={results.results} style={kept.style} aria-busy={!isDrawn && !hasEnded(props, run)}>
      <p role="status" className="visually-hidden">
        {heard(props, run)}
      </p>
      {evaluation ? (
        <>
          <Summary {...props} evaluation={evaluation} />
          {isDrawn ? <Figures {...props} evaluation={drawn} /> : null}
        </>
      ) : (
        <Running {...props} run={run} />
      )}
    </div>
  );
}

/** What can be read at once, before the figures. */
function Summary(props: Props & Pick<ResultProps, "evaluation">) {
  const { evaluation, seriesAlone, asked, told, t } = props;
  const steps = seriesAlone ? "" : stepsText(evaluation, t);
  return (
    <>
      {seriesAlone ? null : (
        <p className={results.agreement} data-agreement="">
          {agreementSentence(evaluation, told.place, t)}
        </p>
      )}
      <EvaluateCards {...props} methods={seriesAlone ? ["its"] : METHODS} />
      {steps ? <p className={results.steps}>{steps}</p> : null}
      {asked.subject.kind === "example" ? <EvaluateExample {...props} /> : null}
    </>
  );
}

const progressOf = ({ asked }: Props, run: EvaluationState) =>
  (run.key === asked.key && run.progress) || { done: 0, total: 0 };

const hasEnded = ({ asked }: Props, run: EvaluationState) => run.key === asked.key && (run.cancelled || run.failed);

const endText = ({ t }: Props, run: EvaluationState) => t(run.failed ? "evaluate.failed" : "evaluate.cancelled");

/** Each run would be told else. */
const QUARTERS = 4;

function heard(props: Props, run: EvaluationState): string {
  const { view, t } = props;
  if (view.evaluation) return t("evaluate.progress.done");
  if (hasEnded(props, run)) return endText(props, run);
  const { done, total } = progressOf(props, run);
  const quarters = total > 0 ? Math.floor((done / total) * QUARTERS) : 0;
  return t("evaluate.progress.share", { share: percentText(quarters / QUARTERS, t) });
}

/** One button that stops the runs or begins them again, so that it keeps the focus. */
function Running({ run, ...props }: Props & { readonly run: EvaluationState }) {
  const { asked, answer, t } = props;
  const box = useFocusHeir<HTMLDivElement>(answer);
  const ended = hasEnded(props, run);
  const { done, total } = progressOf(props, run);
  const press = ended ? () => runEvaluation(asked) : cancelEvaluation;
  return (
    <>
      <div ref={box} className={results.running} data-stopped={ended || undefined}>
        {ended ? (
          <p>{endText(props, run)}</p>
        ) : (
          <ProgressBar
            label={t("evaluate.progress")}
            done={done}
            total={total > 0 ? total : null}
            text={total > 0 ? t("evaluate.progress.text", { done, total }) : t("evaluate.progress.start")}
          />
        )}
        <button
          type="button"
          className={buttonStyles.button}
          data-kind="plain"
          // The second click of two would undo the first.
          onClick={({ detail }) => (detail > 1 ? undefined : press())}
        >
          {t(ended ? "evaluate.again" : "evaluate.cancel")}
        </button>
      </div>
      {ended ? null : <Skeleton height={SKELETON_PX} label={t("load.data")} />}
    </>
  );
}

const resultOf = <Result,>(outcome: MethodOutcome<Result>): Result | null =>
  outcome.kind === "done" ? outcome.result : null;

/** Drawn anew only once the results are other ones. */
const Figures = memo(function Figures(props: ResultProps) {
  const { evaluation } = props;
  const [sc, did] = [resultOf(evaluation.sc), resultOf(evaluation.did)];
  const [sdid, its] = [resultOf(evaluation.sdid), resultOf(evaluation.its)];
  const attempt = evaluation.sc.kind === "refused" ? evaluation.sc.attempt : null;
  return (
    <>
      {sc ? <SyntheticPath {...props} result={sc} isRefused={false} /> : null}
      {attempt ? <SyntheticPath {...props} result={attempt} isRefused /> : null}
      {sc ? <SyntheticGap {...props} result={sc} /> : null}
      <div className={results.pair}>
        {sc ? <SyntheticWeights {...props} result={sc} /> : null}
        {sc ? <PlaceboRatios {...props} result={sc} /> : null}
        {sc?.placeboInTime ? <PlaceboTime {...props} run={sc.placeboInTime} /> : null}
        {sc && sc.leaveOneOut.length > 0 ? <LeaveOneOut {...props} result={sc} runs={sc.leaveOneOut} /> : null}
        {did ? <EventStudy {...props} result={did} /> : null}
        {its ? <SeriesPath {...props} result={its} /> : null}
      </div>
      {sdid ? <SdidWeights {...props} result={sdid} /> : null}
    </>
  );
});
