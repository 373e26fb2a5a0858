import { memo, useId, useState, type KeyboardEvent } from "react";
import type { RankedBars as Bars, RankedRow } from "../chart/buildRankedBars";
import type { MapScale } from "../chart/mapClasses";
import { useIsHovered, type Hover } from "./createHover";
import { matchesQuery } from "./matchesQuery";
import { TableFilter } from "./TableFilter";
import steps from "./mapSteps.module.css";
import s from "./RankedBars.module.css";

/** Up to here every row is drawn; of more, the first ones and those found. */
const MOST_ROWS = 40;
const FIRST_ROWS = 14;

export interface RankedBarsWords {
  /** Names the list. */
  readonly label: string;
  /** Before the number of the mean. */
  readonly mean: string;
  readonly search: string;
  readonly nothing: string;
  readonly showAll: (count: number) => string;
  readonly showFew: (count: number) => string;
}

interface Props {
  readonly bars: Bars;
  /** Of the classes of the map. */
  readonly scale: MapScale;
  readonly hover: Hover;
  /** Codes of chosen rows. */
  readonly selected: readonly string[];
  /** Colour of a chosen one, 1 to 6. */
  readonly slotOf: (code: string) => number | null;
  readonly onSelect: (code: string) => void;
  readonly words: RankedBarsWords;
}

/** Units from the highest number to the lowest: a list box, whose options the arrow keys walk through. */
export function RankedBars({ bars, scale, hover, selected, slotOf, onSelect, words }: Props) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [whole, setWhole] = useState(false);
  const [asked, setActive] = useState<string | null>(null);
  const isLong = bars.rows.length > MOST_ROWS;
  const found = query === "" ? bars.rows : bars.rows.filter((row) => matchesQuery(row.name, query));
  const isCut = isLong && !whole && query === "";
  const rows = isCut ? found.filter((row, i) => i < FIRST_ROWS || selected.includes(row.code)) : found;
  const active = rows.findIndex((row) => row.code === asked);
  const press = (event: KeyboardEvent) => {
    const code = rows[Math.max(0, active)]?.code;
    if ((event.key === "Enter" || event.key === " ") && code !== undefined) onSelect(code);
    else {
      const next = stepTo(event.key, active, rows.length);
      if (next === null) return;
      move(rows[next]!.code);
    }
    event.preventDefault();
  };
  const move = (code: string) => {
    setActive(code);
    hover.set(code);
    document.getElementById(`${id}-${code}`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <div className={`${s.wrap} ${steps.steps}`} data-scale={scale}>
      {isLong ? <TableFilter label={words.search} query={query} onChange={setQuery} /> : null}
      <div className={s.scale} aria-hidden="true">
        {bars.mean ? (
          <span
            className={s.meanLabel}
            data-end={bars.mean.at > 0.6 || undefined}
            style={{ left: percent(bars.mean.at) }}
          >
            {words.mean} {bars.mean.text}
          </span>
        ) : null}
      </div>
      {rows.length === 0 ? <p className={s.nothing}>{words.nothing}</p> : null}
      <div
        className={s.list}
        role="listbox"
        aria-label={words.label}
        aria-multiselectable="true"
        tabIndex={0}
        aria-activedescendant={active < 0 ? undefined : `${id}-${rows[active]!.code}`}
        onKeyDown={press}
        onFocus={() => asked === null && rows[0] && setActive(rows[0].code)}
        onBlur={() => hover.set(null)}
        onPointerLeave={() => hover.set(null)}
      >
        {rows.map((row) => (
          <Bar
            key={row.code}
            id={`${id}-${row.code}`}
            row={row}
            bars={bars}
            hover={hover}
            slot={slotOf(row.code)}
            isActive={row.code === rows[active]?.code}
            isSelected={selected.includes(row.code)}
            onSelect={onSelect}
          />
        ))}
      </div>
      {isLong && query === "" ? (
        <button type="button" className={s.more} onClick={() => setWhole(!whole)}>
          {whole ? words.showFew(FIRST_ROWS) : words.showAll(bars.rows.length)}
        </button>
      ) : null}
    </div>
  );
}

/** The position a key leads to; null is no key of ours. */
function stepTo(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  const clamp = (index: number) => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case "ArrowDown":
      return clamp(from + 1);
    case "ArrowUp":
      return clamp(from - 1);
    case "PageDown":
      return clamp(from + 10);
    case "PageUp":
      return clamp(from - 10);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** "Elmhurst and Corona (Queens CD 4)". */
const NAME_AND_DETAIL = /^(.+?)\s*\((.+)\)$/;

const percent = (part: number) => `${Math.round(part * 1000) / 10}%`;

interface BarProps extends Pick<Props, "bars" | "hover" | "onSelect"> {
  readonly id: string;
  readonly row: RankedRow;
  readonly slot: number | null;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

const Bar = memo(function Bar({ id, row, bars, hover, slot, isActive, isSelected, onSelect }: BarProps) {
  const hovered = useIsHovered(hover, row.code);
  const [, name = row.name, detail] = NAME_AND_DETAIL.exec(row.name) ?? [];
  return (
    // The list holds the focus and the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={isSelected}
      className={s.row}
      data-code={row.code}
      data-active={isActive || undefined}
      data-hovered={hovered || undefined}
      data-slot={isSelected ? (slot ?? undefined) : undefined}
      data-missing={row.gap === null ? undefined : true}
      onClick={() => onSelect(row.code)}
      onPointerEnter={() => hover.set(row.code)}
    >
      <span className="visually-hidden">{row.readOut}</span>
      <span className={s.name} aria-hidden="true">
        {name}
        {detail ? <span className={s.detail}>{detail}</span> : null}
      </span>
      <span className={s.track} aria-hidden="true">
        {row.bar ? (
          <span
            className={s.bar}
            data-step={row.tone ?? undefined}
            style={{ left: percent(row.bar.from), width: percent(row.bar.to - row.bar.from) }}
          />
        ) : (
          <span className={s.hatch}>
            <span className={s.reason}>{row.text}</span>
          </span>
        )}
        {row.interval ? (
          <span
            className={s.whisker}
            style={{ left: percent(row.interval.from), width: percent(row.interval.to - row.interval.from) }}
          />
        ) : null}
        {bars.mean ? <span className={s.mean} style={{ left: percent(bars.mean.at) }} /> : null}
      </span>
      <span className={s.value} aria-hidden="true">
        {row.gap === null ? row.text : "–"}
        {row.note ? <span className={s.note}>{row.note}</span> : null}
      </span>
    </div>
  );
});
