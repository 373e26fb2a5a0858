import type { TableCell } from "../chart/buildTableModel";
import { signsOf, signText, type Sign } from "./tableColumns";
import s from "./TableBody.module.css";

interface Props {
  readonly cell: TableCell;
  /** The year the number is of, where the column does not say it. */
  readonly period: number | null;
  readonly signs: Readonly<Record<Sign, string>>;
  readonly isStop: boolean;
  readonly onPick: () => void;
}

/** A plain number is text; one that is missing or of which something is said can be asked about. */
export function TableFigure({ cell, period, signs, isStop, onPick }: Props) {
  const sign = signText(signsOf(cell, signs));
  const year = period !== null && <span className={s.year}>{period} </span>;
  if (cell.note === "") {
    return (
      <span className={s.figure}>
        {year}
        {cell.text}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={`${s.figure} ${s.noted}`}
      data-missing={cell.gap !== null || undefined}
      tabIndex={isStop ? 0 : -1}
      title={cell.note}
      onFocus={onPick}
      onClick={onPick}
    >
      {year}
      {cell.gap === null ? cell.text : <span aria-hidden="true">{cell.text}</span>}
      {sign && (
        <span className={s.sign} aria-hidden="true">
          {sign}
        </span>
      )}
      <span className="visually-hidden">{cell.gap === null ? `, ${cell.note}` : cell.note}</span>
    </button>
  );
}
