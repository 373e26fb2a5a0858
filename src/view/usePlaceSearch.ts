import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import { useState, type RefObject } from "react";
import { keepInView } from "./keepInView";
import { rankMatch } from "./matchesQuery";
import { useTyping } from "./useSearchSelect";

export interface PlaceOption {
  readonly id: string;
  readonly name: string;
  /** Second line: kind and what it is part of. */
  readonly detail?: string | undefined;
  /** Other names, e.g. in other languages: found by the search as well, without being shown. */
  readonly keywords?: string | readonly string[] | undefined;
}

/** More rows than anyone reads; keeps each key press quick with every municipality on offer. */
const MOST_SHOWN = 60;

const TYPES = useCombobox.stateChangeTypes;

interface Found {
  readonly shown: PlaceOption[];
  readonly more: number;
}

/** A name found by what only describes it comes after every name found by itself. */
const BEHIND_NAMES = 3;

/** All names of a place count alike: readers of each language type theirs. */
function rankPlace({ name, keywords = [], detail = "" }: PlaceOption, query: string): number {
  const names = [...new Set([name].concat(keywords))];
  const byName = Math.min(...names.map((one) => rankMatch(one, query)));
  return Number.isFinite(byName) ? byName : rankMatch(`${names.join(" ")} ${detail}`, query) + BEHIND_NAMES;
}

/** Best match first; among equals the order of `options` stays. */
export function findPlaces(options: readonly PlaceOption[], query: string): Found {
  const ranked = options.map((option) => ({ option, rank: rankPlace(option, query) }));
  const found = ranked.filter(({ rank }) => Number.isFinite(rank)).sort((a, b) => a.rank - b.rank);
  const shown = found.slice(0, MOST_SHOWN).map(({ option }) => option);
  return { shown, more: found.length - shown.length };
}

interface Rules {
  readonly full: boolean;
  readonly isChosen: (option: PlaceOption) => boolean;
  readonly search: (query: string) => PlaceOption[];
}

type State = UseComboboxState<PlaceOption>;

/** Nothing stays selected in the field: what was picked becomes a chip and the field is empty for the next. */
function nextState(state: State, action: UseComboboxStateChangeOptions<PlaceOption>, rules: Rules): Partial<State> {
  const next = { ...state, ...action.changes };
  if (rules.full && next.isOpen) return { ...state, isOpen: false };
  switch (action.type) {
    case TYPES.MenuMouseLeave:
    // Would empty the field at the first letter typed after a pick.
    case TYPES.ControlledPropUpdatedSelectedItem:
      return state;
    case TYPES.InputClick:
      return state.isOpen ? state : next;
    case TYPES.InputChange:
      return { ...next, highlightedIndex: rules.search(next.inputValue).findIndex((one) => !rules.isChosen(one)) };
    case TYPES.InputBlur:
      return { ...next, selectedItem: null, inputValue: "" };
    case TYPES.InputKeyDownEnter:
      if (state.highlightedIndex < 0) return state;
  }
  if (next.selectedItem && rules.isChosen(next.selectedItem)) return state;
  return next.isOpen ? next : { ...next, inputValue: "" };
}

interface Settings {
  readonly options: readonly PlaceOption[];
  readonly chosenIds: ReadonlySet<string>;
  readonly full: boolean;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onPick: (option: PlaceOption) => void;
  readonly onBackspace: () => void;
}

export function usePlaceSearch({ options, chosenIds, full, inputRef, onPick, onBackspace }: Settings) {
  const [query, setQuery] = useState("");
  const { shown, more } = findPlaces(options, query);
  const isChosen = (option: PlaceOption) => chosenIds.has(option.id);
  const rules = { full, isChosen, search: (text: string) => findPlaces(options, text).shown };
  const box = useCombobox<PlaceOption>({
    items: shown,
    selectedItem: null,
    itemToString: (option) => option?.name ?? "",
    itemToKey: (option) => option?.id,
    stateReducer: (state, action) => nextState(state, action, rules),
    scrollIntoView: keepInView,
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setQuery("");
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) onPick(selectedItem);
    },
  });
  const typing = useTyping(box, setQuery);
  const inputProps = box.getInputProps({
    ref: inputRef,
    onChange: typing.onChange,
    onKeyDown: (event) => {
      typing.onKeyDown(event);
      if (event.key === "Backspace" && event.currentTarget.value === "" && !event.repeat) onBackspace();
    },
  });
  return { box, shown, more, query, isChosen, inputProps };
}
