import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankAxis, valueAxis, yearTicks } from "../../src/chart/axes";

const SEED = 20261123;
const plain = { fromZero: false, include: [] };

describe("valueAxis", () => {
  it.each([
    ["counts start at zero", [40, 229], { fromZero: true, include: [] }, [0, 250], [0, 50, 100, 150, 200, 250]],
    ["a score need not", [58, 73], plain, [55, 75], [55, 60, 65, 70, 75]],
    ["an index holds 100", [20, 60], { fromZero: false, include: [100] }, [20, 100], [20, 40, 60, 80, 100]],
    ["a change holds zero", [-80, -20], { fromZero: false, include: [0] }, [-80, 0], [-80, -60, -40, -20, 0]],
    ["from zero, below zero", [-20, 100], { fromZero: true, include: [] }, [-20, 100], [-20, 0, 20, 40, 60, 80, 100]],
    ["nothing but zeros", [0, 0], { fromZero: true, include: [] }, [0, 1], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])("%s", (_, values, means, domain, ticks) => expect(valueAxis(values, means)).toEqual({ domain, ticks }));

  it("has room around a single value", () => {
    const { domain } = valueAxis([50], plain);
    expect(domain[0]).toBeLessThan(50);
    expect(domain[1]).toBeGreaterThan(50);
  });

  it("stands without values", () => {
    const { domain, ticks } = valueAxis([], plain);
    expect(domain[0]).toBeLessThan(domain[1]);
    expect(ticks.every(Number.isFinite)).toBe(true);
  });

  it("holds every value, in round steps of 1, 2 or 5", () => {
    const values = fc.array(fc.integer({ min: -100_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, fc.boolean(), (all, fromZero) => {
        const { domain, ticks } = valueAxis(all, { fromZero, include: [] });
        expect(domain[0]).toBeLessThanOrEqual(Math.min(...all));
        expect(domain[1]).toBeGreaterThanOrEqual(Math.max(...all));
        expect(!fromZero || (domain[0] <= 0 && domain[1] >= 0)).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(11);
        const step = ticks[1]! - ticks[0]!;
        expect([1, 2, 5]).toContain(Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9)));
      }),
      { seed: SEED },
    );
  });

  it("starts counts exactly at zero", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 }), (all) => {
        expect(valueAxis(all, { fromZero: true, include: [] }).domain[0]).toBe(0);
      }),
      { seed: SEED },
    );
  });
});

describe("rankAxis", () => {
  it.each([
    [1, [1, 2], [1]],
    [2, [1, 2], [1, 2]],
    [7, [1, 7], [1, 2, 3, 4, 5, 6, 7]],
    [13, [1, 13], [1, 4, 7, 10, 13]],
    [16, [1, 16], [1, 4, 7, 10, 13, 16]],
    [20, [1, 20], [1, 10, 20]],
    [41, [1, 41], [1, 10, 20, 30, 41]],
    [300, [1, 300], [1, 50, 100, 150, 200, 250, 300]],
    [302, [1, 302], [1, 60, 120, 180, 240, 302]],
  ])("among %i", (count, domain, ticks) => expect(rankAxis(count)).toEqual({ domain, ticks }));

  it("names the first and the last, in order, and not too many", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 700 }), (count) => {
        const { ticks } = rankAxis(count);
        expect(ticks[0]).toBe(1);
        expect(ticks.at(-1)).toBe(count);
        expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
        expect(ticks.length).toBeLessThanOrEqual(8);
        const distances = ticks.slice(1).map((rank, i) => rank - ticks[i]!);
        expect(Math.min(...distances)).toBeGreaterThanOrEqual(Math.max(...distances) * 0.4);
      }),
      { seed: SEED },
    );
  });
});

const yearsOf = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe("yearTicks", () => {
  it.each([
    ["none", [], 5, []],
    ["one", [2017], 5, [2017]],
    ["all when they fit", yearsOf(2017, 2021), 5, [2017, 2018, 2019, 2020, 2021]],
    ["survey waves as they are", [2008, 2011, 2014, 2017, 2020, 2023], 6, [2008, 2011, 2014, 2017, 2020, 2023]],
    ["round ones between", yearsOf(2000, 2025), 6, [2000, 2005, 2010, 2015, 2020, 2025]],
    ["a round one too near an end gives way", yearsOf(2001, 2024), 6, [2001, 2005, 2010, 2015, 2020, 2024]],
    ["a round one next to an end gives way", yearsOf(2004, 2024), 6, [2004, 2010, 2015, 2020, 2024]],
    ["little room", yearsOf(2000, 2025), 2, [2000, 2025]],
  ])("%s", (_, years, most, expected) => expect(yearTicks(years, most)).toEqual(expected));

  it("never overlap: first and last named, at most so many, none crowded", () => {
    const some = fc.uniqueArray(fc.integer({ min: 1980, max: 2030 }), { minLength: 2, maxLength: 40 });
    const years = some.map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(years, fc.integer({ min: 2, max: 14 }), (all, most) => {
        const ticks = yearTicks(all, most);
        const span = all.at(-1)! - all[0]!;
        expect([ticks[0], ticks.at(-1)]).toEqual([all[0], all.at(-1)]);
        expect(ticks.length).toBeLessThanOrEqual(most);
        const distances = ticks.slice(1).map((year, i) => year - ticks[i]!);
        expect(Math.min(...distances)).toBeGreaterThanOrEqual((0.7 * span) / (most - 1) - 1e-9);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
