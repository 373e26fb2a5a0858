import { describe, expect, it } from "vitest";
import { suppressSmall, type CountTable, type Hidden } from "../../src/series/suppressSmall";

const BOTH = { groupTotals: true, unitTotals: true };
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

type Table = { readonly cells: readonly (readonly number[])[]; readonly shows: CountTable["shows"] };

/** What is left of every total that is shown once the shown cells are taken off; Infinity where it is not shown. */
function remainders({ cells, shows }: Table, hidden: Hidden) {
  const units = cells[0]!.map((_, j) => j);
  const openOf = (row: readonly number[], i: number) => row.filter((_, j) => hidden.cells[i]![j]);
  return {
    groups: cells.map((row, i) => (shows.groupTotals && !hidden.groupTotals[i] ? sum(openOf(row, i)) : Infinity)),
    units: units.map((j) =>
      shows.unitTotals && !hidden.unitTotals[j]
        ? sum(cells.flatMap((row, i) => (hidden.cells[i]![j] ? [row[j]!] : [])))
        : Infinity,
    ),
    total: hidden.total ? Infinity : sum(cells.flatMap(openOf)),
  };
}

/**
 * All values that each hidden cell can take: tries every table of whole numbers that agrees with what is shown, up to
 * two persons more than there are where no total bounds them.
 */
function attack(table: Table, hidden: Hidden): Map<string, Set<number>> {
  const open = table.cells.flatMap((row, i) => row.flatMap((_, j) => (hidden.cells[i]![j] ? [[i, j] as const] : [])));
  const left = remainders(table, hidden);
  const most = sum(table.cells.flat()) + 2;
  const values = new Map(open.map(([i, j]) => [`${i},${j}`, new Set<number>()]));
  const guess: number[] = [];
  const isOver = (one: number) => one === 0 || one > most;
  const fill = (at: number): void => {
    // Two values of every cell are as good as all of them.
    if ([...values.values()].every(({ size }) => size > 1)) return;
    const spot = open[at];
    if (!spot) {
      if (![...left.groups, ...left.units, left.total].every(isOver)) return;
      open.forEach(([i, j], n) => values.get(`${i},${j}`)!.add(guess[n]!));
      return;
    }
    const [i, j] = spot;
    const lastOf = (same: (other: readonly [number, number]) => boolean) => !open.slice(at + 1).some(same);
    const room = Math.min(left.groups[i]!, left.units[j]!, left.total, 12);
    const forced = lastOf((other) => other[0] === i) && left.groups[i]! <= most ? left.groups[i]! : 0;
    for (let value = forced; value <= room; value++) {
      guess[at] = value;
      left.groups[i]! -= value;
      left.units[j]! -= value;
      left.total -= value;
      fill(at + 1);
      left.groups[i]! += value;
      left.units[j]! += value;
      left.total += value;
    }
  };
  fill(0);
  return values;
}

/** Small counts that only one value fits. */
function derived(table: Table, threshold: number): string[] {
  const hidden = suppressSmall(table, threshold);
  const values = attack(table, hidden);
  return table.cells.flatMap((row, i) =>
    row.flatMap((value, j) => {
      if (value <= 0 || value >= threshold) return [];
      const possible = values.get(`${i},${j}`)?.size ?? 0;
      return possible < 2 ? [`${i},${j} is ${value}: ${possible} values fit`] : [];
    }),
  );
}

describe("what is hidden", () => {
  it("hides nothing where every group is large, or where the threshold is zero", () => {
    const large = suppressSmall({ cells: [[10, 20], [30, 40]], shows: BOTH }, 5);
    expect([large.small, large.others, large.cells.flat()]).toEqual([0, 0, [false, false, false, false]]);
    expect(suppressSmall({ cells: [[1, 2], [3, 4]], shows: BOTH }, 0).cells.flat()).not.toContain(true);
  });

  it("hides a small count and the cheapest three that keep it from being worked out", () => {
    const hidden = suppressSmall({ cells: [[3, 40, 90], [50, 60, 70], [80, 20, 99]], shows: BOTH }, 5);
    expect(hidden.cells).toEqual([
      [true, true, false],
      [false, false, false],
      [true, true, false],
    ]);
    expect([hidden.small, hidden.others]).toEqual([1, 3]);
  });

  it("leaves a zero where it is when others can protect, and never hides behind an empty group", () => {
    const hidden = suppressSmall({ cells: [[3, 9, 0], [0, 0, 0], [8, 7, 60]], shows: BOTH }, 5);
    expect(hidden.cells[1]).toEqual([false, false, false]);
    expect(hidden.cells[0]).toEqual([true, true, false]);
  });

  it("hides the total of a group that is small in the whole city", () => {
    const hidden = suppressSmall({ cells: [[1, 2, 0], [30, 40, 50], [60, 70, 80]], shows: BOTH }, 5);
    expect(hidden.groupTotals[0]).toBe(true);
    expect(hidden.groupTotals.filter(Boolean).length).toBeGreaterThan(1);
  });

  it("hides two groups of a city without districts, where the sum of all is shown", () => {
    const table = { cells: [[3], [200], [40]], shows: { groupTotals: false, unitTotals: true } };
    expect(suppressSmall(table, 5).cells.flat()).toEqual([true, false, true]);
  });

  it("hides everything where nothing could protect", () => {
    const hidden = suppressSmall({ cells: [[3]], shows: BOTH }, 5);
    expect([hidden.cells, hidden.total]).toEqual([[[true]], true]);
  });
});

describe("an attacker who tries every table", () => {
  const shapes = [
    ["two by two", { cells: [[2, 9], [7, 8]], shows: BOTH }],
    ["one row with two small ones", { cells: [[1, 1, 6], [7, 5, 5]], shows: BOTH }],
    ["a small total", { cells: [[1, 2], [6, 7], [5, 8]], shows: BOTH }],
    ["zeros around", { cells: [[4, 0, 0], [0, 6, 0], [0, 0, 7]], shows: BOTH }],
    ["a district of few", { cells: [[1, 9], [1, 8], [0, 7]], shows: BOTH }],
    ["a city alone", { cells: [[2], [6], [7]], shows: { groupTotals: false, unitTotals: true } }],
  ] as const;

  it.each(shapes)("derives no small count: %s", (_, { cells, shows }) => {
    expect(derived({ cells, shows }, 5)).toEqual([]);
  });

  it("derives what only the small counts themselves hide", () => {
    const table = { cells: [[2, 9], [7, 8]], shows: BOTH };
    const cells = [[true, false], [false, false]];
    const hidden = { ...suppressSmall(table, 0), cells };
    expect([...attack(table, hidden)]).toEqual([["0,0", new Set([2])]]);
  });

  it("derives none in seeded tables of many sizes", () => {
    let seed = 20_261_123;
    const random = (most: number) => {
      seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      return Math.floor((seed / 4_294_967_296) * most);
    };
    const failures: string[] = [];
    let small = 0;
    for (let run = 0; run < 200; run++) {
      const [groups, units] = [2 + random(2), 1 + random(3)];
      const cells = Array.from({ length: groups }, () =>
        Array.from({ length: units }, () => (random(3) === 0 ? random(3) : 2 + random(4))),
      );
      const shows = units === 1 ? { groupTotals: false, unitTotals: true } : BOTH;
      small += suppressSmall({ cells, shows }, 3).small;
      failures.push(...derived({ cells, shows }, 3).map((failure) => `${JSON.stringify(cells)}: ${failure}`));
    }
    expect(failures).toEqual([]);
    expect(small).toBeGreaterThan(150);
  });
});
