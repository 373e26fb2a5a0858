import type { ColumnSort } from "@tanstack/react-table";
import { PLACE_COLUMN, type ColumnLabels, type NumberColumn } from "./tableColumns";
import s from "./TableHead.module.css";

export type SortWord = "ascending" | "descending" | "none";

interface Props {
  readonly columns: readonly NumberColumn[];
  readonly labels: ColumnLabels;
  readonly withTrend: boolean;
  readonly sorting: ColumnSort | null;
  readonly onSort: (id: string) => void;
}

export function TableHead({ columns, labels, withTrend, sorting, onSort }: Props) {
  const sortedAs = (id: string): SortWord => (sorting?.id !== id ? "none" : sorting.desc ? "descending" : "ascending");
  return (
    <thead className={s.head}>
      <tr aria-rowindex={1}>
        <th scope="col" className={s.corner} aria-sort={sortedAs(PLACE_COLUMN)}>
          <SortButton label={labels.place} sorted={sortedAs(PLACE_COLUMN)} onPress={() => onSort(PLACE_COLUMN)} />
        </th>
        {withTrend && (
          <th scope="col" className={s.trendHead}>
            {labels.trend}
          </th>
        )}
        {columns.map(({ id, label, unit }) => (
          <th key={id} scope="col" data-column={id} aria-sort={sortedAs(id)}>
            <SortButton label={label} unit={unit} sorted={sortedAs(id)} onPress={() => onSort(id)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SortButtonProps {
  readonly label: string;
  readonly unit?: string;
  readonly sorted: SortWord;
  readonly onPress: () => void;
}

function SortButton({ label, unit = "", sorted, onPress }: SortButtonProps) {
  return (
    <button type="button" className={s.sort} data-sorted={sorted} onClick={onPress}>
      <span className={s.sortLabel}>
        <svg className={s.arrow} width={8} height={8} viewBox="0 0 8 8" aria-hidden="true">
          <path d={sorted === "ascending" ? "M4 1L7.5 6.5H.5Z" : "M4 7L.5 1.5H7.5Z"} fill="currentColor" />
        </svg>
        {label}
      </span>
      {unit && <span className={s.headUnit}> {unit}</span>}
    </button>
  );
}
