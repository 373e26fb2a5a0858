import { useId } from "react";
import s from "./PlacePicker.module.css";
import { reasonId, Reasons } from "./Reasons";

export interface PlaceSet<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** What the set holds, in a sentence; stands below the buttons while the set is chosen. */
  readonly title?: string | undefined;
  readonly disabledReason?: string | undefined;
}

interface Props<Id extends string> {
  readonly label: string;
  readonly sets: readonly PlaceSet<Id>[];
  readonly activeSet: Id | null;
  readonly onSetChange: (id: Id) => void;
}

export function PlaceSets<Id extends string>({ label, sets, activeSet, onSetChange }: Props<Id>) {
  const id = useId();
  const title = sets.find((set) => set.id === activeSet)?.title;
  const reasons = sets.flatMap((set) =>
    set.disabledReason ? [{ id: set.id, label: set.label, text: set.disabledReason }] : [],
  );
  return (
    <div role="group" aria-labelledby={`${id}-label`} className={s.sets}>
      <span id={`${id}-label`} className={s.setsLabel}>
        {label}
      </span>
      {sets.map((set) => (
        <button
          key={set.id}
          type="button"
          className={s.set}
          title={set.title}
          aria-pressed={set.id === activeSet}
          aria-disabled={set.disabledReason !== undefined || undefined}
          aria-describedby={set.disabledReason ? reasonId(id, set.id) : undefined}
          onClick={() => {
            if (!set.disabledReason) onSetChange(set.id);
          }}
        >
          {set.label}
        </button>
      ))}
      {(title || reasons.length > 0) && (
        <div className={s.setsNote}>
          {title && <p>{title}</p>}
          <Reasons listId={id} reasons={reasons} />
        </div>
      )}
    </div>
  );
}
