import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/dataset/dataset";
import type { Upload } from "../../src/dataset/upload";
import { mergeCatalogue, mergeRows } from "../../src/library/mergeUploads";
import { KNOWN } from "../dataset/files";
import { observationsOf } from "../dataset/observations";
import { datasetOf, observationOf } from "../support/catalogue";
import { uploadOf } from "./storage";

const DISTRICT = { district: "1202501" };
const NONE = { value: NaN, gap: "not-published" as const };
const keyOf = (one: Observation) => [one.place, one.district, one.period, one.indicator, one.category].join("/");

function ownOf(observations: readonly Observation[], more: Partial<Upload> = {}): Upload {
  return { ...uploadOf([], more), dataset: datasetOf(observations), ...more };
}

const values = (shipped: readonly Observation[], uploads: readonly Upload[]) =>
  observationsOf(mergeRows(datasetOf(shipped), uploads).dataset).map(({ gap, value }) => gap ?? value);

describe("mergeRows", () => {
  it.each<[string, Partial<Observation>, Partial<Observation>, Upload["wins"], unknown[], number]>([
    ["the shipped number stays", { value: 1 }, { value: 2 }, "shipped", [1], 1],
    ["the visitor's number stands where asked for", { value: 1 }, { value: 2 }, "own", [2], 0],
    ["the same number is the shipped one", { value: 1 }, { value: 1 }, "own", [1], 1],
    ["a number fills a shipped gap", NONE, { value: 2 }, "shipped", [2], 0],
    ["a gap takes no number away", { value: 1 }, NONE, "own", [1], 1],
    ["of two gaps the shipped one stays", NONE, { value: NaN, gap: "suppressed" }, "own", ["not-published"], 1],
    ["another period stands beside it", { value: 1 }, { value: 2, period: "2001" }, "shipped", [1, 2], 0],
    ["a shipped district is not its city", { value: 1, district: "1202501" }, { value: 2 }, "shipped", [1, 2], 0],
    ["an own district has no line", { value: 1 }, { value: 2, district: "1202501" }, "own", [1], 0],
    ["an own district gives way too", { ...DISTRICT, value: 1 }, { ...DISTRICT, value: 2 }, "shipped", [1], 1],
  ])("%s", (_, shipped, own, wins, expected, hidden) => {
    const upload = ownOf([observationOf(own)], { wins });
    expect(values([observationOf(shipped)], [upload])).toEqual(expected);
    expect(mergeRows(datasetOf([observationOf(shipped)]), [upload]).hidden).toEqual(new Map([[upload.id, hidden]]));
  });

  it("lets the later of two uploads stand", () => {
    const [one, other] = [1, 2].map((value) => ownOf([observationOf({ value })], { id: `own-0000000${value}` })) as [
      Upload,
      Upload,
    ];
    expect(values([], [one, other])).toEqual([2]);
    expect(values([], [other, one])).toEqual([1]);
  });

  it("gives the shipped dataset itself where there is nothing else", () => {
    const shipped = datasetOf([observationOf({})]);
    expect(mergeRows(shipped, []).dataset).toBe(shipped);
  });

  it("keeps each key once and loses no number to a gap", () => {
    const row = fc.record({
      place: fc.constantFrom("12025", "11002"),
      period: fc.constantFrom("2000", "2001"),
      category: fc.constantFrom("a", "b"),
      outcome: fc.option(fc.nat(3), { nil: null }),
    });
    const rows = fc
      .uniqueArray(row, { selector: ({ place, period, category }) => `${place} ${period} ${category}` })
      .map((some) =>
        some.map(({ outcome, ...rest }) =>
          observationOf({ ...rest, ...(outcome === null ? NONE : { value: outcome }) }),
        ),
      );
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.tuple(rows, fc.constantFrom("shipped" as const, "own" as const)), { maxLength: 3 }),
        (shipped, own) => {
          const uploads = own.map(([some, wins], i) => ownOf(some, { wins, id: `own-0000000${i}` }));
          const merged = observationsOf(mergeRows(datasetOf(shipped), uploads).dataset);
          const all = [...shipped, ...own.flatMap(([some]) => some)];
          expect(merged.map(keyOf).toSorted()).toEqual([...new Set(all.map(keyOf))].toSorted());
          const numbered = new Set(all.filter(({ gap }) => gap === null).map(keyOf));
          expect(
            merged
              .filter(({ gap }) => gap === null)
              .map(keyOf)
              .toSorted(),
          ).toEqual([...numbered].toSorted());
        },
      ),
      { seed: 21 },
    );
  });
});

describe("mergeCatalogue", () => {
  it("is the shipped one where there is nothing else", () => {
    expect(mergeCatalogue(KNOWN, [])).toBe(KNOWN);
  });

  it("offers a shipped indicator as far as the visitor's figures reach", () => {
    const bare = { ...KNOWN.indicators.get("burglary")!, coverage: { from: "", to: "", places: 0, districts: 2 } };
    const shipped = { ...KNOWN, indicators: new Map([...KNOWN.indicators, ["burglary", bare]]) };
    const upload = ownOf([
      observationOf({ place: "x", period: "1999" }),
      observationOf({ place: "x", period: "2030" }),
    ]);
    const merged = mergeCatalogue(shipped, [upload]).indicators.get("burglary")!;
    expect(merged.coverage).toEqual({ from: "1999", to: "2030", places: 1, districts: 2 });
    expect(shipped.indicators.get("burglary")).toBe(bare);
  });
});
