import { useEffect, useMemo, useState } from "react";
import type { Issue } from "../base/issue";
import type { Catalogue } from "../dataset/types";
import { evaluateMessages, type EvaluateTranslator } from "../i18n/evaluate";
import type { MessageKey } from "../i18n/translate";
import { CATALOGUE } from "../library/library";
import { Notice } from "../view/Notice";
import { Sheet } from "../view/Sheet";
import { Skeleton } from "../view/Skeleton";
import { DataTrouble } from "./DataTrouble";
import { EvaluateControls, type EvaluateProps } from "./EvaluateControls";
import { EvaluateDonors } from "./EvaluateDonors";
import { EvaluateRefusal } from "./EvaluateRefusal";
import { EvaluateResults } from "./EvaluateResults";
import { panelNotes } from "./evaluateSheets";
import { questionText, tellPanel, type Told } from "./evaluateWords";
import { useLibraryState, useServices } from "./services";
import { useEvaluation } from "./useEvaluation";
import { usePageTranslator } from "./usePageTranslator";
import layout from "./ComparePage.module.css";
import styles from "./Evaluate.module.css";

const SKELETON_PX = 720;

/** What would have happened without a policy, by four methods, or why that cannot be told. */
export function EvaluatePage() {
  const t = usePageTranslator(evaluateMessages);
  const state = useLibraryState();
  return (
    <div className={layout.page}>
      <DataTrouble t={t} />
      {state.catalogue ? (
        <Evaluate catalogue={state.catalogue} t={t} />
      ) : state.tables.get(CATALOGUE)?.kind === "failed" ? null : (
        <Skeleton height={SKELETON_PX} label={t("load.data")} />
      )}
    </div>
  );
}

function Evaluate({ catalogue, t }: { readonly catalogue: Catalogue; readonly t: EvaluateTranslator }) {
  const view = useEvaluation(catalogue);
  const { asked } = view;
  const told = useMemo(() => asked && tellPanel(asked, { catalogue, t }), [asked, catalogue, t]);
  const title = told ? questionText(told, t) : t("evaluate.title");
  useEffect(() => {
    document.title = `${title} – ${t("app.name")}`;
  }, [title, t]);
  return (
    <>
      <LinkIssues issues={view.issues} t={t} />
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
            <EvaluateControls catalogue={catalogue} view={view} t={t} />
          </Sheet>
        </div>
        <div className={styles.figures}>
          {told ? (
            <Answer catalogue={catalogue} view={view} t={t} told={told} />
          ) : (
            <Waiting catalogue={catalogue} view={view} t={t} />
          )}
        </div>
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

/** The question, then its answer: figures of four methods, or the refusal with what can run all the same. */
function Answer({ told, ...props }: EvaluateProps & { readonly told: Told }) {
  const { view } = props;
  const asked = view.asked!;
  const { counterfactual, series } = view.assessment!;
  const isRefused = counterfactual.length > 0;
  return (
    <>
      <Question {...props} told={told} isRefused={isRefused} />
      {isRefused ? <EvaluateRefusal {...props} asked={asked} assessment={view.assessment!} told={told} /> : null}
      {isRefused && series.length > 0 ? null : (
        <EvaluateResults {...props} asked={asked} told={told} seriesAlone={isRefused} />
      )}
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
  const isExample = asked.subject.kind === "example";
  const donors = (asked.panel?.units.length ?? 1) - 1;
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
      {isExample ? <p className={styles.text}>{t("evaluate.example.lead")}</p> : null}
      {said ? <p className={styles.text}>{said}</p> : null}
      {panelNotes(asked, told, { catalogue, t }).map((text) => (
        <p key={text} className={styles.hint}>
          {text}
        </p>
      ))}
    </div>
  );
}

function LinkIssues({ issues, t }: { readonly issues: readonly Issue[]; readonly t: EvaluateTranslator }) {
  const [dismissed, setDismissed] = useState("");
  const text = issues.map(({ code, detail }) => t(`issue.${code}` as MessageKey, detail)).join(" ");
  if (text === "" || text === dismissed) return null;
  return (
    <Notice kind="info" dismiss={{ label: t("issue.dismiss"), onClick: () => setDismissed(text) }}>
      {text}
    </Notice>
  );
}
