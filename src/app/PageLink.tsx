import type { ReactNode } from "react";
import type { Selection } from "../selection/selection";
import buttonStyles from "../view/Button.module.css";
import { useServices } from "./services";
import { stay } from "./stay";

interface Props {
  /** What the link changes; all else that is chosen travels along. */
  readonly change: Partial<Selection>;
  readonly children: ReactNode;
  /** Accessible name; begins with the text. */
  readonly name?: string | undefined;
  /** Drawn as a button. */
  readonly asButton?: boolean;
}

/** A link within the dashboard. */
export function PageLink({ change, children, name, asButton = false }: Props) {
  const { bound } = useServices();
  return (
    <a
      {...(asButton ? { className: buttonStyles.button ?? "", "data-kind": "plain" } : {})}
      aria-label={name}
      href={bound.link(change)}
      onClick={(event) => stay(event, () => bound.store.update(change))}
    >
      {children}
    </a>
  );
}
