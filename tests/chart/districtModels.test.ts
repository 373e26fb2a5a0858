import { describe, expect, it } from "vitest";
import { buildDistrictLines } from "../../src/chart/buildDistrictLines";
import { buildHeatTable } from "../../src/chart/buildHeatTable";
import { buildInequalityModel } from "../../src/chart/buildInequalityModel";
import { buildRankedBars } from "../../src/chart/buildRankedBars";
import { titleOfUnits } from "../../src/chart/describeUnits";
import { classifyPanel, classOf } from "../../src/chart/mapClasses";
import { cityOfUnits } from "../../src/series/cityOfUnits";
import { deriveInequality, INEQUALITY_MEASURES } from "../../src/series/deriveInequality";
import type { UnitPanel } from "../../src/series/deriveUnits";
import { dropComputed, trimPanel } from "../../src/series/trimPanel";
import { catalogue, dataset, plainRows } from "../series/shippedData";
import { madePanel, shippedPanel } from "../series/unitPanels";
import { districtsTranslator } from "../support/districtsTranslator";

const t = districtsTranslator();

const toneOf = (panel: UnitPanel) => {
  const classes = classifyPanel(panel, { classing: "quantile", classes: 5 });
  return (value: number) => classes.steps[classOf(value, classes) ?? -1] ?? null;
};

const barsOf = (panel: UnitPanel, year: number, counts = panel) =>
  buildRankedBars(panel, { index: panel.periods.indexOf(year), counts, toneOf: toneOf(panel), t });

describe("ranked bars", () => {
  it("rank Berlin's offences of 2023 as the file does", () => {
    const rows = plainRows("observations/berlin-crime.csv").filter(
      (row) => row[2] === "2023" && row[3] === "recorded_offences_berlin" && row[4] === "all-offences",
    );
    const sorted = rows.sort((a, b) => Number(b[5]) - Number(a[5]));
    const bars = barsOf(shippedPanel("DEBER", "recorded_offences_berlin"), 2023);
    expect(bars.rows.map(({ code, value }) => [code, value])).toEqual(sorted.map((row) => [row[1], Number(row[5])]));
    expect(bars.rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const mean = rows.reduce((sum, row) => sum + Number(row[5]), 0) / 12;
    expect(bars.mean?.text).toBe(new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }).format(mean));
  });

  it("say once what holds for every number", () => {
    const bars = barsOf(shippedPanel("GBLON", "born_abroad_share"), 2015);
    expect(bars.sharedNote).toBe("estimated");
    expect(new Set(bars.rows.map(({ note }) => note))).toEqual(new Set([""]));
    expect(bars.rows[0]!.readOut).toContain("estimated");
    expect(barsOf(shippedPanel("DEBER", "recorded_offences_berlin"), 2023).sharedNote).toBe("");
  });

  it("write a fiscal year as the data do", () => {
    const panel = shippedPanel("GBLON", "new_national_insurance_registrations");
    expect(barsOf(panel, 2011).year).toBe("2011/2012");
    expect(buildHeatTable(panel, { toneOf: toneOf(panel), t }).periodTexts[0]).toBe("2007/2008");
  });

  it("begin at zero, hold their whiskers and share the scale", () => {
    const bars = barsOf(shippedPanel("DEBER", "recorded_offences_berlin"), 2023);
    expect(bars.zero).toBe(0);
    for (const { bar, interval } of bars.rows) {
      expect(bar!.from).toBe(0);
      expect(interval!.from).toBeLessThan(bar!.to);
      expect(interval!.to).toBeGreaterThan(bar!.to);
      expect(interval!.to).toBeLessThanOrEqual(1);
    }
    expect(bars.intervalNote).toContain("Byar");
  });

  it("put the City of London last, with its reason and no rank", () => {
    const bars = barsOf(shippedPanel("GBLON", "recorded_offences_london"), 2018);
    const last = bars.rows.at(-1)!;
    expect([last.name, last.rank, last.bar, last.text]).toEqual(["City of London", null, null, "no figure at hand"]);
    expect(last.readOut).toBe("City of London: no figure, no figure at hand");
    expect(bars.missing).toBe(1);
  });

  it("share the better rank where equal, draw what lies below zero to the left, and give no mean of three", () => {
    const panel = madePanel([2000], { a: [-2], b: [4], c: [4] });
    const bars = barsOf(panel, 2000);
    expect(bars.rows.map(({ name, rank }) => [name, rank])).toEqual([
      ["b", 1],
      ["c", 1],
      ["a", 3],
    ]);
    expect(bars.rows[2]!.bar!.to).toBe(bars.zero);
    expect(bars.mean).toBeNull();
    expect(bars.intervalNote).toBe("");
  });

  it("read well without a unit, and write rates under a tenth with two digits", () => {
    const panel = madePanel([2000], { a: [0.0342], b: [4], c: [0] });
    const unitLabel = { en: "", nl: "", fr: "", de: "" };
    const plain = { ...panel, indicator: { ...panel.indicator, unitLabel, decimals: 1 } };
    expect(barsOf(plain, 2000).rows[0]!.readOut).toBe("b: 4.0, rank 1 of 3");
    expect(barsOf({ ...panel, show: "rate" }, 2000).rows.map(({ text }) => text)).toEqual(["4.0", "0.034", "0.0"]);
  });
});

