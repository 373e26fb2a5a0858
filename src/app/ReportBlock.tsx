import { useId, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { ReportTranslator } from "../i18n/report";
import { Icon } from "../view/Icon";
import type { DraftBlock } from "./reportDraft";
import styles from "./ReportBlock.module.css";

interface Props {
  readonly block: DraftBlock;
  readonly name: string;
  /** From 0. */
  readonly at: number;
  readonly count: number;
  readonly t: ReportTranslator;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onGrip: (event: PointerEvent<HTMLElement>) => void;
  /** Whether a part that is dragged would come to stand before or after this one. */
  readonly drop: "before" | "after" | null;
  readonly isDragged: boolean;
  readonly children: ReactNode;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** A part of a report while it is written: its fields, and what moves and removes it. */
export function ReportBlock({ block, name, at, count, t, onMove, onRemove, onGrip, drop, isDragged, children }: Props) {
  const id = useId();
  const step = (by: number) => {
    const to = at + by;
    if (to >= 0 && to < count) onMove(to);
  };
  const press = (event: KeyboardEvent) => {
    const by = event.altKey ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    // The keys are those of the fields and buttons inside, each of which has its own name and role.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.block}
      data-kind={block.kind}
      data-block={block.id}
      data-drop={drop ?? undefined}
      data-dragged={isDragged || undefined}
      aria-labelledby={`${id}-name`}
      onKeyDown={press}
    >
      <span id={`${id}-name`} className="visually-hidden">
        {t("report.block", { position: at + 1, count, name })}
      </span>
      <div className={styles.content}>{children}</div>
      <div className={styles.controls}>
        <span className={styles.grip} title={t("report.drag")} aria-hidden="true" onPointerDown={onGrip}>
          <svg width={16} height={16} viewBox="0 0 16 16">
            <path d="M6 3v.01M10 3v.01M6 8v.01M10 8v.01M6 13v.01M10 13v.01" className={styles.dots} />
          </svg>
        </span>
        <Control icon="up" name={t("report.up", { name })} isOff={at === 0} onPress={() => step(-1)} />
        <Control icon="down" name={t("report.down", { name })} isOff={at === count - 1} onPress={() => step(1)} />
        <Control icon="close" name={t("report.remove", { name })} isOff={false} onPress={onRemove} />
      </div>
    </li>
  );
}

interface ControlProps {
  readonly icon: "up" | "down" | "close";
  readonly name: string;
  /** Says so and stays in reach of the keyboard: a button that vanishes takes the focus with it. */
  readonly isOff: boolean;
  readonly onPress: () => void;
}

function Control({ icon, name, isOff, onPress }: ControlProps) {
  return (
    <button
      type="button"
      className={styles.control}
      data-turned={icon === "up" || undefined}
      aria-label={name}
      title={name}
      aria-disabled={isOff || undefined}
      onClick={() => (isOff ? undefined : onPress())}
    >
      <Icon name={icon === "close" ? "close" : "chevron"} />
    </button>
  );
}
