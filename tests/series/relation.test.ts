import { describe, expect, it } from "vitest";
import { commonYears, relationYear } from "../../src/series/deriveRelation";
import { deriveTrails, trailsRefused } from "../../src/series/deriveTrails";
import { correlationGivenThird, lineAt, rankCorrelation, trendLine } from "../../src/series/relationStatistics";
import { breakOf } from "../support/catalogue";
import { inYear, relate, X } from "./relationWorld";

describe("the year", () => {
  const world = {
    x: { a: { 2000: 1, 2001: 2, 2005: 3 }, b: { 2001: 5, 2004: 6, 2005: 7 } },
    y: { a: { 2001: 10, 2003: 11, 2004: 12 }, b: { 2000: 13, 2001: 14, 2004: 15 } },
  };

  it("is one in which a unit has both numbers", () => {
    // a has both in 2001 alone: in 2000 and 2005 only x, in 2003 and 2004 only y.
    expect(commonYears(relate(world).panels)).toEqual([
      { year: 2001, pairs: 2 },
      { year: 2004, pairs: 1 },
    ]);
  });

  it("never lays numbers of different years on each other", () => {
    const { relation } = relate(world);
    expect(relation.year).toBe(2004);
    expect(relation.points.map(({ unit, x, y }) => [unit.code, x, y])).toEqual([["b", 6, 15]]);
    expect(relation.missing.map(({ unit, axis, reason }) => [unit.code, axis, reason])).toEqual([
      ["a", "x", "no-observation"],
    ]);
  });

  it.each([
    [2001, 2001],
    [1990, 2001],
    [2002, 2001],
    [2003, 2004],
    [2030, 2004],
  ])("asked for %i is %i", (asked, shown) => {
    expect(relate(world, { year: asked }).relation.year).toBe(shown);
  });

  it("of two as near is the later", () => {
    const two = { x: { a: { 2000: 1, 2002: 1 } }, y: { a: { 2000: 1, 2002: 1 } } };
    expect(relate(two, { year: 2001 }).relation.year).toBe(2002);
  });

  it("is none where the two never meet", () => {
    const { relation } = relate({ x: inYear(2000, [1, 2]), y: inYear(2001, [3, 4]) });
    expect([relation.year, relation.points, relation.years]).toEqual([null, [], []]);
  });

  it("is the latest with five units where later ones have fewer", () => {
    const x = inYear(2010, [1, 2, 3, 4, 5]);
    const late = { ...x, a: { 2010: 1, 2011: 9 } };
    expect(relate({ x: late, y: late }).relation.year).toBe(2010);
  });

  it("is the latest with all three where a third axis is chosen", () => {
    const both = Object.fromEntries(["a", "b", "c", "d", "e"].map((code, i) => [code, { 2010: i, 2011: i }]));
    expect(relate({ x: both, y: both, z: inYear(2010, [1, 2, 3, 4, 5]) }).relation.year).toBe(2010);
    const never = relate({ x: both, y: both, z: inYear(1999, [1, 2, 3, 4, 5]) });
    expect([never.relation.year, never.relation.zInYear]).toEqual([2011, false]);
    expect(never.relation.points.map(({ z, zGap }) => [z, zGap])).toEqual(
      never.relation.points.map(() => [NaN, "no-observation"]),
    );
    expect(relationYear(never.panels, 2010)).toBe(2010);
  });
});

