import { expect, it } from "vitest";
import { compareContent } from "../../src/app/compareLeaves";
import { buildLineModel } from "../../src/chart/buildLineModel";
import { createTranslator } from "../../src/i18n/translate";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { deriveComparison } from "../../src/series/deriveComparison";
import { catalogue, dataset } from "../series/shippedData";

const t = createTranslator("en");

it.each([
  ["foreign_nationals_by_group", "Foreign nationals by group: EU, total"],
  ["cleanliness_streets", "Clean streets: agree"],
  ["house_burglaries_per_10000_dwellings", "House burglaries"],
])("the picture of %s names the part that it shows", (indicator, title) => {
  const selection = { ...DEFAULT_SELECTION, page: "compare" as const, indicator };
  const comparison = deriveComparison({ catalogue, dataset, selection });
  const model = buildLineModel(comparison, { catalogue, t, peers: "centre" });
  const content = compareContent({ comparison, model }, { catalogue, selection, t });
  expect(content.title).toBe(title);
  expect(content.alt).toContain(title);
});
