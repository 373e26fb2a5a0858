import { describe, expect, it } from "vitest";
import { mergeDatasets } from "../../src/dataset/merge";
import type { Claim, ClaimTest } from "../../src/dataset/types";
import { checkClaim, neededFor, verdictOf } from "../../src/series/checkClaim";
import { checkTest } from "../../src/series/checkTest";
import type { Holds } from "../../src/series/claimTypes";
import {
  breakOf,
  categoryOf,
  datasetOf,
  indicatorOf,
  observationOf,
  observationsFor,
  sourceOf,
} from "../support/catalogue";
import { claimOf, numbersOf, testOf, worldOf } from "./claimWorld";
import { catalogue as shippedCatalogue, claims as shippedClaims, dataset as shippedDataset } from "./shippedData";

const told = (decides: boolean, holds: Holds) => ({ decides, holds });

describe("the verdict", () => {
  it.each([
    ["supported", [told(true, "holds"), told(true, "holds")]],
    ["supported", [told(true, "holds"), told(true, "cannot"), told(false, "fails")]],
    ["partly", [told(true, "holds"), told(true, "fails")]],
    ["contradicted", [told(true, "fails"), told(true, "cannot"), told(false, "holds")]],
    ["unchecked", [told(true, "cannot"), told(false, "holds"), told(false, "fails")]],
    ["unchecked", []],
  ] as const)("is %s by %j", (verdict, outcomes) => {
    expect(verdictOf(outcomes)).toBe(verdict);
  });
});

/** The number and what became of the test, on figures of one indicator. */
function check(test: Partial<ClaimTest>, dataset = numbersOf("burglary", FELL), catalogue = worldOf()) {
  return checkTest(testOf(test), { catalogue, dataset });
}

const FELL = {
  "12025": { "2000": 200, "2010": 80, "2020": 50 },
  "11002": { "2000": 100, "2020": 90 },
  "44021": { "2000": 100, "2020": 70 },
  "24062": { "2000": 100, "2020": 60 },
  "71016": { "2000": 100, "2020": 80 },
};

describe("a change", () => {
  it("is in percent of the first number", () => {
    const found = check({});
    expect([found.value, found.alone, found.counted, found.holds]).toEqual([-75, -75, "percent", "holds"]);
    expect([found.from!.period, found.to!.period]).toEqual(["2000", "2020"]);
  });

  it("of percentages is in points", () => {
    const dataset = numbersOf("pride", { "12025": { "2008": 60, "2023": 61.5 } });
    const found = check({ indicator: "pride", relation: "above", threshold: 1.4 }, dataset);
    expect([found.value, found.counted, found.holds]).toEqual([1.5, "points", "holds"]);
  });

  it.each([
    ["at-most", "holds"],
    ["below", "fails"],
    ["at-least", "holds"],
    ["above", "fails"],
  ] as const)("that just meets its limit %s", (relation, holds) => {
    expect(check({ relation }).holds).toBe(holds);
  });

  it("that binary fractions bring a hair beyond its limit still meets it", () => {
    const dataset = numbersOf("pride", { "12025": { "2008": 0.1, "2023": 0.3 } });
    expect(check({ indicator: "pride", threshold: 0.2 }, dataset).holds).toBe("holds");
  });

  it("ends with the latest number that is not provisional where that is asked", () => {
    const rows = [
      ...observationsFor("12025", { "2000": 200, "2020": 50 }),
      ...observationsFor("12025", { "2021": 90 }, { flag: "provisional" }),
    ];
    expect(check({ to: "latest-final" }, datasetOf(rows)).to!.period).toBe("2020");
    const latest = check({ to: "latest" }, datasetOf(rows));
    expect([latest.to!.period, latest.flags]).toEqual(["2021", ["provisional"]]);
  });

  it.each([
    ["no number at all", {}, "no-observation"],
    ["one number only", { "12025": { "2020": 5 } }, "no-base"],
    ["a first number of zero", { "12025": { "2000": 0, "2020": 5 } }, "zero-base"],
    ["a gap at the asked year", { "12025": { "2000": 3, "2020": "suppressed" } }, "suppressed"],
  ] as const)("cannot be told with %s", (_, byPlace, reason) => {
    const found = check({ to: "2020" }, numbersOf("burglary", byPlace));
    expect([found.holds, found.reason, found.value]).toEqual(["cannot", reason, NaN]);
  });

  it("cannot be told across a break that forbids it, and is told with a note across another", () => {
    const across = (effect: "withhold" | "footnote") =>
      check({}, numbersOf("burglary", FELL), worldOf({ breaks: [breakOf("burglary", "2015", { effect })] }));
    expect([across("withhold").holds, across("withhold").reason]).toEqual(["cannot", "break"]);
    expect(across("withhold").breaks).toEqual(["burglary-2015"]);
    expect([across("footnote").holds, across("footnote").acrossBreak]).toEqual(["holds", true]);
  });

  it("cannot be told where periods must not be compared", () => {
    const indicators = [indicatorOf("burglary", { comparable: "places" })];
    expect(check({}, numbersOf("burglary", FELL), worldOf({ indicators })).reason).toBe("not-comparable");
  });
});