describe("the points", () => {
  it("leave out what is missing, with the reason of the data", () => {
    const { relation } = relate({
      x: { a: { 2000: 1 }, b: { 2000: "suppressed" }, c: { 2000: 3 } },
      y: { a: { 2000: 1 }, b: { 2000: 2 }, c: { 2000: "not-published" } },
    });
    expect(relation.points.map(({ unit }) => unit.code)).toEqual(["a"]);
    expect(relation.missing.map(({ unit, axis, reason, x, y }) => [unit.code, axis, reason, x, y])).toEqual([
      ["b", "x", "suppressed", NaN, 2],
      ["c", "y", "not-published", 3, NaN],
    ]);
  });

  it("have the population of their year, else the one known with its year", () => {
    const { relation } = relate({
      x: inYear(2000, [1, 2]),
      y: inYear(2000, [1, 2]),
      population: { a: { 2000: 700 }, b: { 2001: 900 } },
    });
    expect(relation.points.map(({ size, sizeYear }) => [size, sizeYear])).toEqual([
      [700, 2000],
      [2000, 2019],
    ]);
  });

  it("have no place on a logarithmic scale at zero or below", () => {
    const world = { x: inYear(2000, [0, 10, 100]), y: inYear(2000, [5, -5, 50]) };
    expect(relate(world, { log: "x" }).relation.missing.map(({ unit, axis }) => unit.code + axis)).toEqual(["ax"]);
    expect(
      relate(world, { log: "xy" }).relation.missing.map(({ unit, axis, reason }) => [unit.code, axis, reason]),
    ).toEqual([
      ["a", "x", "not-positive"],
      ["b", "y", "not-positive"],
    ]);
    expect(relate(world).relation.missing).toEqual([]);
  });

  it("hold a merged town once", () => {
    const numbers = inYear(2000, [1, 2, 3]);
    const { relation } = relate({ x: numbers, y: numbers, successors: { a: "c", b: "c" } });
    expect(relation.points.map(({ unit }) => unit.code)).toEqual(["a", "b"]);
    expect(relation.missing).toEqual([]);
  });

  it("are counts per inhabitant of the same year where asked for", () => {
    const { relation } = relate({
      x: inYear(2000, [5, 10]),
      y: inYear(2000, [1, 2]),
      population: { a: { 2000: 1000 }, b: { 2001: 1000 } },
      indicators: { x: { aggregation: "sum", denominator: "population" } },
      show: "rate",
    });
    expect(relation.points.map(({ unit, x, y }) => [unit.code, x, y])).toEqual([["a", 5, 1]]);
    expect(relation.missing.map(({ unit, reason }) => [unit.code, reason])).toEqual([["b", "no-denominator"]]);
  });
});

describe("the rank correlation", () => {
  const points = (x: readonly number[], y: readonly number[]) =>
    relate({ x: inYear(2000, x), y: inYear(2000, y) }).relation;

  it("is Spearman's of exactly the points shown", () => {
    // Squared differences of ranks: 0 1 1 0 0 = 2, so 1 - 6 x 2 / 120 = 0.9.
    const result = rankCorrelation(points([1, 2, 3, 4, 500], [10, 30, 20, 40, 50]));
    expect(result).toMatchObject({ kind: "ranked", n: 5 });
    expect(result).toHaveProperty("rho", expect.closeTo(0.9, 12));
  });

  it("leaves with the points that a logarithm leaves out", () => {
    const world = { x: inYear(2000, [0, 2, 3, 4, 5, 6]), y: inYear(2000, [99, 1, 2, 3, 4, 5]) };
    expect(rankCorrelation(relate(world, { log: "x" }).relation)).toMatchObject({ rho: 1, n: 5 });
    expect(rankCorrelation(relate(world).relation)).toMatchObject({ n: 6 });
  });

  it("is refused under five points and where nothing can be ordered", () => {
    expect(rankCorrelation(points([1, 2, 3, 4], [1, 2, 3, 4]))).toEqual({ kind: "too-few", n: 4 });
    expect(rankCorrelation(points([1, 2, 3, 4, 5], [7, 7, 7, 7, 7]))).toEqual({ kind: "constant", n: 5 });
  });

  it("given a third is that of the points that have it", () => {
    const { relation } = relate({
      x: inYear(2000, [1, 2, 3, 4, 5, 6]),
      y: inYear(2000, [2, 1, 4, 3, 5, 0]),
      z: inYear(2000, [1, 3, 2, 5, 4]),
    });
    const given = correlationGivenThird(relation);
    expect(given?.partial.n).toBe(5);
    expect(given?.partial.rho).toBeCloseTo(0.56 / Math.sqrt(0.36 * 0.91), 12);
    expect(given?.plain).toBeCloseTo(0.8, 12);
  });

  it("given a third is refused under five points that have it, and without one", () => {
    const numbers = inYear(2000, [1, 2, 3, 4, 5]);
    expect(
      correlationGivenThird(relate({ x: numbers, y: numbers, z: inYear(2000, [1, 2, 3, 4]) }).relation),
    ).toBeNull();
    expect(correlationGivenThird(relate({ x: numbers, y: numbers }).relation)).toBeNull();
  });
});

