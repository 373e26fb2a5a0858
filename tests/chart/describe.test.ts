import { describe, expect, it } from "vitest";
import { slotsOf, titleOf } from "../../src/chart/describe";
import { createTranslator } from "../../src/i18n/translate";
import { catalogueOf, categoryOf, localOf } from "../support/catalogue";
import { M } from "../series/world";
import { draw, type Drawing } from "./model";

const numbers = { [M]: { 2000: 1234.5, 2024: 44.43 }, "44021": { 2000: 1, 2024: 2 }, "11002": { 2000: 3, 2024: 4 } };
const PERCENT = { unit: "percent-respondents", unitLabel: localOf("% of respondents", "% van de respondenten") };
const COUNT = { aggregation: "sum", denominator: "population", unitLabel: localOf("persons", "personen") } as const;
const population = { [M]: { 2000: 1000, 2024: 1000 } };

describe("units, in both languages", () => {
  it.each<[string, Drawing, string, string, string, string]>([
    ["value", { numbers }, "per 10,000 dwellings", "per 10,000 dwellings", "per 10.000 woningen", "per 10.000 woningen"],
    [
      "percentage", { numbers, indicator: PERCENT },
      "% of respondents", "percentage points", "% van de respondenten", "procentpunt",
    ],
    [
      "rate", { numbers, indicator: COUNT, population, selection: { show: "rate" } },
      "per 1,000 inhabitants", "per 1,000 inhabitants", "per 1.000 inwoners", "per 1.000 inwoners",
    ],
    [
      "index", { numbers, selection: { show: "index", base: 2024 } },
      "index, 2024 = 100", "index points", "index, 2024 = 100", "indexpunten",
    ],
    [
      "change of an amount", { numbers, selection: { show: "change" } },
      "% since 2000", "percentage points", "% sinds 2000", "procentpunt",
    ],
    [
      "change of a percentage", { numbers, indicator: PERCENT, selection: { show: "change" } },
      "percentage points since 2000", "percentage points", "procentpunt sinds 2000", "procentpunt",
    ],
    [
      "rank where less is better", { numbers, indicator: { direction: "worse" }, selection: { show: "rank" } },
      "rank, 1 = lowest value", "ranks", "rang, 1 = laagste waarde", "rangen",
    ],
    [
      "rank where more is better", { numbers, indicator: { direction: "better" }, selection: { show: "rank" } },
      "rank, 1 = highest value", "ranks", "rang, 1 = hoogste waarde", "rangen",
    ],
    [
      "rank where neither is", { numbers, selection: { show: "rank" } },
      "rank, 1 = highest value", "ranks", "rang, 1 = hoogste waarde", "rangen",
    ],
  ])("%s", (_, drawing, unit, changeUnit, unitNl, changeUnitNl) => {
    const en = draw(drawing).style;
    const nl = draw({ ...drawing, lang: "nl" }).style;
    expect([en.unit, en.changeUnit, nl.unit, nl.changeUnit]).toEqual([unit, changeUnit, unitNl, changeUnitNl]);
  });
});

describe("numbers", () => {
  it.each([
    ["value", "1,234.5", "1,235", "+1,234.5", "+12%", "1,234.5"],
    ["index", "1,234.5", "1,235", "+1,234.5", "+12%", "1,234.5"],
    ["change", "+1,234.5", "+1,235", "+1,234.5", "+12%", "+1,234.5"],
    ["rank", "1,235", "1,235", "+1,235", "+12%", "1,234.5"],
  ] as const)("of a %s: full, short, change, relative, tick", (show, full, label, change, relative, tick) => {
    const { style } = draw({ numbers, selection: { show } });
    expect([style.full(1234.5), style.label(1234.5), style.change(1234.5), style.relative(12.3), style.tick(1234.5)]).toEqual([
      full, label, change, relative, tick,
    ]);
  });

  it("follow the language of the page", () => {
    const { style } = draw({ numbers, lang: "nl" });
    expect([style.full(1234.5), style.change(-0.5), style.relative(-80.6)]).toEqual(["1.234,5", "-0,5", "-81%"]);
  });

  it("have the decimals of the indicator where values or points are shown, and one where they are computed", () => {
    const two = { decimals: 2 };
    expect(draw({ numbers, indicator: two }).style.full(1.234)).toBe("1.23");
    expect(draw({ numbers, indicator: two, selection: { show: "index" } }).style.full(1.234)).toBe("1.2");
    expect(draw({ numbers, indicator: { ...PERCENT, decimals: 0 }, selection: { show: "change" } }).style.full(1.234)).toBe("+1");
  });
});

