import styles from "./BarTable.module.css";

export interface BarRow {
  readonly id: string;
  readonly name: string;
  /** From where to where the bar reaches, as shares of the widest; null = no bar. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  /** `whole`: a total at the beginning or end; `part`: what lies between. */
  readonly kind: "whole" | "part";
  /** Beside the bar. */
  readonly text: string;
  /** Further columns, by heading. */
  readonly cells: Readonly<Record<string, string>>;
}

interface Props {
  /** Names the table. */
  readonly caption: string;
  /** Headings: of the names, of the bars, of the further columns. */
  readonly columns: readonly string[];
  readonly rows: readonly BarRow[];
}

/** A table with a bar in its first column of numbers: figure and numbers at once. */
export function BarTable({ caption, columns, rows }: Props) {
  const [name = "", bar = "", ...more] = columns;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col" className={styles.barHead}>
            {bar}
          </th>
          {more.map((column) => (
            <th key={column} scope="col" className={styles.number}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} more={more} />
        ))}
      </tbody>
    </table>
  );
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

interface RowProps {
  readonly row: BarRow;
  readonly more: readonly string[];
}

function Row({ row: { name, bar, kind, text, cells }, more }: RowProps) {
  const low = bar ? Math.min(bar.from, bar.to) : 0;
  const size = bar ? Math.abs(bar.to - bar.from) : 0;
  return (
    <tr data-kind={kind}>
      <th scope="row">{name}</th>
      <td className={styles.barCell}>
        <span className={styles.track}>
          {bar ? (
            <span
              className={styles.bar}
              data-falls={bar.to < bar.from || undefined}
              style={{ left: percent(low), width: percent(size) }}
            />
          ) : null}
        </span>
        <span className={styles.text}>{text}</span>
      </td>
      {more.map((column) => (
        <td key={column} className={styles.number}>
          {cells[column]}
        </td>
      ))}
    </tr>
  );
}
