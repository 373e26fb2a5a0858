import type { TableCell, TableModel, TableRow } from "../../src/chart/buildTableModel";

/** A cell with a number. */
export function figure(value: number, said: Partial<TableCell> = {}): TableCell {
  return { value, text: value.toFixed(1), note: "", gap: null, flag: null, ...said };
}

export const missing = (note = "not published"): TableCell => ({
  value: NaN,
  text: "–",
  note,
  gap: "not-published",
  flag: null,
});

export const provisional = (value: number) => figure(value, { note: "provisional", flag: "provisional" });

export function tableRow(name: string, cells: readonly TableCell[], given: Partial<TableRow> = {}): TableRow {
  const known = cells.flatMap((cell, i) => (cell.gap === null ? [i] : []));
  const first = cells[known[0] ?? -1];
  const last = cells[known.at(-1) ?? -1];
  const difference = first && last ? last.value - first.value : NaN;
  return {
    place: name.toLowerCase(),
    name,
    highlighted: false,
    slot: null,
    kind: "",
    cells,
    first: first ?? missing(),
    last: last ?? missing(),
    firstPeriod: first ? 2000 + known[0]! : null,
    lastPeriod: last ? 2000 + known.at(-1)! : null,
    change: first ? figure(difference) : missing(),
    relative: first ? figure((100 * difference) / first.value) : missing(),
    ...given,
  };
}

/** One period a cell of the first row, from 2000 on. */
export function tableModel(rows: readonly TableRow[]): TableModel {
  const periods = (rows[0]?.cells ?? []).map((_, i) => 2000 + i);
  return {
    title: "Burglaries",
    unit: "per 10,000 dwellings",
    changeUnit: "per 10,000 dwellings",
    periods,
    rows,
    summary: [],
    missing: rows.flatMap((row) => row.cells).filter((cell) => cell.gap !== null).length,
    cells: rows.length * periods.length,
  };
}
