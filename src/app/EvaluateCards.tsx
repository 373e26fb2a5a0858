import type { ReactNode } from "react";
import { formatFull } from "../base/formatNumber";
import type { Evaluation, EvaluationMethod, EvaluationPanel, ScEvaluation } from "../series/evaluationTypes";
import { VerdictBadge } from "../view/VerdictBadge";
import type { EvaluateProps } from "./EvaluateControls";
import { methodsContent } from "./evaluateLeaves";
import { comparedText } from "./evaluatePublished";
import { refusalSentence } from "./evaluateRefusalWords";
import { closeSentence, sureSentence } from "./evaluateSureWords";
import { effectSentence, effectText, holdsZero, howText, type Told } from "./evaluateWords";
import { LeavingTable } from "./LeavingTable";
import { PageLink } from "./PageLink";
import results from "./EvaluateResults.module.css";

interface Props extends EvaluateProps {
  readonly asked: EvaluationPanel;
  readonly evaluation: Evaluation;
  readonly told: Told;
  readonly methods: readonly EvaluationMethod[];
}

/** Ids of the methods on the Methods page. */
const ENTRIES: Readonly<Record<EvaluationMethod, string>> = {
  did: "difference-in-differences",
  sc: "synthetic-control",
  sdid: "synthetic-difference-in-differences",
  its: "interrupted-time-series",
};

/** The methods side by side: what each estimates, how sure, how well it fits, or why it is refused. */
export function EvaluateCards(props: Props) {
  const { methods, evaluation, catalogue, t } = props;
  return (
    <LeavingTable
      catalogue={catalogue}
      t={t}
      name="evaluate.methods"
      content={() => methodsContent(evaluation, methods, props)}
    >
      <ul className={results.cards} data-single={methods.length === 1 || undefined} aria-label={t("evaluate.methods")}>
        {methods.map((method) => (
          <li key={method} className={results.card} data-method={method} data-kind={props.evaluation[method].kind}>
            <h3 className={results.cardTitle}>{t(`evaluate.method.${method}`)}</h3>
            <Outcome {...props} method={method} />
            <p className={results.cardFoot}>
              <HowLink entry={ENTRIES[method]} t={t}>
                {howText(method, t)}
              </HowLink>
            </p>
          </li>
        ))}
      </ul>
    </LeavingTable>
  );
}

interface HowProps extends Pick<EvaluateProps, "t"> {
  /** Id in the registry of statistics. */
  readonly entry: string;
  readonly children: ReactNode;
}

/** Opens the Methods page at an entry. */
export function HowLink({ entry, children }: HowProps) {
  return <PageLink change={{ page: "methods", measure: entry }}>{children}</PageLink>;
}

function Outcome(props: Props & { readonly method: EvaluationMethod }) {
  const { evaluation, method, catalogue, told, t } = props;
  const outcome = evaluation[method];
  if (outcome.kind === "refused") {
    return (
      <>
        <VerdictBadge shape="none" word={t("evaluate.card.fit.refused")} />
        <ul className={results.cardReasons}>
          {outcome.refusals.map((refusal) => (
            <li key={refusal.kind}>{refusalSentence(refusal, { catalogue, told, t })}</li>
          ))}
        </ul>
      </>
    );
  }
  const { effect, interval, fit } = outcome.result;
  const compared = comparedText(method, evaluation, props);
  return (
    <>
      <p className={results.estimate}>
        <span className={results.number} data-effect="">
          {effectText(effect, t)}
        </span>{" "}
        <span className={results.unit}>{told.changeUnit}</span>
      </p>
      {compared ? <p className={results.compared}>{compared}</p> : null}
      <p>{effectSentence(method, effect, { told, t })}</p>
      <p className={results.interval}>
        {sureSentence(method, outcome.result, { told, t })}{" "}
        {interval && holdsZero(interval) ? t("evaluate.card.zero") : null}
      </p>
      {method === "sc" ? <Rank result={outcome.result as ScEvaluation} t={t} /> : null}
      <div className={results.verdict}>
        <VerdictBadge
          shape={fit.verdict === "good" ? "full" : "half"}
          word={t(fit.verdict === "good" ? "evaluate.card.fit.good" : "evaluate.card.fit.weak")}
        />
        <p>{closeSentence(method, outcome.result, { evaluation, told, t })}</p>
      </div>
    </>
  );
}

function Rank({ result, t }: { readonly result: ScEvaluation; readonly t: EvaluateProps["t"] }) {
  const p = formatFull(result.p, { locale: t.locale, decimals: 3 });
  return (
    <p className={results.interval} data-rank="">
      {t("evaluate.card.p", { rank: result.rank, of: result.ratios.length, p })}.
    </p>
  );
}
