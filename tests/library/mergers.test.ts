import { expect, it } from "vitest";
import type { Dataset, Observation } from "../../src/dataset/dataset";
import { CATALOGUE, createStateStore } from "../../src/library/state";
import type { UploadEntry } from "../../src/library/uploads";
import { observationsOf } from "../dataset/observations";
import { catalogueOf, datasetOf, indicatorOf, observationsFor, placeOf, type Numbers } from "../support/catalogue";
import { uploadOf } from "./storage";

const AALTER = { successor: "44084", predecessors: ["44001", "44029"], date: "2019-01-01", source: "decree" };
const people = (place: string, numbers: Numbers): Observation[] =>
  observationsFor(place, numbers, { indicator: "population", unit: "persons" });

const catalogue = {
  ...catalogueOf({
    places: [
      placeOf("44001", { successor: "44084" }),
      placeOf("44029", { successor: "44084" }),
      placeOf("44084"),
    ],
    indicators: [indicatorOf("population", { unit: "persons", aggregation: "sum" })],
    mergers: [AALTER],
  }),
  tables: [{ name: "people", path: "observations/people.csv", indicators: ["population"], sources: [] }],
};

const entryOf = (observations: readonly Observation[]): UploadEntry => ({
  upload: { ...uploadOf([]), dataset: datasetOf(observations) },
  bytes: 1,
  kept: true,
  version: 1,
});

const populationOf = (dataset: Dataset, place: string) =>
  Object.fromEntries(
    observationsOf(dataset)
      .filter((one) => one.place === place)
      .map(({ period, value, gap }) => [period, gap ?? value]),
  );

it("follows a file that names the municipalities of before a merger, with and without shipped figures", () => {
  const store = createStateStore();
  store.settle(CATALOGUE, { issues: [], catalogue });
  store.setUploads([entryOf([...people("44001", { 2010: 19_000 }), ...people("44029", { 2010: 8000 })])], true);
  expect(populationOf(store.get().dataset, "44084")).toEqual({ 2010: 27_000 });

  store.settle("people", { issues: [], dataset: datasetOf(people("44084", { 2019: 29_000 })) });
  const { dataset, shipped } = store.get();
  expect(populationOf(dataset, "44084")).toEqual({ 2010: 27_000, 2019: 29_000 });
  expect(populationOf(shipped, "44084")).toEqual({ 2019: 29_000 });

  store.setUploads([], true);
  expect(populationOf(store.get().dataset, "44084")).toEqual({ 2019: 29_000 });
});

it("adds a shipped part and one that the visitor brought", () => {
  const store = createStateStore();
  store.settle(CATALOGUE, { issues: [], catalogue });
  store.settle("people", { issues: [], dataset: datasetOf(people("44001", { 2010: 19_000 })) });
  expect(populationOf(store.get().dataset, "44084")).toEqual({ 2010: "merger-part-missing" });
  store.setUploads([entryOf(people("44029", { 2010: 8000 }))], true);
  expect(populationOf(store.get().dataset, "44084")).toEqual({ 2010: 27_000 });
});
