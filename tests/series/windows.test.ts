import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveWindows, type WindowsAsked } from "../../src/series/windows";
import { sourcesOfWindows } from "../../src/series/sourcesOfWindows";
import { mergeDatasets } from "../../src/dataset/merge";
import { breakOf, indicatorOf } from "../support/catalogue";
import { numbersOf, worldOf } from "./claimWorld";
import { catalogue as shippedCatalogue, dataset as shippedDataset } from "./shippedData";

const asked = (more: Partial<WindowsAsked> = {}): WindowsAsked => ({
  indicator: "burglary",
  category: "total",
  place: "12025",
  show: "value",
  against: null,
  ...more,
});

const FOUR = {
  "11002": { "2000": 100, "2010": 80, "2020": 90 },
  "44021": { "2000": 100, "2010": 100, "2020": 120 },
  "24062": { "2000": 100, "2010": 70, "2020": 70 },
  "71016": { "2000": 100, "2010": 120, "2020": 130 },
};
const HOME = { "2000": 200, "2010": 100, "2020": 50 };
const dataset = numbersOf("burglary", { "12025": HOME, ...FOUR });

/** Changes as [from, to, value], those that are there. */
function changes(more: Partial<WindowsAsked> = {}, data = { catalogue: worldOf(), dataset }) {
  const { periods, values } = deriveWindows(data, asked(more));
  return periods.flatMap((from, row) =>
    periods.flatMap((to, column) => {
      const value = values[row * periods.length + column]!;
      return Number.isNaN(value) ? [] : [[from, to, value] as const];
    }),
  );
}

describe("every window", () => {
  it("is the change between two years, only forward", () => {
    expect(changes()).toEqual([
      [2000, 2010, -50],
      [2000, 2020, -75],
      [2010, 2020, -50],
    ]);
  });

  it("against peers is relative to the median of their own changes", () => {
    // 2000 to 2010: -20, 0, -30 and +20 percent, median -10; half of what is left is 0.5 / 0.9.
    expect(changes({ against: "centre" })[0]![2]).toBeCloseTo((0.5 / 0.9 - 1) * 100, 9);
    expect(deriveWindows({ catalogue: worldOf(), dataset }, asked({ against: "centre" })).counts[1]).toBe(4);
  });

  it("against one place is relative to its change", () => {
    expect(changes({ other: "11002" })[0]![2]).toBeCloseTo((0.5 / 0.8 - 1) * 100, 9);
  });

  it("of percentages is in points, against others the difference", () => {
    const percentages = numbersOf("pride", {
      "12025": { "2008": 60, "2023": 70 },
      ...Object.fromEntries(Object.keys(FOUR).map((code, i) => [code, { "2008": 50, "2023": 50 + i }])),
    });
    const data = { catalogue: worldOf(), dataset: percentages };
    expect(changes({ indicator: "pride" }, data)).toEqual([[2008, 2023, 10]]);
    expect(changes({ indicator: "pride", against: "centre" }, data)).toEqual([[2008, 2023, 8.5]]);
    expect(deriveWindows(data, asked({ indicator: "pride" })).points).toBe(true);
  });

  it("per inhabitant divides by those of the same year, and knows no other year", () => {
    const people = numbersOf("people", { "12025": { "2000": 10, "2010": 30, "2020": 40 } });
    const population = numbersOf("population", { "12025": { "2000": 1000, "2010": 2000 } });
    const data = { catalogue: worldOf(), dataset: mergeDatasets([people, population]) };
    const windows = deriveWindows(data, asked({ indicator: "people", show: "rate" }));
    expect(windows.periods).toEqual([2000, 2010]);
    expect(windows.values[1]).toBeCloseTo(50, 9);
  });
});

