import { describe, expect, it } from "vitest";
import { buildEventStudyModel } from "../../src/chart/buildEventStudyModel";
import { buildGapModel, GAP_LIMITS } from "../../src/chart/buildGapModel";
import { buildPathModel } from "../../src/chart/buildPathModel";
import { buildRatioModel } from "../../src/chart/buildRatioModel";
import { buildTimeWeightsModel } from "../../src/chart/buildTimeWeightsModel";
import { buildWeightsModel } from "../../src/chart/buildWeightsModel";
import { effectStyle, effectTranslator } from "../support/effectFixture";

const t = effectTranslator();
const nl = effectTranslator("nl");
const style = effectStyle();
const years = [2001, 2002, 2003, 2004];
const base = { periods: years, firstTreated: 2003, actual: [10, 11, 8, 6], counterfactual: [10.5, 11, 11.5, 12] };
const words = { t, style, name: "Mechelen", counterfactualName: "Synthetic Mechelen", startWord: "policy begins" };

describe("the path model", () => {
  it("reads out both paths, their difference, the interval and the donors", () => {
    const interval = { lower: [NaN, NaN, 11, 10], upper: [NaN, NaN, 12, 14] };
    const model = buildPathModel({ ...base, interval, donors: [[1, 2, 3, 4], [9, 9, NaN, 30]] }, words);
    expect(model.readOut(3)).toBe(
      "2004: Mechelen 6.0; Synthetic Mechelen 12.0, from 10.0 to 14.0; Difference -6.0; donors from 4.0 to 30.0.",
    );
    expect(model.readOut(2)).toContain("donors from 3.0 to 3.0");
    expect(model.readOut(0)).not.toContain("14");
    expect(model.interval.map((run) => run.map(({ year }) => year))).toEqual([[2003, 2004]]);
  });

  it("holds paths and interval on its axis, and lets the donors leave it", () => {
    const interval = { lower: [9, 9, 9, 3], upper: [12, 12, 12, 15] };
    const model = buildPathModel({ ...base, interval, donors: [[900, 900, 900, 900], [5, 5, 5, 5]] }, words);
    expect(model.y.domain[0]).toBeLessThanOrEqual(3);
    expect(model.y.domain[1]).toBeGreaterThanOrEqual(15);
    expect(model.y.domain[1]).toBeLessThan(100);
    expect(model.donorsWord).toBe("range of the donors");
    expect(model.donors).toHaveLength(1);
    expect(buildPathModel(base, { ...words, fromZero: true }).y.domain[0]).toBe(0);
  });

  it.each([
    ["fills the plot", [[900, 900, 900, 900], [-900, -900, -900, -900]]],
    ["lies beyond it", [[900, 900, 900, 900], [800, 800, 800, 800]]],
  ])("leaves out a band of the donors that %s, and still reads it out", (_, donors) => {
    const model = buildPathModel({ ...base, donors }, words);
    expect([model.donors, model.donorsWord]).toEqual([[], ""]);
    expect(model.readOut(0)).toContain("donors from");
  });

  it("keeps room for the mark of the start where only the years before are shown", () => {
    const [before, actual] = [years.slice(0, 2), base.actual.slice(0, 2)];
    const model = buildPathModel({ ...base, periods: before, actual, counterfactual: actual }, words);
    expect(model.x).toEqual([2001, 2003]);
    expect(model.years).toEqual([2001, 2002]);
  });

  it("breaks the line where a year is missing and says so where nothing is known", () => {
    const model = buildPathModel({ ...base, actual: [10, NaN, 8, 6], counterfactual: [NaN, NaN, NaN, NaN] }, words);
    expect(model.actual.bridges).toHaveLength(1);
    expect(model.counterfactual.end).toBeNull();
    expect(model.readOut(1)).toBe("2002: no figure.");
    expect(model.table.rows[1]!.cells.map(({ text }) => text)).toEqual(["2002", "–", "–", "–"]);
  });

  it("gathers alternatives into runs, and gives each a column of the table", () => {
    const alternatives = [
      { id: "a", name: "Without Ghent", path: [10, NaN, 11, 12] },
      { id: "b", name: "Without Genk", path: [10, 10, 10, 13] },
    ];
    const model = buildPathModel({ ...base, alternatives }, { ...words, alternativesWord: "one left out" });
    expect(model.alternatives.map((run) => run.length)).toEqual([1, 2, 4]);
    expect(model.readOut(3)).toContain("one left out from 12.0 to 13.0");
    expect(model.table.columns.map(({ label }) => label)).toEqual(
      ["Year", "Mechelen", "Synthetic Mechelen", "Difference", "Without Ghent", "Without Genk"],
    );
    expect(model.table.rows.every(({ cells }) => cells.length === model.table.columns.length)).toBe(true);
  });

  it("sums itself up at its ends and at the start", () => {
    const { summary } = buildPathModel(base, words);
    expect(summary).toContain("Mechelen against Synthetic Mechelen (% of children), 2001 to 2004; policy begins in 2003.");
    expect(summary.match(/20\d\d:/g)).toEqual(["2001:", "2003:", "2004:"]);
  });

  it("survives having nothing", () => {
    const model = buildPathModel({ periods: [], firstTreated: 2003, actual: [], counterfactual: [] }, words);
    expect([model.summary, model.x, model.table.rows]).toEqual(["", [2003, 2003], []]);
  });
});

