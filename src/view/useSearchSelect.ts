import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from "downshift";
import {
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import { keepInView } from "./keepInView";
import { matchesQuery, rankMatch } from "./matchesQuery";

export interface SearchOption<Id extends string = string> {
  readonly id: Id;
  /** Id of the group it stands under. */
  readonly group: string;
  readonly label: string;
  /** Second line, e.g. the definition. */
  readonly detail?: string | undefined;
  /** At the right, e.g. the years covered. */
  readonly meta?: string | undefined;
  /** Found by the search as well, without being shown. */
  readonly keywords?: string | undefined;
  /** Shown, found and readable, but cannot be chosen. */
  readonly disabledReason?: string | undefined;
}

export interface SearchGroup {
  readonly id: string;
  readonly label: string;
}

export interface SearchSelectProps<Id extends string> {
  readonly label: string;
  readonly options: readonly SearchOption<Id>[];
  readonly groups: readonly SearchGroup[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly emptyText: string;
  readonly clearLabel?: string | undefined;
}

const TYPES = useCombobox.stateChangeTypes;

type Search<Id extends string> = (query: string) => SearchOption<Id>[];
type State<Id extends string> = UseComboboxState<SearchOption<Id>>;

function toLabel(option: SearchOption | null): string {
  return option?.label ?? "";
}

/** Grouped, so that the order of the arrow keys is the order on the screen. */
function searchOptions<Id extends string>({ options, groups }: SearchSelectProps<Id>, query: string) {
  const found = options.filter(({ label, detail = "", keywords = "" }) =>
    matchesQuery(`${label} ${keywords} ${detail}`, query),
  );
  // What is called just that stands before what merely mentions it.
  const ranked = query === "" ? found : found.toSorted((a, b) => rankLabel(a, query) - rankLabel(b, query));
  return groups.flatMap((group) => ranked.filter((option) => option.group === group.id));
}

function rankLabel({ label }: SearchOption, query: string): number {
  return Math.min(rankMatch(label, query), Number.MAX_SAFE_INTEGER);
}

function nextState<Id extends string>(
  state: State<Id>,
  action: UseComboboxStateChangeOptions<SearchOption<Id>>,
  search: Search<Id>,
): Partial<State<Id>> {
  const next = { ...state, ...action.changes };
  const picked = next.selectedItem !== state.selectedItem;
  switch (action.type) {
    case TYPES.MenuMouseLeave:
      return state;
    case TYPES.InputClick:
      return state.isOpen ? state : next;
    case TYPES.InputChange:
      return { ...next, highlightedIndex: search(next.inputValue).findIndex((option) => !option.disabledReason) };
    case TYPES.InputBlur:
      return { ...next, selectedItem: state.selectedItem, inputValue: toLabel(state.selectedItem) };
    case TYPES.InputKeyDownEnter:
      if (state.highlightedIndex < 0) return state;
  }
  if (picked && next.selectedItem?.disabledReason) return state;
  return next.isOpen ? next : { ...next, inputValue: toLabel(next.selectedItem) };
}

/**
 * Selects the text when the list opens or closes, so that typing begins anew: both may happen without the focus ever
 * leaving the field. Null while the reader types.
 */
function useSelectedText(input: RefObject<HTMLInputElement | null>, list: "open" | "closed" | null): void {
  useLayoutEffect(() => {
    if (list !== null && document.activeElement === input.current) input.current?.select();
  }, [input, list]);
}

/** Opens on focus. Of a click that opens, the caret is kept away: it comes last and would undo the selection. */
function useOpenOnFocus(open: () => void, isOpen: boolean) {
  const justFocused = useRef(false);
  const leftWindow = useRef(false);
  return {
    onFocus() {
      justFocused.current = true;
      if (!leftWindow.current) open();
      leftWindow.current = false;
    },
    onMouseUp(event: MouseEvent<HTMLInputElement>) {
      if (justFocused.current || !isOpen) {
        event.preventDefault();
        event.currentTarget.select();
      }
      justFocused.current = false;
    },
    onBlur(event: FocusEvent<HTMLInputElement>) {
      leftWindow.current = document.activeElement === event.currentTarget;
    },
  };
}

/** Leaves Escape to whatever contains the field once the list is closed; downshift would empty the field. */
function leaveEscapeToOthers(event: KeyboardEvent, isOpen: boolean): void {
  if (event.key === "Escape" && !isOpen) Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
}

interface Box {
  readonly isOpen: boolean;
  readonly highlightedIndex: number;
}

/**
 * What typing does in a field with a list: it asks anew, and leaves Escape to others while the list is closed. The first
 * match is highlighted already, so the first arrow down after typing means it, as in lists that highlight nothing.
 */
export function useTyping(box: Box, onQuery: (query: string) => void) {
  const typed = useRef(false);
  return {
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      typed.current = true;
      onQuery(event.currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent) => {
      leaveEscapeToOthers(event, box.isOpen);
      if (!event.key.startsWith("Arrow")) return;
      const stays = event.key === "ArrowDown" && typed.current && box.isOpen && box.highlightedIndex >= 0;
      typed.current = false;
      if (!stays) return;
      event.preventDefault();
      Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    },
  };
}

export function useSearchSelect<Id extends string>(props: SearchSelectProps<Id>) {
  const [query, setQuery] = useState("");
  const search = (text: string) => searchOptions(props, text);
  const items = search(query);
  const selectedItem = props.options.find((option) => option.id === props.value) ?? null;
  const box = useCombobox<SearchOption<Id>>({
    items,
    selectedItem,
    itemToString: toLabel,
    itemToKey: (option) => option?.id,
    stateReducer: (state, action) => nextState(state, action, search),
    scrollIntoView: keepInView,
    onIsOpenChange: ({ isOpen }) => {
      if (!isOpen) setQuery("");
    },
    onSelectedItemChange: ({ selectedItem: option }) => {
      if (option) props.onChange(option.id);
    },
  });
  // A change of language renames the chosen option without choosing another: downshift would keep the old name.
  const isStale = !box.isOpen && !props.options.some((option) => option.label === box.inputValue);
  const input = useRef<HTMLInputElement>(null);
  useSelectedText(input, query !== "" ? null : box.isOpen ? "open" : "closed");
  const focusing = useOpenOnFocus(box.openMenu, box.isOpen);
  const typing = useTyping(box, setQuery);
  const inputProps = box.getInputProps({
    ...focusing,
    ...typing,
    ref: input,
    ...(isStale ? { value: toLabel(selectedItem) } : {}),
  });
  const clear = () => {
    setQuery("");
    box.setInputValue("");
  };
  return { box, items, query, selectedItem, inputProps, clear };
}
