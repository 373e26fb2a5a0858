import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DatasetBuilder, EMPTY_DATASET, observationAt, type Observation } from "../../src/dataset/dataset";
import { GAP_REASONS, STATED_GAPS, VALUE_FLAGS } from "../../src/dataset/gap";
import { mergeDatasets } from "../../src/dataset/merge";
import { rowsOf } from "../../src/dataset/query";
import { anyObservation, datasetOf, observationsOf } from "./observations";

const burglaries: Observation = {
  place: "12025",
  district: "",
  period: "2024",
  indicator: "house_burglaries",
  category: "total",
  value: 41.5,
  unit: "per-10000-dwellings",
  source: "police",
  flag: "",
  note: "",
  gap: null,
};

describe("the columnar store", () => {
  it("is empty without rows", () => {
    expect(EMPTY_DATASET.rows).toBe(0);
    expect(() => observationAt(EMPTY_DATASET, 0)).toThrow("row 0 of 0");
  });

  it.each([
    ["a gap that has a number", { value: 1, gap: "suppressed" as const }],
    ["a missing number without reason", { value: NaN, gap: null }],
  ])("refuses %s", (_, wrong) => {
    expect(() => new DatasetBuilder().add({ ...burglaries, ...wrong })).toThrow(RangeError);
  });

  it("gives every row back as it was put in", () => {
    fc.assert(
      fc.property(fc.array(anyObservation), (observations) => {
        expect(observationsOf(datasetOf(observations))).toEqual(observations);
      }),
      { seed: 1 },
    );
  });

  it("states each label once", () => {
    const dataset = datasetOf([burglaries, { ...burglaries, period: "2023" }, burglaries]);
    expect(dataset.text.period.labels).toEqual(["2024", "2023"]);
    expect([...dataset.text.period.codes]).toEqual([0, 1, 0]);
  });

  it("keeps the reasons of the data apart from those of computing", () => {
    expect(STATED_GAPS).toEqual(["not-collected", "not-published", "suppressed", "not-applicable", "merged"]);
    expect(VALUE_FLAGS.filter((flag) => (STATED_GAPS as readonly string[]).includes(flag))).toEqual([]);
    expect(new Set(GAP_REASONS).size).toBe(GAP_REASONS.length);
  });
});

describe("mergeDatasets", () => {
  it("keeps every observation in order", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyObservation, { maxLength: 12 }), { maxLength: 5 }), (parts) => {
        const merged = mergeDatasets(parts.map(datasetOf));
        expect(merged.rows).toBe(parts.flat().length);
        expect(observationsOf(merged)).toEqual(parts.flat());
      }),
      { seed: 2 },
    );
  });

  it("does not write into its parts", () => {
    const part = datasetOf([burglaries]);
    mergeDatasets([part, datasetOf([{ ...burglaries, place: "11002", value: 7 }])]);
    expect(observationsOf(part)).toEqual([burglaries]);
  });

  it("is the part itself when there is only one", () => {
    const part = datasetOf([burglaries]);
    expect(mergeDatasets([part])).toBe(part);
    expect(mergeDatasets([]).rows).toBe(0);
  });
});

describe("rowsOf", () => {
  it("finds exactly the rows of the place as a whole", () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { maxLength: 60 }), anyObservation, (observations, asked) => {
        const dataset = datasetOf(observations);
        for (const key of [asked, ...observations]) {
          const expected = observations.flatMap((o, row) =>
            o.district === "" && o.place === key.place && o.indicator === key.indicator && o.category === key.category
              ? [row]
              : [],
          );
          expect(rowsOf(dataset, key)).toEqual(expected);
        }
      }),
      { seed: 3 },
    );
  });

  it("does not take a district for its place", () => {
    const dataset = datasetOf([{ ...burglaries, district: "1202501" }]);
    expect(rowsOf(dataset, burglaries)).toEqual([]);
    expect(rowsOf(EMPTY_DATASET, burglaries)).toEqual([]);
  });
});
