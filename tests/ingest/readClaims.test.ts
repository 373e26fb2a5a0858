import { describe, expect, it } from "vitest";
import { readClaims } from "../../src/ingest/readClaims";
import { CLAIMS } from "./package";

function read(text: string) {
  const { claims, issues } = readClaims(new TextEncoder().encode(text), "claims.csv");
  return {
    claims,
    ids: claims.map(({ id }) => id),
    problems: issues.map(({ code, where, detail }) => [code, where, detail["column"] ?? ""]),
  };
}

describe("claims", () => {
  it("carry their words, their outcomes and their tests", () => {
    const { claims, problems } = read(CLAIMS);
    expect(problems).toEqual([]);
    const [safer, calm] = claims;
    expect(safer).toMatchObject({ id: "safer", source: "police", said: ["spoken"] });
    expect(safer!.title).toEqual({ en: "Safer", nl: "Veiliger", fr: "Safer", de: "Safer" });
    expect(safer!.label.nl).toBe("Het werd veiliger.");
    expect(Object.values(safer!.outcomes).map(({ en }) => en)).toEqual(["Yes.", "Half.", "No.", "Unknown."]);
    expect(safer!.tests.map(({ id }) => id)).toEqual(["fewer", "rank"]);
    expect(safer!.tests[0]).toEqual({
      id: "fewer",
      label: { en: "Fewer burglaries", nl: "Fewer burglaries", fr: "Fewer burglaries", de: "Fewer burglaries" },
      role: "decides",
      indicator: "burglary",
      category: null,
      place: "12025",
      quantity: "change",
      from: "first",
      to: "latest-final",
      against: null,
      relation: "at-most",
      threshold: -75,
    });
    expect([calm!.tests, calm!.settles.nl, calm!.said]).toEqual([[], "Een telling.", []]);
  });

  it.each([
    ["a role nobody knows", ",decides,", ",decide,", ["row-value", "claims.csv:3", "role"]],
    ["a quantity nobody knows", ",12025,rank,", ",12025,range,", ["row-value", "claims.csv:4", "quantity"]],
    ["a start in words", ",first,", ",once,", ["row-value", "claims.csv:3", "from"]],
    ["a change without a start", ",first,latest-final", ",,latest-final", ["row-value", "claims.csv:3", "from"]],
    ["no end", ",latest-final,", ",,", ["row-value", "claims.csv:3", "to"]],
    ["a relation nobody knows", ",at-most,", ",under,", ["row-value", "claims.csv:3", "relation"]],
    ["a limit in words", ",-75", ",a lot", ["row-value", "claims.csv:3", "threshold"]],
    ["no limit", ",-75", ",", ["row-incomplete", "claims.csv:3", "threshold"]],
    ["no indicator", "burglary,,12025,change", ",,12025,change", ["row-incomplete", "claims.csv:3", "indicator"]],
    ["a rank against somebody", ",2024,,at-least", ",2024,peers,at-least", ["row-value", "claims.csv:4", "against"]],
    ["a rank with a start", "rank,,2024", "rank,first,2024", ["row-value", "claims.csv:4", "from"]],
    ["a test twice", "safer,rank", "safer,fewer", ["entry-repeated", "claims.csv:4", ""]],
    ["a claim without words", "It became safer.", "", ["row-incomplete", "claims.csv:2", "text_en"]],
    ["a claim without a source", ",police,", ",,", ["row-incomplete", "claims.csv:2", "source"]],
  ] as const)("with %s are left out whole, and reported", (_, from, to, problem) => {
    expect(CLAIMS).toContain(from);
    const { ids, problems } = read(CLAIMS.replace(from, to));
    expect(problems).toEqual([problem]);
    expect(ids).toEqual(["calm"]);
  });

  it("are none where a row cannot be told to belong to one", () => {
    expect(read(CLAIMS.replace("calm,,", "calm,")).ids).toEqual([]);
    const nameless = read(CLAIMS.replace("safer,fewer", ",fewer"));
    expect([nameless.ids, nameless.problems]).toEqual([[], [["row-incomplete", "claims.csv:3", "id"]]]);
  });

  it("report a test of a claim that is not there", () => {
    const { ids, problems } = read(CLAIMS.replace("safer,rank", "gone,rank"));
    expect([ids, problems]).toEqual([["safer", "calm"], [["row-value", "claims.csv", "id"]]]);
  });
});
