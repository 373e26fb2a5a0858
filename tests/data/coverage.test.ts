import { describe, expect, it } from "vitest";
import { at, categories, indicators, isGap, observationsOf, places } from "./readPackage";

const LANGUAGES = ["en", "nl", "fr", "de"];

describe.each(indicators.map((row) => [at(row, "id"), row] as const))("%s", (id, row) => {
  const rows = observationsOf(id).filter(
    (one) =>
      at(one, "category") === at(row, "headline") &&
      !isGap(one) &&
      at(one, "flag") !== "claim" &&
      /^\d{4}(\/\d{4})?$/.test(at(one, "period")),
  );
  const periods = rows.map((one) => at(one, "period")).sort();

  it("says what its headline category covers in whole years", () => {
    expect([at(row, "coverage_from"), at(row, "coverage_to")]).toEqual([periods[0] ?? "", periods.at(-1) ?? ""]);
    const own = rows.filter((one) => at(one, "district") === "").map((one) => at(one, "place"));
    expect(Number(at(row, "coverage_places"))).toBe(new Set(own).size);
    const districts = rows.map((one) => at(one, "district")).filter((code) => code !== "");
    expect(Number(at(row, "coverage_districts"))).toBe(new Set(districts).size);
  });

  it("is worded in four languages, and says why it may not be compared", () => {
    for (const stem of ["label", "definition", "unit"]) {
      const words = LANGUAGES.map((language) => at(row, `${stem}_${language}`));
      expect(words.filter((text) => text === "")).toEqual([]);
    }
    const caveats = LANGUAGES.map((language) => at(row, `caveat_${language}`) === "");
    expect(new Set(caveats).size).toBe(1);
    expect(at(row, "comparable") === "both" || !caveats.includes(true)).toBe(true);
    expect(LANGUAGES.map((language) => at(row, `definition_${language}`)).every((text) => text.endsWith("."))).toBe(
      true,
    );
  });

  it("divides only counts, and only by what may be a whole", () => {
    expect(["", "population"]).toContain(at(row, "denominator"));
    const divides = at(row, "denominator") !== "";
    const isRatio = /^per(cent)?-/.test(at(row, "unit"));
    expect(!divides || at(row, "aggregation") === "sum").toBe(true);
    expect(isRatio && at(row, "aggregation") === "sum").toBe(false);
  });
});

it("composition of the population is neither good nor bad", () => {
  const theme = indicators.filter((row) => at(row, "theme") === "nationality");
  expect(theme.length).toBeGreaterThan(20);
  expect(theme.filter((row) => at(row, "direction") !== "neither")).toEqual([]);
});

it("every theme has an indicator for the centre cities", () => {
  for (const theme of ["crime", "cleanliness", "nationality", "context"]) {
    const wide = indicators.filter((row) => at(row, "theme") === theme && Number(at(row, "coverage_places")) >= 13);
    expect(wide.length, theme).toBeGreaterThan(0);
  }
});

it("labels of indicators, and of categories of one indicator, are told apart in each language", () => {
  for (const language of LANGUAGES) {
    const labels = indicators.map((row) => at(row, `label_${language}`));
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
    const within = categories.map((row) => `${at(row, "indicator")}: ${at(row, `label_${language}`)}`);
    expect(within.filter((label, i) => within.indexOf(label) !== i)).toEqual([]);
  }
});

it("places are told apart where they are listed together", () => {
  for (const language of LANGUAGES) {
    const listed = places.filter((row) => at(row, "kind") !== "district");
    const names = listed.map((row) => at(row, `name_${language}`) || at(row, "name"));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});

it("the places asked for are there", () => {
  const kinds = (kind: string) => places.filter((row) => at(row, "kind") === kind).map((row) => at(row, "code"));
  expect(kinds("centre-city").length).toBe(13);
  expect(kinds("centre-city")).toContain("12025");
  // 300 on the borders that the tables keep, the 15 that became 7 in 2019, and the 13 of 2025.
  expect(kinds("centre-city").length + kinds("municipality").length).toBe(300 + 15 + 13);
  expect(kinds("municipality")).toEqual(expect.arrayContaining(["23088", "12021", "12040", "71072"]));
  expect(kinds("region")).toEqual(expect.arrayContaining(["02000", "04000"]));
  expect(kinds("city")).toEqual(
    expect.arrayContaining(["21004", "52011", "62063", "92094", "DEBER", "USNYC", "GBLON", "CHBSL"]),
  );
  const parts = (parent: string) =>
    places.filter((row) => at(row, "kind") === "district" && at(row, "parent") === parent).length;
  expect([parts("12025"), parts("DEBER"), parts("CHBSL"), parts("GBLON"), parts("USNYC")]).toEqual([
    12,
    12,
    21,
    33,
    5 + 59 + 77,
  ]);
});
