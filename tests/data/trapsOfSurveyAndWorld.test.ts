import { describe, expect, it } from "vitest";
import {
  at,
  breaks,
  events,
  indicators,
  keyOf,
  observationsOf,
  places,
  type Row,
  sources,
  theRow,
} from "./readPackage";

const indicator = (id: string) => indicators.find((row) => at(row, "id") === id)!;
const caveatOf = (source: string) =>
  at(
    sources.find((row) => at(row, "id") === source)!,
    "caveat_en",
  );
const breakOf = (id: string, place: string, period: string) =>
  breaks.filter((row) => at(row, "indicator") === id && at(row, "place") === place && at(row, "period") === period);
const only = (rows: readonly Row[], field: string) => [...new Set(rows.map((row) => at(row, field)))];
const periodsOf = (id: string) => only(observationsOf(id), "period").sort();

describe("survey", () => {
  const asked = indicators.filter(
    (row) => at(row, "unit") === "percent-respondents" && at(row, "headline") !== "total",
  );

  it("withholds change from the telephone survey to the postal one", () => {
    expect(at(theRow("pride_city", { period: "2006" }), "source")).toBe("spa_2006");
    expect(only(breakOf("pride_city", "", "2008"), "effect")).toEqual(["withhold"]);
    expect(asked.map((row) => at(row, "id")).filter((id) => periodsOf(id)[0]! < "2008")).toEqual(["pride_city"]);
  });

  it("footnotes the move to post or web in 2014 wherever a series crosses it", () => {
    const crossing = asked.filter((row) => {
      const periods = periodsOf(at(row, "id"));
      return periods[0]! < "2014" && periods.at(-1)! >= "2014";
    });
    expect(crossing.length).toBeGreaterThan(8);
    for (const row of crossing)
      expect(only(breakOf(at(row, "id"), "", "2014"), "effect"), at(row, "id")).toEqual(["footnote"]);
  });

  it("footnotes the missing district sample of Mechelen and Hasselt in 2017", () => {
    for (const place of ["12025", "71022"]) {
      expect(only(breakOf("cleanliness_streets", place, "2017"), "kind")).toEqual(["survey-mode"]);
      expect(breakOf("cleanliness_streets", place, "2020").length).toBe(1);
    }
    expect(breakOf("cleanliness_streets", "44021", "2017")).toEqual([]);
  });

  it("footnotes the step from decimals to whole percents", () => {
    for (const id of ["feels_unsafe_neighbourhood", "feels_unsafe_city", "nuisance_harassed_in_street"]) {
      expect(only(breakOf(id, "", "2023"), "kind"), id).toEqual(["rounding"]);
      const decimals = (period: string) =>
        observationsOf(id).filter((row) => at(row, "period") === period && at(row, "value").includes("."));
      expect(decimals("2017").length, id).toBeGreaterThan(0);
      expect(decimals("2023"), id).toEqual([]);
    }
    expect(observationsOf("cleanliness_streets").filter((row) => at(row, "value").includes("."))).toEqual([]);
  });

  it("withholds change in looks of streets, where 2020 repeats another question", () => {
    const of2020 = (id: string) => observationsOf(id).filter((row) => at(row, "period") === "2020");
    const other = new Map(
      of2020("state_of_streets_squares").map((row) => [keyOf(row, ["place", "category"]), at(row, "value")]),
    );
    const looks = of2020("appearance_streets_squares");
    expect(looks.length).toBe(57);
    expect(looks.filter((row) => other.get(keyOf(row, ["place", "category"])) !== at(row, "value"))).toEqual([]);
    expect(only(looks, "flag")).toEqual(["doubtful"]);
    expect(only(breakOf("appearance_streets_squares", "", "2020"), "effect")).toEqual(["withhold"]);
  });

  it("keeps items of one question apart", () => {
    for (const id of ["feels_unsafe", "state_of_streets", "trust_government", "nuisance_vandalism_drugs"]) {
      expect(observationsOf(id), id).toEqual([]);
    }
    const mechelen = { place: "12025", period: "2020", category: "much" };
    expect(at(theRow("trust_municipal_government", mechelen), "value")).toBe("41");
    expect(at(theRow("trust_flemish_government", mechelen), "value")).toBe("19");
  });
});

