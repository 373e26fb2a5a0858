import { expect, it } from "vitest";
import { balanceUnits } from "../../src/series/balanceUnits";
import { deriveInequality } from "../../src/series/deriveInequality";
import { spreadOfUnits } from "../../src/series/spreadOfUnits";
import { dropComputed, trimPanel } from "../../src/series/trimPanel";
import { plainRows } from "./shippedData";
import { madePanel, shippedPanel } from "./unitPanels";

/** Column positions in observations: place, district, period, indicator, category, value. */
const rowsOf = (file: string, indicator: string, category = "total") =>
  plainRows(`observations/${file}.csv`).filter((row) => row[3] === indicator && row[4] === category && row[1] !== "");

it("averages Berlin's rates as the file itself adds up, each district once", () => {
  const rows = rowsOf("berlin-crime", "recorded_offences_per_1000_berlin");
  const spread = spreadOfUnits(shippedPanel("DEBER", "recorded_offences_per_1000_berlin"))!;
  expect(spread.periods).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
  spread.periods.forEach((year, i) => {
    const values = rows.filter((row) => row[2] === String(year)).map((row) => Number(row[5]));
    expect(values).toHaveLength(12);
    const mean = values.reduce((sum, value) => sum + value, 0) / 12;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 12);
    expect(spread.mean[i]).toBeCloseTo(mean, 9);
    expect(spread.sd[i]).toBeCloseTo(sd, 9);
  });
});

it("divides Berlin's offences by the inhabitants of the same year, with no rate before there is a population", () => {
  const cases = rowsOf("berlin-crime", "recorded_offences_berlin", "all-offences");
  const people = rowsOf("berlin-population", "population");
  const panel = shippedPanel("DEBER", "recorded_offences_berlin", { show: "rate" });
  const valueIn = (rows: string[][], code: string, year: number) =>
    Number(rows.find((row) => row[1] === code && row[2] === String(year))?.[5] ?? NaN);
  for (const unit of panel.units) {
    const rates = panel.periods.map(
      (year) => (valueIn(cases, unit.place, year) / valueIn(people, unit.place, year)) * 1000,
    );
    expect([...unit.values].map((value) => value.toFixed(9))).toEqual(rates.map((rate) => rate.toFixed(9)));
    expect(unit.gaps).toEqual(rates.map((rate) => (Number.isNaN(rate) ? "no-denominator" : null)));
  }
  expect(panel.periods[0]).toBe(2012);
  expect(trimPanel(panel).periods[0]).toBe(2015);
  expect(trimPanel(panel).units[0]!.values).toHaveLength(9);
});

it("compares only the units present in all years, and leaves out years that few have", () => {
  const panel = madePanel([2000, 2001, 2002], {
    a: [1, 2, 3],
    b: [NaN, 2, 4],
    c: [NaN, 3, 5],
    d: [NaN, 4, NaN],
    e: [NaN, 5, 6],
    f: [NaN, NaN, NaN],
  });
  const balanced = balanceUnits(panel);
  expect(balanced.periods).toEqual([2001, 2002]);
  expect(balanced.thinPeriods).toEqual([2000]);
  expect(balanced.units.map(({ place }) => place)).toEqual(["a", "b", "c", "e"]);
  expect(balanced.leftOut.map(({ place }) => place)).toEqual(["d"]);
  const spread = spreadOfUnits(panel)!;
  expect([...spread.mean]).toEqual([3, 4.5]);
  expect(spread.sd[0]).toBeCloseTo(Math.sqrt((1 + 1 + 0 + 4) / 4), 12);
});

it("keeps a unit whose own borders changed out of mean and spread", () => {
  const seriesBreak = {
    id: "x",
    indicator: "recorded_offences_per_1000_berlin",
    place: "a",
    period: "2001",
    kind: "borders" as const,
    effect: "withhold" as const,
    label: { en: "", nl: "", fr: "", de: "" },
    source: "s",
  };
  const rows = { a: [1, 9], b: [1, 2], c: [1, 2], d: [1, 2], e: [1, 2] };
  expect(balanceUnits(madePanel([2000, 2001], rows, { breaks: [seriesBreak] })).leftOut).toHaveLength(1);
  const footnote = { ...seriesBreak, effect: "footnote" as const };
  expect(balanceUnits(madePanel([2000, 2001], rows, { breaks: [footnote] })).leftOut).toEqual([]);
});