describe("a window that cannot be had", () => {
  const gapsOf = (more: Partial<WindowsAsked>, data = { catalogue: worldOf(), dataset }) =>
    deriveWindows(data, asked(more)).gaps.filter((gap) => gap !== null);

  it("crosses a break that forbids it; across another it is marked", () => {
    const withhold = { catalogue: worldOf({ breaks: [breakOf("burglary", "2015")] }), dataset };
    expect(changes({}, withhold)).toEqual([[2000, 2010, -50]]);
    expect(gapsOf({}, withhold)).toEqual(["break", "break"]);
    const footnote = { catalogue: worldOf({ breaks: [breakOf("burglary", "2015", { effect: "footnote" })] }), dataset };
    expect(deriveWindows(footnote, asked()).acrossBreak.filter(Boolean).length).toBe(2);
  });

  it("leaves a peer out that has a break of its own, and then lacks peers", () => {
    const breaks = [breakOf("burglary", "2015", { place: "44021" })];
    const gaps = gapsOf({ against: "centre" }, { catalogue: worldOf({ breaks }), dataset });
    expect(gaps).toEqual(["few-peers", "few-peers"]);
  });

  it.each([
    ["not-comparable", "places", {}],
    ["not-comparable", "periods", { against: "centre" }],
  ] as const)("is %s where only %s may be compared", (reason, comparable, more) => {
    const catalogue = worldOf({ indicators: [indicatorOf("burglary", { comparable })] });
    expect(new Set(gapsOf(more, { catalogue, dataset }))).toEqual(new Set([reason]));
  });

  it.each([0, -10])("starts from %i", (first) => {
    const zero = numbersOf("burglary", { "12025": { "2000": first, "2010": 5 } });
    expect(gapsOf({}, { catalogue: worldOf(), dataset: zero })).toEqual(["zero-base"]);
  });

  it("is set against peers whose median falls below zero", () => {
    const below = numbersOf("burglary", {
      "12025": { "2000": 10, "2010": 5 },
      ...Object.fromEntries(Object.keys(FOUR).map((code) => [code, { "2000": 10, "2010": -2 }])),
    });
    expect(gapsOf({ against: "centre" }, { catalogue: worldOf(), dataset: below })).toEqual(["zero-base"]);
  });

  it("is one of none where the indicator is not at hand", () => {
    expect(deriveWindows({ catalogue: worldOf(), dataset }, asked({ indicator: "unknown" })).periods).toEqual([]);
  });
});

it("turned around in time a change undoes itself", () => {
  const years = fc.uniqueArray(fc.integer({ min: 1980, max: 2030 }), { minLength: 2, maxLength: 8 });
  const series = years.chain((list) =>
    fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: list.length, maxLength: list.length }).map((values) =>
      Object.fromEntries(list.map((year, i) => [String(year), values[i]!])),
    ),
  );
  fc.assert(
    fc.property(series, (numbers) => {
      const turned = Object.entries(numbers).map(([year, value]) => [String(4010 - Number(year)), value] as const);
      const mirrored = Object.fromEntries(turned);
      const there = changes({}, { catalogue: worldOf(), dataset: numbersOf("burglary", { "12025": numbers }) });
      const back = changes({}, { catalogue: worldOf(), dataset: numbersOf("burglary", { "12025": mirrored }) });
      for (const [from, to, value] of there) {
        const [, , undone] = back.find((one) => one[0] === 4010 - to && one[1] === 4010 - from)!;
        expect((1 + value / 100) * (1 + undone / 100)).toBeCloseTo(1, 9);
      }
      expect(there.length).toBe((Object.keys(numbers).length * (Object.keys(numbers).length - 1)) / 2);
    }),
    { seed: 5 },
  );
});

it("reads all municipalities over 23 years, and knows where they come from", () => {
  const data = { catalogue: shippedCatalogue, dataset: shippedDataset };
  const windows = deriveWindows(data, asked({ indicator: "number_of_foreign_nationalities", against: "all" }));
  expect([windows.periods.length, Math.min(...windows.counts.filter((count) => count > 0)) > 290]).toEqual([23, true]);
  expect(sourcesOfWindows(windows, data)).toEqual(["gsm_integratie"]);
});
