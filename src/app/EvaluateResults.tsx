import { memo, useDeferredValue } from "react";
import { METHODS, type EvaluationPanel, type MethodOutcome } from "../series/evaluationTypes";
import { Button } from "../view/Button";
import { ProgressBar } from "../view/ProgressBar";
import { Skeleton } from "../view/Skeleton";
import { EvaluateCards } from "./EvaluateCards";
import type { EvaluateProps } from "./EvaluateControls";
import { EvaluateExample } from "./EvaluateExample";
import type { ResultProps } from "./EvaluateFrame";
import { EventStudy, SdidWeights, SeriesPath } from "./EvaluateOthers";
import { LeaveOneOut, PlaceboRatios, PlaceboTime } from "./EvaluatePlacebos";
import { SyntheticGap, SyntheticPath, SyntheticWeights } from "./EvaluateSynthetic";
import { agreementSentence, type Told } from "./evaluateWords";
import { cancelEvaluation, runEvaluation } from "./useEvaluation";
import styles from "./Evaluate.module.css";
import results from "./EvaluateResults.module.css";

const SKELETON_PX = 560;

interface Props extends EvaluateProps {
  readonly asked: EvaluationPanel;
  readonly told: Told;
  /** What compares with donors is refused above already: only what needs none is shown. */
  readonly seriesAlone: boolean;
}

/** What the methods give, once they have run; until then how far they are. */
export function EvaluateResults(props: Props) {
  const { evaluation } = props.view;
  // The cards first: they do not wait for nine figures.
  const drawn = useDeferredValue<typeof evaluation>(evaluation, null);
  if (!evaluation) return <Running {...props} />;
  return (
    <div className={styles.figures} aria-busy={drawn !== evaluation || undefined}>
      {props.seriesAlone ? null : (
        <p className={results.agreement} data-agreement="">
          {agreementSentence(evaluation, props.told.place, props.t)}
        </p>
      )}
      <EvaluateCards {...props} evaluation={evaluation} methods={props.seriesAlone ? ["its"] : METHODS} />
      {props.asked.subject.kind === "example" ? <EvaluateExample {...props} evaluation={evaluation} /> : null}
      {drawn?.key === evaluation.key ? <Figures {...props} evaluation={drawn} /> : null}
    </div>
  );
}

function Running({ asked, view, t }: Props) {
  const { run } = view;
  const isHere = run.key === asked.key;
  if (isHere && (run.cancelled || run.failed)) {
    return (
      <div className={results.stopped} role="status">
        <p>{t(run.failed ? "evaluate.failed" : "evaluate.cancelled")}</p>
        <Button onClick={() => runEvaluation(asked)}>{t("evaluate.again")}</Button>
      </div>
    );
  }
  const { done, total } = (isHere && run.progress) || { done: 0, total: 0 };
  return (
    <div className={styles.figures}>
      <div className={results.running}>
        <ProgressBar
          label={t("evaluate.progress")}
          done={done}
          total={total > 0 ? total : null}
          text={total > 0 ? t("evaluate.progress.text", { done, total }) : t("evaluate.progress.start")}
        />
        <Button onClick={cancelEvaluation}>{t("evaluate.cancel")}</Button>
      </div>
      <Skeleton height={SKELETON_PX} label={t("load.data")} />
    </div>
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