describe("against others", () => {
  it("a number is lessened by that of another place, at years both have", () => {
    const found = check({ quantity: "value", from: "", against: "11002", relation: "below", threshold: -39 });
    expect([found.value, found.alone, found.other!.value, found.holds]).toEqual([-40, 50, 90, "holds"]);
    expect([found.other!.place, found.other!.count, found.other!.to!.period]).toEqual(["11002", 1, "2020"]);
    const earlier = numbersOf("burglary", { ...FELL, "11002": { "2000": 100, "2010": 95 } });
    expect(check({ quantity: "value", from: "", against: "11002" }, earlier).to!.period).toBe("2010");
  });

  it("a change is lessened by the median change of the peers", () => {
    const found = check({ against: "peers", relation: "below", threshold: 0 });
    expect(found.alone).toBe(-75);
    expect(found.other!.value).toBeCloseTo(-25, 9);
    expect(found.value).toBeCloseTo(-50, 9);
    expect([found.other!.count, found.other!.from]).toEqual([4, null]);
  });

  it("three peers make no median", () => {
    const { "71016": _, ...three } = FELL;
    const found = check({ against: "peers" }, numbersOf("burglary", three));
    expect([found.holds, found.reason]).toEqual(["cannot", "few-peers"]);
  });

  it("is refused where places must not be compared", () => {
    const indicators = [indicatorOf("burglary", { comparable: "periods" })];
    expect(check({ against: "peers" }, numbersOf("burglary", FELL), worldOf({ indicators })).reason).toBe(
      "not-comparable",
    );
    expect(check({}, numbersOf("burglary", FELL), worldOf({ indicators })).holds).toBe("holds");
  });

  it("a rank counts who is better, and equals share the better one", () => {
    const rank = (to: string, place = "12025") => check({ quantity: "rank", from: "", to, place, threshold: 1 });
    expect([rank("latest").value, rank("latest").ranked, rank("latest").holds]).toEqual([1, 5, "holds"]);
    expect(rank("2000").value).toBe(5);
    expect(rank("2000", "11002").value).toBe(1);
    expect(rank("2010").reason).toBe("few-peers");
    expect(check({ quantity: "rank", from: "", place: "BE" }).reason).toBe("not-comparable");
  });
});

describe("a visitor's figures", () => {
  const withOwn = (place: keyof typeof FELL) => {
    const { [place]: brought, ...shipped } = FELL;
    const own = numbersOf("burglary", { [place]: brought }, "own-abcd1234");
    return mergeDatasets([numbersOf("burglary", shipped), own]);
  };
  const isOwn = (place: keyof typeof FELL, more: Partial<ClaimTest>) => check(more, withOwn(place)).own;

  it("are told of wherever they stand behind a number, a median or a rank, and nowhere else", () => {
    expect(isOwn("12025", {})).toBe(true);
    expect(isOwn("11002", { against: "11002" })).toBe(true);
    expect(isOwn("11002", { against: "peers" })).toBe(true);
    expect(isOwn("11002", { quantity: "rank", from: "" })).toBe(true);
    expect(isOwn("11002", {})).toBe(false);
    expect(isOwn("11002", { against: "44021" })).toBe(false);
  });
});

it("from below zero no change is told, for a rise would be called a fall", () => {
  const signed = numbersOf("burglary", { "12025": { "2000": -10, "2020": 20 } });
  const found = check({ relation: "below", threshold: 0 }, signed);
  expect([found.holds, found.reason, found.value]).toEqual(["cannot", "zero-base", NaN]);
});

const SPOKEN = observationOf({ indicator: "spoken", period: "2017", value: -90, flag: "claim" });

describe("what somebody merely said", () => {
  const said = (claim: Partial<Claim>, dataset = numbersOf("spoken", { "12025": { "2017": -90 } })) => {
    const test = testOf({ id: "spoken", indicator: "spoken", quantity: "value", from: "", to: "2017" });
    const wanted = claimOf([test], claim);
    const catalogue = worldOf({ categories: [categoryOf("spoken", "total")] });
    return checkClaim(wanted, { catalogue, dataset });
  };

  it("decides as a figure does only while nothing marks it", () => {
    expect(said({}).verdict).toBe("supported");
  });

  it.each([
    ["the indicator is listed as said", { said: ["spoken"] }, undefined],
    ["the observation is flagged", {}, datasetOf([SPOKEN])],
    ["the source holds claims only", {}, numbersOf("spoken", { "12025": { "2017": -90 } }, "mayor")],
  ] as const)("never decides when %s", (_, claim, dataset) => {
    const outcome = said(claim, dataset);
    expect(outcome.verdict).toBe("unchecked");
    expect([outcome.tests[0]!.holds, outcome.tests[0]!.reason]).toEqual(["cannot", "claim"]);
  });

  it("of another claim does not decide either", () => {
    const test = testOf({ indicator: "spoken", quantity: "value", from: "", to: "2017" });
    const dataset = numbersOf("spoken", { "12025": { "2017": -90 } });
    const data = { catalogue: worldOf(), dataset, said: ["spoken"] };
    expect(checkClaim(claimOf([test]), data).verdict).toBe("unchecked");
  });

  it("is listed beside, marked", () => {
    const outcome = said({ said: ["spoken"] }, datasetOf([{ ...SPOKEN, source: "mayor" }]));
    expect(outcome.said.map(({ figure }) => [figure.value, figure.flag])).toEqual([[-90, "claim"]]);
  });

  it("never decides in the shipped claims, even if a test asks for it", () => {
    const crime = shippedClaims.find(({ id }) => id === "crime")!;
    const spoken = testOf({
      indicator: "claimed_crime_change",
      category: "street-crime-since-2001-second-claim",
      quantity: "value",
      from: "",
    });
    const data = { catalogue: shippedCatalogue, dataset: shippedDataset };
    const alone = checkClaim({ ...crime, tests: [spoken] }, data);
    expect([alone.verdict, alone.tests[0]!.decides]).toEqual(["unchecked", false]);
  });
});

