import { describe, expect, it } from "vitest";
import { coarsen, coarsenChance, coarsenDiversity } from "../../src/series/coarsen";

describe("an index where counts behind it are hidden", () => {
  it.each([
    ["nothing hidden", 0.024763123, { hidden: 0, twoGroups: false }, 0.024763123],
    ["nothing hidden, two groups", 0.386789, { hidden: 0, twoGroups: true }, 0.386789],
    ["many hidden", 0.024763123, { hidden: 21, twoGroups: false }, 0.0248],
    ["few hidden", 0.0128933810293327, { hidden: 3, twoGroups: false }, 0.013],
    ["two groups", 0.08678, { hidden: 5, twoGroups: true }, 0.09],
    ["undefined", NaN, { hidden: 5, twoGroups: true }, NaN],
  ])("%s", (_, value, behind, expected) => {
    expect(coarsen(value, behind)).toBe(expected);
  });

  it("tells chance as coarsely as the index", () => {
    const interval = { lower: 0.01234, upper: 0.05678 };
    const chance = { interval, expected: { mean: 0.03456, lower: 0.02345, upper: 0.04567 } };
    expect(coarsenChance(chance, { hidden: 4, twoGroups: false })).toEqual({
      interval: { lower: 0.012, upper: 0.057 },
      expected: { mean: 0.035, lower: 0.023, upper: 0.046 },
    });
  });
});

describe("an index of diversity where groups of the town are hidden", () => {
  it.each([
    ["nothing hidden", 1.2037079, 0, [500, 20], 1.2037079],
    ["a large town", 1.2037079, 2, [150_000, 37, 102], 1.2],
    ["a small town, three hidden", 1.2037079, 3, [500, 3, 2, 1], 1.2],
    ["a small town, two hidden", 1.2037079, 2, [500, 3, 2, NaN], NaN],
  ])("%s", (_, value, groups, counts, expected) => {
    expect(coarsenDiversity(value, { groups, counts })).toBe(expected);
  });
});
