import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHOWS } from "../../src/selection/selection";
import { toChange, toIndex, toRanks } from "../../src/series/transform";
import type { Numbers } from "../support/catalogue";
import { cellsOf, derive, M, seriesOf } from "./world";

const SEED = 20261123;
const YEARS = [2000, 2001, 2002, 2003, 2004];
const reference = { periods: YEARS, base: 2000, breaks: [] };

const amount = fc.integer({ min: 1, max: 100_000 }).map((hundredths) => hundredths / 100);
const cell = fc.oneof({ weight: 3, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(NaN) });
const row = fc.array(cell, { minLength: 5, maxLength: 5 });

const maybe = fc.oneof({ weight: 3, arbitrary: amount }, fc.constantFrom("suppressed" as const, "merged" as const, null));
const numbers: fc.Arbitrary<Numbers> = fc
  .array(maybe, { minLength: 5, maxLength: 5 })
  .map((cells) =>
    Object.fromEntries(cells.flatMap((one, i) => (one === null ? [] : [[String(YEARS[i]), one] as const]))),
  );

const known = (values: Float64Array) => [...values].filter((value) => !Number.isNaN(value));
const isFar = (error: number) => !(Math.abs(error) < 1e-9);

describe("properties of series", () => {
  it("an index does not depend on the unit", () => {
    fc.assert(
      fc.property(row, fc.constantFrom(0.001, 0.5, 3, 1000), (values, factor) => {
        const scaled = toIndex(seriesOf(M, values.map((value) => value * factor)), reference);
        const plain = toIndex(seriesOf(M, values), reference);
        expect(scaled.gaps).toEqual(plain.gaps);
        expect(known(scaled.values.map((value, i) => value / plain.values[i]! - 1)).filter(isFar)).toEqual([]);
      }),
      { seed: SEED },
    );
  });

  it("an index is the change in percent plus one hundred", () => {
    fc.assert(
      fc.property(row, (values) => {
        const index = toIndex(seriesOf(M, values), reference);
        const change = toChange(seriesOf(M, values), { ...reference, points: false });
        expect(change.gaps).toEqual(index.gaps);
        expect(known(index.values.map((value, i) => (change.values[i]! + 100) / value - 1)).filter(isFar)).toEqual([]);
      }),
      { seed: SEED },
    );
  });

  it("ranks of distinct values are 1 to n, once each", () => {
    const distinct = fc.uniqueArray(amount, { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(distinct, fc.constantFrom("worse" as const, "better" as const, "neither" as const), (values, direction) => {
        const ranks = toRanks(values.map((value, i) => seriesOf(`P${i}`, [value])), direction);
        expect(ranks.map((one) => one.values[0]!).sort((a, b) => a - b)).toEqual(values.map((_, i) => i + 1));
      }),
      { seed: SEED },
    );
  });

  it("ranks keep to the order of values, ties and gaps included", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(NaN)), { minLength: 2, maxLength: 12 }), (values) => {
        const ranks = toRanks(values.map((value, i) => seriesOf(`P${i}`, [value])), "better").map((one) => one.values[0]!);
        const pairs = values.flatMap((a, i) => values.map((b, j) => ({ a, b, ranks: [ranks[i]!, ranks[j]!] as const })));
        const wrong = pairs.filter(
          ({ a, b, ranks: [one, other] }) => (a > b && !(one < other)) || (a === b && one !== other),
        );
        expect(wrong).toEqual([]);
        expect(ranks.filter(Number.isNaN)).toHaveLength(values.filter(Number.isNaN).length);
      }),
      { seed: SEED },
    );
  });

  it("every missing number is counted and has a reason, and no number has one", () => {
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 7 }), fc.constantFrom(...SHOWS), (all, show) => {
        const world = { numbers: Object.fromEntries([[M, {}], ...all.map((one, i) => [`P${i}`, one] as const)]) };
        const found = derive(world, { show });
        const values = found.series.flatMap((one) => [...one.values]);
        expect(found.missing).toBe(values.filter(Number.isNaN).length);
        expect(values.filter((value) => !Number.isNaN(value)).every(Number.isFinite)).toBe(true);
        for (const one of found.series) {
          expect([...one.values].map((value) => Number.isNaN(value))).toEqual(one.gaps.map((gap) => gap !== null));
        }
      }),
      { seed: SEED },
    );
  });

  const way = fc.constantFrom("value" as const, "index" as const, "change" as const);

  it("one more peer changes nothing of a chosen place, unless it is ranked", () => {
    fc.assert(
      fc.property(numbers, fc.array(numbers, { maxLength: 5 }), numbers, way, (home, others, more, show) => {
        const few = Object.fromEntries(others.map((one, i) => [`P${i}`, one] as const));
        const asked = { places: [M], peers: "centre" as const, show };
        const before = derive({ numbers: { [M]: home, ...few } }, asked);
        const after = derive({ numbers: { [M]: home, ...few, Q: more } }, asked);
        const byYear = (found: typeof before) => new Map(found.periods.map((year, i) => [year, cellsOf(found, M)[i]]));
        const later = byYear(after);
        // A second year may come with the peer, and with it the index that one year does not allow.
        fc.pre(before.show === after.show);
        byYear(before).forEach((cellBefore, year) => expect(later.get(year)).toBe(cellBefore));
      }),
      { seed: SEED },
    );
  });

  it("the order of places changes no number", () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.constantFrom("value" as const, "rank" as const), (a, b, c, show) => {
        const world = { numbers: { A: a, B: b, C: c } };
        const one = derive(world, { places: ["A", "B", "C"], show });
        const other = derive(world, { places: ["C", "B", "A"], show });
        for (const place of ["A", "B", "C"]) expect(cellsOf(one, place)).toEqual(cellsOf(other, place));
      }),
      { seed: SEED },
    );
  });
});
