import { memo, useEffect, useId, useState, type CSSProperties } from "react";
import type { HeatCell, HeatRow, HeatTable as Heat } from "../chart/buildHeatTable";
import type { MapScale } from "../chart/mapClasses";
import { CheckField } from "./CheckField";
import { useIsHovered, type Hover } from "./createHover";
import { matchesQuery } from "./matchesQuery";
import { Sparkline } from "./Sparkline";
import { TableFilter } from "./TableFilter";
import { useRowWindow } from "./useRowWindow";
import steps from "./mapSteps.module.css";
import s from "./HeatTable.module.css";

/** From here on a table is searched rather than read. */
const SEARCHED_ROWS = 40;

export interface HeatTableWords {
  readonly caption: string;
  readonly name: string;
  readonly trend: string;
  readonly numbers: string;
  readonly search: string;
  readonly nothing: string;
  /** Shown where no cell is pointed at. */
  readonly hint: string;
}

interface Props {
  readonly heat: Heat;
  /** Of the classes of the map. */
  readonly scale: MapScale;
  readonly hover: Hover;
  readonly selected: readonly string[];
  /** Always in sight at the top of a long table, in its own colour. */
  readonly home?: string | undefined;
  readonly slotOf: (code: string) => number | null;
  readonly onSelect: (code: string) => void;
  readonly words: HeatTableWords;
}

