import { expect, it } from "vitest";
import { figureSheet } from "../../src/app/evaluateSheets";
import { tellPanel } from "../../src/app/evaluateWords";
import { buildWeightsModel } from "../../src/chart/buildWeightsModel";
import { sheetToCsv } from "../../src/export/saveSheet";
import { evaluateMessages } from "../../src/i18n/evaluate";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { evaluate } from "../../src/series/evaluate";
import { panelOfShipped } from "../series/panels";
import { catalogue } from "../series/shippedData";

const t = extendTranslator(createTranslator("en", ["en-GB"]), evaluateMessages);

/** Shares of foreign nationals: three methods run, the line of the place alone is refused for its fit. */
const asked = panelOfShipped({ indicator: "foreign_nationals_share", start: 2012 });
const told = tellPanel(asked, { catalogue, t });
const evaluation = evaluate(asked);
const table = buildWeightsModel([{ id: "44021", name: "Ghent", weight: 0.25 }], { t }).table;
const figure = { id: "weights", title: "Weights", notes: ["A note."], table };
const sheet = figureSheet(figure, { asked, told, evaluation, catalogue, t });

it("carries the numbers of the figure in full", () => {
  expect(sheet.columns).toEqual(["Donor", "Weight"]);
  expect(sheet.rows).toEqual([["Ghent", 0.25]]);
  const indicator = "foreign_nationals_share-weights";
  expect(sheet.name).toEqual({ indicator, places: ["12025"], periods: [2000, 2022] });
});

it("says what was asked, what each method gave or why it is refused, and warns", () => {
  const notes = sheet.notes.join("\n");
  expect(notes).toContain("First year of the policy: 2012.");
  expect(notes).toMatch(/^Donors: .*Ghent/m);
  expect(notes).toMatch(/^Synthetic control: From 2012 to 2022 Mechelen stood on average /m);
  expect(notes).toMatch(/ Fit before the start: Good fit\./);
  expect(notes).toMatch(/^Interrupted time series: refused\. Before the start it misses Mechelen by /m);
  expect(notes).toContain("none of these methods proves a cause");
});

it("is a file with its sources and the link that gives it again", () => {
  const link = "https://example.org/?page=evaluate";
  const csv = sheetToCsv(sheet, { catalogue, t, link }, new Date(2026, 10, 23));
  expect(csv).toContain("# Weights. Foreign nationals, share in Mechelen, policy from 2012");
  expect(csv).toContain("# Source: ");
  expect(csv).toContain(link);
  expect(csv.trimEnd().split(/\r?\n/).at(-1)).toBe("Ghent,0.25");
});
