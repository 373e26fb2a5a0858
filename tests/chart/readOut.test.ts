import { describe, expect, it } from "vitest";
import { breakOf, observationsFor } from "../support/catalogue";
import { M } from "../series/world";
import { draw, type Drawing } from "./model";

const numbers = { [M]: { 2000: 20, 2001: 8 }, "44021": { 2000: 5.25, 2001: "suppressed" as const }, "11002": { 2000: 40 } };

describe("tooltip", () => {
  it("lists places by value, highest first, with the difference to the home place", () => {
    expect(draw({ numbers }).model.tooltip(0)).toEqual([
      { place: "11002", name: "Antwerp", text: "40.0", difference: "+20.0", note: "", missing: false },
      { place: M, name: "Mechelen", text: "20.0", difference: "", note: "", missing: false },
      { place: "44021", name: "Ghent", text: "5.3", difference: "-14.8", note: "", missing: false },
    ]);
  });

  it("lists missing ones last, with the reason and no difference", () => {
    expect(draw({ numbers }).model.tooltip(1)).toEqual([
      { place: M, name: "Mechelen", text: "8.0", difference: "", note: "", missing: false },
      { place: "44021", name: "Ghent", text: "–", difference: "", note: "suppressed", missing: true },
      { place: "11002", name: "Antwerp", text: "–", difference: "", note: "no figure at hand", missing: true },
    ]);
  });

  it("has no difference to a home place without a number", () => {
    const rows = draw({ numbers: { [M]: { 2001: 1 }, "44021": { 2000: 5 } } }).model.tooltip(0);
    expect(rows.map((row) => [row.name, row.difference, row.missing])).toEqual([
      ["Ghent", "", false],
      ["Mechelen", "", true],
    ]);
  });

  it("compares with the first chosen place, whichever it is", () => {
    const rows = draw({ numbers, selection: { places: ["44021", M] } }).model.tooltip(0);
    expect(rows.map((row) => [row.name, row.difference])).toEqual([["Mechelen", "+14.8"], ["Ghent", ""]]);
  });

  it("lists the best rank first, as it stands on top", () => {
    const rows = draw({ numbers, selection: { show: "rank" } }).model.tooltip(0);
    expect(rows.map((row) => [row.name, row.text, row.difference])).toEqual([
      ["Antwerp", "1", "-1"],
      ["Mechelen", "2", ""],
      ["Ghent", "3", "+1"],
    ]);
  });

  it("lists the lowest value on top of a rank where less is better", () => {
    const drawing: Drawing = { numbers, selection: { show: "rank" }, indicator: { direction: "worse" } };
    expect(draw(drawing).model.tooltip(0).map((row) => row.name)).toEqual(["Ghent", "Mechelen", "Antwerp"]);
  });

  it("says of a number what the data say of it, and that it lies across a break", () => {
    const more = observationsFor(M, { 2002: 9 }, { flag: "provisional" });
    const breaks = [breakOf("burglary", "2002", { effect: "footnote" })];
    const { model } = draw({ numbers, more, breaks, selection: { show: "index", places: [M] } });
    expect(model.tooltip(2)[0]!.note).toBe("provisional, across a break in the series");
    expect(model.tooltip(1)[0]!.note).toBe("");
  });

  it("does not list the grey places", () => {
    expect(draw({ numbers, selection: { places: [M], peers: "centre" } }).model.tooltip(0)).toHaveLength(1);
  });

  it("speaks Dutch", () => {
    const rows = draw({ numbers, lang: "nl" }).model.tooltip(0);
    expect(rows.map((row) => [row.name, row.text, row.difference])).toEqual([
      ["Antwerpen", "40,0", "+20,0"],
      ["Mechelen", "20,0", ""],
      ["Gent", "5,3", "-14,8"],
    ]);
  });
});

describe("a year read out", () => {
  it("names year, places, numbers and unit, and the reason where there is none", () => {
    const { readOut } = draw({ numbers }).model;
    expect(readOut(0)).toBe("2000: Antwerp 40.0; Mechelen 20.0; Ghent 5.3. per 10,000 dwellings");
    expect(readOut(1)).toBe("2001: Mechelen 8.0; Ghent suppressed; Antwerp no figure at hand. per 10,000 dwellings");
  });

  it("puts what is said of a number behind it", () => {
    const more = observationsFor(M, { 2002: 9 }, { flag: "provisional" });
    expect(draw({ numbers, more, selection: { places: [M] } }).model.readOut(2)).toBe(
      "2002: Mechelen 9.0 (provisional). per 10,000 dwellings",
    );
  });
});

describe("the figure in sentences", () => {
  const summary = (drawing: Drawing) => draw(drawing).model.summary;

  it("says what, who and when first", () => {
    expect(summary({ numbers: { [M]: { 2000: 229.03, 2024: 44.43 } } })).toBe(
      "Line chart: Label of burglary. Mechelen, 2000 to 2024. Unit: per 10,000 dwellings. " +
        "Mechelen fell from 229.0 in 2000 to 44.4 in 2024.",
    );
  });

  it.each([
    ["rose", { 2000: 1, 2001: 2 }, "Mechelen rose from 1.0 in 2000 to 2.0 in 2001."],
    ["fell", { 2000: 2, 2001: 9, 2002: 1 }, "Mechelen fell from 2.0 in 2000 to 1.0 in 2002."],
    ["stayed", { 2000: 2, 2001: 9, 2002: 2 }, "Mechelen stood at 2.0 in 2000 and in 2002."],
    ["one number", { 2000: 2 }, "Mechelen stood at 2.0 in 2000."],
  ])("%s", (_, years, sentence) => expect(summary({ numbers: { [M]: years } })).toContain(sentence));

  it("names a place without figures", () => {
    expect(summary({ numbers: { [M]: { 2000: 1 }, "44021": {} } })).toContain("Ghent has no figures.");
  });

  it.each<[string, Partial<Drawing>]>([
    ["across a break that withholds the change", { breaks: [breakOf("burglary", "2001")] }],
    ["between years that do not compare", { indicator: { comparable: "places" } }],
  ])("says of nobody that it rose or fell %s", (_, withheld) => {
    const text = summary({ numbers: { [M]: { 2000: 1, 2001: 2 } }, ...withheld });
    expect(text).toContain("Mechelen stood at 1.0 in 2000. Mechelen stood at 2.0 in 2001.");
    expect(text).not.toMatch(/rose|fell/);
  });

  it("names four places and counts the rest and the grey ones", () => {
    const places = ["P1", "P2", "P3", "P4", "P5", "P6"];
    const all = Object.fromEntries(["P7", ...places].map((code, i) => [code, { 2000: i }]));
    const text = summary({ numbers: all, selection: { places, peers: "centre" } });
    expect(text).toContain("P4 stood at 4.0 in 2000.");
    expect(text).not.toContain("P5 stood");
    expect(text).toMatch(/2 more places are highlighted\. 1 other place stands in grey\.$/);
  });

  it("speaks Dutch", () => {
    expect(summary({ numbers: { [M]: { 2000: 1.5, 2001: 2 } }, lang: "nl" })).toContain(
      "Mechelen steeg van 1,5 in 2000 naar 2,0 in 2001.",
    );
  });
});
