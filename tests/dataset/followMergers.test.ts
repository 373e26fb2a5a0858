import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, Observation } from "../../src/dataset/dataset";
import { followMergers } from "../../src/dataset/followMergers";
import { isMergerGap } from "../../src/dataset/gap";
import type { Catalogue, Indicator, Merger } from "../../src/dataset/types";
import {
  catalogueOf,
  indicatorOf,
  localOf,
  observationOf,
  observationsFor,
  placeOf,
  type Numbers,
} from "../support/catalogue";
import { datasetOf, observationsOf } from "./observations";

const merger = (successor: string, predecessors: readonly string[], more: Partial<Merger> = {}): Merger => ({
  successor,
  predecessors,
  date: "2025-01-01",
  source: "decree",
  ...more,
});

const HASSELT = merger("H", ["h", "k"]);
const PLACES = [
  placeOf("h", { name: localOf("Hasselt"), successor: "H" }),
  placeOf("k", { name: localOf("Kortessem"), successor: "H" }),
  placeOf("g", { name: localOf("Genk") }),
  placeOf("H", { name: localOf("Hasselt (2025 borders)") }),
];
const INDICATORS: Indicator[] = [
  indicatorOf("foreign", { unit: "persons", aggregation: "sum", denominator: "population" }),
  indicatorOf("population", { unit: "persons", aggregation: "sum" }),
  indicatorOf("share", { unit: "percent-inhabitants", aggregation: "share-of", numerator: "foreign" }),
  indicatorOf("other-share", { unit: "percent-births", aggregation: "share-of" }),
  indicatorOf("burglary"),
  indicatorOf("waste", { unit: "kg-per-inhabitant" }),
  indicatorOf("income", { unit: "euro" }),
  indicatorOf("survey", { unit: "percent-respondents" }),
  indicatorOf("unemployment", { unit: "percent-labour-force" }),
  indicatorOf("growth", { unit: "percent-change" }),
];

const catalogueWith = (...mergers: Merger[]): Catalogue =>
  catalogueOf({ places: PLACES, indicators: INDICATORS, mergers });

const unitOf = (indicator: string) => INDICATORS.find(({ id }) => id === indicator)?.unit ?? "?";
const rows = (indicator: string, place: string, numbers: Numbers, more: Partial<Observation> = {}) =>
  observationsFor(place, numbers, { indicator, unit: unitOf(indicator), ...more });

/** The rows of a place, as "period indicator value flag note" or "period indicator reason". */
const told = (dataset: Dataset, place: string) =>
  observationsOf(dataset)
    .filter((one) => one.place === place)
    .map(({ period, indicator, value, gap, flag, note }) =>
      [period, indicator, gap ?? value, flag, note].filter((part) => part !== "").join(" "),
    );

const follow = (observations: readonly (readonly Observation[])[], catalogue = catalogueWith(HASSELT)) =>
  followMergers(datasetOf(observations.flat()), catalogue);

