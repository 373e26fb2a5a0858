import { Icon } from "./Icon";
import s from "./Stepper.module.css";

export interface StepItem<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly steps: readonly StepItem<Id>[];
  readonly current: Id;
  /** Up to which step one may go now. */
  readonly reached: Id;
  readonly onGo: (id: Id) => void;
  /** Said of a step that is behind, for a screen reader. */
  readonly doneLabel: string;
}

/** Where one is among a few steps. What has been reached can be gone back to. */
export function Stepper<Id extends string>({ label, steps, current, reached, onGo, doneLabel }: Props<Id>) {
  const at = steps.findIndex((step) => step.id === current);
  const last = steps.findIndex((step) => step.id === reached);
  return (
    <ol aria-label={label} className={s.steps}>
      {steps.map((step, index) => {
        const done = index < at;
        const content = (
          <>
            <span className={s.number} aria-hidden="true">
              {done ? <Icon name="check" /> : index + 1}
            </span>
            <span className={s.label}>{step.label}</span>
            {done && <span className="visually-hidden">{doneLabel}</span>}
          </>
        );
        return (
          <li key={step.id} className={s.step} data-state={index === at ? "current" : done ? "done" : "ahead"}>
            {index !== at && index <= last ? (
              <button type="button" className={s.go} onClick={() => onGo(step.id)}>
                {content}
              </button>
            ) : (
              <span className={s.go} aria-current={index === at ? "step" : undefined}>
                {content}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
