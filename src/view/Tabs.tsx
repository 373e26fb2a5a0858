import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import s from "./Tabs.module.css";

export interface TabItem<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
}

interface Props<Id extends string> {
  /** Name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  /** Draws the panel of a tab. */
  readonly children: (id: Id) => ReactNode;
  /** Panels once seen stay in the page, hidden, with their state. */
  readonly keepPanels?: boolean | undefined;
  /** Stands at the right of the row, e.g. a layout switch. */
  readonly aside?: ReactNode;
}

function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

export function Tabs<Id extends string>({ label, tabs, value, onChange, children, keepPanels, aside }: Props<Id>) {
  const id = useId();
  const [seen, setSeen] = useState<ReadonlySet<Id>>(new Set([value]));
  if (!seen.has(value)) setSeen(new Set([...seen, value]));
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, index: number) => {
    const next = nextIndex(event.key, index, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    document.getElementById(`${id}-tab-${tab.id}`)?.focus();
    onChange(tab.id);
  };
  return (
    <div className={s.tabs}>
      <div className={s.row}>
        <div role="tablist" aria-label={label} className={s.list}>
          {tabs.map((tab, index) => (
            <button
              key={tab.id}
              id={`${id}-tab-${tab.id}`}
              type="button"
              role="tab"
              className={s.tab}
              aria-selected={tab.id === value}
              aria-controls={`${id}-panel-${tab.id}`}
              tabIndex={tab.id === value ? 0 : -1}
              onClick={() => onChange(tab.id)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {aside}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.id}
          id={`${id}-panel-${tab.id}`}
          role="tabpanel"
          className={s.panel}
          aria-labelledby={`${id}-tab-${tab.id}`}
          hidden={tab.id !== value}
        >
          {(tab.id === value || (keepPanels && seen.has(tab.id))) && children(tab.id)}
        </div>
      ))}
    </div>
  );
}
