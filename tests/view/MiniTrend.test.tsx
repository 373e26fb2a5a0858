// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { buildMiniFigure, type MiniBars as Bars, type MiniTrend as Trend } from "../../src/chart/buildMiniTrend";
import { storyMessages } from "../../src/i18n/story";
import { createTranslator, extendTranslator } from "../../src/i18n/translate";
import { MiniBars } from "../../src/view/MiniBars";
import { MiniTrend } from "../../src/view/MiniTrend";
import { breakOf, catalogueOf, datasetOf, indicatorOf, localOf, observationsFor, placeOf } from "../support/catalogue";
import { find, mount, press, texts } from "./mount";

const t = extendTranslator(createTranslator("en"), storyMessages);
const CITIES = ["11002", "44021", "71016", "71022"];
const catalogue = catalogueOf({
  places: [
    placeOf("12025", { name: localOf("Mechelen"), kind: "centre-city" }),
    ...CITIES.map((code) => placeOf(code, { kind: "centre-city" })),
  ],
  indicators: [indicatorOf("burglary", { label: localOf("House burglaries") })],
});
const subject = { indicator: "burglary", category: null, place: "12025", other: null };

const dataset = datasetOf(
  observationsFor("12025", { 2000: 229, 2017: 60, 2018: 50, 2019: "not-published", 2020: 44 }),
  observationsFor("12025", { 2021: 1 }, { flag: "claim" }),
  ...CITIES.map((code, i) => observationsFor(code, { 2017: 70 + i, 2018: 60 + i })),
);

const trend = () => buildMiniFigure(subject, { catalogue, dataset, t }) as Trend;

it("draws the place and the median of the others, missing years open, and never what somebody merely said", () => {
  const { lines, years, context, notes } = trend();
  expect(lines.map(({ kind }) => kind)).toEqual(["median", "home"]);
  expect(years).toEqual([2000, 2017, 2018, 2020]);
  expect(lines[1]!.runs.map((run) => run.map(({ year }) => year))).toEqual([[2000], [2017, 2018], [2020]]);
  expect(lines[0]!.points.map(({ value }) => value)).toEqual([71.5, 61.5]);
  expect(context).toHaveLength(4);
  expect(notes.join(" ")).toContain("Dashed: no figures in between.");
});

it("names the first number and a peak between the ends, but none so near to an end that the two would touch", () => {
  const namedOf = (numbers: Parameters<typeof observationsFor>[1]) =>
    (buildMiniFigure(subject, { catalogue, dataset: datasetOf(observationsFor("12025", numbers)), t }) as Trend).lines
      .at(-1)!
      .named.map(({ value }) => value);
  expect(namedOf({ 2008: 58, 2014: 65, 2020: 73, 2023: 61 })).toEqual([58, 73]);
  expect(namedOf({ 2000: 90, 2021: 134, 2022: 133 })).toEqual([90]);
  expect(namedOf({ 2000: 229, 2017: 60, 2020: 44 })).toEqual([229]);
});

it("draws a provisional number hollow, and says so", async () => {
  const provisional = datasetOf(
    observationsFor("12025", { 2023: 47, 2024: 44 }),
    observationsFor("12025", { 2025: 51 }, { flag: "provisional" }),
  );
  const model = buildMiniFigure(subject, { catalogue, dataset: provisional, t }) as Trend;
  expect(model.notes).toContain("Hollow: 2025 provisional.");
  await mount(<MiniTrend model={model} name="Year in the chart" />);
  const hollow = [...document.querySelectorAll("circle")].map((dot) => dot.getAttribute("data-hollow"));
  expect(hollow).toEqual(["false", "true"]);
});

it("has no median of three cities", () => {
  const few = catalogueOf({ places: [...catalogue.places.values()].slice(0, 4), indicators: [...catalogue.indicators.values()] });
  const model = buildMiniFigure(subject, { catalogue: few, dataset, t }) as Trend;
  expect(model.lines.map(({ kind }) => kind)).toEqual(["home"]);
});

it("says in a sentence what it shows", () => {
  expect(trend().summary).toBe(
    "Line chart: House burglaries, per 10,000 dwellings. Mechelen fell from 229 in 2000 to 44.0 in 2020. " +
      "Median fell from 71.5 in 2017 to 61.5 in 2018.",
  );
});

it("reads out year by year under the arrow keys, also for the eye", async () => {
  await mount(<MiniTrend model={trend()} name="Year in the chart" />);
  const slider = find("[role=slider]");
  expect(slider.getAttribute("aria-valuetext")).toBe("2020: Mechelen 44.0, Median no figure (per 10,000 dwellings)");
  await press(slider, "Home");
  expect(slider.getAttribute("aria-valuenow")).toBe("2000");
  await press(slider, "ArrowRight");
  expect(slider.getAttribute("aria-valuetext")).toBe("2017: Mechelen 60.0, Median 71.5 (per 10,000 dwellings)");
  expect(texts("p")).toContain("2017: Mechelen 60.0, Median 71.5 (per 10,000 dwellings)");
});

it("draws bars where there is one year only, nought as a bar to be seen", async () => {
  const single = datasetOf(
    observationsFor("12025", { 2016: 0 }),
    ...CITIES.map((code, i) => observationsFor(code, { 2016: i + 1 })),
  );
  const model = buildMiniFigure(subject, { catalogue, dataset: single, t }) as Bars;
  expect(model.rows.map(({ name, text }) => [name, text])).toEqual([
    ["Mechelen", "0.0"],
    ["Median", "2.5"],
    ["71022", "4.0"],
    ["11002", "1.0"],
  ]);
  await mount(<MiniBars model={model} note="2016" />);
  expect(Number(find("rect").getAttribute("width"))).toBeGreaterThan(0);
});

it("draws nothing where there is no figure", () => {
  expect(buildMiniFigure({ ...subject, place: "44021", indicator: "x" }, { catalogue, dataset, t })).toBeNull();
  expect(buildMiniFigure({ ...subject, place: "nowhere" }, { catalogue, dataset, t })).toBeNull();
});

it("tells no rise or fall across a break that forbids it", () => {
  const summaryWith = (effect: "withhold" | "footnote") =>
    (buildMiniFigure(subject, {
      catalogue: { ...catalogue, breaks: [breakOf("burglary", "2010", { effect })] },
      dataset: datasetOf(observationsFor("12025", { 2006: 67, 2023: 70 })),
      t,
    }) as Trend).summary;
  expect(summaryWith("withhold")).toContain("Mechelen: 67.0 in 2006, 70.0 in 2023. The series breaks in between");
  expect(summaryWith("withhold")).not.toMatch(/rose|fell/);
  expect(summaryWith("footnote")).toContain("Mechelen rose from 67.0");
});

it("marks a bar whose number is doubtful", () => {
  const doubtful = datasetOf(
    observationsFor("12025", { 2020: 44 }),
    ...CITIES.map((code, i) => observationsFor(code, { 2020: 50 + i }, { flag: "doubtful" })),
  );
  const { rows } = buildMiniFigure(subject, { catalogue, dataset: doubtful, t }) as Bars;
  expect(rows.map(({ text }) => text)).toEqual(["44.0", "51.5 (doubtful)", "53.0 (doubtful)", "50.0 (doubtful)"]);
});
