import { describe, expect, it } from "vitest";
import { observationAt } from "../../src/dataset/dataset";
import type { Revision } from "../../src/dataset/revisions";
import { asOf } from "../../src/library/asOf";
import type { Library } from "../../src/library/library";
import { createStateStore } from "../../src/library/state";
import { catalogueOf, datasetOf, indicatorOf, observationOf, placeOf } from "../support/catalogue";

const catalogue = {
  ...catalogueOf({ places: [placeOf("12025")], indicators: [indicatorOf("burglary")] }),
  tables: [{ name: "crime", path: "crime.csv", indicators: ["burglary"], sources: ["police"] }],
};

function setUp(revisions: readonly Revision[]) {
  const store = createStateStore();
  store.settle("catalogue", { catalogue, issues: [] });
  store.settle("crime", { dataset: datasetOf([observationOf({ value: 60 })]), issues: [] });
  const library = { getState: store.get, subscribe: store.subscribe } as Library;
  return { store, library: asOf(library, "2026-01-01", revisions) };
}

const { place, district, period, indicator, category } = observationOf({});
const REVISION: Revision = {
  since: "2026-01-01",
  version: "2026-02-01",
  place,
  district,
  period,
  indicator,
  category,
  before: 58,
  after: 60,
  note: "corrected",
};

describe("the library as it was", () => {
  it("has the earlier number in the dataset, and only there", () => {
    const { store, library } = setUp([REVISION]);
    expect(observationAt(library.getState().dataset, 0).value).toBe(58);
    expect(observationAt(store.get().dataset, 0).value).toBe(60);
  });

  it("is the same object until something changes, and keeps its dataset while no number does", () => {
    const { store, library } = setUp([REVISION]);
    const first = library.getState();
    expect(library.getState()).toBe(first);
    store.setStatus("other", { kind: "ready" });
    const second = library.getState();
    expect(second).not.toBe(first);
    expect(second.tables.has("other")).toBe(true);
    expect(second.dataset).toBe(first.dataset);
  });

  it("is the library itself where nothing was revised", () => {
    const { store, library } = setUp([]);
    expect(library.getState()).toBe(store.get());
  });
});
