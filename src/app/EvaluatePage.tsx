import { useEffect, useMemo, useRef, type RefObject } from "react";
import type { Issue } from "../base/issue";
import type { Catalogue } from "../dataset/types";
import { isOwnCode } from "../dataset/upload";
import { evaluateMessages, type EvaluateTranslator } from "../i18n/evaluate";
import type { MessageKey } from "../i18n/translate";
import { Notice } from "../view/Notice";
import { Sheet } from "../view/Sheet";
import { Skeleton } from "../view/Skeleton";
import { CataloguePage } from "./CataloguePage";
import { EvaluateControls, type EvaluateProps } from "./EvaluateControls";
import { EvaluateDonors } from "./EvaluateDonors";
import { EvaluateRefusal } from "./EvaluateRefusal";
import { EvaluateResults } from "./EvaluateResults";
import { panelNotes } from "./evaluateSheets";
import { issueText, LinkIssues } from "./LinkIssues";
import { questionText, tellPanel, type Told } from "./evaluateWords";
import { useServices } from "./services";
import { useEvaluation } from "./useEvaluation";
import { usePageTranslator } from "./usePageTranslator";
import layout from "./ComparePage.module.css";
import styles from "./Evaluate.module.css";

const SKELETON_PX = 720;

/** What would have happened without a policy, by four methods, or why that cannot be told. */
export function EvaluatePage() {
  const t = usePageTranslator(evaluateMessages);
  return <CataloguePage t={t}>{(catalogue) => <Evaluate catalogue={catalogue} t={t} />}</CataloguePage>;
}

function Evaluate({ catalogue, t }: { readonly catalogue: Catalogue; readonly t: EvaluateTranslator }) {
  const view = useEvaluation(catalogue);
  const { asked } = view;
  // Has the focus when what held it is gone with the old answer.
  const answer = useRef<HTMLElement>(null);
  const told = useMemo(() => asked && tellPanel(asked, { catalogue, t }), [asked, catalogue, t]);
  const title = told ? questionText(told, t) : t("evaluate.title");
  // Names out of a visitor's file stay out of the browser's history.
  const named = asked && isOwnCode(asked.treated) ? told!.indicator : title;
  useEffect(() => {
    document.title = `${named} – ${t("app.name")}`;
  }, [named, t]);
  return (
    <>
      <LinkIssues issues={view.issues} t={t} tell={(issue) => wordIssue(issue, t)} />
      <header className={styles.head}>
        <h1 className={styles.title}>{t("evaluate.title")}</h1>
        <p className={styles.lead}>{t("evaluate.lead")}</p>
        <p className={styles.caution}>{t("evaluate.caution")}</p>
      </header>
      <div className={layout.columns}>
        <div className={`${layout.controls} ${styles.controls}`}>
          <Sheet
            openLabel={t("evaluate.change")}
            title={t("evaluate.options")}
            closeLabel={t("app.close")}
            doneLabel={t("evaluate.done")}
          >
            <EvaluateControls catalogue={catalogue} view={view} t={t} answer={answer} />
          </Sheet>
        </div>
        <section ref={answer} tabIndex={-1} className={styles.answer} aria-label={title}>
          {told ? (
            <Answer catalogue={catalogue} view={view} t={t} told={told} answer={answer} />
          ) : (
            <Waiting catalogue={catalogue} view={view} t={t} />
          )}
        </section>
      </div>
    </>
  );
}

function Waiting({ view, t }: EvaluateProps) {
  const { library } = useServices();
  const isFailed = [...view.state.tables.values()].some(({ kind }) => kind === "failed");
  if (view.exampleFailed) {
    return (
      <Notice kind="error" action={{ label: t("load.retry"), onClick: () => library.example.retry() }}>
        {t("evaluate.example.failed")}
      </Notice>
    );
  }
  return isFailed ? null : <Skeleton height={SKELETON_PX} label={t("load.data")} />;
}

interface AnswerProps extends EvaluateProps {
  readonly told: Told;
  readonly answer: RefObject<HTMLElement | null>;
}

/** The question, then its answer: figures of four methods, or the refusal with what can run all the same. */
function Answer({ told, ...props }: AnswerProps) {
  const { view } = props;
  const asked = view.asked!;
  const { counterfactual, series } = view.assessment!;
  const isRefused = counterfactual.length > 0;
  const shared = { ...props, asked, told };
  return (
    <>
      <Question {...shared} isRefused={isRefused} />
      {isRefused ? <EvaluateRefusal {...shared} assessment={view.assessment!} /> : null}
      {isRefused && series.length > 0 ? null : <EvaluateResults {...shared} seriesAlone={isRefused} />}
      {asked.allPeriods.length > 0 ? <EvaluateDonors {...props} asked={asked} told={told} /> : null}
    </>
  );
}

interface QuestionProps extends EvaluateProps {
  readonly told: Told;
  readonly isRefused: boolean;
}

function Question({ catalogue, view, t, told, isRefused }: QuestionProps) {
  const asked = view.asked!;
  const donors = (asked.panel?.units.length ?? 1) - 1;
  const { subject } = asked;
  const noRate = subject.kind === "data" && view.selection.show === "rate" && subject.show === "value";
  // What to mind of numbers that nobody gets would only stand before the refusal.
  const minded = isRefused && view.assessment!.series.length > 0 ? [] : panelNotes(asked, told, { catalogue, t });
  const notes = [...minded, ...(noRate ? [t("evaluate.question.noRate")] : [])];
  const { from, to, start } = told;
  const said = [
    isRefused ? "" : t.plural("evaluate.question.range", donors, { from, to }),
    !isRefused && start > told.policy ? t("evaluate.refused.strip.late", { start: told.policy, first: start }) : "",
    asked.startIsSuggested && Number.isFinite(start) ? t("evaluate.question.suggested", { start }) : "",
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <div className={styles.question}>
      <h2 className={styles.questionTitle}>{questionText(told, t)}</h2>
      {subject.kind === "example" ? <p className={styles.text}>{t("evaluate.example.lead")}</p> : null}
      {said ? <p className={styles.text}>{said}</p> : null}
      {notes.map((text) => (
        <p key={text} className={styles.hint}>
          {text}
        </p>
      ))}
    </div>
  );
}

const wordIssue = (issue: Issue, t: EvaluateTranslator): string =>
  issue.code.startsWith("evaluate.") ? t(issue.code as MessageKey, issue.detail) : issueText(issue, t);