describe("world", () => {
  it("Berlin: rates are computed, and the British leave the EU group in 2020", () => {
    expect(only(observationsOf("recorded_offences_per_1000_berlin"), "flag")).toEqual(["computed"]);
    expect(at(indicator("recorded_offences_per_1000_berlin"), "caveat_en")).toContain("sums of area rates");
    expect(breakOf("population_by_origin_berlin", "", "2020").map((row) => at(row, "kind"))).toEqual(["regrouping"]);
    expect(events.some((row) => at(row, "place") === "DEBER" && at(row, "date") === "2020")).toBe(true);
    expect(caveatOf("berlin_pop_t4")).toContain("shifted before 2020");
    expect(at(indicator("recorded_offences_berlin"), "caveat_en")).toContain("left out");
  });

  it("New York: means are unweighted, precinct borders break, periods are the end year of five", () => {
    expect(at(indicator("acceptably_clean_streets"), "caveat_en")).toContain("unweighted");
    expect(only(observationsOf("acceptably_clean_sidewalks"), "flag")).toEqual(["computed"]);
    for (const precinct of ["077", "078", "088", "120", "122", "123"]) {
      expect(only(breakOf("recorded_offences_newyork", `USNYC-p${precinct}`, "2013"), "effect"), precinct).toEqual([
        "withhold",
      ]);
    }
    expect(periodsOf("foreign_born_share")).toEqual(Array.from({ length: 11 }, (_, i) => String(2011 + i)));
    expect(at(indicator("foreign_born_share"), "definition_en")).toContain("averages of five years");
    expect(observationsOf("recorded_offences_newyork").filter((row) => at(row, "district") === "")).toEqual([]);
  });

  it("Basel: the canton is the place, and thirteen years are not every year", () => {
    expect(places.filter((row) => at(row, "name").startsWith("Kanton"))).toEqual([]);
    expect(at(theRow("population", { place: "CHBSL", district: "", period: "2024" }), "value")).toBe("207515");
    expect(only(observationsOf("recorded_offences_per_1000_basel"), "district")).toEqual([""]);
    expect(periodsOf("foreign_nationals_share_basel").length).toBe(13);
    expect(only(observationsOf("recorded_offences_basel"), "district").length).toBe(9);
  });

  it("London: reports measure use of a service, recycling is no cleanliness, the City has its own police", () => {
    const reports = indicator("dirty_street_reports");
    expect([at(reports, "theme"), at(reports, "direction"), at(reports, "comparable")]).toEqual([
      "cleanliness",
      "neither",
      "neither",
    ]);
    expect(at(indicator("household_recycling_rate"), "theme")).toBe("context");
    expect(observationsOf("recorded_offences_london").filter((row) => at(row, "district") === "E09000001")).toEqual([]);
    expect(only(observationsOf("recorded_offences_london"), "district").length).toBe(32);
    expect(periodsOf("new_national_insurance_registrations")[0]).toBe("2007/2008");
  });
});

describe("borders and definitions elsewhere", () => {
  it("Hasselt has a code for each of its borders", () => {
    const last = (place: string) =>
      observationsOf("population")
        .filter((row) => at(row, "place") === place)
        .map((row) => at(row, "period"));
    expect(last("71022").sort().at(-1)).toBe("2022");
    expect(last("71072")).toEqual(["2025"]);
    expect(
      at(
        places.find((row) => at(row, "code") === "73040")!,
        "successor",
      ),
    ).toBe("71072");
  });

  it("Antwerp's jump of 2025 is withheld and residual waste breaks in 2018", () => {
    expect(only(breakOf("population", "11002", "2025"), "effect")).toEqual(["withhold"]);
    expect(only(breakOf("residual_waste_kg_per_inhabitant", "AREA-IVAREM", "2018"), "effect")).toEqual(["withhold"]);
    expect(at(indicator("residual_waste_kg_per_inhabitant"), "theme")).toBe("context");
  });

  it("what is quoted of two districts of Mechelen stays apart from the register", () => {
    const rows = observationsOf("foreign_origin_share_press").filter((row) => at(row, "district") !== "");
    expect(rows.map((row) => [at(row, "district"), at(row, "value"), at(row, "flag")])).toEqual([
      ["1202512", "58", "doubtful"],
      ["1202507", "8.1", ""],
    ]);
    expect(at(theRow("foreign_origin_share", { place: "12025", period: "2019" }), "value")).toBe("34.054");
  });
});
