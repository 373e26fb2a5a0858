import type { ReactNode } from "react";
import s from "./Disclosure.module.css";
import { Icon } from "./Icon";

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly initiallyOpen?: boolean | undefined;
}

export function Disclosure({ summary, children, initiallyOpen = false }: Props) {
  return (
    <details className={s.disclosure} open={initiallyOpen}>
      <summary className={s.summary}>
        {summary}
        <span className={s.chevron}>
          <Icon name="chevron" />
        </span>
      </summary>
      <div className={s.panel}>{children}</div>
    </details>
  );
}
