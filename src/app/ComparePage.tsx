import { useState } from "react";
import type { Issue } from "../base/issue";
import type { Catalogue } from "../dataset/types";
import type { MessageKey, Translator } from "../i18n/translate";
import { CATALOGUE, type LibraryState } from "../library/library";
import { Notice } from "../view/Notice";
import { Sheet } from "../view/Sheet";
import { Skeleton } from "../view/Skeleton";
import { CompareControls } from "./CompareControls";
import { CompareFigure } from "./CompareFigure";
import { Glance } from "./Glance";
import { useLibraryState, useServices, useTranslator } from "./services";
import { useComparison } from "./useComparison";
import styles from "./ComparePage.module.css";

const SKELETON_PX = 720;

/** Places over time: pick an indicator, places and years; see, read, save, share. */
export function ComparePage() {
  const t = useTranslator();
  const state = useLibraryState();
  if (state.catalogue) return <Compare catalogue={state.catalogue} t={t} />;
  return (
    <div className={styles.page}>
      <LoadFailures state={state} t={t} />
      {state.tables.get(CATALOGUE)?.kind === "failed" ? null : <Skeleton height={SKELETON_PX} label={t("load.data")} />}
    </div>
  );
}

function Compare({ catalogue, t }: { readonly catalogue: Catalogue; readonly t: Translator }) {
  const view = useComparison(catalogue);
  const [dismissed, setDismissed] = useState("");
  const text = view.issues.map((issue) => issueText(issue, t)).join(" ");
  return (
    <div className={styles.page}>
      <Glance catalogue={catalogue} state={view.state} selection={view.selection} t={t} />
      <LoadFailures state={view.state} t={t} />
      <DataIssues state={view.state} t={t} />
      {text !== "" && text !== dismissed ? (
        <Notice kind="info" dismiss={{ label: t("issue.dismiss"), onClick: () => setDismissed(text) }}>
          {text}
        </Notice>
      ) : null}
      <div className={styles.columns}>
        <div className={styles.controls}>
          <Sheet
            openLabel={t("compare.change")}
            title={t("compare.options")}
            closeLabel={t("app.close")}
            doneLabel={t("compare.done")}
          >
            <CompareControls catalogue={catalogue} view={view} t={t} />
          </Sheet>
        </div>
        <CompareFigure catalogue={catalogue} view={view} t={t} />
      </div>
    </div>
  );
}

function issueText(issue: Issue, t: Translator): string {
  return t(`issue.${issue.code}` as MessageKey, issue.detail);
}

const failuresOf = ({ tables }: LibraryState) =>
  [...tables.values()].flatMap((status) => (status.kind === "failed" ? [status.failure] : []));

/** What could not be loaded, which file, why, and a way to try again. */
function LoadFailures({ state, t }: { readonly state: LibraryState; readonly t: Translator }) {
  const { library } = useServices();
  const failures = failuresOf(state);
  if (failures.length === 0) return null;
  return (
    <Notice kind="error" action={{ label: t("load.retry"), onClick: () => library.retry() }}>
      {[
        t("load.failed"),
        ...failures.map((failure) =>
          t(`load.failed.${failure.kind}`, { where: failure.where, status: failure.status ?? "" }),
        ),
      ].join(" ")}
    </Notice>
  );
}

const MOST_ISSUES = 5;

/** What of the data files was left out or doubted, with file and line: it would otherwise be missing in silence. */
function DataIssues({ state, t }: { readonly state: LibraryState; readonly t: Translator }) {
  const failed = failuresOf(state).map((failure) => failure.where);
  // Of a file that failed as a whole the notice above has said it.
  const isNews = (issue: Issue) => issue.severity !== "notice" && !failed.some((file) => issue.where.startsWith(file));
  const serious = state.issues.filter(isNews);
  if (serious.length === 0) return null;
  const told = serious.slice(0, MOST_ISSUES).map((issue) => `${issue.where}: ${issueText(issue, t)}.`);
  return (
    <Notice kind="warning">
      {[t.plural("issue.data", serious.length), ...told].join(" ")}
      {serious.length > MOST_ISSUES ? " …" : ""}
    </Notice>
  );
}
