import { describe, expect, it } from "vitest";
import { deriveDecisions, editsFrom, NO_EDITS } from "../../src/app/deriveDecisions";
import type { Known } from "../../src/dataset/proposeDecisions";
import { areaKey, categoryKey, surveyTexts } from "../../src/dataset/surveyTexts";
import { fileOf, KNOWN } from "../dataset/files";

const survey = surveyTexts(
  fileOf([
    { place: "Centrum", indicator: "Residents" },
    { place: "Nekkerspoel", indicator: "Residents", category: "men" },
    { place: "Far end", indicator: "Residents" },
  ]),
);
const known: Known = {
  catalogue: KNOWN,
  matches: new Map([
    ["Centrum", "1202501"],
    ["Nekkerspoel", "1202502"],
  ]),
  fileName: "residents_2020.csv",
  today: "2026-11-23",
};

describe("decisions under the visitor's edits", () => {
  it("are the proposal where nothing was edited", () => {
    const decisions = deriveDecisions(survey, known, NO_EDITS);
    expect(decisions.rows).toEqual({ kind: "districts", city: { use: "known", code: "12025" } });
    expect(decisions.areas.get(areaKey("Centrum", ""))).toEqual({ use: "known", code: "1202501" });
    expect(decisions.areas.get(areaKey("Far end", ""))).toEqual({ use: "new", name: "Far end" });
    expect(decisions.name).toBe("residents 2020");
  });

  it("propose areas anew when the rows are something else, and take edits of areas over that", () => {
    const areas = new Map([[areaKey("Far end", ""), { use: "omit" } as const]]);
    const decisions = deriveDecisions(survey, known, { ...NO_EDITS, rows: { kind: "places" }, areas });
    expect(decisions.areas.get(areaKey("Centrum", ""))).toEqual({ use: "new", name: "Centrum" });
    expect(decisions.areas.get(areaKey("Far end", ""))).toEqual({ use: "omit" });
  });

  it("propose categories of the indicator that was chosen", () => {
    const chosen = { use: "known", id: "burglary", factor: null, withinYear: "none" } as const;
    const edits = { ...NO_EDITS, indicators: new Map([["Residents", chosen]]) };
    const decisions = deriveDecisions(survey, known, edits);
    expect(decisions.indicators.get("Residents")).toBe(chosen);
    const { headline } = KNOWN.indicators.get("burglary")!;
    expect(decisions.categories.get(categoryKey("Residents", "total"))).toEqual({ use: "known", id: headline });
  });

  it("forget edits of what the file does not hold any more", () => {
    const areas = new Map([[areaKey("Gone", ""), { use: "omit" } as const]]);
    expect(deriveDecisions(survey, known, { ...NO_EDITS, areas }).areas.has(areaKey("Gone", ""))).toBe(false);
  });

  it("take over what was decided of texts that return, and leave new ones as proposed", () => {
    const before = surveyTexts(fileOf([{ place: "A" }, { place: "B" }]));
    const areas = new Map([[areaKey("A", ""), { use: "omit" } as const]]);
    const earlier = deriveDecisions(before, known, { ...NO_EDITS, rows: { kind: "places" }, areas, wins: "own" });
    const now = surveyTexts(fileOf([{ place: "A", period: "2024" }, { place: "C" }]));
    const decisions = deriveDecisions(now, { ...known, fileName: "residents.csv" }, editsFrom(earlier));
    expect([...decisions.areas]).toEqual([
      [areaKey("A", ""), { use: "omit" }],
      [areaKey("C", ""), { use: "new", name: "C" }],
    ]);
    expect(decisions).toMatchObject({ wins: "own", source: { vintage: "2024" } });
  });

  it("take over those of an earlier file but for its name and its year", () => {
    const earlier = deriveDecisions(survey, known, {
      ...NO_EDITS,
      name: "Residents 2019",
      rows: { kind: "places" },
      source: { publisher: "Office", licence: "CC0 1.0", vintage: "2019" },
      wins: "own",
    });
    const decisions = deriveDecisions(survey, known, editsFrom(earlier));
    expect(decisions).toMatchObject({ name: "residents 2020", rows: { kind: "places" }, wins: "own" });
    expect(decisions.source).toEqual({ publisher: "Office", address: "", licence: "CC0 1.0", vintage: "2020" });
  });
});