describe("heat table", () => {
  it("holds every number of the file in the class it has on the map", () => {
    const panel = shippedPanel("CHBSL", "foreign_nationals_share_basel");
    const heat = buildHeatTable(panel, { toneOf: toneOf(panel), t });
    expect([heat.rows.length, heat.periods.length, heat.missing]).toEqual([21, 13, 0]);
    const rows = plainRows("observations/basel-nationality.csv").filter(
      (row) => row[3] === "foreign_nationals_share_basel" && row[1] !== "",
    );
    const cells = heat.rows.flatMap((row) =>
      row.cells.map((cell, i) => `${row.code} ${heat.periods[i]} ${cell.value}`),
    );
    expect(cells.sort()).toEqual(rows.map((row) => `${row[1]} ${row[2]} ${Number(row[5])}`).sort());
    const lasts = heat.rows.map((row) => row.cells.at(-1)!.value);
    expect(lasts).toEqual([...lasts].sort((a, b) => b - a));
    expect(new Set(heat.rows.flatMap((row) => row.cells.map(({ tone }) => tone)))).toEqual(new Set([1, 2, 4, 6, 7]));
  });

  it("says why a cell is empty, and marks the year after a break", () => {
    const panel = shippedPanel("DEBER", "recorded_offences_berlin", { show: "rate" });
    const heat = buildHeatTable(panel, { toneOf: toneOf(panel), t });
    expect(heat.rows[0]!.cells[0]).toMatchObject({ text: "–", tone: null, note: "no population for this year" });
    const origins = shippedPanel("CHBSL", "population_by_nationality_basel");
    const marked = buildHeatTable(origins, { toneOf: toneOf(origins), t });
    expect(marked.breaks.map(({ year }) => year)).toEqual([2000, 2005]);
  });
});

it("joins no years in the heat table that must not be compared", () => {
  const reports = shippedPanel("GBLON", "dirty_street_reports");
  expect(buildHeatTable(reports, { toneOf: toneOf(reports), t }).everyYears).toBe(0);
  const offences = shippedPanel("GBLON", "recorded_offences_london");
  expect(buildHeatTable(offences, { toneOf: toneOf(offences), t }).everyYears).toBe(1);
});

describe("lines of districts", () => {
  const { panel } = dropComputed(trimPanel(shippedPanel("CHBSL", "foreign_nationals_share_basel")));
  const city = cityOfUnits(panel, dataset);
  const model = buildDistrictLines(panel, { title: "x", cityName: "Basel", city, selected: ["CHBSL-07"], t });

  it("stand in colour where chosen, in grey else, with the published city dashed", () => {
    expect(model.lines.map(({ place, slot, dashed }) => [place, slot, dashed])).toEqual([
      ["CHBSL-07", 2, false],
      ["CHBSL", 0, true],
    ]);
    expect(model.context).toHaveLength(20);
  });

  it("carry the mean inside one standard deviation, over the same 21 in every year", () => {
    const band = model.band.flat();
    expect(band.map(({ year }) => year)).toEqual(panel.periods);
    expect(model.spread?.units).toHaveLength(21);
    band.forEach(({ median, upper, lower }, i) => {
      expect(median).toBeCloseTo(model.spread!.mean[i]!, 12);
      expect(upper - median).toBeCloseTo(model.spread!.sd[i]!, 9);
      expect(median - lower).toBeCloseTo(model.spread!.sd[i]!, 9);
    });
  });

  it("are told in a sentence, with the difference to the mean of that year", () => {
    expect(model.says).toMatch(/^The mean of the districts went from 17\.8 in 1980 to 39\.1 in 2024/);
    expect(model.says).toMatch(/stood at 25\.1 in 2024, 14\.0 below the mean\.$/);
    expect(model.readOut(12)).toMatch(/^2024: .* 25\.1; Basel as a whole 38\.7; mean of the districts 39\.1\./);
  });

  it("follow no mean where years must not be compared", () => {
    const reports = shippedPanel("GBLON", "dirty_street_reports");
    const lonely = buildDistrictLines(reports, { title: "x", cityName: "London", city: null, selected: [], t });
    expect(lonely.band).toEqual([]);
    expect(lonely.says).toContain("may not be compared between years");
  });
});

