import { expect, it } from "vitest";
import { adopt } from "../../src/dataset/adopt";
import type { KnownIndicator } from "../../src/dataset/decisions";
import { proposeDecisions } from "../../src/dataset/proposeDecisions";
import { surveyTexts } from "../../src/dataset/surveyTexts";
import { mergeCatalogue, mergeRows } from "../../src/library/mergeUploads";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { assessPanel } from "../../src/series/assessPanel";
import { derivePanel } from "../../src/series/derivePanel";
import { evaluate } from "../../src/series/evaluate";
import { CONTEXT, fileOf } from "../dataset/files";
import { catalogue, dataset } from "./shippedData";

const GOTHAM = `${CONTEXT.id}-p1`;
const INDICATOR = "net_taxable_income_per_inhabitant";

/** Gotham earns 300 euro more each year, and 1000 euro less from 2012 on. */
const rows = Array.from({ length: 24 }, (_, i) => {
  const year = 1997 + i;
  return { indicator: "income", period: String(year), value: 10_000 + 300 * i - (year >= 2012 ? 1000 : 0) };
});

function bring() {
  const file = fileOf(rows);
  const context = { catalogue, matches: new Map<string, string>(), fileName: "x.csv", today: "2026-11-23" };
  const proposed = proposeDecisions(surveyTexts(file), context);
  const known: KnownIndicator = { use: "known", id: INDICATOR, factor: 1, withinYear: "none" };
  const decisions = { ...proposed, indicators: new Map([["income", known]]) };
  const { upload } = adopt(file, decisions, { ...CONTEXT, catalogue, shipped: dataset });
  return { catalogue: mergeCatalogue(catalogue, [upload]), dataset: mergeRows(dataset, [upload]).dataset };
}

it("a city of the visitor's own is evaluated against the shipped ones", () => {
  const all = bring();
  const selection = { ...DEFAULT_SELECTION, indicator: INDICATOR, treated: GOTHAM, start: 2012 };
  const panel = derivePanel({ ...all, selection });
  expect(assessPanel(panel)).toEqual({ counterfactual: [], series: [] });
  expect(panel.panel!.units).toHaveLength(14);
  expect(panel.panel!.units).toContain("12025");
  expect(panel.sources).toContain(`${CONTEXT.id}-s1`);
  const { sdid, its } = evaluate(panel);
  expect(its).toMatchObject({ kind: "done" });
  expect(its.kind === "done" && its.result.effect).toBeCloseTo(-1000, 6);
  expect(sdid.kind === "done" && sdid.result.effect).toBeLessThan(-500);
});