const gapInput = {
  periods: years,
  firstTreated: 2003,
  treated: { id: "12025", name: "Mechelen", gap: [1, -1, -5, -8], preRmspe: 1 },
  donors: [
    { id: "a", name: "Ghent", gap: [0, 1, 6, 2], preRmspe: 0.7 },
    { id: "b", name: "Genk", gap: [2, -2, 5, NaN], preRmspe: 2 },
    { id: "c", name: "Bruges", gap: [9, -9, 1, -20], preRmspe: 9 },
  ],
};
const gap = (limit: number | null, tr = t) => buildGapModel({ ...gapInput, limit }, { t: tr, style, startWord: "policy begins" });

describe("the gap model", () => {
  it.each([
    [null, 3, []],
    [20, 2, ["Bruges"]], // 81 > 20 times 1
    [5, 2, ["Bruges"]], // 4 is not above 5
    [2, 1, ["Genk", "Bruges"]], // 4 > 2: squared errors count, as in the source
  ])("with the limit %s shows %i donors", (limit, shown, left) => {
    const model = gap(limit);
    expect([model.shown, model.leftOut]).toEqual([shown, left]);
    expect(model.placebos.flat().length).toBeGreaterThan(0);
  });

  it("keeps a donor that is as far as the limit allows", () => {
    const donors = [{ id: "a", name: "Ghent", gap: [1, 1, 1, 1], preRmspe: Math.sqrt(GAP_LIMITS[0]) * 0.9999999 }];
    expect(buildGapModel({ ...gapInput, donors, limit: GAP_LIMITS[0] }, { t, style, startWord: "" }).shown).toBe(1);
  });

  it("ranks by size whatever the sign, among those shown with a figure; equal ones share the better rank", () => {
    expect([0, 1, 2, 3].map(gap(null).rankAt)).toEqual([
      { rank: 3, of: 4 },
      { rank: 3, of: 4 },
      { rank: 2, of: 4 },
      { rank: 2, of: 3 },
    ]);
    expect(gap(2).rankAt(3)).toEqual({ rank: 1, of: 2 });
    const alone = buildGapModel({ ...gapInput, donors: [], limit: null }, { t, style, startWord: "" });
    expect(alone.rankAt(3)).toBeNull();
    expect(alone.readOut(3)).toBe("2004: Mechelen -8.0, no placebos to rank it among.");
  });

  it("reads a year out", () => {
    expect(gap(5).readOut(2)).toBe("2003: Mechelen -5.0, by size number 2 of 3; placebos from +5.0 to +6.0.");
    expect(gap(5).table.rows[2]!.cells.map(({ text }) => text)).toEqual(["2003", "-5.0", "2 of 3", "+5.0", "+6.0"]);
  });

  it("names who is left out, and only counts them when they are many", () => {
    expect(gap(null).leftOutText).toBe("");
    expect(gap(5).leftOutText).toMatch(/^1 donor is left out, .* 5 times that of Mechelen: Bruges\.$/);
    expect(gap(2, nl).leftOutText).toMatch(/^2 donoren zijn weggelaten, .*: Genk en Bruges\.$/);
    const donors = Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, name: `Place ${i}`, gap: [50], preRmspe: 50 }));
    const { leftOutText } = buildGapModel({ ...gapInput, donors, limit: 5 }, { t, style, startWord: "" });
    expect(leftOutText).toMatch(/^9 donors .* that of Mechelen\.$/);
  });

  it("always has zero on its axis", () => {
    const high = { ...gapInput, treated: { ...gapInput.treated, gap: [4, 5, 6, 7] }, donors: [], limit: null };
    expect(buildGapModel(high, { t, style, startWord: "" }).y.domain[0]).toBe(0);
  });
});

