import type { TableRow } from "../chart/buildTableModel";
import s from "./DataTable.module.css";
import type { Spot } from "./moveSpot";
import { SIGNS, signsOf, type NumberColumn, type Sign } from "./tableColumns";

interface Props {
  readonly rows: readonly TableRow[];
  readonly columns: readonly NumberColumn[];
  readonly spot: Spot | null;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly aside: string;
}

/** Under the table: why the number pointed at is missing or marked, and what the signs mean. */
export function TableNotes({ rows, columns, spot, signs, aside }: Props) {
  const row = rows.find(({ place }) => place === spot?.place);
  const column = columns.find(({ id }) => id === spot?.column);
  const cell = row && column?.cellOf(row);
  const year = row && column?.periodOf?.(row);
  const used = new Set(rows.flatMap((one) => columns.flatMap(({ cellOf }) => signsOf(cellOf(one), signs))));
  const shown = SIGNS.filter(([sign]) => used.has(sign));
  return (
    <div className={s.notes}>
      <p className={s.reason}>
        {cell && cell.note !== "" && (
          <>
            <b>
              {row.name}, {[column?.label, year].filter(Boolean).join(" ")}
            </b>{" "}
            {cell.text}: {cell.note}
          </>
        )}
      </p>
      {(shown.length > 0 || aside !== "") && (
        <p className={s.key}>
          {shown.map(([sign, text]) => (
            <span key={sign}>
              <span className={s.sign}>{text}</span> {signs[sign]}
            </span>
          ))}
          {aside !== "" && <span>{aside}</span>}
        </p>
      )}
    </div>
  );
}
