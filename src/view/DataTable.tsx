import { useTable, type SortingState } from "@tanstack/react-table";
import { useId, useMemo, useState } from "react";
import type { TableModel, TableRow } from "../chart/buildTableModel";
import s from "./DataTable.module.css";
import { matchesQuery } from "./matchesQuery";
import type { Spot } from "./moveSpot";
import { TableBody } from "./TableBody";
import {
  columnDefs,
  hasRelative,
  inUsualOrder,
  listColumns,
  tableParts,
  type ColumnLabels,
  type NumberColumn,
  type Sign,
} from "./tableColumns";
import { TableFilter } from "./TableFilter";
import { TableHead, type SortWord } from "./TableHead";
import { TableFoot } from "./TableFoot";
import { TableNotes } from "./TableNotes";

export interface DataTableLabels extends ColumnLabels {
  readonly filter: string;
  readonly filterEmpty: string;
  readonly rows: (shown: number, total: number) => string;
  readonly missing: (count: number, cells: number) => string;
  readonly download: string;
  readonly sorted: Readonly<Record<SortWord, string>>;
  /** What is said of a number, as it also stands in the notes of the model. */
  readonly signs: Readonly<Record<Sign, string>>;
  /** Stands under a table whose change in percent was left out. */
  readonly noRelative: string;
}

interface Props {
  readonly table: TableModel;
  /** Names the table. */
  readonly caption: string;
  /** Orders the names. */
  readonly locale: string;
  /** Usual distance between periods; a longer one is a gap in the trend. */
  readonly everyYears: number;
  readonly labels: DataTableLabels;
  /** Gets the rows as they stand, after filter and sorting. */
  readonly onDownload: (rows: readonly TableRow[]) => void;
}

/** Every number of a figure: to be sorted, filtered, asked why it is missing, and taken along. */
export function DataTable({ table, caption, locale, everyYears, labels, onDownload }: Props) {
  const [query, setQuery] = useState("");
  const [spot, setSpot] = useState<Spot | null>(null);
  const captionId = useId();
  // In state, because the rows within can only be chosen once the box around them is there.
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const columns = useMemo(() => listColumns(table, labels), [table, labels]);
  const { rows, sorting, toggle } = useRows(table, { query, columns, locale });
  const withTrend = table.periods.length > 1;
  const missing = rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell.gap !== null).length, 0);
  return (
    <div className={s.wrap}>
      <div className={s.bar}>
        <TableFilter label={labels.filter} query={query} onChange={setQuery} />
        <p className={s.counts} role="status">
          <span>{labels.rows(rows.length, table.rows.length)}</span>
          {rows.length > 0 && <span>{labels.missing(missing, rows.length * table.periods.length)}</span>}
          <span className="visually-hidden">{sortedText(sorting, columns, labels)}</span>
        </p>
        <button type="button" className={s.download} disabled={rows.length === 0} onClick={() => onDownload(rows)}>
          {labels.download}
        </button>
      </div>
      <p className={s.unit}>{table.unit}</p>
      {rows.length === 0 ? (
        <p className={s.empty}>{labels.filterEmpty}</p>
      ) : (
        // The box scrolls, so the keyboard must be able to stand on it.
        <div
          ref={setBox}
          className={s.box}
          style={widthsOf(table.rows, columns)}
          role="region"
          aria-labelledby={captionId}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table className={s.table} aria-rowcount={rows.length + table.summary.length + 1}>
            <caption className="visually-hidden" id={captionId}>
              {caption}
            </caption>
            <colgroup>
              <col className={s.placeCol} />
              {withTrend && <col className={s.trendCol} />}
              {columns.map(({ id, digits, narrowDigits }) => (
                <col key={id} className={s.numberCol} style={variables({ digits, narrow: narrowDigits })} />
              ))}
            </colgroup>
            <TableHead {...{ columns, labels, withTrend, sorting, onSort: toggle }} />
            <TableBody
              {...{ rows, columns, spot, box, table, everyYears, withTrend }}
              signs={labels.signs}
              onSpot={setSpot}
            />
            <TableFoot rows={table.summary} columns={columns} withTrend={withTrend} />
          </table>
        </div>
      )}
      <TableNotes
        {...{ rows, columns, spot }}
        signs={labels.signs}
        aside={withTrend && !hasRelative(table) ? labels.noRelative : ""}
      />
    </div>
  );
}

interface View {
  readonly query: string;
  readonly columns: readonly NumberColumn[];
  readonly locale: string;
}

function useRows(table: TableModel, { query, columns, locale }: View) {
  const [asked, setSorting] = useState<SortingState>([]);
  const defs = useMemo(() => columnDefs(columns, locale), [columns, locale]);
  const sorting = useMemo(() => asked.filter(({ id }) => defs.some((def) => def.id === id)), [asked, defs]);
  const ordered = useMemo(() => inUsualOrder(table.rows, locale), [table, locale]);
  const data = useMemo(() => ordered.filter((row) => matchesQuery(`${row.name} ${row.kind}`, query)), [ordered, query]);
  const instance = useTable({
    features: tableParts,
    columns: defs,
    data,
    getRowId: (row) => row.place,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: setSorting,
  });
  const model = instance.getRowModel();
  const rows = useMemo(() => model.rows.map((row) => row.original), [model]);
  return { rows, sorting: sorting[0] ?? null, toggle: (id: string) => instance.getColumn(id)?.toggleSorting() };
}

function sortedText(
  sorting: SortingState[number] | null,
  columns: readonly NumberColumn[],
  labels: DataTableLabels,
): string {
  if (!sorting) return "";
  const name = columns.find(({ id }) => id === sorting.id)?.label ?? labels.place;
  return `${name}: ${labels.sorted[sorting.desc ? "descending" : "ascending"]}`;
}

/**
 * The widths of all columns, from the words and digits in them: were the browser to measure the rows, columns would
 * jump while virtual rows come and go.
 */
function widthsOf(rows: readonly TableRow[], columns: readonly NumberColumn[]) {
  const longest = Math.max(...rows.map((row) => row.name.length + (row.kind ? 0.85 * row.kind.length + 1 : 0)));
  return variables({
    name: Math.max(8, longest),
    "all-digits": columns.reduce((sum, { digits }) => sum + digits, 0),
    "all-narrow": columns.reduce((sum, { narrowDigits }) => sum + narrowDigits, 0),
    columns: columns.length,
  });
}

/** For the style sheet to reckon with, which knows how wide the window is. */
function variables(values: Readonly<Record<string, number>>): React.CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));
}
