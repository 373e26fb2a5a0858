import { describe, expect, it } from "vitest";
import type { GeoUnit } from "../../src/dataset/geography";
import { matchOutlines, type OutlineFeature } from "../../src/dataset/matchOutlines";
import { localOf } from "../support/catalogue";

const unit = (code: string, en: string, nl = en): GeoUnit => {
  const name = localOf(en, nl);
  return { code, name, place: "x", district: code };
};
const feature = (texts: Record<string, string>, x = 0): OutlineFeature => ({
  texts,
  geometry: { type: "Polygon", coordinates: [[[x, 0], [x, 1], [x + 1, 1], [x, 0]]] },
});
const UNITS = [unit("own-1", "Noord"), unit("own-2", "Sint-Pieter", "Saint-Pierre"), unit("own-3", "Île d’Or")];
const codesOf = (features: OutlineFeature[], units = UNITS) =>
  matchOutlines(units, features).outlines.map(({ code }) => code);

describe("outlines find their districts", () => {
  it.each([
    ["by name", ["Noord", "Sint-Pieter", "Île d’Or"]],
    ["without regard to case, accents and marks", ["NOORD ", "sint pieter", "Ile d'or"]],
    ["by the name in another language", ["Noord", "SAINT PIERRE", "ILE D OR"]],
  ])("%s", (_, names) => expect(codesOf(names.map((naam) => feature({ naam })))).toEqual(["own-1", "own-2", "own-3"]));

  it("by code, zeros in front or not", () => {
    const units = [unit("01", "a"), unit("2", "b")];
    expect(codesOf([feature({ c: "1" }), feature({ c: "002" })], units)).toEqual(["01", "2"]);
  });

  it("by a name with the city behind it, of this city and no other", () => {
    const features = ["Noord (Gotham)", "SINT PIETER (GOTHAM)", "Noord (Metropolis)"].map((naam) => feature({ naam }));
    const naming = { nameProperty: "", codeProperty: "", city: ["own-9", "Gotham"] };
    expect(matchOutlines(UNITS, features, naming).outlines.map(({ code }) => code)).toEqual(["own-1", "own-2", "?3"]);
    expect(codesOf(features)).toEqual(["?1", "?2", "?3"]);
  });

  it("by the property that tells most of them apart; others fill in what it leaves", () => {
    const features = [
      feature({ stad: "Noord", wijk: "Noord", oud: "x" }),
      feature({ stad: "Noord", wijk: "Sint-Pieter", oud: "y" }),
      feature({ stad: "Noord", wijk: "Goudeiland", oud: "Île d’Or" }),
    ];
    expect(codesOf(features)).toEqual(["own-1", "own-2", "own-3"]);
  });

  it("parts of one district are one outline", () => {
    const features = [feature({ n: "Noord" }), feature({ n: "Sint-Pieter" }), feature({ n: "Noord" }, 5)];
    const { outlines } = matchOutlines(UNITS, features);
    expect(outlines.map(({ code, geometry }) => [code, geometry.type, geometry.coordinates.length])).toEqual([
      ["own-1", "MultiPolygon", 2],
      ["own-2", "Polygon", 1],
    ]);
  });

  it("and what is left over on either side is listed", () => {
    const { outlines, unmatchedUnits, unmatchedOutlines } = matchOutlines(UNITS, [
      feature({ id: "7", naam: "Haven" }),
      feature({ id: "8", naam: "Noord" }),
    ]);
    expect(outlines.map(({ code, name }) => [code, name])).toEqual([["?1", "Haven"], ["own-1", "Noord"]]);
    expect([unmatchedUnits, unmatchedOutlines]).toEqual([["own-2", "own-3"], ["?1"]]);
  });

  it("are called by their name and not by their number", () => {
    const features = [feature({ nr: "7", wijknr: "70", naam: "Haven" }), feature({ nr: "8", wijknr: "80" }), feature({})];
    expect(matchOutlines(UNITS, features).outlines.map(({ name }) => name)).toEqual(["Haven", "80", ""]);
    const meant = { nameProperty: "nl", codeProperty: "" };
    const both = [feature({ name: "Port", nl: "Haven" })];
    expect(matchOutlines(UNITS, both, meant).outlines[0]!.name).toBe("Haven");
  });

  describe("in a file of several cities", () => {
    const features = [
      feature({ stad: "Gent", wijk: "Noord" }),
      feature({ stad: "Mechelen", wijk: "Noord" }),
      feature({ stad: "Mechelen", wijk: "Haven" }),
    ];
    const city = (...names: string[]) => ({ nameProperty: "", codeProperty: "", city: names });

    it("only those of the city count", () => {
      const { outlines } = matchOutlines(UNITS, features, city("Malines", "MECHELEN"));
      expect(outlines.map(({ code, geometry }) => [code, geometry.type])).toEqual([["own-1", "Polygon"], ["?3", "Polygon"]]);
    });

    it("all count where none is of the city", () =>
      expect(matchOutlines(UNITS, features, city("Brussel")).outlines).toHaveLength(2));

    it("a district called like its city is not the only one", () => {
      const own = [feature({ wijk: "Noord" }), feature({ wijk: "Sint-Pieter" })];
      expect(matchOutlines(UNITS, own, city("Noord")).unmatchedUnits).toEqual(["own-3"]);
    });
  });

  it("a name that two districts have tells neither", () => {
    const units = [unit("own-1", "Centrum"), unit("own-2", "centrum"), unit("own-3", "Noord")];
    const { unmatchedUnits } = matchOutlines(units, [feature({ n: "Centrum" }), feature({ n: "Noord" })]);
    expect(unmatchedUnits).toEqual(["own-1", "own-2"]);
  });

  it("nothing at all is matched with nothing", () => {
    expect(matchOutlines([], [])).toEqual({ outlines: [], unmatchedUnits: [], unmatchedOutlines: [] });
    expect(matchOutlines(UNITS, [feature({})]).unmatchedOutlines).toEqual(["?1"]);
  });
});