describe("title", () => {
  const categories = [categoryOf("burglary", "total"), categoryOf("burglary", "attempts", { label: localOf("attempts", "pogingen") })];
  const more = { numbers, categories };

  it("says what", () => {
    expect(draw(more).title).toBe("Label of burglary");
    expect(draw({ ...more, lang: "nl" }).title).toBe("Naam van burglary");
  });

  it("names a category that is not the headline", () => {
    const selection = { category: "attempts" };
    expect(draw({ ...more, selection }).title).toBe("Label of burglary: attempts");
    expect(draw({ ...more, selection, lang: "nl" }).title).toBe("Naam van burglary: pogingen");
    expect(draw({ ...more, selection: { category: "total" } }).title).toBe("Label of burglary");
  });

  it("never passes a part of a visitor's own figures off as the whole", () => {
    const { comparison } = draw({ numbers });
    const id = "own-abcd1234-i1";
    const titled = (en: string, headline: string) => {
      const indicator = { ...comparison.indicator, id, headline };
      const catalogue = catalogueOf({ categories: [categoryOf(id, "c1", { label: localOf(en), role: "headline" })] });
      return titleOf({ ...comparison, indicator, category: "c1" }, catalogue, createTranslator("en"));
    };
    expect(titled("Arson", "c1")).toBe("Label of burglary: Arson");
    expect(titled("Total", "c1")).toBe("Label of burglary");
  });
});

describe("subtitle", () => {
  const one = { places: [M] };

  it.each<[string, Drawing["selection"], string, string]>([
    ["one place", one, "Mechelen, 2000 to 2024", "Mechelen, 2000 tot 2024"],
    ["two places", { places: [M, "44021"] }, "Mechelen and Ghent, 2000 to 2024", "Mechelen en Gent, 2000 tot 2024"],
    [
      "three places", { places: [M, "44021", "11002"] },
      "Mechelen, Ghent and Antwerp, 2000 to 2024", "Mechelen, Gent en Antwerpen, 2000 tot 2024",
    ],
    [
      "peers", { ...one, peers: "centre" },
      "Mechelen against 2 other Flemish centre cities, 2000 to 2024",
      "Mechelen naast 2 andere Vlaamse centrumsteden, 2000 tot 2024",
    ],
    [
      "one peer", { places: [M, "44021"], peers: "centre" },
      "Mechelen and Ghent against 1 other Flemish centre city, 2000 to 2024",
      "Mechelen en Gent naast 1 andere Vlaamse centrumstad, 2000 tot 2024",
    ],
    [
      "all peers chosen", { places: [M, "44021", "11002"], peers: "centre" },
      "Mechelen, Ghent and Antwerp, 2000 to 2024", "Mechelen, Gent en Antwerpen, 2000 tot 2024",
    ],
    ["one year", { ...one, to: 2000 }, "Mechelen, 2000", "Mechelen, 2000"],
    ["no year", { ...one, from: 2010, to: 2012 }, "Mechelen, no figures", "Mechelen, geen cijfers"],
    ["nobody at all", { places: [] }, "no figures", "geen cijfers"],
  ])("%s", (_, selection, en, nl) => {
    expect(draw({ numbers, selection: selection ?? {} }).subtitle).toBe(en);
    expect(draw({ numbers, selection: selection ?? {}, lang: "nl" }).subtitle).toBe(nl);
  });
});

describe("colour slots", () => {
  const slots = (places: string[]) => places.map((code) => slotsOf(places).get(code)!.slot);

  it.each([
    ["Mechelen alone", [M], [1]],
    ["Mechelen is the first wherever it stands", ["A", "B", M], [2, 3, 1]],
    ["others never take the first", ["A", "B"], [2, 3]],
    ["six", [M, "A", "B", "C", "D", "E"], [1, 2, 3, 4, 5, 6]],
    ["ten", [M, "A", "B", "C", "D", "E", "F", "G", "H", "I"], [1, 2, 3, 4, 5, 6, 2, 3, 4, 5]],
  ])("%s", (_, places, expected) => expect(slots(places)).toEqual(expected));

  it("stay when Mechelen goes or another place comes", () => {
    const before = slotsOf([M, "A", "B"]);
    for (const places of [["A", "B"], ["A", "B", M], [M, "A", "B", "C"]]) {
      expect(slotsOf(places).get("A")).toEqual(before.get("A"));
      expect(slotsOf(places).get("B")).toEqual(before.get("B"));
    }
  });

  it("mark a colour that is used for the second time", () => {
    const all = slotsOf([M, "A", "B", "C", "D", "E", "F"]);
    expect([...all].filter(([, one]) => one.second).map(([code]) => code)).toEqual(["F"]);
  });
});
