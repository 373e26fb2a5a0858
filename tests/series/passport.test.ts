import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/dataset/types";
import { missingYears } from "../../src/series/passport";
import type { Grade, PassportReason } from "../../src/series/types";
import { breakOf, localOf, observationOf, observationsFor, placeOf, sourceOf } from "../support/catalogue";
import { derive, M, type World } from "./world";

const plain = { [M]: { 2000: 1, 2001: 2 }, A: { 2000: 3, 2001: 4 } };

describe("may these numbers be compared?", () => {
  it.each<[Indicator["comparable"], Grade, Grade]>([
    ["both", "yes", "yes"],
    ["places", "yes", "no"],
    ["periods", "no", "yes"],
    ["neither", "no", "no"],
  ])("%s: between places %s, between periods %s", (comparable, betweenPlaces, betweenPeriods) => {
    const { passport } = derive({ numbers: plain, indicator: { comparable } });
    expect(passport).toEqual({ betweenPlaces, betweenPeriods, reasons: [] });
  });

  const flagged = (flag: string) => observationsFor(M, { 2002: 5 }, { flag });
  const FL = placeOf("FL", { kind: "region" });
  const DE = placeOf("DE", { kind: "country", parent: null });

  it.each<[string, World, Grade, Grade, PassportReason[]]>([
    [
      "a caveat alone is no reservation of ours",
      { numbers: plain, indicator: { caveat: localOf("Mind the gap.") } },
      "yes", "yes", [{ kind: "caveat", indicator: "burglary" }],
    ],
    [
      "a break that withholds",
      { numbers: plain, breaks: [breakOf("burglary", "2001")] },
      "yes", "care", [{ kind: "break", id: "burglary-2001" }],
    ],
    [
      "a break with a footnote",
      { numbers: plain, breaks: [breakOf("burglary", "2001", { effect: "footnote" })] },
      "yes", "care", [{ kind: "break", id: "burglary-2001" }],
    ],
    [
      "years without figures",
      { numbers: { [M]: { 2000: 1, 2017: 2, 2018: 2 } } },
      "yes", "care", [{ kind: "missing-years", after: 2000, before: 2017 }],
    ],
    [
      "waves of a survey every three years",
      { numbers: { [M]: { 2017: 1, 2020: 2, 2023: 2 } }, indicator: { everyYears: 3 } },
      "yes", "yes", [],
    ],
    [
      "provisional numbers",
      { numbers: plain, more: flagged("provisional") },
      "yes", "care", [{ kind: "flag", flag: "provisional", periods: [2002] }],
    ],
    [
      "estimated numbers",
      { numbers: plain, more: flagged("estimated") },
      "yes", "care", [{ kind: "flag", flag: "estimated", periods: [2002] }],
    ],
    [
      "doubtful numbers, which do not compare between places either",
      { numbers: plain, more: flagged("doubtful") },
      "care", "care", [{ kind: "flag", flag: "doubtful", periods: [2002] }],
    ],
    ["computed numbers are as good as any", { numbers: plain, more: flagged("computed") }, "yes", "yes", []],
    [
      "places in two countries",
      { numbers: { ...plain, DEBER: { 2000: 1 } }, places: [DE, placeOf("DEBER", { kind: "city", parent: "DE" })] },
      "care", "yes", [{ kind: "countries" }],
    ],
    [
      "a region beside towns",
      { numbers: { ...plain, FL: { 2000: 1 } }, places: [FL] },
      "care", "yes", [{ kind: "aggregate", places: ["FL"] }],
    ],
    [
      "two publishers",
      { numbers: plain, more: [observationOf({ place: "A", period: "2002", source: "register" })] },
      "care", "yes", [{ kind: "sources", count: 2 }],
    ],
    [
      "two titles of one publisher",
      {
        numbers: plain,
        more: [observationOf({ place: "A", period: "2002", source: "register" })],
        sources: [sourceOf("police", { publisher: "State" }), sourceOf("register", { publisher: "State" })],
      },
      "yes", "yes", [],
    ],
    [
      "a gap from another publisher is no second source",
      { numbers: plain, more: [observationOf({ place: "A", period: "2002", value: NaN, gap: "suppressed", source: "register" })] },
      "yes", "yes", [],
    ],
  ])("%s", (_, world, betweenPlaces, betweenPeriods, reasons) => {
    expect(derive(world).passport).toEqual({ betweenPlaces, betweenPeriods, reasons });
  });

  it("says once, and not beside each number, that we computed all of them", () => {
    const world = { numbers: { [M]: {} }, more: observationsFor(M, { 2000: 1, 2001: 2 }, { flag: "computed" }) };
    const { passport, series } = derive(world);
    expect(passport.reasons).toEqual([{ kind: "computed" }]);
    expect(series[0]!.flags).toEqual([null, null]);
    const mixed = derive({ ...world, numbers: { [M]: { 2002: 3 } } });
    expect(mixed.passport.reasons).toEqual([]);
    expect(mixed.series[0]!.flags).toEqual(["computed", "computed", null]);
  });

  it("never softens a no to a with-care", () => {
    const world = { numbers: plain, indicator: { comparable: "neither" as const }, more: flagged("doubtful") };
    const { passport } = derive(world);
    expect([passport.betweenPlaces, passport.betweenPeriods]).toEqual(["no", "no"]);
    expect(passport.reasons).toHaveLength(1);
  });

  it("is about the places one chose: a flag or a region among the peers is none", () => {
    const more = observationsFor("A", { 2001: 4 }, { flag: "doubtful" });
    const world = { numbers: { [M]: { 2000: 1, 2001: 2 }, A: { 2000: 3 } }, more };
    expect(derive(world, { places: [M], peers: "centre" }).passport.reasons).toEqual([]);
    expect(derive(world).passport.reasons).toHaveLength(1);
  });

  it("is about the break of a place only when that place is chosen", () => {
    const world = { numbers: plain, breaks: [breakOf("burglary", "2001", { place: "A" })] };
    expect(derive(world, { places: [M], peers: "centre" }).passport.betweenPeriods).toBe("yes");
    expect(derive(world).passport.betweenPeriods).toBe("care");
  });

  it("tells a break that the data state for several places once", () => {
    const breaks = [M, "A"].map((place) => breakOf("burglary", "2001", { id: `b-${place}`, place }));
    expect(derive({ numbers: plain, breaks }).passport.reasons).toEqual([{ kind: "break", id: `b-${M}` }]);
  });

  it("is about the range", () => {
    const world = { numbers: { [M]: { 2000: 1, 2017: 2, 2018: 3 } }, breaks: [breakOf("burglary", "2017")] };
    expect(derive(world, { from: 2017 }).passport.reasons).toEqual([]);
  });

  it("gives the caveat first, then years, then places", () => {
    const world = {
      numbers: { [M]: { 2000: 1, 2005: 2 }, FL: { 2000: 3 } },
      places: [FL],
      indicator: { caveat: localOf("Mind.") },
      breaks: [breakOf("burglary", "2005")],
      more: observationsFor(M, { 2006: 5 }, { flag: "provisional" }),
    };
    expect(derive(world).passport.reasons.map((reason) => reason.kind)).toEqual([
      "caveat", "break", "missing-years", "flag", "aggregate",
    ]);
  });
});

describe("missingYears", () => {
  it.each([
    ["none", [], 1, []],
    ["one year", [2000], 1, []],
    ["year by year", [2000, 2001, 2002], 1, []],
    ["a hole", [2000, 2001, 2005], 1, [[2001, 2005]]],
    ["two holes", [2000, 2002, 2004], 1, [[2000, 2002], [2002, 2004]]],
    ["exactly the usual distance", [2008, 2011, 2014], 3, []],
    ["a missed wave", [2008, 2014], 3, [[2008, 2014]]],
  ])("%s", (_, periods, everyYears, expected) => {
    const found = missingYears(periods, everyYears);
    expect(found).toEqual(expected.map(([after, before]) => ({ kind: "missing-years", after, before })));
  });
});
