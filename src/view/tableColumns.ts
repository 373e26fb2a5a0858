import { createSortedRowModel, rowSortingFeature, tableFeatures, type ColumnDef } from "@tanstack/react-table";
import type { TableCell, TableModel, TableRow } from "../chart/buildTableModel";
import type { ValueFlag } from "../dataset/gap";

export interface ColumnLabels {
  readonly place: string;
  readonly trend: string;
  readonly first: string;
  readonly last: string;
  readonly change: string;
  readonly relative: string;
}

/** A column of numbers. */
export interface NumberColumn {
  readonly id: string;
  readonly label: string;
  /** Below the label: the unit, where it is not that of the whole table. */
  readonly unit: string;
  readonly cellOf: (row: TableRow) => TableCell;
  /** The year the number is of, where that differs from row to row. */
  readonly periodOf: ((row: TableRow) => number | null) | null;
  /** Widest content, in digits. */
  readonly digits: number;
  /** The same on a phone, where the year stands above the number and long words break. */
  readonly narrowDigits: number;
}

export const PLACE_COLUMN = "place";

/** What it comes to before the years it comes from. A single year has no course and no change, and change in percent goes where no row can have one. */
export function listColumns(table: TableModel, labels: ColumnLabels): readonly NumberColumn[] {
  const periods = table.periods.map((period, i) =>
    column({ id: `in-${period}`, label: String(period), cellOf: (row) => row.cells[i]! }, table),
  );
  if (table.periods.length < 2) return periods;
  const { first, last, change, relative } = labels;
  const changeUnit = table.changeUnit === table.unit ? "" : table.changeUnit;
  return [
    column({ id: "first", label: first, cellOf: (row) => row.first, periodOf: (row) => row.firstPeriod }, table),
    column({ id: "last", label: last, cellOf: (row) => row.last, periodOf: (row) => row.lastPeriod }, table),
    column({ id: "change", label: change, unit: changeUnit, cellOf: (row) => row.change }, table),
    ...(hasRelative(table) ? [column({ id: "relative", label: relative, cellOf: (row) => row.relative }, table)] : []),
    ...periods,
  ];
}

/** Whether a change in percent makes sense for any row. A percentage, for one, changes by points. */
export function hasRelative({ rows }: TableModel): boolean {
  const has = rows.some(({ relative }) => relative.gap === null);
  return has || !rows.some(({ relative }) => relative.gap === "not-applicable");
}

/** Width of a letter in the header, in digits of the body, which are larger. */
const WORD_DIGITS = 0.9;

/** On a phone, where the header has no room to spare. */
const NARROW_WORD_DIGITS = 0.95;

/** Letters on a line of a header on a phone, where four columns are to stand beside the trend, or three. */
const NARROW_LETTERS = { four: 7, three: 12 } as const;

/** In digits, of bold ones; points, commas and spaces within numbers are about half as wide. */
const widthOfNumber = (text: string) => 1.08 * text.length - 0.58 * (text.match(/[.,\s]/g)?.length ?? 0);

type Given = Pick<NumberColumn, "id" | "label" | "cellOf"> & Partial<NumberColumn>;

function column(given: Given, table: TableModel): NumberColumn {
  const unit = given.unit ?? "";
  const year = given.periodOf ? 5 : 0;
  const texts = table.rows.map((row) => given.cellOf(row).text);
  const letters = Math.max(...`${given.label} ${unit}`.split(" ").map((word) => word.length));
  const narrowLetters = Math.min(letters, NARROW_LETTERS[hasRelative(table) ? "four" : "three"]);
  return {
    ...given,
    unit,
    periodOf: given.periodOf ?? null,
    digits: Math.max(WORD_DIGITS * letters + 1, ...texts.map((text) => text.length + year)),
    narrowDigits: Math.max(NARROW_WORD_DIGITS * narrowLetters, ...texts.map(widthOfNumber)),
  };
}

/** Signs beside a number. Statistical offices use these letters in every language. */
const FLAG_SIGNS: Readonly<Record<ValueFlag, string>> = {
  provisional: "p",
  estimated: "e",
  computed: "c",
  claim: "q",
  doubtful: "d",
};

export const BREAK_SIGN = "*";

export type Sign = ValueFlag | "acrossBreak";

export const SIGNS: readonly (readonly [Sign, string])[] = [
  ...(Object.entries(FLAG_SIGNS) as [ValueFlag, string][]),
  ["acrossBreak", BREAK_SIGN],
];

/** What is said of a number beyond its flag is that a break lies behind it. */
export function signsOf({ gap, flag, note }: TableCell, meanings: Readonly<Record<Sign, string>>): readonly Sign[] {
  if (gap !== null || note === "") return [];
  if (flag === null) return ["acrossBreak"];
  return note === meanings[flag] ? [flag] : [flag, "acrossBreak"];
}

export function signText(signs: readonly Sign[]): string {
  return SIGNS.filter(([sign]) => signs.includes(sign))
    .map(([, text]) => text)
    .join("");
}

/** Highlighted places in the order of the figure, then the others by name. */
export function inUsualOrder(rows: readonly TableRow[], locale: string): TableRow[] {
  const { compare } = new Intl.Collator(locale);
  const others = rows.filter((row) => !row.highlighted).sort((a, b) => compare(a.name, b.name));
  return [...rows.filter((row) => row.highlighted), ...others];
}

export const tableParts = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export function columnDefs(columns: readonly NumberColumn[], locale: string): ColumnDef<typeof tableParts, TableRow>[] {
  const { compare } = new Intl.Collator(locale);
  return [
    {
      id: PLACE_COLUMN,
      accessorFn: (row) => row.name,
      sortDescFirst: false,
      sortFn: (a, b) => compare(a.original.name, b.original.name),
    },
    ...columns.map(({ id, cellOf }): ColumnDef<typeof tableParts, TableRow> => {
      const valueOf = (row: TableRow) => cellOf(row).value;
      return {
        id,
        accessorFn: (row) => (Number.isNaN(valueOf(row)) ? undefined : valueOf(row)),
        sortDescFirst: true,
        sortUndefined: "last",
        sortFn: (a, b) => valueOf(a.original) - valueOf(b.original),
      };
    }),
  ];
}