describe("the event study model", () => {
  const effects = [
    { period: 2001, effect: 0.5, lower: -1, upper: 2 },
    { period: 2002, effect: NaN, lower: NaN, upper: NaN },
    { period: 2003, effect: -4, lower: -6, upper: -2 },
    { period: 2004, effect: -1, lower: NaN, upper: NaN },
  ];
  const model = buildEventStudyModel(effects, { t, style, firstTreated: 2003, startWord: "policy begins" });

  it("leaves out years without an effect, and whiskers without bounds", () => {
    expect(model.points.map(({ year, isAfter, interval }) => [year, isAfter, interval !== null])).toEqual([
      [2001, false, true],
      [2003, true, true],
      [2004, true, false],
    ]);
  });

  it("reads a year out with its phase and whether zero lies within", () => {
    expect([0, 1, 2].map(model.readOut)).toEqual([
      "2001: Estimate (before) +0.5, from -1.0 to +2.0, the interval holds zero.",
      "2003: Estimate (after) -4.0, from -6.0 to -2.0, the interval does not hold zero.",
      "2004: Estimate (after) -1.0.",
    ]);
  });

  it("counts the intervals that hold zero", () => {
    expect(model.summary).toBe("Before 2003 the interval holds zero in 1 of 1 years, from 2003 on in 0 of 1.");
    expect(buildEventStudyModel([], { t, style, firstTreated: 2003, startWord: "" }).summary).toBe("");
  });
});

const named = (weights: readonly number[]) => weights.map((weight, i) => ({ id: `d${i}`, name: `Donor ${i}`, weight }));

describe("the weights model", () => {
  it("sorts, sums the small ones and counts those without", () => {
    const model = buildWeightsModel(named([0.2, 0.7, 0.008, 1e-12, 0.005, 0.087, 0]), { t });
    expect(model.rows.map(({ name, text, isSum }) => [name, text, isSum])).toEqual([
      ["Donor 1", "0.700", false],
      ["Donor 0", "0.200", false],
      ["Donor 5", "0.087", false],
      ["2 others together", "0.013", true],
    ]);
    expect(model.rows[0]!.part).toBe(1);
    expect(model.rows[1]!.part).toBeCloseTo(2 / 7, 12);
    expect(model.note).toBe("2 donors have no weight.");
    expect(model.table.rows).toHaveLength(7);
    expect(model.table.rows.at(-1)!.cells[1]!.text).toBe("0.000");
  });

  it("hides no single name behind a sum", () => {
    expect(buildWeightsModel(named([0.995, 0.005]), { t }).rows.map(({ name }) => name)).toEqual(["Donor 0", "Donor 1"]);
  });

  it("says of even weights that they are even", () => {
    const even = buildWeightsModel(named(Array.from({ length: 300 }, () => 1 / 300)), { t });
    expect(even.rows.map(({ name, text }) => [name, text])).toEqual([["300 donors with a weight of 0.003 each", "1.000"]]);
  });

  it("keeps to the number of bars asked for", () => {
    const model = buildWeightsModel(named([0.3, 0.2, 0.2, 0.15, 0.15]), { t, most: 2 });
    expect(model.rows.map(({ text }) => text)).toEqual(["0.300", "0.200", "0.500"]);
    expect(model.rows.map(({ part }) => part)).toEqual([0.6, 0.4, 1]);
  });

  it("says when nobody has a weight", () => {
    expect(buildWeightsModel(named([0, 0]), { t: nl })).toMatchObject({ rows: [], note: "Geen enkele donor heeft een gewicht." });
  });
});

