import { expect, it } from "vitest";
import { candidatesFor, categoriesWithFigures } from "../../src/series/indicatorsOfUnits";
import { cityOfUnits } from "../../src/series/cityOfUnits";
import { countsEvents, intervalsOfUnits } from "../../src/series/countsOfEvents";
import { inhabitantsOf } from "../../src/series/inhabitantsOf";
import { latestOfPlace } from "../../src/series/latestOfPlace";
import { trimPanel } from "../../src/series/trimPanel";
import { rateInterval } from "../../src/statistics/rates";
import { catalogue, dataset, plainRows } from "./shippedData";
import { geographies, geographyOf, shippedPanel, sources } from "./unitPanels";

const CITIES = ["DEBER", "GBLON", "CHBSL", "USNYC", "USNYC.boroughs"];

/** Every indicator, whether offered or not, that has a number about a unit of the geography. */
const withFigures = (id: string) =>
  [...catalogue.indicators.values()]
    .filter((indicator) => categoriesWithFigures(sources, geographyOf(id), { catalogue, indicator }).length > 0)
    .map((indicator) => indicator.id);

it.each(CITIES)("offers for %s every indicator with figures, told from the names of files alone", (id) => {
  const offered = new Set(candidatesFor(geographyOf(id), catalogue, []).map((indicator) => indicator.id));
  const known = withFigures(id);
  expect(known.length).toBeGreaterThan(0);
  expect(known.filter((one) => !offered.has(one))).toEqual([]);
});

it("offers nothing for Mechelen, whose districts have no table of their own", () => {
  expect(candidatesFor(geographyOf("12025"), catalogue, [])).toEqual([]);
});

it("knows New York's felonies by borough and not by community district", () => {
  expect(withFigures("USNYC.boroughs")).toContain("recorded_offences_newyork");
  expect(withFigures("USNYC")).not.toContain("recorded_offences_newyork");
  expect(withFigures("USNYC")).toContain("foreign_born_share");
});

it("offers for Flanders what at least four places have", () => {
  const offered = candidatesFor(geographyOf("02000"), catalogue, []).map(({ id }) => id);
  expect(offered).toContain("foreign_nationals_share");
  expect(offered).not.toContain("foreign_origin_share_press");
});

it("names the categories with figures alone", () => {
  const indicator = catalogue.indicators.get("recorded_offences_newyork")!;
  const categories = categoriesWithFigures(sources, geographyOf("USNYC.boroughs"), { catalogue, indicator });
  expect(categories).toContain("murder");
});

it("has units for every geography, each once", () => {
  for (const { units } of geographies) expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
});

it("gives counts of events their interval and carries it over to the rate", () => {
  const counts = shippedPanel("DEBER", "recorded_offences_berlin");
  const rates = shippedPanel("DEBER", "recorded_offences_berlin", { show: "rate" });
  const at = counts.periods.indexOf(2023);
  const found = intervalsOfUnits(counts, counts, at);
  const scaled = intervalsOfUnits(rates, counts, rates.periods.indexOf(2023));
  counts.units.forEach((unit, i) => {
    const count = unit.values[at]!;
    expect(found[i]).toEqual(rateInterval(count));
    expect(scaled[i]!.upper / scaled[i]!.lower).toBeCloseTo(found[i]!.upper / found[i]!.lower, 9);
  });
});

it("gives a rate of no events the interval of none, over the inhabitants of that year", () => {
  const asked = { category: "graffiti" };
  const counts = shippedPanel("GBLON", "dirty_street_reports", asked);
  const rates = trimPanel(shippedPanel("GBLON", "dirty_street_reports", { ...asked, show: "rate" }));
  const at = counts.units.findIndex(({ unit }) => unit.name.en === "Bexley");
  const year = rates.periods.indexOf(2008);
  expect(rates.units[at]!.values[year]).toBe(0);
  const found = intervalsOfUnits(rates, counts, year)[at]!;
  const { place } = counts.units[at]!;
  const { geography } = counts;
  const people = inhabitantsOf([place], { catalogue, sources, geography, year: 2008 });
  expect(found.lower).toBe(0);
  expect(found.upper).toBeCloseTo((rateInterval(0).upper / people) * 1000, 12);
});

it("gives no interval of chance to inhabitants, shares and opinions", () => {
  for (const id of ["population", "foreign_nationals_share_berlin", "population_by_migration_background"]) {
    expect(countsEvents(catalogue.indicators.get(id)!)).toBe(false);
  }
  const panel = shippedPanel("CHBSL", "foreign_nationals_share_basel");
  expect(intervalsOfUnits(panel, panel, 0).every((one) => one === null)).toBe(true);
});

it("finds what is published for a whole city, and no total beside counts", () => {
  const shares = cityOfUnits(shippedPanel("CHBSL", "foreign_nationals_share_basel"), dataset);
  const published = plainRows("observations/basel-nationality.csv").find(
    (row) => row[1] === "" && row[2] === "2024" && row[3] === "foreign_nationals_share_basel",
  );
  expect(shares?.values.at(-1)).toBe(Number(published?.[5]));
  expect(cityOfUnits(shippedPanel("DEBER", "recorded_offences_per_1000_berlin"), dataset)).toBeNull();
  expect(cityOfUnits(shippedPanel("CHBSL", "population"), dataset)).toBeNull();
});

it("counts the people behind a figure, and none where one population is missing", () => {
  const geography = geographyOf("DEBER");
  const codes = geography.units.map(({ code }) => code);
  const rows = plainRows("observations/berlin-population.csv").filter((row) => row[2] === "2023");
  const sum = rows.reduce((total, row) => total + Number(row[5]), 0);
  expect(inhabitantsOf(codes, { catalogue, sources, geography, year: 2023 })).toBe(sum);
  expect(inhabitantsOf(codes, { catalogue, sources, geography, year: 2012 })).toBeNaN();
});

it("lists what is known of Mechelen as a whole, the latest number of each", () => {
  const known = latestOfPlace("12025", catalogue, dataset);
  expect(known.length).toBeGreaterThan(40);
  const burglaries = known.find(({ indicator }) => indicator.id === "house_burglaries_per_10000_dwellings");
  expect([burglaries?.year, burglaries?.value]).toEqual([2025, 51.48]);
  expect(known.map(({ indicator }) => indicator.id)).not.toContain("claimed_crime_level");
});