describe("inequality", () => {
  const SETTING = { measure: "coefficient-of-variation", title: "x", cityName: "Berlin" } as const;
  const inequalityOf = (panel: UnitPanel) => {
    const result = deriveInequality(panel);
    if ("refusal" in result) throw new Error(result.refusal);
    return result;
  };

  it("says that Basel's districts became more alike, and that part of beta is regression to the mean", () => {
    const panel = shippedPanel("CHBSL", "foreign_nationals_share_basel");
    const setting = { measure: "coefficient-of-variation", title: "x", cityName: "Basel", t } as const;
    const model = buildInequalityModel(panel, inequalityOf(panel), setting);
    expect(model.says).toBe(
      "The districts became more alike between 1980 and 2024: the coefficient of variation fell from 40.4 to 25.3.",
    );
    expect(model.beta).toContain("regression to the mean");
    expect(model.behind).toBe("All 21 districts have a figure in every year compared.");
  });

  it.each(INEQUALITY_MEASURES)("draws %s without a number that is none, in both languages", (measure) => {
    const panel = shippedPanel("DEBER", "recorded_offences_berlin", { show: "rate" });
    for (const language of ["en", "nl"] as const) {
      const setting = { measure, title: "x", cityName: "Berlin", t: districtsTranslator(language) };
      const model = buildInequalityModel(panel, inequalityOf(panel), setting);
      expect(model.lines[0]!.points).toHaveLength(9);
      expect(`${model.says} ${model.beta} ${model.behind} ${model.readOut(0)}`).not.toMatch(/NaN|undefined|[{}]/);
      expect(model.behind).toContain("2012");
    }
  });

  it("says that all grew alike without an R² that is none, in both languages", () => {
    const rows = { a: [50.5, 50.5], b: [51.5, 51.5], c: [52.5, 52.5], d: [53.5, 53.5] };
    const panel = madePanel([2020, 2021], rows);
    const betaOf = (language: "en" | "nl") =>
      buildInequalityModel(panel, inequalityOf(panel), { ...SETTING, t: districtsTranslator(language) }).beta;
    expect(betaOf("en")).toBe(
      "From 2020 to 2021 all districts grew alike (n = 4): neither those that began low nor those that began high grew faster.",
    );
    expect(betaOf("nl")).not.toMatch(/R²|NaN|[{}]/);
  });

  it("calls neither end faster where beta is written as zero", () => {
    // ln 2 at the ends and ln 1 in the middle of equal steps: the slope is 0.
    const panel = madePanel([2020, 2021], { a: [1, 2], b: [2, 2], c: [4, 4], d: [8, 16] });
    const { beta } = buildInequalityModel(panel, inequalityOf(panel), { ...SETTING, t });
    expect(beta).toContain("neither faster nor slower");
    expect(beta).toContain("beta 0.000 a year");
  });

  it("names how many became more alike where they are under half of all", () => {
    const years = [2000, 2010];
    const some = { a: [1, 2], b: [2, 2], c: [3, 2], d: [4, 2] };
    const sparse = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`no${i}`, [NaN, NaN]]));
    const panel = madePanel(years, { ...some, ...sparse });
    const saidOf = (one: UnitPanel) => buildInequalityModel(one, inequalityOf(one), { ...SETTING, t }).says;
    expect(saidOf(panel)).toMatch(/^These 4 of 9 districts became more alike/);
    expect(saidOf(madePanel(years, some))).toMatch(/^The districts became more alike/);
    const lines = buildDistrictLines(panel, { title: "x", cityName: "Berlin", city: null, selected: [], t });
    expect(lines.says).toMatch(/^The mean of the 4 of 9 districts went from 2\.5/);
  });

  it("calls no composition better or worse", () => {
    const panel = shippedPanel("CHBSL", "foreign_nationals_share_basel");
    for (const measure of INEQUALITY_MEASURES) {
      const model = buildInequalityModel(panel, inequalityOf(panel), { measure, title: "x", cityName: "Basel", t });
      expect(`${model.says} ${model.beta}`).not.toMatch(/better|worse|good|bad|improve/i);
    }
  });
});

it("names the category that does not stand for the whole", () => {
  const titleOf = (city: string, id: string, category?: string) =>
    titleOfUnits(shippedPanel(city, id, category ? { category } : {}), catalogue, t);
  expect(titleOf("DEBER", "recorded_offences_berlin")).toBe("Recorded offences in Berlin");
  expect(titleOf("DEBER", "recorded_offences_berlin", "theft")).toBe("Recorded offences in Berlin: theft");
  expect(titleOf("CHBSL", "population_by_nationality_basel")).toMatch(/: Switzerland$/);
});
