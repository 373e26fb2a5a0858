import { useEffect, useRef, type ReactNode } from "react";
import type { Translator } from "../i18n/translate";
import { Button } from "../view/Button";
import { STEPS, type ImportFlow, type StepId } from "./importFlow";
import styles from "./ImportFlow.module.css";

interface Props {
  readonly flow: ImportFlow;
  readonly step: StepId;
  readonly t: Translator;
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
  /** Why one cannot go on yet; empty = one can. */
  readonly blocked?: string | undefined;
  /** Stands instead of "Continue". */
  readonly onward?: { readonly label: string; readonly onClick: () => void; readonly busy?: boolean } | undefined;
}

/** Frame of a step: its heading takes the focus, its foot leads on and back. */
export function ImportStep({ flow, step, t, title, intro, children, blocked = "", onward }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const index = STEPS.indexOf(step);
  const [before, after] = [STEPS[index - 1], STEPS[index + 1]];
  return (
    <div className={styles.step}>
      <div className={styles.stepHead}>
        <h1 ref={heading} tabIndex={-1}>
          <span className="visually-hidden">{t("data.step.of", { step: index + 1, count: STEPS.length })}</span> {title}
        </h1>
        {intro}
      </div>
      {children}
      <footer className={styles.foot}>
        {before && <Button onClick={() => flow.go(before)}>{t("data.back")}</Button>}
        <p role="status" className={styles.blocked}>
          {blocked}
        </p>
        {onward ? (
          <Button kind="primary" disabled={blocked !== "" || onward.busy} onClick={onward.onClick}>
            {onward.label}
          </Button>
        ) : (
          after && (
            <Button kind="primary" disabled={blocked !== ""} onClick={() => flow.go(after)}>
              {t("data.continue")}
            </Button>
          )
        )}
      </footer>
    </div>
  );
}
