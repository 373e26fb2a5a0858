import { memo, useId, useState, type CSSProperties, type KeyboardEvent } from "react";
import type { RankedBars as Bars, RankedRow } from "../chart/buildRankedBars";
import type { MapScale } from "../chart/mapClasses";
import { estimateTextWidth } from "../chart/textWidth";
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
  /** Always among the rows drawn, in its own colour. */
  readonly home?: string | undefined;
  /** Colour of a chosen one, 1 to 6. */
  readonly slotOf: (code: string) => number | null;
  readonly onSelect: (code: string) => void;
  readonly words: RankedBarsWords;
}

/** Units from the highest number to the lowest: a list box, whose options the arrow keys walk through. */
export function RankedBars({ bars, scale, hover, selected, home, slotOf, onSelect, words }: Props) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [whole, setWhole] = useState(false);
  const [asked, setActive] = useState<string | null>(null);
  const isLong = bars.rows.length > MOST_ROWS;
  const isKept = (code: string) => code === home || selected.includes(code);
  const found = query === "" ? bars.rows : bars.rows.filter((row) => matchesQuery(row.name, query));
  const isCut = isLong && !whole && query === "";
  const rows = isCut ? found.filter((row, i) => i < FIRST_ROWS || isKept(row.code)) : found;
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
    <div className={`${s.wrap} ${steps.steps}`} data-scale={scale} style={columnsOf(bars.rows, isLong)}>
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
            slot={selected.includes(row.code) ? slotOf(row.code) : row.code === home ? 1 : null}
            isNumbered={isLong}
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

const LEAST_NAME_PX = 72;
const MOST_NAME_PX = 176;
const LEAST_VALUE_PX = 44;

/** Columns as wide as the longest name and number in them, so that the bars get all the rest. */
function columnsOf(rows: readonly RankedRow[], isNumbered: boolean): CSSProperties {
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => estimateTextWidth(text, 14, true))));
  const names = widest(rows.map(({ name }) => NAME_AND_DETAIL.exec(name)?.[1] ?? name)) + (isNumbered ? 42 : 12);
  const values = widest(rows.map(({ gap, text, note }) => (gap === null ? longer(text, note) : "–"))) + 2;
  return {
    "--names": `${Math.max(LEAST_NAME_PX, Math.min(MOST_NAME_PX, names))}px`,
    "--values": `${Math.max(LEAST_VALUE_PX, values)}px`,
  } as CSSProperties;
}

const longer = (one: string, other: string) => (other.length > one.length ? other : one);

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
  readonly isNumbered: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

const Bar = memo(function Bar(props: BarProps) {
  const { id, row, bars, hover, slot, isNumbered, isActive, isSelected, onSelect } = props;
  const hovered = useIsHovered(hover, row.code);
  const [, name = row.name, detail = row.origin] = NAME_AND_DETAIL.exec(row.name) ?? [];
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
      data-slot={slot ?? undefined}
      data-missing={row.gap === null ? undefined : true}
      onClick={() => onSelect(row.code)}
      onPointerEnter={() => hover.set(row.code)}
    >
      <span className="visually-hidden">{row.readOut}</span>
      <span className={s.name} aria-hidden="true">
        {isNumbered ? <span className={s.rank}>{row.rank ?? ""}</span> : null}
        <span className={s.words}>
          {name}
          {detail ? (
            <span className={s.detail} title={detail}>
              {detail}
            </span>
          ) : null}
        </span>
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
            <span className={s.reason} title={row.text}>
              {row.text}
            </span>
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
