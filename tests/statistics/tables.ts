import fc from "fast-check";

const count = fc.integer({ min: 0, max: 5000 });

/** counts[group][unit] of 2 to 5 groups and 2 to 8 units, where at least two groups have members. */
export const tables: fc.Arbitrary<number[][]> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 8 }))
  .chain(([groups, units]) => tablesOf(groups, units))
  .filter((table) => table.filter((members) => members.some((persons) => persons > 0)).length > 1);

export function tablesOf(groups: number, units: number): fc.Arbitrary<number[][]> {
  const members = fc.array(count, { minLength: units, maxLength: units });
  return fc.array(members, { minLength: groups, maxLength: groups });
}

/** Two groups over the same units, both with members. */
export const pairs: fc.Arbitrary<[number[], number[]]> = fc
  .integer({ min: 1, max: 10 })
  .chain((units) => tablesOf(2, units))
  .filter((table) => table.every((members) => members.some((persons) => persons > 0)))
  .map(([a, b]) => [a!, b!]);

export const addUp = (counts: ArrayLike<number>): number => Array.from(counts).reduce((sum, one) => sum + one, 0);
