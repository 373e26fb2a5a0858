import type { TableCell, TableRow } from "../chart/buildTableModel";
import s from "./TableFoot.module.css";
import type { NumberColumn } from "./tableColumns";

interface Props {
  readonly rows: readonly TableRow[];
  readonly columns: readonly NumberColumn[];
  readonly withTrend: boolean;
}

/** Numbers of all rows together. They stand apart, so that sorting and filtering places leaves them where they are. */
export function TableFoot({ rows, columns, withTrend }: Props) {
  if (rows.length === 0) return null;
  return (
    <tfoot className={s.foot}>
      {rows.map((row) => (
        <tr key={row.place}>
          <th scope="row">{row.name}</th>
          {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
          {withTrend ? <td /> : null}
          {columns.map((column) => (
            <td key={column.id}>
              <FootFigure cell={column.cellOf(row)} period={column.periodOf?.(row) ?? null} />
            </td>
          ))}
        </tr>
      ))}
    </tfoot>
  );
}

function FootFigure({ cell, period }: { readonly cell: TableCell; readonly period: number | null }) {
  return (
    <>
      {period === null ? null : <span className={s.year}>{period} </span>}
      {cell.text}
      {cell.gap === null ? null : <span className="visually-hidden">{cell.note}</span>}
    </>
  );
}
