/** Counts of persons: groups down, units (districts) across. Every count is a number. */
export interface CountTable {
  /** `cells[group][unit]` */
  readonly cells: readonly ArrayLike<number>[];
  /** Whether the sums of groups over all units, and those of units over all groups, are shown too. */
  readonly shows: { readonly groupTotals: boolean; readonly unitTotals: boolean };
}

/** What is not to be shown. It does not tell which counts are small and which protect these: that tells too much. */
export interface Hidden {
  readonly cells: readonly (readonly boolean[])[];
  readonly groupTotals: readonly boolean[];
  readonly unitTotals: readonly boolean[];
  readonly total: boolean;
  /** How many counts are small, and how many more are hidden for their sake. */
  readonly small: number;
  readonly others: number;
}

/**
 * Hides every count from 1 to `threshold` - 1 (primary suppression) and as many others as it takes that none of these can
 * be worked out from what stays, totals included (complementary suppression; Willenborg & de Waal 2001, Elements of
 * Statistical Disclosure Control, chapter 4).
 *
 * A small count is safe when another table of whole numbers, none negative, agrees with all that is shown and differs in
 * it. In a table with its totals that is so exactly when the count lies on a circle of hidden cells along which one can
 * be added and taken away in turn (Gusfield 1988, SIAM J. Comput. 17). The circle that hides the fewest persons more is
 * taken. Zeros stay where others can do it; a group or unit without anybody is known to be empty and protects nobody.
 */
export function suppressSmall(table: CountTable, threshold: number): Hidden {
  const sheet = extend(table);
  const isSmall = (cell: Cell) => cell.value > 0 && cell.value < threshold;
  const small = sheet.cells.filter((cell) => !cell.hidden && isSmall(cell));
  small.forEach((cell) => {
    cell.hidden = true;
  });
  const inOrder = [...small].sort((a, b) => b.value - a.value);
  const safe = inOrder.every((cell) => protect(cell, sheet, threshold));
  // Nothing is left to hide it behind, as in a city of one district with one group.
  if (!safe) sheet.cells.forEach((cell) => (cell.hidden = true));
  return describe(sheet, small.length);
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** A total: it falls when what it sums falls, so it lies the other way round on a circle. */
  readonly margin: boolean;
  /** Nobody would believe that it is not zero. */
  readonly empty: boolean;
  hidden: boolean;
  /** Not shown by anybody's wish, so that hiding it costs nothing. */
  readonly unshown: boolean;
}

interface Step {
  readonly to: number;
  readonly cell: Cell;
}

interface SheetOfCells {
  readonly groups: number;
  readonly units: number;
  readonly cells: readonly Cell[];
  /** From each row and column, where a count that changes leads. */
  readonly steps: readonly (readonly Step[])[];
}

/** The table with its totals as a last row and column. */
function extend({ cells, shows }: CountTable): SheetOfCells {
  const groups = cells.length;
  const units = cells[0]?.length ?? 0;
  const valueOf = (row: number, column: number): number => {
    if (row < groups && column < units) return cells[row]![column]!;
    const rows = row < groups ? [cells[row]!] : cells;
    return rows.reduce((sum, one) => sum + (column < units ? one[column]! : sumOf(one)), 0);
  };
  const columns = Array.from({ length: units + 1 }, (_, column) => column);
  const values = Array.from({ length: groups + 1 }, (_, row) => columns.map((column) => valueOf(row, column)));
  const all = values.flatMap((line, row) =>
    line.map((value, column): Cell => {
      const isGroupTotal = column === units && row < groups;
      const isUnitTotal = row === groups && column < units;
      const unshown = (isGroupTotal && !shows.groupTotals) || (isUnitTotal && !shows.unitTotals);
      const empty = values[row]![units] === 0 || values[groups]![column] === 0;
      return { row, column, value, margin: isGroupTotal || isUnitTotal, empty, hidden: unshown, unshown };
    }),
  );
  return { groups, units, cells: all, steps: stepsThrough({ groups, units, cells: all }) };
}

/**
 * A count that grows leads from its row to its column, one that falls back again, and a total the other way round;
 * nothing falls below zero.
 */
function stepsThrough({ groups, units, cells }: Omit<SheetOfCells, "steps">): Step[][] {
  const steps = Array.from({ length: groups + units + 2 }, (): Step[] => []);
  for (const one of cells) {
    if (one.empty && !one.unshown) continue;
    const [row, column] = [one.row, groups + 1 + one.column];
    const [grows, falls] = one.margin ? [column, row] : [row, column];
    steps[grows]!.push({ to: falls, cell: one });
    if (one.value > 0) steps[falls]!.push({ to: grows, cell: one });
  }
  return steps;
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

/** Hides what closes a circle through the cell at the least cost. False when there is none. */
function protect(cell: Cell, sheet: SheetOfCells, threshold: number): boolean {
  const costOf = (one: Cell) => (one.hidden ? 0 : one.value > 0 ? one.value : 4 * threshold);
  const [from, to] = [nodeOf(sheet, cell, "row"), nodeOf(sheet, cell, "column")];
  const circles = [
    cheapestPath(sheet, { cell, from: to, to: from, costOf }),
    cheapestPath(sheet, { cell, from, to, costOf }),
  ].flatMap((path) => path ?? []);
  const [best] = circles.sort((a, b) => a.cost - b.cost);
  best?.cells.forEach((one) => {
    one.hidden = true;
  });
  return best !== undefined;
}

const nodeOf = ({ groups }: SheetOfCells, cell: Cell, side: "row" | "column") =>
  side === "row" ? cell.row : groups + 1 + cell.column;

interface Search {
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
  readonly costOf: (cell: Cell) => number;
}

interface Path {
  readonly cost: number;
  readonly cells: readonly Cell[];
}

/** Dijkstra over rows and columns, never through the cell itself. */
function cheapestPath(sheet: SheetOfCells, { cell, from, to, costOf }: Search): Path | null {
  const count = sheet.steps.length;
  const cost = new Array<number>(count).fill(Infinity);
  const via = new Array<{ from: number; cell: Cell } | undefined>(count);
  const open = new Set([from]);
  cost[from] = 0;
  while (open.size > 0) {
    const at = [...open].reduce((best, one) => (cost[one]! < cost[best]! ? one : best));
    if (at === to) return { cost: cost[to]!, cells: cellsAlong(via, from, to) };
    open.delete(at);
    for (const step of sheet.steps[at]!) {
      if (step.cell === cell) continue;
      const next = cost[at]! + costOf(step.cell);
      if (next >= cost[step.to]!) continue;
      cost[step.to] = next;
      via[step.to] = { from: at, cell: step.cell };
      open.add(step.to);
    }
  }
  return null;
}

function cellsAlong(via: readonly ({ from: number; cell: Cell } | undefined)[], from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = to; at !== from; at = via[at]!.from) cells.push(via[at]!.cell);
  return cells;
}

function describe({ groups, units, cells }: SheetOfCells, small: number): Hidden {
  const at = (row: number, column: number) => cells[row * (units + 1) + column]!.hidden;
  const hidden = cells.filter((cell) => cell.hidden && !cell.unshown).length;
  const columns = Array.from({ length: units }, (_, column) => column);
  return {
    cells: Array.from({ length: groups }, (_, row) => columns.map((column) => at(row, column))),
    groupTotals: Array.from({ length: groups }, (_, row) => at(row, units)),
    unitTotals: columns.map((column) => at(groups, column)),
    total: at(groups, units),
    small,
    others: hidden - small,
  };
}
