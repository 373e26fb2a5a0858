import { describe, expect, it } from "vitest";
import { buildMapModel, slotOfDistrict, type MapSetting } from "../../src/chart/buildMapModel";
import { askClasses } from "../../src/chart/mapClasses";
import { mapTranslator, shippedPanel } from "../support/shippedMap";
import { panelOf } from "./mapPanel";

const setting = (more: Partial<MapSetting> = {}): MapSetting => ({
  index: 0,
  classing: "equal",
  classes: 5,
  selected: [],
  t: mapTranslator("en"),
  ...more,
});

const ROWS = {
  a: [0, 5],
  b: [10, 5],
  c: [10, "suppressed"],
  d: ["not-applicable", 2],
  e: ["not-published", 1],
} as const;
const build = (more: Partial<MapSetting> = {}) => buildMapModel(panelOf(ROWS), setting(more));

describe("what a map says", () => {
  it("reads out Berlin's districts in its reading order", () => {
    const panel = shippedPanel("DEBER", "recorded_offences_per_1000_berlin");
    const { units, period, summary, unit } = buildMapModel(panel, setting({ index: panel.periods.indexOf(2023) }));
    expect(period).toBe("2023");
    expect(unit).toBe("per 1,000 inhabitants");
    expect(units.map(({ name }) => name).slice(0, 3)).toEqual([
      "Charlottenburg-Wilmersdorf",
      "Friedrichshain-Kreuzberg",
      "Lichtenberg",
    ]);
    expect(units.find(({ name }) => name === "Mitte")!.readOut).toMatch(
      /^Mitte: 210\.5 per 1,000 inhabitants; computed; rank 1 of 12 \(1 = highest\); class [\d.]+ to [\d.]+\.$/,
    );
    expect(summary).toBe("2023: highest Mitte (210.5), lowest Steglitz-Zehlendorf (76.4), mean 121.9.");
  });

  it("says it in Dutch", () => {
    const { units, summary } = build({ t: mapTranslator("nl") });
    expect(units[1]!.readOut).toBe(
      "Unit b: 10,0 per 10.000 woningen; plaats 1 van 3 (1 = hoogste); klasse 8,0 tot 10,0.",
    );
    expect(units[4]!.readOut).toBe("Unit e: niet gepubliceerd.");
    expect(summary).toBe("2020: hoogste Unit b (10,0), laagste Unit a (0,0). 2 zonder cijfer.");
  });

  it("shares a rank among equal numbers", () => {
    expect(build().units.map(({ rank }) => rank)).toEqual([
      "rank 3 of 3 (1 = highest)",
      "rank 1 of 3 (1 = highest)",
      "rank 1 of 3 (1 = highest)",
      "",
      "",
    ]);
  });

  it("gives the reason of a gap instead of a number, and a pattern instead of a colour", () => {
    expect(build().units.map(({ kind, step, text, note }) => [kind, step, text, note])).toEqual([
      ["class", 1, "0.0", ""],
      ["class", 7, "10.0", ""],
      ["class", 7, "10.0", ""],
      ["not-applicable", null, "–", "not applicable"],
      ["missing", null, "–", "not published"],
    ]);
  });

  it("tells the interval of a number where there is one", () => {
    const intervals = new Map([["b", { lower: 8.21, upper: 12 }]]);
    const [a, b] = build({ intervals }).units;
    expect(a!.interval).toBe("");
    expect(b!.readOut).toContain("10.0 per 10,000 dwellings; 95% interval 8.2 to 12.0; rank 1");
  });

  it("keeps labels the same object through all periods, as wide as the widest number", () => {
    const panel = panelOf({ a: [1, 1000], b: [2, 3] });
    const [first, second] = [0, 1].map((index) => buildMapModel(panel, setting({ index })).labels);
    expect(first).toBe(second);
    expect(first!.map(({ widest }) => widest)).toEqual(["1,000", "2.0"]);
  });

  it("has nothing but gaps where a panel has no period", () => {
    const { units, summary, legend, period } = buildMapModel(panelOf({ a: [], b: [] }), setting({ index: -1 }));
    expect(units.map(({ readOut }) => readOut)).toEqual(["Unit a: no figure at hand.", "Unit b: no figure at hand."]);
    expect([summary, period, legend.classes.length, legend.note]).toEqual(["No figures.", "", 0, ""]);
  });
});

