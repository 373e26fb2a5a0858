import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SAYINGS, speaksOfOneYear, type Statement } from "../../src/selection/statement";
import { checkStatement, neededForStatement, statementTest } from "../../src/series/statementTest";
import { categoryOf } from "../support/catalogue";
import { numbersOf, worldOf } from "./claimWorld";
import { catalogue as shippedCatalogue, dataset as shippedDataset } from "./shippedData";

const saying = (more: Partial<Statement>): Statement => ({
  says: "fell",
  place: "12025",
  indicator: "burglary",
  category: null,
  amount: null,
  other: null,
  from: null,
  to: null,
  ...more,
});

const dataset = numbersOf("burglary", {
  "12025": { "2000": 100, "2010": 40, "2020": 60 },
  "11002": { "2000": 100, "2010": 80, "2020": 90 },
  "44021": { "2000": 100, "2010": 100, "2020": 120 },
  "24062": { "2000": 100, "2010": 70, "2020": 70 },
  "71016": { "2000": 100, "2010": 120, "2020": 130 },
});
const data = { catalogue: worldOf(), dataset };
const verdict = (more: Partial<Statement>) => checkStatement(saying(more), data).verdict;

describe("a claim of one's own", () => {
  it.each([
    ["fell", {}, "supported"],
    ["fell", { from: 2010 }, "contradicted"],
    ["rose", {}, "contradicted"],
    ["rose", { from: 2010, to: 2020 }, "supported"],
    ["fell-by", { amount: 40 }, "supported"],
    ["fell-by", { amount: 41 }, "contradicted"],
    ["fell-by", { amount: 60, to: 2010 }, "supported"],
    ["rose-by", { amount: 50, from: 2010 }, "supported"],
    ["rose-by", { amount: 51, from: 2010 }, "contradicted"],
    ["fell-more", { other: "11002" }, "supported"],
    ["fell-more", { place: "11002", other: "12025" }, "contradicted"],
    ["fell-more", { other: "peers" }, "supported"],
    ["fell-more", { place: "44021", other: "71016" }, "contradicted"],
    ["rose-more", { place: "71016", other: "44021" }, "supported"],
    ["rose-more", { other: "24062" }, "contradicted"],
    ["above", { amount: 59 }, "supported"],
    ["above", { amount: 60 }, "contradicted"],
    ["below", { amount: 50, to: 2010 }, "supported"],
    ["below", { amount: 60 }, "contradicted"],
    ["higher", { place: "44021", other: "11002" }, "supported"],
    ["higher", { other: "peers" }, "contradicted"],
    ["lower", { other: "peers" }, "supported"],
    ["lower", { other: "12025" }, "contradicted"],
    ["rank", { amount: 1 }, "supported"],
    ["rank", { amount: 2, place: "11002" }, "contradicted"],
    ["rank", { amount: 3, place: "11002" }, "supported"],
    ["fell", { from: 2005 }, "unchecked"],
    ["fell", { indicator: "unknown" }, "unchecked"],
    ["fell", { place: "own-zzzzzzzz:1" }, "unchecked"],
    ["rank", { amount: 1, place: "BE" }, "unchecked"],
  ] as const)("%s %j is %s", (says, more, expected) => {
    expect(verdict({ says, ...more })).toBe(expected);
  });

  it("who rose less has not fallen more, and who fell less has not risen more", () => {
    const less = checkStatement(saying({ says: "fell-more", place: "44021", other: "71016" }), data).outcome;
    expect([less.value, less.alone, less.holds]).toEqual([expect.closeTo(-10, 9), expect.closeTo(20, 9), "fails"]);
    const more = checkStatement(saying({ says: "rose-more", other: "12025", place: "11002" }), data).outcome;
    expect([more.value > 0, more.alone < 0, more.holds]).toEqual([true, true, "fails"]);
  });

  it("that burglary in Genk fell more than in Hasselt has its answer in the shipped figures", () => {
    const statement = saying({
      says: "fell-more",
      indicator: "house_burglaries_per_10000_dwellings",
      place: "71016",
      other: "71022",
      from: 2000,
    });
    const shipped = { catalogue: shippedCatalogue, dataset: shippedDataset };
    const { outcome, verdict: found } = checkStatement(statement, shipped);
    expect([outcome.from!.period, outcome.to!.period, outcome.other!.to!.period]).toEqual(["2000", "2024", "2024"]);
    const fell = outcome.alone < outcome.other!.value && outcome.alone < 0;
    expect(found).toBe(fell ? "supported" : "contradicted");
  });

  it("is one test that decides, with a limit and a start only where it needs them", () => {
    for (const says of SAYINGS) {
      const test = statementTest(saying({ says, amount: 5, other: "11002" }), data.catalogue);
      expect([test.role, test.from === ""]).toEqual(["decides", speaksOfOneYear(says)]);
      expect(Number.isFinite(test.threshold)).toBe(true);
    }
  });

  it("names a category that is not the headline, lest a part pass for the whole", () => {
    const catalogue = worldOf({ categories: [categoryOf("burglary", "attempt"), categoryOf("burglary", "total")] });
    const labelOf = (category: string | null) => statementTest(saying({ category }), catalogue).label.nl;
    expect(labelOf("attempt")).toContain("attempt");
    expect(labelOf("total")).toBe(labelOf(null));
    expect(labelOf("unknown")).toBe(labelOf(null));
  });

  it("of a count needs what it is divided by too", () => {
    expect(neededForStatement(saying({ indicator: "people" }), data.catalogue)).toEqual(["people", "population"]);
    expect(neededForStatement(saying({ indicator: "unknown" }), data.catalogue)).toEqual([]);
  });
});

it("opposite sayings never both hold", () => {
  const place = fc.constantFrom("12025", "11002", "44021", "24062", "71016");
  const year = fc.constantFrom(null, 2000, 2010, 2020);
  const pairs = [
    ["fell", "rose"],
    ["fell-more", "rose-more"],
    ["above", "below"],
    ["higher", "lower"],
  ] as const;
  const amount = fc.integer({ min: 0, max: 130 });
  const cases = fc.record({ pair: fc.constantFrom(...pairs), place, other: place, to: year, amount });
  fc.assert(
    fc.property(cases, ({ pair, ...rest }) => {
      const verdicts = pair.map((says) => verdict({ says, ...rest }));
      expect(verdicts.filter((one) => one === "supported").length).toBeLessThan(2);
    }),
    { seed: 5 },
  );
});