describe("a visitor's figures", () => {
  const own = (indicator: string, category: string, numbers: Readonly<Record<string, number>>) => {
    const id = "own-abcd1234";
    const rows = observationsFor("12025", numbers, { indicator, category, source: id });
    const sources = new Map(shippedCatalogue.sources).set(id, sourceOf(id, { kind: "own" }));
    return { catalogue: { ...shippedCatalogue, sources }, dataset: mergeDatasets([shippedDataset, datasetOf(rows)]) };
  };
  const verdict = (id: string, data: ReturnType<typeof own>) =>
    checkClaim(shippedClaims.find((one) => one.id === id)!, data);

  it("turn the verdict on crime, and are marked", () => {
    const outcome = verdict("crime", own("house_burglaries_per_10000_dwellings", "total", { "2026": 120 }));
    expect(outcome.verdict).toBe("contradicted");
    const burglary = outcome.tests.find(({ test }) => test.id === "burglary")!;
    expect([burglary.to!.period, burglary.to!.own, burglary.own]).toEqual(["2026", true, true]);
  });

  it("turn the verdict on cleanliness, while the median stays where the peers have figures", () => {
    const outcome = verdict("clean", own("cleanliness_streets", "agree", { "2026": 40 }));
    expect(outcome.verdict).toBe("contradicted");
    const periods = outcome.tests.slice(0, 3).map(({ to }) => to!.period);
    expect(periods).toEqual(["2026", "2026", "2023"]);
  });

  it("turn the verdict on nationalities", () => {
    const outcome = verdict("nationalities", own("number_of_foreign_nationalities", "total", { "2026": 99 }));
    expect(outcome.verdict).toBe("contradicted");
  });
});

describe("what it takes", () => {
  it("is each indicator once, with what its counts are divided by where they are read", () => {
    const tests = [
      testOf({ indicator: "people" }),
      testOf({ id: "again", indicator: "burglary" }),
      testOf({ id: "third", indicator: "burglary", role: "context" }),
    ];
    expect(neededFor(claimOf(tests, { said: ["spoken", "unknown"] }), worldOf()).toSorted()).toEqual(
      ["burglary", "people", "population", "spoken"].toSorted(),
    );
  });

  it("an indicator that is not at hand cannot be told", () => {
    const found = check({ indicator: "police_officers" });
    expect([found.indicator, found.holds, found.reason]).toEqual([null, "cannot", "no-observation"]);
  });
});

describe("the link of a test", () => {
  it("opens Compare at the place, the indicator and the very years", () => {
    const { link } = check({ against: "11002" });
    expect(link).toMatchObject({ page: "compare", indicator: "burglary", places: ["12025", "11002"] });
    expect(link).toMatchObject({ category: null, from: 2000, to: 2020, show: "value" });
  });

  it("shows ranks as ranks, and has no year for a quarter", () => {
    expect(check({ quantity: "rank", from: "" }).link).toMatchObject({ show: "rank", to: 2020 });
    const rows = [observationOf({ period: "2010-Q1", value: 12 })];
    const quarter = check({ quantity: "value", from: "", to: "2010-Q1" }, datasetOf(rows));
    expect([quarter.value, quarter.link.to]).toEqual([12, null]);
  });

  it("opens Mix for who lives there, and Evaluate for what changed", () => {
    const data = { catalogue: shippedCatalogue, dataset: shippedDataset };
    const outcome = checkClaim(shippedClaims.find(({ id }) => id === "nationalities")!, data);
    const foreign = outcome.tests.find(({ test }) => test.id === "foreign")!;
    expect(foreign.link).toMatchObject({ page: "mix", indicator: "foreign_origin_by_history", from: 2000, to: 2022 });
    expect(check({}).evaluate).toMatchObject({ page: "evaluate", indicator: "burglary", start: 2001 });
    expect(check({ quantity: "value", from: "" }).evaluate).toBeNull();
  });
});
