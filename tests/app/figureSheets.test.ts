import { describe, expect, it } from "vitest";
import { inequalitySheet, linesSheet, unitsSheet } from "../../src/app/districtSheets";
import { rowSentences } from "../../src/app/mixLeaves";
import { relationSheet } from "../../src/app/relateSheet";
import type { DistrictsFigures, DistrictsView } from "../../src/app/useDistricts";
import { buildInequalityModel } from "../../src/chart/buildInequalityModel";
import { csvFile } from "../../src/export/toDataFiles";
import { UNIT_COLUMNS } from "../../src/export/unitSheet";
import { relateMessages } from "../../src/i18n/relate";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { cityOfUnits } from "../../src/series/cityOfUnits";
import { deriveInequality } from "../../src/series/deriveInequality";
import { spreadOfUnits } from "../../src/series/spreadOfUnits";
import { contentOf, contextOf } from "../export/figureContents";
import { importFile } from "../export/importing";
import { catalogue, dataset } from "../series/shippedData";
import { geographyOf, shippedPanel } from "../series/unitPanels";
import { districtsTranslator } from "../support/districtsTranslator";
import { shippedScatter } from "../support/shippedScatter";

const t = districtsTranslator();

function shown(city: string, indicator: string, show: "value" | "rate" = "value") {
  const panel = shippedPanel(city, indicator, { show });
  const view = { t, catalogue, geography: geographyOf(city), selection: DEFAULT_SELECTION } as unknown as DistrictsView;
  const figures = { panel, counts: panel, allComputed: false, hidesSmall: false } as unknown as DistrictsFigures;
  return { panel, view, figures };
}

describe("the districts' numbers as they leave", () => {
  const { panel, view, figures } = shown("CHBSL", "foreign_nationals_share_basel");
  const city = cityOfUnits(panel, dataset);
  const spread = spreadOfUnits(panel);
  const behind = "Mean and band: all.";

  it("name place, indicator, category, unit and source in every row", () => {
    const sheet = unitsSheet(view, figures, "Foreign nationals in Basel, share");
    expect(sheet.columns).toEqual(UNIT_COLUMNS);
    const named = sheet.rows.map((row) => [row[0], row[5], row[6], row[8]].join());
    expect(named.length).toBeGreaterThan(20 * panel.periods.length);
    const { id, unit } = panel.indicator;
    expect(new Set(named)).toEqual(new Set([["CHBSL", id, panel.category, unit].join()]));
    expect(sheet.rows.every((row) => panel.sources.includes(String(row[9])))).toBe(true);
  });

  it("say of each number that we computed it where the page says so once", () => {
    const flags = unitsSheet(view, { ...figures, allComputed: true }, "").rows.map((row) => row[10]);
    expect(new Set(flags)).toEqual(new Set(["computed"]));
  });

  it("hold the city as a whole, mean and spread beside the lines", () => {
    const { rows } = linesSheet(view, { ...figures, title: "" }, { city, spread, behind });
    const last = panel.periods.at(-1)!;
    const beside = rows.filter((row) => row[2] === "" && row[4] === last);
    const id = "foreign_nationals_share_basel";
    expect(beside.map((row) => row[5])).toEqual([
      id,
      `${id} (mean of the districts)`,
      `${id} (standard deviation of the districts)`,
    ]);
    const numbers = beside.map((row) => Number(row[7]).toFixed(1));
    expect(numbers).toEqual(["38.7", "39.1", spread!.sd.at(-1)!.toFixed(1)]);
  });

  it("come back through the import, every number, without a question", async () => {
    const sheet = linesSheet(view, { ...figures, title: "Shares" }, { city, spread, behind });
    const file = csvFile(contentOf(sheet), contextOf(), { delimiter: ";", bom: true });
    const { mapping, observations } = await importFile(file);
    expect(mapping.questions).toEqual([]);
    const numbers = (values: readonly unknown[]) => values.map(Number).sort((a, b) => a - b);
    expect(numbers(observations.map(({ value }) => value))).toEqual(numbers(sheet.rows.map((row) => row[7])));
    expect(new Set(observations.map(({ indicator }) => indicator)).size).toBe(3);
  });

  it("give an index in the figure's own unit", () => {
    const inequality = deriveInequality(panel);
    if ("refusal" in inequality) throw new Error(inequality.refusal);
    const asked = { measure: "coefficient-of-variation", title: "", cityName: "Basel", t } as const;
    const model = buildInequalityModel(panel, inequality, asked);
    const sheet = inequalitySheet(view, figures, { inequality, model });
    expect(sheet.columns[1]).toBe("Coefficient of variation, % of the mean");
    expect(sheet.rows.at(-1)![1]).toBeCloseTo(model.lines[0]!.points.at(-1)!.value, 9);
    expect(sheet.units).toHaveLength(sheet.columns.length);
  });
});

describe("the points of Relate as they leave", () => {
  const wording = { catalogue, t: extendTranslator(createTranslator("en"), relateMessages) };
  const link = "?x=net_taxable_income_per_inhabitant&y=child_poverty_index&trails=yes&places=12025~44021~11002";
  const { relation, model } = shippedScatter(link);
  const sheetOf = (withTrails: boolean) => relationSheet({ relation, model, units: "Cities", withTrails }, wording);

  it("hold every step of the trails that are drawn", () => {
    const { rows, columns, notes } = sheetOf(true);
    const year = columns.indexOf("Year");
    const steps = model.trails.flatMap(({ code, runs }) => runs.flat().map((step) => `${code} ${step.year}`));
    const held = rows.filter((row) => row[2] !== null && row[3] !== null).map((row) => `${row[0]} ${row[year]}`);
    expect(steps.length).toBeGreaterThan(model.trails.length * 5);
    expect([...held].sort()).toEqual([...steps].sort());
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    expect(notes.join(" ")).toMatch(/Trails run from \d{4} to \d{4}/);
  });

  it("hold the year alone where no trails are seen", () => {
    expect(sheetOf(false).rows).toHaveLength(relation.points.length + relation.missing.length);
  });
});

describe("rowSentences", () => {
  const columns = ["District", "Swiss", "All"].map((label) => ({ label }));
  const row = (id: string, ...cells: { text: string; note?: string }[]) => ({ id, cells: [{ text: id }, ...cells] });

  it("tells each row with its numbers, and why one is missing", () => {
    const hidden = { text: "–", note: "hidden" };
    const rows = [row("Altstadt", { text: "61.2" }, { text: "2,040" }), row("City", hidden, { text: "9" })];
    expect(rowSentences({ columns, rows })).toEqual(["Altstadt: Swiss 61.2, All 2,040.", "City: Swiss hidden, All 9."]);
  });

  it("of many rows tells the last and the first", () => {
    const rows = Array.from({ length: 20 }, (_, i) => row(String(i), { text: "1" }, { text: "2" }));
    expect(rowSentences({ columns, rows }).map((text) => text.split(":")[0])).toEqual(["19", "0", "1", "2", "3", "4"]);
  });
});
