import { memo, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from "react";
import type { TableModel, TableRow } from "../chart/buildTableModel";
import { Marker } from "./Marker";
import { SHAPES } from "../chart/markerPath";
import { moveSpot, type Spot } from "./moveSpot";
import { Sparkline } from "./Sparkline";
import s from "./TableBody.module.css";
import { TableFigure } from "./TableFigure";
import type { NumberColumn, Sign } from "./tableColumns";
import { useRowWindow } from "./useRowWindow";

interface Props {
  readonly rows: readonly TableRow[];
  readonly columns: readonly NumberColumn[];
  readonly table: TableModel;
  readonly everyYears: number;
  readonly withTrend: boolean;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly spot: Spot | null;
  readonly onSpot: (spot: Spot) => void;
  /** What scrolls; null until it is drawn. */
  readonly box: HTMLElement | null;
}

/**
 * The rows in sight. All cells with a note together are one stop of the Tab key, and arrow keys move between them:
 * a hundred missing years must not stand between the table and what follows it.
 */
export function TableBody({ rows, columns, table, everyYears, withTrend, signs, spot, onSpot, box }: Props) {
  const focusNext = useRef(false);
  const spotRow = spot ? rows.findIndex(({ place }) => place === spot.place) : -1;
  const { items, measure, after } = useRowWindow(box, { count: rows.length, keep: spotRow });
  const hollow = useMemo(() => placesWithTakenSlot(table.rows), [table]);
  const stop = stopOf(
    items.map(({ index }) => rows[index]!),
    columns,
    spotRow < 0 ? null : spot,
  );
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    box?.querySelector<HTMLElement>("td button[tabindex='0']")?.focus();
  });
  const move = (event: KeyboardEvent) => {
    const next = stop && moveSpot({ rows, columns, spot: stop }, event.key);
    if (!next) return;
    event.preventDefault();
    focusNext.current = true;
    onSpot(next);
  };
  const span = columns.length + (withTrend ? 2 : 1);
  return (
    // Keys pressed on the buttons within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <tbody className={s.body} onKeyDown={(event) => event.target instanceof HTMLButtonElement && move(event)}>
      {items.flatMap(({ index, before }) => {
        const row = rows[index]!;
        return [
          before > 0 && <Space key={`before ${row.place}`} heightPx={before} span={span} />,
          <Row
            key={row.place}
            {...{ row, index, columns, signs, measure, onSpot, everyYears }}
            periods={withTrend ? table.periods : null}
            stopColumn={stop?.place === row.place ? stop.column : null}
            hollow={hollow.has(row.place)}
          />,
        ];
      })}
      {after > 0 && <Space heightPx={after} span={span} />}
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

interface RowProps extends Pick<Props, "columns" | "signs" | "onSpot" | "everyYears"> {
  readonly row: TableRow;
  readonly index: number;
  /** null = no trend is drawn. */
  readonly periods: readonly number[] | null;
  readonly stopColumn: string | null;
  readonly hollow: boolean;
  readonly measure: ((row: HTMLTableRowElement | null) => void) | null;
}

const Row = memo(function Row(props: RowProps) {
  const { row, index, columns, signs, onSpot, periods, everyYears, stopColumn, hollow, measure } = props;
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      data-slot={row.slot ?? undefined}
      data-highlighted={row.highlighted || undefined}
    >
      <th scope="row">
        <span className={s.place}>
          {row.slot !== null && (
            <span className={s.swatch}>
              <Marker shape={SHAPES[row.slot - 1] ?? "circle"} size={14} hollow={hollow} />
            </span>
          )}
          <span>
            <span className={s.name}>{row.name}</span>
            {row.kind && <span className={s.kind}> {row.kind}</span>}
          </span>
        </span>
      </th>
      {periods && (
        <td className={s.trend}>
          <Sparkline periods={periods} values={row.cells.map(({ value }) => value)} everyYears={everyYears} />
        </td>
      )}
      {columns.map(({ id, cellOf, periodOf }) => (
        <td key={id} data-column={id}>
          <TableFigure
            cell={cellOf(row)}
            period={periodOf?.(row) ?? null}
            signs={signs}
            isStop={stopColumn === id}
            onPick={() => onSpot({ place: row.place, column: id })}
          />
        </td>
      ))}
    </tr>
  );
});

/** Where the Tab key enters: the cell last asked for while it is there, else the first one in sight. */
function stopOf(rows: readonly TableRow[], columns: readonly NumberColumn[], spot: Spot | null): Spot | null {
  const noted = (row: TableRow, { cellOf }: NumberColumn) => cellOf(row).note !== "";
  const row = rows.find(({ place }) => place === spot?.place);
  if (row && columns.some((column) => column.id === spot?.column && noted(row, column))) return spot;
  for (const one of rows) {
    const column = columns.find((candidate) => noted(one, candidate));
    if (column) return { place: one.place, column: column.id };
  }
  return null;
}

/** Highlighted places whose colour another one before them has. */
function placesWithTakenSlot(rows: readonly TableRow[]): ReadonlySet<string> {
  const seen = new Set<number>();
  const taken = new Set<string>();
  for (const { place, slot } of rows) {
    if (slot !== null && seen.has(slot)) taken.add(place);
    if (slot !== null) seen.add(slot);
  }
  return taken;
}
