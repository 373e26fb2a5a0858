import { expect, it } from "vitest";
import { findGeographies } from "../../src/dataset/findGeographies";
import { breakdownsOf } from "../../src/series/breakdowns";
import { deriveComposition } from "../../src/series/deriveComposition";
import { deriveMixing } from "../../src/series/deriveMixing";
import { deriveUnits } from "../../src/series/deriveUnits";
import { hideSmall } from "../../src/series/hideSmall";
import { catalogue, dataset } from "./shippedData";

const sources = { dataset, uploads: [] };
const geography = findGeographies({ catalogue, uploads: [], boundaries: [] }).find(({ id }) => id === "CHBSL")!;
const breakdown = breakdownsOf(catalogue).find(({ indicator }) => indicator.id === "population_by_nationality_basel")!;
const panelOf = (category: string, threshold: number) =>
  deriveUnits({ catalogue, sources, geography, indicator: breakdown.indicator, category, show: "value", threshold });

it("hides in every group what the Mix page hides, and nothing else", () => {
  const asked = { catalogue, sources, geography, breakdown, place: "CHBSL" };
  const composition = deriveComposition(asked);
  const mixing = deriveMixing({ ...asked, composition: composition! })!;
  const hidden = hideSmall(composition!, mixing, 5);
  let small = 0;
  breakdown.groups.forEach(({ id }, group) => {
    const panel = panelOf(id, 5);
    for (const { year, units } of mixing.years) {
      const at = panel.periods.indexOf(year);
      const table = hidden.get(year)!.table!;
      const expected = units.map((_, unit) => at >= 0 && table.cells[group]![unit]!);
      const found = units.map(({ code }) => panel.units.find((one) => one.place === code)!.gaps[at] === "suppressed");
      expect([year, id, ...found]).toEqual([year, id, ...expected]);
      small += found.filter(Boolean).length;
    }
  });
  expect(small).toBeGreaterThan(20);
});

it("leaves everything where the reader sets no threshold, and what is no breakdown", () => {
  const india = panelOf("india", 0);
  expect(india.units.some((unit) => unit.gaps.includes("suppressed"))).toBe(false);
  expect(panelOf("india", 5).units.some((unit) => unit.gaps.includes("suppressed"))).toBe(true);
  const indicator = catalogue.indicators.get("population")!;
  const people = deriveUnits({ catalogue, sources, geography, indicator, category: "total", show: "value", threshold: 100 });
  expect(people.units.every((unit) => unit.gaps.every((gap) => gap !== "suppressed"))).toBe(true);
});
