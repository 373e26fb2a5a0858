import { useId, useRef, useState, type RefObject } from "react";
import c from "./Combobox.module.css";
import { ComboboxOption } from "./ComboboxOption";
import { type PlaceChip, PlaceChips } from "./PlaceChips";
import s from "./PlacePicker.module.css";
import { type PlaceSet, PlaceSets } from "./PlaceSets";
import { useFloatingBox } from "./useFloatingBox";
import { type PlaceOption, usePlaceSearch } from "./usePlaceSearch";

interface Props<SetId extends string> {
  /** Name of the combobox, e.g. "Add place". */
  readonly label: string;
  /** Name of the list of chips, e.g. "Highlighted places". */
  readonly chipsLabel: string;
  readonly chips: readonly PlaceChip[];
  readonly options: readonly PlaceOption[];
  readonly onAdd: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly removeLabel: (name: string) => string;
  readonly addedText: (name: string) => string;
  readonly removedText: (name: string) => string;
  /** Stands at an option that is a chip already, e.g. "chosen". */
  readonly chosenText: string;
  readonly emptyText: string;
  /** For the line under the first 60 matches, e.g. "240 more: type to narrow". */
  readonly moreText: (count: number) => string;
  /** Replaces the invitation to add once `max` chips stand. */
  readonly limitText: string;
  readonly max?: number | undefined;
  readonly setsLabel: string;
  readonly sets: readonly PlaceSet<SetId>[];
  readonly activeSet: SetId | null;
  readonly onSetChange: (id: SetId) => void;
}

/** The highlighted places as chips, a field that adds to them, and the sets that stand behind them in grey. */
export function PlacePicker<SetId extends string>(props: Props<SetId>) {
  const input = useRef<HTMLInputElement>(null);
  const [announcement, setAnnouncement] = useState("");
  const remove = (chip: PlaceChip) => {
    setAnnouncement(props.removedText(chip.name));
    props.onRemove(chip.id);
  };
  const add = (option: PlaceOption) => {
    setAnnouncement(props.addedText(option.name));
    props.onAdd(option.id);
  };
  return (
    <div className={s.picker}>
      <div className={s.row}>
        <PlaceChips
          label={props.chipsLabel}
          chips={props.chips}
          removeLabel={props.removeLabel}
          onRemove={remove}
          focusInput={() => input.current?.focus()}
        />
        <AddPlace {...props} inputRef={input} add={add} remove={remove} />
      </div>
      <PlaceSets
        label={props.setsLabel}
        sets={props.sets}
        activeSet={props.activeSet}
        onSetChange={props.onSetChange}
      />
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </div>
  );
}

const LIST_WIDTH_PX = 360;
const DEFAULT_MAX = 10;

interface AddProps extends Pick<
  Props<string>,
  "label" | "chips" | "options" | "chosenText" | "emptyText" | "moreText" | "limitText" | "max"
> {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly add: (option: PlaceOption) => void;
  readonly remove: (chip: PlaceChip) => void;
}

function AddPlace({ label, chips, options, inputRef, add, remove, max = DEFAULT_MAX, ...texts }: AddProps) {
  const line = useRef<HTMLDivElement>(null);
  const limitId = useId();
  const full = chips.length >= max;
  const { box, shown, more, isChosen, inputProps } = usePlaceSearch({
    options,
    chosenIds: new Set(chips.map((chip) => chip.id)),
    full,
    onPick: add,
    inputRef,
    onBackspace: () => {
      const last = chips.at(-1);
      if (last && !last.fixed) remove(last);
    },
  });
  const place = useFloatingBox(box.isOpen, line, LIST_WIDTH_PX);
  const foot = shown.length === 0 ? texts.emptyText : more > 0 ? texts.moreText(more) : "";
  const limited = { readOnly: true, "aria-disabled": true, "aria-describedby": limitId } as const;
  return (
    <div className={s.add}>
      <div ref={line} className={`${c.line} ${s.addLine}`} data-full={full || undefined}>
        <label {...box.getLabelProps()} className={s.addLabel}>
          {label}
        </label>
        {/* At the limit not `disabled`: that would drop the focus of whoever just added the last place. */}
        <input {...inputProps} {...(full ? limited : {})} className={c.input} spellCheck={false} />
      </div>
      {full && (
        <p id={limitId} className={s.limit}>
          {texts.limitText}
        </p>
      )}
      <div className={c.popover} hidden={!box.isOpen} style={place} onMouseDown={(event) => event.preventDefault()}>
        {/* Browsers make what scrolls a stop of the Tab key; this one is gone by the time the focus arrives. */}
        <div
          {...box.getMenuProps()}
          className={`${c.list} ${c.listPlain}`}
          tabIndex={-1}
          aria-multiselectable="true"
          hidden={shown.length === 0}
        >
          {box.isOpen &&
            shown.map((option, index) => (
              <ComboboxOption
                key={option.id}
                {...box.getItemProps({ item: option, index })}
                label={option.name}
                detail={option.detail}
                meta={isChosen(option) ? texts.chosenText : undefined}
                active={index === box.highlightedIndex}
                chosen={isChosen(option)}
                blocked={isChosen(option)}
              />
            ))}
        </div>
        <p role="status" className={c.foot}>
          {box.isOpen ? foot : ""}
        </p>
      </div>
    </div>
  );
}