describe("colours of selected districts", () => {
  it("begin with the second, as the first is Mechelen's", () => {
    expect(["x", "y", "z"].map((code) => slotOfDistrict(["x", "y"], code))).toEqual([2, 3, null]);
    expect(["x", "12025", "y"].map((code) => slotOfDistrict(["x", "12025", "y"], code))).toEqual([2, 1, 3]);
    expect(build({ selected: ["c"] }).units.map(({ slot }) => slot)).toEqual([null, null, 2, null, null]);
  });
});

describe("the legend", () => {
  it("counts every number once, in classes and in bars", () => {
    const panel = shippedPanel("02000", "foreign_nationals_share");
    const { legend } = buildMapModel(panel, setting({ index: 10, classing: "jenks", classes: 7 }));
    const inBars = legend.bars.flatMap(({ parts }) => parts.map(({ count }) => count));
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(legend.classes.map(({ count }) => count))).toBe(300);
    expect(sum(inBars)).toBe(300);
    expect(legend.tallest).toBe(Math.max(...legend.bars.map(({ parts }) => sum(parts.map(({ count }) => count)))));
  });

  it("writes the limits, and where they stand on the axis", () => {
    expect(build().legend.limits).toEqual(
      [0, 2, 4, 6, 8, 10].map((limit) => ({ text: `${limit.toFixed(1)}`, at: limit / 10 })),
    );
    expect(build().legend.classes.map(({ text }) => text)[1]).toBe("2.0 to 4.0");
  });

  it("marks the mean and the selected districts that have a number", () => {
    const { mean, marks } = build({ selected: ["b", "e"], index: 1 }).legend;
    expect(mean).toEqual({ at: 13 / 4 / 10, text: "mean 3.3" });
    expect(marks.map(({ code, at, slot }) => ({ code, at, slot }))).toEqual([
      { code: "b", at: 0.5, slot: 2 },
      { code: "e", at: 0.1, slot: 3 },
    ]);
    expect(build({ selected: ["b", "e"] }).legend.marks).toEqual([
      { code: "b", slot: 2, at: 1, text: "Unit b 10.0" },
    ]);
  });

  it("speaks of a mean only from four numbers on", () => {
    expect(build().legend.mean).toBeNull();
    expect(build().summary).not.toContain("mean");
    const alone = buildMapModel(panelOf({ a: [3], b: ["suppressed"] }), setting());
    expect(alone.summary).toBe("2020: Unit a (3.0) alone has a figure. 1 without a figure.");
  });

  it("shows where the hues of numbers on both sides of zero part", () => {
    const panel = panelOf({ a: [-10], b: [-5], c: [5], d: [30] });
    const { legend, scale } = buildMapModel(panel, { ...setting(), ...askClasses(panel, setting()) });
    expect([scale, legend.middle]).toEqual(["diverging", 0.25]);
    expect(legend.note).toContain("below 0.0");
    expect(build().legend.middle).toBeNull();
    const sides = legend.classes.map(({ step }) => Math.sign(step - 4));
    expect([Math.min(...sides), Math.max(...sides)]).toEqual([-1, 1]);
  });

  it("keeps home and what readers look for, and says what a number is made of", () => {
    const { home, landmarks, units } = build({ home: "a", landmarks: ["b"], say: () => "sum of x and y" });
    expect([home, landmarks]).toEqual(["a", ["b"]]);
    expect(units[0]!.note).toBe("sum of x and y");
    expect(units[0]!.readOut).toContain("; sum of x and y; rank");
    expect(build({ home: "elsewhere" }).home).toBeNull();
  });

  it("writes a span as the data do", () => {
    const panel = { ...panelOf(ROWS), spans: new Map([[2020, "2020/2021"]]) };
    expect(buildMapModel(panel, setting()).period).toBe("2020/2021");
    expect(buildMapModel(panel, setting({ index: 1 })).period).toBe("2021");
  });

  it("explains hatches and dots by their reasons", () => {
    expect(build().legend.gaps).toEqual([
      { kind: "missing", text: "No figure: not published (1)" },
      { kind: "not-applicable", text: "Not applicable (1)" },
    ]);
    expect(build({ index: 1 }).legend.gaps).toEqual([{ kind: "missing", text: "No figure: suppressed (1)" }]);
  });

  it("says that a colour means the same in all years", () => {
    expect(build().legend.note).toContain("2020 to 2021");
  });
});