describe("the time weights model", () => {
  it("sets each year against the even weight", () => {
    const model = buildTimeWeightsModel(years, [0, 0.1, 0.2, 0.7], { t });
    expect(model.even.weight).toBe(0.25);
    expect(model.y.domain[0]).toBe(0);
    expect(model.readOut(3)).toBe("2004: weight 0.700; even weights would give it 0.250.");
    expect(model.summary).toContain("2004: 0.700, 2003: 0.200 and 2002: 0.100");
  });

  it("names no year among the largest that is written as nothing", () => {
    expect(buildTimeWeightsModel(years, [1e-9, 0.0004, 0, 0.9996], { t }).summary).toMatch(/The largest: 2004: 1\.000\.$/);
  });
});

describe("the ratio model", () => {
  const ratios = [
    { id: "a", name: "Ghent", ratio: 2 },
    { id: "m", name: "Mechelen", ratio: 4 },
    { id: "b", name: "Genk", ratio: 4 },
    { id: "c", name: "Bruges", ratio: 8 },
    { id: "d", name: "Aalst", ratio: NaN },
  ];

  it("sorts, lets equal ones share the better rank and leaves out those without", () => {
    const model = buildRatioModel(ratios, { t, treated: "m", p: 0.75 });
    expect(model.dots.map(({ name, rank }) => [name, rank])).toEqual([
      ["Bruges", 1],
      ["Mechelen", 2],
      ["Genk", 2],
      ["Ghent", 4],
    ]);
    expect([model.rank, model.of, model.isLog]).toEqual([2, 4, false]);
    expect(model.rankText).toBe("Mechelen has the ratio 4.00, rank 2 of 4 places by size; p\u00a0=\u00a00.750.");
    expect(model.readOut(0)).toBe("Rank 1 of 4: Bruges, ratio 8.00.");
  });

  it("says when the treated place is first, and when it has no ratio", () => {
    expect(buildRatioModel(ratios, { t, treated: "c", p: 0.25 }).rankText).toMatch(/^Bruges has the largest ratio of 4/);
    const none = buildRatioModel(ratios, { t, treated: "d", p: NaN });
    expect([none.rank, none.rankText]).toEqual([null, "There is no ratio for Aalst."]);
  });

  it("turns logarithmic where one is far from the rest, with ticks that read as ratios", () => {
    const model = buildRatioModel([...ratios, { id: "e", name: "Ostend", ratio: 300 }], { t, treated: "m", p: 0.4 });
    expect(model.isLog).toBe(true);
    expect(model.unit).toContain("logarithmic");
    expect(model.y.ticks.map(model.tick)).toEqual(["1", "10", "100"]);
    expect(model.dots[0]!.at).toBeCloseTo(Math.log10(300), 12);
  });

  it("stands an exact fit at the top", () => {
    const model = buildRatioModel([...ratios, { id: "e", name: "Ostend", ratio: Infinity }], { t, treated: "m", p: 0.4 });
    expect([model.dots[0]!.text, model.dots[0]!.at]).toEqual(["∞", model.y.domain[1]]);
    const cells = model.table.rows.map((row) => row.cells[2]!);
    expect(cells[0]).toEqual({ text: "∞", value: "infinite: no error before the start" });
    expect(cells[1]!.value).toBe(8);
  });
});
