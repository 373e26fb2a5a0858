import { expect, it } from "vitest";
import { listCatalogue, listSources, searchCatalogue } from "../../src/app/catalogueRows";
import { createTranslator } from "../../src/i18n/translate";
import { catalogueOf, indicatorOf, localOf, sourceOf } from "../support/catalogue";

const coverage = (places: number, districts: number) => ({ coverage: { from: "2000", to: "2024", places, districts } });

const catalogue = {
  ...catalogueOf({
    indicators: [
      indicatorOf("thefts", { label: localOf("Thefts", "Diefstallen"), ...coverage(3, 0) }),
      indicatorOf("litter", { label: localOf("Litter", "Zwerfvuil"), theme: "cleanliness", ...coverage(0, 12) }),
      indicatorOf("said", { label: localOf("Claimed change"), ...coverage(0, 0) }),
      indicatorOf("own-a1b2c3d4-i1", { label: localOf("Mine") }),
    ],
    sources: [
      sourceOf("police", { publisher: "Federal Police", retrieved: "2026-10-01" }),
      sourceOf("press", { publisher: "Gazet", retrieved: "2026-11-02", licence: localOf("cited") }),
      sourceOf("own-a1b2c3d4"),
    ],
  }),
  tables: [
    { name: "a", path: "a.csv", indicators: ["thefts", "litter"], sources: ["police", "lost"] },
    { name: "b", path: "b.csv", indicators: ["thefts", "said"], sources: ["press", "police"] },
  ],
};

const t = createTranslator("en");
const rows = listCatalogue(catalogue, t);

it("lists what is shipped by label, and what is the visitor's elsewhere", () => {
  expect(rows.map(({ indicator, closed }) => [indicator.id, closed])).toEqual([
    ["said", "claims"],
    ["litter", "districts"],
    ["thefts", null],
  ]);
  expect(listSources(catalogue).map(({ id }) => id)).toEqual(["police", "press"]);
});

it("names the publishers and licences of the tables once, and the latest date", () => {
  expect(rows.find(({ indicator }) => indicator.id === "thefts")).toMatchObject({
    publishers: ["Federal Police", "Gazet"],
    licences: ["CC0", "cited"],
    retrieved: "2026-11-02",
  });
});

it.each([
  ["thefts", ["thefts"]],
  ["cleanliness", ["litter"]],
  ["gazet", ["said", "thefts"]],
  ["no such word", []],
])("finds %j", (query, ids) => {
  expect(searchCatalogue(rows, query).map(({ indicator }) => indicator.id)).toEqual(ids);
});
