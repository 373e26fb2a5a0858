import { useEffect, useRef } from "react";
import type { Issue } from "../base/issue";
import type { ImportState } from "../library/importState";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { Disclosure } from "../view/Disclosure";
import { FileButton } from "../view/FileButton";
import type { ImportFlow } from "./importFlow";
import { keyed } from "./IssueGroups";
import { issueText } from "./issueText";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly state: Extract<ImportState, { step: "refused" | "failed" }>;
  /** Whether it was read as the visitor said, which can be taken back. */
  readonly hinted: boolean;
  /** Name of the file that waits. */
  readonly next: string | undefined;
  readonly t: Translator;
}

const MAX_REASONS = 5;

/** Guesses of the reading say nothing where it is known why the file cannot be read. */
function reasonsOf(issues: readonly Issue[]): readonly Issue[] {
  const errors = issues.filter((issue) => issue.severity === "error");
  return (errors.length > 0 ? errors : issues).slice(0, MAX_REASONS);
}

/** Nothing could be read: what it is, why, and what one can do. */
export function ImportTrouble({ flow, state, hinted, next, t }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const refused = state.step === "refused";
  const { session } = flow;
  return (
    <div className={styles.trouble}>
      <h1 ref={title} tabIndex={-1}>
        {t(refused ? "data.refused" : "data.failed")}
      </h1>
      {refused ? (
        <ul className={styles.reasons}>
          {keyed(reasonsOf(state.issues)).map(({ key, issue }) => (
            <li key={key}>{issueText(issue, t)}</li>
          ))}
        </ul>
      ) : (
        <>
          <p>{t("data.failed.text")}</p>
          <Disclosure summary={t("failure.detail")}>
            <pre className={styles.detail}>{state.message}</pre>
          </Disclosure>
        </>
      )}
      <div className={styles.buttons}>
        {!refused && (
          <Button kind="primary" onClick={() => session.retry()}>
            {t("load.retry")}
          </Button>
        )}
        {hinted && (
          <Button kind="primary" onClick={() => flow.forgetHints()}>
            {t("data.read.forget")}
          </Button>
        )}
        {next !== undefined && (
          <Button kind={refused ? "primary" : "plain"} onClick={() => session.cancel()}>
            {t("data.done.next", { name: next })}
          </Button>
        )}
        <FileButton
          kind={refused && !hinted && next === undefined ? "primary" : "plain"}
          label={t("data.another")}
          inputLabel={t("data.files")}
          onFiles={(files) => {
            session.open(files);
            // The refused file closes, and the first of these opens.
            session.cancel();
          }}
        />
      </div>
    </div>
  );
}
