import type { ReactNode } from "react";
import { Icon } from "./Icon";
import s from "./Notice.module.css";

interface Props {
  readonly kind: "info" | "warning" | "error";
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly dismiss?: { readonly label: string; readonly onClick: () => void } | undefined;
}

/** A sentence and at most one thing to do about it. The kind shows in the sign and the rule at the side. */
export function Notice({ kind, children, action, dismiss }: Props) {
  return (
    <div role="status" className={s.notice} data-kind={kind}>
      <span className={s.sign}>
        <Icon name={kind === "info" ? "info" : "alert"} />
      </span>
      <div className={s.text}>
        {children}
        {action && (
          <button type="button" className={s.action} onClick={action.onClick}>
            {action.label}
          </button>
        )}
      </div>
      {dismiss && (
        <button type="button" className={s.dismiss} aria-label={dismiss.label} onClick={dismiss.onClick}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
