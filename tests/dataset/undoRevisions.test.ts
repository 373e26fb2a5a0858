import { describe, expect, it } from "vitest";
import { DatasetBuilder, observationAt, type Dataset } from "../../src/dataset/dataset";
import type { Revision } from "../../src/dataset/revisions";
import { undoRevisions } from "../../src/dataset/undoRevisions";
import { observationOf } from "../support/catalogue";

const ROWS = [
  observationOf({ period: "2000", value: 229 }),
  observationOf({ period: "2017", value: 60, flag: "computed" }),
  observationOf({ period: "2018", value: NaN, gap: "not-published" }),
  observationOf({ period: "2000", value: 1, indicator: "other" }),
];

const now = (() => {
  const builder = new DatasetBuilder();
  ROWS.forEach((row) => builder.add(row));
  return builder.finish();
})();

const { place, district, indicator, category } = ROWS[0]!;
const revision = (period: string, before: number, after: number): Revision => ({
  since: "2026-01-01",
  version: "2026-02-01",
  place,
  district,
  period,
  indicator,
  category,
  before,
  after,
  note: "corrected",
});

const told = (dataset: Dataset) =>
  Array.from({ length: dataset.rows }, (_, row) => {
    const { period, value, flag, gap } = observationAt(dataset, row);
    return [observationAt(dataset, row).indicator === "other" ? "other" : period, value, flag, gap];
  });

describe("the data of an earlier version", () => {
  it("hold the numbers of then, without what was added since", () => {
    const then = undoRevisions(now, "2026-01-01", [
      revision("2000", 230, 229),
      revision("2017", NaN, 60),
      revision("2018", 58, NaN),
    ]);
    expect(told(then)).toEqual([
      ["2000", 230, "", null],
      ["2018", 58, "", null],
      ["other", 1, "", null],
    ]);
  });

  it("are those of today where nothing of them changed since", () => {
    expect(undoRevisions(now, "2026-02-01", [revision("2000", 230, 229)])).toBe(now);
    expect(undoRevisions(now, "2026-01-01", [revision("1999", 230, 229)])).toBe(now);
    expect(undoRevisions(now, "2026-01-01", [])).toBe(now);
  });
});