describe("the line", () => {
  const upTo = (n: number, y: (i: number) => number) => ({
    x: inYear(
      2000,
      Array.from({ length: n }, (_, i) => i + 1),
    ),
    y: inYear(
      2000,
      Array.from({ length: n }, (_, i) => y(i + 1)),
    ),
  });

  it("is refused over fewer than twelve points", () => {
    expect(trendLine(relate(upTo(11, (i) => i)).relation)).toBeNull();
    expect(trendLine(relate(upTo(12, (i) => i)).relation)).toMatchObject({ slope: 1, from: 1, to: 12 });
  });

  it("is not turned by one odd place", () => {
    expect(trendLine(relate(upTo(13, (i) => (i === 13 ? 1000 : 2 * i))).relation)).toMatchObject({ slope: 2 });
  });

  it("is fitted on logarithms where the axes are", () => {
    const { relation } = relate(
      upTo(12, (i) => 3 * i ** 2),
      { log: "xy" },
    );
    const line = trendLine(relation)!;
    expect(line.slope).toBeCloseTo(2, 12);
    expect(lineAt(line, 10, "xy")).toBeCloseTo(300, 9);
  });
});

describe("trails", () => {
  const yearly = (...years: number[]) => Object.fromEntries(years.map((year) => [year, year - 1999]));
  const runsOf = (world: Parameters<typeof relate>[0], year: number | null = null) =>
    deriveTrails(relate(world, { year }).relation).map(({ runs }) => runs.map((run) => run.map((step) => step.year)));

  it("end at the year shown and break where a year is missing", () => {
    const a = yearly(2000, 2001, 2002, 2004, 2005);
    expect(runsOf({ x: { a }, y: { a } })).toEqual([
      [
        [2000, 2001, 2002],
        [2004, 2005],
      ],
    ]);
    expect(runsOf({ x: { a }, y: { a } }, 2004)).toEqual([[[2000, 2001, 2002], [2004]]]);
  });

  it("join the usual distance of the rarer of the two", () => {
    const x = { a: yearly(2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010) };
    const y = { a: yearly(2000, 2003, 2006, 2010) };
    expect(runsOf({ x, y, indicators: { y: { everyYears: 3 } } })).toEqual([[[2000, 2003, 2006], [2010]]]);
  });

  it("break at a break of the series that withholds, not at a footnote", () => {
    const a = yearly(2000, 2001, 2002, 2003);
    expect(runsOf({ x: { a }, y: { a }, breaks: [breakOf(X, "2002")] })).toEqual([
      [
        [2000, 2001],
        [2002, 2003],
      ],
    ]);
    expect(runsOf({ x: { a }, y: { a }, breaks: [breakOf(X, "2002", { effect: "footnote" })] })).toEqual([
      [[2000, 2001, 2002, 2003]],
    ]);
  });

  it("are refused where one may not be compared between years", () => {
    const a = yearly(2000, 2001);
    const { panels, relation } = relate({ x: { a }, y: { a }, indicators: { y: { comparable: "places" } } });
    expect(trailsRefused(panels)).toBe(true);
    expect(deriveTrails(relation)).toEqual([]);
  });
});
