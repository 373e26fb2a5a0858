import { describe, expect, it } from "vitest";
import { findGeographies } from "../../src/dataset/findGeographies";
import { followMergers } from "../../src/dataset/followMergers";
import { parseSelection, formatSelection } from "../../src/selection/url";
import { DEFAULT_SELECTION } from "../../src/selection/selection";
import { comparesPlaces } from "../../src/series/passport";
import {
  chooseAxes,
  comparesCounts,
  confoundersFor,
  pairsOriginWithCrime,
  yearsOfIndicators,
} from "../../src/series/relationChoices";
import { choiceOfUnits, townUnits, TOWN_SETS, unitsIdOf } from "../../src/series/townUnits";
import { indicatorOf } from "../support/catalogue";
import { catalogue, dataset as shipped } from "./shippedData";

const dataset = followMergers(shipped, catalogue);
const sources = { dataset, uploads: [] };
const geographies = findGeographies({ catalogue, uploads: [], boundaries: [] });
const places = DEFAULT_SELECTION.places;
const towns = TOWN_SETS.map((set) => townUnits(set, { catalogue, places, geographies }));
const nothing = { x: null, y: null };
const by = (id: string) => catalogue.indicators.get(id)!;

describe("units", () => {
  it.each(["centre", "similar", "all", "DEBER", "USNYC.boroughs", "02000.2025", "own-abcd1234-p1"])(
    "%s is chosen by a link and read from it",
    (id) => {
      const chosen = { ...DEFAULT_SELECTION, ...choiceOfUnits(id) };
      expect(unitsIdOf(parseSelection(formatSelection(chosen)).selection)).toBe(id);
    },
  );

  it("take Flanders as a geography for the set of all its municipalities", () => {
    expect(unitsIdOf({ peers: "none", city: "02000" })).toBe("all");
  });

  it("are the thirteen centre cities and the 300 municipalities, each once", () => {
    const [centre, similar, all] = towns.map(({ units }) => units.map(({ code }) => code));
    expect(centre).toHaveLength(13);
    expect(all).toHaveLength(300);
    expect(new Set(all).size).toBe(300);
    expect(similar).toContain("12025");
    expect(all).toEqual(expect.arrayContaining([...centre!, ...similar!]));
  });

  it("hold a chosen town that is not of the set", () => {
    const { units } = townUnits("centre", { catalogue, places: ["12025", "23088"], geographies });
    expect(units.map(({ code }) => code)).toContain("23088");
    expect(units).toHaveLength(14);
  });
});

describe("the pair the page opens with", () => {
  it.each([...towns, ...geographies].map((geography) => [geography.id, geography] as const))(
    "of %s is never origin beside crime, and may be laid between places",
    (_, geography) => {
      const years = yearsOfIndicators({ catalogue, sources, geography });
      const axes = chooseAxes(nothing, { catalogue, geography, years });
      const shown = axes ? [axes.x, axes.y] : [];
      expect(pairsOriginWithCrime(shown)).toBe(false);
      expect(shown.filter((one) => !comparesPlaces(one))).toEqual([]);
      expect(new Set(shown).size).toBe(shown.length);
    },
  );

  it("is clean streets and the neighbourhood for towns", () => {
    const axes = chooseAxes(nothing, { catalogue, geography: towns[0]!, years: new Map() });
    expect([axes?.x.id, axes?.y.id]).toEqual(["cleanliness_streets", "satisfaction_neighbourhood"]);
  });

  it("keeps what is asked for, and takes another for what is not", () => {
    const asked = { x: by("satisfaction_neighbourhood"), y: null };
    const axes = chooseAxes(asked, { catalogue, geography: towns[0]!, years: new Map() });
    expect([axes?.x.id, axes?.y.id]).toEqual(["satisfaction_neighbourhood", "cleanliness_streets"]);
  });

  it("is none for Mechelen, whose districts have no figures of two indicators", () => {
    const geography = geographies.find(({ id }) => id === "12025")!;
    const years = yearsOfIndicators({ catalogue, sources, geography });
    expect(chooseAxes(nothing, { catalogue, geography, years })).toBeNull();
  });
});

describe("cautions", () => {
  const crime = indicatorOf("own-abcd1234-i1", { theme: "crime" });
  const origin = indicatorOf("own-abcd1234-i2", { theme: "nationality" });
  const other = indicatorOf("rent", { theme: "context" });

  it.each([
    ["x and y", [origin, crime, null], true],
    ["y and x", [crime, origin, null], true],
    ["y and the colour", [other, crime, origin], true],
    ["origin alone", [origin, other, null], false],
    ["crime alone", [crime, other, null], false],
  ])("see origin beside crime: %s", (_, indicators, expected) => {
    expect(pairsOriginWithCrime(indicators)).toBe(expected);
  });

  it("see counts against counts", () => {
    const count = indicatorOf("a", { aggregation: "sum" });
    expect([comparesCounts(count, count), comparesCounts(count, other)]).toEqual([true, false]);
  });
});

describe("what may lie behind both", () => {
  const offered = (x: string, y: string, geography = towns[0]!) => {
    const years = yearsOfIndicators({ catalogue, sources, geography });
    return confoundersFor([by(x), by(y)], years, catalogue).map(({ indicator, year }) => `${indicator.id} ${year}`);
  };

  it("is income, child poverty and population between the centre cities", () => {
    expect(offered("foreign_nationals_share", "recorded_crime_rate")).toEqual([
      "net_taxable_income_per_inhabitant 2019",
      "child_poverty_index 2019",
      "population 2019",
    ]);
  });

  it("is never one of the two, and only what Berlin has", () => {
    const berlin = geographies.find(({ id }) => id === "DEBER")!;
    expect(offered("foreign_nationals_share_berlin", "recorded_offences_per_1000_berlin", berlin)).toEqual([
      "population 2023",
    ]);
    expect(offered("population", "recorded_offences_per_1000_berlin", berlin)).toEqual([]);
  });

  it("is found among own figures by its name", () => {
    const own = indicatorOf("own-abcd1234-i3", {
      theme: "context",
      label: { en: "Bevolkingsdichtheid", nl: "Dichtheid per km²", fr: "x", de: "x" },
    });
    const years = new Map([
      ["own-abcd1234-i3", [2020]],
      ["a", [2019, 2020]],
      ["b", [2020]],
    ]);
    const more = { ...catalogue, indicators: new Map([...catalogue.indicators, [own.id, own]]) };
    const found = confoundersFor([indicatorOf("a"), indicatorOf("b")], years, more);
    expect(found).toEqual([{ indicator: own, year: 2020 }]);
  });
});
