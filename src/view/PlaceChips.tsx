import type { MouseEvent } from "react";
import { Icon } from "./Icon";
import { Marker } from "./Marker";
import { SHAPES } from "../chart/markerPath";
import s from "./PlacePicker.module.css";

export interface PlaceChip {
  readonly id: string;
  readonly name: string;
  /** Colour and marker, 1 to 6. */
  readonly slot: number;
  /** Its colour is taken a second time: the marker is hollow. */
  readonly second?: boolean | undefined;
  /** E.g. that it has no figures for this indicator. */
  readonly note?: string | undefined;
  /** Cannot be removed. */
  readonly fixed?: boolean | undefined;
}

interface Props {
  readonly label: string;
  readonly chips: readonly PlaceChip[];
  readonly removeLabel: (name: string) => string;
  readonly onRemove: (chip: PlaceChip) => void;
  /** Where the focus goes when the last chip went. */
  readonly focusInput: () => void;
}

/** The button pressed is about to vanish: hands its focus to the next chip's before it does. */
function passFocusOn(event: MouseEvent<HTMLButtonElement>, focusInput: () => void): void {
  const buttons = [...(event.currentTarget.closest("ul")?.querySelectorAll("button") ?? [])];
  const next = buttons[buttons.indexOf(event.currentTarget) + 1];
  if (next) next.focus();
  else focusInput();
}

export function PlaceChips({ label, chips, removeLabel, onRemove, focusInput }: Props) {
  return (
    <ul className={s.chips} aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.id} className={s.chip} data-slot={chip.slot} data-quiet={chip.note !== undefined || undefined}>
          <span className={s.swatch}>
            <Marker shape={SHAPES[chip.slot - 1] ?? "circle"} size={14} hollow={chip.second} />
          </span>
          <span className={s.chipText}>
            <span className={s.chipName}>{chip.name}</span> {chip.note && <span className={s.note}>{chip.note}</span>}
          </span>
          {!chip.fixed && (
            <button
              type="button"
              className={s.remove}
              aria-label={removeLabel(chip.name)}
              onClick={(event) => {
                passFocusOn(event, focusInput);
                onRemove(chip);
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
