/** Cells of a sheet as a file holds them: null = empty. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface ChangedCell {
  /** What names the row: its first cells. */
  readonly row: readonly string[];
  readonly column: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface TableDiff {
  /** Cells that stand in both and differ, in the order of `after`. */
  readonly changed: readonly ChangedCell[];
  /** Names of rows that stand in one alone. */
  readonly added: readonly (readonly string[])[];
  readonly removed: readonly (readonly string[])[];
  /** Columns of one alone: their cells are compared with nothing. */
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

type Row = Table["rows"][number];

const textOf = (cell: string | number | null | undefined): string => String(cell ?? "");

/** Not a number and nothing are the same empty cell; what a file rounds by a last binary digit is no change. */
function isSame(one: string | number | null | undefined, other: string | number | null | undefined): boolean {
  const [a, b] = [one, other].map((cell) => (cell === null || Number.isNaN(cell) ? undefined : cell));
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return a === b || textOf(a) === textOf(b);
}

/** As few columns from the left as name every row of both tables; all where even they do not. */
function nameLength(tables: readonly Table[]): number {
  const most = Math.min(...tables.map(({ columns }) => columns.length));
  const isUnique = (length: number) =>
    tables.every(({ rows }) => new Set(rows.map((row) => nameOf(row, length).join("\u0000"))).size === rows.length);
  return Array.from({ length: most }, (_, i) => i + 1).find(isUnique) ?? most;
}

const nameOf = (row: Row, length: number): string[] => row.slice(0, length).map(textOf);

/**
 * What differs between two states of the same figure's table. Rows are found again by their first cells, columns by
 * their names, so that neither a new year nor another order counts as a change of what stood there before.
 */
export function diffTables(before: Table, after: Table): TableDiff {
  const length = nameLength([before, after]);
  const keyed = ({ rows }: Table) => new Map(rows.map((row) => [nameOf(row, length).join("\u0000"), row]));
  const [then, now] = [keyed(before), keyed(after)];
  const shared = after.columns.filter((column, i) => i >= length && before.columns.includes(column));
  const changed = [...now].flatMap(([key, row]) => {
    const old = then.get(key);
    if (!old) return [];
    return shared.flatMap((column): ChangedCell[] => {
      const [was, is] = [old[before.columns.indexOf(column)], row[after.columns.indexOf(column)]];
      return isSame(was, is) ? [] : [{ row: nameOf(row, length), column, before: was ?? null, after: is ?? null }];
    });
  });
  const only = (some: typeof now, others: typeof now) =>
    [...some].filter(([key]) => !others.has(key)).map(([, row]) => nameOf(row, length));
  return {
    changed,
    added: only(now, then),
    removed: only(then, now),
    columns: {
      added: after.columns.filter((column) => !before.columns.includes(column)),
      removed: before.columns.filter((column) => !after.columns.includes(column)),
    },
  };
}
