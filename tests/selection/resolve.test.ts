import { describe, expect, it } from "vitest";
import { checkPeriods, namesOwn, resolveSelection } from "../../src/selection/resolve";
import { DEFAULT_SELECTION, type Selection } from "../../src/selection/selection";
import { catalogueOf, categoryOf, indicatorOf, placeOf } from "../support/catalogue";

const catalogue = catalogueOf({
  places: ["12025", "44021", "11002"].map((code) => placeOf(code)),
  indicators: [indicatorOf(DEFAULT_SELECTION.indicator), indicatorOf("clean")],
  categories: [
    categoryOf(DEFAULT_SELECTION.indicator, "total"),
    categoryOf("clean", "agree"),
    categoryOf("clean", "neutral"),
  ],
});

const asked = (change: Partial<Selection>): Selection => ({ ...DEFAULT_SELECTION, ...change });

describe("resolveSelection", () => {
  it.each<[string, Partial<Selection>]>([
    ["the default", {}],
    ["a known category", { indicator: "clean", category: "neutral" }],
    ["known places in their order", { places: ["44021", "12025"] }],
    ["no place at all", { places: [] }],
    ["everything else untouched", { from: 1900, to: 2100, base: 1950, show: "rank", lang: "nl" }],
  ])("leaves %s", (_, change) => {
    expect(resolveSelection(asked(change), catalogue)).toEqual({ selection: asked(change), issues: [] });
  });

  it.each<[string, Partial<Selection>, Partial<Selection>, string, string, string]>([
    ["unknown indicator", { indicator: "magic" }, {}, "link-indicator", "indicator", "magic"],
    ["prototype name", { indicator: "constructor" }, {}, "link-indicator", "indicator", "constructor"],
    ["unknown category", { indicator: "clean", category: "often" }, { indicator: "clean" }, "link-category", "category", "often"],
    ["category of another indicator", { category: "agree" }, {}, "link-category", "category", "agree"],
    ["one unknown place", { places: ["44021", "99999"] }, { places: ["44021"] }, "link-places", "places", "99999"],
    ["two unknown places", { places: ["x", "44021", "y"] }, { places: ["44021"] }, "link-places", "places", "x, y"],
    ["only unknown places", { places: ["x"] }, { places: ["12025"] }, "link-places", "places", "x"],
  ])("%s: the default stands in, with one notice", (_, change, expected, code, name, value) => {
    expect(resolveSelection(asked(change), catalogue)).toEqual({
      selection: asked(expected),
      issues: [{ code, severity: "notice", where: name, detail: { name, value } }],
    });
  });

  it("does not blame the category of an indicator that is itself unknown", () => {
    const { selection, issues } = resolveSelection(asked({ indicator: "magic", category: "often" }), catalogue);
    expect(selection.category).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual(["link-indicator"]);
  });
});

describe("checkPeriods", () => {
  const periods = [2000, 2017, 2018, 2024];
  const check = (change: Partial<Selection>, base: number | null = null) =>
    checkPeriods(asked(change), periods, base).map(({ code, detail }) => [code, detail["asked"], detail["neighbour"]]);

  it.each<[string, Partial<Selection>]>([
    ["nothing asked", {}],
    ["both ends known", { from: 2000, to: 2018 }],
    ["one year", { from: 2017, to: 2017 }],
    ["a base that nothing is shown against", { show: "value", base: 1980 }],
  ])("%s: nothing to say", (_, change) => expect(check(change)).toEqual([]));

  it.each<[string, Partial<Selection>, (string | number)[][]]>([
    ["starts too early", { from: 1990 }, [["link-from", 1990, 2000]]],
    ["starts in a gap", { from: 2005 }, [["link-from", 2005, 2017]]],
    ["ends in a gap", { to: 2016 }, [["link-to", 2016, 2000]]],
    ["ends too late", { to: 2050 }, [["link-to", 2050, 2024]]],
    ["both", { from: 1999, to: 2023 }, [["link-from", 1999, 2000], ["link-to", 2023, 2018]]],
  ])("%s: names the neighbour that stands in", (_, change, expected) => expect(check(change)).toEqual(expected));

  it.each<[string, number, number | null, (string | number)[][]]>([
    ["is the one asked for", 2017, 2017, []],
    ["has no figures", 2005, 2000, [["link-base", 2005, 2000]]],
    ["lies outside the range", 2000, 2017, [["link-base", 2000, 2017]]],
    ["is not used, since there is no index", 2005, null, []],
  ])("the base %s", (_, base, standsOn, expected) => {
    expect(check({ show: "index", base, from: standsOn === 2017 ? 2017 : null }, standsOn)).toEqual(expected);
  });

  // The page then says that there are no figures; no neighbour stands in that one could name.
  it.each<[string, Partial<Selection>]>([
    ["within a gap", { from: 2005, to: 2010 }],
    ["after the last", { from: 2030 }],
    ["before the first", { to: 1990 }],
  ])("has no neighbour for a range without figures: %s", (_, change) => expect(check(change)).toEqual([]));

  it("has nothing to say without figures", () => {
    expect(checkPeriods(asked({ from: 1900, base: 1900, show: "index" }), [], null)).toEqual([]);
  });
});

describe("a link to a visitor's own data", () => {
  it.each<[string, Partial<Selection>, boolean]>([
    ["the default", {}, false],
    ["an own indicator", { indicator: "own-abcd1234-i1" }, true],
    ["an own place among others", { places: ["12025", "own-abcd1234-p1"] }, true],
    ["a place that only sounds like it", { places: ["owndale"] }, false],
  ])("is known by %s", (_, change, expected) => expect(namesOwn(asked(change))).toBe(expected));

  it("shows what is at hand elsewhere, and says once that a file of somebody’s own is not here", () => {
    const link = asked({ indicator: "own-abcd1234-i1", places: ["own-abcd1234-p1", "44021"] });
    const { selection, issues } = resolveSelection(link, catalogue);
    expect(selection).toMatchObject({ indicator: DEFAULT_SELECTION.indicator, places: ["44021"] });
    expect(issues.map(({ code }) => code)).toEqual(["link-own"]);
  });

  it("still names a strange place beside an own one", () => {
    const { issues } = resolveSelection(asked({ places: ["own-abcd1234-p1", "99999"] }), catalogue);
    expect(issues.map(({ code, detail }) => [code, detail["value"]])).toEqual([
      ["link-places", "99999"],
      ["link-own", "own-abcd1234-p1"],
    ]);
  });
});