/** Units by periods in the colours of the map, each with its course; the numbers on demand. */
export function HeatTable({ heat, scale, hover, selected, home, slotOf, onSelect, words }: Props) {
  const captionId = useId();
  const [query, setQuery] = useState("");
  const [numbers, setNumbers] = useState(false);
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const isLong = heat.rows.length > SEARCHED_ROWS;
  const found = query === "" ? heat.rows : heat.rows.filter((row) => matchesQuery(row.name, query));
  const isChosen = (row: HeatRow) => selected.includes(row.code) || row.code === home;
  // Of many rows the chosen ones would be out of sight.
  const rows = isLong ? [...found.filter(isChosen), ...found.filter((row) => !isChosen(row))] : found;
  const { items, measure, after } = useRowWindow(box, { count: rows.length, keep: -1 });
  const span = heat.periods.length + 2;
  return (
    <div className={`${s.wrap} ${steps.steps}`} data-scale={scale}>
      <div className={s.bar}>
        {isLong ? <TableFilter label={words.search} query={query} onChange={setQuery} /> : null}
        <CheckField label={words.numbers} checked={numbers} onChange={setNumbers} />
      </div>
      <ReadOut hint={words.hint} box={box} />
      {rows.length === 0 ? <p className={s.nothing}>{words.nothing}</p> : null}
      {/* The box scrolls, so the keyboard must be able to stand on it. */}
      <div
        ref={setBox}
        className={s.box}
        role="region"
        aria-labelledby={captionId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onPointerLeave={() => hover.set(null)}
      >
        <table
          className={s.table}
          style={widthOf(heat.periods.length)}
          data-numbers={numbers || undefined}
          aria-rowcount={rows.length + 1}
        >
          <caption id={captionId} className="visually-hidden">
            {words.caption}
          </caption>
          <Head heat={heat} words={words} />
          <tbody>
            {items.flatMap(({ index, before }) => {
              const row = rows[index];
              if (!row) return [];
              return [
                before > 0 && <Space key={`before ${row.code}`} heightPx={before} span={span} />,
                <Row
                  key={row.code}
                  {...{ row, index, heat, hover, measure, onSelect, numbers }}
                  slot={selected.includes(row.code) ? slotOf(row.code) : row.code === home ? 1 : null}
                  isSelected={selected.includes(row.code)}
                />,
              ];
            })}
            {after > 0 && <Space heightPx={after} span={span} />}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** So many columns: few of them need not fill the page. */
const widthOf = (periods: number) => ({ "--periods": periods }) as CSSProperties;

function Head({ heat, words }: Pick<Props, "heat" | "words">) {
  const wordOf = (year: number) =>
    heat.breaks
      .filter((one) => one.year === year)
      .map(({ word }) => word)
      .join(", ");
  return (
    <thead>
      <tr>
        <th scope="col" className={s.first}>
          {words.name}
        </th>
        <th scope="col">{words.trend}</th>
        {heat.periods.map((year, i) => (
          <th key={year} scope="col" data-break={wordOf(year) || undefined} title={wordOf(year) || undefined}>
            {heat.periodTexts[i]}
            {wordOf(year) ? <span className="visually-hidden"> {wordOf(year)}</span> : null}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Stands in for rows out of sight. */
function Space({ heightPx, span }: { readonly heightPx: number; readonly span: number }) {
  return (
    <tr aria-hidden="true" className={s.space}>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <td colSpan={span} style={{ height: heightPx }} />
    </tr>
  );
}

interface RowProps extends Pick<Props, "heat" | "hover" | "onSelect"> {
  readonly row: HeatRow;
  readonly index: number;
  readonly slot: number | null;
  readonly isSelected: boolean;
  readonly numbers: boolean;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | null;
}

const Row = memo(function Row(props: RowProps) {
  const { row, index, heat, hover, onSelect, slot, isSelected, numbers, measure } = props;
  const hovered = useIsHovered(hover, row.code);
  return (
    <tr
      ref={measure}
      data-index={index}
      data-code={row.code}
      aria-rowindex={index + 2}
      data-hovered={hovered || undefined}
      data-slot={slot ?? undefined}
      onPointerEnter={() => hover.set(row.code)}
    >
      <th scope="row" className={s.first} data-read={readRow(row, heat)}>
        <button
          type="button"
          className={s.pick}
          aria-pressed={isSelected}
          onFocus={() => hover.set(row.code)}
          onBlur={() => hover.set(null)}
          onClick={() => onSelect(row.code)}
        >
          {row.name}
        </button>
      </th>
      <td className={s.trend}>
        <Sparkline periods={heat.periods} values={row.cells.map(({ value }) => value)} everyYears={heat.everyYears} />
      </td>
      {row.cells.map((cell, i) => (
        <Cell key={heat.periods[i]} cell={cell} read={`${row.name}, ${heat.periodTexts[i]}: `} numbers={numbers} />
      ))}
    </tr>
  );
});

/** All numbers of a row, for who walks through the names by keyboard. */
const readRow = ({ name, cells }: HeatRow, { periodTexts }: Heat) =>
  `${name}: ${cells.map(({ text }, i) => `${periodTexts[i]} ${text}`).join(" · ")}`;

interface CellProps {
  readonly cell: HeatCell;
  /** Name and year, before the number. */
  readonly read: string;
  readonly numbers: boolean;
}

function Cell({ cell, read, numbers }: CellProps) {
  const said = [cell.text, cell.note].filter(Boolean).join(", ");
  return (
    <td data-step={cell.tone ?? undefined} data-missing={cell.gap === null ? undefined : true} data-read={read + said}>
      <span className={numbers ? undefined : s.quiet}>{cell.text}</span>
      {cell.note ? <span className="visually-hidden"> {cell.note}</span> : null}
    </td>
  );
}

/** What the pointer is on, in words; apart from the table, so that nothing of it is drawn anew. */
function ReadOut({ hint, box }: { readonly hint: string; readonly box: HTMLElement | null }) {
  const [read, setRead] = useState("");
  useEffect(() => {
    if (!box) return;
    const readAt = (target: EventTarget | null, cells: string) =>
      setRead(target instanceof Element ? (target.closest(cells)?.getAttribute("data-read") ?? "") : "");
    const point = ({ target }: PointerEvent) => readAt(target, "td");
    const focus = ({ target }: FocusEvent) => readAt(target, "th");
    const leave = () => setRead("");
    box.addEventListener("pointerover", point);
    box.addEventListener("pointerleave", leave);
    box.addEventListener("focusin", focus);
    box.addEventListener("focusout", leave);
    return () => {
      box.removeEventListener("pointerover", point);
      box.removeEventListener("pointerleave", leave);
      box.removeEventListener("focusin", focus);
      box.removeEventListener("focusout", leave);
    };
  }, [box]);
  return (
    <p className={s.readOut} aria-hidden="true">
      {read || hint}
    </p>
  );
}
