import { useId, useMemo, useState } from "react";
import { useRowWindow } from "./useRowWindow";
import s from "./PlainTable.module.css";

export interface PlainColumn {
  readonly id: string;
  readonly label: string;
  readonly numeric?: boolean;
}

export interface PlainCell {
  readonly text: string;
  /** What the row is ordered by; NaN or undefined stands last either way. */
  readonly value?: number | string;
  /** Why it is missing, or what is said of it. */
  readonly note?: string;
}

export interface PlainRow {
  readonly id: string;
  /** One cell a column. */
  readonly cells: readonly PlainCell[];
  readonly selected?: boolean;
  readonly onSelect?: (() => void) | undefined;
}

interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

interface Props {
  /** Names the table. */
  readonly caption: string;
  readonly locale: string;
  /** The first one names the row. */
  readonly columns: readonly PlainColumn[];
  readonly rows: readonly PlainRow[];
  readonly initialSort?: Sorting | undefined;
  /** Of many rows only those in sight are drawn; paper gets them all. */
  readonly windowed?: boolean;
}

/** Numbers of a figure in rows: sorted by a press on a heading, missing ones last, notes in words. */
export function PlainTable({ caption, locale, columns, rows, initialSort, windowed = false }: Props) {
  const id = useId();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [sorting, setSorting] = useState<Sorting | null>(initialSort ?? null);
  const shown = useMemo(() => sortRows(rows, columns, { sorting, locale }), [rows, columns, sorting, locale]);
  const press = (column: PlainColumn) => {
    const known = sorting?.column === column.id ? sorting : null;
    setSorting({ column: column.id, descending: known ? !known.descending : column.numeric === true });
  };
  return (
    // The box scrolls, so the keyboard must be able to stand on it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={setBox} className={s.box} role="region" aria-labelledby={id} tabIndex={0}>
      <table
        className={s.table}
        data-windowed={windowed || undefined}
        aria-rowcount={windowed ? shown.length + 1 : undefined}
      >
        <caption id={id} className="visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.id} column={column} sorting={sorting} onPress={() => press(column)} />
            ))}
          </tr>
        </thead>
        {windowed ? (
          <WindowedBody box={box} columns={columns} rows={shown} />
        ) : (
          <tbody>
            {shown.map((row) => (
              <Row key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}

interface HeadingProps {
  readonly column: PlainColumn;
  readonly sorting: Sorting | null;
  readonly onPress: () => void;
}

function Heading({ column, sorting, onPress }: HeadingProps) {
  const sorted = sorting?.column === column.id ? (sorting.descending ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" aria-sort={sorted ?? "none"} data-number={column.numeric || undefined}>
      <button type="button" className={s.sort} data-sorted={sorted} onClick={onPress}>
        {column.label}
        {sorted ? <span aria-hidden="true">{sorted === "descending" ? " ↓" : " ↑"}</span> : null}
      </button>
    </th>
  );
}

interface BodyProps extends Pick<Props, "columns" | "rows"> {
  readonly box: HTMLElement | null;
}

function WindowedBody({ box, columns, rows }: BodyProps) {
  const { items, measure, after } = useRowWindow(box, { count: rows.length, keep: -1 });
  return (
    <tbody>
      {items.flatMap(({ index, before }) => {
        const row = rows[index];
        if (!row) return [];
        return [
          before > 0 && <Space key={`before ${row.id}`} heightPx={before} span={columns.length} />,
          <Row key={row.id} row={row} columns={columns} index={index} measure={measure} />,
        ];
      })}
      {after > 0 && <Space heightPx={after} span={columns.length} />}
    </tbody>
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

interface RowProps extends Pick<Props, "columns"> {
  readonly row: PlainRow;
  /** Among all rows, where not all are drawn. */
  readonly index?: number;
  readonly measure?: ((row: HTMLTableRowElement | null) => void) | null;
}

function Row({ row, columns, index, measure = null }: RowProps) {
  const { cells, onSelect, selected = false } = row;
  return (
    <tr
      ref={measure}
      data-selected={selected || undefined}
      data-index={index}
      aria-rowindex={index === undefined ? undefined : index + 2}
    >
      {cells.map((cell, i) =>
        i === 0 ? (
          <th key={columns[i]!.id} scope="row">
            {onSelect ? (
              <button type="button" className={s.pick} aria-pressed={selected} onClick={() => onSelect()}>
                {cell.text}
              </button>
            ) : (
              cell.text
            )}
            <Note cell={cell} />
          </th>
        ) : (
          <td key={columns[i]!.id} data-number={columns[i]!.numeric || undefined}>
            {cell.text}
            <Note cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
}

function Note({ cell }: { readonly cell: PlainCell }) {
  return cell.note ? <span className={s.note}> {cell.note}</span> : null;
}

interface Order {
  readonly sorting: Sorting | null;
  readonly locale: string;
}

function sortRows(rows: readonly PlainRow[], columns: readonly PlainColumn[], { sorting, locale }: Order) {
  const at = columns.findIndex(({ id }) => id === sorting?.column);
  if (!sorting || at < 0) return rows;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const keyOf = (row: PlainRow) => row.cells[at]?.value ?? (columns[at]!.numeric ? NaN : (row.cells[at]?.text ?? ""));
  const isMissing = (key: number | string) => typeof key === "number" && Number.isNaN(key);
  const sign = sorting.descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
  });
}
