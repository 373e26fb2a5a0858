import { type Counts, alignCounts, sum } from "./alignCounts";

/** Groups by units with its margins. Units where a count is missing are empty, so that positions stay as given. */
export interface CrossTable {
  readonly cells: readonly Float64Array[];
  readonly groupTotals: readonly number[];
  readonly unitTotals: Float64Array;
  readonly total: number;
}

/** @throws RangeError as `alignCounts` does */
export function crossTable(counts: Counts): CrossTable {
  return tabulate(alignCounts(counts));
}

/** For cells known to be aligned, finite and not below zero. */
export function tabulate(cells: readonly Float64Array[]): CrossTable {
  const unitTotals = new Float64Array(cells[0]?.length ?? 0);
  for (const counts of cells) for (let unit = 0; unit < unitTotals.length; unit++) unitTotals[unit]! += counts[unit]!;
  const groupTotals = cells.map(sum);
  return { cells, groupTotals, unitTotals, total: sum(groupTotals) };
}

/** Entropy of the table's groups in natural logarithms; NaN when nobody is counted. */
export function entropyOfGroups({ groupTotals, total }: CrossTable): number {
  if (!(total > 0)) return NaN;
  return sum(groupTotals.map((count) => (count > 0 ? (count / total) * Math.log(total / count) : 0)));
}

/**
 * Theil's mutual information of group and unit, sum p_gu ln(p_gu / (p_g p_u)); NaN when nobody is counted.
 */
export function informationOf({ cells, groupTotals, unitTotals, total }: CrossTable): number {
  if (!(total > 0)) return NaN;
  let information = 0;
  for (const [group, counts] of cells.entries()) {
    const expected = groupTotals[group]! / total;
    for (let unit = 0; unit < counts.length; unit++) {
      const count = counts[unit]!;
      if (count > 0) information += (count / total) * Math.log(count / (expected * unitTotals[unit]!));
    }
  }
  // The sum is never below zero, but its rounding may be.
  return Math.max(information, 0);
}

/** Information as a share of the entropy of the groups; NaN when fewer than two groups have members. */
export function shareOfEntropy(table: CrossTable): number {
  const entropy = entropyOfGroups(table);
  return entropy > 0 ? informationOf(table) / entropy : NaN;
}
