import { useRef } from "react";
import c from "./Combobox.module.css";
import { ComboboxOption } from "./ComboboxOption";
import { Icon } from "./Icon";
import s from "./SearchSelect.module.css";
import { useFloatingBox } from "./useFloatingBox";
import { type SearchSelectProps, useSearchSelect } from "./useSearchSelect";

const LIST_WIDTH_PX = 520;

/** One of many, found by typing. The field shows what is chosen; the list explains each choice. */
export function SearchSelect<Id extends string>(props: SearchSelectProps<Id>) {
  const line = useRef<HTMLDivElement>(null);
  const { box, items, query, selectedItem, inputProps, clear } = useSearchSelect(props);
  const place = useFloatingBox(box.isOpen, line, LIST_WIDTH_PX);
  const menuProps = box.getMenuProps();
  const shown = box.isOpen ? props.groups.filter((group) => items.some((option) => option.group === group.id)) : [];
  const nothingFound = box.isOpen && items.length === 0;
  return (
    <div className={c.field}>
      <label {...box.getLabelProps()} className={c.label}>
        {props.label}
      </label>
      <div ref={line} className={c.line}>
        <input {...inputProps} className={`${c.input} ${s.input}`} spellCheck={false} />
        {props.clearLabel && query !== "" ? (
          <button
            ref={box.getToggleButtonProps().ref}
            type="button"
            className={s.clear}
            tabIndex={-1}
            aria-label={props.clearLabel}
            onMouseDown={(event) => event.preventDefault()}
            onClick={clear}
          >
            <Icon name="close" />
          </button>
        ) : (
          <span className={s.chevron}>
            <Icon name="chevron" />
          </span>
        )}
      </div>
      <div className={c.popover} hidden={!box.isOpen} style={place} onMouseDown={(event) => event.preventDefault()}>
        {/* Browsers make what scrolls a stop of the Tab key; this one is gone by the time the focus arrives. */}
        <div {...menuProps} className={c.list} tabIndex={-1} hidden={nothingFound}>
          {shown.map((group) => (
            <div key={group.id} role="group" aria-labelledby={`${menuProps.id}-${group.id}`}>
              <div id={`${menuProps.id}-${group.id}`} role="presentation" className={c.heading}>
                {group.label}
              </div>
              {items.map(
                (option, index) =>
                  option.group === group.id && (
                    <ComboboxOption
                      key={option.id}
                      {...box.getItemProps({ item: option, index })}
                      label={option.label}
                      detail={option.detail}
                      meta={option.meta}
                      reason={option.disabledReason}
                      active={index === box.highlightedIndex}
                      chosen={option.id === selectedItem?.id}
                      blocked={option.disabledReason !== undefined}
                    />
                  ),
              )}
            </div>
          ))}
        </div>
        <p role="status" className={c.foot}>
          {nothingFound ? props.emptyText : ""}
        </p>
      </div>
    </div>
  );
}
