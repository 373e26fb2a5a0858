import { useState } from "react";
import { saveIssues } from "../export/downloadIssues";
import type { Mapping } from "../ingest/mapping";
import { besideBuilding } from "../ingest/issues";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { ChoiceList } from "../view/ChoiceList";
import { CheckAccount } from "./CheckAccount";
import { CheckConflicts } from "./CheckConflicts";
import { ImportPreview } from "./ImportPreview";
import { ImportStep } from "./ImportStep";
import { IssueGroups } from "./IssueGroups";
import type { FlowState, ImportFlow, OpenState } from "./importFlow";
import { issueText } from "./issueText";
import type { Deciding } from "./useDecisions";
import own from "./ImportCheck.module.css";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly view: FlowState;
  readonly open: OpenState;
  readonly deciding: Deciding | null;
  readonly t: Translator;
}

/** Step 3: what is kept, what is missing and why, and what was left out. */
export function ImportCheck({ flow, view, open, deciding, t }: Props) {
  const { built, preview } = open;
  const adopted = deciding?.adopted ?? null;
  const ready = built !== null && adopted !== null;
  const ofReading = besideBuilding(preview.issues);
  const issues = [...(built?.issues ?? []), ...(adopted?.issues ?? []), ...ofReading];
  const ofReadingCount = preview.issueCount - (preview.issues.length - ofReading.length);
  const count = open.builtIssueCount + (adopted?.issueCount ?? 0) + ofReadingCount;
  return (
    <ImportStep
      flow={flow}
      step="check"
      t={t}
      title={t("data.check.title")}
      blocked={ready ? (adopted.account.kept === 0 ? t("data.check.nothing") : "") : t("data.match.wait")}
    >
      {ready && deciding && (
        <>
          <CheckAccount open={open} built={built} deciding={deciding} t={t} />
          <CheckConflicts flow={flow} deciding={deciding} against="shipped" t={t} />
          <OnConflict flow={flow} open={open} t={t} />
          <section className={own.section} aria-labelledby="check-issues">
            <h2 id="check-issues">{t("data.check.issues")}</h2>
            {count === 0 ? (
              <p>{t("data.check.noIssues")}</p>
            ) : (
              <div className={own.halves}>
                <div className={styles.main}>
                  <IssueGroups issues={issues} count={count} onLine={flow.showLine} t={t} />
                  <AllIssues flow={flow} open={open} t={t} />
                </div>
                <ImportPreview open={open} line={view.line} t={t} />
              </div>
            )}
          </section>
        </>
      )}
    </ImportStep>
  );
}

interface PartProps {
  readonly flow: ImportFlow;
  readonly open: OpenState;
  readonly t: Translator;
}

/** Every issue with its line, for whoever mends the file. */
function AllIssues({ flow, open, t }: PartProps) {
  const [outcome, setOutcome] = useState("");
  const save = async () => {
    try {
      const all = await flow.session.listIssues();
      const rows = all.map((issue) => ({ ...issue, text: issueText(issue, t) }));
      setOutcome(t("table.downloaded", { name: saveIssues(open.preview.fileName, rows) }));
    } catch {
      // The file was closed, or its worker ended, between the list on the screen and this.
      setOutcome(t("data.issues.failed"));
    }
  };
  return (
    <p className={styles.buttons}>
      <Button onClick={() => void save()}>{t("data.issues.download")}</Button>
      <span role="status">{outcome}</span>
    </p>
  );
}

const WAYS: readonly Mapping["onConflict"][] = ["report", "first", "last", "sum"];

/** Rows of the file that give different numbers for one and the same; asked only where there are some. */
function OnConflict({ flow, open, t }: PartProps) {
  const { mapping, built } = open;
  const disputed = built?.issues.some((issue) => issue.code.includes("conflict")) ?? false;
  if (!disputed && mapping.onConflict === "report") return null;
  return (
    <ChoiceList
      label={t("data.conflict.question")}
      value={mapping.onConflict}
      choices={WAYS.map((id) => ({ id, label: t(`data.conflict.${id}`) }))}
      onChange={(onConflict) => flow.changeMapping({ ...mapping, onConflict })}
    />
  );
}
