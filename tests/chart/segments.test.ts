import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSegments, type LinePoint } from "../../src/chart/segments";

const pointsOf = (years: readonly number[]): LinePoint[] => years.map((year, index) => ({ index, year, value: index }));
const yearsOf = (points: readonly LinePoint[]) => points.map((point) => point.year);

describe("splitSegments", () => {
  it.each<[string, number[], number, number[][], number[][]]>([
    ["nothing", [], 1, [], []],
    ["one point is a dot", [2000], 1, [[2000]], []],
    ["neighbours are one run", [2000, 2001, 2002], 1, [[2000, 2001, 2002]], []],
    ["a gap is bridged", [2000, 2001, 2004, 2005], 1, [[2000, 2001], [2004, 2005]], [[2001, 2004]]],
    ["burglary", [2000, 2017, 2018], 1, [[2000], [2017, 2018]], [[2000, 2017]]],
    ["two gaps", [2000, 2002, 2004], 1, [[2000], [2002], [2004]], [[2000, 2002], [2002, 2004]]],
    ["survey waves three years apart", [2008, 2011, 2014], 3, [[2008, 2011, 2014]], []],
    ["a wave early", [2006, 2008, 2011], 3, [[2006, 2008, 2011]], []],
    ["a missed wave", [2008, 2011, 2017], 3, [[2008, 2011], [2017]], [[2011, 2017]]],
    ["just longer than usual", [2008, 2012], 3, [[2008], [2012]], [[2008, 2012]]],
  ])("%s", (_, years, everyYears, runs, bridges) => {
    const found = splitSegments(pointsOf(years), everyYears);
    expect(found.runs.map(yearsOf)).toEqual(runs);
    expect(found.bridges.map(yearsOf)).toEqual(bridges);
  });

  it("loses no point and draws between neighbours once, solid or dashed", () => {
    const years = fc.uniqueArray(fc.integer({ min: 1980, max: 2030 }), { maxLength: 30 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 4 }), (all, everyYears) => {
        const points = pointsOf(all);
        const { runs, bridges } = splitSegments(points, everyYears);
        expect(runs.flat()).toEqual(points);
        const solid = runs.flatMap((run) => run.slice(1).map((to, i) => to.year - run[i]!.year));
        const dashed = bridges.map(([from, to]) => to.year - from.year);
        expect(solid.filter((apart) => apart > everyYears)).toEqual([]);
        expect(dashed.filter((apart) => apart <= everyYears)).toEqual([]);
        expect(solid.length + dashed.length).toBe(Math.max(points.length - 1, 0));
      }),
      { seed: 20261123 },
    );
  });
});
