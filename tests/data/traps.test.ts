import { describe, expect, it } from "vitest";
import {
  at,
  breaks,
  categories,
  indicators,
  observations,
  observationsOf,
  places,
  readRows,
  sources,
  theRow,
} from "./readPackage";

const valueAndFlag = (row: Readonly<Record<string, string>>) => [at(row, "value"), at(row, "flag")];
const rolesOf = (indicator: string) =>
  new Map(
    categories.filter((row) => at(row, "indicator") === indicator).map((row) => [at(row, "category"), at(row, "role")]),
  );
const indicator = (id: string) => indicators.find((row) => at(row, "id") === id)!;
const breaksOf = (id: string) => breaks.filter((row) => at(row, "indicator") === id);

describe("burglary", () => {
  const rows = observationsOf("house_burglaries_per_10000_dwellings");

  it("has 2000 and 2017 to 2025, and nothing at all between", () => {
    const years = [...new Set(rows.map((row) => at(row, "period")))].sort();
    expect(years).toEqual(["2000", ...Array.from({ length: 9 }, (_, i) => String(2017 + i))]);
  });

  it("marks 2025 as provisional, and Namur's as doubtful", () => {
    const flags = new Set(rows.filter((row) => at(row, "period") === "2025").map((row) => at(row, "flag")));
    expect(flags).toEqual(new Set(["provisional", "doubtful", "merged"]));
    expect(valueAndFlag(theRow("house_burglaries_per_10000_dwellings", { place: "92094", period: "2025" }))).toEqual([
      "49.67",
      "doubtful",
    ]);
    expect(rows.filter((row) => at(row, "period") !== "2025" && at(row, "flag") !== "")).toEqual([]);
  });

  it("leaves merged Hasselt empty instead of zero", () => {
    expect(valueAndFlag(theRow("house_burglaries_per_10000_dwellings", { place: "71022", period: "2025" }))).toEqual([
      "",
      "merged",
    ]);
    expect(rows.filter((row) => Number(at(row, "value")) === 0 && at(row, "value") !== "")).toEqual([]);
    expect(
      at(
        places.find((row) => at(row, "code") === "71022")!,
        "successor",
      ),
    ).toBe("71072");
  });

  it("holds Mechelen and 20 places to compare with", () => {
    expect(new Set(rows.map((row) => at(row, "place"))).size).toBe(21);
    expect(valueAndFlag(theRow("house_burglaries_per_10000_dwellings", { place: "12025", period: "2000" }))).toEqual([
      "229.03",
      "",
    ]);
    expect(valueAndFlag(theRow("house_burglaries_per_10000_dwellings", { place: "12025", period: "2024" }))).toEqual([
      "44.43",
      "",
    ]);
  });
});

describe("totals and lists", () => {
  it("the EU and non-EU totals are marked as totals of the other groups", () => {
    const roles = rolesOf("foreign_nationals_by_group");
    expect(
      [...roles]
        .filter(([, role]) => role === "total")
        .map(([id]) => id)
        .sort(),
    ).toEqual(["eu-total", "non-eu-total"]);
    expect([...roles.values()].filter((role) => role === "part").length).toBe(6);
  });

  it.each(["foreign_nationals_top5", "population_by_origin_berlin", "population_share_by_country_of_birth"])(
    "%s is a list and never a whole",
    (id) => {
      expect(new Set(rolesOf(id).values())).toEqual(new Set(["listed"]));
      expect(at(indicator(id), "caveat_en")).toMatch(/listed/);
    },
  );

  it("absence from the top five is not written as zero", () => {
    const rows = observationsOf("foreign_nationals_top5");
    expect(rows.filter((row) => ["", "0"].includes(at(row, "value")))).toEqual([]);
    const mechelen = rows.filter((row) => at(row, "place") === "12025" && at(row, "period") === "2022");
    expect(mechelen.length).toBe(5);
  });

  it("kinds of recorded crime overlap and are no parts", () => {
    const roles = [...rolesOf("recorded_crime_rate").values()];
    expect(roles.sort()).toEqual(["alternative", "alternative", "alternative", "headline"]);
    expect(new Set(rolesOf("recorded_offences_berlin").values())).toEqual(new Set(["headline", "alternative"]));
    expect(rolesOf("recorded_offences_newyork").get("all-seven")).toBe("total");
  });

  it("answers of the survey are parts of one whole", () => {
    expect([...rolesOf("cleanliness_streets")]).toEqual([
      ["agree", "part"],
      ["neutral", "part"],
      ["disagree", "part"],
    ]);
  });
});

