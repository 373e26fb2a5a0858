/** A table `counts[group][unit]`: one array of counts a group, all with the same units in the same order. */
export type Counts = readonly ArrayLike<number>[];

/**
 * Copies counts of several groups so that a unit where any of them is missing (NaN) holds zeros in all: an empty unit
 * adds nothing to any index of this folder, so the unit is left out on every side and the others keep their positions.
 *
 * @throws RangeError for arrays of different lengths and for a negative or infinite count
 */
export function alignCounts(groups: Counts): Float64Array[] {
  const units = groups[0]?.length ?? 0;
  for (const [group, counts] of groups.entries()) {
    if (counts.length !== units) {
      throw new RangeError(`unaligned counts: ${units} units in group 0, ${counts.length} in group ${group}`);
    }
  }
  const aligned = groups.map((counts) => Float64Array.from(counts, (count: number | null | undefined) => count ?? NaN));
  for (let unit = 0; unit < units; unit++) {
    if (!isCounted(aligned, unit)) for (const counts of aligned) counts[unit] = 0;
  }
  return aligned;
}

/** Every value is looked at, also behind a missing one, so that an impossible count never hides. */
function isCounted(groups: readonly Float64Array[], unit: number): boolean {
  let counted = true;
  for (const [group, counts] of groups.entries()) {
    const count = counts[unit] ?? NaN;
    if (Number.isNaN(count)) counted = false;
    else checkCount(count, `unit ${unit} of group ${group}`);
  }
  return counted;
}

/** @throws RangeError naming the count and where it stands, unless it is finite and not below zero */
export function checkCount(count: number, where: string): void {
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`impossible count ${count} in ${where}`);
}

export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? NaN;
  return total;
}
