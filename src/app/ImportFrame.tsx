import { useEffect } from "react";
import { formatBytes } from "../base/formatBytes";
import type { Catalogue } from "../dataset/types";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { ProgressBar } from "../view/ProgressBar";
import { Stepper } from "../view/Stepper";
import { START_TITLE } from "./DataStart";
import { ImportPackage } from "./ImportPackage";
import { ImportSteps } from "./ImportSteps";
import { ImportTrouble } from "./ImportTrouble";
import { STEPS, type FlowState, type ImportFlow } from "./importFlow";
import { formatCount } from "./issueText";
import { useFlowState } from "./useImport";
import { warnBeforeLeaving } from "./warnBeforeLeaving";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly catalogue: Catalogue | null;
  readonly t: Translator;
}

/** One file on its way in: where it stands, the step at hand, and the way out. */
export function ImportFrame({ flow, catalogue, t }: Props) {
  const view = useFlowState(flow);
  useEffect(() => warnBeforeLeaving(flow), [flow]);
  // What was pressed goes with the file; the keyboard goes on at the head of the page that comes back.
  useEffect(() => () => document.getElementById(START_TITLE)?.focus(), []);
  const { state, open, queue } = view;
  if (state.step === "idle") return null;
  const fileName = state.step === "open" ? state.preview.fileName : state.fileName;
  return (
    <section className={styles.flow} aria-label={t("data.flow")}>
      <header className={styles.head}>
        <div className={styles.file}>
          <p className={styles.name}>{fileName}</p>
          <p className={styles.size}>
            {open ? formatBytes(open.preview.bytes, t.locale) : ""}
            {queue.length > 0 ? ` ${t.plural("data.queue", queue.length)}` : ""}
          </p>
        </div>
        {open && !view.finished && (
          <Stepper
            label={t("data.steps")}
            steps={STEPS.map((id) => ({ id, label: t(`data.step.${id}`) }))}
            current={view.step}
            reached={view.reached}
            onGo={flow.go}
            doneLabel={t("data.step.done")}
          />
        )}
        {!view.finished && (
          <Button onClick={() => flow.session.cancel()}>{t(queue.length > 0 ? "data.skip" : "data.cancel")}</Button>
        )}
      </header>
      <Working view={view} t={t} />
      <p role="status" className="visually-hidden">
        {announce(view, t)}
      </p>
      {(state.step === "refused" || state.step === "failed") && (
        <ImportTrouble flow={flow} state={state} hinted={Object.keys(view.hints).length > 0} next={queue[0]} t={t} />
      )}
      {state.step === "package" && <ImportPackage flow={flow} file={state.file} t={t} />}
      {open && catalogue && <ImportSteps flow={flow} view={view} open={open} t={t} />}
    </section>
  );
}

const WHOLE = 100;

/** Of a file on the screen already the bar is a thin line that takes no room when it comes and goes. */
function Working({ view: { state }, t }: { readonly view: FlowState; readonly t: Translator }) {
  if (state.step === "open" && state.adopting !== null) {
    const label = t("data.working.adopting");
    // What is small is done before it can be read that it is being done.
    const done = Math.round(state.adopting * WHOLE);
    return (
      <div className={styles.rest} data-busy>
        <ProgressBar label={label} done={done} total={done === 0 ? null : WHOLE} text={label} />
      </div>
    );
  }
  if (state.step !== "working") return <div className={styles.rest} />;
  const { done, total, stage, preview } = state;
  const text =
    total === null || done === 0
      ? t(`data.working.${stage}`)
      : t("data.working.of", {
          stage: t(`data.working.${stage}`),
          done: formatBytes(Math.min(done, total), t.locale),
          total: formatBytes(total, t.locale),
        });
  return (
    <div className={preview ? styles.rest : styles.working} data-busy={preview ? true : undefined}>
      <ProgressBar label={t(`data.working.${stage}`)} done={done} total={done === 0 ? null : total} text={text} />
    </div>
  );
}

function announce({ state, open }: FlowState, t: Translator): string {
  if (state.step === "working") return t(`data.working.${state.stage}`);
  if (state.step !== "open" || !open) return "";
  const { rowCount, header } = open.preview;
  return t("data.read.announce", { rows: formatCount(rowCount, t), columns: formatCount(header.length, t) });
}