describe("counts", () => {
  it("are added, flagged, and named after their parts", () => {
    const hasselt = rows("foreign", "h", { 2015: 4829, 2016: 5000 });
    const found = follow([hasselt, rows("foreign", "k", { 2015: 264, 2016: 270 })]);
    expect(told(found, "H")).toEqual([
      "2015 foreign 5093 computed sum of Hasselt and Kortessem",
      "2016 foreign 5270 computed sum of Hasselt and Kortessem",
    ]);
  });

  it("of three parts need all three", () => {
    const three = catalogueWith(merger("H", ["h", "k", "g"]));
    const both = [rows("foreign", "h", { 2015: 1, 2016: 2 }), rows("foreign", "k", { 2015: 10, 2016: 20 })];
    expect(told(follow([...both, rows("foreign", "g", { 2015: 100 })], three), "H")).toEqual([
      "2015 foreign 111 computed sum of Hasselt, Kortessem and Genk",
      "2016 foreign merger-part-missing",
    ]);
  });

  it("of a part with a stated gap are no zero", () => {
    const found = follow([rows("foreign", "h", { 2015: 4829 }), rows("foreign", "k", { 2015: "suppressed" })]);
    expect(told(found, "H")).toEqual(["2015 foreign merger-part-missing"]);
  });

  it("give way to a number of the merged municipality", () => {
    const found = follow([
      rows("foreign", "h", { 2024: 1, 2025: 2 }),
      rows("foreign", "k", { 2024: 3, 2025: 4 }),
      rows("foreign", "H", { 2025: 99 }),
    ]);
    expect(told(found, "H")).toEqual(["2025 foreign 99", "2024 foreign 4 computed sum of Hasselt and Kortessem"]);
  });

  it("stand in for a gap of the merged municipality, each key once", () => {
    const found = follow([
      rows("foreign", "h", { 2024: 1 }),
      rows("foreign", "k", { 2024: 3 }),
      rows("foreign", "H", { 2024: "not-published" }),
    ]);
    expect(told(found, "H")).toEqual(["2024 foreign 4 computed sum of Hasselt and Kortessem"]);
  });

  it.each([
    ["provisional", "", "provisional"],
    ["estimated", "doubtful", "doubtful"],
    ["claim", "", "claim"],
    ["computed", "", "computed"],
  ])("of parts flagged %j and %j are flagged %s", (one, other, expected) => {
    const parts = [rows("foreign", "h", { 2015: 1 }, { flag: one }), rows("foreign", "k", { 2015: 1 }, { flag: other })];
    const found = follow(parts);
    expect(observationsOf(found).find(({ place }) => place === "H")?.flag).toBe(expected);
  });

  it("of different categories and periods are kept apart", () => {
    const women = { category: "women" };
    const found = follow([
      rows("foreign", "h", { 2015: 1 }),
      rows("foreign", "k", { 2015: 2 }, women),
      rows("foreign", "h", { "2015-Q1": 3 }),
      rows("foreign", "k", { 2016: 4 }),
    ]);
    expect(told(found, "H")).toEqual(Array.from({ length: 4 }, () => expect.stringContaining("merger-part-missing")));
  });

  it("of districts are left alone", () => {
    const found = follow([
      rows("foreign", "h", { 2015: 1 }, { district: "h-1" }),
      rows("foreign", "k", { 2015: 2 }, { district: "k-1" }),
    ]);
    expect(told(found, "H")).toEqual([]);
  });

  it("name the visitor's own file first where one of the parts is from it", () => {
    const brought = rows("foreign", "k", { 2015: 2 }, { source: "own-ab12cd34" });
    const found = follow([rows("foreign", "h", { 2015: 1 }), brought]);
    expect(observationsOf(found).find(({ place }) => place === "H")?.source).toBe("own-ab12cd34");
  });
});

describe("what cannot be added", () => {
  it.each([
    ["burglary", "merger-no-counts"],
    ["waste", "merger-no-counts"],
    ["income", "merger-not-additive"],
    ["survey", "merger-not-additive"],
    ["growth", "merger-not-additive"],
    ["share", "merger-no-denominator"],
    ["other-share", "merger-no-denominator"],
    ["unemployment", "merger-no-denominator"],
    ["unheard-of", "merger-not-additive"],
  ])("%s is refused with the reason %s", (indicator, reason) => {
    const found = follow([rows(indicator, "h", { 2015: 10 }), rows(indicator, "k", { 2015: 20 })]);
    expect(told(found, "H")).toEqual([`2015 ${indicator} ${reason}`]);
  });

  it("is told for one part as well, and not where no part has a number", () => {
    expect(told(follow([rows("burglary", "h", { 2015: 10 })]), "H")).toEqual(["2015 burglary merger-no-counts"]);
    expect(told(follow([rows("burglary", "h", { 2025: "merged" })]), "H")).toEqual([]);
  });

  it("leaves what the publisher says of the merged municipality", () => {
    const found = follow([rows("burglary", "h", { 2025: 10 }), rows("burglary", "H", { 2025: "not-published" })]);
    expect(told(found, "H")).toEqual(["2025 burglary not-published"]);
  });
});

describe("shares", () => {
  const shares = [rows("share", "h", { 2015: 6.3 }), rows("share", "k", { 2015: 3.2 })];
  const counts = [rows("foreign", "h", { 2015: 630 }), rows("foreign", "k", { 2015: 30 })];

  it("are worked out anew from counts and inhabitants, not averaged", () => {
    const people = [rows("population", "h", { 2015: 10_000 }), rows("population", "k", { 2015: 1000 })];
    expect(told(follow([...shares, ...counts, ...people]), "H")).toEqual([
      "2015 foreign 660 computed sum of Hasselt and Kortessem",
      "2015 population 11000 computed sum of Hasselt and Kortessem",
      "2015 share 6 computed from the counts of Hasselt and Kortessem",
    ]);
  });

  it("are refused where the inhabitants of one part are unknown, and never guessed from its share", () => {
    const people = [rows("population", "h", { 2015: 10_000 })];
    expect(told(follow([...shares, ...counts, ...people]), "H")).toEqual([
      "2015 foreign 660 computed sum of Hasselt and Kortessem",
      "2015 population merger-part-missing",
      "2015 share merger-no-denominator",
    ]);
  });

  it("are divided by what is published for the merged municipality", () => {
    const found = follow([...shares, ...counts, rows("population", "H", { 2015: 11_000 })]);
    expect(told(found, "H")).toContain("2015 share 6 computed from the counts of Hasselt and Kortessem");
  });
});

