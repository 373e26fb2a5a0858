import type { ReactNode, Ref } from "react";
import s from "./Button.module.css";

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** One thing at most on a screen is `primary`; `quiet` looks like a link. */
  readonly kind?: "primary" | "plain" | "quiet" | undefined;
  readonly disabled?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  /** Name for a screen reader, where the text alone says too little; begins with the text. */
  readonly name?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ children, onClick, kind = "plain", disabled, expanded, name, ref }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={s.button}
      data-kind={kind}
      disabled={disabled}
      aria-expanded={expanded}
      aria-label={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
