import type { ComponentPropsWithRef } from "react";
import c from "./Combobox.module.css";
import { Icon } from "./Icon";

interface Props extends ComponentPropsWithRef<"div"> {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly meta?: string | undefined;
  readonly reason?: string | undefined;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly blocked: boolean;
}

/** Named by its label alone: definition, years and reason are hidden from its name and make up its description. */
export function ComboboxOption({ label, detail, meta, reason, active, chosen, blocked, ...rest }: Props) {
  const described = [
    ["meta", meta],
    ["reason", reason],
    ["detail", detail],
  ] as const;
  const descriptionIds = described.filter(([, text]) => text).map(([part]) => `${rest.id}-${part}`);
  return (
    <div
      {...rest}
      className={c.option}
      aria-selected={chosen}
      aria-disabled={blocked || undefined}
      aria-describedby={descriptionIds.join(" ") || undefined}
      data-active={active || undefined}
    >
      {chosen && (
        <span className={c.tick}>
          <Icon name="check" />
        </span>
      )}
      <span className={c.name}>{label}</span>
      {meta && (
        <span id={`${rest.id}-meta`} className={c.meta} aria-hidden="true">
          {meta}
        </span>
      )}
      {detail && (
        <span id={`${rest.id}-detail`} className={c.detail} aria-hidden="true">
          {detail}
        </span>
      )}
      {reason && (
        <span id={`${rest.id}-reason`} className={c.reason} aria-hidden="true">
          {reason}
        </span>
      )}
    </div>
  );
}