it("says nothing of a spread of three units", () => {
  const panel = madePanel([2000, 2001], { a: [1, 2], b: [1, 2], c: [1, 2] });
  expect(spreadOfUnits(panel)).toBeNull();
  expect(deriveInequality(panel)).toEqual({ refusal: "too-few" });
});

it.each([
  ["unchanged", 1],
  ["all a tenth more", 1.1],
])("finds nobody ahead where all grew alike: %s", (_, factor) => {
  const start = { a: 50.5, b: 51.5, c: 52.5, d: 53.5, e: 3 };
  const rows = Object.fromEntries(Object.entries(start).map(([code, value]) => [code, [value, value * factor]]));
  const result = deriveInequality(madePanel([2020, 2021], rows));
  if ("refusal" in result) throw new Error(result.refusal);
  expect(result.beta).toEqual({ slope: 0, r2: NaN, alike: true, n: 5, first: 2020, last: 2021 });
});

it("computes the indices of a worked example by hand", () => {
  const panel = madePanel([2000, 2010], { a: [1, 2], b: [2, 2], c: [3, 2], d: [4, 2] });
  const result = deriveInequality(panel);
  if ("refusal" in result) throw new Error(result.refusal);
  const { values } = result;
  // Mean 2.5, variance (2.25 + .25 + .25 + 2.25) / 4 = 1.25.
  expect(values["coefficient-of-variation"][0]).toBeCloseTo(Math.sqrt(1.25) / 2.5, 12);
  expect(values["max-min-ratio"][0]).toBe(4);
  // Gini = sum (2i - n - 1) x_i / (n sum x) = (-3 - 2 + 3 + 12) / 40.
  expect(values["gini-inequality"][0]).toBeCloseTo(0.25, 12);
  expect(values["sigma-convergence"][1]).toBeCloseTo(0, 12);
  for (const id of ["coefficient-of-variation", "gini-inequality", "theil-inequality"] as const) {
    expect(values[id][1]).toBeCloseTo(0, 12);
  }
  // ln(2 / x) / 10 on ln(x): the slope is -1 / 10 exactly.
  expect(result.beta).toMatchObject({ n: 4, first: 2000, last: 2010 });
  expect(result.beta?.slope).toBeCloseTo(-0.1, 12);
});

it.each([
  ["counts", "DEBER", "recorded_offences_berlin", "value", "counts"],
  ["figures not comparable between districts", "GBLON", "dirty_street_reports", "rate", "places"],
  ["a city with two figures", "12025", "foreign_origin_share_press", "value", "places"],
] as const)("refuses to measure the inequality of %s", (_, city, indicator, show, refusal) => {
  expect(deriveInequality(shippedPanel(city, indicator, { show }))).toEqual({ refusal });
});

it("follows the spread of foreign nationals over Basel's districts from 1980 to 2024", () => {
  const rows = rowsOf("basel-nationality", "foreign_nationals_share_basel");
  const result = deriveInequality(shippedPanel("CHBSL", "foreign_nationals_share_basel"));
  if ("refusal" in result) throw new Error(result.refusal);
  expect(result.spread.units).toHaveLength(21);
  expect(result.spread.periods).toHaveLength(13);
  for (const year of [1980, 2024]) {
    const values = rows.filter((row) => row[2] === String(year)).map((row) => Number(row[5]));
    const logs = values.map(Math.log);
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    const sigma = Math.sqrt(logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / logs.length);
    const i = result.spread.periods.indexOf(year);
    expect(result.values["sigma-convergence"][i]).toBeCloseTo(sigma, 9);
    expect(result.values["max-min-ratio"][i]).toBeCloseTo(Math.max(...values) / Math.min(...values), 9);
  }
});

it("does not mark every number as computed, and says that it could", () => {
  const shares = shippedPanel("02000", "foreign_nationals_share");
  expect(shares.units.some((unit) => unit.flags.includes("computed"))).toBe(true);
  const dropped = dropComputed(shares);
  expect(dropped.allComputed).toBe(true);
  expect(dropped.panel.units.every((unit) => unit.flags.every((flag) => flag === null))).toBe(true);
  const counts = shippedPanel("DEBER", "recorded_offences_berlin");
  expect(dropComputed(counts)).toEqual({ panel: counts, allComputed: false });
});