describe("a code that is kept", () => {
  const antwerp = catalogueWith(merger("H", ["h", "k"], { keeps: "h" }));

  it("stands for the merged municipality from the merger on, and before it for the part", () => {
    const more = { flag: "provisional", note: "revised" };
    const found = follow([rows("burglary", "h", { 2024: 10, 2025: 11 }, more)], antwerp);
    expect(told(found, "H")).toEqual(["2024 burglary merger-no-counts", "2025 burglary 11 provisional revised"]);
    expect(told(found, "h")).toEqual(["2024 burglary 10 provisional revised", "2025 burglary 11 provisional revised"]);
  });

  it("stands for itself where another part still has a number of its own", () => {
    const found = follow([rows("foreign", "h", { 2025: 10 }), rows("foreign", "k", { 2025: 1 })], antwerp);
    expect(told(found, "H")).toEqual(["2025 foreign 11 computed sum of Hasselt and Kortessem"]);
  });
});

describe("two mergers in a row", () => {
  const first = merger("H", ["h", "k"], { date: "2019-01-01" });
  const second = merger("G", ["H", "g"]);
  const chain = catalogueWith(first, second);

  it("are followed through both", () => {
    const found = follow(
      [
        rows("foreign", "h", { 2015: 1 }),
        rows("foreign", "k", { 2015: 10 }),
        rows("foreign", "H", { 2020: 12 }),
        rows("foreign", "g", { 2015: 100, 2020: 200 }),
      ],
      chain,
    );
    expect(told(found, "H")).toEqual(["2020 foreign 12", "2015 foreign 11 computed sum of Hasselt and Kortessem"]);
    expect(told(found, "G")).toEqual([
      "2020 foreign 212 computed sum of Hasselt (2025 borders) and Genk",
      "2015 foreign 111 computed sum of Hasselt (2025 borders) and Genk",
    ]);
  });

  it("are refused where the first could not be followed", () => {
    const found = follow([rows("foreign", "h", { 2015: 1 }), rows("foreign", "g", { 2015: 100 })], chain);
    expect([told(found, "H"), told(found, "G")]).toEqual([
      ["2015 foreign merger-part-missing"],
      ["2015 foreign merger-part-missing"],
    ]);
  });
});

describe("any dataset", () => {
  const place = fc.constantFrom("h", "k", "g", "H");
  const period = fc.constantFrom("2014", "2015", "2025");
  const indicator = fc.constantFrom(...INDICATORS.map(({ id }) => id));
  const value = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constant(null));
  const row = fc.record({ place, period, indicator, value }).map(({ value: number, ...rest }) =>
    observationOf({ ...rest, ...(number === null ? { value: NaN, gap: "suppressed" as const } : { value: number }) }),
  );
  const keyOf = (one: Observation) => [one.place, one.district, one.period, one.indicator, one.category].join("|");
  const anyRows = fc.uniqueArray(row, { selector: keyOf, maxLength: 60 });

  it("keeps every number, keeps keys unique, and a sum is the sum of its parts", () => {
    fc.assert(
      fc.property(anyRows, (before) => {
        const after = observationsOf(followMergers(datasetOf(before), catalogueWith(HASSELT)));
        expect(new Set(after.map(keyOf)).size).toBe(after.length);
        expect(after).toEqual(expect.arrayContaining(before.filter(({ gap }) => gap === null)));
        const known = new Map(before.map((one) => [keyOf(one), one.value]));
        const added = after.filter((one) => one.note.startsWith("sum of"));
        for (const one of added) {
          const parts = ["h", "k"].map((part) => known.get(keyOf({ ...one, place: part }))!);
          expect(one.value).toBe(parts[0]! + parts[1]!);
        }
      }),
    );
  });

  it("changes no other place, and gives none a reason of a merger", () => {
    fc.assert(
      fc.property(anyRows, (before) => {
        const others = (list: readonly Observation[]) => list.filter((one) => one.place !== "H");
        const after = observationsOf(followMergers(datasetOf(before), catalogueWith(HASSELT)));
        expect(others(after)).toEqual(others(before));
        expect(others(after).filter(({ gap }) => isMergerGap(gap))).toEqual([]);
      }),
    );
  });

  it("is the same object without a merger, and when it is asked for again", () => {
    const dataset = datasetOf(rows("foreign", "h", { 2015: 1 }));
    expect(followMergers(dataset, catalogueWith())).toBe(dataset);
    const catalogue = catalogueWith(HASSELT);
    expect(followMergers(dataset, catalogue)).toBe(followMergers(dataset, catalogue));
    expect(followMergers(dataset, catalogue)).not.toBe(dataset);
  });
});