describe("recorded crime", () => {
  it("of 2024 has no stated year and is doubtful", () => {
    const rows = observationsOf("recorded_crime_rate").filter((row) => at(row, "period") === "2024");
    expect(rows.length).toBe(16);
    expect(new Set(rows.map((row) => at(row, "flag")))).toEqual(new Set(["doubtful"]));
    expect(rows.map((row) => at(row, "place"))).toContain("71072");
  });

  it("of local police is compared between periods only, federal burglary both ways", () => {
    expect(at(indicator("house_burglaries_per_10000_dwellings"), "comparable")).toBe("both");
    for (const id of [
      "local_police_offences",
      "house_burglaries_local_police",
      "bicycle_theft",
      "priority_offences",
      "theft_and_extortion",
    ]) {
      expect(at(indicator(id), "comparable"), id).toBe("periods");
    }
  });

  it("of Ghent's local police holds one release a year and breaks in 2017", () => {
    expect(
      at(theRow("local_police_offences", { place: "44021", period: "2019", category: "all-offences" }), "value"),
    ).toBe("33346");
    const effects = breaksOf("local_police_offences").map((row) => [
      at(row, "place"),
      at(row, "period"),
      at(row, "effect"),
    ]);
    expect(effects).toContainEqual(["44021", "2017", "withhold"]);
  });

  it("of part of a year never stands as a year", () => {
    expect(valueAndFlag(theRow("priority_offences", { place: "12025", period: "2017-Q1" }))).toEqual(["628", ""]);
    expect(at(theRow("police_reports_all", { period: "2018-H1", category: "all-reports" }), "value")).toBe("5081");
    expect(at(theRow("property_crime_rate_two_year_average", { place: "CENTRE-CITIES" }), "period")).toBe("2012/2013");
    const years = observationsOf("priority_offences").map((row) => at(row, "period"));
    expect(years.sort()).toEqual(["2016-Q1", "2017-Q1", "2018", "2019"]);
    const spring = observationsOf("recorded_crime_change").filter((row) => at(row, "category").includes("-2010-q1-"));
    expect(spring.length).toBe(20);
    expect(spring.filter((row) => !at(row, "period").endsWith("-Q1"))).toEqual([]);
  });
});

describe("claims", () => {
  const claims = observations.filter((row) => at(row, "flag") === "claim");

  it("are flagged and come from sources of kind claim or from the press that prints them", () => {
    expect(claims.length).toBe(readRows("observations/claims-press.csv").length);
    const kind = new Map(sources.map((row) => [at(row, "id"), at(row, "kind")]));
    expect(claims.filter((row) => !["claim", "press"].includes(kind.get(at(row, "source"))!))).toEqual([]);
    const official = observations.filter(
      (row) => kind.get(at(row, "source")) === "claim" && at(row, "flag") !== "claim",
    );
    expect(official).toEqual([]);
  });

  it("never share an indicator with statistics and are not offered", () => {
    const ids = new Set(claims.map((row) => at(row, "indicator")));
    for (const id of ids) {
      expect(
        observationsOf(id).every((row) => at(row, "flag") === "claim"),
        id,
      ).toBe(true);
      expect(at(indicator(id), "coverage_places"), id).toBe("0");
      expect(at(indicator(id), "comparable"), id).toBe("neither");
    }
  });

  it("keep both bounds of a claimed range apart", () => {
    const fines = observationsOf("gas_fines").map((row) => [at(row, "period"), at(row, "category"), at(row, "value")]);
    expect(fines).toContainEqual(["2005", "lower-bound", "300"]);
    expect(fines).toContainEqual(["2005", "upper-bound", "400"]);
  });

  it("about Syria say whom they count and are not compared", () => {
    expect(at(indicator("foreign_fighters_syria"), "comparable")).toBe("neither");
    expect(at(theRow("foreign_fighters_syria", { place: "12025" }), "category")).toBe("all-categories");
    expect(rolesOf("foreign_fighters_syria").size).toBe(5);
  });
});

it("Flanders is a region and the survey's three aggregates are told apart", () => {
  const kind = new Map(places.map((row) => [at(row, "code"), at(row, "kind")]));
  expect([kind.get("02000"), kind.get("CENTRE-CITIES"), kind.get("OVER-50000")]).toEqual(["region", "area", "area"]);
  const value = (place: string) =>
    at(theRow("cleanliness_streets", { place, period: "2017", category: "agree" }), "value");
  expect([value("02000"), value("CENTRE-CITIES"), value("OVER-50000")]).toEqual(["68", "64", "64"]);
  expect(observations.filter((row) => at(row, "place") === "AGG")).toEqual([]);
});

it("nothing hides a gap: a number is never a placeholder", () => {
  const zeros = observations.filter((row) => Number(at(row, "value")) === 0 && at(row, "value") !== "");
  const rates = zeros.filter(
    (row) => at(row, "unit").startsWith("per-") || at(row, "unit") === "euro" || at(row, "indicator") === "population",
  );
  expect(rates).toEqual([]);
  expect(valueAndFlag(theRow("foreigners_emigration_abroad", { place: "46021", period: "2020" }))).toEqual([
    "0",
    "doubtful",
  ]);
  expect(valueAndFlag(theRow("cleanliness_streets", { place: "73028", period: "2023" }))).toEqual([
    "",
    "not-published",
  ]);
});
