import { describe, expect, it } from "vitest";
import { hideSmall } from "../../src/series/hideSmall";
import { shippedComposition, shippedMixing } from "./mixPlaces";

const BASEL = ["CHBSL", "population_by_nationality_basel"] as const;
const composition = shippedComposition(...BASEL);
const mixing = shippedMixing(...BASEL);

describe("Basel's districts", () => {
  const hidden = hideSmall(composition, mixing, 5);

  it("shows no count from one to four in any year", () => {
    for (const { year, counts } of mixing.years) {
      const { cells } = hidden.get(year)!.table!;
      const shown = counts.flatMap((row, group) => [...row].filter((_, unit) => !cells[group]![unit]));
      expect([year, shown.filter((one) => one > 0 && one < 5)]).toEqual([year, []]);
    }
  });

  it("leaves no hidden number alone in its row or column, where the totals are shown", () => {
    for (const { year } of mixing.years) {
      const { cells, groupTotals, unitTotals } = hidden.get(year)!.table!;
      const rows = cells.map((row, group) => (groupTotals[group] ? 0 : row.filter(Boolean).length));
      const columns = cells[0]!.map((_, unit) => (unitTotals[unit] ? 0 : cells.filter((row) => row[unit]).length));
      expect([year, ...rows, ...columns]).not.toContain(1);
    }
  });

  it("hides little more than it must", () => {
    const tables = [...hidden.values()].map(({ table }) => table!);
    const small = tables.reduce((sum, one) => sum + one.small, 0);
    const others = tables.reduce((sum, one) => sum + one.others, 0);
    expect(small).toBe(246);
    expect(others).toBeLessThan(small);
    expect(hidden.get(2024)!.groups).not.toContain(true);
  });

  it("hides nothing at a threshold of zero", () => {
    const none = hideSmall(composition, mixing, 0);
    expect([...none.values()].flatMap(({ table, groups }) => [...table!.cells.flat(), ...groups])).not.toContain(true);
  });
});

it("hides two groups at least of a city without districts", () => {
  const mechelen = shippedComposition("12025", "foreign_nationals_by_group");
  const hidden = hideSmall(mechelen, null, 700);
  const counts = [...hidden.values()].map(({ groups }) => groups.filter(Boolean).length);
  expect(Math.max(...counts)).toBeGreaterThan(1);
  expect(counts).not.toContain(1);
});

it("hides every small group of a list of the largest, and none that is not listed", () => {
  const top = shippedComposition("12025", "foreign_nationals_top5");
  const hidden = hideSmall(top, null, 100);
  for (const [at, year] of top.periods.entries()) {
    const { groups } = hidden.get(year)!;
    const small = top.values.map((values) => values[at]! > 0 && values[at]! < 100);
    small.forEach((isSmall, group) => expect([year, group, !isSmall || groups[group]]).toEqual([year, group, true]));
    const unlisted = top.values.map((values) => Number.isNaN(values[at]!));
    expect(groups.filter((isHidden, group) => isHidden && unlisted[group])).toEqual([]);
  }
});
