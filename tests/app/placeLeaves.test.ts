import { describe, expect, it } from "vitest";
import { methodsContent, donorsContent } from "../../src/app/evaluateLeaves";
import { heatLeaves, mapLeaves } from "../../src/app/districtLeaves";
import { tellPanel } from "../../src/app/evaluateWords";
import { relateLeaves } from "../../src/app/relateLeaves";
import type { DistrictsFigures, DistrictsView } from "../../src/app/useDistricts";
import type { RelationFigure, RelationView } from "../../src/app/useRelation";
import { buildHeatTable } from "../../src/chart/buildHeatTable";
import { buildMapModel } from "../../src/chart/buildMapModel";
import { evaluateMessages } from "../../src/i18n/evaluate";
import { relateMessages } from "../../src/i18n/relate";
import { createTranslator, extendTranslator, type PageLanguage } from "../../src/i18n/translate";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { METHODS } from "../../src/series/evaluationTypes";
import { evaluate } from "../../src/series/evaluate";
import { california } from "../series/panels";
import { catalogue } from "../series/shippedData";
import { districtsTranslator } from "../support/districtsTranslator";
import { shippedGeography, shippedOutlines, shippedPanel } from "../support/shippedMap";
import { shippedScatter } from "../support/shippedScatter";

interface Seen {
  readonly language?: PageLanguage;
  readonly tab?: "chart" | "table";
}

function leavesOfRelation(link: string, { language = "en", tab = "chart" }: Seen = {}) {
  const { model, relation } = shippedScatter(link);
  const t = extendTranslator(createTranslator(language), relateMessages);
  const selection = { ...DEFAULT_SELECTION, tab };
  const view = { selection, unitsId: "centre", geography: relation.geography } as unknown as RelationView;
  const figure: RelationFigure = { relation, model, confounders: [] };
  return { leaves: relateLeaves({ view, figure, behind: "", catalogue, t }), model, relation, t };
}

const PAIR = "?x=foreign_nationals_share&y=recorded_crime_rate&year=2019&places=12025";

describe("the points of Relate", () => {
  it.each(["en", "nl"] as const)("keep the caution above origin beside crime as their note: %s", (language) => {
    const { leaves, t } = leavesOfRelation(PAIR, { language });
    expect(leaves.note.startsWith(t("relate.caution.pair"))).toBe(true);
    expect(leaves.note).toContain(t("relate.caution"));
  });

  it("say in words what they show, with numbers", () => {
    const { leaves } = leavesOfRelation(PAIR);
    expect(leaves.alt).toMatch(/^Scatter plot: Recorded crime rate against foreign nationals.*2019\./);
    expect(leaves.alt).toMatch(/Rank correlation −?-?0\.\d\d .*Mechelen; Foreign nationals, share 10\.\d/);
    expect(leaves.isOwn).toBe(false);
  });

  it("leave as the table where that is what is shown, with every number on it", () => {
    const { leaves, model } = leavesOfRelation(PAIR, { tab: "table" });
    const written = leaves.drawing.kind === "table" ? leaves.drawing.sheet.rows.flat() : [];
    expect(leaves.drawing.kind).toBe("table");
    const numbers = model.points.flatMap(({ x, y }) => [model.x.full(x), model.y.full(y)]);
    expect(written).toEqual(expect.arrayContaining(numbers));
  });
});

describe("the districts of Berlin", async () => {
  const t = districtsTranslator();
  const geography = shippedGeography("DEBER");
  const panel = shippedPanel("DEBER", "recorded_offences_per_1000_berlin");
  const index = panel.periods.indexOf(2023);
  const selected = ["DEBER-02"];
  const view = { t, catalogue, geography, selected, selection: DEFAULT_SELECTION } as unknown as DistrictsView;
  const figures = { panel, counts: panel, hidesSmall: false } as unknown as DistrictsFigures;
  const map = buildMapModel(panel, { index, classing: "quantile", classes: 5, selected, t });
  const shown = { view, figures, map, index, toneOf: () => null, cautions: ["Mind this."] };

  it("leave as a map with their ranks, their cautions first", async () => {
    const leaves = mapLeaves({ ...shown, outlines: await shippedOutlines("DEBER") });
    expect(leaves.drawing.kind).toBe("map");
    expect(leaves.subtitle).toBe("Berlin, 12 districts, 2023, per 1,000 inhabitants");
    expect(leaves.note).toMatch(/^Mind this\. .*say nothing about the persons who live there\.$/);
    expect(leaves.alt).toMatch(/^Map: Recorded offences in Berlin, rate\. Berlin, .*highest Mitte \(210\.5\).*Friedrichshain-Kreuzberg: 190\.3/);
  });

  it("leave as bars without outlines, and as the table on its tab", () => {
    expect(mapLeaves({ ...shown, outlines: [] }).drawing.kind).toBe("bars");
    const selection = { ...DEFAULT_SELECTION, tab: "table" as const };
    const { drawing, alt } = mapLeaves({ ...shown, view: { ...view, selection }, outlines: [] });
    expect(drawing.kind === "table" && drawing.sheet.rows.length).toBe(12);
    expect(alt).toMatch(/^Table: /);
  });

  it("are a visitor's own where the district borders are", () => {
    const own = { ...view, geography: { ...geography, own: true } };
    expect(mapLeaves({ ...shown, view: own, outlines: [] }).isOwn).toBe(true);
  });

  it("tell the course of the chosen ones in all years", () => {
    const heat = buildHeatTable(panel, { toneOf: () => null, t });
    const { alt } = heatLeaves({ view, figures, heat, scale: "amount", classes: [] });
    expect(alt).toMatch(/^Heat map: Recorded offences in Berlin, rate\. Berlin, .*Friedrichshain-Kreuzberg: \d+\.\d \(2015\) – 190\.3 \(2023\)\./);
  });
});

describe("the tables of Evaluate", () => {
  const t = extendTranslator(createTranslator("en"), evaluateMessages);
  const asked = california();
  const shown = { asked, told: tellPanel(asked, { catalogue, t }), catalogue, t };

  it("hold every method with its estimate, its interval and its fit", () => {
    const content = methodsContent(evaluate(asked), METHODS, shown);
    expect(content.sheet.rows.map(([, estimate]) => Number(estimate).toFixed(2))).toEqual(
      expect.arrayContaining(["-27.35", "-19.51"]),
    );
    expect(content.sheet.columns).toHaveLength(5);
    expect(content.drawing.kind === "table" && content.drawing.sheet.rows).toHaveLength(4);
    expect(content.note).toContain("None of these methods proves a cause");
    expect(content.alt).toMatch(/^Table: Cigarette sales in California, policy from 1989\./);
    expect(content.alt).not.toMatch(/\.\s*\.|, \./);
  });

  it("hold every donor", () => {
    const { sheet, name, alt } = donorsContent(asked.donors, shown);
    expect(alt).not.toMatch(/\.\s*\./);
    expect(name).toBe("evaluate.donors");
    expect(sheet.rows).toHaveLength(asked.donors.length);
    expect(sheet.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
  });
});
